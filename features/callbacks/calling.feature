Feature: A callback is called when its referent dies

  Rule: A callback given when a weak reference is created is called when the referent dies

    @callback-called-on-death
    Scenario: The death of the referent calls the callback
      Given an object "song"
      And a function "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" ran once
      And "verse" is dead

    @callback-called-on-death
    Scenario Outline: The death of <referent> calls the callback
      Given <referent> "song"
      And a function "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" ran once

      Examples: kinds of referents
        | referent                      |
        | a keyed object                |
        | an unhashable object          |
        | an object equal to nothing    |
        | an object equal to everything |
        | a false object                |
        | a hostile object              |
        | a set                         |
        | a class                       |
        | a function                    |

  Rule: A callback is not called while its referent is alive, whatever collections happen meanwhile

    @callback-not-called-while-alive
    Scenario: Collections do not call the callback of a referent that has another name
      Given an object "song"
      And a weak reference "verse" to "song" with a callback
      And "song" is also known as "tune"
      And "song" has been dropped
      And a collection has been awaited
      When a collection is awaited
      Then no function ran
      And dereferencing "verse" gives "tune"

    @callback-not-called-while-alive
    Scenario: Collections do not call the callback of a referent that another object holds
      Given an object "album"
      And an object "song"
      And a weak reference "verse" to "song" with a callback
      And "album" holds "song"
      And "song" has been dropped
      When a collection is awaited
      Then no function ran
      And "verse" is alive

    @callback-not-called-while-alive
    Scenario: The death of an equal object does not call the callback
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a weak reference "verse" to "song" with a callback
      And a weak reference "echo" to "twin" with a callback
      When "twin" is collected
      Then the callbacks of "echo" ran in this order
      And dereferencing "verse" gives "song"

  Rule: A callback is called with exactly one positional argument, the weak reference it was registered with

    @callback-single-argument
    Scenario Outline: The callback of <reference> is called with that reference alone
      Given an object "song"
      And a function "farewell"
      And a weak reference "other" to "song"
      And <reference> "verse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" ran with "verse" and nothing else

      Examples: kinds of references
        | reference            |
        | a weak reference     |
        | a subclass reference |
        | a data reference     |
        | a counting reference |
        | a slotted reference  |

    @callback-single-argument
    Scenario: A shared function is told which of two referents died
      Given an object "song"
      And an object "tune"
      And a function "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      And a weak reference "refrain" to "tune" with the callback "farewell"
      When "tune" is collected
      Then "farewell" ran with "refrain" and nothing else
      And "verse" is alive

  Rule: Every weak reference with a callback gets its own call, even if one function was registered with several

    @callback-every-registration
    Scenario: One function registered with three weak references to one object runs three times
      Given an object "song"
      And a function "farewell"
      And a weak reference "first" to "song" with the callback "farewell"
      And a weak reference "second" to "song" with the callback "farewell"
      And a weak reference "third" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" ran once with each of "first, second, third"

    @callback-every-registration
    Scenario: One function registered with weak references to two equal objects runs twice
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a function "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      And a weak reference "echo" to "twin" with the callback "farewell"
      When "song, twin" are collected
      Then "farewell" ran once with each of "verse, echo"

  Rule: A callback is called at most once for each weak reference, whatever collections and dereferences follow

    @callback-called-once
    Scenario: Later collections and dereferences do not call the callback again
      Given an object "song"
      And a function "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      And "song" has been collected
      And dereferencing "verse" has been done
      When a collection is awaited
      Then "farewell" ran once

    @callback-called-once
    Scenario: Dropping the dead reference does not call the callback again
      Given an object "song"
      And a function "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      And "song" has been collected
      When "verse" is collected
      Then "farewell" ran once

    @callback-called-once
    Scenario: A referent that comes back to life once does not cause two calls
      Given an object "song" whose finalizing method works by naming "argument" also "ghost"
      And a function "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      And "song" has been collected
      When "ghost" is collected
      Then "farewell" ran at most once
      And "verse" is dead

  Rule: Dereferencing a dead weak reference yields nothing and does not call the callback

    @callback-not-triggered-by-call
    Scenario: The callback has run before anybody dereferences
      Given an object "song"
      And a function "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" ran once

    @callback-not-triggered-by-call
    Scenario: Dereferencing afterwards yields nothing and calls nothing
      Given an object "song"
      And a function "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      When "song" is collected
      Then dereferencing "verse" gives nothing
      And dereferencing "verse" gives nothing
      And "farewell" ran once

  Rule: Anything that can be called with the reference as its argument serves as a callback

    @callback-any-callable
    Scenario Outline: A callback can be <callable>
      Given an object "song"
      And <callable> "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" ran with "verse" and nothing else
      And nothing was reported

      Examples: callables
        | callable              |
        | a function            |
        | an anonymous function |
        | a bound method        |
        | a built-in method     |
        | a class to call       |
        | a partial function    |
        | an object to call     |

  Rule: What a callback returns is ignored

    @callback-return-value-ignored
    Scenario Outline: What <callable> returns does not bring the referent back
      Given an object "song"
      And <callable> "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" ran once
      And dereferencing "verse" gives nothing
      And nothing was reported

      Examples: callables that return something
        | callable        |
        | a function      |
        | a class to call |

    @callback-return-value-ignored
    Scenario: What the newest callback returns does not keep an older one from running
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      When "song" is collected
      Then "callback of second, callback of first" ran, in any order
      And "first, second" are dead

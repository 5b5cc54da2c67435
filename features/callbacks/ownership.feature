Feature: A callback belongs to its weak reference

  Rule: The callback of a weak reference that was itself collected before its referent is not called

    @callback-not-called-if-ref-gone
    Scenario Outline: No call comes from <reference> that was collected first
      Given an object "song"
      And <reference> "verse" to "song" with a callback
      And "verse" has been collected
      When "song" is collected
      Then no function ran

      Examples: kinds of references
        | reference            |
        | a weak reference     |
        | a subclass reference |
        | a proxy              |

    @callback-not-called-if-ref-gone
    Scenario: A reference that was collected as part of a cycle does not call back
      Given an object "song"
      And an object "album"
      And "album" holds "album"
      And a weak reference "verse" to "song" with a callback
      And "album" holds "verse"
      And "album, verse" have been collected
      When "song" is collected
      Then no function ran

  Rule: A weak reference that its creator does not keep has no effect

    @callback-needs-kept-reference
    Scenario: The callback of a reference that is dropped at once is not called
      Given an object "song"
      And a weak reference "verse" to "song" with a callback
      And "verse" has been dropped
      When "song" is collected
      Then no function ran

    @callback-needs-kept-reference
    Scenario: The referent does not keep the references to it
      Given an object "song"
      And a weak reference "verse" to "song" with a callback
      And a function "farewell"
      And a weak reference "kept" to "song" with the callback "farewell"
      And "verse" has been dropped
      When "song" is collected
      Then "farewell" ran with "kept" and nothing else
      And "farewell" ran in this order

  Rule: Dropping one of several weak references cancels its own callback only

    @callback-discarding-one-keeps-others
    Scenario Outline: Dropping the <place> of three references leaves "<others>"
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      And a weak reference "third" to "song" with a callback
      And "<dropped>" has been collected
      When "song" is collected
      Then the callbacks of "<others>" ran in this order

      Examples: places
        | place  | dropped | others        |
        | oldest | first   | third, second |
        | middle | second  | third, first  |
        | newest | third   | second, first |

    @callback-discarding-one-keeps-others
    Scenario: Dropping one of two references with the same function leaves the other
      Given an object "song"
      And a function "farewell"
      And a weak reference "first" to "song" with the callback "farewell"
      And a weak reference "second" to "song" with the callback "farewell"
      And "first" has been collected
      When "song" is collected
      Then "farewell" ran with "second" and nothing else

  Rule: A live weak reference keeps its callback alive

    @callback-held-strongly-until-death
    Scenario Outline: A callback by <callable> that nothing else holds is still called
      Given an object "song"
      And <callable> "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      And "farewell" has been collected
      When "song" is collected
      Then "farewell" ran with "verse" and nothing else

      Examples: callables
        | callable              |
        | a function            |
        | an anonymous function |
        | a bound method        |
        | an object to call     |

    @callback-held-strongly-until-death
    Scenario: A callback lives as long as its reference and referent live
      Given an object "song"
      And a function "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      And a weak reference "watch" to "farewell"
      And "farewell" has been dropped
      When a collection is awaited
      Then "watch" is alive
      And no function ran

    @callback-held-strongly-until-death
    Scenario: A proxy keeps its callback alive
      Given an object "song"
      And a function "farewell"
      And a proxy "glimpse" to "song" with the callback "farewell"
      And "farewell" has been collected
      When "song" is collected
      Then "farewell" ran with "glimpse" and nothing else

  Rule: Once the callback has run, the weak reference no longer keeps it alive

    @callback-released-after-death
    Scenario Outline: A dead <kind> lets go of its callback
      Given an object "song"
      And a function "farewell"
      And a <kind> "verse" to "song" with the callback "farewell"
      And a weak reference "watch" to "farewell"
      And "song" has been collected
      When "farewell" is collected
      Then "watch" is dead
      And "farewell" ran once

      Examples: kinds of references
        | kind               |
        | weak reference     |
        | subclass reference |
        | proxy              |

    @callback-released-after-death
    Scenario: A callback that raised an error is let go of too
      Given an object "song"
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a weak reference "verse" to "song" with the callback "stumble"
      And a weak reference "watch" to "stumble"
      And "song" has been collected
      When "stumble" is collected
      Then "watch" is dead
      And "stumble" ran once

  Rule: A callback that itself refers strongly to the referent keeps it alive as long as the weak reference lives

    @callback-closure-over-referent-leaks
    Scenario: A referent that its own callback holds is not collected
      Given an object "song"
      And an object to call "farewell"
      And "farewell" holds "song"
      And a weak reference "verse" to "song" with the callback "farewell"
      And "song" has been dropped
      And "farewell" has been dropped
      When a collection is awaited
      Then "verse" is alive
      And no function ran

    @callback-closure-over-referent-leaks
    Scenario: Dropping the reference frees a referent that its callback holds
      Given an object "song"
      And an object to call "farewell"
      And "farewell" holds "song"
      And a weak reference "witness" to "song"
      And a weak reference "verse" to "song" with the callback "farewell"
      When "song, farewell, verse" are collected
      Then "witness" is dead
      And no function ran

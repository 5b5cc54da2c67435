Feature: Dereferencing a weak reference

  Rule: Dereferencing a live weak reference yields the very object it was made for, not a copy or an equal object

    @ref-call-returns-referent
    Scenario Outline: A weak reference to <kind> yields that very object
      Given <kind> "song"
      And <kind> "twin"
      And a weak reference "echo" to "twin"
      And a weak reference "tune" to "song"
      And "back" is the result of dereferencing "tune"
      Then "back" is "song" gives true
      And "back" is "twin" gives false

      Examples: referents
        | kind                          |
        | an object                     |
        | an unhashable object          |
        | an object equal to nothing    |
        | an object equal to everything |
        | a hostile object              |

    @ref-call-returns-referent
    Scenario: A weak reference does not yield an equal object that was referred to before
      Given a keyed object "twin" with the key 7
      And a weak reference "echo" to "twin"
      And a keyed object "song" with the key 7
      And a weak reference "tune" to "song"
      Then "song" == "twin" gives true
      And dereferencing "tune" gives "song"
      And dereferencing "echo" gives "twin"

  Rule: A live weak reference can be dereferenced any number of times and yields the same object each time

    @ref-call-repeatable
    Scenario: A weak reference yields its referent again and again
      Given an object "song"
      And a weak reference "tune" to "song"
      And dereferencing "tune" and then dereferencing "tune" and then dereferencing "tune" has been done
      Then dereferencing "tune" gives "song"
      And dereferencing "tune" gives "song"

  Rule: Dereferencing a dead weak reference yields nothing: no error and no other object

    @ref-dead-call-returns-none
    Scenario Outline: A dead weak reference to <kind> yields nothing
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      When "song" is collected
      Then dereferencing "tune" gives nothing
      And dereferencing "tune" gives nothing
      And dereferencing "echo" gives "other"

      Examples: referents
        | kind                          |
        | an object                     |
        | a false object                |
        | an unhashable object          |
        | an object equal to everything |
        | a hostile object              |

    @ref-dead-call-returns-none
    Scenario: A dead weak reference does not yield an equal object that lives on
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "twin"
      When "song" is collected
      Then dereferencing "tune" gives nothing
      And dereferencing "echo" gives "twin"

  Rule: A dead weak reference stays dead and never yields another object

    @ref-dead-is-permanent
    Scenario: A dead weak reference stays dead though many new objects are made
      Given an object "song"
      And a weak reference "tune" to "song"
      And "song" has been collected
      And 100 objects, each with 2 weak references with callbacks, made in varied surroundings
      Then dereferencing "tune" gives nothing

    @ref-dead-is-permanent
    Scenario: A dead weak reference stays dead though its referent's name is given to another object
      Given an object "song"
      And a weak reference "tune" to "song"
      And "song" has been collected
      And an object "song"
      And a weak reference "echo" to "song"
      When a collection is awaited
      Then dereferencing "tune" gives nothing
      And dereferencing "echo" gives "song"

    @ref-dead-is-permanent
    Scenario: A weak reference whose referent's name was given to another object does not follow the name
      Given an object "song"
      And a weak reference "tune" to "song"
      When the name "song" is given to another object
      Then dereferencing "tune" gives nothing

    @ref-dead-is-permanent
    Scenario: A dead weak reference stays dead through further collections
      Given an object "song"
      And an object "other"
      And a weak reference "tune" to "song"
      And "song" has been collected
      When "other" is collected
      Then dereferencing "tune" gives nothing

  Rule: Whether dereferencing yields something tells a live weak reference from a dead one

    @ref-liveness-test-expression
    Scenario Outline: Collections leave a weak reference to <kind> alive while that is held, and dead once it is not
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      When "other" is collected
      Then "tune" is alive
      And "echo" is dead

      Examples: referents
        | kind                          |
        | an object                     |
        | a false object                |
        | an object equal to nothing    |
        | an object equal to everything |
        | a hostile object              |

    @ref-liveness-test-expression
    Scenario: Dead weak references all yield the same nothing
      Given an object "song"
      And a false object "silence"
      And a weak reference "tune" to "song"
      And a weak reference "pause" to "silence"
      When "song, silence" are collected
      Then "tune, pause" are dead
      And dereferencing "tune" gives the same as dereferencing "pause"

  Rule: A live referent that counts as false or is empty is yielded like any other

    @ref-falsy-referent
    Scenario Outline: A live weak reference to <kind> yields it
      Given <kind> "silence"
      And a weak reference "pause" to "silence"
      Then dereferencing "pause" gives "silence"
      And "pause" is alive

      Examples: empty referents
        | kind           |
        | a false object |
        | a set          |

  Rule: A weak reference object is callable, and callable() says so

    @ref-is-callable
    Scenario: A weak reference can be called, though its referent cannot
      Given an object "song"
      And a weak reference "tune" to "song"
      Then whether "tune" can be called gives true
      And calling "tune" gives "song"
      And whether "song" can be called gives false

    @ref-is-callable
    Scenario: A weak reference with a callback can be called
      Given an object "song"
      And a weak reference "tune" to "song" with a callback
      Then whether "tune" can be called gives true
      And calling "tune" gives "song"

  Rule: Calling a weak reference object with any argument raises TypeError

    @ref-call-takes-no-arguments
    Scenario Outline: Calling a weak reference with the argument <argument> raises TypeError
      Given an object "song"
      And a weak reference "tune" to "song"
      Then calling "tune" with <argument> raises TypeError
      And calling "tune" gives "song"

      Examples: arguments
        | argument |
        | 1        |
        | nothing  |
        | "song"   |
        | 1, 2     |
        | verse=1  |

    @ref-call-takes-no-arguments
    Scenario: A weak reference to a callable object takes no arguments for it
      Given a callable object "singer"
      And a weak reference "tune" to "singer"
      Then calling "tune" with 1 raises TypeError
      And calling "tune" gives "singer"

  Rule: A weak reference object is true in a truth test, live or dead and whatever the truth value of its referent

    @ref-truthiness
    Scenario: A live weak reference is true though its referent is false
      Given a false object "silence"
      And a weak reference "pause" to "silence"
      Then the truth of "pause" gives true
      And the truth of "silence" gives false

    @ref-truthiness
    Scenario: A dead weak reference is true
      Given an object "song"
      And a false object "silence"
      And a weak reference "tune" to "song"
      And a weak reference "pause" to "silence"
      When "song, silence" are collected
      Then "tune, pause" are dead
      And the truth of "tune" gives true
      And the truth of "pause" gives true

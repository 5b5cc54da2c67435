Feature: The callback that a weak reference tells

  Rule: A live weak reference tells which callback it was created with, and it is that very object

    @ref-callback-attribute
    Scenario Outline: A live weak reference tells <form> as its callback
      Given an object "song"
      And <form> "note"
      And a weak reference "tune" to "song" with the callback "note"
      Then the callback of "tune" gives "note"

      Examples: forms of function
        | form                  |
        | a function            |
        | an anonymous function |
        | a bound method        |
        | a built-in method     |
        | a partial function    |
        | an object to call     |

    @ref-callback-attribute
    Scenario: Weak references to one object tell each its own callback
      Given an object "song"
      And a function "note"
      And a function "memo"
      And a weak reference "first" to "song" with the callback "note"
      And a weak reference "second" to "song" with the callback "memo"
      Then the callback of "first" gives "note"
      And the callback of "second" gives "memo"

  Rule: A weak reference created without a callback tells that it has none

    @ref-callback-attribute-absent
    Scenario: A weak reference without a callback tells none
      Given an object "song"
      And a weak reference "tune" to "song"
      Then the callback of "tune" gives nothing

    @ref-callback-attribute-absent
    Scenario: A weak reference with nothing as callback tells none
      Given an object "song"
      And a weak reference "tune" to "song" with nothing as callback
      Then the callback of "tune" gives nothing

    @ref-callback-attribute-absent
    Scenario: A weak reference without a callback tells none though others of its referent have one
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song"
      And a weak reference "third" to "song" with a callback
      Then the callback of "second" gives nothing

  Rule: Once the referent is gone, a weak reference no longer tells a callback

    @ref-callback-attribute-dead
    Scenario: A dead weak reference tells no callback
      Given an object "song"
      And a function "note"
      And an object "other"
      And a weak reference "tune" to "song" with the callback "note"
      And a weak reference "echo" to "other" with the callback "note"
      When "song" is collected
      Then "tune" is dead
      And the callback of "tune" gives nothing
      And the callback of "echo" gives "note"

    @ref-callback-attribute-dead
    Scenario: A dead weak reference that was asked for its callback before tells none
      Given an object "song"
      And a weak reference "tune" to "song" with a callback
      And the callback of "tune" has been done
      When "song" is collected
      Then the callback of "tune" gives nothing

    @ref-callback-attribute-dead
    Scenario: A weak reference whose referent died in a cycle tells no callback
      Given an object "song"
      And "song" holds "song"
      And a weak reference "tune" to "song" with a callback
      When "song" is collected
      Then "tune" is dead
      And the callback of "tune" gives nothing

  Rule: While a callback runs, the dead reference it is called with no longer tells a callback

    @ref-callback-attribute-during-callback
    Scenario: A callback is told that its reference has no callback
      Given an object "song"
      And a function "note" that works by the callback of "argument"
      And a weak reference "tune" to "song" with the callback "note"
      When "song" is collected
      Then "note" ran with "tune" and nothing else
      And "note" saw nothing

  Rule: Assigning to __callback__ of a weak reference raises AttributeError and leaves the callback as it is

    @ref-callback-attribute-readonly
    Scenario Outline: Setting the callback of a weak reference to <what> raises AttributeError
      Given an object "song"
      And a function "note"
      And a function "memo"
      And a weak reference "tune" to "song" with the callback "note"
      Then setting the attribute __callback__ of "tune" to <what> raises AttributeError
      And the attribute __callback__ of "tune" gives "note"

      Examples: what it is set to
        | what    |
        | "memo"  |
        | "note"  |
        | nothing |

    @ref-callback-attribute-readonly
    Scenario: Setting the callback of a weak reference without one raises AttributeError
      Given an object "song"
      And a function "note"
      And a weak reference "tune" to "song"
      Then setting the attribute __callback__ of "tune" to "note" raises AttributeError
      And the attribute __callback__ of "tune" gives nothing

  Rule: Deleting __callback__ of a weak reference raises AttributeError or TypeError and leaves the callback as it is

    @ref-callback-attribute-undeletable
    Scenario: The callback of a weak reference cannot be deleted
      Given an object "song"
      And a function "note"
      And a weak reference "tune" to "song" with the callback "note"
      Then deleting the attribute __callback__ of "tune" raises AttributeError or TypeError
      And the attribute __callback__ of "tune" gives "note"

  Rule: A weak reference of a subclass tells its callback in the same way as a plain one

    @ref-callback-attribute-on-subclass
    Scenario Outline: Its callback is told by <reference>
      Given an object "song"
      And a function "note"
      And <reference> "tune" to "song" with the callback "note"
      Then the callback of "tune" gives "note"

      Examples: references of subclasses
        | reference            |
        | a subclass reference |
        | a data reference     |
        | a counting reference |

    @ref-callback-attribute-on-subclass
    Scenario: A weak reference of a subclass without a callback tells none
      Given an object "song"
      And a subclass reference "first" to "song" with a callback
      And a subclass reference "second" to "song"
      Then the callback of "second" gives nothing

Feature: Comparing dead weak references

  Rule: A dead weak reference equals itself

    @ref-eq-dead-self
    Scenario: A dead weak reference equals itself
      Given an object "song"
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "tune" is dead
      And "tune" == "tune" gives true
      And "tune" != "tune" gives false

    @ref-eq-dead-self
    Scenario: A dead weak reference equals itself though its referent did not
      Given an object equal to nothing "song"
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "tune" == "tune" gives true
      And "tune" != "tune" gives false

  Rule: Two distinct dead weak references are unequal, even if their referents were equal or were the same object

    @ref-eq-dead-others
    Scenario: Dead weak references to objects that were equal are unequal
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "twin"
      When "song, twin" are collected
      Then "tune, echo" are dead
      And "tune" == "echo" gives false
      And "tune" != "echo" gives true

    @ref-eq-dead-others
    Scenario: Distinct dead weak references to what was one object are unequal
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      When "song" is collected
      Then "first, second" are dead
      And "first" == "second" gives false
      And "first" != "second" gives true

    @ref-eq-dead-others
    Scenario: Dead weak references that were hashed and compared equal before are unequal
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "twin"
      And hashing "tune" and then hashing "echo" and then "tune" == "echo" has been done
      When "song, twin" are collected
      Then "tune" == "echo" gives false
      And "tune" != "echo" gives true

  Rule: A dead weak reference is unequal to every live one, even if their referents were equal

    @ref-eq-dead-vs-live
    Scenario: A dead weak reference is unequal to a live one to an object that was equal
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "twin"
      And hashing "tune" and then hashing "echo" and then "tune" == "echo" has been done
      When "song" is collected
      Then "echo" is alive
      And "tune" == "echo" gives false
      And "tune" != "echo" gives true
      And "echo" == "tune" gives false
      And "echo" != "tune" gives true

    @ref-eq-dead-vs-live
    Scenario: A dead weak reference is unequal to a live one to an object equal to everything
      Given an object "song"
      And an object equal to everything "fan"
      And a weak reference "tune" to "song"
      And a weak reference "cheer" to "fan"
      When "song" is collected
      Then "cheer" is alive
      And "cheer" == "tune" gives false
      And "cheer" != "tune" gives true
      And "tune" == "cheer" gives false

  Rule: Dead weak references have no order either

    @ref-no-ordering-dead
    Scenario Outline: Asking whether one dead weak reference is <words> another raises TypeError
      Given a keyed object "song" with the key 7
      And a keyed object "other" with the key 8
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      When "song, other" are collected
      Then "tune, echo" are dead
      And "tune" <operator> "echo" raises TypeError
      And "tune" <operator> "tune" raises TypeError

      Examples: orderings of the dead
        | words     | operator |
        | less than | <        |
        | at most   | <=       |
        | more than | >        |
        | at least  | >=       |

    @ref-no-ordering-dead
    Scenario: A dead weak reference cannot be ordered beside a live one
      Given a keyed object "song" with the key 7
      And a keyed object "other" with the key 8
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      When "song" is collected
      Then "tune" < "echo" raises TypeError
      And "echo" >= "tune" raises TypeError

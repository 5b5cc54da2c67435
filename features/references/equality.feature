Feature: Comparing weak references

  Rule: Two live weak references are equal when their referents are equal, even if these are distinct objects

    @ref-eq-live-equal-referents
    Scenario: Weak references to equal objects are equal
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "twin"
      Then "song" is "twin" gives false
      And "tune" == "echo" gives true
      And "tune" != "echo" gives false
      And "echo" == "tune" gives true

    @ref-eq-live-equal-referents
    Scenario: Weak references to objects equal to everything are equal
      Given an object equal to everything "fan"
      And an object equal to everything "admirer"
      And a weak reference "cheer" to "fan"
      And a weak reference "applause" to "admirer"
      Then "cheer" == "applause" gives true
      And "cheer" != "applause" gives false

  Rule: Two live weak references are unequal when their referents are unequal

    @ref-ne-live-unequal-referents
    Scenario: Weak references to objects with different keys are unequal
      Given a keyed object "song" with the key 7
      And a keyed object "other" with the key 8
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      Then "tune" != "echo" gives true
      And "tune" == "echo" gives false
      And "echo" != "tune" gives true

    @ref-ne-live-unequal-referents
    Scenario: Weak references with one callback to unequal objects are unequal
      Given a keyed object "song" with the key 7
      And a keyed object "other" with the key 8
      And a function "note"
      And a weak reference "tune" to "song" with the callback "note"
      And a weak reference "echo" to "other" with the callback "note"
      Then "tune" != "echo" gives true
      And "tune" == "echo" gives false

    @ref-ne-live-unequal-referents
    Scenario: Weak references to unequal objects with the same hash are unequal
      Given an object equal to nothing "song"
      And an object equal to nothing "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      Then hashing "song" gives the same as hashing "other"
      And "tune" != "echo" gives true
      And "tune" == "echo" gives false

  Rule: Where referents have default equality, two live weak references are equal exactly when they refer to the same object

    @ref-eq-default-identity-referents
    Scenario: Distinct weak references to one object without an equality of its own are equal
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      Then "first" is "second" gives false
      And "first" == "second" gives true
      And "first" != "second" gives false

    @ref-eq-default-identity-referents
    Scenario: Weak references to two objects without an equality of their own are unequal
      Given an object "song"
      And an object "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      Then "tune" == "echo" gives false
      And "tune" != "echo" gives true

  Rule: Callbacks play no part in the equality of weak references

    @ref-eq-ignores-callback
    Scenario: Weak references to one object with and without callbacks are equal
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      And a weak reference "third" to "song"
      Then "first" == "second" gives true
      And "first" != "second" gives false
      And "second" == "third" gives true
      And "second" != "third" gives false
      And "third" == "first" gives true

  Rule: A weak reference is never equal to something that is not a weak reference, its own referent included

    @ref-eq-nonref
    Scenario Outline: A weak reference is not equal to <what>
      Given a keyed object "song" with the key 7
      And an object "other"
      And a weak reference "tune" to "song"
      Then "tune" == <operand> gives false
      And "tune" != <operand> gives true

      Examples: what is not a weak reference
        | what                | operand         |
        | its referent        | "song"          |
        | an unrelated object | "other"         |
        | its referent's key  | 7               |
        | a text              | the text "song" |
        | nothing             | nothing         |

    @ref-eq-nonref
    Scenario: No referent is equal to a weak reference to it
      Given a keyed object "song" with the key 7
      And an object "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      Then "song" == "tune" gives false
      And "song" != "tune" gives true
      And "other" == "echo" gives false

    @ref-eq-dead-self @ref-eq-nonref
    Scenario: A dead weak reference is equal to itself and not to nothing
      Given an object "song"
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "tune" == "tune" gives true
      And "tune" == nothing gives false
      And "tune" != nothing gives true

  Rule: Comparing a weak reference with an object of an unrelated type lets the other operand decide

    @ref-eq-defers-to-other
    Scenario: An object equal to everything is equal to a weak reference that is asked
      Given an object "song"
      And an object equal to everything "fan"
      And a weak reference "tune" to "song"
      Then "tune" == "fan" gives true
      And "tune" != "fan" gives false

    @ref-eq-defers-to-other
    Scenario Outline: The method <method> of a weak reference gives NotImplemented for an unrelated type
      Given an object "song"
      And a weak reference "tune" to "song"
      And "unknown" is the public member "NotImplemented"
      Then calling the method <method> of "tune" with "song" gives "unknown"
      And calling the method <method> of "tune" with 3 gives "unknown"

      Examples: methods of equality
        | method |
        | __eq__ |
        | __ne__ |

  Rule: Equality of two live weak references really asks the equality of their referents, even if both refer to one object

    @ref-eq-consults-referent-eq
    Scenario: Weak references to an object that is not equal to itself are unequal
      Given an object equal to nothing "song"
      And a weak reference "first" to "song"
      And a weak reference "second" to "song"
      Then "first" == "second" gives false
      And "first" != "second" gives true

    @ref-eq-consults-referent-eq
    Scenario: Distinct weak references to an object that is not equal to itself are unequal
      Given an object equal to nothing "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      Then "first" == "second" gives false
      And "first" != "second" gives true

    @ref-eq-consults-referent-eq
    Scenario: The error that the equality of referents raises comes through
      Given a hostile object "song"
      And a hostile object "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      Then "tune" == "echo" raises RuntimeError

  Rule: Weak references of different classes follow the same rule of equality

    @ref-eq-subclass
    Scenario Outline: A plain weak reference and <reference> are equal where their referents are
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a weak reference "tune" to "song"
      And <reference> "echo" to "twin"
      Then "tune" == "echo" gives true
      And "echo" == "tune" gives true
      And "tune" != "echo" gives false

      Examples: references of subclasses
        | reference            |
        | a subclass reference |
        | a data reference     |
        | a counting reference |

    @ref-eq-subclass
    Scenario: Weak references of different subclasses are unequal where their referents are
      Given a keyed object "song" with the key 7
      And a keyed object "other" with the key 8
      And a weak reference "tune" to "song"
      And a subclass reference "echo" to "other"
      And a data reference "cover" to "other" with the value 24
      Then "tune" == "echo" gives false
      And "tune" != "echo" gives true
      And "echo" == "cover" gives true
      And "cover" != "tune" gives true

  Rule: Weak references have no order, even if their referents can be ordered

    @ref-no-ordering-live
    Scenario Outline: Asking whether one live weak reference is <words> another raises TypeError
      Given a keyed object "song" with the key 7
      And a keyed object "other" with the key 8
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      Then "song" <operator> "other" succeeds
      And "tune" <operator> "echo" raises TypeError
      And "tune" <operator> "tune" raises TypeError

      Examples: orderings
        | words     | operator |
        | less than | <        |
        | at most   | <=       |
        | more than | >        |
        | at least  | >=       |

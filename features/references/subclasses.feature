Feature: Subclasses of the class of weak references

  Rule: The class of weak references can be subclassed, and an instance of a subclass is a weak reference

    @ref-subclassable
    Scenario Outline: An object is yielded by <reference> for as long as it is held
      Given an object "song"
      And <reference> "tune" to "song"
      And "plain" is the public member "ref"
      When a collection is awaited
      Then dereferencing "tune" gives "song"
      And whether "tune" is an instance of "plain" gives true

      Examples: references of live objects
        | reference            |
        | a subclass reference |
        | a data reference     |

    @ref-subclassable
    Scenario Outline: An object is collected though <reference> to it is held
      Given an object "song"
      And an object "other"
      And <reference> "tune" to "song"
      And <reference> "echo" to "other"
      When "song" is collected
      Then dereferencing "tune" gives nothing
      And "echo" is alive

      Examples: references of dead objects
        | reference            |
        | a subclass reference |
        | a data reference     |
        | a counting reference |

  Rule: An instance of a subclass can carry information of its own beside the referent

    @ref-subclass-extra-attributes
    Scenario: A weak reference of a subclass keeps an attribute that was set
      Given an object "song"
      And a subclass reference "tune" to "song"
      And setting the attribute verse of "tune" to 3 has been done
      Then the attribute verse of "tune" gives 3
      And dereferencing "tune" gives "song"
      And whether "song" has the attribute verse gives false

    @ref-subclass-extra-attributes
    Scenario: Two weak references of a subclass to one object keep each its own attribute
      Given an object "song"
      And a data reference "first" to "song" with the value 1
      And a data reference "second" to "song" with the value 2
      And setting the attribute value of "first" to 3 has been done
      Then the attribute value of "first" gives 3
      And the attribute value of "second" gives 2

  Rule: A subclass can take construction arguments of its own and hand only the object and the callback to its base

    @ref-subclass-init-extra-args
    Scenario: A weak reference of a subclass takes a value beside its referent
      Given an object "song"
      And a data reference "tune" to "song" with the value 24
      Then the attribute value of "tune" gives 24
      And dereferencing "tune" gives "song"

    @ref-subclass-init-extra-args
    Scenario: A weak reference of a subclass takes a value beside its referent and its callback
      Given an object "song"
      And a function "note"
      And a data reference "tune" to "song" with the value 24 and the callback "note"
      Then the attribute value of "tune" gives 24
      And dereferencing "tune" gives "song"
      And the callback of "tune" gives "note"

  Rule: A subclass can override dereferencing, to change what it yields, and still use the one it inherits

    @ref-subclass-override-call
    Scenario: A weak reference that counts how often it was dereferenced yields referent and count
      Given an object "song"
      And a counting reference "tune" to "song"
      And dereferencing "tune" has been done
      Then dereferencing "tune" gives ["song", 2]
      And dereferencing "tune" gives ["song", 3]

    @ref-subclass-override-call
    Scenario: Weak references that count how often they were dereferenced count for themselves
      Given an object "song"
      And a counting reference "first" to "song"
      And a counting reference "second" to "song"
      And dereferencing "first" and then dereferencing "first" has been done
      Then dereferencing "second" gives ["song", 1]
      And dereferencing "first" gives ["song", 3]

  Rule: A subclass of ref can declare __slots__; the slots work and its instances have no __dict__

    @ref-subclass-slots
    Scenario: Two slotted weak references keep each its own slot
      Given an object "song"
      And a slotted reference "first" to "song"
      And a slotted reference "second" to "song"
      And setting the attribute value of "first" to 1 and then setting the attribute value of "second" to 2 has been done
      Then the attribute value of "first" gives 1
      And the attribute value of "second" gives 2

    @ref-subclass-slots
    Scenario: A slotted weak reference has no other attributes than its slots
      Given an object "song"
      And a slotted reference "tune" to "song"
      Then whether "tune" has the attribute __dict__ gives false
      And setting the attribute verse of "tune" to 3 raises AttributeError
      And the attribute value of "tune" raises AttributeError

  Rule: An instance of a subclass of ref with __slots__ still yields its live referent

    @ref-subclass-slots-dereferences
    Scenario: A slotted weak reference yields its referent
      Given an object "song"
      And a slotted reference "tune" to "song"
      Then dereferencing "tune" gives "song"

    @ref-subclass-slots-dereferences
    Scenario: A slotted weak reference whose slot was set yields its referent
      Given an object "song"
      And an object "verse"
      And a slotted reference "tune" to "song" with a callback
      And setting the attribute value of "tune" to "verse" has been done
      Then dereferencing "tune" gives "song"
      And the attribute value of "tune" gives "verse"

  Rule: A subclass of ref can do its work in __new__ alone

    @ref-subclass-new-only
    Scenario: A weak reference that is made in __new__ has its referent and its state
      Given an object "song"
      And a function "note"
      And a reference made in new "tune" to "song" with the value 24 and the callback "note"
      Then dereferencing "tune" gives "song"
      And the attribute value of "tune" gives 24
      And the callback of "tune" gives "note"

    @ref-subclass-new-only
    Scenario: What __new__ of a subclass makes is a whole weak reference before it is initialized
      Given an object "song"
      And a function "note"
      And a reference made in new "tune" to "song" with the value 24
      And "kind" is the result of the type of "tune"
      And "echo" is the result of calling the method __new__ of "kind" with "kind", "song", "note", 25
      Then dereferencing "echo" gives "song"
      And the attribute value of "echo" gives 25
      And the callback of "echo" gives "note"
      And the type of "echo" gives "kind"

  Rule: The callback of a weak reference of a subclass is called with that very instance, its own information intact

    @ref-subclass-callback-receives-subclass
    Scenario: A callback gets the weak reference of a subclass with its value
      Given an object "song"
      And a function "note" that works by the attribute value of "argument"
      And a data reference "tune" to "song" with the value 24 and the callback "note"
      When "song" is collected
      Then "note" ran with "tune" and nothing else
      And "note" saw 24

    @ref-subclass-callback-receives-subclass
    Scenario: A callback gets the attribute that was set on a weak reference of a subclass
      Given an object "song"
      And a function "note" that works by the attribute verse of "argument"
      And a subclass reference "tune" to "song" with the callback "note"
      And setting the attribute verse of "tune" to 3 has been done
      When "song" is collected
      Then "note" ran with "tune" and nothing else
      And "note" saw 3

  Rule: A subclass can define further methods, which can be called on its instances

    @ref-subclass-methods
    Scenario: A method of a subclass of weak references can be called
      Given an object "song"
      And a data reference "tune" to "song" with the value 24
      And a data reference "echo" to "song" with the value 25
      Then calling the method describe of "tune" gives the text "value 24"
      And calling the method describe of "echo" gives the text "value 25"

  Rule: An instance of a subclass of ref that declares no __slots__ can itself be referred to weakly

    @ref-subclass-weakly-referenceable
    Scenario: A weak reference of a subclass can be referred to weakly
      Given an object "song"
      And a subclass reference "tune" to "song"
      And a weak reference "echo" to "tune"
      Then dereferencing "echo" gives "tune"
      And dereferencing "tune" gives "song"

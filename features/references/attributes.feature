Feature: What a weak reference has of its own

  Rule: A weak reference does not offer the attributes or methods of its referent; it must be dereferenced first

    @ref-no-attribute-forwarding
    Scenario: An attribute of the referent is no attribute of its weak reference
      Given an object "song"
      And setting the attribute verse of "song" to 3 has been done
      And a weak reference "tune" to "song"
      Then the attribute verse of "song" gives 3
      And whether "tune" has the attribute verse gives false
      And the attribute verse of "tune" raises AttributeError

    @ref-no-attribute-forwarding
    Scenario: An attribute of the referent is found on what dereferencing yields
      Given an object "song"
      And setting the attribute verse of "song" to 3 has been done
      And a weak reference "tune" to "song" with a callback
      And "back" is the result of dereferencing "tune"
      Then the attribute verse of "back" gives 3
      And the attribute verse of "tune" raises AttributeError

  Rule: An object of exactly the type ref has no instance dictionary and accepts no new attributes; only subclasses can carry some

    @ref-no-instance-attributes
    Scenario: A plain weak reference accepts no new attribute
      Given an object "song"
      And a weak reference "tune" to "song"
      Then setting the attribute verse of "tune" to 3 raises AttributeError
      And whether "tune" has the attribute verse gives false
      And whether "tune" has the attribute __dict__ gives false

    @ref-no-instance-attributes
    Scenario: A plain weak reference with a callback accepts no new attribute
      Given an object "song"
      And a weak reference "tune" to "song" with a callback
      Then setting the attribute verse of "tune" to 3 raises AttributeError
      And whether "tune" has the attribute __dict__ gives false

    @ref-no-instance-attributes
    Scenario: A weak reference of a subclass accepts an attribute where a plain one does not
      Given an object "song"
      And a weak reference "tune" to "song"
      And a subclass reference "cover" to "song"
      Then setting the attribute verse of "cover" to 3 succeeds
      And setting the attribute verse of "tune" to 3 raises AttributeError

  Rule: A plain weak reference object has no public attributes or methods

    @ref-no-public-methods
    Scenario: A plain weak reference has no public attributes
      Given an object "song"
      And setting the attribute verse of "song" to 3 has been done
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "song" with a callback
      Then the public attributes of "tune" gives []
      And the public attributes of "echo" gives []

  Rule: copy.copy and copy.deepcopy of a weak reference return the same reference object

    @ref-copy-returns-same
    Scenario Outline: Copying a weak reference <how> gives that weak reference
      Given an object "song"
      And a weak reference "tune" to "song"
      And "copy" is the result of <copying>
      Then "copy" is "tune" gives true
      And dereferencing "copy" gives "song"

      Examples: ways of copying
        | how       | copying               |
        | shallowly | copying "tune"        |
        | deeply    | copying "tune" deeply |

    @ref-copy-returns-same
    Scenario Outline: Copying a weak reference with a callback <how> gives that weak reference
      Given an object "song"
      And a weak reference "tune" to "song" with a callback
      And "copy" is the result of <copying>
      Then "copy" is "tune" gives true

      Examples: ways of copying with a callback
        | how       | copying               |
        | shallowly | copying "tune"        |
        | deeply    | copying "tune" deeply |

  Rule: A weak reference cannot be pickled

    @ref-not-picklable
    Scenario: Pickling a live weak reference raises TypeError or PicklingError
      Given an object "song"
      And a weak reference "tune" to "song"
      Then pickling "song" succeeds
      And pickling "tune" raises TypeError or PicklingError

    @ref-not-picklable
    Scenario: Pickling a list with a weak reference in it raises TypeError or PicklingError
      Given an object "song"
      And a weak reference "tune" to "song" with a callback
      And a list "playlist"
      And adding "tune" to "playlist" has been done
      Then pickling "playlist" raises TypeError or PicklingError

  Rule: An instance that can be referred to weakly has an attribute __weakref__ that is None or one of its weak references

    @ref-weakref-slot-attribute
    Scenario: The attribute __weakref__ of an object without weak references is nothing
      Given an object "song"
      Then whether "song" has the attribute __weakref__ gives true
      And the attribute __weakref__ of "song" gives nothing

    @ref-weakref-slot-attribute
    Scenario: The attribute __weakref__ of an object with weak references is nothing or one of them
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      And "head" is the result of the attribute __weakref__ of "song"
      And a list "known"
      And adding nothing to "known" and then adding "first" to "known" and then adding "second" to "known" has been done
      Then whether "known" contains "head" gives true

  Rule: The attribute __weakref__ is the first of the references that getweakrefs lists

    @ref-weakref-attribute-is-head
    Scenario: The attribute __weakref__ is the shared plain reference where there is one
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a proxy "stand-in" to "song"
      And a weak reference "tune" to "song"
      And a weak reference "second" to "song" with a callback
      Then the attribute __weakref__ of "song" gives "tune"
      And the references to "song" gives ["tune", "stand-in", "second", "first"]

    @ref-weakref-attribute-is-head
    Scenario: The attribute __weakref__ is the shared proxy where there is no shared plain reference
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a proxy "stand-in" to "song"
      And a weak reference "second" to "song" with a callback
      Then the attribute __weakref__ of "song" gives "stand-in"
      And the references to "song" gives ["stand-in", "second", "first"]

    @ref-weakref-attribute-is-head
    Scenario: The attribute __weakref__ is the newest reference where none is shared
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      Then the attribute __weakref__ of "song" gives "second"
      And the references to "song" gives ["second", "first"]

Feature: Weak references as keys and members

  Rule: Live weak references serve as dictionary keys and set members, and references to equal referents are one and the same key

    @ref-as-dict-key
    Scenario: A weak reference to an equal object finds the entry of a mapping
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "twin"
      And a mapping "book"
      And setting the item "tune" of "book" to 5 has been done
      Then the item "echo" of "book" gives 5

    @ref-as-dict-key
    Scenario: A weak reference to an equal object replaces the entry of a mapping
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "twin"
      And a mapping "book"
      And setting the item "tune" of "book" to 5 and then setting the item "echo" of "book" to 6 has been done
      Then the length of "book" gives 1
      And the item "tune" of "book" gives 6

    @ref-as-dict-key
    Scenario: Weak references to equal objects are one member of a set
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "twin"
      And a set "shelf"
      And adding "tune" to "shelf" and then adding "echo" to "shelf" has been done
      Then the length of "shelf" gives 1
      And whether "shelf" contains "echo" gives true

    @ref-as-dict-key
    Scenario: Weak references to unequal objects are keys of their own
      Given a keyed object "song" with the key 7
      And a keyed object "other" with the key 8
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      And a mapping "book"
      And setting the item "tune" of "book" to 5 has been done
      Then whether "book" contains "tune" gives true
      And whether "book" contains "echo" gives false
      And the item "echo" of "book" raises KeyError

  Rule: A weak reference that was put into a dictionary while live can still be found and removed there after its referent is gone

    @ref-dead-key-removable
    Scenario: A dead weak reference is found in a mapping by itself
      Given an object "song"
      And a weak reference "tune" to "song"
      And a mapping "book"
      And setting the item "tune" of "book" to 5 has been done
      When "song" is collected
      Then "tune" is dead
      And whether "book" contains "tune" gives true
      And the item "tune" of "book" gives 5

    @ref-dead-key-removable
    Scenario: A dead weak reference is removed from a mapping by itself
      Given an object "song"
      And an object "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      And a mapping "book"
      And setting the item "tune" of "book" to 5 and then setting the item "echo" of "book" to 6 has been done
      When "song, other" are collected
      Then "tune" is dead
      And taking the item "tune" from "book" gives 5
      And the length of "book" gives 1
      And taking the item "echo" from "book" gives 6

    @ref-dead-key-removable
    Scenario: A dead weak reference is removed by itself and not by another with the same hash
      Given an object "song"
      And a weak reference "tune" to "song" with a callback
      And a weak reference "echo" to "song" with a callback
      And a mapping "book"
      And setting the item "tune" of "book" to 5 and then hashing "echo" has been done
      When "song" is collected
      Then whether "book" contains "echo" gives false
      And taking the item "tune" from "book" gives 5
      And whether "book" contains "tune" gives false

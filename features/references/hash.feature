Feature: The hash of a weak reference

  Rule: A live weak reference can be hashed when its referent can, and gives the same hash each time

    @ref-hashable-if-referent-hashable
    Scenario Outline: A live weak reference to <kind> gives the same hash each time
      Given <kind> "song"
      And a weak reference "tune" to "song"
      Then hashing "song" succeeds
      And hashing "tune" succeeds
      And hashing "tune" gives the same as hashing "tune"

      Examples: hashable referents
        | kind                          |
        | an object                     |
        | a keyed object                |
        | an object equal to nothing    |
        | an object equal to everything |
        | a false object                |

    @ref-hashable-if-referent-hashable
    Scenario: A live weak reference with a callback can be hashed
      Given an object "song"
      And a weak reference "tune" to "song" with a callback
      Then hashing "tune" succeeds
      And hashing "tune" gives the same as hashing "tune"

  Rule: The hash of a live weak reference is the hash of its referent

    @ref-hash-equals-referent-hash
    Scenario Outline: A weak reference to <kind> has its hash
      Given <kind> "song"
      And a weak reference "tune" to "song"
      Then hashing "tune" gives the same as hashing "song"

      Examples: hashable referents
        | kind                       |
        | an object                  |
        | an object equal to nothing |
        | a false object             |

    @ref-hash-equals-referent-hash
    Scenario Outline: A weak reference to a keyed object with the key <key> has its hash
      Given a keyed object "song" with the key <key>
      And a keyed object "other" with the key 1234567
      And a weak reference "tune" to "song"
      Then hashing "tune" gives the same as hashing "song"
      And hashing "tune" gives something else than hashing "other"

      Examples: keys nought and seven
        | key |
        | 0   |
        | 7   |

  Rule: Weak references that compare equal have equal hashes

    @ref-hash-consistent-with-eq
    Scenario: Weak references to equal objects have equal hashes
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "twin"
      Then "tune" == "echo" gives true
      And hashing "tune" gives the same as hashing "echo"

    @ref-hash-consistent-with-eq
    Scenario: Weak references to one object have equal hashes whatever their callbacks
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      And a weak reference "third" to "song"
      Then "first" == "second" gives true
      And hashing "first" gives the same as hashing "second"
      And "first" == "third" gives true
      And hashing "first" gives the same as hashing "third"

    @ref-hash-consistent-with-eq
    Scenario: A plain weak reference and one of a subclass to equal objects have equal hashes
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a weak reference "tune" to "song"
      And a subclass reference "echo" to "twin"
      Then "tune" == "echo" gives true
      And hashing "tune" gives the same as hashing "echo"

  Rule: Hashing a live weak reference to a referent that cannot be hashed fails as hashing the referent does

    @ref-unhashable-referent
    Scenario: A weak reference to an unhashable object cannot be hashed
      Given an unhashable object "song"
      And a weak reference "tune" to "song"
      Then hashing "song" raises TypeError
      And hashing "tune" raises TypeError
      And hashing "tune" raises TypeError

    @ref-unhashable-referent
    Scenario: Hashing a weak reference raises the error that hashing its referent raises
      Given a hostile object "song"
      And a weak reference "tune" to "song"
      Then hashing "song" raises RuntimeError with a message matching "hostile object"
      And hashing "tune" raises RuntimeError with a message matching "hostile object"

  Rule: A weak reference that was hashed while it was live keeps that hash after its referent is gone

    @ref-hash-survives-death
    Scenario: A dead weak reference that was hashed before has the hash of a live one that it was equal to
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "twin"
      And hashing "tune" has been done
      When "song" is collected
      Then "tune" is dead
      And hashing "tune" gives the same as hashing "echo"

  Rule: Hashing a weak reference for the first time after its referent is gone raises TypeError

    @ref-hash-first-time-dead
    Scenario: A dead weak reference that was not hashed before cannot be hashed
      Given a keyed object "song" with the key 7
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "tune" is dead
      And hashing "tune" raises TypeError
      And hashing "tune" raises TypeError

    @ref-hash-first-time-dead
    Scenario: A dead weak reference cannot be hashed though its referent and another reference were
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      And hashing "song" and then hashing "first" has been done
      When "song" is collected
      Then hashing "first" succeeds
      And hashing "second" raises TypeError

    @ref-hash-first-time-dead
    Scenario: A dead weak reference to an object that could not be hashed cannot be hashed
      Given an unhashable object "song"
      And a weak reference "tune" to "song"
      When "song" is collected
      Then hashing "tune" raises TypeError

  Rule: A weak reference asks its referent for the hash at most once, however often it is hashed itself

    @ref-hash-is-cached
    Scenario Outline: Hashing a weak reference three times asks an object with the key <key> once
      Given a watched object "song" with the key <key>
      And a weak reference "tune" to "song"
      And hashing "tune" and then hashing "tune" and then hashing "tune" has been done
      Then "hash of song" ran once

      Examples: keys that might mean not yet computed
        | key |
        | 7   |
        | 0   |
        | -1  |

  Rule: Creating a weak reference does not hash the referent

    @ref-creation-does-not-hash
    Scenario Outline: A weak reference to <kind> can be made
      Given <kind> "song"
      And a weak reference "first" to "song"
      And a weak reference "second" to "song" with a callback
      Then dereferencing "first" gives "song"
      And dereferencing "second" gives "song"

      Examples: referents that cannot be hashed
        | kind                 |
        | an unhashable object |
        | a hostile object     |

    @ref-creation-does-not-hash
    Scenario: An object is asked neither for its hash nor for its equality when weak references to it are made
      Given a watched object "song" with the key 7
      And a watched object "twin" with the key 7
      And a weak reference "first" to "song"
      And a weak reference "second" to "song"
      And a weak reference "third" to "twin"
      Then dereferencing "second" gives "song"
      And dereferencing "third" gives "twin"
      And no function ran

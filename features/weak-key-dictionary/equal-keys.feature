Feature: Equal keys

  Rule: An entry is found by the hash and equality of keys, also under an equal object that is another object

    @weakkeydict-key-lookup-by-equality
    Scenario Outline: Under an equal key, <asking> gives <answer>
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a weak key dictionary "choir"
      And "choir" maps "song" to 2
      Then "song" is "twin" gives false
      And <asking> gives <answer>

      Examples: questions
        | asking                              | answer |
        | the item "twin" of "choir"          | 2      |
        | the value of "twin" in "choir"      | 2      |
        | the value of "twin" in "choir" or 5 | 2      |
        | whether "choir" contains "twin"     | true   |

      Examples: changes
        | asking                                        | answer |
        | taking the item "twin" from "choir"           | 2      |
        | taking the item "twin" from "choir" or 5      | 2      |
        | setting the default of "twin" in "choir" to 5 | 2      |

    @weakkeydict-key-lookup-by-equality
    Scenario Outline: A key that is not equal to 1 but <key> finds no entry of 1
      Given a keyed object "song" with the key 1
      And a keyed object "other" with the key <key>
      And a weak key dictionary "choir"
      And "choir" maps "song" to 2
      Then whether "choir" contains "other" gives false
      And the item "other" of "choir" raises KeyError
      And the value of "other" in "choir" or 5 gives 5
      And deleting the item "other" of "choir" raises KeyError

      Examples: another hash
        | key |
        | 2   |

      Examples: the same hash somewhere
        | key                 |
        | 4294967296          |
        | 2305843009213693952 |

    @weakkeydict-key-lookup-by-equality
    Scenario: Keys of one hash that are not equal have entries of their own
      Given a keyed object "song" with the key 1
      And a keyed object "tune" with the key 4294967296
      And a keyed object "verse" with the key 2305843009213693952
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "choir" maps "verse" to 3
      Then the item "song" of "choir" gives 1
      And the item "tune" of "choir" gives 2
      And the item "verse" of "choir" gives 3
      And the length of "choir" gives 3

    @weakkeydict-key-lookup-by-equality
    Scenario: Two keys equal to each other find one entry, a third has its own
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a keyed object "tune" with the key 2
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      Then the item "twin" of "choir" gives 1
      And the item "tune" of "choir" gives 2
      And the length of "choir" gives 2

  Rule: Two objects whose class defines no equality of its own are two keys, even if they hold the same data

    @weakkeydict-identity-keys-default
    Scenario: Objects with the same attributes are two keys
      Given an object "song"
      And an object "tune"
      And setting the attribute verse of "song" to 7 has been done
      And setting the attribute verse of "tune" to 7 has been done
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      Then the item "song" of "choir" gives 1
      And the item "tune" of "choir" gives 2
      And the length of "choir" gives 2

    @weakkeydict-identity-keys-default
    Scenario: An object with the same attributes finds no entry
      Given an object "song"
      And an object "tune"
      And setting the attribute verse of "song" to 7 has been done
      And setting the attribute verse of "tune" to 7 has been done
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      Then whether "choir" contains "tune" gives false
      And the item "tune" of "choir" raises KeyError
      And whether "choir" contains "song" gives true

    @weakkeydict-identity-keys-default
    Scenario: Two false objects are two keys
      Given a false object "silence"
      And a false object "pause"
      And a weak key dictionary "choir"
      And "choir" maps "silence" to 1
      And "choir" maps "pause" to 2
      Then the entries of "choir" gives [["silence", 1], ["pause", 2]] in any order
      And the length of "choir" gives 2

    @weakkeydict-identity-keys-default
    Scenario: A key whose attributes change stays the same key
      Given an object "song"
      And setting the attribute verse of "song" to 7 has been done
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And setting the attribute verse of "song" to 8 has been done
      Then the item "song" of "choir" gives 1
      And the length of "choir" gives 1

  Rule: Storing under a key that equals the key of an entry but is another object replaces the value and leaves the original key in place

    @weakkeydict-equal-key-replaces-value-only
    Scenario: Storing under an equal key leaves the original key in place
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "twin" to 2
      Then the entries of "choir" gives [["song", 2]]
      And the items of "choir" gives ["song"]
      And the item "song" of "choir" gives 2
      And the length of "choir" gives 1

    @weakkeydict-equal-key-replaces-value-only
    Scenario: An update with an equal key leaves the original key in place
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a mapping "songs"
      And "songs" maps "twin" to 2
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And updating "choir" from "songs" has been done
      Then the entries of "choir" gives [["song", 2]]
      And the length of "choir" gives 1

    @weakkeydict-equal-key-replaces-value-only
    Scenario: Setting a default under an equal key leaves the original key in place
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And setting the default of "twin" in "choir" to 2 has been done
      Then the entries of "choir" gives [["song", 1]]
      And the length of "choir" gives 1

    @weakkeydict-equal-key-replaces-value-only
    Scenario: The original key stays in place however often equal keys are stored
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a keyed object "triplet" with the key 1
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "twin" to 2
      And "choir" maps "triplet" to 3
      And "choir" maps "twin" to 4
      Then the entries of "choir" gives [["song", 4]]

  Rule: An entry disappears when its original key is collected, even though a newer key, equal to it, is alive

    @weakkeydict-equal-key-original-death-removes-entry
    Scenario: The death of the original key removes the entry that an equal key was stored under last
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "twin" to 2
      When "song" is collected
      Then the length of "choir" gives 0
      And whether "choir" contains "twin" gives false
      And the item "twin" of "choir" raises KeyError
      And the items of "choir" gives []

    @weakkeydict-equal-key-original-death-removes-entry
    Scenario: The newer key can be stored anew after the death of the original
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "twin" to 2
      And "song" has been collected
      And "choir" maps "twin" to 3
      When a collection is awaited
      Then the entries of "choir" gives [["twin", 3]]
      And the length of "choir" gives 1

    @weakkeydict-equal-key-original-death-removes-entry
    Scenario: The death of the original key removes the entry that an update stored last
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a mapping "songs"
      And "songs" maps "twin" to 2
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And updating "choir" from "songs" has been done
      When "song" is collected
      Then the length of "choir" gives 0
      And whether "choir" contains "twin" gives false

  Rule: After an entry has been deleted and stored again under a newer equal key it belongs to the newer key

    @weakkeydict-equal-key-workaround
    Scenario Outline: An entry stored again after <removal> survives the death of the older key
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And <removal> has been done
      And "choir" maps "twin" to 2
      When "song" is collected
      Then the item "twin" of "choir" gives 2
      And the entries of "choir" gives [["twin", 2]]
      And the length of "choir" gives 1

      Examples: removals
        | removal                                  |
        | deleting the item "song" of "choir"      |
        | deleting the item "twin" of "choir"      |
        | taking the item "song" from "choir"      |
        | taking the item "twin" from "choir" or 5 |
        | taking an entry from "choir"             |
        | clearing "choir"                         |

    @weakkeydict-equal-key-workaround
    Scenario: An entry stored again under a newer key disappears with that key
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And deleting the item "song" of "choir" has been done
      And "choir" maps "twin" to 2
      When "twin" is collected
      Then the length of "choir" gives 0
      And whether "choir" contains "song" gives false

    @weakkeydict-equal-key-workaround
    Scenario: An equal key stored while the older key dies survives
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And a function "farewell" that works by setting the item "twin" of "choir" to 2
      And a weak reference "glimpse" to "song" with the callback "farewell"
      When "song" is collected
      Then the entries of "choir" gives [["twin", 2]]
      And the length of "choir" gives 1

  Rule: The death of a newer key that only replaced the value of an equal key's entry leaves the entry in place

    @weakkeydict-newer-equal-key-death-keeps-entry
    Scenario: The death of the newer key leaves the entry to the original
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a weak reference "glimpse" to "twin"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "twin" to 2
      When "twin" is collected
      Then "glimpse" is dead
      And the entries of "choir" gives [["song", 2]]
      And the item "song" of "choir" gives 2
      And the length of "choir" gives 1

    @weakkeydict-newer-equal-key-death-keeps-entry
    Scenario: The death of a key that an update brought leaves the entry to the original
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a mapping "songs"
      And "songs" maps "twin" to 2
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And updating "choir" from "songs" has been done
      When "twin, songs" are collected
      Then the entries of "choir" gives [["song", 2]]

    @weakkeydict-newer-equal-key-death-keeps-entry
    Scenario: The death of a key that a default was asked for leaves the entry to the original
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And setting the default of "twin" in "choir" to 2 has been done
      When "twin" is collected
      Then the entries of "choir" gives [["song", 1]]

  Rule: Deleting an entry raises no error on account of a key comparison that drops the last strong reference to other keys

    @weakkeydict-comparison-side-effects
    Scenario Outline: <removal> succeeds while the comparison of keys lets another key go
      Given a keyed object "tune" with the key 2
      And a weak reference "glimpse" to "tune"
      And a weak key dictionary "choir"
      And "choir" maps "tune" to 2
      And a watched object "song" with the key 1 that works by dropping "tune" and then collecting
      And a watched object "twin" with the key 1 that works by dropping "tune" and then collecting
      And "choir" maps "song" to 1
      And <removal> has been done
      When a collection is awaited
      Then "glimpse" is dead
      And the items of "choir" gives []
      And nothing was reported

      Examples: removals
        | removal                                  |
        | deleting the item "twin" of "choir"      |
        | taking the item "twin" from "choir"      |
        | taking the item "twin" from "choir" or 5 |

    @weakkeydict-comparison-side-effects
    Scenario: Keys that go while others are compared leave the entries of live keys in place
      Given a keyed object "tune" with the key 2
      And a keyed object "refrain" with the key 3
      And a weak key dictionary "choir"
      And "choir" maps "tune" to 2
      And "choir" maps "refrain" to 3
      And a watched object "song" with the key 1 that works by dropping "tune" and then collecting
      And a watched object "twin" with the key 1 that works by dropping "tune" and then collecting
      And "choir" maps "song" to 1
      And deleting the item "twin" of "choir" has been done
      When a collection is awaited
      Then the entries of "choir" gives [["refrain", 3]]
      And the length of "choir" gives 1

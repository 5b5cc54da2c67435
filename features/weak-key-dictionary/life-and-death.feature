Feature: Entries disappear with their keys

  Rule: Once a key has been collected its entry counts in no length and no iteration yields it

    @weakkeydict-entry-vanishes-with-key
    Scenario: The only entry disappears with its key
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      When "song" is collected
      Then the length of "choir" gives 0
      And the items of "choir" gives []
      And the keys of "choir" gives []
      And the values of "choir" gives []
      And the entries of "choir" gives []
      And the key references of "choir" gives []

    @weakkeydict-entry-vanishes-with-key
    Scenario Outline: The entry of <kind> disappears with it
      Given <kind> "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      When "song" is collected
      Then the length of "choir" gives 0
      And the entries of "choir" gives []

      Examples: kinds of keys
        | kind                          |
        | a false object                |
        | a callable object             |
        | an object equal to everything |
        | an object equal to nothing    |
        | a frozen set                  |
        | a subclassed text             |
        | a weak-slotted object         |

    @weakkeydict-entry-vanishes-with-key
    Scenario Outline: An entry stored by <storing> disappears with its key
      Given an object "song"
      And an object "tune"
      And a mapping "songs"
      And "songs" maps "song" to 1
      And "songs" maps "tune" to 2
      And a weak key dictionary "choir"
      And <storing> has been done
      When "song, songs" are collected
      Then the length of "choir" gives 1
      And the entries of "choir" gives [["tune", 2]]

      Examples: updates
        | storing                                                                                              |
        | updating "choir" from "songs"                                                                        |
        | setting the default of "song" in "choir" to 1 and then updating "choir" from "songs"                 |
        | setting the item "song" of "choir" to 1 and then setting the item "tune" of "choir" to 2             |
        | setting the default of "song" in "choir" to 1 and then setting the default of "tune" in "choir" to 2 |

    @weakkeydict-entry-vanishes-with-key
    Scenario: An entry that came from an ordinary mapping disappears with its key
      Given an object "song"
      And an object "tune"
      And a mapping "songs"
      And "songs" maps "song" to 1
      And "songs" maps "tune" to 2
      And a weak key dictionary "choir" of "songs"
      When "song, songs" are collected
      Then the length of "choir" gives 1
      And the entries of "choir" gives [["tune", 2]]

    @weakkeydict-entry-vanishes-with-key
    Scenario: Entries whose values are each other's keys disappear to the last
      Given objects "song, tune, verse, coda"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "tune"
      And "choir" maps "tune" to "verse"
      And "choir" maps "verse" to "coda"
      And "choir" maps "coda" to 1
      When "song, tune, verse, coda" are collected
      And a collection is awaited
      And a collection is awaited
      Then the length of "choir" gives 0

    @weakkeydict-entry-vanishes-with-key
    Scenario: An entry disappears from each dictionary that has its key
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And a weak key dictionary "band" of "choir"
      When "song" is collected
      Then the length of "choir" gives 0
      And the length of "band" gives 0
      And the items of "choir" gives []
      And the items of "band" gives []

    @weakkeydict-entry-vanishes-with-key
    Scenario: The entries of keys that hold each other disappear with them
      Given objects "song" and "tune" that hold each other
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      When "song, tune" are collected
      Then the length of "choir" gives 0
      And the items of "choir" gives []

    @weakkeydict-entry-vanishes-with-key
    Scenario: An entry whose value was replaced disappears with its key
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "song" to 2
      When "song" is collected
      Then the length of "choir" gives 0
      And the entries of "choir" gives []

    @weakkeydict-entry-vanishes-with-key
    Scenario: An entry stored after an earlier one of its key was deleted disappears with the key
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And deleting the item "song" of "choir" has been done
      And "choir" maps "song" to 2
      When "song" is collected
      Then the length of "choir" gives 0
      And the entries of "choir" gives []

    @weakkeydict-entry-vanishes-with-key
    Scenario: No callback that runs at the death of a key sees its entry
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And a function "farewell" that works by the entries of "choir"
      And a weak reference "glimpse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" saw [["tune", 2]]
      And the length of "choir" gives 1

    @weakkeydict-entry-vanishes-with-key
    Scenario: An entry stored at the death of another key stays
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And a function "farewell" that works by setting the item "tune" of "choir" to 2
      And a weak reference "glimpse" to "song" with the callback "farewell"
      When "song" is collected
      Then the entries of "choir" gives [["tune", 2]]
      And the length of "choir" gives 1

    @weakkeydict-entry-vanishes-with-key
    Scenario: A dictionary that is cleared at the death of a key stays usable
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And a function "farewell" that works by clearing "choir" and then setting the item "tune" of "choir" to 3
      And a weak reference "glimpse" to "song" with the callback "farewell"
      When "song" is collected
      Then the entries of "choir" gives [["tune", 3]]
      And the length of "choir" gives 1

  Rule: An entry stays, across collections, for as long as its key is strongly referenced somewhere

    @weakkeydict-entry-stays-while-key-alive
    Scenario: An entry outlasts a collection
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      When a collection is awaited
      Then the item "song" of "choir" gives 1
      And the entries of "choir" gives [["song", 1]]
      And the length of "choir" gives 1

    @weakkeydict-entry-stays-while-key-alive
    Scenario: An entry outlasts collections in which others go
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "choir" maps "verse" to 3
      And "tune" has been collected
      When "verse" is collected
      Then the item "song" of "choir" gives 1
      And the entries of "choir" gives [["song", 1]]

    @weakkeydict-entry-stays-while-key-alive
    Scenario: A key that another object holds keeps its entry
      Given an object "song"
      And an object "album"
      And "album" holds "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And a weak reference "glimpse" to "song"
      When "song" is collected
      Then "glimpse" is alive
      And the length of "choir" gives 1
      And the values of "choir" gives [1]

    @weakkeydict-entry-stays-while-key-alive
    Scenario: A key that is a value in the same dictionary keeps its entry
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "tune"
      And "choir" maps "tune" to 2
      When "tune" is collected
      Then the length of "choir" gives 2
      And the values of "choir" gives [something, 2] in any order

    @weakkeydict-entry-stays-while-key-alive
    Scenario: A key with a second name keeps its entry when one is dropped
      Given an object "song"
      And "song" is also known as "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      When "song" is collected
      Then the entries of "choir" gives [["tune", 1]]
      And the item "tune" of "choir" gives 1

  Rule: The death of some keys removes their entries and no others

    @weakkeydict-only-dead-keys-removed
    Scenario: The entries of live keys stay when others disappear
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "choir" maps "verse" to 3
      When "song, verse" are collected
      Then the entries of "choir" gives [["tune", 2]]
      And the item "tune" of "choir" gives 2
      And the length of "choir" gives 1

    @weakkeydict-only-dead-keys-removed
    Scenario Outline: The death of the key 1 removes no entry of the key <key>, which may have the same hash
      Given a keyed object "song" with the key 1
      And a keyed object "tune" with the key <key>
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      When "song" is collected
      Then the entries of "choir" gives [["tune", 2]]
      And the item "tune" of "choir" gives 2
      And the length of "choir" gives 1

      Examples: keys with the hash of 1 somewhere
        | key                 |
        | 4294967296          |
        | 2305843009213693952 |

    @weakkeydict-only-dead-keys-removed
    Scenario: The death of a key removes no entry with the same value
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      And "choir" maps "tune" to "verse"
      When "song" is collected
      Then the entries of "choir" gives [["tune", "verse"]]

    @weakkeydict-only-dead-keys-removed
    Scenario: The death of an object that equals everything removes its own entry alone
      Given an object equal to everything "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "tune" to 2
      And "choir" maps "song" to 1
      When "song" is collected
      Then the entries of "choir" gives [["tune", 2]]
      And the length of "choir" gives 1

    @weakkeydict-only-dead-keys-removed
    Scenario: The death of an object that is no key removes nothing
      Given a keyed object "song" with the key 1
      And a keyed object "tune" with the key 1
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And whether "choir" contains "tune" has been done
      And the item "tune" of "choir" has been done
      When "tune" is collected
      Then the entries of "choir" gives [["song", 1]]

  Rule: Being a key does not keep an object alive

    @weakkeydict-does-not-keep-key-alive
    Scenario: A key that nothing else refers to is collected
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And a weak reference "glimpse" to "song" with a callback
      And a weak reference "trace" to "tune"
      When "song" is collected
      Then "glimpse" is dead
      And "callback of glimpse" ran with "glimpse" and nothing else
      And "trace" is alive

    @weakkeydict-does-not-keep-key-alive
    Scenario Outline: A key is collected after <use>
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And a weak reference "glimpse" to "song"
      And <use> has been done
      When "song" is collected
      Then "glimpse" is dead
      And the length of "choir" gives 0

      Examples: look-ups
        | use                                 |
        | the item "song" of "choir"          |
        | the value of "song" in "choir"      |
        | the value of "song" in "choir" or 5 |
        | whether "choir" contains "song"     |

      Examples: changes
        | use                                           |
        | setting the item "song" of "choir" to 2       |
        | setting the default of "song" in "choir" to 2 |
        | updating "choir" from "choir"                 |
        | deleting the item "song" of "choir"           |
        | taking the item "song" from "choir"           |
        | taking the item "song" from "choir" or 5      |
        | taking an entry from "choir"                  |
        | clearing "choir"                              |

      Examples: iterations
        | use                           |
        | the items of "choir"          |
        | unpacking "choir"             |
        | the keys of "choir"           |
        | the values of "choir"         |
        | the entries of "choir"        |
        | the key references of "choir" |
        | "choir" == "choir"            |

    @weakkeydict-does-not-keep-key-alive
    Scenario: A key whose look-up failed is collected
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "tune" to 2
      And a weak reference "glimpse" to "song"
      And the item "song" of "choir" has been refused with KeyError
      When "song" is collected
      Then "glimpse" is dead
      And the length of "choir" gives 1

    @weakkeydict-does-not-keep-key-alive
    Scenario: A key that refers to the dictionary is collected while the dictionary lives
      Given an object "song"
      And a weak key dictionary "choir"
      And "song" holds "choir"
      And "choir" maps "song" to 1
      And a weak reference "glimpse" to "song"
      When "song" is collected
      Then "glimpse" is dead
      And the length of "choir" gives 0

    @weakkeydict-does-not-keep-key-alive
    Scenario: A key of a dictionary that was iterated over to the end is collected
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And a weak reference "glimpse" to "song"
      And "tour" is the result of the operation iterate on "choir"
      And the items of "tour" has been done
      When "song" is collected
      Then "glimpse" is dead
      And the length of "choir" gives 0

  Rule: An entry stored under a key that nothing else refers to strongly disappears at the next collection

    @weakkeydict-temporary-key
    Scenario: An entry whose key is dropped at once is gone after a collection
      Given an object "song"
      And an object "tune"
      And a weak reference "glimpse" to "song"
      And a weak key dictionary "choir"
      And "choir" maps "tune" to 1
      And "choir" maps "song" to 2
      And "song" has been dropped
      When a collection is awaited
      Then "glimpse" is dead
      And the length of "choir" gives 1
      And the entries of "choir" gives [["tune", 1]]

    @weakkeydict-temporary-key
    Scenario: Entries whose keys are dropped one after the other are gone after a collection
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And an object "song"
      And "choir" maps "song" to 2
      And an object "song"
      And "choir" maps "song" to 3
      When a collection is awaited
      Then the entries of "choir" gives [["song", 3]]
      And the length of "choir" gives 1

    @weakkeydict-temporary-key
    Scenario: An entry whose key was an attribute of an object goes with that object
      Given an object "album"
      And an object "song"
      And "album" holds "song"
      And "song" has been dropped
      And "key" is the result of the attribute song of "album"
      And a weak key dictionary "choir"
      And "choir" maps "key" to 1
      When "album, key" are collected
      Then the length of "choir" gives 0
      And the items of "choir" gives []

  Rule: A value is held strongly for as long as its entry exists, and is let go together with the entry

    @weakkeydict-values-strong
    Scenario: A value that nothing else refers to stays with its entry
      Given an object "song"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      And a weak reference "glimpse" to "verse"
      When "verse" is collected
      Then "glimpse" is alive
      And the item "song" of "choir" gives the same as dereferencing "glimpse"
      And the length of "choir" gives 1

    @weakkeydict-values-strong
    Scenario: A value goes when the key of its entry is collected
      Given an object "song"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      And a weak reference "glimpse" to "verse"
      And "verse" has been dropped
      And "song" has been collected
      And the length of "choir" has been done
      When a collection is awaited
      Then "glimpse" is dead
      And the values of "choir" gives []

    @weakkeydict-values-strong
    Scenario Outline: A value goes after <removal>
      Given an object "song"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      And a weak reference "glimpse" to "verse"
      And <removal> has been done
      When "verse" is collected
      Then "glimpse" is dead

      Examples: removals
        | removal                                 |
        | deleting the item "song" of "choir"     |
        | taking the item "song" from "choir"     |
        | taking an entry from "choir"            |
        | clearing "choir"                        |
        | setting the item "song" of "choir" to 2 |

    @weakkeydict-values-strong
    Scenario: The values of live keys stay when those of dead keys go
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And an object "refrain"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      And "choir" maps "tune" to "refrain"
      And a weak reference "glimpse" to "refrain"
      When "song, refrain" are collected
      Then "glimpse" is alive
      And the item "tune" of "choir" gives the same as dereferencing "glimpse"

    @weakkeydict-values-strong
    Scenario: A value that is itself a key goes with the key that led to it
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "tune"
      And "choir" maps "tune" to 2
      And "tune" has been dropped
      And "song" has been collected
      And the length of "choir" has been done
      When a collection is awaited
      Then the length of "choir" gives 0
      And the items of "choir" gives []

  Rule: An entry whose value strongly refers to its own key stays for as long as the dictionary lives

    @weakkeydict-value-referencing-key-leaks
    Scenario: An entry whose value holds its key stays
      Given an object "song"
      And an object "verse"
      And "verse" holds "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      And a weak reference "glimpse" to "song"
      When "song, verse" are collected
      Then "glimpse" is alive
      And the length of "choir" gives 1

    @weakkeydict-value-referencing-key-leaks
    Scenario: An entry whose value is its key stays
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "song"
      And a weak reference "glimpse" to "song"
      When "song" is collected
      Then "glimpse" is alive
      And the length of "choir" gives 1

    @weakkeydict-value-referencing-key-leaks
    Scenario: An entry whose value holds its key goes with the dictionary
      Given an object "song"
      And an object "verse"
      And "verse" holds "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      And a weak reference "glimpse" to "song"
      When "song, verse, choir" are collected
      Then "glimpse" is dead

  Rule: When a weak key dictionary is collected its keys live on, and the weak references that it held to them are gone

    @weakkeydict-dict-death-keeps-keys
    Scenario: A collected dictionary leaves no weak reference to its keys
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      When "choir" is collected
      Then the number of references to "song" gives 0
      And the number of references to "tune" gives 0

    @weakkeydict-dict-death-keeps-keys
    Scenario: A collected dictionary takes no other weak reference with it
      Given an object "song"
      And a weak reference "glimpse" to "song" with a callback
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      When "choir" is collected
      Then dereferencing "glimpse" gives "song"
      And the references to "song" gives exactly the objects "glimpse"
      And "callback of glimpse" ran 0 times

    @weakkeydict-dict-death-keeps-keys
    Scenario: A key that dies after its dictionary harms nothing
      Given an object "song"
      And a weak reference "glimpse" to "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" has been collected
      And the number of references to "song" has been done
      When "song" is collected
      Then "glimpse" is dead
      And nothing was reported

    @weakkeydict-dict-death-keeps-keys
    Scenario: A collected dictionary leaves its keys in other dictionaries
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And a weak key dictionary "band" of "choir"
      When "choir" is collected
      Then the entries of "band" gives [["song", 1]]
      And the number of references to "song" gives 1

  Rule: The length is the number of live entries and is never negative

    @weakkeydict-len
    Scenario: The length grows by one with each key
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 1
      And "choir" maps "verse" to 1
      Then the length of "choir" gives 3

    @weakkeydict-len
    Scenario Outline: The length is <length> after <removal>
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And <removal> has been done
      Then the length of "choir" gives <length>

      Examples: removals
        | removal                                  | length |
        | deleting the item "song" of "choir"      | 1      |
        | taking the item "song" from "choir"      | 1      |
        | taking the item "song" from "choir" or 5 | 1      |
        | taking an entry from "choir"             | 1      |
        | clearing "choir"                         | 0      |

      Examples: what removes nothing
        | removal                                       | length |
        | setting the item "song" of "choir" to 3       | 2      |
        | setting the default of "song" in "choir" to 3 | 2      |
        | updating "choir" from "choir"                 | 2      |
        | the items of "choir"                          | 2      |

    @weakkeydict-len
    Scenario: The length follows the deaths of keys
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "choir" maps "verse" to 3
      And "song" has been collected
      And the length of "choir" has been done
      When "tune" is collected
      Then the length of "choir" gives 1

    @weakkeydict-len
    Scenario: An entry deleted before its key died counts once
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And deleting the item "song" of "choir" has been done
      When "song" is collected
      Then the length of "choir" gives 1
      And the entries of "choir" gives [["tune", 2]]

    @weakkeydict-len
    Scenario: Keys that died in a cleared dictionary do not make its length negative
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And clearing "choir" has been done
      When "song, tune" are collected
      Then the length of "choir" gives 0
      And the items of "choir" gives []

    @weakkeydict-len
    Scenario: An entry stored after others died counts
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "song" has been collected
      And "choir" maps "tune" to 2
      When a collection is awaited
      Then the length of "choir" gives 1
      And the entries of "choir" gives [["tune", 2]]

    @weakkeydict-len
    Scenario: The length is right after keys died while an iterator was suspended that was then abandoned
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And "song, tune" have been collected
      And "choir" maps "verse" to 3
      When "tour" is collected
      Then the length of "choir" gives 1

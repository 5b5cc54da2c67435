Feature: Entries disappear with their values

  Rule: Once a value has been collected, every entry with it has disappeared

    @weakvaluedict-entry-vanishes-with-value
    Scenario: An entry disappears from everything that can be asked
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      When "song" is collected
      Then the length of "cache" gives 0
      And the items of "cache" gives []
      And whether "cache" contains 1 gives false
      And the item 1 of "cache" raises KeyError
      And the operation keys on "cache" gives []
      And the operation values on "cache" gives []
      And the operation entries on "cache" gives []
      And the operation get on "cache", 1 gives nothing

    @weakvaluedict-entry-vanishes-with-value
    Scenario Outline: <question> first notices that an entry has disappeared
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "song" has been collected
      Then <question> gives <answer>
      And the length of "cache" gives 0

      Examples: what is asked first
        | question                               | answer |
        | the items of "cache"                   | []     |
        | the operation values on "cache"        | []     |
        | the operation entries on "cache"       | []     |
        | whether "cache" contains 1             | false  |
        | the operation get-or on "cache", 1, 5  | 5      |
        | the operation pop-or on "cache", 1, 5  | 5      |

    @weakvaluedict-entry-vanishes-with-value
    Scenario Outline: An entry with <value> disappears
      Given <value> "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      When "song" is collected
      Then the length of "cache" gives 0
      And whether "cache" contains 1 gives false
      And the operation entries on "cache" gives []

      Examples: values
        | value                         |
        | a keyed object                |
        | an unhashable object          |
        | an object equal to nothing    |
        | an object equal to everything |
        | a false object                |
        | a hostile object              |
        | a function                    |
        | a class                       |

    @weakvaluedict-entry-vanishes-with-value
    Scenario: An entry whose value is part of a cycle disappears
      Given objects "song" and "tune" that hold each other
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      When "song, tune" are collected
      Then the length of "cache" gives 0
      And the operation entries on "cache" gives []

    @weakvaluedict-entry-vanishes-with-value
    Scenario: A key can be used again after its entry has disappeared
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "song" has been collected
      And "cache" maps 1 to "tune"
      When a collection is awaited
      Then the operation entries on "cache" gives [[1, "tune"]]
      And the length of "cache" gives 1

    @weakvaluedict-entry-vanishes-with-value
    Scenario: A callback sees that the entry of the dead value has disappeared
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And a function "look" that works by the item 1 of "cache"
      And a weak reference "verse" to "song" with the callback "look"
      When "song" is collected
      Then "look" saw KeyError raised

    @weakvaluedict-entry-vanishes-with-value
    Scenario Outline: In a callback <question> takes no notice of the dead value
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And a function "look" that works by <question>
      And a weak reference "verse" to "song" with the callback "look"
      When "song" is collected
      Then "look" saw <answer>
      And the length of "cache" gives 0

      Examples: what is asked
        | question                         | answer |
        | whether "cache" contains 1       | false  |
        | the items of "cache"             | []     |
        | the operation keys on "cache"    | []     |
        | the operation values on "cache"  | []     |
        | the operation entries on "cache" | []     |

  Rule: An entry stays for as long as its value is strongly referenced somewhere

    @weakvaluedict-entry-stays-while-value-alive
    Scenario: An entry stays across collections
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And a collection has been awaited
      When a collection is awaited
      Then the operation entries on "cache" gives [[1, "song"]]
      And the length of "cache" gives 1
      And whether "cache" contains 1 gives true
      And the item 1 of "cache" gives "song"

    @weakvaluedict-entry-stays-while-value-alive
    Scenario: An entry stays while another object holds the value
      Given objects "song, album"
      And "album" holds "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      When "song" is collected
      Then the length of "cache" gives 1
      And the item 1 of "cache" gives the same as the attribute song of "album"

    @weakvaluedict-entry-stays-while-value-alive
    Scenario: An entry disappears when the object that held its value has let go
      Given objects "song, album"
      And "album" holds "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "song" has been collected
      And deleting the attribute song of "album" has been done
      When a collection is awaited
      Then the length of "cache" gives 0

    @weakvaluedict-entry-stays-while-value-alive
    Scenario: An entry stays while its value has another name
      Given an object "song"
      And "song" is also known as "tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      When "song" is collected
      Then the operation entries on "cache" gives [[1, "tune"]]

  Rule: The death of some values removes their entries and no others

    @weakvaluedict-only-dead-values-removed
    Scenario Outline: When "<dropped>" is collected its entry alone disappears
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps the text "song" to "song"
      And "cache" maps the text "tune" to "tune"
      And "cache" maps the text "hymn" to "hymn"
      When "<dropped>" is collected
      Then the operation entries on "cache" gives [[the text "<one>", "<one>"], [the text "<other>", "<other>"]] in any order
      And the item the text "<dropped>" of "cache" raises KeyError
      And the length of "cache" gives 2

      Examples: which is dropped
        | dropped | one  | other |
        | song    | tune | hymn  |
        | tune    | song | hymn  |
        | hymn    | song | tune  |

    @weakvaluedict-only-dead-values-removed
    Scenario: The entry of an equal value stays
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "twin"
      When "song" is collected
      Then the operation entries on "cache" gives [[2, "twin"]]
      And whether "cache" contains 1 gives false

    @weakvaluedict-only-dead-values-removed
    Scenario: The entries in another dictionary stay
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And a weak value dictionary "other"
      And "cache" maps 1 to "song"
      And "other" maps 1 to "tune"
      When "song" is collected
      Then the length of "cache" gives 0
      And the operation entries on "other" gives [[1, "tune"]]

  Rule: Being a value in a weak-value dictionary does not keep an object alive

    @weakvaluedict-does-not-keep-value-alive
    Scenario: A value is collected
      Given an object "song"
      And a weak reference "verse" to "song" with a callback
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      When "song" is collected
      Then "verse" is dead
      And "callback of verse" ran once

    @weakvaluedict-does-not-keep-value-alive
    Scenario Outline: A value is collected after <use>
      Given an object "song"
      And an object "tune"
      And a weak reference "verse" to "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And <use> has been done
      When "song" is collected
      Then "verse" is dead
      And whether "cache" contains 1 gives false

      Examples: what was done with it
        | use                                         |
        | the item 1 of "cache"                       |
        | the operation get on "cache", 1             |
        | whether "cache" contains 1                  |
        | the operation values on "cache"             |
        | the operation entries on "cache"            |
        | the operation value-references on "cache"   |
        | the operation set-default on "cache", 1, "tune" |
        | setting the item 1 of "cache" to "song"     |
        | taking the item 1 from "cache"              |
        | the operation pop-entry on "cache"          |
        | clearing "cache"                            |

    @weakvaluedict-does-not-keep-value-alive
    Scenario: A value is collected though its entry was stored by an update
      Given an object "song"
      And a weak reference "verse" to "song"
      And a mapping "index"
      And "index" maps 1 to "song"
      And a weak value dictionary "cache" of "index"
      And the operation update on "cache", "index" has been done
      When "song, index" are collected
      Then "verse" is dead
      And the length of "cache" gives 0

    @weakvaluedict-does-not-keep-value-alive
    Scenario: A value that refers to the dictionary is collected
      Given an object "song"
      And a weak reference "verse" to "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "song" holds "cache"
      When "song" is collected
      Then "verse" is dead
      And the length of "cache" gives 0

    @weakvaluedict-does-not-keep-value-alive
    Scenario: An unused iterator over the values keeps none of them alive
      Given an object "song"
      And a weak reference "verse" to "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "tour" is the result of the operation iterate on "cache"
      When "song" is collected
      Then "verse" is dead
      And the items of "tour" gives []

  Rule: An entry whose value nothing else refers to strongly disappears at the next collection

    @weakvaluedict-temporary-value
    Scenario: Reading an entry whose value was a temporary object raises KeyError
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 2 to "song"
      And a collection has been awaited
      When "song" is collected
      Then the item 2 of "cache" raises KeyError
      And the length of "cache" gives 0

    @weakvaluedict-temporary-value
    Scenario: A temporary object that was stored as default leaves no entry
      Given an object "song"
      And a weak value dictionary "cache"
      And the operation set-default on "cache", 2, "song" has been done
      When "song" is collected
      Then the item 2 of "cache" raises KeyError
      And the length of "cache" gives 0

    @weakvaluedict-temporary-value
    Scenario: Many temporary objects under one key leave no entry
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 2 to "song"
      And "song" has been dropped
      And "cache" maps 2 to "tune"
      And "tune" has been dropped
      And "cache" maps 2 to "hymn"
      When "hymn" is collected
      Then the item 2 of "cache" raises KeyError
      And the operation entries on "cache" gives []

  Rule: A key is held strongly for as long as its entry exists and is let go together with the entry

    @weakvaluedict-keys-strong
    Scenario: A key that nothing else refers to stays as long as its value
      Given objects "title, song"
      And a weak reference "verse" to "title"
      And a weak value dictionary "cache"
      And "cache" maps "title" to "song"
      When "title" is collected
      Then "verse" is alive
      And the length of "cache" gives 1
      And the operation values on "cache" gives ["song"]
      And the operation entries on "cache" gives [[something, "song"]]

    @weakvaluedict-keys-strong
    Scenario: A key is let go when its value has been collected
      Given objects "title, song"
      And a weak reference "verse" to "title"
      And a weak value dictionary "cache"
      And "cache" maps "title" to "song"
      And "title, song" have been collected
      And the length of "cache" has been done
      When a collection is awaited
      Then "verse" is dead
      And the length of "cache" gives 0

    @weakvaluedict-keys-strong
    Scenario Outline: A key is let go by <ending>
      Given objects "title, song"
      And a weak reference "verse" to "title"
      And a weak value dictionary "cache"
      And "cache" maps "title" to "song"
      And <ending> has been done
      When "title" is collected
      Then "verse" is dead
      And the length of "cache" gives 0

      Examples: what takes the entry out
        | ending                                     |
        | the operation delete-item on "cache", "title" |
        | taking the item "title" from "cache"       |
        | the operation pop-or on "cache", "title", 5 |
        | the operation pop-entry on "cache"         |
        | clearing "cache"                           |

    @weakvaluedict-keys-strong
    Scenario: A key goes with its dictionary
      Given objects "title, song"
      And a weak reference "verse" to "title"
      And a weak value dictionary "cache"
      And "cache" maps "title" to "song"
      And "cache, title" have been collected
      When a collection is awaited
      Then "verse" is dead

  Rule: One value may be stored under several keys, and all of its entries disappear when it is collected

    @weakvaluedict-same-value-several-keys
    Scenario: A value can be read under each of its keys
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "song"
      And "cache" maps 3 to "song"
      Then the operation entries on "cache" gives [[1, "song"], [2, "song"], [3, "song"]] in any order
      And the length of "cache" gives 3
      And the item 1 of "cache" gives "song"
      And the item 3 of "cache" gives "song"

    @weakvaluedict-same-value-several-keys
    Scenario: All entries of a value disappear when it is collected
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "cache" maps 3 to "song"
      And "cache" maps 4 to "song"
      When "song" is collected
      Then the operation entries on "cache" gives [[2, "tune"]]
      And the length of "cache" gives 1
      And the item 1 of "cache" raises KeyError
      And the item 3 of "cache" raises KeyError
      And the item 4 of "cache" raises KeyError

    @weakvaluedict-same-value-several-keys
    Scenario: The entries of one value in several dictionaries disappear together
      Given an object "song"
      And a weak value dictionary "cache"
      And a weak value dictionary "other"
      And "cache" maps 1 to "song"
      And "other" maps 1 to "song"
      When "song" is collected
      Then the length of "cache" gives 0
      And the length of "other" gives 0

    @weakvaluedict-same-value-several-keys
    Scenario: The remaining entries of a value disappear after one was deleted
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "song"
      And the operation delete-item on "cache", 2 has been done
      When "song" is collected
      Then the length of "cache" gives 0
      And the item 1 of "cache" raises KeyError
      And the operation entries on "cache" gives []

  Rule: After a key has been given a new value, the death of the old value leaves the entry in place

    @weakvaluedict-replaced-value-death-harmless
    Scenario Outline: The new value that <replacement> stored outlives the old one
      Given objects "song, tune"
      And a mapping "index"
      And "index" maps 1 to "tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And <replacement> has been done
      When "song" is collected
      Then the item 1 of "cache" gives "tune"
      And whether "cache" contains 1 gives true
      And the length of "cache" gives 1
      And the operation entries on "cache" gives [[1, "tune"]]

      Examples: how the value was replaced
        | replacement                               |
        | setting the item 1 of "cache" to "tune"   |
        | the operation update on "cache", "index"  |
        | clearing "cache" and then setting the item 1 of "cache" to "tune" |
        | taking the item 1 from "cache" and then the operation set-default on "cache", 1, "tune" |

    @weakvaluedict-replaced-value-death-harmless
    Scenario: A value that was given back its key outlives the one between
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 1 to "tune"
      And "cache" maps 1 to "song"
      When "tune" is collected
      Then the operation entries on "cache" gives [[1, "song"]]
      And the item 1 of "cache" gives "song"

    @weakvaluedict-replaced-value-death-harmless
    Scenario: The new value outlives the old one though a reference to that is held
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "held" is the result of the operation value-references on "cache"
      And "cache" maps 1 to "tune"
      When "song" is collected
      Then the operation entries on "cache" gives [[1, "tune"]]
      And the length of "held" gives 1

    @weakvaluedict-replaced-value-death-harmless
    Scenario: A value that was stored twice disappears once
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 1 to "song"
      When "song" is collected
      Then the length of "cache" gives 0
      And the item 1 of "cache" raises KeyError

    @weakvaluedict-replaced-value-death-harmless
    Scenario: A new value that a callback stores at the death of the old one stays
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And a function "replace" that works by setting the item 1 of "cache" to "tune"
      And a weak reference "verse" to "song" with the callback "replace"
      When "song" is collected
      Then "replace" ran once
      And the operation entries on "cache" gives [[1, "tune"]]
      And the length of "cache" gives 1

    @weakvaluedict-replaced-value-death-harmless
    Scenario: A new value that an older callback stores at the death of the old one stays
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And a function "replace" that works by setting the item 1 of "cache" to "tune"
      And a weak reference "verse" to "song" with the callback "replace"
      And "cache" maps 1 to "song"
      When "song" is collected
      Then "replace" ran once
      And the operation entries on "cache" gives [[1, "tune"]]

    @weakvaluedict-replaced-value-death-harmless-cycle
    Scenario: The entry stays when the old value dies late as a part of a cycle
      Given an object "song"
      And "song" holds "song"
      And an object "tune"
      And a weak reference "verse" to "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "song" has been dropped
      And "cache" maps 1 to "tune"
      When a collection is awaited
      Then "verse" is dead
      And the operation entries on "cache" gives [[1, "tune"]]
      And the item 1 of "cache" gives "tune"

    @weakvaluedict-replaced-value-death-harmless-cycle
    Scenario: The entry stays when the old value dies in a cycle with another value
      Given objects "song" and "hymn" that hold each other
      And an object "tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "hymn"
      And "cache" maps 1 to "tune"
      When "song, hymn" are collected
      Then the operation entries on "cache" gives [[1, "tune"]]
      And the length of "cache" gives 1

  Rule: A weak-value dictionary can itself be a referent

    @weakvaluedict-weakly-referenceable
    Scenario: A weak reference to a dictionary yields it
      Given a weak value dictionary "cache"
      And a weak reference "verse" to "cache"
      When a collection is awaited
      Then dereferencing "verse" gives "cache"

    @weakvaluedict-weakly-referenceable
    Scenario: A dictionary is collected while its values live
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And a weak reference "verse" to "cache" with a callback
      When "cache" is collected
      Then "verse" is dead
      And "callback of verse" ran once

    @weakvaluedict-weakly-referenceable
    Scenario: A value that dies after its dictionary does no harm
      Given an object "song"
      And a weak reference "verse" to "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" has been collected
      When "song" is collected
      Then "verse" is dead
      And nothing was reported

    @weakvaluedict-weakly-referenceable
    Scenario: A dictionary is collected in a cycle with its value
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "song" holds "cache"
      And a weak reference "verse" to "cache"
      And a weak reference "refrain" to "song"
      When "song, cache" are collected
      Then "verse, refrain" are dead
      And nothing was reported

    @weakvaluedict-weakly-referenceable
    Scenario: A dictionary that holds itself as value is collected
      Given a weak value dictionary "cache"
      And "cache" maps 1 to "cache"
      And a weak reference "verse" to "cache"
      When "cache" is collected
      Then "verse" is dead

  Rule: No error is reported when values die while the dictionary is iterated over or is being collected itself

    @weakvaluedict-concurrent-removal-callback-safe
    Scenario: Values die while an iterator is under way
      Given reports of errors go to a hook
      And objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "cache" maps 3 to "hymn"
      And "tour" is the result of the operation iterate on "cache"
      And the operation next on "tour" has been done
      When "song, tune, hymn" are collected
      Then nothing was reported
      And the length of "cache" gives 0

    @weakvaluedict-concurrent-removal-callback-safe
    Scenario: Values die together with their dictionary
      Given reports of errors go to a hook
      And objects "song" and "tune" that hold each other
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "song" holds "cache"
      And a weak reference "verse" to "cache"
      When "song, tune, cache" are collected
      Then "verse" is dead
      And nothing was reported

    @weakvaluedict-concurrent-removal-callback-safe
    Scenario: Values and dictionary die while an iterator over it is under way
      Given reports of errors go to a hook
      And objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "tour" is the result of the operation iterate on "cache"
      And the operation next on "tour" has been done
      And "song, tune, cache" have been collected
      When "tour" is collected
      Then nothing was reported

    @weakvaluedict-concurrent-removal-callback-safe
    Scenario Outline: A callback that works by <deed> at the death of a value does no harm
      Given reports of errors go to a hook
      And objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And a function "meddle" that works by <deed>
      And a weak reference "verse" to "song" with the callback "meddle"
      When "song" is collected
      Then nothing was reported
      And "meddle" ran once
      And whether "cache" contains 1 gives false

      Examples: deeds
        | deed                                    |
        | clearing "cache"                        |
        | the operation pop-or on "cache", 1, 5   |
        | the operation delete-item on "cache", 2 |
        | setting the item 3 of "cache" to "tune" |
        | the items of "cache"                    |

    @weakvaluedict-concurrent-removal-callback-safe
    Scenario: A callback that drops the dictionary at the death of a value does no harm
      Given reports of errors go to a hook
      And an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And a weak reference "refrain" to "cache"
      And a function "meddle" that works by dropping "cache"
      And a weak reference "verse" to "song" with the callback "meddle"
      And "song" has been collected
      When a collection is awaited
      Then nothing was reported
      And "meddle" ran once
      And "refrain" is dead

  Rule: Used as a cache, a weak-value dictionary shares an object while somebody holds it

    @weakvaluedict-cache-roundtrip
    Scenario: A cached object is shared while somebody holds it
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "made" is the result of the operation set-default on "cache", 1, "song"
      And a collection has been awaited
      And "found" is the result of the operation set-default on "cache", 1, "tune"
      Then "made" is "song" gives true
      And "found" is "song" gives true
      And the operation get on "cache", 1 gives "song"

    @weakvaluedict-cache-roundtrip
    Scenario: A key counts as missing once its object has been collected, and a new object takes its place
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "song" has been collected
      And "missed" is the result of the operation get on "cache", 1
      And "made" is the result of the operation set-default on "cache", 1, "tune"
      When a collection is awaited
      Then "missed" is nothing gives true
      And "made" is "tune" gives true
      And the item 1 of "cache" gives "tune"
      And the length of "cache" gives 1

    @weakvaluedict-cache-roundtrip
    Scenario: An object that was read from the cache is kept by who read it
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "found" is the result of the operation get on "cache", 1
      When "song" is collected
      Then the item 1 of "cache" gives "found"

    @weakvaluedict-cache-roundtrip
    Scenario: A cached object is let go by the last who read it
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "found" is the result of the operation get on "cache", 1
      And "song" has been collected
      When "found" is collected
      Then the operation get on "cache", 1 gives nothing
      And the length of "cache" gives 0

    @weakvaluedict-cache-roundtrip
    Scenario: An object that is made anew in a callback is found afterwards
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And a function "renew" that works by the operation set-default on "cache", 1, "tune"
      And a weak reference "verse" to "song" with the callback "renew"
      When "song" is collected
      Then "renew" saw "tune"
      And the item 1 of "cache" gives "tune"
      And the length of "cache" gives 1

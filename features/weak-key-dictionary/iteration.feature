Feature: Iterating over weak key dictionaries

  Rule: Iterating over the dictionary, or over its keys, yields the live key objects themselves, each once

    @weakkeydict-iter-keys
    Scenario: Iteration yields each key once
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 1
      And "choir" maps "verse" to 1
      Then the items of "choir" gives exactly the objects "song, tune, verse"
      And the keys of "choir" gives exactly the objects "song, tune, verse"

    @weakkeydict-iter-keys
    Scenario: Iteration yields a key itself, not its equal
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And the item "twin" of "choir" has been done
      Then the items of "choir" gives ["song"]
      And the keys of "choir" gives ["song"]

    @weakkeydict-iter-keys
    Scenario: An iterator gives a key, then ends
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "tour" is the result of the operation iterate on "choir"
      Then the operation next on "tour" gives "song"
      And the operation next on "tour" raises StopIteration
      And the operation next on "tour" raises StopIteration

    @weakkeydict-iter-keys
    Scenario: The iterator of an empty dictionary ends at once
      Given a weak key dictionary "choir"
      And "tour" is the result of the operation iterate on "choir"
      Then the operation next on "tour" raises StopIteration

    @weakkeydict-iter-keys
    Scenario: Two iterators go each their own way
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "tour" is the result of the operation iterate on "choir"
      And "trip" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      Then the items of "trip" gives exactly the objects "song, tune"
      And the length of "choir" gives 2

    @weakkeydict-iter-keys
    Scenario: Keys that are false are yielded
      Given a false object "silence"
      And an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "silence" to 0
      And "choir" maps "song" to 1
      Then the items of "choir" gives exactly the objects "silence, song"

    @weakkeydict-iter-keys
    Scenario: Unpacking gives the keys
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      Then unpacking "choir" gives exactly the objects "song, tune"

  Rule: Iterating over the values yields the value of every live entry, one for each entry

    @weakkeydict-values
    Scenario: Each entry gives its value, equal ones included
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "choir" maps "verse" to 1
      Then the values of "choir" gives [1, 1, 2] in any order

    @weakkeydict-values
    Scenario: The values are the objects that were stored
      Given an object "song"
      And an object "tune"
      And a keyed object "verse" with the key 1
      And a keyed object "twin" with the key 1
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      And "choir" maps "tune" to "twin"
      Then the values of "choir" gives exactly the objects "verse, twin"

    @weakkeydict-values
    Scenario: False values are values
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 0
      And "choir" maps "tune" to false
      Then the values of "choir" gives [0, false] in any order

    @weakkeydict-values
    Scenario: A replaced value is no value any more
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "choir" maps "song" to 3
      Then the values of "choir" gives [3, 2] in any order

  Rule: Iterating over the items yields a pair of the key object and its value for every live entry

    @weakkeydict-items
    Scenario: Each entry gives its key with its own value
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "tune"
      And "choir" maps "tune" to "song"
      And "choir" maps "verse" to 3
      Then the entries of "choir" gives [["song", "tune"], ["tune", "song"], ["verse", 3]] in any order

    @weakkeydict-items
    Scenario: The key of an item is the key that was stored, not its equal
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a weak key dictionary "choir"
      And "choir" maps "song" to "twin"
      Then the entries of "choir" gives [["song", "twin"]]

    @weakkeydict-items
    Scenario: An entry with false key and value is an item
      Given a false object "silence"
      And a weak key dictionary "choir"
      And "choir" maps "silence" to 0
      Then the entries of "choir" gives [["silence", 0]]

  Rule: keys, values and items return one-shot iterators, which have no length and are no live views

    @weakkeydict-views-or-iterators
    Scenario Outline: The result of <method> gives <item> once
      Given an object "song"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      And "tour" is the result of calling the method <method> of "choir"
      Then the operation iterate on "tour" gives "tour"
      And the operation next on "tour" gives <item>
      And the operation next on "tour" raises StopIteration
      And the items of "tour" gives []

      Examples: methods
        | method | item              |
        | keys   | "song"            |
        | values | "verse"           |
        | items  | ["song", "verse"] |

    @weakkeydict-views-or-iterators
    Scenario Outline: The result of <method> has no length
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "tour" is the result of calling the method <method> of "choir"
      Then the length of "tour" raises TypeError

      Examples: methods
        | method |
        | keys   |
        | values |
        | items  |

  Rule: Iteration yields entries in the order in which their keys were first stored

    @weakkeydict-insertion-order
    Scenario: Keys, values and items come in the order of storing
      Given a keyed object "song" with the key 9
      And a keyed object "tune" with the key 1
      And a keyed object "verse" with the key 5
      And a weak key dictionary "choir"
      And "choir" maps "song" to 3
      And "choir" maps "tune" to 1
      And "choir" maps "verse" to 2
      Then the items of "choir" gives ["song", "tune", "verse"]
      And the keys of "choir" gives ["song", "tune", "verse"]
      And the values of "choir" gives [3, 1, 2]
      And the entries of "choir" gives [["song", 3], ["tune", 1], ["verse", 2]]

    @weakkeydict-insertion-order
    Scenario: Replacing a value leaves its key where it is
      Given a keyed object "song" with the key 9
      And a keyed object "tune" with the key 1
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "choir" maps "song" to 3
      Then the entries of "choir" gives [["song", 3], ["tune", 2]]

    @weakkeydict-insertion-order
    Scenario: A key that was deleted and stored again comes last
      Given a keyed object "song" with the key 1
      And a keyed object "tune" with the key 9
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And deleting the item "song" of "choir" has been done
      And "choir" maps "song" to 3
      Then the entries of "choir" gives [["tune", 2], ["song", 3]]

  Rule: An iteration in whose course other keys are collected ends without an error and yields no key that was dead when its turn came

    @weakkeydict-key-death-during-iteration
    Scenario: A key that is collected before the first step is not yielded
      Given objects "song, tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "row" is the result of the keys of "choir"
      And "first" is the result of the item 0 of "row"
      And "second" is the result of the item 1 of "row"
      And "song, tune, row" have been dropped
      And "tour" is the result of the operation iterate on "choir"
      When "first" is collected
      Then the items of "tour" gives ["second"]
      And the length of "choir" gives 1

    @weakkeydict-key-death-during-iteration
    Scenario: Keys that are collected after the first step are not yielded
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "choir" maps "verse" to 3
      And "tour" is the result of the operation iterate on "choir"
      And "current" is the result of the operation next on "tour"
      When "song, tune, verse" are collected
      Then the items of "tour" gives []
      And the items of "choir" gives ["current"]

    @weakkeydict-key-death-during-iteration
    Scenario: Several keys that were collected during an iteration all stay away after it
      Given objects "song, tune, verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "choir" maps "verse" to 3
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And "song, tune, verse" have been collected
      And the items of "tour" has been done
      When "tour" is collected
      Then the length of "choir" gives 0

    @weakkeydict-key-death-during-iteration
    Scenario: The value of a key that was collected during an iteration is let go after it
      Given objects "song, tune, verse"
      And a weak reference "glimpse" to "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      And "choir" maps "tune" to "verse"
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And "song, tune" have been collected
      And the items of "tour" has been done
      And "tour" has been collected
      When "verse" is collected
      Then dereferencing "glimpse" gives nothing

    @weakkeydict-key-death-during-iteration
    Scenario: The length may be asked for in the course of an iteration
      Given objects "song, tune, verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "choir" maps "verse" to 3
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And "song, tune, verse" have been collected
      Then the length of "choir" gives 0 or 1

    @weakkeydict-key-death-during-iteration
    Scenario: Two iterators are under way when keys are collected, and one is abandoned
      Given objects "song, tune, verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "choir" maps "verse" to 3
      And "tour" is the result of the operation iterate on "choir"
      And "trip" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And the operation next on "trip" has been done
      And "song, tune, verse" have been collected
      When "trip" is collected
      Then the items of "tour" gives []

    @weakkeydict-key-death-during-iteration
    Scenario: An iteration goes on to its end when no key is left
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "choir" maps "verse" to 3
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      When "song, tune, verse" are collected
      Then the items of "tour" gives []

    @weakkeydict-key-death-during-iteration
    Scenario Outline: With a key that is collected before the first step, the operation <iterate> gives <items>
      Given objects "song, tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "row" is the result of the keys of "choir"
      And "first" is the result of the item 0 of "row"
      And "second" is the result of the item 1 of "row"
      And "song, tune, row" have been dropped
      And "tour" is the result of the operation <iterate> on "choir"
      When "first" is collected
      Then the items of "tour" gives <items>

      Examples: iterators over values and entries
        | iterate         | items                   |
        | iterate-values  | [something]             |
        | iterate-entries | [["second", something]] |

    @weakkeydict-key-death-during-iteration
    Scenario Outline: With keys that are collected after the first step, the operation <iterate> gives no more
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "choir" maps "verse" to 3
      And "tour" is the result of the operation <iterate> on "choir"
      And the operation next on "tour" has been done
      When "song, tune, verse" are collected
      Then the items of "tour" gives []
      And the operation next on "tour" raises StopIteration

      Examples: iterators over values and entries
        | iterate         |
        | iterate-values  |
        | iterate-entries |

    @weakkeydict-key-death-during-iteration
    Scenario: Keys that are collected disturb none of two iterators
      Given objects "song, tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "row" is the result of the keys of "choir"
      And "first" is the result of the item 0 of "row"
      And "second" is the result of the item 1 of "row"
      And "tour" is the result of the operation iterate on "choir"
      And "trip" is the result of the operation iterate on "choir"
      When "song, tune, row, first" are collected
      Then the items of "tour" gives ["second"]
      And the items of "trip" gives ["second"]

    @weakkeydict-key-death-during-iteration
    Scenario: A dictionary is in order after an iteration in whose course keys were collected
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And "song" has been collected
      And the items of "tour" has been done
      When "tour" is collected
      Then the entries of "choir" gives [["tune", 2]]
      And the length of "choir" gives 1

    @weakkeydict-key-death-during-iteration
    Scenario: A key that is stored under a suspended iterator's eyes in place of a dead equal one stays
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a keyed object "tune" with the key 2
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "tour" is the result of the operation iterate on "choir"
      And "song" has been collected
      And "choir" maps "twin" to 3
      When "tour" is collected
      Then the entries of "choir" gives [["tune", 2], ["twin", 3]] in any order
      And the length of "choir" gives 2

  Rule: An iteration in whose course a program itself adds keys either raises RuntimeError or ends normally

    @weakkeydict-size-change-during-iteration-caution
    Scenario: An iteration in whose course a key is added raises RuntimeError or ends
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And "choir" maps "tune" to 2
      Then the items of "tour" may raise RuntimeError or give something
      And the items of "choir" gives exactly the objects "song, tune"
      And the length of "choir" gives 2

    @weakkeydict-size-change-during-iteration-caution
    Scenario: An iteration in whose course each key adds another raises RuntimeError or ends
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And "choir" maps "tune" to 2
      And the operation next on "tour" has been attempted
      And "choir" maps "verse" to 3
      Then the items of "tour" may raise RuntimeError and nothing else
      And the length of "choir" gives 3

  Rule: A suspended iterator may keep the key that it yielded last alive, but no other key

    @weakkeydict-iterator-holds-current-key
    Scenario: A suspended iterator keeps at most one entry
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "choir" maps "verse" to 3
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      When "song, tune, verse" are collected
      Then the length of "choir" gives 0 or 1

    @weakkeydict-iterator-holds-current-key
    Scenario: A suspended iterator that went on keeps no entry that it passed
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "choir" maps "verse" to 3
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And the operation next on "tour" has been done
      When "song, tune, verse" are collected
      Then the length of "choir" gives 0 or 1

    @weakkeydict-iterator-holds-current-key
    Scenario: An iterator that was not stepped keeps no entry
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "tour" is the result of the operation iterate on "choir"
      When "song, tune" are collected
      Then the length of "choir" gives 0

    @weakkeydict-iterator-holds-current-key
    Scenario: An entry that a suspended iterator kept goes with the iterator
      Given an object "song"
      And an object "tune"
      And a weak reference "glimpse" to "song"
      And a weak reference "trace" to "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And "song, tune" have been collected
      When "tour" is collected
      Then "glimpse, trace" are dead

  Rule: The length stays right when entries are removed while an iterator is suspended and keys have died

    @weakkeydict-mutation-while-iterator-alive
    Scenario Outline: With a suspended iterator and dead keys, <removal> leaves no entry
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "tour" is the result of the operation iterate on "choir"
      And "current" is the result of the operation next on "tour"
      And "song, tune" have been collected
      Then the length of "choir" gives 1
      And <removal> succeeds
      And the length of "choir" gives 0
      And the items of "choir" gives []

      Examples: removals
        | removal                                     |
        | deleting the item "current" of "choir"      |
        | taking the item "current" from "choir"      |
        | taking the item "current" from "choir" or 5 |
        | taking an entry from "choir"                |
        | clearing "choir"                            |

    @weakkeydict-mutation-while-iterator-alive
    Scenario Outline: After <removal> with a suspended iterator and dead keys, a key that is added counts as one
      Given objects "song" and "tune" that hold each other
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "tour" is the result of the operation iterate on "choir"
      And "current" is the result of the operation next on "tour"
      And <removal> has been done
      And "song, tune, current" have been collected
      And "choir" maps "verse" to 3
      When "tour" is collected
      Then the length of "choir" gives 1

      Examples: removals
        | removal                                     |
        | deleting the item "current" of "choir"      |
        | taking the item "current" from "choir"      |
        | taking the item "current" from "choir" or 5 |
        | clearing "choir"                            |

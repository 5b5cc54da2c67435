Feature: Iterating over weak value dictionaries

  Rule: Iterating over the dictionary, or over its keys, yields the key of every live entry, each once

    @weakvaluedict-iter-keys
    Scenario: The dictionary and its keys yield every key once
      Given objects "title, name, song"
      And a weak value dictionary "cache"
      And "cache" maps "title" to "song"
      And "cache" maps "name" to "song"
      And "cache" maps 3 to "song"
      Then the items of "cache" gives ["title", "name", 3] in any order
      And the operation keys on "cache" gives ["title", "name", 3] in any order
      And unpacking "cache" gives ["title", "name", 3] in any order

    @weakvaluedict-iter-keys
    Scenario: An iterator yields a key at each step and then ends for good
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "tour" is the result of the operation iterate on "cache"
      Then the operation next on "tour" gives 1
      And the operation next on "tour" raises StopIteration
      And the operation next on "tour" raises StopIteration

    @weakvaluedict-iter-keys
    Scenario: Two iterators do not disturb each other
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "tour" is the result of the operation iterate on "cache"
      And "trip" is the result of the operation iterate on "cache"
      Then the operation next on "tour" gives 1
      And the operation next on "trip" gives 1
      And the operation next on "tour" raises StopIteration
      And the operation next on "trip" raises StopIteration
      And the items of "cache" gives [1]

    @weakvaluedict-iter-keys
    Scenario: Keys that are false and keys with false values are yielded
      Given a false object "rest"
      And an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 0 to "song"
      And "cache" maps the text "" to "rest"
      And "cache" maps "rest" to "song"
      Then the items of "cache" gives [0, the text "", "rest"] in any order
      And the operation keys on "cache" gives [0, the text "", "rest"] in any order

    @weakvaluedict-iter-keys
    Scenario: The key of a collected value is not yielded
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      When "song" is collected
      Then the items of "cache" gives [2]
      And the operation keys on "cache" gives [2]

  Rule: Iterating over the values yields the live value objects themselves, one for each entry

    @weakvaluedict-values
    Scenario: The values are the very objects
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      Then the operation values on "cache" gives ["song", "tune"] in any order

    @weakvaluedict-values
    Scenario: A value under several keys is yielded for each of them
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "cache" maps 3 to "song"
      Then the operation values on "cache" gives ["song", "song", "tune"] in any order

    @weakvaluedict-values
    Scenario: Values that are equal or false are all yielded
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a false object "rest"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "twin"
      And "cache" maps 3 to "rest"
      Then the operation values on "cache" gives ["song", "twin", "rest"] in any order

    @weakvaluedict-values
    Scenario: A value that was collected is not yielded
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      When "song" is collected
      Then the operation values on "cache" gives ["tune"]

  Rule: Iterating over the items yields a pair of the key and the value object for every live entry

    @weakvaluedict-items
    Scenario: The items pair each key with its own value
      Given objects "title, name, song, tune"
      And a weak value dictionary "cache"
      And "cache" maps "title" to "song"
      And "cache" maps "name" to "tune"
      Then the operation entries on "cache" gives [["title", "song"], ["name", "tune"]] in any order

    @weakvaluedict-items
    Scenario: The items follow what is replaced and deleted
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "cache" maps 3 to "hymn"
      And "cache" maps 2 to "hymn"
      And the operation delete-item on "cache", 1 has been done
      Then the operation entries on "cache" gives [[2, "hymn"], [3, "hymn"]] in any order

    @weakvaluedict-items
    Scenario: Items that are false are yielded
      Given a false object "rest"
      And a weak value dictionary "cache"
      And "cache" maps 0 to "rest"
      And "cache" maps "rest" to "rest"
      Then the operation entries on "cache" gives [[0, "rest"], ["rest", "rest"]] in any order

    @weakvaluedict-items
    Scenario: The item of a collected value is not yielded
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      When "song" is collected
      Then the operation entries on "cache" gives [[2, "tune"]]

  Rule: keys, values and items return one-shot iterators, which have no length and are no live views

    @weakvaluedict-views-or-iterators
    Scenario Outline: What <method> returns is an iterator that is used up once
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "tour" is the result of calling the method <method> of "cache"
      Then the operation iterate on "tour" gives "tour"
      And the length of "tour" raises TypeError
      And the items of "tour" gives <result>
      And the items of "tour" gives []
      And the operation next on "tour" raises StopIteration

      Examples: methods
        | method | result        |
        | keys   | [1]           |
        | values | ["song"]      |
        | items  | [[1, "song"]] |

    @weakvaluedict-views-or-iterators
    Scenario Outline: What <method> returned shows nothing that was stored after it was used up
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "tour" is the result of calling the method <method> of "cache"
      And the items of "tour" has been done
      And "cache" maps 2 to "tune"
      Then the items of "tour" gives []
      And the length of "cache" gives 2

      Examples: methods
        | method |
        | keys   |
        | values |
        | items  |

  Rule: Iteration yields entries in the order in which their keys were first stored

    @weakvaluedict-insertion-order
    Scenario: Keys, values and items come in the order in which they were stored
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 3 to "song"
      And "cache" maps 1 to "tune"
      And "cache" maps 2 to "hymn"
      Then the items of "cache" gives [3, 1, 2]
      And the operation keys on "cache" gives [3, 1, 2]
      And the operation values on "cache" gives ["song", "tune", "hymn"]
      And the operation entries on "cache" gives [[3, "song"], [1, "tune"], [2, "hymn"]]

    @weakvaluedict-insertion-order
    Scenario: A key keeps its place when its value is replaced
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 3 to "song"
      And "cache" maps 1 to "song"
      And "cache" maps 3 to "tune"
      Then the operation entries on "cache" gives [[3, "tune"], [1, "song"]]

    @weakvaluedict-insertion-order
    Scenario: A key that was deleted and stored again comes last
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 3 to "song"
      And "cache" maps 1 to "song"
      And the operation delete-item on "cache", 3 has been done
      And "cache" maps 3 to "song"
      Then the operation keys on "cache" gives [1, 3]

    @weakvaluedict-insertion-order
    Scenario: The order of the rest stays when a value has been collected
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 3 to "song"
      And "cache" maps 1 to "tune"
      And "cache" maps 2 to "song"
      When "tune" is collected
      Then the operation keys on "cache" gives [3, 2]

    @weakvaluedict-insertion-order
    Scenario: A key whose value was collected comes last when it is stored again
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 3 to "tune"
      And "cache" maps 1 to "song"
      And "tune" has been collected
      And "cache" maps 3 to "song"
      Then the operation keys on "cache" gives [1, 3]

  Rule: An iteration in whose course other values are collected ends without an error and yields no entry whose value was dead when its turn came

    @weakvaluedict-value-death-during-iteration
    Scenario: An iterator ends when all values have been collected under way
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "tour" is the result of the operation iterate on "cache"
      And the operation next on "tour" has been done
      And "song, tune" have been collected
      And "rest" is the result of the items of "tour"
      Then the length of "rest" gives 0 or 1
      And whether "rest" contains nothing gives false
      And the operation next on "tour" raises StopIteration
      And the length of "cache" gives 0

    @weakvaluedict-value-death-during-iteration
    Scenario: An iterator that has yielded nothing yet yields no key of a value that was collected meanwhile
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "tour" is the result of the operation iterate on "cache"
      And "song" has been collected
      Then the items of "tour" gives [2]
      And the operation next on "tour" raises StopIteration

    @weakvaluedict-value-death-during-iteration
    Scenario Outline: With a value that is collected before the first step, the operation <iterate> gives <items>
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "cache" maps 3 to "hymn"
      And "tour" is the result of the operation <iterate> on "cache"
      When "tune" is collected
      Then the items of "tour" gives <items> in any order

      Examples: iterators over values and entries
        | iterate         | items                      |
        | iterate-values  | ["song", "hymn"]           |
        | iterate-entries | [[1, "song"], [3, "hymn"]] |

    @weakvaluedict-value-death-during-iteration
    Scenario Outline: With values that are collected after the first step, the operation <iterate> gives no more
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "cache" maps 3 to "hymn"
      And "tour" is the result of the operation <iterate> on "cache"
      And the operation next on "tour" has been done
      When "song, tune, hymn" are collected
      Then the items of "tour" gives []
      And the operation next on "tour" raises StopIteration

      Examples: iterators over values and entries
        | iterate         |
        | iterate-values  |
        | iterate-entries |

    @weakvaluedict-value-death-during-iteration
    Scenario: An iterator yields the keys of all values that stay alive
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And setting the item 2 of "cache" to "tune" and then setting the item 3 of "cache" to "tune" has been done
      And "tour" is the result of the operation iterate on "cache"
      And "lead" is the result of the operation next on "tour"
      And "song" has been collected
      And "rest" is the result of the items of "tour"
      And adding "lead" to "rest" has been done
      Then the length of "rest" gives 2 or 3
      And whether "rest" contains 2 gives true
      And whether "rest" contains 3 gives true

    @weakvaluedict-value-death-during-iteration
    Scenario: Each of two iterators yields the keys of all values that stay alive
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "tune"
      And "cache" maps 2 to "song"
      And "cache" maps 3 to "song"
      And "tour" is the result of the operation iterate on "cache"
      And "trip" is the result of the operation iterate on "cache"
      And "song" has been collected
      Then the items of "tour" gives [1]
      And the items of "trip" gives [1]
      And the items of "cache" gives [1]

    @weakvaluedict-value-death-during-iteration
    Scenario: An iterator goes on when another one that was under way is abandoned
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "tune"
      And "cache" maps 2 to "song"
      And "cache" maps 3 to "song"
      And "tour" is the result of the operation iterate on "cache"
      And "trip" is the result of the operation iterate on "cache"
      And the operation next on "trip" has been done
      And "song, trip" have been collected
      Then the items of "tour" gives [1]
      And the operation keys on "cache" gives [1]

    @weakvaluedict-value-death-during-iteration
    Scenario: An iterator outlives its dictionary
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "tune"
      And "cache" maps 2 to "song"
      And "tour" is the result of the operation iterate on "cache"
      And "cache" has been dropped
      And "song" has been collected
      Then the items of "tour" gives [1]

    @weakvaluedict-value-death-during-iteration
    Scenario Outline: After its first step, the operation <iterate> gives nothing of values that have been collected
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "cache" maps 3 to "hymn"
      And "tour" is the result of the operation <iterate> on "cache"
      And the operation next on "tour" has been done
      When "song, tune, hymn" are collected
      Then the items of "tour" gives []

      Examples: iterators
        | iterate         |
        | iterate         |
        | iterate-values  |
        | iterate-entries |

    @weakvaluedict-value-death-during-iteration
    Scenario: The length may be asked for in the course of an iteration
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "cache" maps 3 to "hymn"
      And "tour" is the result of the operation iterate on "cache"
      And the operation next on "tour" has been done
      When "song, tune" are collected
      Then the length of "cache" gives 1

    @weakvaluedict-value-death-during-iteration
    Scenario: Two iterators are under way when values are collected, and one is abandoned
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "cache" maps 3 to "hymn"
      And "tour" is the result of the operation iterate on "cache"
      And "trip" is the result of the operation iterate on "cache"
      And the operation next on "tour" has been done
      And the operation next on "trip" has been done
      And "song, tune, hymn" have been collected
      When "trip" is collected
      Then the items of "tour" gives []

    @weakvaluedict-value-death-during-iteration
    Scenario: What disappeared during an iteration stays away after it
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "tour" is the result of the operation iterate on "cache"
      And the operation next on "tour" has been done
      And "song" has been collected
      And the items of "tour" has been done
      Then the operation entries on "cache" gives [[2, "tune"]]
      And the length of "cache" gives 1
      And the item 1 of "cache" raises KeyError

    @weakvaluedict-value-death-during-iteration
    Scenario: Several entries that disappeared during an iteration all stay away after it
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "cache" maps 3 to "hymn"
      And "tour" is the result of the operation iterate on "cache"
      And the operation next on "tour" has been done
      And "song, tune, hymn" have been collected
      And the items of "tour" has been done
      Then the length of "cache" gives 0

  Rule: An iteration in whose course a program itself adds entries either raises RuntimeError or ends normally

    @weakvaluedict-size-change-during-iteration-caution
    Scenario: An entry that is added during an iteration does no harm
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "song"
      And "tour" is the result of the operation iterate on "cache"
      And the operation next on "tour" has been done
      And "cache" maps 3 to "tune"
      Then the items of "tour" may raise RuntimeError and nothing else
      And the operation next on "tour" raises StopIteration
      And the operation keys on "cache" gives [1, 2, 3] in any order
      And the item 3 of "cache" gives "tune"

    @weakvaluedict-size-change-during-iteration-caution
    Scenario: Entries that are added at every step of an iteration do no harm
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "tour" is the result of the operation iterate on "cache"
      And the operation next on "tour" has been done
      And "cache" maps 2 to "song"
      And the operation next on "tour" has been attempted
      And "cache" maps 3 to "song"
      And the operation next on "tour" has been attempted
      And "cache" maps 4 to "song"
      Then the items of "tour" may raise RuntimeError and nothing else
      And the operation keys on "cache" gives [1, 2, 3, 4] in any order

    @weakvaluedict-size-change-during-iteration-caution
    Scenario: Entries that are added after others died during an iteration do no harm
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "tune"
      And "cache" maps 2 to "song"
      And "tour" is the result of the operation iterate on "cache"
      And the operation next on "tour" has been done
      And "song" has been collected
      And "cache" maps 3 to "tune"
      And "cache" maps 2 to "tune"
      Then the items of "tour" may raise RuntimeError and nothing else
      And the operation keys on "cache" gives [1, 2, 3] in any order

  Rule: The variable of a for loop over the values still refers to the last of them after the loop

    Background:
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And a mapping "variables"
      And "variables" maps the text "cache" to "cache"
      And "exec" is the public member "builtins.exec"
      And calling "exec" with the text "for value in cache.values(): pass", "variables" has been done

    @weakvaluedict-loop-variable-keeps-value
    Scenario: The entry of the last value stays while the variable of the loop is there
      When "song" is collected
      Then the length of "cache" gives 1
      And the item 1 of "cache" gives the same as the item the text "value" of "variables"
      And whether "cache" contains 1 gives true

    @weakvaluedict-loop-variable-keeps-value
    Scenario Outline: The entry of the last value disappears after <end>
      Given "song" has been collected
      And calling "exec" with the text "<end>", "variables" has been done
      When a collection is awaited
      Then the length of "cache" gives 0
      And the item 1 of "cache" raises KeyError

      Examples: ends of the variable
        | end          |
        | del value    |
        | value = None |

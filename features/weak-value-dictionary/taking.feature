Feature: Taking from weak value dictionaries and adding to them

  Rule: Popping a key removes its entry and yields the live value

    @weakvaluedict-pop
    Scenario: Popping yields the value and leaves the other entries
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      Then taking the item 1 from "cache" gives "song"
      And whether "cache" contains 1 gives false
      And the operation entries on "cache" gives [[2, "tune"]]
      And the length of "cache" gives 1

    @weakvaluedict-pop
    Scenario: Popping with a default yields the value of a key that is there
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      Then the operation pop-or on "cache", 1, "tune" gives "song"
      And the length of "cache" gives 0
      And the operation pop-or on "cache", 1, "tune" gives "tune"

    @weakvaluedict-pop
    Scenario: Popping a missing key raises KeyError with the key
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      Then taking the item 41 from "cache" raises KeyError with a message matching ".*41.*"
      And the operation entries on "cache" gives [[1, "song"]]

    @weakvaluedict-pop
    Scenario: A key can be popped once only
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      Then taking the item 1 from "cache" gives "song"
      And taking the item 1 from "cache" raises KeyError

    @weakvaluedict-pop
    Scenario Outline: Popping a missing key with <default> as default yields that
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      Then the operation pop-or on "cache", 2, <default> gives <default>
      And the operation entries on "cache" gives [[1, "song"]]

      Examples: defaults
        | default     |
        | "tune"      |
        | "song"      |
        | 5           |
        | 0           |
        | false       |
        | the text "" |
        | nothing     |

    @weakvaluedict-pop
    Scenario: A key whose value was collected counts as missing when it is popped
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "cache" maps 3 to "hymn"
      When "song, tune" are collected
      Then taking the item 1 from "cache" raises KeyError with a message matching ".*1.*"
      And the operation pop-or on "cache", 2, 5 gives 5
      And the operation entries on "cache" gives [[3, "hymn"]]

    @weakvaluedict-pop
    Scenario Outline: In a callback at the death of its value <taking> yields <answer>
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And a function "take" that works by <taking>
      And a weak reference "verse" to "song" with the callback "take"
      When "song" is collected
      Then "take" saw <answer>
      And the length of "cache" gives 0

      Examples: defaults
        | taking                                     | answer  |
        | the operation pop-or on "cache", 1, 5      | 5       |
        | the operation pop-or on "cache", 1, nothing | nothing |
        | the operation pop-or on "cache", 1, "tune" | "tune"  |

    @weakvaluedict-pop
    Scenario: In a callback at the death of its value popping a key without a default raises KeyError
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And a function "take" that works by taking the item 1 from "cache"
      And a weak reference "verse" to "song" with the callback "take"
      When "song" is collected
      Then "take" saw KeyError raised
      And nothing was reported

    @weakvaluedict-pop
    Scenario: A value that is false is popped all the same
      Given a false object "rest"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "rest"
      And "cache" maps 2 to "rest"
      Then the operation pop-or on "cache", 1, 5 gives "rest"
      And taking the item 2 from "cache" gives "rest"
      And the length of "cache" gives 0

  Rule: Popping an item removes one entry and yields its key and live value

    @weakvaluedict-popitem
    Scenario: Popping the only item yields its key and value and leaves nothing
      Given objects "title, song"
      And a weak value dictionary "cache"
      And "cache" maps "title" to "song"
      Then the operation pop-entry on "cache" gives ["title", "song"]
      And the length of "cache" gives 0
      And whether "cache" contains "title" gives false

    @weakvaluedict-popitem
    Scenario: Popping items yields each entry once
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps "song" to "song"
      And "cache" maps "tune" to "tune"
      And a list "popped"
      And "first" is the result of the operation pop-entry on "cache"
      And "between" is the result of the length of "cache"
      And "second" is the result of the operation pop-entry on "cache"
      And "popped" contains "first, second"
      Then the length of "cache" gives 0
      And "between" == 1 gives true
      And "first" != "second" gives true

    @weakvaluedict-popitem
    Scenario: Popping an item of an empty dictionary raises KeyError
      Given a weak value dictionary "cache"
      Then the operation pop-entry on "cache" raises KeyError
      And the length of "cache" gives 0

    @weakvaluedict-popitem
    Scenario: Popping an item after the last one raises KeyError
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And the operation pop-entry on "cache" has been done
      Then the operation pop-entry on "cache" raises KeyError

    @weakvaluedict-popitem
    Scenario: Popping an item never yields an entry whose value was collected
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "cache" maps 3 to "hymn"
      When "song, hymn" are collected
      Then the operation pop-entry on "cache" gives [2, "tune"]
      And the operation pop-entry on "cache" raises KeyError

    @weakvaluedict-popitem
    Scenario: In a callback at the death of the newest value popping an item yields a live one
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "tune"
      And "cache" maps 2 to "song"
      And a function "take" that works by the operation pop-entry on "cache"
      And a weak reference "verse" to "song" with the callback "take"
      When "song" is collected
      Then "take" saw [1, "tune"]
      And the length of "cache" gives 0
      And nothing was reported

    @weakvaluedict-popitem
    Scenario: In a callback at the death of the only value popping an item raises KeyError
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And a function "take" that works by the operation pop-entry on "cache"
      And a weak reference "verse" to "song" with the callback "take"
      When "song" is collected
      Then "take" saw KeyError raised
      And nothing was reported

    @weakvaluedict-popitem
    Scenario: An item with a false value is popped all the same
      Given a false object "rest"
      And a weak value dictionary "cache"
      And "cache" maps 0 to "rest"
      Then the operation pop-entry on "cache" gives [0, "rest"]

  Rule: Clearing removes every entry, leaves the value objects unaffected and leaves the dictionary usable

    @weakvaluedict-clear
    Scenario: A cleared dictionary holds nothing
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      Then clearing "cache" gives nothing
      And the length of "cache" gives 0
      And the items of "cache" gives []
      And whether "cache" contains 1 gives false
      And the item 2 of "cache" raises KeyError

    @weakvaluedict-clear
    Scenario: Clearing an empty dictionary does nothing
      Given a weak value dictionary "cache"
      Then clearing "cache" gives nothing
      And clearing "cache" gives nothing
      And the length of "cache" gives 0

    @weakvaluedict-clear
    Scenario: The values of a cleared dictionary live on
      Given objects "song, album"
      And "album" holds "song"
      And a weak reference "verse" to "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And a weak value dictionary "other"
      And "other" maps 1 to "song"
      And clearing "cache" has been done
      When a collection is awaited
      Then dereferencing "verse" gives "song"
      And the operation entries on "other" gives [[1, "song"]]

    @weakvaluedict-clear
    Scenario: What was stored after clearing is not disturbed by the death of what was there before
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "song"
      And clearing "cache" has been done
      And "cache" maps 1 to "tune"
      When "song" is collected
      Then the operation entries on "cache" gives [[1, "tune"]]
      And the length of "cache" gives 1

    @weakvaluedict-clear
    Scenario: Clearing while an iterator is under way leaves no removal behind
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "tour" is the result of the operation iterate on "cache"
      And the operation next on "tour" has been done
      And "song" has been collected
      And clearing "cache" has been done
      And "cache" maps 1 to "hymn"
      When "tour" is collected
      Then the length of "cache" gives 1
      And the operation entries on "cache" gives [[1, "hymn"]]

  Rule: Setting a default yields the live value that the key already has, or stores the default weakly and yields it

    @weakvaluedict-setdefault
    Scenario: A missing key is given the default
      Given an object "song"
      And a weak value dictionary "cache"
      Then the operation set-default on "cache", 1, "song" gives "song"
      And the item 1 of "cache" gives "song"
      And the length of "cache" gives 1

    @weakvaluedict-setdefault
    Scenario: A key that has a value keeps it
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      Then the operation set-default on "cache", 1, "tune" gives "song"
      And the operation set-default on "cache", 1, "tune" gives "song"
      And the operation entries on "cache" gives [[1, "song"]]

    @weakvaluedict-setdefault
    Scenario: A key that has a false value keeps it
      Given a false object "rest"
      And an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "rest"
      Then the operation set-default on "cache", 1, "song" gives "rest"
      And the item 1 of "cache" gives "rest"

    @weakvaluedict-setdefault
    Scenario: A false default is stored
      Given a false object "rest"
      And a weak value dictionary "cache"
      Then the operation set-default on "cache", 1, "rest" gives "rest"
      And the operation entries on "cache" gives [[1, "rest"]]

    @weakvaluedict-setdefault
    Scenario: A stored default is held weakly
      Given an object "song"
      And a weak reference "verse" to "song"
      And a weak value dictionary "cache"
      And the operation set-default on "cache", 1, "song" has been done
      When "song" is collected
      Then "verse" is dead
      And the length of "cache" gives 0
      And whether "cache" contains 1 gives false

    @weakvaluedict-setdefault
    Scenario: A default that was not stored is not held
      Given objects "song, tune"
      And a weak reference "verse" to "tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And the operation set-default on "cache", 1, "tune" has been done
      When "tune" is collected
      Then "verse" is dead
      And the operation entries on "cache" gives [[1, "song"]]

    @weakvaluedict-setdefault
    Scenario: A key whose value was collected is given the default
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      When "song" is collected
      Then the operation set-default on "cache", 1, "tune" gives "tune"
      And the item 1 of "cache" gives "tune"
      And the length of "cache" gives 1

    @weakvaluedict-setdefault
    Scenario: In a callback at the death of its value a key is given the default, and keeps it
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And a function "renew" that works by the operation set-default on "cache", 1, "tune"
      And a weak reference "verse" to "song" with the callback "renew"
      When "song" is collected
      Then "renew" saw "tune"
      And the operation entries on "cache" gives [[1, "tune"]]
      And the length of "cache" gives 1

  Rule: An update stores each item of a mapping or of an iterable of key and value pairs

    @weakvaluedict-update
    Scenario Outline: An update from <mapping> stores its items and replaces values
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "song"
      And <mapping> "other"
      And "other" maps 2 to "tune"
      And "other" maps 3 to "hymn"
      Then the operation update on "cache", "other" gives nothing
      And the operation entries on "cache" gives [[1, "song"], [2, "tune"], [3, "hymn"]] in any order
      And the length of "cache" gives 3
      And the operation entries on "other" gives [[2, "tune"], [3, "hymn"]] in any order

      Examples: mappings
        | mapping                 |
        | a mapping               |
        | an ordered mapping      |
        | a weak value dictionary |

    @weakvaluedict-update
    Scenario: An update from a weak key dictionary stores its items
      Given objects "title, song"
      And a weak value dictionary "cache"
      And a weak key dictionary "other"
      And "other" maps "title" to "song"
      Then the operation update on "cache", "other" gives nothing
      And the operation entries on "cache" gives [["title", "song"]]

    @weakvaluedict-update
    Scenario: An update from a list of pairs stores them in turn
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps "song" to "hymn"
      And a list "first pair"
      And "first pair" contains "song, song"
      And a list "second pair"
      And "second pair" contains "song, tune"
      And a list "pairs"
      And "pairs" contains "first pair, second pair"
      Then the operation update on "cache", "pairs" gives nothing
      And the operation entries on "cache" gives [["song", "tune"]]

    @weakvaluedict-update
    Scenario Outline: An update from <mapping> that is empty changes nothing
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And <mapping> "other"
      Then the operation update on "cache", "other" gives nothing
      And the operation entries on "cache" gives [[1, "song"]]

      Examples: mappings and lists
        | mapping                 |
        | a mapping               |
        | a list                  |
        | a weak value dictionary |

    @weakvaluedict-update
    Scenario: An update from the dictionary itself changes nothing
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      Then the operation update on "cache", "cache" gives nothing
      And the operation entries on "cache" gives [[1, "song"], [2, "tune"]] in any order

    @weakvaluedict-update
    Scenario: What an update stored is held weakly
      Given objects "song, tune"
      And a weak reference "verse" to "song"
      And a weak value dictionary "cache"
      And "cache" maps 2 to "tune"
      And a mapping "index"
      And "index" maps 1 to "song"
      And the operation update on "cache", "index" has been done
      When "song, index" are collected
      Then "verse" is dead
      And the operation entries on "cache" gives [[2, "tune"]]
      And the length of "cache" gives 1

    @weakvaluedict-update
    Scenario: An update from a weak dictionary passes over what was collected
      Given objects "song, tune"
      And a weak value dictionary "other"
      And "other" maps 1 to "song"
      And "other" maps 2 to "tune"
      And a weak value dictionary "cache"
      And "song" has been collected
      Then the operation update on "cache", "other" gives nothing
      And the operation entries on "cache" gives [[2, "tune"]]

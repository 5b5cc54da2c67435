Feature: What weak value dictionaries tell of themselves

  Rule: The length is the number of live entries and goes down as values are collected

    @weakvaluedict-len
    Scenario: The length goes up with each new key and not with a replaced value
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "before" is the result of the length of "cache"
      And "cache" maps 1 to "song"
      And "with one" is the result of the length of "cache"
      And "cache" maps 2 to "song"
      And "with two" is the result of the length of "cache"
      And "cache" maps 2 to "tune"
      Then "before" == 0 gives true
      And "with one" == 1 gives true
      And "with two" == 2 gives true
      And the length of "cache" gives 2

    @weakvaluedict-len
    Scenario: The length goes down step by step as values are collected
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "cache" maps 3 to "tune"
      And "cache" maps 4 to "hymn"
      And "tune" has been collected
      And "between" is the result of the length of "cache"
      When "song" is collected
      Then "between" == 2 gives true
      And the length of "cache" gives 1

    @weakvaluedict-len
    Scenario: The length is right while an iterator is under way
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "cache" maps 3 to "hymn"
      And "tour" is the result of the operation iterate on "cache"
      And the operation next on "tour" has been done
      When "song, tune" are collected
      Then the length of "cache" gives 1
      And whether "cache" contains 1 gives false
      And the item 2 of "cache" raises KeyError
      And the operation entries on "cache" gives [[3, "hymn"]]

    @weakvaluedict-len
    Scenario: The length is right after an iterator was abandoned
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "cache" maps 3 to "hymn"
      And "tour" is the result of the operation iterate on "cache"
      And the operation next on "tour" has been done
      And "song" has been collected
      When "tour" is collected
      Then the length of "cache" gives 2
      And the operation entries on "cache" gives [[2, "tune"], [3, "hymn"]] in any order

    @weakvaluedict-len
    Scenario: A key whose value died while an iterator was under way is counted once after it was stored anew
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "tour" is the result of the operation iterate on "cache"
      And the operation next on "tour" has been done
      And "song" has been collected
      And "cache" maps 1 to "tune"
      When "tour" is collected
      Then the length of "cache" gives 1
      And the operation entries on "cache" gives [[1, "tune"]]

  Rule: A membership test is true for a key that has an entry with a live value

    @weakvaluedict-contains
    Scenario: A dictionary contains its keys and neither other keys nor its values
      Given objects "title, name, song"
      And a weak value dictionary "cache"
      And "cache" maps "title" to "song"
      Then whether "cache" contains "title" gives true
      And whether "cache" contains "name" gives false
      And whether "cache" contains "song" gives false
      And whether "cache" contains 1 gives false

    @weakvaluedict-contains
    Scenario: A dictionary contains any key that equals one of its own
      Given a keyed object "title" with the key 7
      And a keyed object "heading" with the key 7
      And a keyed object "name" with the key 8
      And an object "song"
      And a weak value dictionary "cache"
      And "cache" maps "title" to "song"
      Then whether "cache" contains "heading" gives true
      And whether "cache" contains "name" gives false

    @weakvaluedict-contains
    Scenario: A key is contained until its value has been collected
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "before" is the result of whether "cache" contains 1
      When "song" is collected
      Then "before" == true gives true
      And whether "cache" contains 1 gives false
      And whether "cache" contains 2 gives true

    @weakvaluedict-contains
    Scenario: In a callback at the death of its value a key is not contained
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And a function "look" that works by whether "cache" contains 1
      And a weak reference "verse" to "song" with the callback "look"
      When "song" is collected
      Then "look" saw false

    @weakvaluedict-contains
    Scenario: A key with a false object as value is contained
      Given a false object "rest"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "rest"
      Then whether "cache" contains 1 gives true
      And whether "cache" contains 0 gives false

  Rule: Getting yields the live value of a key, else the default, else nothing

    @weakvaluedict-get
    Scenario: Getting a key that is there yields its value, whatever the default
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      Then the operation get on "cache", 1 gives "song"
      And the operation get-or on "cache", 1, "tune" gives "song"
      And the operation get-or on "cache", 1, nothing gives "song"
      And the length of "cache" gives 1

    @weakvaluedict-get
    Scenario Outline: Getting a missing key with <default> as default yields that and stores nothing
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      Then the operation get-or on "cache", 2, <default> gives <default>
      And the operation get on "cache", 2 gives nothing
      And the length of "cache" gives 1
      And whether "cache" contains 2 gives false

      Examples: defaults
        | default         |
        | "tune"          |
        | "song"          |
        | 5               |
        | 0               |
        | false           |
        | the text ""     |
        | nothing         |

    @weakvaluedict-get
    Scenario: A key whose value was collected counts as missing when it is asked for
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      When "song" is collected
      Then the operation get on "cache", 1 gives nothing
      And the operation get-or on "cache", 1, "tune" gives "tune"
      And the operation get-or on "cache", 1, 5 gives 5

    @weakvaluedict-get
    Scenario Outline: In a callback at the death of its value <question> yields <answer>
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And a function "look" that works by <question>
      And a weak reference "verse" to "song" with the callback "look"
      When "song" is collected
      Then "look" saw <answer>

      Examples: with and without a default
        | question                                   | answer  |
        | the operation get on "cache", 1            | nothing |
        | the operation get-or on "cache", 1, 5      | 5       |
        | the operation get-or on "cache", 1, "tune" | "tune"  |

    @weakvaluedict-get
    Scenario: A value that is false is no missing value
      Given a false object "rest"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "rest"
      Then the operation get on "cache", 1 gives "rest"
      And the operation get-or on "cache", 1, 5 gives "rest"

  Rule: A weak-value dictionary equals any mapping that has equal keys with equal values

    @weakvaluedict-equality
    Scenario Outline: A dictionary equals <mapping> with the same entries in another order
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And <mapping> "other"
      And "other" maps 2 to "tune"
      And "other" maps 1 to "song"
      Then "cache" == "other" gives true
      And "other" == "cache" gives true
      And "cache" != "other" gives false
      And "other" != "cache" gives false

      Examples: mappings
        | mapping                 |
        | a weak value dictionary |
        | a mapping               |
        | an ordered mapping      |

    @weakvaluedict-equality
    Scenario Outline: A dictionary is unequal to <mapping> that maps <key> to "<value>"
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And <mapping> "other"
      And "other" maps <key> to "<value>"
      Then "cache" == "other" gives false
      And "other" == "cache" gives false
      And "cache" != "other" gives true
      And "other" != "cache" gives true

      Examples: weak ones
        | mapping                 | key | value |
        | a weak value dictionary | 2   | song  |
        | a weak value dictionary | 1   | tune  |

      Examples: ordinary ones
        | mapping   | key | value |
        | a mapping | 2   | song  |
        | a mapping | 1   | tune  |

    @weakvaluedict-equality
    Scenario Outline: A dictionary is unequal to <mapping> with one entry more
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And <mapping> "other"
      And "other" maps 1 to "song"
      And "other" maps 2 to "tune"
      Then "cache" == "other" gives false
      And "other" == "cache" gives false
      And "cache" != "other" gives true

      Examples: mappings
        | mapping                 |
        | a weak value dictionary |
        | a mapping               |

    @weakvaluedict-equality
    Scenario Outline: A dictionary equals <mapping> with equal but distinct keys and values
      Given a keyed object "title" with the key 7
      And a keyed object "heading" with the key 7
      And a keyed object "song" with the key 8
      And a keyed object "twin" with the key 8
      And a weak value dictionary "cache"
      And "cache" maps "title" to "song"
      And <mapping> "other"
      And "other" maps "heading" to "twin"
      Then "cache" == "other" gives true
      And "other" == "cache" gives true
      And "cache" != "other" gives false

      Examples: mappings
        | mapping                 |
        | a weak value dictionary |
        | a mapping               |

    @weakvaluedict-equality
    Scenario Outline: An empty dictionary equals <mapping> that is empty, and itself
      Given a weak value dictionary "cache"
      And <mapping> "other"
      Then "cache" == "other" gives true
      And "other" == "cache" gives true
      And "cache" != "other" gives false
      And "cache" == "cache" gives true

      Examples: mappings
        | mapping                 |
        | a weak value dictionary |
        | a mapping               |

    @weakvaluedict-equality
    Scenario: A dictionary whose values were collected equals an empty mapping
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And a mapping "empty"
      When "song, tune" are collected
      Then "cache" == "empty" gives true
      And "empty" == "cache" gives true
      And "cache" != "empty" gives false

    @weakvaluedict-equality
    Scenario: A dictionary is equal to what is left after some of its values were collected
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And a mapping "rest"
      And "rest" maps 2 to "tune"
      When "song" is collected
      Then "cache" == "rest" gives true
      And "rest" == "cache" gives true
      And "cache" != "rest" gives false

    @weakvaluedict-equality
    Scenario Outline: A dictionary is unequal to <other>
      Given an object "song"
      And a list "songs"
      And a weak value dictionary "cache"
      Then "cache" == <other> gives false
      And "cache" != <other> gives true

      Examples: what is no mapping
        | other           |
        | 0               |
        | the text ""     |
        | nothing         |
        | "song"          |
        | "songs"         |

  Rule: A weak-value dictionary has no hash

    @weakvaluedict-unhashable
    Scenario: Asking for the hash of a dictionary raises TypeError
      Given an object "song"
      And a weak value dictionary "cache"
      And a weak value dictionary "full"
      And "full" maps 1 to "song"
      Then hashing "cache" raises TypeError
      And hashing "full" raises TypeError

    @weakvaluedict-unhashable
    Scenario: A dictionary can be neither a key nor an element of a set
      Given a weak value dictionary "cache"
      And a mapping "index"
      And a set "shelf"
      Then setting the item "cache" of "index" to 1 raises TypeError
      And adding "cache" to "shelf" raises TypeError

  Rule: A weak-value dictionary counts as false when it has no live entry and as true otherwise

    @weakvaluedict-bool
    Scenario: A dictionary is true with an entry and false without
      Given an object "song"
      And a weak value dictionary "cache"
      And "empty" is the result of the truth of "cache"
      And "cache" maps 1 to "song"
      And "full" is the result of the truth of "cache"
      And the operation delete-item on "cache", 1 has been done
      Then "empty" == false gives true
      And "full" == true gives true
      And the truth of "cache" gives false

    @weakvaluedict-bool
    Scenario: A dictionary with a false key and a false value is true
      Given a false object "rest"
      And a weak value dictionary "cache"
      And "cache" maps 0 to "rest"
      Then the truth of "cache" gives true

    @weakvaluedict-bool
    Scenario: A dictionary becomes false when its last value is collected
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "song" has been collected
      And "between" is the result of the truth of "cache"
      When "tune" is collected
      Then "between" == true gives true
      And the truth of "cache" gives false

  Rule: The repr of a weak-value dictionary shows none of its contents

    @weakvaluedict-repr
    Scenario: The representation of a dictionary shows its class and an address
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps the text "title" to "song"
      Then the representation of "cache" gives a text matching "<WeakValueDictionary at 0x[0-9a-f]+>"
      And the representation of "cache" gives the same as the text of "cache"

    @weakvaluedict-repr
    Scenario: The representation of a dictionary stays as it is filled
      Given a hostile object "song"
      And a weak value dictionary "cache"
      And "before" is the result of the representation of "cache"
      And "cache" maps the text "title" to "song"
      And "after" is the result of the representation of "cache"
      Then "before" == "after" gives true

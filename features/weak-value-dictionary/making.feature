Feature: Making weak value dictionaries

  Rule: A weak-value dictionary made without arguments is an empty mapping

    @weakvaluedict-create-empty
    Scenario: A new dictionary holds nothing
      Given a weak value dictionary "cache"
      Then the length of "cache" gives 0
      And the items of "cache" gives []
      And the operation keys on "cache" gives []
      And the operation values on "cache" gives []
      And the operation entries on "cache" gives []
      And whether "cache" contains 1 gives false

    @weakvaluedict-create-empty
    Scenario: Two new dictionaries share nothing
      Given an object "song"
      And a weak value dictionary "cache"
      And a weak value dictionary "other"
      And "cache" maps 1 to "song"
      Then the length of "cache" gives 1
      And the length of "other" gives 0
      And whether "other" contains 1 gives false

  Rule: A weak-value dictionary made from an ordinary mapping holds an entry for each of its items

    @weakvaluedict-create-from-dict
    Scenario Outline: A dictionary made from <mapping> holds its very keys and values
      Given objects "title, name, song, tune"
      And <mapping> "index"
      And "index" maps "title" to "song"
      And "index" maps "name" to "tune"
      And a weak value dictionary "cache" of "index"
      Then the operation entries on "cache" gives [["title", "song"], ["name", "tune"]] in any order
      And the length of "cache" gives 2
      And the item "title" of "cache" gives "song"
      And the item "name" of "cache" gives "tune"

      Examples: mappings
        | mapping            |
        | a mapping          |
        | an ordered mapping |

    @weakvaluedict-create-from-dict
    Scenario: A dictionary made from an empty mapping is empty
      Given a mapping "index"
      And a weak value dictionary "cache" of "index"
      Then the length of "cache" gives 0
      And the items of "cache" gives []

    @weakvaluedict-create-from-dict
    Scenario: A dictionary made from a mapping is independent of it
      Given objects "song, tune"
      And a mapping "index"
      And "index" maps 1 to "song"
      And a weak value dictionary "cache" of "index"
      And "index" maps 2 to "tune"
      And "cache" maps 3 to "tune"
      Then the operation keys on "cache" gives [1, 3] in any order
      And the items of "index" gives [1, 2] in any order

    @weakvaluedict-create-from-dict
    Scenario: False objects among keys and values are taken too
      Given a false object "rest"
      And a false object "silence"
      And a mapping "index"
      And "index" maps "rest" to "silence"
      And a weak value dictionary "cache" of "index"
      Then the operation entries on "cache" gives [["rest", "silence"]]

  Rule: A weak-value dictionary made from another one holds the live entries of that one

    @weakvaluedict-create-from-weakvaluedict
    Scenario: A dictionary made from a weak one holds its very keys and values
      Given objects "title, name, song, tune"
      And a weak value dictionary "origin"
      And "origin" maps "title" to "song"
      And "origin" maps "name" to "tune"
      And a weak value dictionary "cache" of "origin"
      Then the operation entries on "cache" gives [["title", "song"], ["name", "tune"]] in any order
      And the item "title" of "cache" gives "song"
      And the length of "cache" gives 2
      And the length of "origin" gives 2

    @weakvaluedict-create-from-weakvaluedict
    Scenario: A dictionary made from a weak one lacks what was collected before
      Given objects "song, tune"
      And a weak value dictionary "origin"
      And "origin" maps 1 to "song"
      And "origin" maps 2 to "tune"
      And "song" has been collected
      And a weak value dictionary "cache" of "origin"
      Then the operation entries on "cache" gives [[2, "tune"]]
      And whether "cache" contains 1 gives false

    @weakvaluedict-create-from-weakvaluedict
    Scenario: A dictionary made from a weak one is independent of it
      Given objects "song, tune"
      And a weak value dictionary "origin"
      And "origin" maps 1 to "song"
      And a weak value dictionary "cache" of "origin"
      And "cache" maps 2 to "tune"
      And clearing "origin" has been done
      Then the length of "origin" gives 0
      And the operation entries on "cache" gives [[1, "song"], [2, "tune"]] in any order

  Rule: A weak-value dictionary can be made from an iterable of key and value pairs

    @weakvaluedict-create-from-pairs
    Scenario: A dictionary made from a list of pairs holds their keys and values
      Given objects "title, name, song, tune"
      And a list "first pair"
      And "first pair" contains "title, song"
      And a list "second pair"
      And "second pair" contains "name, tune"
      And a list "pairs"
      And "pairs" contains "first pair, second pair"
      And a weak value dictionary "cache" of "pairs"
      Then the operation entries on "cache" gives [["title", "song"], ["name", "tune"]] in any order
      And the length of "cache" gives 2

    @weakvaluedict-create-from-pairs
    Scenario: Of two pairs with the same key the later one counts
      Given objects "title, song, tune"
      And a list "first pair"
      And "first pair" contains "title, song"
      And a list "second pair"
      And "second pair" contains "title, tune"
      And a list "pairs"
      And "pairs" contains "first pair, second pair"
      And a weak value dictionary "cache" of "pairs"
      Then the operation entries on "cache" gives [["title", "tune"]]

    @weakvaluedict-create-from-pairs
    Scenario: A dictionary made from an empty list is empty
      Given a list "pairs"
      And a weak value dictionary "cache" of "pairs"
      Then the length of "cache" gives 0

  Rule: The constructor and update store keyword arguments as entries under their names

    @weakvaluedict-create-keywords
    Scenario Outline: The constructor stores the keyword <keyword>
      Given an object "song"
      And "WeakValueDictionary" is the public member "WeakValueDictionary"
      And "cache" is the result of calling "WeakValueDictionary" with <keyword>="song"
      Then the operation entries on "cache" gives [[the text "<keyword>", "song"]]

      Examples: keywords
        | keyword  |
        | title    |
        | self     |
        | dict     |
        | other    |
        | iterable |
        | kw       |
        | args     |

    @weakvaluedict-create-keywords
    Scenario Outline: An update stores the keyword <keyword>
      Given an object "song"
      And a weak value dictionary "cache"
      Then calling the method update of "cache" with <keyword>="song" gives nothing
      And the operation entries on "cache" gives [[the text "<keyword>", "song"]]

      Examples: keywords
        | keyword  |
        | title    |
        | self     |
        | dict     |
        | other    |
        | iterable |
        | kwargs   |
        | args     |

    @weakvaluedict-create-keywords
    Scenario: The constructor stores keywords beside the items of a mapping, and keywords win
      Given objects "song, tune, hymn"
      And a mapping "index"
      And "index" maps the text "title" to "song"
      And "index" maps 1 to "hymn"
      And "WeakValueDictionary" is the public member "WeakValueDictionary"
      And "cache" is the result of calling "WeakValueDictionary" with "index", title="tune", other="song"
      Then the operation entries on "cache" gives [[the text "title", "tune"], [1, "hymn"], [the text "other", "song"]] in any order

    @weakvaluedict-create-keywords
    Scenario: An update stores keywords beside the items of a mapping, and keywords win
      Given objects "song, tune, hymn"
      And a mapping "index"
      And "index" maps the text "title" to "song"
      And "index" maps 1 to "hymn"
      And a weak value dictionary "cache"
      And calling the method update of "cache" with "index", title="tune", dict="song" has been done
      Then the operation entries on "cache" gives [[the text "title", "tune"], [1, "hymn"], [the text "dict", "song"]] in any order

    @weakvaluedict-create-keywords
    Scenario: What was stored by keyword is held weakly
      Given an object "song"
      And "WeakValueDictionary" is the public member "WeakValueDictionary"
      And "cache" is the result of calling "WeakValueDictionary" with self="song"
      When "song" is collected
      Then the length of "cache" gives 0

  Rule: The constructor and update raise TypeError when they are given more than one positional argument

    @weakvaluedict-create-too-many-arguments
    Scenario Outline: The constructor refuses the arguments <arguments>
      Given a mapping "index"
      And a mapping "other"
      And "WeakValueDictionary" is the public member "WeakValueDictionary"
      Then calling "WeakValueDictionary" with <arguments> raises TypeError
      And calling "WeakValueDictionary" with "index" succeeds

      Examples: too many
        | arguments                 |
        | "index", "other"          |
        | "index", "index"          |
        | "index", nothing          |
        | "index", "other", "index" |

    @weakvaluedict-create-too-many-arguments
    Scenario Outline: An update refuses the arguments <arguments> and stores nothing
      Given an object "song"
      And a mapping "index"
      And "index" maps 1 to "song"
      And a mapping "other"
      And a weak value dictionary "cache"
      Then calling the method update of "cache" with <arguments> raises TypeError
      And the length of "cache" gives 0
      And calling the method update of "cache" with "index" succeeds

      Examples: too many
        | arguments                 |
        | "index", "other"          |
        | "index", nothing          |
        | "index", "other", "index" |

  Rule: The constructor, an update and setting a default refuse a value that cannot be weakly referenced

    @weakvaluedict-unreferenceable-value-constructor-update
    Scenario Outline: The constructor refuses a mapping with <value> as value
      Given a mapping "index"
      And "index" maps 1 to <value>
      And "WeakValueDictionary" is the public member "WeakValueDictionary"
      Then calling "WeakValueDictionary" with "index" raises TypeError

      Examples: values
        | value           |
        | 5               |
        | 2.5             |
        | true            |
        | the text "tune" |

    @weakvaluedict-unreferenceable-value-constructor-update
    Scenario Outline: An update refuses a mapping with <value> as value and keeps the earlier entry
      Given an object "song"
      And a mapping "index"
      And "index" maps 1 to <value>
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      Then the operation update on "cache", "index" raises TypeError
      And the operation entries on "cache" gives [[1, "song"]]

      Examples: values
        | value           |
        | 5               |
        | 2.5             |
        | true            |
        | the text "tune" |

    @weakvaluedict-unreferenceable-value-constructor-update
    Scenario: The constructor and an update refuse a pair with a number as value
      Given a list "pair"
      And adding 1 to "pair" and then adding 5 to "pair" has been done
      And a list "pairs"
      And "pairs" contains "pair"
      And "WeakValueDictionary" is the public member "WeakValueDictionary"
      And a weak value dictionary "cache"
      Then calling "WeakValueDictionary" with "pairs" raises TypeError
      And the operation update on "cache", "pairs" raises TypeError
      And the length of "cache" gives 0

    @weakvaluedict-unreferenceable-value-constructor-update
    Scenario Outline: <value> is refused as default of a missing key
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 2 to "song"
      Then the operation set-default on "cache", 1, <value> raises TypeError
      And whether "cache" contains 1 gives false
      And the operation entries on "cache" gives [[2, "song"]]

      Examples: values
        | value           |
        | 5               |
        | false           |
        | nothing         |
        | the text "tune" |

  Rule: The class of weak-value dictionaries can be subclassed

    @weakvaluedict-subclassable
    Scenario: A subclassed dictionary stores, finds and takes out entries
      Given objects "song, tune"
      And a subclassed weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      Then the operation entries on "cache" gives [[1, "song"], [2, "tune"]] in any order
      And the item 1 of "cache" gives "song"
      And the operation get-or on "cache", 3, 5 gives 5
      And taking the item 2 from "cache" gives "tune"
      And the operation keys on "cache" gives [1]

    @weakvaluedict-subclassable
    Scenario: A subclassed dictionary loses the entry of a collected value and no other
      Given objects "song, tune"
      And a subclassed weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      When "song" is collected
      Then the operation entries on "cache" gives [[2, "tune"]]
      And the length of "cache" gives 1
      And the item 1 of "cache" raises KeyError

    @weakvaluedict-subclassable
    Scenario: A subclassed dictionary is one of its base and can carry data
      Given a subclassed weak value dictionary "cache"
      And an object "song"
      And "cache" holds "song"
      And "WeakValueDictionary" is the public member "WeakValueDictionary"
      Then whether "cache" is an instance of "WeakValueDictionary" gives true
      And the attribute song of "cache" gives "song"
      And the length of "cache" gives 0

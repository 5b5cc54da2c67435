Feature: Getting, popping and setting defaults

  Rule: Getting yields the value of a key that has an entry, else the default that was given, else nothing

    @weakkeydict-get
    Scenario: Getting a key that is there gives its value, whatever the default
      Given an object "song"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      Then the value of "song" in "choir" gives "verse"
      And the value of "song" in "choir" or 5 gives "verse"
      And the value of "song" in "choir" or nothing gives "verse"
      And the length of "choir" gives 1

    @weakkeydict-get
    Scenario: Getting a missing key without a default gives nothing
      Given an object "song"
      And a weak key dictionary "choir"
      Then the value of "song" in "choir" gives nothing

    @weakkeydict-get
    Scenario Outline: Getting a missing key with the default <default> gives that
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "tune" to 1
      Then the value of "song" in "choir" or <default> gives <default>
      And whether "choir" contains "song" gives false
      And the length of "choir" gives 1

      Examples: defaults
        | default         |
        | nothing         |
        | 5               |
        | 0               |
        | false           |
        | the text "song" |
        | "song"          |
        | "tune"          |

    @weakkeydict-get
    Scenario Outline: Getting a key with the false value <value> gives that and not the default
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to <value>
      Then the value of "song" in "choir" gives <value>
      And the value of "song" in "choir" or 5 gives <value>

      Examples: false values
        | value       |
        | 0           |
        | false       |
        | the text "" |

  Rule: Popping a key removes its entry and yields the value; for a missing key it yields the default or raises KeyError

    @weakkeydict-pop
    Scenario: Popping a key gives its value and removes its entry alone
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      And "choir" maps "tune" to 2
      Then taking the item "song" from "choir" gives "verse"
      And whether "choir" contains "song" gives false
      And the entries of "choir" gives [["tune", 2]]
      And the length of "choir" gives 1

    @weakkeydict-pop
    Scenario Outline: Popping a key with the default <default> gives its value and removes its entry
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      Then taking the item "song" from "choir" or <default> gives 1
      And whether "choir" contains "song" gives false
      And the length of "choir" gives 0

      Examples: defaults
        | default |
        | 5       |
        | nothing |

    @weakkeydict-pop
    Scenario: Popping a missing key raises KeyError and removes nothing
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "tune" to 2
      When taking the item "song" from "choir" is refused with KeyError
      Then the entries of "choir" gives [["tune", 2]]
      And the length of "choir" gives 1

    @weakkeydict-pop
    Scenario: Popping a key a second time raises KeyError
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      Then taking the item "song" from "choir" gives 1
      And taking the item "song" from "choir" raises KeyError
      And the length of "choir" gives 0

    @weakkeydict-pop
    Scenario Outline: Popping a missing key with the default <default> gives that and stores nothing
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "tune" to 2
      Then taking the item "song" from "choir" or <default> gives <default>
      And the entries of "choir" gives [["tune", 2]]

      Examples: defaults
        | default |
        | 5       |
        | 0       |
        | nothing |
        | false   |
        | "tune"  |

    @weakkeydict-pop
    Scenario: Popping from an empty dictionary raises KeyError
      Given an object "song"
      And a weak key dictionary "choir"
      Then taking the item "song" from "choir" raises KeyError
      And the length of "choir" gives 0

  Rule: Popping an item removes one live entry and yields its key object and value; from an empty dictionary it raises KeyError

    @weakkeydict-popitem
    Scenario: Popping the only item gives its key and value
      Given a keyed object "song" with the key 1
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      Then taking an entry from "choir" gives ["song", "verse"]
      And the length of "choir" gives 0
      And whether "choir" contains "song" gives false

    @weakkeydict-popitem
    Scenario: Popping an item of two leaves one
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 1
      And "entry" is the result of taking an entry from "choir"
      And "taken" is the result of the item 0 of "entry"
      Then whether "choir" contains "taken" gives false
      And the item 1 of "entry" gives 1
      And the length of "choir" gives 1

    @weakkeydict-popitem
    Scenario: Popping items gives each entry once
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "song"
      And "choir" maps "tune" to "tune"
      And "entry" is the result of taking an entry from "choir"
      And "other" is the result of taking an entry from "choir"
      Then the item 0 of "entry" gives the same as the item 1 of "entry"
      And the item 0 of "other" gives the same as the item 1 of "other"
      And the item 0 of "entry" gives something else than the item 0 of "other"
      And the length of "choir" gives 0
      And taking an entry from "choir" raises KeyError

    @weakkeydict-popitem
    Scenario: Popping an item of an empty dictionary raises KeyError
      Given a weak key dictionary "choir"
      Then taking an entry from "choir" raises KeyError
      And the length of "choir" gives 0

    @weakkeydict-popitem
    Scenario: Popping an item of a cleared dictionary raises KeyError
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And clearing "choir" has been done
      Then taking an entry from "choir" raises KeyError

  Rule: Setting a default yields the value that the key already has, or stores the default and yields it; the key is held weakly

    @weakkeydict-setdefault
    Scenario: Setting the default of a missing key stores and gives it
      Given an object "song"
      And an object "verse"
      And a weak key dictionary "choir"
      Then setting the default of "song" in "choir" to "verse" gives "verse"
      And the item "song" of "choir" gives "verse"
      And the entries of "choir" gives [["song", "verse"]]
      And the length of "choir" gives 1

    @weakkeydict-setdefault
    Scenario: Setting the default of a key that is there gives its value and stores nothing
      Given an object "song"
      And an object "verse"
      And an object "refrain"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      Then setting the default of "song" in "choir" to "refrain" gives "verse"
      And the item "song" of "choir" gives "verse"
      And the length of "choir" gives 1

    @weakkeydict-setdefault
    Scenario: Setting a default twice keeps the first
      Given an object "song"
      And a weak key dictionary "choir"
      Then setting the default of "song" in "choir" to 1 gives 1
      And setting the default of "song" in "choir" to 2 gives 1
      And the entries of "choir" gives [["song", 1]]

    @weakkeydict-setdefault
    Scenario Outline: Setting the default of a key with the false value <value> gives that value
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to <value>
      Then setting the default of "song" in "choir" to 5 gives <value>
      And the item "song" of "choir" gives <value>

      Examples: false values
        | value       |
        | 0           |
        | false       |
        | the text "" |

    @weakkeydict-setdefault
    Scenario: An entry that a default made disappears with its key
      Given an object "song"
      And an object "tune"
      And a weak reference "glimpse" to "song"
      And a weak key dictionary "choir"
      And setting the default of "song" in "choir" to 1 has been done
      And setting the default of "tune" in "choir" to 2 has been done
      When "song" is collected
      Then "glimpse" is dead
      And the length of "choir" gives 1
      And the entries of "choir" gives [["tune", 2]]

    @weakkeydict-setdefault
    Scenario: An entry that a default made stays while its key is alive
      Given an object "song"
      And a weak key dictionary "choir"
      And setting the default of "song" in "choir" to 1 has been done
      When a collection is awaited
      Then the entries of "choir" gives [["song", 1]]

    @weakkeydict-setdefault
    Scenario: A default that nothing else refers to stays with its entry
      Given an object "song"
      And an object "verse"
      And a weak reference "glimpse" to "verse"
      And a weak key dictionary "choir"
      And setting the default of "song" in "choir" to "verse" has been done
      When "verse" is collected
      Then "glimpse" is alive
      And the item "song" of "choir" gives the same as dereferencing "glimpse"

  Rule: setdefault for a missing key without a default stores None and gives it

    @weakkeydict-setdefault-without-default
    Scenario: The default of a missing key is nothing, which is stored
      Given an object "song"
      And a weak key dictionary "choir"
      Then calling the method setdefault of "choir" with "song" gives nothing
      And the entries of "choir" gives [["song", nothing]]
      And the length of "choir" gives 1

    @weakkeydict-setdefault-without-default
    Scenario: A key that has a value keeps it
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      Then calling the method setdefault of "choir" with "song" gives 1
      And the entries of "choir" gives [["song", 1]]

  Rule: None is a value like any other: its key has an entry, and getting, popping or setting a default gives None and not the default

    Background:
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to nothing

    @weakkeydict-none-is-a-value
    Scenario: A key whose value is nothing has an entry
      Then whether "choir" contains "song" gives true
      And the item "song" of "choir" gives nothing
      And the entries of "choir" gives [["song", nothing]]
      And the values of "choir" gives [nothing]
      And the truth of "choir" gives true

    @weakkeydict-none-is-a-value
    Scenario Outline: With nothing as value, <use> gives that
      Then <use> gives nothing
      And the length of "choir" gives <length>

      Examples: what takes a default
        | use                                           | length |
        | the value of "song" in "choir" or 5           | 1      |
        | setting the default of "song" in "choir" to 5 | 1      |
        | taking the item "song" from "choir" or 5      | 0      |
        | taking the item "song" from "choir"           | 0      |

    @weakkeydict-none-is-a-value
    Scenario: A key whose value is nothing can be deleted
      Given deleting the item "song" of "choir" has been done
      Then the length of "choir" gives 0
      And the item "song" of "choir" raises KeyError

    @weakkeydict-none-is-a-value
    Scenario: Dictionaries with nothing as value are equal, and differ from one without the key
      Given an object "tune"
      And a weak key dictionary "band"
      And a weak key dictionary "duo"
      And "band" maps "song" to nothing
      And "duo" maps "tune" to nothing
      Then "choir" == "band" gives true
      And "choir" == "duo" gives false

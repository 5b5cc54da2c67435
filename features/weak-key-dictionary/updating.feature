Feature: Updates and unions

  Rule: An update from a mapping stores each of its items, replacing the values of keys already there

    @weakkeydict-update-mapping
    Scenario: An update from an ordinary mapping stores each of its items
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a mapping "songs"
      And "songs" maps "song" to "verse"
      And "songs" maps "tune" to 2
      And a weak key dictionary "choir"
      And updating "choir" from "songs" has been done
      Then the entries of "choir" gives [["song", "verse"], ["tune", 2]] in any order
      And the length of "choir" gives 2
      And the length of "songs" gives 2

    @weakkeydict-update-mapping
    Scenario Outline: An update from <kind> replaces values, adds entries and keeps the rest
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And <kind> "songs"
      And "songs" maps "tune" to 3
      And "songs" maps "verse" to 4
      And updating "choir" from "songs" has been done
      Then the entries of "choir" gives [["song", 1], ["tune", 3], ["verse", 4]] in any order
      And the entries of "songs" gives [["tune", 3], ["verse", 4]] in any order

      Examples: mappings
        | kind                             |
        | a mapping                        |
        | an ordered mapping               |
        | a subclassed mapping             |
        | a weak key dictionary            |
        | a subclassed weak key dictionary |

    @weakkeydict-update-mapping
    Scenario: An update from an empty mapping changes nothing
      Given an object "song"
      And a mapping "songs"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And updating "choir" from "songs" has been done
      Then the entries of "choir" gives [["song", 1]]

    @weakkeydict-update-mapping
    Scenario: An update from itself changes nothing
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And updating "choir" from "choir" has been done
      Then the entries of "choir" gives [["song", 1], ["tune", 2]] in any order
      And the length of "choir" gives 2

  Rule: An update takes an iterable of pairs, or any object that lists its keys and gives a value for each

    @weakkeydict-update-pairs
    Scenario: An update from pairs stores each of them
      Given an object "song"
      And an object "tune"
      And a mapping "songs"
      And "songs" maps "song" to 3
      And "songs" maps "tune" to 2
      And "pairs" is the result of the entries of "songs"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And updating "choir" from "pairs" has been done
      Then the entries of "choir" gives [["song", 3], ["tune", 2]] in any order
      And the length of "choir" gives 2

    @weakkeydict-update-pairs
    Scenario: An update from no pairs changes nothing
      Given an object "song"
      And a list "pairs"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And updating "choir" from "pairs" has been done
      Then the entries of "choir" gives [["song", 1]]

    @weakkeydict-update-pairs
    Scenario: Of two pairs with one key an update stores the later
      Given an object "song"
      And a mapping "songs"
      And "songs" maps "song" to 1
      And "pairs" is the result of the entries of "songs"
      And "songs" maps "song" to 2
      And "others" is the result of the entries of "songs"
      And "later" is the result of the item 0 of "others"
      And adding "later" to "pairs" has been done
      And a weak key dictionary "choir"
      And updating "choir" from "pairs" has been done
      Then the entries of "choir" gives [["song", 2]]

    @weakkeydict-update-pairs
    Scenario: An update takes an object that lists its keys and gives a value for each
      Given an object "song"
      And an object "tune"
      And a bare mapping "songs"
      And "songs" maps "song" to 3
      And "songs" maps "tune" to 2
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And updating "choir" from "songs" has been done
      Then the entries of "choir" gives [["song", 3], ["tune", 2]] in any order

  Rule: update with keyword arguments raises TypeError

    @weakkeydict-update-keywords-rejected
    Scenario: update with a keyword argument raises TypeError and stores nothing
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      When calling the method update of "choir" with tune=2 is refused with TypeError
      Then the entries of "choir" gives [["song", 1]]

    @weakkeydict-update-keywords-rejected
    Scenario: update with a mapping and a keyword argument raises TypeError
      Given an object "song"
      And a mapping "songs"
      And "songs" maps "song" to 1
      And a weak key dictionary "choir"
      Then calling the method update of "choir" with "songs", tune=2 raises TypeError

  Rule: The union with a mapping is a new weak key dictionary in which the right operand's values win; both operands stay as they were

    @weakkeydict-union
    Scenario Outline: The union with <kind> has the entries of both, those of the right operand first of all
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And <kind> "songs"
      And "songs" maps "tune" to 3
      And "songs" maps "verse" to 4
      And "both" is the result of the operation bit-or on "choir", "songs"
      Then the entries of "both" gives [["song", 1], ["tune", 3], ["verse", 4]] in any order
      And the length of "both" gives 3

      Examples: right operands
        | kind                             |
        | a mapping                        |
        | an ordered mapping               |
        | a weak key dictionary            |
        | a subclassed weak key dictionary |

    @weakkeydict-union
    Scenario Outline: The union with <kind> leaves both operands as they were
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And <kind> "songs"
      And "songs" maps "tune" to 3
      And "both" is the result of the operation bit-or on "choir", "songs"
      And clearing "both" has been done
      Then the entries of "choir" gives [["song", 1], ["tune", 2]] in any order
      And the entries of "songs" gives [["tune", 3]]

      Examples: right operands
        | kind                  |
        | a mapping             |
        | a weak key dictionary |

    @weakkeydict-union
    Scenario Outline: The union with <kind> is a weak key dictionary and another than the left operand
      Given a weak key dictionary "choir"
      And <kind> "songs"
      And "both" is the result of the operation bit-or on "choir", "songs"
      And "class" is the public member "WeakKeyDictionary"
      Then the type of "both" gives "class"
      And "both" is "choir" gives false
      And "both" is "songs" gives false
      And the length of "both" gives 0

      Examples: right operands
        | kind                  |
        | a mapping             |
        | a weak key dictionary |

    @weakkeydict-union
    Scenario: The union of a dictionary with itself has its entries
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "both" is the result of the operation bit-or on "choir", "choir"
      Then the entries of "both" gives [["song", 1]]
      And "both" is "choir" gives false

    @weakkeydict-union
    Scenario: The union with an equal key keeps the left operand's key and takes the right operand's value
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And a weak key dictionary "band"
      And "band" maps "twin" to 2
      And "both" is the result of the operation bit-or on "choir", "band"
      Then the entries of "both" gives [["song", 2]]

  Rule: The union with an ordinary mapping as left operand is a weak key dictionary too, and the right operand's values win

    @weakkeydict-union-reflected
    Scenario Outline: The union of <kind> with a weak key dictionary has the entries of both
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And <kind> "songs"
      And "songs" maps "song" to 1
      And "songs" maps "tune" to 2
      And a weak key dictionary "choir"
      And "choir" maps "tune" to 3
      And "choir" maps "verse" to 4
      And "both" is the result of the operation bit-or on "songs", "choir"
      Then the entries of "both" gives [["song", 1], ["tune", 3], ["verse", 4]] in any order

      Examples: left operands
        | kind                 |
        | a mapping            |
        | an ordered mapping   |
        | a subclassed mapping |

    @weakkeydict-union-reflected
    Scenario: The union of an ordinary mapping with a weak key dictionary is of the latter's class
      Given an object "song"
      And a mapping "songs"
      And "songs" maps "song" to 1
      And a weak key dictionary "choir"
      And "choir" maps "song" to 2
      And "both" is the result of the operation bit-or on "songs", "choir"
      Then the type of "both" gives the same as the type of "choir"
      And "both" is "choir" gives false
      And the entries of "songs" gives [["song", 1]]
      And the entries of "choir" gives [["song", 2]]

    @weakkeydict-union-reflected
    Scenario: The union of an ordinary mapping with a weak key dictionary is an instance of the class
      Given a mapping "songs"
      And a weak key dictionary "choir"
      And "both" is the result of the operation bit-or on "songs", "choir"
      And "class" is the public member "WeakKeyDictionary"
      Then the type of "both" gives "class"
      And the length of "both" gives 0

  Rule: The result of a union holds its keys weakly

    @weakkeydict-union-result-weak
    Scenario Outline: An entry disappears with its key from the union of <left> and <right>
      Given an object "song"
      And an object "tune"
      And <left> "choir"
      And "choir" maps "song" to 1
      And <right> "songs"
      And "songs" maps "tune" to 2
      And "both" is the result of the operation bit-or on "choir", "songs"
      And a weak reference "glimpse" to "song"
      When "song, choir" are collected
      Then "glimpse" is dead
      And the entries of "both" gives [["tune", 2]]
      And the length of "both" gives 1

      Examples: operands
        | left                  | right                 |
        | a weak key dictionary | a mapping             |
        | a weak key dictionary | a weak key dictionary |
        | a mapping             | a weak key dictionary |

    @weakkeydict-union-result-weak
    Scenario: An entry disappears with its key from a union and from its operand
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And a mapping "songs"
      And "both" is the result of the operation bit-or on "choir", "songs"
      When "song" is collected
      Then the length of "both" gives 0
      And the length of "choir" gives 0

  Rule: The | operator raises TypeError if the other operand is no mapping

    @weakkeydict-union-nonmapping
    Scenario Outline: The union with <operand> raises TypeError
      Given an object "song"
      And a mapping "songs"
      And "songs" maps "song" to 1
      And "pairs" is the result of the entries of "songs"
      And a weak key dictionary "choir"
      And a set "heap"
      Then the operation bit-or on "choir", <operand> raises TypeError
      And the length of "choir" gives 0

      Examples: operands
        | operand |
        | "pairs" |
        | "heap"  |
        | "song"  |
        | nothing |
        | 5       |

    @weakkeydict-union-nonmapping
    Scenario Outline: The union with <operand> on the left raises TypeError
      Given an object "song"
      And a mapping "songs"
      And "songs" maps "song" to 1
      And "pairs" is the result of the entries of "songs"
      And a weak key dictionary "choir"
      And a set "heap"
      Then the operation bit-or on <operand>, "choir" raises TypeError
      And the length of "choir" gives 0

      Examples: operands
        | operand |
        | "pairs" |
        | "heap"  |
        | "song"  |
        | nothing |
        | 5       |

  Rule: An in-place union stores the items of a mapping, or of an iterable of pairs, in the very same weak key dictionary

    @weakkeydict-inplace-union
    Scenario Outline: An in-place union with <kind> gives the dictionary itself, with the entries of both
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And <kind> "songs"
      And "songs" maps "tune" to 3
      And "songs" maps "verse" to 4
      Then the operation in-place-bit-or on "choir", "songs" gives "choir"
      And the entries of "choir" gives [["song", 1], ["tune", 3], ["verse", 4]] in any order
      And the entries of "songs" gives [["tune", 3], ["verse", 4]] in any order

      Examples: mappings
        | kind                  |
        | a mapping             |
        | an ordered mapping    |
        | a weak key dictionary |

    @weakkeydict-inplace-union
    Scenario: An in-place union with pairs gives the dictionary itself, with the pairs as entries
      Given an object "song"
      And an object "tune"
      And a mapping "songs"
      And "songs" maps "song" to 3
      And "songs" maps "tune" to 2
      And "pairs" is the result of the entries of "songs"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      Then the operation in-place-bit-or on "choir", "pairs" gives "choir"
      And the entries of "choir" gives [["song", 3], ["tune", 2]] in any order

    @weakkeydict-inplace-union
    Scenario: An in-place union with itself changes nothing
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      Then the operation in-place-bit-or on "choir", "choir" gives "choir"
      And the entries of "choir" gives [["song", 1]]

    @weakkeydict-inplace-union
    Scenario: An in-place union shows under every name of the dictionary
      Given an object "song"
      And a mapping "songs"
      And "songs" maps "song" to 1
      And a weak key dictionary "choir"
      And "choir" is also known as "band"
      And the operation in-place-bit-or on "choir", "songs" has been done
      Then the entries of "band" gives [["song", 1]]

Feature: Copies and unions of weak value dictionaries

  Rule: The copy method yields a new, independent weak-value dictionary with the same live entries

    @weakvaluedict-copy-method
    Scenario: A copy has the very keys and values and the type of the original
      Given objects "title, name, song, tune"
      And a weak value dictionary "cache"
      And "cache" maps "title" to "song"
      And "cache" maps "name" to "tune"
      And "copy" is the result of calling the method copy of "cache"
      Then the operation entries on "copy" gives [["title", "song"], ["name", "tune"]] in any order
      And the type of "copy" gives the same as the type of "cache"
      And "copy" is "cache" gives false
      And "copy" == "cache" gives true

    @weakvaluedict-copy-method
    Scenario: A copy and its original are independent
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "copy" is the result of calling the method copy of "cache"
      And "copy" maps 2 to "tune"
      And "cache" maps 3 to "tune"
      And the operation delete-item on "cache", 1 has been done
      Then the operation entries on "copy" gives [[1, "song"], [2, "tune"]] in any order
      And the operation entries on "cache" gives [[3, "tune"]]

    @weakvaluedict-copy-method
    Scenario: A copy holds its values weakly
      Given objects "song, tune"
      And a weak reference "verse" to "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "copy" is the result of calling the method copy of "cache"
      When "song" is collected
      Then "verse" is dead
      And the operation entries on "copy" gives [[2, "tune"]]
      And the operation entries on "cache" gives [[2, "tune"]]

    @weakvaluedict-copy-method
    Scenario: A copy loses its entries after the original is gone
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "copy" is the result of calling the method copy of "cache"
      And "cache" has been collected
      When "song" is collected
      Then the length of "copy" gives 1
      And the operation entries on "copy" gives [[2, "tune"]]

    @weakvaluedict-copy-method
    Scenario: A copy lacks what was collected before
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "song" has been collected
      And "copy" is the result of calling the method copy of "cache"
      Then the operation entries on "copy" gives [[2, "tune"]]
      And the length of "copy" gives 1

    @weakvaluedict-copy-method
    Scenario: The copy of an empty dictionary is empty and can be filled
      Given an object "song"
      And a weak value dictionary "cache"
      And "copy" is the result of calling the method copy of "cache"
      And "copy" maps 1 to "song"
      Then the length of "copy" gives 1
      And the length of "cache" gives 0

  Rule: copy.copy of a weak-value dictionary does what its copy method does

    @weakvaluedict-copy-module
    Scenario: A shallow copy has the very keys and values and the type of the original
      Given objects "title, song"
      And a weak value dictionary "cache"
      And "cache" maps "title" to "song"
      And "copy" is the result of copying "cache"
      Then the operation entries on "copy" gives [["title", "song"]]
      And the type of "copy" gives the same as the type of "cache"
      And "copy" is "cache" gives false

    @weakvaluedict-copy-module
    Scenario: A shallow copy and its original are independent
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "copy" is the result of copying "cache"
      And "copy" maps 2 to "tune"
      And clearing "cache" has been done
      Then the operation entries on "copy" gives [[1, "song"], [2, "tune"]] in any order
      And the length of "cache" gives 0

    @weakvaluedict-copy-module
    Scenario: A shallow copy loses the entry of a collected value
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "copy" is the result of copying "cache"
      And "cache" has been collected
      When "song" is collected
      Then the length of "copy" gives 1
      And the operation entries on "copy" gives [[2, "tune"]]

  Rule: copy.deepcopy of a weak-value dictionary copies the keys deeply and keeps the identical value objects

    @weakvaluedict-deepcopy
    Scenario: A deep copy has the very values and copies of the keys
      Given an object "song"
      And a keyed object "title" with the key 7
      And a weak value dictionary "cache"
      And "cache" maps "title" to "song"
      And "copy" is the result of copying "cache" deeply
      And "tour" is the result of the operation iterate on "copy"
      And "heading" is the result of the operation next on "tour"
      Then the operation values on "copy" gives ["song"]
      And "heading" == "title" gives true
      And "heading" is "title" gives false
      And the item "title" of "copy" gives "song"

    @weakvaluedict-deepcopy
    Scenario: A deep copy of a key takes what that holds along
      Given objects "title, song, verse"
      And "title" holds "verse"
      And a weak value dictionary "cache"
      And "cache" maps "title" to "song"
      And "copy" is the result of copying "cache" deeply
      And "tour" is the result of the operation iterate on "copy"
      And "heading" is the result of the operation next on "tour"
      And "echo" is the result of the attribute verse of "heading"
      Then "echo" is "verse" gives false
      And the type of "echo" gives the same as the type of "verse"
      And whether "copy" contains "title" gives false

    @weakvaluedict-deepcopy
    Scenario: A deep copy is a weak-value dictionary of its own
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "copy" is the result of copying "cache" deeply
      And "copy" maps 2 to "tune"
      And the operation delete-item on "cache", 1 has been done
      Then the operation entries on "copy" gives [[1, "song"], [2, "tune"]] in any order
      And the type of "copy" gives the same as the type of "cache"
      And the length of "cache" gives 0

    @weakvaluedict-deepcopy
    Scenario: A deep copy loses the entry of a collected value and no other
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "copy" is the result of copying "cache" deeply
      When "song" is collected
      Then the operation entries on "copy" gives [[2, "tune"]]
      And the length of "copy" gives 1

  Rule: The union of a weak-value dictionary with a mapping is a new weak-value dictionary

    @weakvaluedict-union
    Scenario Outline: In the union with <mapping> the right operand's value wins
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "song"
      And <mapping> "other"
      And "other" maps 2 to "tune"
      And "other" maps 3 to "hymn"
      And "union" is the result of the operation bit-or on "cache", "other"
      Then the operation entries on "union" gives [[1, "song"], [2, "tune"], [3, "hymn"]] in any order
      And the type of "union" gives the same as the type of "cache"
      And the operation entries on "cache" gives [[1, "song"], [2, "song"]] in any order
      And the operation entries on "other" gives [[2, "tune"], [3, "hymn"]] in any order

      Examples: right operands
        | mapping                 |
        | a mapping               |
        | an ordered mapping      |
        | a weak value dictionary |

    @weakvaluedict-union
    Scenario Outline: The union with <mapping> that is empty is a new dictionary with the same entries
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And <mapping> "other"
      And "union" is the result of the operation bit-or on "cache", "other"
      And "union" maps 2 to "tune"
      Then the operation entries on "union" gives [[1, "song"], [2, "tune"]] in any order
      And "union" is "cache" gives false
      And the operation entries on "cache" gives [[1, "song"]]
      And the length of "other" gives 0

      Examples: right operands
        | mapping                 |
        | a mapping               |
        | a weak value dictionary |

    @weakvaluedict-union
    Scenario: The union of an empty dictionary takes the entries of the right operand
      Given an object "song"
      And a weak value dictionary "cache"
      And a mapping "other"
      And "other" maps 1 to "song"
      And "union" is the result of the operation bit-or on "cache", "other"
      Then the operation entries on "union" gives [[1, "song"]]
      And the length of "cache" gives 0

    @weakvaluedict-union
    Scenario: The union of a dictionary with itself is another one that equals it
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "union" is the result of the operation bit-or on "cache", "cache"
      Then "union" is "cache" gives false
      And "union" == "cache" gives true
      And the operation entries on "union" gives [[1, "song"]]

    @weakvaluedict-union-reflected
    Scenario Outline: The union with <mapping> on the left is a weak-value dictionary, and the right operand's value wins
      Given objects "song, tune, hymn"
      And <mapping> "other"
      And "other" maps 1 to "song"
      And "other" maps 2 to "song"
      And a weak value dictionary "cache"
      And "cache" maps 2 to "tune"
      And "cache" maps 3 to "hymn"
      And "union" is the result of the operation bit-or on "other", "cache"
      Then the operation entries on "union" gives [[1, "song"], [2, "tune"], [3, "hymn"]] in any order
      And the type of "union" gives the same as the type of "cache"
      And the operation entries on "cache" gives [[2, "tune"], [3, "hymn"]] in any order
      And the operation entries on "other" gives [[1, "song"], [2, "song"]] in any order

      Examples: left operands
        | mapping   |
        | a mapping |

    @weakvaluedict-union-reflected
    Scenario: The union with an empty mapping on the left has the entries of the dictionary
      Given an object "song"
      And a mapping "other"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "union" is the result of the operation bit-or on "other", "cache"
      Then the operation entries on "union" gives [[1, "song"]]
      And "union" is "cache" gives false
      And the type of "union" gives the same as the type of "cache"
      And the length of "other" gives 0

    @weakvaluedict-union-result-weak
    Scenario: An entry disappears from a union when its value is collected
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And a weak value dictionary "other"
      And "other" maps 2 to "tune"
      And "other" maps 3 to "hymn"
      And "union" is the result of the operation bit-or on "cache", "other"
      When "song, tune" are collected
      Then the operation entries on "union" gives [[3, "hymn"]]
      And the length of "union" gives 1

    @weakvaluedict-union-result-weak
    Scenario: A union does not keep the values of an ordinary mapping alive
      Given objects "song, tune"
      And a weak reference "verse" to "song"
      And a weak value dictionary "cache"
      And "cache" maps 2 to "tune"
      And a mapping "other"
      And "other" maps 1 to "song"
      And "union" is the result of the operation bit-or on "cache", "other"
      When "song, other" are collected
      Then "verse" is dead
      And the operation entries on "union" gives [[2, "tune"]]

    @weakvaluedict-union-result-weak
    Scenario: A union with an ordinary mapping on the left does not keep its values alive
      Given objects "song, tune"
      And a weak reference "verse" to "song"
      And a weak value dictionary "cache"
      And "cache" maps 2 to "tune"
      And a mapping "other"
      And "other" maps 1 to "song"
      And "union" is the result of the operation bit-or on "other", "cache"
      When "song, other" are collected
      Then "verse" is dead
      And the operation entries on "union" gives [[2, "tune"]]

  Rule: The union operator raises TypeError if the other operand is no mapping

    @weakvaluedict-union-nonmapping
    Scenario Outline: The union with <kind> is refused
      Given <kind> "other"
      And an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      Then the operation bit-or on "cache", "other" raises TypeError
      And the operation bit-or on "other", "cache" raises TypeError
      And the operation entries on "cache" gives [[1, "song"]]

      Examples: what is no mapping
        | kind               |
        | a list             |
        | a tuple            |
        | a set              |
        | an integer         |
        | a text             |
        | the object nothing |
        | an object          |

    @weakvaluedict-union-nonmapping
    Scenario: The union with a list of pairs is refused
      Given objects "title, song"
      And a list "pair"
      And "pair" contains "title, song"
      And a list "pairs"
      And "pairs" contains "pair"
      And a weak value dictionary "cache"
      Then the operation bit-or on "cache", "pairs" raises TypeError
      And the operation bit-or on "pairs", "cache" raises TypeError
      And the length of "cache" gives 0

  Rule: An in-place union stores the items of the other operand in the very same weak-value dictionary

    @weakvaluedict-inplace-union
    Scenario Outline: An in-place union with <mapping> changes the dictionary itself
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "song"
      And <mapping> "other"
      And "other" maps 2 to "tune"
      And "other" maps 3 to "hymn"
      Then the operation in-place-bit-or on "cache", "other" gives "cache"
      And the operation entries on "cache" gives [[1, "song"], [2, "tune"], [3, "hymn"]] in any order
      And the operation entries on "other" gives [[2, "tune"], [3, "hymn"]] in any order

      Examples: other operands
        | mapping                 |
        | a mapping               |
        | an ordered mapping      |
        | a weak value dictionary |

    @weakvaluedict-inplace-union
    Scenario: An in-place union with a list of pairs changes the dictionary itself
      Given objects "title, name, song, tune"
      And a weak value dictionary "cache"
      And "cache" maps "title" to "tune"
      And a list "first pair"
      And "first pair" contains "title, song"
      And a list "second pair"
      And "second pair" contains "name, tune"
      And a list "pairs"
      And "pairs" contains "first pair, second pair"
      Then the operation in-place-bit-or on "cache", "pairs" gives "cache"
      And the operation entries on "cache" gives [["title", "song"], ["name", "tune"]] in any order

    @weakvaluedict-inplace-union
    Scenario: An in-place union with the dictionary itself leaves it as it is
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      Then the operation in-place-bit-or on "cache", "cache" gives "cache"
      And the operation entries on "cache" gives [[1, "song"], [2, "tune"]] in any order

    @weakvaluedict-inplace-union
    Scenario: What an in-place union stored is held weakly
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 2 to "tune"
      And a mapping "other"
      And "other" maps 1 to "song"
      And the operation in-place-bit-or on "cache", "other" has been done
      When "song, other" are collected
      Then the operation entries on "cache" gives [[2, "tune"]]

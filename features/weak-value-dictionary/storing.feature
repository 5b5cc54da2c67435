Feature: Storing in weak value dictionaries and reading from them

  Rule: A value stored under a key is given back for that key as the identical object

    @weakvaluedict-setitem-getitem
    Scenario Outline: <value> is given back as it was stored
      Given <value> "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      Then the item 1 of "cache" gives "song"
      And the operation get on "cache", 1 gives "song"
      And the operation get-or on "cache", 1, 5 gives "song"
      And the operation set-default on "cache", 1, 5 gives "song"
      And the operation values on "cache" gives ["song"]
      And the operation entries on "cache" gives [[1, "song"]]
      And whether "cache" contains 1 gives true
      And taking the item 1 from "cache" gives "song"

      Examples: values
        | value                         |
        | an object                     |
        | a keyed object                |
        | a watched object              |
        | an unhashable object          |
        | an object equal to nothing    |
        | an object equal to everything |
        | a false object                |
        | a hostile object              |
        | a callable object             |
        | a function                    |
        | a class                       |

    @weakvaluedict-setitem-getitem
    Scenario: Neither hash nor equality of a value is asked for
      Given a watched object "song" with the key 7
      And a watched object "twin" with the key 7
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "twin"
      Then the item 1 of "cache" gives "song"
      And the item 2 of "cache" gives "twin"
      And "hash of song" ran 0 times
      And "equality of song" ran 0 times
      And "hash of twin" ran 0 times
      And "equality of twin" ran 0 times

    @weakvaluedict-setitem-getitem
    Scenario: Values that are equal are told apart
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "twin"
      Then the item 1 of "cache" gives "song"
      And the item 2 of "cache" gives "twin"
      And "song" is "twin" gives false
      And the operation entries on "cache" gives [[1, "song"], [2, "twin"]] in any order

    @weakvaluedict-setitem-getitem
    Scenario: A key that is stored again has the new value
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 1 to "tune"
      Then the item 1 of "cache" gives "tune"
      And the operation entries on "cache" gives [[1, "tune"]]

    @weakvaluedict-setitem-getitem
    Scenario: A value is found under any key that equals the one it was stored under
      Given a keyed object "title" with the key 7
      And a keyed object "heading" with the key 7
      And a keyed object "name" with the key 8
      And an object "song"
      And a weak value dictionary "cache"
      And "cache" maps "title" to "song"
      Then the item "heading" of "cache" gives "song"
      And whether "cache" contains "heading" gives true
      And whether "cache" contains "name" gives false

    @weakvaluedict-setitem-getitem
    Scenario: A dictionary can be a value of itself
      Given a weak value dictionary "cache"
      And "cache" maps 1 to "cache"
      Then the item 1 of "cache" gives "cache"
      And the length of "cache" gives 1

  Rule: Reading under a key that has no entry raises KeyError, and the error carries the key

    @weakvaluedict-getitem-missing
    Scenario Outline: Reading under the missing key <key> raises KeyError
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      Then the item <key> of "cache" raises KeyError with a message matching "<message>"

      Examples: keys
        | key              | message   |
        | 41               | .*41.*    |
        | 2.5              | .*2\.5.*  |
        | the text "title" | .*title.* |

    @weakvaluedict-getitem-missing
    Scenario: Reading from an empty dictionary raises KeyError
      Given a weak value dictionary "cache"
      Then the item 41 of "cache" raises KeyError with a message matching ".*41.*"

    @weakvaluedict-getitem-missing
    Scenario: Reading under a key whose entry was deleted raises KeyError
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps the text "title" to "song"
      And the operation delete-item on "cache", the text "title" has been done
      Then the item the text "title" of "cache" raises KeyError with a message matching ".*title.*"

    @weakvaluedict-getitem-missing
    Scenario: Asking for a missing key stores nothing
      Given a weak value dictionary "cache"
      And the item 1 of "cache" has been refused with KeyError
      And the operation get on "cache", 1 has been done
      And the operation get-or on "cache", 1, 5 has been done
      And whether "cache" contains 1 has been done
      Then the length of "cache" gives 0
      And the items of "cache" gives []

  Rule: Any object with a hash can be a key

    @weakvaluedict-any-hashable-key
    Scenario Outline: <key> can be a key
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps <key> to "song"
      Then the item <key> of "cache" gives "song"
      And whether "cache" contains <key> gives true
      And the operation entries on "cache" gives [[<key>, "song"]]
      And the operation delete-item on "cache", <key> succeeds
      And the length of "cache" gives 0

      Examples: keys that are literals
        | key              |
        | 1                |
        | 0                |
        | -7               |
        | 2.5              |
        | true             |
        | false            |
        | the text "title" |
        | the text ""      |
        | nothing          |

    @weakvaluedict-any-hashable-key
    Scenario Outline: <kind> can be a key
      Given <kind> "title"
      And an object "song"
      And a weak value dictionary "cache"
      And "cache" maps "title" to "song"
      Then the item "title" of "cache" gives "song"
      And whether "cache" contains "title" gives true
      And the operation values on "cache" gives ["song"]
      And taking the item "title" from "cache" gives "song"
      And the length of "cache" gives 0

      Examples: keys that are objects
        | kind                          |
        | an object                     |
        | a keyed object                |
        | an object equal to everything |
        | a false object                |
        | a callable object             |
        | a function                    |
        | a tuple                       |
        | a class                       |
        | a frozen set                  |
        | an object without a slot      |
        | a bare object                 |

    @weakvaluedict-any-hashable-key
    Scenario: An object can be its own key
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps "song" to "song"
      Then the item "song" of "cache" gives "song"
      And the operation entries on "cache" gives [["song", "song"]]

    @weakvaluedict-any-hashable-key
    Scenario: Keys of several types stand side by side
      Given objects "song, tune, hymn"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps the text "1" to "tune"
      And "cache" maps "hymn" to "hymn"
      Then the item 1 of "cache" gives "song"
      And the item the text "1" of "cache" gives "tune"
      And the item "hymn" of "cache" gives "hymn"
      And the length of "cache" gives 3

  Rule: An object without a hash is refused as key with TypeError

    @weakvaluedict-unhashable-key
    Scenario Outline: The operation <operation> refuses an unhashable key
      Given an object "song"
      And an unhashable object "title"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      Then the operation <operation> on <operands> raises TypeError
      And the operation entries on "cache" gives [[1, "song"]]

      Examples: operations with a key
        | operation   | operands                 |
        | set-item    | "cache", "title", "song" |
        | set-default | "cache", "title", "song" |
        | get-item    | "cache", "title"         |
        | delete-item | "cache", "title"         |
        | get         | "cache", "title"         |
        | get-or      | "cache", "title", 5      |
        | pop-item    | "cache", "title"         |
        | pop-or      | "cache", "title", 5      |
        | contains    | "cache", "title"         |

    @weakvaluedict-unhashable-key
    Scenario: A pair with an unhashable key is refused
      Given an object "song"
      And an unhashable object "title"
      And a list "pair"
      And "pair" contains "title, song"
      And a list "pairs"
      And "pairs" contains "pair"
      And a weak value dictionary "cache"
      Then the operation update on "cache", "pairs" raises TypeError
      And the length of "cache" gives 0

  Rule: Storing a value that cannot be weakly referenced raises TypeError and leaves the dictionary as it was

    @weakvaluedict-unreferenceable-value
    Scenario Outline: <value> is refused as value of a new key
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 2 to "song"
      Then setting the item 1 of "cache" to <value> raises TypeError
      And whether "cache" contains 1 gives false
      And the operation entries on "cache" gives [[2, "song"]]

      Examples: values
        | value           |
        | 5               |
        | 2.5             |
        | true            |
        | the text "tune" |
        | nothing         |

    @weakvaluedict-unreferenceable-value
    Scenario Outline: <value> is refused as new value and the earlier entry stays
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      Then setting the item 1 of "cache" to <value> raises TypeError
      And the item 1 of "cache" gives "song"
      And the length of "cache" gives 1

      Examples: values
        | value           |
        | 5               |
        | 2.5             |
        | true            |
        | the text "tune" |
        | nothing         |

    @weakvaluedict-unreferenceable-value
    Scenario: An object without a slot for weak references is refused as value
      Given objects "title, song"
      And an object without a slot "stone"
      And a weak value dictionary "cache"
      And "cache" maps "title" to "song"
      Then setting the item "title" of "cache" to "stone" raises TypeError
      And setting the item 2 of "cache" to "stone" raises TypeError
      And the operation entries on "cache" gives [["title", "song"]]

    @weakvaluedict-unreferenceable-value
    Scenario: An earlier entry that survived a refusal still disappears with its value
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And setting the item 1 of "cache" to 5 has been refused with TypeError
      When "song" is collected
      Then the length of "cache" gives 0
      And the item 1 of "cache" raises KeyError

  Rule: setdefault for a missing key without a default raises TypeError

    @weakvaluedict-setdefault-without-default
    Scenario: A missing key without a default is refused and not stored
      Given a weak value dictionary "cache"
      Then calling the method setdefault of "cache" with 1 raises TypeError
      And whether "cache" contains 1 gives false
      And the length of "cache" gives 0

    @weakvaluedict-setdefault-without-default
    Scenario: A missing key with nothing as default is refused as well
      Given a weak value dictionary "cache"
      Then calling the method setdefault of "cache" with 1, nothing raises TypeError
      And the length of "cache" gives 0

    @weakvaluedict-setdefault-without-default
    Scenario: A key that has a value needs no default
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      Then calling the method setdefault of "cache" with 1 gives "song"
      And calling the method setdefault of "cache" with 2 raises TypeError

  Rule: Deleting a key removes its entry and leaves the value object unaffected

    @weakvaluedict-delitem
    Scenario: A deleted key is gone and the other one stays
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      Then the operation delete-item on "cache", 1 gives nothing
      And whether "cache" contains 1 gives false
      And the item 1 of "cache" raises KeyError
      And the operation entries on "cache" gives [[2, "tune"]]
      And the length of "cache" gives 1

    @weakvaluedict-delitem
    Scenario: Deleting a missing key raises KeyError
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      Then the operation delete-item on "cache", 2 raises KeyError
      And the operation entries on "cache" gives [[1, "song"]]

    @weakvaluedict-delitem
    Scenario: A key can be deleted once only
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      Then the operation delete-item on "cache", 1 succeeds
      And the operation delete-item on "cache", 1 raises KeyError

    @weakvaluedict-delitem
    Scenario: Deleting a key whose value was collected raises KeyError
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      When "song" is collected
      Then the operation delete-item on "cache", 1 raises KeyError
      And the operation entries on "cache" gives [[2, "tune"]]

    @weakvaluedict-delitem
    Scenario: The value of a deleted key lives on under its other key
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "song"
      And the operation delete-item on "cache", 1 has been done
      Then the operation entries on "cache" gives [[2, "song"]]
      And the item 2 of "cache" gives "song"

    @weakvaluedict-delitem
    Scenario: The death of a deleted value leaves what was stored under its key later
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And the operation delete-item on "cache", 1 has been done
      And "cache" maps 1 to "tune"
      When "song" is collected
      Then the operation entries on "cache" gives [[1, "tune"]]
      And the item 1 of "cache" gives "tune"

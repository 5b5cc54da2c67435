Feature: Refused keys

  Rule: An object without a hash is refused as key with TypeError, on store and on look-up alike

    @weakkeydict-unhashable-key
    Scenario Outline: With an unhashable key, <use> raises TypeError
      Given an object "song"
      And an unhashable object "noise"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      When <use> is refused with TypeError
      Then the entries of "choir" gives [["song", 1]]
      And the length of "choir" gives 1

      Examples: stores
        | use                                            |
        | setting the item "noise" of "choir" to 2       |
        | setting the default of "noise" in "choir" to 2 |

      Examples: look-ups
        | use                                  |
        | the item "noise" of "choir"          |
        | the value of "noise" in "choir"      |
        | the value of "noise" in "choir" or 5 |
        | whether "choir" contains "noise"     |

      Examples: removals
        | use                                       |
        | deleting the item "noise" of "choir"      |
        | taking the item "noise" from "choir"      |
        | taking the item "noise" from "choir" or 5 |

  Rule: An object that can be weakly referenced but has no hash is refused as key with TypeError

    @weakkeydict-referenceable-but-unhashable-key
    Scenario Outline: Storing under <kind> raises TypeError though it can be weakly referenced
      Given <kind> "noise"
      And a weak reference "glimpse" to "noise"
      And a weak key dictionary "choir"
      When setting the item "noise" of "choir" to 1 is refused with TypeError
      Then dereferencing "glimpse" gives "noise"
      And the length of "choir" gives 0
      And the items of "choir" gives []

      Examples: objects that can be weakly referenced and have no hash
        | kind                 |
        | an unhashable object |
        | a subclassed mapping |
        | a subclassed list    |
        | a subclassed set     |

    @weakkeydict-referenceable-but-unhashable-key
    Scenario Outline: Looking up <kind> raises TypeError though it can be weakly referenced
      Given <kind> "noise"
      And a weak reference "glimpse" to "noise"
      And an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      Then the item "noise" of "choir" raises TypeError
      And whether "choir" contains "noise" raises TypeError
      And dereferencing "glimpse" gives "noise"

      Examples: objects that can be weakly referenced and have no hash
        | kind                 |
        | an unhashable object |
        | a subclassed mapping |
        | a subclassed list    |
        | a subclassed set     |

  Rule: Storing under an object that cannot be weakly referenced raises TypeError and leaves the dictionary as it was

    @weakkeydict-unreferenceable-key-setitem
    Scenario Outline: Storing under <kind> raises TypeError and changes nothing
      Given an object "song"
      And <kind> "noise"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      When setting the item "noise" of "choir" to 2 is refused with TypeError
      Then the entries of "choir" gives [["song", 1]]
      And the length of "choir" gives 1

      Examples: objects that cannot be weakly referenced
        | kind                     |
        | an integer               |
        | a float                  |
        | a tuple                  |
        | the object nothing       |
        | an object without a slot |
        | a slotted object         |
        | a bare object            |
        | a byte string            |
        | a range                  |

    @weakkeydict-unreferenceable-key-setitem
    Scenario: A refused key leaves an empty dictionary empty
      Given an integer "noise"
      And a weak key dictionary "choir"
      When setting the item "noise" of "choir" to 2 is refused with TypeError
      Then the length of "choir" gives 0
      And the items of "choir" gives []
      And whether "choir" contains "noise" gives false

    @weakkeydict-unreferenceable-key-setitem
    Scenario: An update with a refused key raises TypeError
      Given an integer "noise"
      And a mapping "songs"
      And "songs" maps "noise" to 2
      And a weak key dictionary "choir"
      When updating "choir" from "songs" is refused with TypeError
      Then the length of "choir" gives 0
      And the items of "choir" gives []

  Rule: Reading or deleting under an object that cannot be weakly referenced raises TypeError

    @weakkeydict-unreferenceable-key-lookup
    Scenario Outline: Reading under <kind> raises TypeError
      Given an object "song"
      And <kind> "noise"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      Then the item "noise" of "choir" raises TypeError
      And the length of "choir" gives 1

      Examples: objects that cannot be weakly referenced
        | kind                     |
        | an integer               |
        | the object nothing       |
        | an object without a slot |
        | a bare object            |

    @weakkeydict-unreferenceable-key-lookup
    Scenario Outline: Deleting under <kind> raises TypeError
      Given an object "song"
      And <kind> "noise"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      Then deleting the item "noise" of "choir" raises TypeError
      And the length of "choir" gives 1

      Examples: objects that cannot be weakly referenced
        | kind                     |
        | an integer               |
        | the object nothing       |
        | an object without a slot |
        | a bare object            |

  Rule: Asking whether an object that cannot be weakly referenced is a key answers no and raises nothing

    @weakkeydict-unreferenceable-key-contains
    Scenario Outline: A dictionary does not contain <kind>
      Given an object "song"
      And <kind> "noise"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "noise"
      Then whether "choir" contains "noise" gives false
      And whether "choir" contains "song" gives true

      Examples: objects that cannot be weakly referenced
        | kind                     |
        | an integer               |
        | a float                  |
        | a tuple                  |
        | an object without a slot |
        | a slotted object         |
        | a bare object            |

    @weakkeydict-unreferenceable-key-contains
    Scenario: An empty dictionary does not contain what cannot be weakly referenced
      Given an integer "noise"
      And a weak key dictionary "choir"
      Then whether "choir" contains "noise" gives false

    @weakkeydict-unreferenceable-key-contains
    Scenario Outline: A dictionary does not contain the literal <literal>
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to <literal>
      Then whether "choir" contains <literal> gives false

      Examples: literals
        | literal         |
        | 34              |
        | 2.5             |
        | the text "song" |

  Rule: Getting, popping and setting a default under an object that cannot be weakly referenced raise TypeError

    @weakkeydict-unreferenceable-key-get-pop-setdefault
    Scenario Outline: With a key that cannot be weakly referenced, <use> raises TypeError
      Given an object "song"
      And an integer "noise"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      When <use> is refused with TypeError
      Then the entries of "choir" gives [["song", 1]]
      And the length of "choir" gives 1

      Examples: uses
        | use                                            |
        | the value of "noise" in "choir"                |
        | the value of "noise" in "choir" or 5           |
        | taking the item "noise" from "choir"           |
        | taking the item "noise" from "choir" or 5      |
        | setting the default of "noise" in "choir" to 2 |

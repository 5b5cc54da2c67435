Feature: Equality, truth, hash and text of weak key dictionaries

  Rule: A weak key dictionary equals any mapping that has equal keys with equal values, and is unequal to every other one

    @weakkeydict-equality
    Scenario Outline: A dictionary equals <kind> with the same items
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And <kind> "songs"
      And "songs" maps "tune" to 2
      And "songs" maps "song" to 1
      Then "choir" == "songs" gives true
      And "choir" != "songs" gives false
      And "songs" == "choir" gives true
      And "songs" != "choir" gives false

      Examples: mappings
        | kind                             |
        | a mapping                        |
        | an ordered mapping               |
        | a subclassed mapping             |
        | a weak key dictionary            |
        | a subclassed weak key dictionary |

    @weakkeydict-equality
    Scenario Outline: A dictionary differs from <kind> with another value
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And <kind> "songs"
      And "songs" maps "song" to 2
      Then "choir" == "songs" gives false
      And "choir" != "songs" gives true
      And "songs" == "choir" gives false
      And "songs" != "choir" gives true

      Examples: mappings
        | kind                  |
        | a mapping             |
        | a weak key dictionary |

    @weakkeydict-equality
    Scenario Outline: A dictionary differs from <kind> with another key
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And <kind> "songs"
      And "songs" maps "tune" to 1
      Then "choir" == "songs" gives false
      And "choir" != "songs" gives true
      And "songs" == "choir" gives false

      Examples: mappings
        | kind                  |
        | a mapping             |
        | a weak key dictionary |

    @weakkeydict-equality
    Scenario Outline: A dictionary differs from <kind> with one item more
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And <kind> "songs"
      And "songs" maps "song" to 1
      And "songs" maps "tune" to 2
      Then "choir" == "songs" gives false
      And "choir" != "songs" gives true
      And "songs" == "choir" gives false
      And "songs" != "choir" gives true

      Examples: mappings
        | kind                  |
        | a mapping             |
        | a weak key dictionary |

    @weakkeydict-equality
    Scenario Outline: Equal keys and equal values of <kind> are compared by equality, not by identity
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a keyed object "verse" with the key 7
      And a keyed object "echo" with the key 7
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      And <kind> "songs"
      And "songs" maps "twin" to "echo"
      Then "choir" == "songs" gives true
      And "choir" != "songs" gives false
      And "songs" == "choir" gives true

      Examples: mappings
        | kind                  |
        | a mapping             |
        | a weak key dictionary |

    @weakkeydict-equality
    Scenario: A dictionary equals itself
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      Then "choir" == "choir" gives true
      And "choir" != "choir" gives false

    @weakkeydict-equality
    Scenario Outline: An empty dictionary equals <kind> that is empty
      Given a weak key dictionary "choir"
      And <kind> "songs"
      Then "choir" == "songs" gives true
      And "choir" != "songs" gives false

      Examples: mappings
        | kind                  |
        | a mapping             |
        | a weak key dictionary |

    @weakkeydict-equality
    Scenario: A dictionary differs from the list of its items
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "pairs" is the result of the entries of "choir"
      Then "choir" == "pairs" gives false
      And "choir" != "pairs" gives true

    @weakkeydict-equality
    Scenario Outline: A dictionary differs from <kind> that is no mapping
      Given a weak key dictionary "choir"
      And <kind> "other"
      Then "choir" == "other" gives false
      And "choir" != "other" gives true

      Examples: what is no mapping
        | kind           |
        | an object      |
        | a false object |
        | a list         |
        | a set          |
        | an integer     |

  Rule: A weak key dictionary whose keys have all been collected equals an empty mapping

    @weakkeydict-equality-after-death
    Scenario Outline: A dictionary whose keys are gone equals <kind> that is empty
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And <kind> "songs"
      When "song, tune" are collected
      Then "choir" == "songs" gives true
      And "choir" != "songs" gives false
      And "songs" == "choir" gives true

      Examples: mappings
        | kind                  |
        | a mapping             |
        | a weak key dictionary |

    @weakkeydict-equality-after-death
    Scenario: A dictionary of which one key is left differs from an empty mapping
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And a mapping "songs"
      When "song" is collected
      Then "choir" == "songs" gives false
      And "choir" != "songs" gives true

    @weakkeydict-equality-after-death
    Scenario: Two dictionaries whose keys are gone are equal
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And a weak key dictionary "band"
      And "band" maps "tune" to 2
      When "song, tune" are collected
      Then "choir" == "band" gives true
      And "choir" != "band" gives false

  Rule: A weak key dictionary has no hash

    @weakkeydict-unhashable
    Scenario: The hash of an empty dictionary raises TypeError
      Given a weak key dictionary "choir"
      Then hashing "choir" raises TypeError

    @weakkeydict-unhashable
    Scenario: The hash of a dictionary with an entry raises TypeError
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      Then hashing "choir" raises TypeError

    @weakkeydict-unhashable
    Scenario Outline: A dictionary is refused as key of <kind>
      Given a weak key dictionary "choir"
      And <kind> "songs"
      When setting the item "choir" of "songs" to 1 is refused with TypeError
      Then the length of "songs" gives 0

      Examples: mappings
        | kind                  |
        | a mapping             |
        | a weak key dictionary |

  Rule: A weak key dictionary counts as false when it has no live entry and as true otherwise

    @weakkeydict-bool
    Scenario: An empty dictionary is false
      Given a weak key dictionary "choir"
      Then the truth of "choir" gives false

    @weakkeydict-bool
    Scenario: A dictionary with an entry is true
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      Then the truth of "choir" gives true

    @weakkeydict-bool
    Scenario: A dictionary with a false key and a false value is true
      Given a false object "silence"
      And a weak key dictionary "choir"
      And "choir" maps "silence" to 0
      Then the truth of "choir" gives true

    @weakkeydict-bool
    Scenario: A dictionary is false after its last entry was deleted
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And deleting the item "song" of "choir" has been done
      Then the truth of "choir" gives false

  Rule: The repr has the form <WeakKeyDictionary at 0x...> and shows none of its contents

    @weakkeydict-repr
    Scenario: The repr of an empty dictionary says class and address
      Given a weak key dictionary "choir"
      Then the representation of "choir" gives a text matching "<WeakKeyDictionary at 0x[0-9a-fA-F]+>"

    @weakkeydict-repr
    Scenario: The repr of a dictionary with entries says class and address alone
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to the text "verse"
      Then the representation of "choir" gives a text matching "<WeakKeyDictionary at 0x[0-9a-fA-F]+>"

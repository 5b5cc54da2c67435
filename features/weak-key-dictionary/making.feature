Feature: Making weak key dictionaries

  Rule: A weak key dictionary made without arguments is an empty mapping

    @weakkeydict-create-empty
    Scenario: A weak key dictionary made of nothing is empty
      Given a weak key dictionary "choir"
      Then the length of "choir" gives 0
      And the items of "choir" gives []
      And the keys of "choir" gives []
      And the values of "choir" gives []
      And the entries of "choir" gives []

    @weakkeydict-create-empty
    Scenario: A weak key dictionary made after another was filled is empty
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And a weak key dictionary "band"
      Then the length of "band" gives 0
      And the items of "band" gives []
      And whether "band" contains "song" gives false

    @weakkeydict-create-empty
    Scenario: What is stored in one weak key dictionary is in no other
      Given an object "song"
      And a weak key dictionary "choir"
      And a weak key dictionary "band"
      And "choir" maps "song" to 1
      Then whether "choir" contains "song" gives true
      And whether "band" contains "song" gives false
      And the length of "band" gives 0

    @weakkeydict-create-none
    Scenario: A weak key dictionary made of the literal nothing is empty
      Given "class" is the public member "WeakKeyDictionary"
      And "choir" is the result of calling "class" with nothing
      Then the length of "choir" gives 0
      And the items of "choir" gives []

    @weakkeydict-create-none
    Scenario: A weak key dictionary made of the literal nothing can be used
      Given an object "song"
      And "class" is the public member "WeakKeyDictionary"
      And "choir" is the result of calling "class" with nothing
      And "choir" maps "song" to 1
      Then the item "song" of "choir" gives 1
      And the length of "choir" gives 1

  Rule: A weak key dictionary made from an ordinary mapping holds its items, with the very same keys and values

    @weakkeydict-create-from-dict
    Scenario: A weak key dictionary of a mapping has all its items
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a mapping "songs"
      And "songs" maps "song" to "verse"
      And "songs" maps "tune" to 2
      And a weak key dictionary "choir" of "songs"
      Then the item "song" of "choir" gives "verse"
      And the item "tune" of "choir" gives 2
      And the items of "choir" gives exactly the objects "song, tune"
      And the length of "choir" gives 2

    @weakkeydict-create-from-dict
    Scenario: A weak key dictionary of a mapping has the keys and values themselves, not their equals
      Given a keyed object "song" with the key 1
      And a keyed object "verse" with the key 7
      And a mapping "songs"
      And "songs" maps "song" to "verse"
      And a weak key dictionary "choir" of "songs"
      Then the entries of "choir" gives [["song", "verse"]]

    @weakkeydict-create-from-dict
    Scenario: A weak key dictionary of an empty mapping is empty
      Given a mapping "songs"
      And a weak key dictionary "choir" of "songs"
      Then the length of "choir" gives 0
      And the items of "choir" gives []

    @weakkeydict-create-from-dict
    Scenario: A weak key dictionary of a mapping does not follow what becomes of the mapping
      Given an object "song"
      And an object "tune"
      And a mapping "songs"
      And "songs" maps "song" to 1
      And a weak key dictionary "choir" of "songs"
      And "songs" maps "tune" to 2
      And deleting the item "song" of "songs" has been done
      Then the entries of "choir" gives [["song", 1]]

    @weakkeydict-create-from-dict
    Scenario: A mapping does not follow what becomes of the weak key dictionary made of it
      Given an object "song"
      And an object "tune"
      And a mapping "songs"
      And "songs" maps "song" to 1
      And a weak key dictionary "choir" of "songs"
      And "choir" maps "tune" to 2
      And deleting the item "song" of "choir" has been done
      Then the entries of "songs" gives [["song", 1]]

  Rule: A weak key dictionary made from another holds its live entries, with the very same keys and values

    @weakkeydict-create-from-weakkeydict
    Scenario: A weak key dictionary of another has all its entries
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      And "choir" maps "tune" to 2
      And a weak key dictionary "band" of "choir"
      Then the item "song" of "band" gives "verse"
      And the item "tune" of "band" gives 2
      And the items of "band" gives exactly the objects "song, tune"
      And the length of "band" gives 2

    @weakkeydict-create-from-weakkeydict
    Scenario: A weak key dictionary of an empty one is empty
      Given a weak key dictionary "choir"
      And a weak key dictionary "band" of "choir"
      Then the length of "band" gives 0
      And the items of "band" gives []

    @weakkeydict-create-from-weakkeydict
    Scenario: A weak key dictionary does not follow what becomes of the one that it was made of
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And a weak key dictionary "band" of "choir"
      And "choir" maps "tune" to 2
      And deleting the item "song" of "choir" has been done
      Then the entries of "band" gives [["song", 1]]
      And the entries of "choir" gives [["tune", 2]]

    @weakkeydict-create-from-weakkeydict
    Scenario: A weak key dictionary does not follow what becomes of one made of it
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And a weak key dictionary "band" of "choir"
      And "band" maps "tune" to 2
      And "band" maps "song" to 3
      Then the entries of "choir" gives [["song", 1]]
      And the item "song" of "band" gives 3

  Rule: A weak key dictionary can be made from an iterable of key and value pairs, stored in turn

    @weakkeydict-create-from-pairs
    Scenario: A weak key dictionary of pairs has them as entries
      Given an object "song"
      And an object "tune"
      And a mapping "songs"
      And "songs" maps "song" to 1
      And "songs" maps "tune" to 2
      And "pairs" is the result of the entries of "songs"
      And a weak key dictionary "choir" of "pairs"
      Then the entries of "choir" gives [["song", 1], ["tune", 2]] in any order
      And the item "tune" of "choir" gives 2

    @weakkeydict-create-from-pairs
    Scenario: Of two pairs with one key the later says the value
      Given an object "song"
      And a mapping "songs"
      And "songs" maps "song" to 1
      And "pairs" is the result of the entries of "songs"
      And "songs" maps "song" to 2
      And "others" is the result of the entries of "songs"
      And "later" is the result of the item 0 of "others"
      And adding "later" to "pairs" has been done
      And a weak key dictionary "choir" of "pairs"
      Then the entries of "choir" gives [["song", 2]]

    @weakkeydict-create-from-pairs
    Scenario: A weak key dictionary of no pairs is empty
      Given a list "pairs"
      And a weak key dictionary "choir" of "pairs"
      Then the length of "choir" gives 0

  Rule: WeakKeyDictionary raises TypeError when it is given more than one positional argument

    @weakkeydict-create-too-many-arguments
    Scenario Outline: WeakKeyDictionary called with <arguments> raises TypeError
      Given an object "song"
      And a mapping "songs"
      And "songs" maps "song" to 1
      And a mapping "tunes"
      And "class" is the public member "WeakKeyDictionary"
      Then calling "class" with <arguments> raises TypeError

      Examples: surplus arguments
        | arguments                 |
        | "songs", "tunes"          |
        | "songs", nothing          |
        | nothing, nothing          |
        | "songs", "tunes", "tunes" |

    @weakkeydict-create-too-many-arguments
    Scenario: WeakKeyDictionary called with one argument makes a dictionary
      Given an object "song"
      And a mapping "songs"
      And "songs" maps "song" to 1
      And "class" is the public member "WeakKeyDictionary"
      And "choir" is the result of calling "class" with "songs"
      Then the item "song" of "choir" gives 1

  Rule: The class can be subclassed, and an instance of the subclass stores, finds and loses entries as its base does

    @weakkeydict-subclassable
    Scenario: An instance of a subclass stores and finds entries
      Given an object "song"
      And an object "tune"
      And a subclassed weak key dictionary "choir"
      And "choir" maps "song" to 1
      Then the item "song" of "choir" gives 1
      And whether "choir" contains "tune" gives false
      And the item "tune" of "choir" raises KeyError
      And the items of "choir" gives ["song"]

    @weakkeydict-subclassable
    Scenario: An instance of a subclass is one of the base class too
      Given a subclassed weak key dictionary "choir"
      And a weak key dictionary "band"
      And "class" is the public member "WeakKeyDictionary"
      Then whether "choir" is an instance of "class" gives true
      And the type of "choir" gives something else than the type of "band"

    @weakkeydict-subclassable
    Scenario: An instance of a subclass loses the entry of a collected key
      Given an object "song"
      And an object "tune"
      And a subclassed weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      When "song" is collected
      Then the length of "choir" gives 1
      And the entries of "choir" gives [["tune", 2]]

  Rule: A __missing__ method that a subclass defines is not consulted

    @weakkeydict-no-missing-hook
    Scenario: Reading a missing key raises KeyError although the subclass has a hook for it
      Given an object "song"
      And a subclassed weak key dictionary "choir"
      And calling the method __missing__ of "choir" with "song" has been done
      Then the item "song" of "choir" raises KeyError
      And "missing key of choir" ran once

    @weakkeydict-no-missing-hook
    Scenario Outline: <asking> does not ask the hook of a subclass for a missing key
      Given an object "song"
      And a subclassed weak key dictionary "choir"
      And calling the method __missing__ of "choir" with "song" has been done
      Then <asking> gives <answer>
      And "missing key of choir" ran once

      Examples: questions
        | asking                                   | answer  |
        | the value of "song" in "choir"           | nothing |
        | the value of "song" in "choir" or 5      | 5       |
        | taking the item "song" from "choir" or 5 | 5       |
        | whether "choir" contains "song"          | false   |

  Rule: A weak key dictionary can itself be a referent and is collected once nothing refers to it strongly, also as part of a cycle

    @weakkeydict-weakly-referenceable
    Scenario: A weak reference to a weak key dictionary yields it while it lives
      Given a weak key dictionary "choir"
      And a weak reference "glimpse" to "choir"
      When a collection is awaited
      Then dereferencing "glimpse" gives "choir"

    @weakkeydict-weakly-referenceable
    Scenario: A weak key dictionary whose keys are alive is collected
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And a weak reference "glimpse" to "choir" with a callback
      When "choir" is collected
      Then "glimpse" is dead
      And "callback of glimpse" ran with "glimpse" and nothing else

    @weakkeydict-weakly-referenceable
    Scenario: A weak key dictionary that holds itself as a value is collected
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "choir"
      And a weak reference "glimpse" to "choir"
      When "choir" is collected
      Then "glimpse" is dead

    @weakkeydict-weakly-referenceable
    Scenario: A weak key dictionary and a key that hold each other are collected
      Given an object "song"
      And a weak key dictionary "choir"
      And "song" holds "choir"
      And "choir" maps "song" to 1
      And a weak reference "glimpse" to "choir"
      And a weak reference "trace" to "song"
      When "song, choir" are collected
      Then "glimpse, trace" are dead

    @weakkeydict-weakly-referenceable
    Scenario: A weak key dictionary and a value that hold each other are collected
      Given an object "song"
      And an object "verse"
      And a weak key dictionary "choir"
      And "verse" holds "choir"
      And "choir" maps "song" to "verse"
      And a weak reference "glimpse" to "choir"
      And a weak reference "trace" to "verse"
      When "verse, choir" are collected
      Then "glimpse, trace" are dead

    @weakkeydict-weakly-referenceable
    Scenario: A weak key dictionary that was collected with a live key leaves that key usable in another
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And a weak key dictionary "band" of "choir"
      And a weak reference "glimpse" to "choir"
      When "choir" is collected
      Then "glimpse" is dead
      And the entries of "band" gives [["song", 1]]

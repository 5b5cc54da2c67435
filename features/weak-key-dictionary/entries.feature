Feature: Storing, finding and removing entries

  Rule: A value stored under a key is given back for that key as the identical object

    @weakkeydict-setitem-getitem
    Scenario: A value is given back itself, not its equal
      Given an object "song"
      And a keyed object "verse" with the key 7
      And a keyed object "twin" with the key 7
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      Then the item "song" of "choir" gives "verse"
      And "verse" == "twin" gives true

    @weakkeydict-setitem-getitem
    Scenario Outline: The value <value> is given back
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to <value>
      Then the item "song" of "choir" gives <value>
      And whether "choir" contains "song" gives true
      And the length of "choir" gives 1

      Examples: values that are true
        | value           |
        | 1               |
        | 2.5             |
        | true            |
        | the text "song" |

      Examples: values that are false
        | value       |
        | 0           |
        | false       |
        | the text "" |

      Examples: the key and the dictionary
        | value   |
        | "song"  |
        | "choir" |

    @weakkeydict-setitem-getitem
    Scenario Outline: A value is found under <kind> as key
      Given <kind> "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      Then the item "song" of "choir" gives 1
      And whether "choir" contains "song" gives true
      And the item "tune" of "choir" gives 2
      And the length of "choir" gives 2

      Examples: kinds of keys
        | kind                          |
        | an object                     |
        | a false object                |
        | a callable object             |
        | an object equal to everything |
        | a class                       |
        | a frozen set                  |
        | an empty frozen set           |
        | a subclassed text             |
        | a weak-slotted object         |

    @weakkeydict-setitem-getitem
    Scenario: A function as key finds its value
      Given a function "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      Then the item "song" of "choir" gives 1
      And no function ran

    @weakkeydict-setitem-getitem
    Scenario: Several keys each find their own value
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to "verse"
      And "choir" maps "verse" to 3
      Then the item "song" of "choir" gives 1
      And the item "tune" of "choir" gives "verse"
      And the item "verse" of "choir" gives 3

    @weakkeydict-setitem-getitem
    Scenario: One object is a key in two dictionaries with values of their own
      Given an object "song"
      And a weak key dictionary "choir"
      And a weak key dictionary "band"
      And "choir" maps "song" to 1
      And "band" maps "song" to 2
      Then the item "song" of "choir" gives 1
      And the item "song" of "band" gives 2

  Rule: Storing a second time under the same key replaces the value and adds no entry

    @weakkeydict-setitem-replaces-value
    Scenario: The value stored last is the one that is found
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "song" to 2
      Then the item "song" of "choir" gives 2
      And the length of "choir" gives 1
      And the entries of "choir" gives [["song", 2]]

    @weakkeydict-setitem-replaces-value
    Scenario: Replacing a value touches no other entry
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 1
      And "choir" maps "song" to 2
      Then the item "tune" of "choir" gives 1
      And the item "song" of "choir" gives 2
      And the length of "choir" gives 2

    @weakkeydict-setitem-replaces-value
    Scenario: Storing the same value again adds no entry
      Given an object "song"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      And "choir" maps "song" to "verse"
      Then the entries of "choir" gives [["song", "verse"]]
      And the length of "choir" gives 1

    @weakkeydict-setitem-replaces-value
    Scenario: A key that a weak reference refers to as well is one key
      Given an object "song"
      And a weak reference "glimpse" to "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "encore" is the result of dereferencing "glimpse"
      And "choir" maps "encore" to 2
      Then the length of "choir" gives 1
      And the item "song" of "choir" gives 2

  Rule: Reading under a key that has no entry raises KeyError

    @weakkeydict-getitem-missing
    Scenario: Reading from an empty dictionary raises KeyError
      Given an object "song"
      And a weak key dictionary "choir"
      Then the item "song" of "choir" raises KeyError
      And the length of "choir" gives 0

    @weakkeydict-getitem-missing
    Scenario: Reading under another key than the one stored raises KeyError
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      Then the item "tune" of "choir" raises KeyError
      And the item "song" of "choir" gives 1
      And the length of "choir" gives 1

    @weakkeydict-getitem-missing
    Scenario: Reading under a value raises KeyError
      Given an object "song"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      Then the item "verse" of "choir" raises KeyError

    @weakkeydict-getitem-missing
    Scenario Outline: Reading after <removal> raises KeyError
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And <removal> has been done
      Then the item "song" of "choir" raises KeyError

      Examples: removals
        | removal                             |
        | deleting the item "song" of "choir" |
        | taking the item "song" from "choir" |
        | taking an entry from "choir"        |
        | clearing "choir"                    |

  Rule: A membership test is true for a key that has a live entry and false for any other

    @weakkeydict-contains
    Scenario: A key is in the dictionary once it has been stored
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      Then whether "choir" contains "song" gives true
      And whether "choir" contains "tune" gives false

    @weakkeydict-contains
    Scenario: Nothing is in a dictionary in which nothing was stored
      Given an object "song"
      And a weak key dictionary "choir"
      Then whether "choir" contains "song" gives false

    @weakkeydict-contains
    Scenario: Asking for a key does not store it
      Given an object "song"
      And a weak key dictionary "choir"
      And whether "choir" contains "song" has been done
      Then whether "choir" contains "song" gives false
      And the length of "choir" gives 0

    @weakkeydict-contains
    Scenario: A value is not in the dictionary
      Given an object "song"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      Then whether "choir" contains "verse" gives false

    @weakkeydict-contains
    Scenario: A key with a false value is in the dictionary
      Given a false object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 0
      Then whether "choir" contains "song" gives true

    @weakkeydict-contains
    Scenario Outline: A key is no longer in the dictionary after <removal>
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And <removal> has been done
      Then whether "choir" contains "song" gives false

      Examples: removals
        | removal                                  |
        | deleting the item "song" of "choir"      |
        | taking the item "song" from "choir"      |
        | taking the item "song" from "choir" or 5 |
        | taking an entry from "choir"             |
        | clearing "choir"                         |

  Rule: Deleting a key removes its entry and leaves the key object itself unaffected

    @weakkeydict-delitem
    Scenario: A deleted entry is gone and the others stay
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And deleting the item "song" of "choir" has been done
      Then whether "choir" contains "song" gives false
      And the entries of "choir" gives [["tune", 2]]
      And the length of "choir" gives 1

    @weakkeydict-delitem
    Scenario: The key of a deleted entry keeps what it has
      Given an object "song"
      And setting the attribute verse of "song" to 7 has been done
      And a weak reference "glimpse" to "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And deleting the item "song" of "choir" has been done
      Then the attribute verse of "song" gives 7
      And dereferencing "glimpse" gives "song"

    @weakkeydict-delitem
    Scenario: The key of a deleted entry can be stored again
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And deleting the item "song" of "choir" has been done
      And "choir" maps "song" to 2
      Then the entries of "choir" gives [["song", 2]]
      And the length of "choir" gives 1

    @weakkeydict-delitem
    Scenario: Deleting under an equal key removes the entry
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And deleting the item "twin" of "choir" has been done
      Then whether "choir" contains "song" gives false
      And the length of "choir" gives 0

  Rule: Deleting a key that has no entry raises KeyError

    @weakkeydict-delitem-missing
    Scenario: Deleting from an empty dictionary raises KeyError
      Given an object "song"
      And a weak key dictionary "choir"
      Then deleting the item "song" of "choir" raises KeyError
      And the length of "choir" gives 0

    @weakkeydict-delitem-missing
    Scenario: Deleting a key that was never stored raises KeyError and removes nothing
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      When deleting the item "tune" of "choir" is refused with KeyError
      Then the entries of "choir" gives [["song", 1]]
      And the length of "choir" gives 1

    @weakkeydict-delitem-missing
    Scenario: Deleting a key a second time raises KeyError
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And deleting the item "song" of "choir" has been done
      Then deleting the item "song" of "choir" raises KeyError

  Rule: Clearing removes every entry, leaves the key objects unaffected and leaves the dictionary usable

    @weakkeydict-clear
    Scenario: A cleared dictionary is empty
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And clearing "choir" has been done
      Then the length of "choir" gives 0
      And the items of "choir" gives []
      And whether "choir" contains "song" gives false
      And the item "tune" of "choir" raises KeyError

    @weakkeydict-clear
    Scenario: The keys of a cleared dictionary keep what they have
      Given an object "song"
      And setting the attribute verse of "song" to 7 has been done
      And a weak reference "glimpse" to "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And clearing "choir" has been done
      Then the attribute verse of "song" gives 7
      And dereferencing "glimpse" gives "song"

    @weakkeydict-clear
    Scenario: A cleared dictionary takes entries again
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And clearing "choir" has been done
      And "choir" maps "song" to 2
      And "choir" maps "tune" to 3
      Then the entries of "choir" gives [["song", 2], ["tune", 3]] in any order
      And the length of "choir" gives 2

    @weakkeydict-clear
    Scenario: Clearing an empty dictionary does nothing
      Given a weak key dictionary "choir"
      And clearing "choir" has been done
      Then the length of "choir" gives 0

    @weakkeydict-clear
    Scenario: Clearing one dictionary leaves another with the same keys as it was
      Given an object "song"
      And a weak key dictionary "choir"
      And a weak key dictionary "band"
      And "choir" maps "song" to 1
      And "band" maps "song" to 2
      And clearing "choir" has been done
      Then the entries of "band" gives [["song", 2]]

  Rule: Storing an entry adds nothing to the key object's own attributes and changes none of them

    @weakkeydict-no-attribute-added
    Scenario: A key has the attributes that it had before
      Given an object "song"
      And setting the attribute verse of "song" to 7 has been done
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      Then the public attributes of "song" gives [the text "verse"]
      And the attribute verse of "song" gives 7

    @weakkeydict-no-attribute-added
    Scenario: A key without attributes has none after its entry was stored, replaced and deleted
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "song" to 2
      And deleting the item "song" of "choir" has been done
      Then the public attributes of "song" gives []

  Rule: Storing, finding and losing an entry works with keys whose class overrides attribute access

    @weakkeydict-hostile-attribute-access-keys
    Scenario: A key closed to attributes finds its value
      Given an object closed to attributes "song"
      And an object closed to attributes "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      Then the attribute verse of "song" raises RuntimeError
      And the item "song" of "choir" gives 1
      And whether "choir" contains "song" gives true
      And whether "choir" contains "tune" gives false
      And the entries of "choir" gives [["song", 1]]

    @weakkeydict-hostile-attribute-access-keys
    Scenario: The entry of a key closed to attributes disappears with it
      Given an object closed to attributes "song"
      And an object closed to attributes "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      When "song" is collected
      Then the length of "choir" gives 1
      And the entries of "choir" gives [["tune", 2]]
      And nothing was reported

    @weakkeydict-hostile-attribute-access-keys
    Scenario: The entry of a key closed to attributes can be deleted and stored again
      Given an object closed to attributes "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And deleting the item "song" of "choir" has been done
      And "choir" maps "song" to 2
      Then the entries of "choir" gives [["song", 2]]

Feature: Copies of weak key dictionaries

  Rule: Its copy method yields a new, independent weak key dictionary with the same live entries, which again holds its keys weakly

    @weakkeydict-copy-method
    Scenario: The copy has the same entries
      Given an object "song"
      And an object "tune"
      And a keyed object "verse" with the key 7
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      And "choir" maps "tune" to 2
      And "echo" is the result of calling the method copy of "choir"
      Then the entries of "echo" gives [["song", "verse"], ["tune", 2]] in any order
      And "echo" is "choir" gives false
      And the type of "echo" gives the same as the type of "choir"

    @weakkeydict-copy-method
    Scenario: The copy does not follow what becomes of the original
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "echo" is the result of calling the method copy of "choir"
      And "choir" maps "tune" to 2
      And deleting the item "song" of "choir" has been done
      Then the entries of "echo" gives [["song", 1]]
      And the entries of "choir" gives [["tune", 2]]

    @weakkeydict-copy-method
    Scenario: The original does not follow what becomes of the copy
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "echo" is the result of calling the method copy of "choir"
      And "echo" maps "song" to 2
      Then the entries of "choir" gives [["song", 1]]
      And the entries of "echo" gives [["song", 2]]

    @weakkeydict-copy-method
    Scenario: An entry of the copy disappears with its key
      Given an object "song"
      And an object "tune"
      And a weak reference "glimpse" to "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "echo" is the result of calling the method copy of "choir"
      When "song, choir" are collected
      Then "glimpse" is dead
      And the length of "echo" gives 1
      And the entries of "echo" gives [["tune", 2]]

    @weakkeydict-copy-method
    Scenario: The copy of a dictionary with a dead key has its live entries
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "song" has been collected
      And "echo" is the result of calling the method copy of "choir"
      When a collection is awaited
      Then the entries of "echo" gives [["tune", 2]]

    @weakkeydict-copy-method
    Scenario: The copy of an empty dictionary is empty
      Given a weak key dictionary "choir"
      And "echo" is the result of calling the method copy of "choir"
      Then the length of "echo" gives 0

  Rule: copy.copy of a weak key dictionary does what its copy method does

    @weakkeydict-copy-module
    Scenario: copy.copy gives a weak key dictionary with the same entries
      Given an object "song"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      And "echo" is the result of copying "choir"
      Then the entries of "echo" gives [["song", "verse"]]
      And the type of "echo" gives the same as the type of "choir"
      And "echo" is "choir" gives false

    @weakkeydict-copy-module
    Scenario: What copy.copy gives is independent of the original
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "echo" is the result of copying "choir"
      And "choir" maps "tune" to 2
      And "echo" maps "song" to 3
      Then the entries of "echo" gives [["song", 3]]
      And the entries of "choir" gives [["song", 1], ["tune", 2]] in any order

    @weakkeydict-copy-module
    Scenario: What copy.copy gives loses the entry of a collected key
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "echo" is the result of copying "choir"
      When "song, choir" are collected
      Then the length of "echo" gives 0
      And the items of "echo" gives []

  Rule: copy.deepcopy keeps the identical key objects and copies the values deeply

    @weakkeydict-deepcopy
    Scenario: copy.deepcopy keeps the keys
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "echo" is the result of copying "choir" deeply
      Then the entries of "echo" gives [["song", 1]]
      And the length of "echo" gives 1
      And the type of "echo" gives the same as the type of "choir"
      And "echo" is "choir" gives false

    @weakkeydict-deepcopy
    Scenario: copy.deepcopy copies the values
      Given an object "song"
      And a keyed object "verse" with the key 7
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      And "echo" is the result of copying "choir" deeply
      And "other" is the result of the item "song" of "echo"
      Then "other" == "verse" gives true
      And "other" is "verse" gives false
      And the item "song" of "choir" gives "verse"

    @weakkeydict-deepcopy
    Scenario: copy.deepcopy copies what is in the values
      Given an object "song"
      And a list "verses"
      And a keyed object "verse" with the key 7
      And adding "verse" to "verses" has been done
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verses"
      And "echo" is the result of copying "choir" deeply
      And "others" is the result of the item "song" of "echo"
      And "other" is the result of the item 0 of "others"
      Then "other" == "verse" gives true
      And "other" is "verse" gives false

    @weakkeydict-deepcopy
    Scenario: What copy.deepcopy gives is independent of the original
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "echo" is the result of copying "choir" deeply
      And "echo" maps "tune" to 2
      Then the entries of "choir" gives [["song", 1]]
      And the length of "echo" gives 2

    @weakkeydict-deepcopy
    Scenario: What copy.deepcopy gives loses the entry of a collected key
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "echo" is the result of copying "choir" deeply
      When "song" is collected
      Then the entries of "echo" gives [["tune", 2]]
      And the length of "echo" gives 1

  Rule: Copying into an ordinary mapping gives the live entries at that time, and the ordinary mapping keeps its keys alive

    @weakkeydict-to-dict
    Scenario: An ordinary mapping that was updated from a dictionary has its entries
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to "verse"
      And "choir" maps "tune" to 2
      And a mapping "songs"
      And updating "songs" from "choir" has been done
      Then the entries of "songs" gives [["song", "verse"], ["tune", 2]] in any order
      And the length of "songs" gives 2

    @weakkeydict-to-dict
    Scenario: An ordinary mapping keeps the keys that it took from a dictionary alive
      Given an object "song"
      And a weak reference "glimpse" to "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And a mapping "songs"
      And updating "songs" from "choir" has been done
      When "song" is collected
      Then "glimpse" is alive
      And the length of "songs" gives 1
      And the length of "choir" gives 1

    @weakkeydict-to-dict
    Scenario: An entry goes once the ordinary mapping that kept its key is gone
      Given an object "song"
      And a weak reference "glimpse" to "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And a mapping "songs"
      And updating "songs" from "choir" has been done
      When "song, songs" are collected
      Then "glimpse" is dead
      And the length of "choir" gives 0

    @weakkeydict-to-dict
    Scenario: An ordinary mapping takes no dead key from a dictionary
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And a mapping "songs"
      And "song" has been collected
      And updating "songs" from "choir" has been done
      When a collection is awaited
      Then the entries of "songs" gives [["tune", 2]]

    @weakkeydict-to-dict
    Scenario: An ordinary mapping does not follow what becomes of the dictionary
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And a mapping "songs"
      And updating "songs" from "choir" has been done
      And "choir" maps "tune" to 2
      And "choir" maps "song" to 3
      Then the entries of "songs" gives [["song", 1]]

  Rule: Pickling a weak key dictionary raises an exception

    @weakkeydict-not-picklable
    Scenario: Pickling an empty dictionary raises an error
      Given a weak key dictionary "choir"
      And an object "song"
      Then pickling "song" succeeds
      And pickling "choir" raises some error

    @weakkeydict-not-picklable
    Scenario: Pickling a dictionary with an entry raises an error
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      Then pickling "choir" raises some error

Feature: References to the keys

  Rule: The dictionary can give an iterable of weak references to its keys, each of which yields its key while that is live

    @weakkeydict-keyrefs
    Scenario: The only key has a reference that yields it
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "glimpses" is the result of the key references of "choir"
      And "glimpse" is the result of the item 0 of "glimpses"
      Then the length of "glimpses" gives 1
      And dereferencing "glimpse" gives "song"
      And "glimpse" is "song" gives false

    @weakkeydict-keyrefs
    Scenario: Two keys have two references that yield them
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "glimpses" is the result of the key references of "choir"
      And "one" is the result of the item 0 of "glimpses"
      And "other" is the result of the item 1 of "glimpses"
      Then the length of "glimpses" gives 2
      And dereferencing "one" gives "song" or "tune"
      And dereferencing "other" gives "song" or "tune"
      And dereferencing "one" gives something else than dereferencing "other"

    @weakkeydict-keyrefs
    Scenario: An empty dictionary has no key references
      Given a weak key dictionary "choir"
      Then the key references of "choir" gives []

    @weakkeydict-keyrefs
    Scenario: The reference yields the key that was stored, not its equal
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "twin" to 2
      And "glimpses" is the result of the key references of "choir"
      And "glimpse" is the result of the item 0 of "glimpses"
      Then the length of "glimpses" gives 1
      And dereferencing "glimpse" gives "song"

    @weakkeydict-keyrefs
    Scenario: A deleted entry has no key reference any more
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And deleting the item "song" of "choir" has been done
      Then the key references of "choir" gives []

  Rule: A reference that keyrefs gave is dead once its key has been collected

    @weakkeydict-keyrefs-may-be-dead
    Scenario: A key reference is dead after its key was collected
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "glimpses" is the result of the key references of "choir"
      And "glimpse" is the result of the item 0 of "glimpses"
      When "song" is collected
      Then "glimpse" is dead
      And the length of "glimpses" gives 1
      And the key references of "choir" gives []

    @weakkeydict-keyrefs-may-be-dead
    Scenario: A key reference yields its key for as long as that is alive
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "glimpses" is the result of the key references of "choir"
      And "glimpse" is the result of the item 0 of "glimpses"
      When "choir, glimpses" are collected
      Then dereferencing "glimpse" gives "song"

    @weakkeydict-keyrefs-may-be-dead
    Scenario: A key reference is dead after its key was collected when the dictionary was gone before
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "glimpses" is the result of the key references of "choir"
      And "glimpse" is the result of the item 0 of "glimpses"
      And "choir, glimpses" have been collected
      When "song" is collected
      Then "glimpse" is dead
      And nothing was reported

  Rule: Holding the result of keyrefs keeps no key alive, and entries disappear meanwhile as ever

    @weakkeydict-keyrefs-do-not-keep-alive
    Scenario: An entry disappears while the key references are held
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And a weak reference "glimpse" to "song"
      And "glimpses" is the result of the key references of "choir"
      When "song" is collected
      Then "glimpse" is dead
      And the entries of "choir" gives [["tune", 2]]
      And the length of "choir" gives 1
      And the length of "glimpses" gives 2

    @weakkeydict-keyrefs-do-not-keep-alive
    Scenario: All entries disappear while the key references are held
      Given an object "song"
      And an object "tune"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "choir" maps "tune" to 2
      And "glimpses" is the result of the key references of "choir"
      When "song, tune" are collected
      Then the length of "choir" gives 0
      And the items of "choir" gives []

  Rule: keyrefs returns a list that was made at the time of the call

    @weakkeydict-keyrefs-is-list
    Scenario: The result of keyrefs is a list
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "glimpses" is the result of calling the method keyrefs of "choir"
      And "list" is the public member "list"
      Then the type of "glimpses" gives "list"
      And the length of "glimpses" gives 1

    @weakkeydict-keyrefs-is-list
    Scenario: The result of keyrefs does not follow what becomes of the dictionary
      Given an object "song"
      And an object "tune"
      And an object "verse"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "glimpses" is the result of calling the method keyrefs of "choir"
      And "choir" maps "tune" to 2
      And "choir" maps "verse" to 3
      Then the length of "glimpses" gives 1

    @weakkeydict-keyrefs-is-list
    Scenario: The result of keyrefs keeps the reference of a deleted entry
      Given an object "song"
      And a weak key dictionary "choir"
      And "choir" maps "song" to 1
      And "glimpses" is the result of calling the method keyrefs of "choir"
      And deleting the item "song" of "choir" has been done
      And "glimpse" is the result of the item 0 of "glimpses"
      Then the length of "glimpses" gives 1
      And dereferencing "glimpse" gives "song"

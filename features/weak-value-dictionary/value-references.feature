Feature: The weak references that weak value dictionaries give out

  Rule: The dictionary can give an iterable of weak references to its values

    @weakvaluedict-valuerefs
    Scenario: The reference of an entry yields its value and is a weak reference
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "verses" is the result of the operation value-references on "cache"
      And "verse" is the result of the item 0 of "verses"
      And "ref" is the public member "ref"
      Then the length of "verses" gives 1
      And dereferencing "verse" gives "song"
      And whether "verse" is an instance of "ref" gives true

    @weakvaluedict-valuerefs
    Scenario: There is a reference for each entry
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "verses" is the result of the operation value-references on "cache"
      And "verse" is the result of the item 0 of "verses"
      And "refrain" is the result of the item 1 of "verses"
      And a set "found"
      And "one" is the result of dereferencing "verse"
      And "other" is the result of dereferencing "refrain"
      And "found" contains "one, other"
      Then the items of "found" gives ["song", "tune"] in any order

    @weakvaluedict-valuerefs
    Scenario: A value under two keys has two references
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "song"
      And "verses" is the result of the operation value-references on "cache"
      And "verse" is the result of the item 0 of "verses"
      And "refrain" is the result of the item 1 of "verses"
      Then the length of "verses" gives 2
      And dereferencing "verse" gives "song"
      And dereferencing "refrain" gives "song"

    @weakvaluedict-valuerefs
    Scenario: An empty dictionary gives no reference
      Given a weak value dictionary "cache"
      Then the operation value-references on "cache" gives []

    @weakvaluedict-valuerefs
    Scenario: A false object has a reference too
      Given a false object "rest"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "rest"
      And "verses" is the result of the operation value-references on "cache"
      And "verse" is the result of the item 0 of "verses"
      Then dereferencing "verse" gives "rest"
      And the length of "verses" gives 1

    @weakvaluedict-valuerefs
    Scenario: A replaced value has no reference any more
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 1 to "tune"
      And "verses" is the result of the operation value-references on "cache"
      And "verse" is the result of the item 0 of "verses"
      Then the length of "verses" gives 1
      And dereferencing "verse" gives "tune"

  Rule: References that valuerefs gave keep no value alive and are dead once it has been collected

    @weakvaluedict-valuerefs-may-be-dead
    Scenario: A reference that was given out dies with its value
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "verses" is the result of the operation value-references on "cache"
      And "verse" is the result of the item 0 of "verses"
      When "song" is collected
      Then "verse" is dead
      And dereferencing "verse" gives nothing
      And the length of "cache" gives 0
      And the length of "verses" gives 1

    @weakvaluedict-valuerefs-may-be-dead
    Scenario: A reference that was given out lives while its value does
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "verses" is the result of the operation value-references on "cache"
      And "verse" is the result of the item 0 of "verses"
      And "cache" maps 2 to "tune"
      When "tune" is collected
      Then dereferencing "verse" gives "song"
      And the length of "cache" gives 1

    @weakvaluedict-valuerefs-may-be-dead
    Scenario: A reference that was given out outlives the dictionary
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "verses" is the result of the operation value-references on "cache"
      And "verse" is the result of the item 0 of "verses"
      When "cache" is collected
      Then dereferencing "verse" gives "song"

    @weakvaluedict-valuerefs-may-be-dead
    Scenario: References that are held do not keep the entry
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "verses" is the result of the operation value-references on "cache"
      When "song" is collected
      Then the operation entries on "cache" gives [[2, "tune"]]
      And the length of "verses" gives 2

  Rule: itervaluerefs returns an iterator over the weak references to the values

    @weakvaluedict-itervaluerefs
    Scenario: The iterator yields a weak reference to each value
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "tour" is the result of calling the method itervaluerefs of "cache"
      And "verse" is the result of the operation next on "tour"
      And "ref" is the public member "ref"
      Then dereferencing "verse" gives "song"
      And whether "verse" is an instance of "ref" gives true
      And the operation next on "tour" raises StopIteration

    @weakvaluedict-itervaluerefs
    Scenario: The iterator is its own iterator and yields one reference for each entry
      Given objects "song, tune"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "cache" maps 2 to "tune"
      And "cache" maps 3 to "song"
      And "tour" is the result of calling the method itervaluerefs of "cache"
      And "verses" is the result of the items of "tour"
      Then the operation iterate on "tour" gives "tour"
      And the length of "verses" gives 3
      And the items of "tour" gives []

    @weakvaluedict-itervaluerefs
    Scenario: The iterator of an empty dictionary yields nothing
      Given a weak value dictionary "cache"
      And "tour" is the result of calling the method itervaluerefs of "cache"
      Then the operation next on "tour" raises StopIteration

    @weakvaluedict-itervaluerefs
    Scenario: A reference that the iterator yielded does not keep its value alive
      Given an object "song"
      And a weak value dictionary "cache"
      And "cache" maps 1 to "song"
      And "tour" is the result of calling the method itervaluerefs of "cache"
      And "verse" is the result of the operation next on "tour"
      When "song" is collected
      Then "verse" is dead
      And the length of "cache" gives 0

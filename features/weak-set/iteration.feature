Feature: Iterating over weak sets while they change

  Rule: An iteration in whose course other elements are collected ends without an error and yields no element that was dead when its turn came

    @weakset-element-death-during-iteration
    Scenario: An iterator ends when all elements have been collected under way
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And "song, tune" have been collected
      And "rest" is the result of the items of "tour"
      Then the length of "rest" gives 0 or 1
      And whether "rest" contains nothing gives false
      And the operation next on "tour" raises StopIteration

    @weakset-element-death-during-iteration
    Scenario: An iterator that has yielded nothing yet yields no element that was collected meanwhile
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And "row" is the result of the items of "choir"
      And "first" is the result of the item 0 of "row"
      And "second" is the result of the item 1 of "row"
      And "song, tune, row" have been dropped
      And "tour" is the result of the operation iterate on "choir"
      And "first" has been collected
      Then the items of "tour" gives ["second"]
      And the operation next on "tour" raises StopIteration

    @weakset-element-death-during-iteration
    Scenario: An iterator yields all elements that stay alive
      Given objects "song, tune, hymn, psalm"
      And a weak set "choir"
      And "choir" contains "song, tune, hymn, psalm"
      And "tour" is the result of the operation iterate on "choir"
      And "lead" is the result of the operation next on "tour"
      And "song" has been collected
      And "rest" is the result of the items of "tour"
      And adding "lead" to "rest" has been done
      Then the length of "rest" gives 3 or 4
      And whether "rest" contains "tune" gives true
      And whether "rest" contains "hymn" gives true
      And whether "rest" contains "psalm" gives true

    @weakset-element-death-during-iteration
    Scenario: Each of two iterators yields all elements that stay alive
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And "row" is the result of the items of "choir"
      And "first" is the result of the item 0 of "row"
      And "second" is the result of the item 1 of "row"
      And "tour" is the result of the operation iterate on "choir"
      And "trip" is the result of the operation iterate on "choir"
      When "song, tune, row, first" are collected
      Then the items of "tour" gives ["second"]
      And the items of "trip" gives ["second"]
      And the items of "choir" gives ["second"]

    @weakset-element-death-during-iteration
    Scenario: An iterator goes on when another one that was under way is abandoned
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And "row" is the result of the items of "choir"
      And "first" is the result of the item 0 of "row"
      And "second" is the result of the item 1 of "row"
      And "song, tune, row" have been dropped
      And "tour" is the result of the operation iterate on "choir"
      And "trip" is the result of the operation iterate on "choir"
      And the operation next on "trip" has been done
      When "first, trip" are collected
      Then the items of "tour" gives ["second"]

    @weakset-element-death-during-iteration
    Scenario: Two iterators are under way when elements are collected, and one is abandoned
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune, hymn"
      And "tour" is the result of the operation iterate on "choir"
      And "trip" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And the operation next on "trip" has been done
      And "song, tune, hymn" have been collected
      When "trip" is collected
      Then the items of "tour" gives []

    @weakset-element-death-during-iteration
    Scenario: An iterator outlives its set
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And "row" is the result of the items of "choir"
      And "first" is the result of the item 0 of "row"
      And "second" is the result of the item 1 of "row"
      And "song, tune, row" have been dropped
      And "tour" is the result of the operation iterate on "choir"
      And "choir" has been dropped
      And "first" has been collected
      Then the items of "tour" gives ["second"]

    @weakset-element-death-during-iteration
    Scenario: The length may be asked for in the course of an iteration
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune, hymn"
      And "tour" is the result of the operation iterate on "choir"
      And "lead" is the result of the operation next on "tour"
      And "song, tune, hymn" have been collected
      And "left" is the result of the length of "choir"
      And "rest" is the result of the items of "tour"
      Then the length of "rest" gives 0 or 1
      And "left" == 1 gives true

    @weakset-element-death-during-iteration
    Scenario: What disappeared during an iteration stays away after it
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And "tour" is the result of the operation iterate on "choir"
      And "first" is the result of the operation next on "tour"
      And "song, tune" have been collected
      And the items of "tour" has been done
      When "tour" is collected
      Then the items of "choir" gives ["first"]
      And the length of "choir" gives 1

    @weakset-element-death-during-iteration
    Scenario: Several elements that disappeared during an iteration all stay away after it
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune, hymn"
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And "song, tune, hymn" have been collected
      And the items of "tour" has been done
      When "tour" is collected
      Then the length of "choir" gives 0

  Rule: An iteration in whose course a program itself adds or discards elements either raises RuntimeError or ends normally

    @weakset-mutation-during-iteration
    Scenario: An element that is added during an iteration does no harm
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And "choir" contains "hymn"
      Then the items of "tour" may raise RuntimeError and nothing else
      And the operation next on "tour" raises StopIteration
      And the items of "choir" gives ["song", "tune", "hymn"] in any order

    @weakset-mutation-during-iteration
    Scenario: An element that is discarded during an iteration does no harm
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune, hymn"
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And the operation discard-element on "choir", "song" has been done
      Then the items of "tour" may raise RuntimeError and nothing else
      And the operation next on "tour" raises StopIteration
      And the items of "choir" gives ["tune", "hymn"] in any order

    @weakset-mutation-during-iteration
    Scenario: A set may be cleared during an iteration
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And clearing "choir" has been done
      Then the items of "tour" may raise RuntimeError and nothing else
      And the operation next on "tour" raises StopIteration
      And the length of "choir" gives 0

    @weakset-mutation-during-iteration
    Scenario: Elements that are added at every step of an iteration do no harm
      Given objects "song, tune, hymn, psalm"
      And a weak set "choir"
      And "choir" contains "song"
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And "choir" contains "tune"
      And the operation next on "tour" has been attempted
      And "choir" contains "hymn"
      And the operation next on "tour" has been attempted
      And "choir" contains "psalm"
      Then the items of "tour" may raise RuntimeError and nothing else
      And the items of "choir" gives ["song", "tune", "hymn", "psalm"] in any order

    @weakset-mutation-during-iteration
    Scenario: Elements that are added after others died during an iteration do no harm
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And "tour" is the result of the operation iterate on "choir"
      And "song" has been collected
      And "choir" contains "hymn"
      Then the items of "tour" may raise RuntimeError and nothing else
      And the items of "choir" gives ["tune", "hymn"] in any order
      And the length of "choir" gives 2

  Rule: A suspended iterator may keep the element that it yielded last alive, but no other element

    @weakset-iterator-holds-current
    Scenario: Of three elements a suspended iterator keeps one at most
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune, hymn"
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      When "song, tune, hymn" are collected
      Then the length of "choir" gives 0 or 1
      And the operation next on "tour" raises StopIteration

    @weakset-iterator-holds-current
    Scenario: An element that a suspended iterator yielded is let go when that is dropped
      Given an object "song"
      And a weak reference "verse" to "song"
      And a weak set "choir"
      And "choir" contains "song"
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And "song" has been collected
      When "tour" is collected
      Then "verse" is dead
      And the length of "choir" gives 0

    @weakset-iterator-holds-current
    Scenario: An iterator that has ended keeps no element
      Given an object "song"
      And a weak reference "verse" to "song"
      And a weak set "choir"
      And "choir" contains "song"
      And "tour" is the result of the operation iterate on "choir"
      And the items of "tour" has been done
      When "song" is collected
      Then "verse" is dead
      And the length of "choir" gives 0

    @weakset-iterator-holds-current
    Scenario: An iterator that has gone on no longer keeps the element before
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And the operation next on "tour" has been done
      When "song, tune" are collected
      Then the length of "choir" gives 0 or 1
      And the operation next on "tour" raises StopIteration

Feature: Objects with a finalizing method

  Rule: The finalizing method of an object is called when the object is about to be destroyed

    @gc-del-called-at-destruction
    Scenario: A finalizing method runs when its object is collected
      Given an object with a finalizing method "song"
      And an object with a finalizing method "other"
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "finalizing method of song" ran once
      And "finalizing method of other" ran 0 times
      And "tune" is dead

    @gc-del-called-at-destruction
    Scenario: A finalizing method that is inherited runs when its object is collected
      Given an object with an inherited finalizing method "song"
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "finalizing method of song" ran once
      And "tune" is dead

    @gc-del-called-at-destruction
    Scenario: A finalizing method finds its object whole
      Given an object "song" whose finalizing method works by the attribute verse of "argument"
      And setting the attribute verse of "song" to 3 has been done
      When "song" is collected
      Then "finalizing method of song" saw 3

    @gc-del-called-at-destruction
    Scenario: A finalizing method does not run while its object is held
      Given an object with a finalizing method "song"
      And "song" is also known as "air"
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "finalizing method of song" ran 0 times
      And dereferencing "tune" gives "air"

    @gc-del-called-at-destruction
    Scenario: A finalizing method runs no more when its object is gone
      Given an object with a finalizing method "song"
      And "song" has been collected
      When a collection is awaited
      Then "finalizing method of song" ran once

    @gc-del-called-at-destruction
    Scenario: The end of an object leads to the finalizing methods of what it held
      Given an object with a finalizing method "song"
      And an object with a finalizing method "tune"
      And an object with a finalizing method "hymn"
      And "song" holds "tune"
      And "tune" holds "hymn"
      And "hymn" has been dropped
      And "tune" has been dropped
      When "song" is collected
      Then "finalizing method of song, finalizing method of tune, finalizing method of hymn" ran, in any order

    @gc-del-called-at-destruction
    Scenario: A finalizing method that drops another object leads to the finalizing method of that
      Given an object with a finalizing method "tune"
      And a weak reference "refrain" to "tune" with a callback
      And an object "song" whose finalizing method works by dropping "tune"
      When "song" is collected
      Then "finalizing method of song, finalizing method of tune, callback of refrain" ran, in any order
      And "refrain" is dead

    @gc-del-called-at-destruction
    Scenario: A finalizing method can drop a weak reference to its own object
      Given an object "song" whose finalizing method works by dropping "tune"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "song"
      When "song" is collected
      Then "finalizing method of song" saw nothing
      And dereferencing "tune" raises NameError
      And "echo" is dead
      And nothing was reported

    @gc-del-called-at-destruction
    Scenario: A finalizing method can drop a weak reference with a callback to its own object
      Given an object "song" whose finalizing method works by dropping "tune"
      And a weak reference "tune" to "song" with a callback
      And a weak reference "echo" to "song" with a callback
      When "song" is collected
      Then "finalizing method of song" saw nothing
      And "callback of tune" ran at most once
      And "callback of echo" ran once
      And "echo" is dead
      And nothing was reported

  Rule: Objects with a finalizing method are collected also when they are part of a cycle

    @gc-del-method-allows-collection
    Scenario: An object with a finalizing method that holds itself is collected
      Given an object with a finalizing method "song"
      And "song" holds "song"
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "tune" is dead
      And "finalizing method of song" ran once

    @gc-del-method-allows-collection
    Scenario: Two objects with finalizing methods that hold each other are collected
      Given an object with a finalizing method "song"
      And an object with a finalizing method "tune"
      And "song" and "tune" hold each other
      And a weak reference "verse" to "song"
      And a weak reference "refrain" to "tune" with a callback
      When "song, tune" are collected
      Then "verse, refrain" are dead
      And "finalizing method of song" ran once
      And "finalizing method of tune" ran once
      And "callback of refrain" ran once

    @gc-del-method-allows-collection
    Scenario: A cycle of which one member has a finalizing method is collected
      Given an object with a finalizing method "song"
      And an object "tune"
      And "song" and "tune" hold each other
      And a weak reference "verse" to "song"
      And a weak reference "refrain" to "tune"
      When "song, tune" are collected
      Then "verse, refrain" are dead
      And "finalizing method of song" ran once

    @gc-del-method-allows-collection
    Scenario: A finalizing method that hangs on a cycle runs once
      Given objects "song" and "tune" that hold each other
      And an object with a finalizing method "verse"
      And "song" holds "verse"
      And a weak reference "echo" to "verse"
      When "song, tune, verse" are collected
      Then "echo" is dead
      And "finalizing method of verse" ran once

    @gc-del-method-allows-collection
    Scenario: A finalizing method does not run while its cycle is held
      Given an object with a finalizing method "song"
      And an object "tune"
      And "song" and "tune" hold each other
      And a weak reference "verse" to "song"
      When "song" is collected
      Then "finalizing method of song" ran 0 times
      And "verse" is alive

  Rule: A weak reference that an object's finalizing method makes to the object itself does no harm, and is dead once the object is gone

    @gc-ref-created-in-del
    Scenario: A weak reference that a finalizing method makes to its object is dead afterwards
      Given an object "song" whose finalizing method works by making a weak reference "late" to "argument"
      When "song" is collected
      Then "finalizing method of song" saw nothing
      And "late" is dead
      And nothing was reported

    @gc-ref-created-in-del
    Scenario: A weak reference that a finalizing method makes to a member of a cycle is dead afterwards
      Given an object "song" whose finalizing method works by making a weak reference "late" to "argument"
      And an object "tune"
      And "song" and "tune" hold each other
      When "song, tune" are collected
      Then "finalizing method of song" saw nothing
      And "late" is dead
      And nothing was reported

    @gc-ref-created-in-del
    Scenario: A weak reference that a finalizing method makes beside older ones is dead afterwards
      Given an object "song" whose finalizing method works by making a weak reference "late" to "argument"
      And a weak reference "early" to "song" with a callback
      And a weak reference "plain" to "song"
      When "song" is collected
      Then "early, plain, late" are dead
      And "callback of early" ran once
      And nothing was reported

    @gc-ref-created-in-del
    Scenario: A weak reference with a callback that a finalizing method makes is dead afterwards
      Given a function "farewell"
      And an object "song" whose finalizing method works by making a weak reference "late" to "argument" with the callback "farewell"
      When "song" is collected
      Then "finalizing method of song" saw nothing
      And "late" is dead
      And "farewell" ran at most once
      And nothing was reported

    @gc-ref-created-in-del
    Scenario: A weak reference with a callback that a finalizing method makes to a member of a cycle is dead afterwards
      Given a function "farewell"
      And an object "song" whose finalizing method works by making a weak reference "late" to "argument" with the callback "farewell"
      And "song" holds "song"
      When "song" is collected
      Then "finalizing method of song" saw nothing
      And "late" is dead
      And "farewell" ran at most once
      And nothing was reported

    @gc-ref-created-in-del
    Scenario: A proxy that a finalizing method makes to its object is dead afterwards
      Given an object "song" whose finalizing method works by making a proxy "late" to "argument"
      When "song" is collected
      Then "finalizing method of song" saw nothing
      And the text of "late" raises ReferenceError
      And nothing was reported

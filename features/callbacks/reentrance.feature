Feature: A callback is ordinary code

  Rule: A callback can itself request a collection, and nothing breaks

    @callback-gc-reentrant
    Scenario: A callback that requests a collection does not stop the remaining callbacks
      Given an object "song"
      And a function "tidy" that works by collecting
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with the callback "tidy"
      And a weak reference "third" to "song" with a callback
      When "song" is collected
      Then "callback of third, tidy, callback of first" ran, in any order
      And "tidy" saw nothing
      And nothing was reported

    @callback-gc-reentrant
    Scenario: A callback that requests a collection within a collection of cycles goes on
      Given objects "song" and "tune" that hold each other
      And a function "tidy" that works by collecting
      And a weak reference "verse" to "song" with the callback "tidy"
      And a weak reference "refrain" to "tune" with a callback
      When "song, tune" are collected
      Then "tidy, callback of refrain" ran, in any order
      And "tidy" saw nothing
      And "verse, refrain" are dead

    @callback-gc-reentrant
    Scenario: A collection requested by a callback calls further callbacks
      Given an object "song"
      And an object "tune"
      And "tune" holds "tune"
      And a weak reference "refrain" to "tune" with a callback
      And a function "tidy" that works by dropping "tune" and then collecting and then dereferencing "refrain"
      And a weak reference "verse" to "song" with the callback "tidy"
      When "song" is collected
      Then "tidy, callback of refrain" ran, in any order
      And "tidy" saw nothing

  Rule: A callback can create weak references to other objects and change containers

    @callback-may-create-references
    Scenario: A callback can create a weak reference that lives on
      Given an object "song"
      And an object "tune"
      And a function "renew" that works by making a weak reference "fresh" to "tune"
      And a weak reference "verse" to "song" with the callback "renew"
      When "song" is collected
      Then "renew" saw nothing
      And dereferencing "fresh" gives "tune"

    @callback-may-create-references
    Scenario: A callback can create a weak reference whose own callback works
      Given an object "song"
      And an object "tune"
      And a function "farewell"
      And a function "renew" that works by making a weak reference "fresh" to "tune" with the callback "farewell"
      And a weak reference "verse" to "song" with the callback "renew"
      And "song" has been collected
      When "tune" is collected
      Then "farewell" ran with "fresh" and nothing else
      And "fresh" is dead

    @callback-may-create-references
    Scenario: A callback can put the dead reference into a list
      Given an object "song"
      And a list "diary"
      And a function "record" that works by adding "argument" to "diary"
      And a weak reference "verse" to "song" with the callback "record"
      When "song" is collected
      Then the length of "diary" gives 1
      And whether "diary" contains "verse" gives true

    @callback-may-create-references
    Scenario: A callback can take an entry out of a mapping
      Given an object "song"
      And a mapping "ledger"
      And setting the item 1 of "ledger" to the text "song" has been done
      And a function "strike" that works by taking the item 1 from "ledger"
      And a weak reference "verse" to "song" with the callback "strike"
      When "song" is collected
      Then "strike" saw the text "song"
      And the length of "ledger" gives 0

  Rule: A callback can drop other weak references, also to the same referent, without an error

    @callback-may-drop-other-references
    Scenario: A callback can drop an older reference to the same referent
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      And a function "discard" that works by dropping "first" and then dereferencing "second"
      And a weak reference "third" to "song" with the callback "discard"
      When "song" is collected
      Then "discard" saw nothing
      And "callback of second" ran once
      And "callback of first" ran at most once
      And nothing was reported

    @callback-may-drop-other-references
    Scenario: A callback can drop the reference that it was called with
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a function "discard" that works by dropping "second"
      And a weak reference "second" to "song" with the callback "discard"
      When "song" is collected
      Then "discard" saw nothing
      And "discard, callback of first" ran, in any order
      And nothing was reported

    @callback-may-drop-other-references
    Scenario: A reference to a live object that a callback drops does not call back later
      Given an object "song"
      And an object "tune"
      And a weak reference "refrain" to "tune" with a callback
      And a function "discard" that works by dropping "refrain"
      And a weak reference "verse" to "song" with the callback "discard"
      And "song" has been collected
      When "tune" is collected
      Then "discard" ran in this order
      And nothing was reported

  Rule: A callback that drops the last strong reference to another object leads to that object's callbacks being called too

    @callback-chain
    Scenario: A callback that drops another object causes the callback of that object
      Given an object "song"
      And an object "tune"
      And a weak reference "refrain" to "tune" with a callback
      And a function "release" that works by dropping "tune"
      And a weak reference "verse" to "song" with the callback "release"
      When "song" is collected
      Then "release, callback of refrain" ran, in any order
      And "refrain" is dead

    @callback-chain
    Scenario: A chain of three deaths calls three callbacks
      Given an object "song"
      And an object "tune"
      And an object "hymn"
      And a weak reference "third" to "hymn" with a callback
      And a function "later" that works by dropping "hymn"
      And a weak reference "second" to "tune" with the callback "later"
      And a function "sooner" that works by dropping "tune"
      And a weak reference "first" to "song" with the callback "sooner"
      When "song" is collected
      Then "sooner, later, callback of third" ran, in any order
      And "first, second, third" are dead

    @callback-chain
    Scenario: A callback that drops a cycle causes the callback of its members
      Given an object "song"
      And an object "tune"
      And "tune" holds "tune"
      And a weak reference "refrain" to "tune" with a callback
      And a function "release" that works by dropping "tune"
      And a weak reference "verse" to "song" with the callback "release"
      And "song" has been collected
      When a collection is awaited
      Then "release, callback of refrain" ran, in any order
      And "refrain" is dead

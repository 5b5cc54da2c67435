Feature: Cycles of objects

  Rule: Objects that refer to each other in a cycle are collected once nothing outside the cycle holds them

    @gc-cycle-needs-collector
    Scenario: Two objects that hold each other are collected
      Given objects "song" and "tune" that hold each other
      And a weak reference "verse" to "song"
      And a weak reference "refrain" to "tune"
      When "song, tune" are collected
      Then "verse, refrain" are dead

    @gc-cycle-needs-collector
    Scenario: An object that holds itself is collected
      Given an object "song"
      And "song" holds "song"
      And a weak reference "verse" to "song"
      When "song" is collected
      Then "verse" is dead

    @gc-cycle-needs-collector
    Scenario: Three objects in a ring are collected
      Given an object "song"
      And an object "tune"
      And an object "hymn"
      And "song" holds "tune"
      And "tune" holds "hymn"
      And "hymn" holds "song"
      And a weak reference "verse" to "song"
      And a weak reference "refrain" to "tune"
      And a weak reference "amen" to "hymn"
      When "song, tune, hymn" are collected
      Then "verse, refrain, amen" are dead

    @gc-cycle-needs-collector
    Scenario: A cycle through a list and a mapping is collected
      Given an object "song"
      And a list "shelf"
      And a mapping "index"
      And "song" holds "index"
      And setting the item 3 of "index" to "shelf" has been done
      And adding "song" to "shelf" has been done
      And a weak reference "verse" to "song"
      When "song, shelf, index" are collected
      Then "verse" is dead

    @gc-cycle-needs-collector
    Scenario: A cycle through a function that is called back is collected
      Given an object "song"
      And an object to call "farewell"
      And a weak reference "verse" to "song"
      And "song" holds "farewell"
      And "farewell" holds "song"
      When "song, farewell" are collected
      Then "verse" is dead

    @gc-cycle-needs-collector
    Scenario: What hangs on a cycle is collected with it
      Given objects "song" and "tune" that hold each other
      And an object "verse"
      And "song" holds "verse"
      And a weak reference "echo" to "verse"
      When "song, tune, verse" are collected
      Then "echo" is dead

    @gc-cycle-needs-collector
    Scenario: A cycle that something outside holds is not collected
      Given objects "song" and "tune" that hold each other
      And an object "album"
      And "album" holds "tune"
      And a weak reference "verse" to "song"
      And a weak reference "refrain" to "tune"
      When "song, tune" are collected
      Then "verse, refrain" are alive

  Rule: Under reference counting an unreachable cycle stays live until the collector of cycles runs

    @gc-cycle-not-immediate
    Scenario: A cycle that was dropped is live before a collection
      Given objects "song" and "tune" that hold each other
      And a weak reference "verse" to "song"
      And a weak reference "refrain" to "tune" with a callback
      And a collection has been awaited
      And "song" has been dropped
      When "tune" is dropped
      Then "verse, refrain" are alive
      And no function ran

    @gc-cycle-not-immediate
    Scenario: A cycle that was dropped is dead after a collection
      Given objects "song" and "tune" that hold each other
      And a weak reference "verse" to "song"
      And a collection has been awaited
      And "song" has been dropped
      And "tune" has been dropped
      And dereferencing "verse" has been done
      When a collection is awaited
      Then "verse" is dead

  Rule: Under reference counting a cycle in which one link is a weak reference is freed at once

    @gc-weakref-breaks-cycle
    Scenario: Parent and child are freed at once when the child refers to its parent weakly
      Given an object "parent"
      And an object "child"
      And "parent" holds "child"
      And a weak reference "origin" to "parent"
      And "child" holds "origin"
      And a weak reference "cradle" to "child" with a callback
      And a collection has been awaited
      And "child" has been dropped
      When "parent" is dropped
      Then "origin, cradle" are dead
      And "callback of cradle" ran once

    @gc-weakref-breaks-cycle
    Scenario: An object that stores a weak reference to itself is freed at once
      Given an object "song"
      And a weak reference "tune" to "song" with a callback
      And a weak reference "echo" to "song"
      And "song" holds "echo"
      And a collection has been awaited
      And "echo" has been dropped
      When "song" is dropped
      Then "tune" is dead
      And "callback of tune" ran once

  Rule: gc.collect() collects unreachable cycles also while automatic collection is disabled

    @gc-explicit-collect-works-when-disabled
    Scenario: A cycle is collected on request while automatic collection is disabled
      Given "disable" is the public member "gc.disable"
      And "isenabled" is the public member "gc.isenabled"
      And calling "disable" has been done
      And objects "song" and "tune" that hold each other
      And a weak reference "verse" to "song"
      And a weak reference "refrain" to "tune" with a callback
      When "song, tune" are collected
      Then "verse, refrain" are dead
      And "callback of refrain" ran once
      And calling "isenabled" gives false

  Rule: Two objects that refer to each other only weakly do not keep each other alive

    @gc-weak-mutual-no-cycle
    Scenario Outline: Of two objects that refer to each other weakly, "<dropped>" dies and "<kept>" lives on
      Given an object "song"
      And an object "tune"
      And a weak reference "to song" to "song"
      And a weak reference "to tune" to "tune"
      And "song" holds "to tune"
      And "tune" holds "to song"
      When "<dropped>" is collected
      Then "to <dropped>" is dead
      And dereferencing "to <kept>" gives "<kept>"

      Examples: which is dropped
        | dropped | kept |
        | song    | tune |
        | tune    | song |

    @gc-weak-mutual-no-cycle
    Scenario: Two objects that refer to each other weakly die together
      Given an object "song"
      And an object "tune"
      And a weak reference "to song" to "song"
      And a weak reference "to tune" to "tune"
      And "song" holds "to tune"
      And "tune" holds "to song"
      When "song, tune" are collected
      Then "to song, to tune" are dead

  Rule: A weak reference is no edge of the object graph

    @gc-weakref-not-a-gc-referent
    Scenario Outline: What <reference> refers to is none of its referents for the collector
      Given an object "song"
      And <reference> "tune" to "song"
      And "referents" is the public member "gc.get_referents"
      And "found" is the result of calling "referents" with "tune"
      Then whether "found" contains "song" gives false

      Examples: references
        | reference            |
        | a weak reference     |
        | a proxy              |
        | a subclass reference |

    @gc-weakref-not-a-gc-referent
    Scenario: A list refers to its element for the collector, and a weak reference with a callback does not refer to its referent
      Given an object "song"
      And a list "shelf"
      And adding "song" to "shelf" has been done
      And a weak reference "tune" to "song" with a callback
      And "referents" is the public member "gc.get_referents"
      And "listed" is the result of calling "referents" with "shelf"
      And "found" is the result of calling "referents" with "tune"
      Then whether "listed" contains "song" gives true
      And whether "found" contains "song" gives false

    @gc-weakref-not-a-gc-referent
    Scenario: The referrers of an object are its strong holders and not its weak references
      Given an object "song"
      And a list "shelf"
      And adding "song" to "shelf" has been done
      And a weak reference "tune" to "song"
      And a proxy "glimpse" to "song"
      And "referrers" is the public member "gc.get_referrers"
      And "found" is the result of calling "referrers" with "song"
      Then whether "found" contains "shelf" gives true
      And whether "found" contains "tune" gives false
      And whether "found" contains "glimpse" gives false

  Rule: A class refers to its subclasses weakly

    @gc-subclasses-list-weak
    Scenario: A subclass that is held is listed by its base
      Given a class "genre"
      And a list "chosen"
      And adding "genre" to "chosen" has been done
      And "tuple" is the public member "builtins.tuple"
      And "bases" is the result of calling "tuple" with "chosen"
      And a mapping "body"
      And "type" is the public member "builtins.type"
      And "ballad" is the result of calling "type" with the text "Ballad", "bases", "body"
      When a collection is awaited
      Then calling the method __subclasses__ of "genre" gives ["ballad"]

    @gc-subclasses-list-weak
    Scenario: A subclass that was collected is no longer listed by its base
      Given a class "genre"
      And a list "chosen"
      And adding "genre" to "chosen" has been done
      And "tuple" is the public member "builtins.tuple"
      And "bases" is the result of calling "tuple" with "chosen"
      And a mapping "body"
      And "type" is the public member "builtins.type"
      And "ballad" is the result of calling "type" with the text "Ballad", "bases", "body"
      And a weak reference "tune" to "ballad"
      When "ballad" is collected
      Then "tune" is dead
      And calling the method __subclasses__ of "genre" gives []

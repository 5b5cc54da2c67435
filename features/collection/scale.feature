Feature: Long chains, many references, and collections at the wrong time

  Rule: A long chain of objects that have weak references with callbacks is collected without a crash

    @gc-deep-chain
    Scenario: A chain of 100,000 objects is collected to its end
      Given a chain "song" with the key 100000
      And "end" is the result of the attribute last of "song"
      And "watches" is the result of the attribute watches of "song"
      And "pending" is the result of the attribute pending of "song"
      And a weak reference "toll" to "end" with a callback
      When "song, end" are collected
      Then "toll" is dead
      And "callback of toll" ran once
      And the length of "pending" gives 0
      And nothing was reported

    @gc-deep-chain
    Scenario: A ring of 100,000 objects is collected
      Given a chain "song" with the key 100000
      And "end" is the result of the attribute last of "song"
      And "watches" is the result of the attribute watches of "song"
      And "pending" is the result of the attribute pending of "song"
      And setting the attribute next of "end" to "song" has been done
      And a weak reference "toll" to "end"
      When "song, end" are collected
      Then "toll" is dead
      And the length of "pending" gives 0
      And nothing was reported

    @gc-deep-chain
    Scenario: A chain of 100,000 objects that hold their weak references is collected
      Given a chain "song" with the key 100000
      And "end" is the result of the attribute last of "song"
      And a weak reference "toll" to "end"
      And a weak reference "tune" to "song"
      When "song, end" are collected
      Then "toll, tune" are dead
      And nothing was reported

    @gc-deep-chain
    Scenario: A chain of objects is collected up to the one that is held
      Given a chain "song" with the key 1000
      And "end" is the result of the attribute last of "song"
      And "watches" is the result of the attribute watches of "song"
      And "pending" is the result of the attribute pending of "song"
      And a weak reference "toll" to "end"
      When "song" is collected
      Then dereferencing "toll" gives "end"
      And the length of "pending" gives 1

    @gc-deep-chain
    Scenario: A chain of objects of which the first is held stays whole
      Given a chain "song" with the key 1000
      And "pending" is the result of the attribute pending of "song"
      When a collection is awaited
      Then the length of "pending" gives 999

  Rule: Every one of very many weak references to one object becomes dead with it, and every one of their callbacks runs

    @gc-many-refs-scale
    Scenario: The callbacks of 10,000 weak references to one object all run
      Given a much referenced object "song" with the key 10000
      And "watches" is the result of the attribute watches of "song"
      And "pending" is the result of the attribute pending of "song"
      When "song" is collected
      Then the length of "pending" gives 0
      And the length of "watches" gives 10000
      And nothing was reported

    @gc-many-refs-scale
    Scenario: No callback of 10,000 weak references runs while their object is held
      Given a much referenced object "song" with the key 10000
      And "watches" is the result of the attribute watches of "song"
      And "tune" is the result of the item 9999 of "watches"
      And "pending" is the result of the attribute pending of "song"
      When a collection is awaited
      Then the length of "pending" gives 10000
      And dereferencing "tune" gives "song"

    @gc-many-refs-scale
    Scenario: 100 weak references with callbacks to one object are all dead
      Given 1 objects, each with 100 weak references with callbacks, made in varied surroundings
      When all these objects are collected
      Then the 100 weak references to each of the 1 objects are dead
      And nothing was reported

  Rule: A collection that happens while a weak reference is being made corrupts neither the new weak reference nor the existing ones

    @gc-gc-during-creation
    Scenario: Weak references that were made amid collections yield their object
      Given an object referred to amid collections "song" with the key 8
      And "watches" is the result of the attribute watches of "song"
      And "first" is the result of the item 0 of "watches"
      And "second" is the result of the item 1 of "watches"
      And "last" is the result of the item 7 of "watches"
      When a collection is awaited
      Then dereferencing "first" gives "song"
      And dereferencing "second" gives "song"
      And dereferencing "last" gives "song"
      And the number of references to "song" gives 8

    @gc-gc-during-creation
    Scenario: Weak references that were made amid collections die with their object and call back
      Given an object referred to amid collections "song" with the key 8
      And "watches" is the result of the attribute watches of "song"
      And "pending" is the result of the attribute pending of "song"
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "tune" is dead
      And the length of "pending" gives 0
      And nothing was reported

    @gc-gc-during-creation
    Scenario: Weak references that a callback makes around a collection are whole
      Given an object "song"
      And an object "verse"
      And a function "renew" that works by making a weak reference "before" to "song" and then collecting and then making a weak reference "after" to "song"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "verse" with the callback "renew"
      When "verse" is collected
      Then dereferencing "before" gives "song"
      And dereferencing "after" gives "song"
      And dereferencing "tune" gives "song"
      And "echo" is dead

    @gc-gc-during-creation
    Scenario: Weak references that a callback makes around a collection die with their object
      Given an object "song"
      And an object "verse"
      And a function "renew" that works by making a weak reference "before" to "song" and then collecting and then making a weak reference "after" to "song"
      And a weak reference "tune" to "song" with a callback
      And a weak reference "echo" to "verse" with the callback "renew"
      And "verse" has been collected
      When "song" is collected
      Then "before, after, tune" are dead
      And "callback of tune" ran once

  Rule: An entry that a weak value dictionary holds under the identity of its value disappears with the value

    @gc-id-reuse-safe
    Scenario: What stands under the identity of an object disappears with the object
      Given an object "song"
      And a weak value dictionary "registry"
      And "number" is the result of the identity of "song"
      And setting the item "number" of "registry" to "song" has been done
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "tune" is dead
      And whether "registry" contains "number" gives false
      And the item "number" of "registry" raises KeyError
      And the length of "registry" gives 0

    @gc-id-reuse-safe
    Scenario: What stands under the identity of an object stays with the object
      Given an object "song"
      And a weak value dictionary "registry"
      And "number" is the result of the identity of "song"
      And setting the item "number" of "registry" to "song" has been done
      When a collection is awaited
      Then the item "number" of "registry" gives "song"
      And the length of "registry" gives 1

    @gc-id-reuse-safe
    Scenario: A new object is not found under the identity of a former one
      Given an object "song"
      And a weak value dictionary "registry"
      And "number" is the result of the identity of "song"
      And setting the item "number" of "registry" to "song" has been done
      And "song" has been dropped
      And an object "other"
      And "other number" is the result of the identity of "other"
      When a collection is awaited
      Then calling the method get of "registry" with "other number" gives nothing
      And calling the method get of "registry" with "number" gives nothing

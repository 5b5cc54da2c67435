Feature: Weak references while several threads use them

  Rule: Dereferencing once and testing the result yields either nothing or a whole, usable referent

    Readers look what they get up in a mapping of what they may get, which asks the referent for its hash and its equality.

    @thread-call-once-idiom
    Scenario: A reader gets nothing or the whole object while another thread drops it and makes the next
      Given a keyed object "song" with the key 5
      And a keyed object "twin" with the key 5
      And a weak reference "ref" to "song"
      And a mapping "known"
      And "known" maps nothing to 0
      And "known" maps "twin" to 1
      And a function "reader" that works by dereferencing "ref" as "found" and then the item "found" of "known"
      And a function "changer" that works by making a keyed object "song" with the key 5 and then making a weak reference "ref" to "song" and then dropping "song"
      When "reader, changer, reader" run in threads, 50 times each
      Then each run of "reader" saw 0 or 1
      And nothing was reported

    @thread-call-once-idiom
    Scenario: A reader gets nothing or the whole object while a collection in another thread kills it
      Given a keyed object "song" with the key 5
      And a keyed object "twin" with the key 5
      And a weak reference "ref" to "song"
      And a mapping "known"
      And "known" maps nothing to 0
      And "known" maps "twin" to 1
      And a function "reader" that works by dereferencing "ref" as "found" and then the item "found" of "known"
      And a function "changer" that works by making a keyed object "song" with the key 5 and then setting the attribute itself of "song" to "song" and then making a weak reference "ref" to "song" and then dropping "song"
      And a function "collector" that works by collecting
      When "reader, collector, changer" run in threads, 5 times each
      Then each run of "reader" saw 0 or 1
      And nothing was reported

  Rule: Weak references to one live object can be made from several threads at once, and each yields that object

    @thread-concurrent-ref-creation
    Scenario: References that threads make at once yield the object
      Given an object "song"
      And a function "maker" that works by making a weak reference "ref" to "song" and then dereferencing "ref"
      When "maker, maker, maker" run in threads, 50 times each
      Then each run of "maker" saw "song"
      And nothing was reported

    @thread-concurrent-ref-creation
    Scenario: References with callbacks that threads make at once yield the object
      Given an object "song"
      And a function "heard"
      And a function "maker" that works by making a weak reference "ref" to "song" and then dereferencing "ref"
      And a function "watcher" that works by making a weak reference "ref" to "song" with the callback "heard" and then dereferencing "ref"
      When "maker, watcher, watcher" run in threads, 50 times each
      Then each run of "maker" saw "song"
      And each run of "watcher" saw "song"
      And "heard" ran 0 times

    @thread-concurrent-ref-creation
    Scenario: References that threads made at once die together
      Given an object "song"
      And a list "left"
      And a list "right"
      And a function "heard"
      And a function "one" that works by making a weak reference "ref" to "song" with the callback "heard" and then adding "ref" to "left"
      And a function "other" that works by making a weak reference "ref" to "song" with the callback "heard" and then adding "ref" to "right"
      And "one, other" have run in threads, 50 times each
      When "song" is collected
      Then "heard" ran as often as "one, other"
      And nothing was reported

  Rule: When one thread drops the last strong reference, a weak reference that another holds becomes dead

    @thread-cross-thread-death
    Scenario: A weak reference is dead after another thread dropped its referent
      Given objects "song, tune"
      And a weak reference "ref" to "song" with a callback
      And a weak reference "other" to "tune"
      And a function "dropper" that works by dropping "song"
      And "dropper" has run in threads, 1 time each
      When a collection is awaited
      Then "ref" is dead
      And "callback of ref" ran with "ref" and nothing else
      And "other" is alive

    @thread-cross-thread-death
    Scenario: An object that a thread held last, and used, is collected
      Given an object "song"
      And a weak reference "ref" to "song"
      And a function "user" that works by dereferencing "ref" as "found" and then making a weak reference "own" to "found" and then hashing "found"
      And "user, user" have run in threads, 5 times each
      When "song" is collected
      Then "ref" is dead

    @thread-cross-thread-death
    Scenario: Each callback runs once for what threads drop while others make references
      Given a list "left"
      And a list "right"
      And a function "heard" that works by dereferencing "argument"
      And a function "one" that works by making an object "song" and then making a weak reference "ref" to "song" with the callback "heard" and then adding "ref" to "left"
      And a function "other" that works by making an object "song" and then making a weak reference "ref" to "song" with the callback "heard" and then adding "ref" to "right"
      And "one, other" have run in threads, 50 times each
      When a collection is awaited
      Then "heard" ran as often as "one, other"
      And each run of "heard" saw nothing
      And nothing was reported

Feature: Objects that their finalizing method makes reachable again

  Rule: An object that its own finalizing method makes reachable again stays usable, and a weak reference made before yields that object or nothing

    @gc-resurrection-in-del
    Scenario: An object that was resurrected keeps its attributes
      Given an object "song" whose finalizing method works by naming "argument" also "phoenix"
      And setting the attribute verse of "song" to 3 has been done
      And a weak reference "tune" to "song"
      When "song" is collected
      Then the attribute verse of "phoenix" gives 3
      And dereferencing "tune" gives nothing or "phoenix"
      And "finalizing method of song" ran once

    @gc-resurrection-in-del
    Scenario: An object that was resurrected from a cycle keeps what it held
      Given an object "song" whose finalizing method works by naming "argument" also "phoenix"
      And an object "tune"
      And "song" and "tune" hold each other
      And setting the attribute verse of "tune" to 3 has been done
      And a weak reference "echo" to "song" with a callback
      And "song, tune" have been collected
      And "partner" is the result of the attribute tune of "phoenix"
      Then the attribute verse of "partner" gives 3
      And the attribute song of "partner" gives "phoenix"
      And dereferencing "echo" gives nothing or "phoenix"

    @gc-resurrection-in-del
    Scenario: An object that was resurrected can be referred to anew
      Given an object "song" whose finalizing method works by naming "argument" also "phoenix"
      And "song" has been collected
      And a weak reference "fresh" to "phoenix"
      When a collection is awaited
      Then dereferencing "fresh" gives "phoenix"

    @gc-resurrection-in-del
    Scenario: An object that was resurrected from a cycle can be referred to anew
      Given an object "song" whose finalizing method works by naming "argument" also "phoenix"
      And "song" holds "song"
      And "song" has been collected
      And a weak reference "fresh" to "phoenix"
      When a collection is awaited
      Then dereferencing "fresh" gives "phoenix"

    @gc-resurrection-in-del
    Scenario: A weak reference that a finalizing method makes to an object that it resurrects yields the object or nothing
      Given an object "song" whose finalizing method works by naming "argument" also "phoenix" and then making a weak reference "late" to "phoenix"
      When "song" is collected
      Then "finalizing method of song" saw nothing
      And dereferencing "late" gives nothing or "phoenix"
      And nothing was reported

  Rule: Under reference counting, weak references to an object that is resurrected by its finalizing method stay live

    @gc-resurrection-refcount-ref-survives
    Scenario: A weak reference to an object that was resurrected at once yields it
      Given an object "song" whose finalizing method works by naming "argument" also "phoenix"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "song" with a callback
      When "song" is dropped
      Then dereferencing "tune" gives "phoenix"
      And dereferencing "echo" gives "phoenix"
      And "callback of echo" ran 0 times

    @gc-resurrection-refcount-ref-survives
    Scenario: A proxy of an object that was resurrected at once forwards to it
      Given an object "song" whose finalizing method works by naming "argument" also "phoenix"
      And setting the attribute verse of "song" to 3 has been done
      And a proxy "glimpse" to "song"
      When "song" is dropped
      Then the attribute verse of "glimpse" gives 3

    @gc-resurrection-refcount-ref-survives
    Scenario: A finalizing method sees the weak reference to its object live before it resurrects that
      Given an object "song" whose finalizing method works by naming "argument" also "phoenix" and then dereferencing "tune"
      And a weak reference "tune" to "song"
      When "song" is dropped
      Then "finalizing method of song" saw "phoenix"

  Rule: A weak reference without a callback to an object that is resurrected from a collected cycle yields nothing or that object

    @gc-resurrection-cycle-plain-ref
    Scenario: A weak reference to an object that was resurrected from a cycle of its own yields it or nothing
      Given an object "song" whose finalizing method works by naming "argument" also "phoenix"
      And "song" holds "song"
      And a weak reference "tune" to "song"
      When "song" is collected
      Then dereferencing "tune" gives nothing or "phoenix"
      And the attribute song of "phoenix" gives "phoenix"

    @gc-resurrection-cycle-plain-ref
    Scenario: A weak reference to an object that was resurrected from a cycle of two yields it or nothing
      Given an object "song" whose finalizing method works by naming "argument" also "phoenix"
      And an object "tune"
      And "song" and "tune" hold each other
      And a weak reference "verse" to "song"
      When "song, tune" are collected
      Then dereferencing "verse" gives nothing or "phoenix"
      And "finalizing method of song" ran once

  Rule: Inside the finalizing method of an object that is collected in a cycle, a weak reference to it without a callback yields nothing or the object

    @gc-ref-usable-in-del-cycle-plain
    Scenario: A finalizing method sees the object of a cycle or nothing
      Given an object "song" whose finalizing method works by naming "argument" also "phoenix" and then dereferencing "tune"
      And "song" holds "song"
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "finalizing method of song" saw nothing or "phoenix"

    @gc-ref-usable-in-del-cycle-plain
    Scenario: A finalizing method that dereferences the object of a cycle does not keep it alive
      Given an object "song" whose finalizing method works by dereferencing "tune"
      And an object "verse"
      And "song" and "verse" hold each other
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "verse"
      When "song, verse" are collected
      Then "tune, echo" are dead
      And "finalizing method of song" ran once
      And nothing was reported

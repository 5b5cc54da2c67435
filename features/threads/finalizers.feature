Feature: Finalizers while several threads use them

  Rule: A finalizer can be made in one thread and triggered by a death in another, and its function runs exactly once

    @thread-finalize-in-thread
    Scenario: A finalizer that a thread made runs after that thread has ended
      Given an object "song"
      And a function "cleanup"
      And "finalize" is the public member "finalize"
      And a function "maker" that works by making a finalizer "end" of "song" that calls "cleanup" with 7
      And "maker" has run in threads, 1 time each
      When "song" is collected
      Then "cleanup" ran once
      And nothing was reported

    @thread-finalize-in-thread
    Scenario: A finalizer runs once when a thread drops its object
      Given an object "song"
      And a function "cleanup"
      And a finalizer "end" of "song" that calls "cleanup"
      And a function "dropper" that works by dropping "song"
      And "dropper" has run in threads, 1 time each
      When a collection is awaited
      Then "cleanup" ran once
      And the attribute alive of "end" gives false

    @thread-finalize-in-thread
    Scenario: Each finalizer runs once of those that several threads make of objects of their own
      Given a function "cleanup"
      And "finalize" is the public member "finalize"
      And a function "maker" that works by making an object "song" and then making a finalizer "end" of "song" that calls "cleanup"
      And "maker, maker, maker" have run in threads, 50 times each
      When a collection is awaited
      Then "cleanup" ran as often as "maker"
      And nothing was reported

    @thread-finalize-in-thread
    Scenario: Each finalizer runs once of those that several threads make of one object
      Given a function "cleanup"
      And an object "song"
      And "finalize" is the public member "finalize"
      And a function "maker" that works by making an unkept finalizer of "song" that calls "cleanup"
      And "maker, maker, maker" have run in threads, 50 times each
      When "song" is collected
      Then "cleanup" ran as often as "maker"
      And nothing was reported

  Rule: Of several threads that call one live finalizer at once, exactly one runs its function and receives the result

    @thread-finalize-concurrent-call
    Scenario: One of several threads that call a finalizer gets the result
      Given an object "song"
      And a function "cleanup"
      And "finalize" is the public member "finalize"
      And a function "caller" that works by calling "end"
      When "caller, caller, caller" run in threads, 30 times, each time after making a finalizer "end" of "song" that calls "cleanup"
      Then "cleanup" ran 30 times
      And 30 runs of "caller" saw the text "result of cleanup"
      And each run of "caller" saw nothing or the text "result of cleanup"

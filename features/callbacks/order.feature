Feature: Callbacks run newest first

  Rule: Callbacks of several weak references to one referent run from the most recently registered to the oldest

    @callback-newest-first
    Scenario: Three callbacks run newest first
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      And a weak reference "third" to "song" with a callback
      When "song" is collected
      Then the callbacks of "third, second, first" ran in this order

    @callback-newest-first
    Scenario: References without callbacks do not disturb the order
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "plain" to "song"
      And a weak reference "second" to "song" with a callback
      And a proxy "glimpse" to "song"
      And a weak reference "third" to "song" with a callback
      When "song" is collected
      Then the callbacks of "third, second, first" ran in this order

    @callback-newest-first
    Scenario: References of subclasses take part in the order
      Given an object "song"
      And a subclass reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      And a data reference "third" to "song" with a callback
      And a weak reference "fourth" to "song" with a callback
      When "song" is collected
      Then the callbacks of "fourth, third, second, first" ran in this order

    @callback-newest-first
    Scenario: Callbacks of a referent in a cycle run newest first
      Given objects "song" and "tune" that hold each other
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      And a weak reference "third" to "song" with a callback
      When "song, tune" are collected
      Then the callbacks of "third, second, first" ran in this order

    @callback-newest-first
    Scenario: A collection between two registrations does not change the order
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      And a collection has been awaited
      And a weak reference "third" to "song" with a callback
      When "song" is collected
      Then the callbacks of "third, second, first" ran in this order

    @callback-newest-first
    Scenario Outline: Each of <objects> objects runs its <references> callbacks newest first
      Given <objects> objects, each with <references> weak references with callbacks, made in varied surroundings
      When all these objects are collected
      Then each of the <objects> objects has run its <references> callbacks newest first

      Examples: crowds
        | objects | references |
        | 30      | 5          |
        | 3       | 40         |

  Rule: The callbacks of weak references and of proxies to one referent take part in one common order

    @callback-newest-first-with-proxies
    Scenario: Callbacks of weak references and proxies run in one order
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a proxy "second" to "song" with a callback
      And a weak reference "third" to "song" with a callback
      And a proxy "fourth" to "song" with a callback
      When "song" is collected
      Then the callbacks of "fourth, third, second, first" ran in this order

    @callback-newest-first-with-proxies
    Scenario: A proxy registered first runs its callback last
      Given an object "song"
      And a proxy "first" to "song" with a callback
      And a proxy "second" to "song" with a callback
      And a weak reference "third" to "song" with a callback
      And a weak reference "fourth" to "song" with a callback
      When "song" is collected
      Then the callbacks of "fourth, third, second, first" ran in this order

    @callback-newest-first-with-proxies
    Scenario: Proxies and references without callbacks do not disturb the common order
      Given an object "song"
      And a proxy "first" to "song" with a callback
      And a weak reference "plain" to "song"
      And a weak reference "second" to "song" with a callback
      And a proxy "glimpse" to "song"
      And a proxy "third" to "song" with a callback
      When "song" is collected
      Then the callbacks of "third, second, first" ran in this order

  Rule: Where references are counted, the finalizing method runs first and callbacks afterwards

    @callback-order-vs-del-refcount
    Scenario: A finalizing method runs before the callback and sees the reference alive
      Given an object "song" whose finalizing method works by dereferencing "verse"
      And a weak reference "verse" to "song" with a callback
      When "song" is dropped
      Then "finalizing method of song, callback of verse" ran in this order
      And "finalizing method of song" saw something

    @callback-order-vs-del-refcount
    Scenario: A finalizing method runs before all of several callbacks
      Given an object "song" whose finalizing method works by dereferencing "first"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      When "song" is dropped
      Then "finalizing method of song, callback of second, callback of first" ran in this order
      And "finalizing method of song" saw something

  Rule: In an unreachable cycle, callbacks run before the finalizing method

    @callback-order-vs-del-cycle
    Scenario: In a cycle the callback runs before the finalizing method, which sees the reference dead
      Given an object "song" whose finalizing method works by dereferencing "verse"
      And "song" holds "song"
      And a weak reference "verse" to "song" with a callback
      When "song" is collected
      Then "callback of verse, finalizing method of song" ran in this order
      And "finalizing method of song" saw nothing

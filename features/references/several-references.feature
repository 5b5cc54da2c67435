Feature: Several weak references to one object

  Rule: When the referent is collected, every weak reference to it becomes dead, however they were made

    @ref-all-refs-die-together
    Scenario: Two requests for a weak reference give references that die together
      Given an object "song"
      And a weak reference "first" to "song"
      And a weak reference "second" to "song"
      When "song" is collected
      Then "first, second" are dead

    @ref-all-refs-die-together
    Scenario: Weak references with and without a callback die together
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song"
      And a weak reference "third" to "song" with a callback
      And a weak reference "fourth" to "song" with nothing as callback
      When "song" is collected
      Then "first, second, third, fourth" are dead

    @ref-all-refs-die-together
    Scenario: Plain weak references and those of subclasses die together
      Given an object "song"
      And a subclass reference "first" to "song"
      And a weak reference "second" to "song"
      And a data reference "third" to "song" with the value 24
      And a counting reference "fourth" to "song"
      When "song" is collected
      Then "first, second, third, fourth" are dead

    @ref-all-refs-die-together
    Scenario: A great many weak references die with their referents
      Given 3 objects, each with 100 weak references with callbacks, made in varied surroundings
      When all these objects are collected
      Then the 100 weak references to each of the 3 objects are dead

  Rule: Dropping one weak reference affects neither the referent nor any other weak reference to it

    @ref-dropping-ref-is-harmless
    Scenario Outline: Dropping the <which> of three weak references leaves the others alive
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      And a weak reference "third" to "song" with a callback
      And "<which>" has been dropped
      When a collection is awaited
      Then dereferencing "<one>" gives "song"
      And dereferencing "<another>" gives "song"

      Examples: places among the references
        | which  | one    | another |
        | first  | second | third   |
        | second | first  | third   |
        | third  | first  | second  |

    @ref-dropping-ref-is-harmless
    Scenario: Dropping one weak reference leaves one that was requested alike
      Given an object "song"
      And a weak reference "first" to "song"
      And a weak reference "second" to "song"
      And "first" has been dropped
      When a collection is awaited
      Then dereferencing "second" gives "song"

    @ref-dropping-ref-is-harmless
    Scenario: The weak references that are left after one was dropped die with their referent
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      And a weak reference "third" to "song" with a callback
      And "second" has been dropped
      When "song" is collected
      Then "first, third" are dead

    @ref-dropping-ref-is-harmless
    Scenario: An object can be referred to weakly again after its weak references were dropped
      Given an object "song"
      And a weak reference "first" to "song"
      And "first" has been dropped
      When a collection is awaited
      Then making a weak reference "second" to "song" succeeds
      And dereferencing "second" gives "song"

Feature: The documents' examples of weak methods

  Rule: A plain weak reference to a bound method is dead at once, while a weak method yields one that can be called

    @example-weakmethod
    Scenario: The plain reference is dead and the weak method is not
      Given an object with a method "c"
      And the attribute sing of "c" as "method" and then making a weak reference "r" to "method" has been done
      And making a weak method "w" to "method" has been done
      When "method" is collected
      Then dereferencing "r" gives nothing
      And dereferencing "w" as "m" and then calling "m" succeeds
      And "sing of c" ran with "c" and nothing else

    @example-weakmethod
    Scenario: The weak method yields nothing after the object is dropped
      Given an object with a method "c"
      And the attribute sing of "c" as "method" and then making a weak method "w" to "method" has been done
      And dereferencing "w" as "method" and then calling "method" has been done
      When "method, c" are collected
      Then dereferencing "w" gives nothing
      And "sing of c" ran once

  Rule: A registry of weak methods calls the observers that are alive, keeps none alive and passes over the dead

    @example-observer-weakmethod
    Scenario: Both observers are told while they live
      Given an object with a method "song"
      And an object with a method "tune"
      And a list "registry"
      And the attribute sing of "song" as "method" and then making a weak method "entry" to "method" and then adding "entry" to "registry" has been done
      And the attribute sing of "tune" as "method" and then making a weak method "entry" to "method" and then adding "entry" to "registry" has been done
      And dropping "method" and then dropping "entry" has been done
      And a function "tell" that works by the item 0 of "registry" as "entry" and then dereferencing "entry" as "observer" and then calling "observer" with 7
      And a function "tell next" that works by the item 1 of "registry" as "entry" and then dereferencing "entry" as "observer" and then calling "observer" with 7
      And calling "tell" has been done
      When calling "tell next" is attempted
      Then "sing of song, tell, sing of tune, tell next" ran in this order

    @example-observer-weakmethod
    Scenario: An observer that is gone is passed over, and the other is told
      Given an object with a method "song"
      And an object with a method "tune"
      And a list "registry"
      And the attribute sing of "song" as "method" and then making a weak method "entry" to "method" and then adding "entry" to "registry" and then the attribute sing of "tune" as "method" and then making a weak method "entry" to "method" and then adding "entry" to "registry" has been done
      And a weak reference "witness" to "song"
      And a function "tell" that works by the item 0 of "registry" as "entry" and then dereferencing "entry"
      And a function "tell next" that works by the item 1 of "registry" as "entry" and then dereferencing "entry" as "observer" and then calling "observer" with 7
      When "method, entry, song" are collected
      Then "witness" is dead
      And calling "tell" and then calling "tell next" succeeds
      And "tell, sing of tune, tell next" ran in this order
      And "tell" saw nothing

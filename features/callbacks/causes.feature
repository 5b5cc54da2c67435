Feature: Whatever takes the last strong reference away, the callback is called

  Rule: Binding the only name of the referent to something else has the same effect as dropping it

    @callback-runs-on-rebinding
    Scenario: Giving the only name of the referent to another object calls the callback
      Given an object "song"
      And a function "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      When the name "song" is given to another object
      Then "farewell" ran with "verse" and nothing else
      And "verse" is dead

    @callback-runs-on-rebinding
    Scenario: Giving one of two names to another object does not call the callback
      Given an object "song"
      And "song" is also known as "tune"
      And a weak reference "verse" to "song" with a callback
      When the name "song" is given to another object
      Then no function ran
      And dereferencing "verse" gives "tune"

  Rule: Leaving the function that held the only strong reference lets the referent die

    @callback-on-scope-exit
    Scenario: The end of the function that made the referent calls the callback
      Given a function "farewell"
      When a function ends that made a local object with the weak reference "verse" and the callback "farewell"
      Then "farewell" ran with "verse" and nothing else
      And "verse" is dead

  Rule: Removing the referent from the only container that holds it lets it die

    @callback-on-container-removal
    Scenario Outline: Removal from <container> by <removal> calls the callback
      Given an object "song"
      And <container> "album"
      And a function "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      And <entry> has been done
      And "song" has been dropped
      And <removal> has been done
      When a collection is awaited
      Then "farewell" ran with "verse" and nothing else

      Examples: containers
        | container | entry                                   | removal                            |
        | a list    | adding "song" to "album"                | clearing "album"                   |
        | a set     | adding "song" to "album"                | clearing "album"                   |
        | a mapping | setting the item 1 of "album" to "song" | clearing "album"                   |
        | a mapping | setting the item 1 of "album" to "song" | taking the item 1 from "album"     |
        | a mapping | setting the item 1 of "album" to "song" | setting the item 1 of "album" to 2 |

    @callback-on-container-removal
    Scenario Outline: What <container> holds does not die
      Given an object "song"
      And <container> "album"
      And a weak reference "verse" to "song" with a callback
      And <entry> has been done
      And "song" has been dropped
      When a collection is awaited
      Then no function ran
      And "verse" is alive

      Examples: containers
        | container | entry                                   |
        | a list    | adding "song" to "album"                |
        | a set     | adding "song" to "album"                |
        | a mapping | setting the item 1 of "album" to "song" |

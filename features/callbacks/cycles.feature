Feature: Callbacks of referents in unreachable cycles

  Rule: A weak reference that is reachable from the program gets its callback when its referent is collected as part of an unreachable cycle

    @callback-outside-garbage-cycle
    Scenario: The end of a cycle of two calls the callbacks of both members
      Given objects "song" and "tune" that hold each other
      And a function "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      And a weak reference "refrain" to "tune" with the callback "farewell"
      When "song, tune" are collected
      Then "farewell" ran once with each of "verse, refrain"
      And "verse, refrain" are dead

    @callback-outside-garbage-cycle
    Scenario: The end of an object that holds itself calls its callback
      Given an object "song"
      And "song" holds "song"
      And a function "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" ran with "verse" and nothing else

    @callback-outside-garbage-cycle
    Scenario: The end of what hangs on a cycle calls its callback
      Given an object "song"
      And an object "tune"
      And "song" holds "song"
      And "song" holds "tune"
      And a function "farewell"
      And a weak reference "refrain" to "tune" with the callback "farewell"
      When "song, tune" are collected
      Then "farewell" ran with "refrain" and nothing else

  Rule: When a weak reference and its referent belong to the same unreachable cycle, the callback is not called

    @callback-in-same-garbage-cycle
    Scenario: References that die together with their referents do not call back
      Given objects "song" and "tune" that hold each other
      And a weak reference "witness" to "song"
      And a weak reference "verse" to "song" with a callback
      And a weak reference "refrain" to "tune" with a callback
      And "song" holds "refrain"
      And "tune" holds "verse"
      When "song, tune, verse, refrain" are collected
      Then no function ran
      And "witness" is dead

    @callback-in-same-garbage-cycle
    Scenario: A reference outside the cycle calls back while one inside does not
      Given objects "song" and "tune" that hold each other
      And a weak reference "inside" to "song" with a callback
      And "tune" holds "inside"
      And a weak reference "outside" to "song" with a callback
      When "song, tune, inside" are collected
      Then the callbacks of "outside" ran in this order

  Rule: When the referent itself holds the only strong reference to its weak reference, the callback is called once or not at all

    @callback-self-held-reference
    Scenario: A referent that holds its own reference calls back at most once
      Given an object "song"
      And a function "farewell"
      And a weak reference "witness" to "song"
      And a weak reference "verse" to "song" with the callback "farewell"
      And "song" holds "verse"
      When "verse, song" are collected
      Then "farewell" ran at most once
      And "witness" is dead
      And nothing was reported

    @callback-self-held-reference
    Scenario: A referent in a cycle that holds its own reference calls back at most once
      Given an object "song"
      And "song" holds "song"
      And a function "farewell"
      And a weak reference "witness" to "song"
      And a weak reference "verse" to "song" with the callback "farewell"
      And "song" holds "verse"
      When "verse, song" are collected
      Then "farewell" ran at most once
      And "witness" is dead
      And nothing was reported

  Rule: The callback of one weak reference can be the referent of another

    @callback-on-callback-object
    Scenario: Only the callback of the reference outside runs when a callback dies with its reference
      Given objects "song" and "tune" that hold each other
      And an object to call "inner"
      And "inner" holds "song"
      And a weak reference "verse" to "tune" with the callback "inner"
      And "song" holds "verse"
      And a function "safe"
      And a weak reference "outside" to "inner" with the callback "safe"
      When "song, tune, verse, inner" are collected
      Then "safe" ran with "outside" and nothing else
      And "safe" ran in this order

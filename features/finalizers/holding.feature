Feature: A live finalizer holds its function and arguments

  Rule: If the function of a finalizer refers strongly to the object, the object is not collected while the finalizer is alive

    @finalize-func-holding-object-leaks
    Scenario: A method of the object as function keeps the object alive
      Given an object with a method "song"
      And a weak reference "verse" to "song"
      And "hum" is the result of the attribute sing of "song"
      And a finalizer "last" of "song" that calls "hum"
      When "song, hum" are collected
      Then "verse" is alive
      And the attribute alive of "last" gives true
      And no function ran

    @finalize-func-holding-object-leaks
    Scenario: Detaching releases an object that was kept alive by its method
      Given an object with a method "song"
      And a weak reference "verse" to "song"
      And "hum" is the result of the attribute sing of "song"
      And a finalizer "last" of "song" that calls "hum"
      And "song, hum" have been collected
      And calling the method detach of "last" has been done
      When a collection is awaited
      Then "verse" is dead
      And no function ran

    @finalize-func-holding-object-leaks
    Scenario: An object to call that holds the object keeps it alive
      Given an object "song"
      And an object to call "farewell"
      And "farewell" holds "song"
      And a weak reference "verse" to "song"
      And a finalizer "last" of "song" that calls "farewell"
      When "song, farewell" are collected
      Then "verse" is alive
      And the attribute alive of "last" gives true
      And no function ran

    @finalize-func-holding-object-leaks
    Scenario: Calling the finalizer releases an object that was kept alive by the function
      Given an object with a method "song"
      And a weak reference "verse" to "song"
      And "hum" is the result of the attribute sing of "song"
      And a finalizer "last" of "song" that calls "hum"
      And "song, hum" have been collected
      And calling "last" has been done
      When a collection is awaited
      Then "verse" is dead
      And "sing of song" ran once

  Rule: If an argument of a finalizer refers strongly to the object, the object is not collected while the finalizer is alive

    @finalize-args-holding-object-leaks
    Scenario Outline: The object is kept alive by <arguments>
      Given an object "song"
      And an object "hymnal"
      And "hymnal" holds "song"
      And a function "farewell"
      And a weak reference "verse" to "song"
      And a finalizer "last" of "song" that calls "farewell" with <arguments>
      When "song, hymnal" are collected
      Then "verse" is alive
      And the attribute alive of "last" gives true
      And no function ran

      Examples: arguments
        | arguments      |
        | "song"         |
        | 1, "song"      |
        | pitch="song"   |
        | "hymnal"       |
        | pitch="hymnal" |

    @finalize-args-holding-object-leaks
    Scenario Outline: Detaching releases an object that was kept alive by <arguments>
      Given an object "song"
      And a function "farewell"
      And a weak reference "verse" to "song"
      And a finalizer "last" of "song" that calls "farewell" with <arguments>
      And "song" has been collected
      And calling the method detach of "last" has been done
      When a collection is awaited
      Then "verse" is dead
      And no function ran

      Examples: arguments
        | arguments    |
        | "song"       |
        | pitch="song" |

  Rule: Once a finalizer ran or was detached it no longer keeps its function and arguments alive

    @finalize-releases-func-and-args
    Scenario Outline: A finalizer that died by <deed> holds neither function nor arguments
      Given objects "song, tune, hymn"
      And an object to call "farewell"
      And a weak reference "work" to "farewell"
      And a weak reference "verse" to "tune"
      And a weak reference "refrain" to "hymn"
      And a finalizer "last" of "song" that calls "farewell" with "tune", pitch="hymn"
      And <deed> has been done
      When "farewell, tune, hymn" are collected
      Then "work, verse, refrain" are dead

      Examples: deeds
        | deed                                |
        | calling "last"                      |
        | calling the method detach of "last" |

    @finalize-releases-func-and-args
    Scenario: The finalizer of a collected object holds neither function nor arguments
      Given objects "song, tune, hymn"
      And an object to call "farewell"
      And a weak reference "work" to "farewell"
      And a weak reference "verse" to "tune"
      And a weak reference "refrain" to "hymn"
      And a finalizer "last" of "song" that calls "farewell" with "tune", pitch="hymn"
      And "song" has been collected
      When "farewell, tune, hymn" are collected
      Then "farewell" ran once
      And "work, verse, refrain" are dead

    @finalize-releases-func-and-args
    Scenario: A finalizer that is not kept releases function and arguments when it ran
      Given objects "song, tune"
      And an object to call "farewell"
      And a weak reference "work" to "farewell"
      And a weak reference "verse" to "tune"
      And an unkept finalizer of "song" that calls "farewell" with "tune"
      And "song" has been collected
      When "farewell, tune" are collected
      Then "work, verse" are dead

  Rule: A live finalizer keeps its function and arguments alive

    @finalize-keeps-func-and-args-alive
    Scenario: Nothing but a finalizer holds its function and arguments
      Given objects "song, tune, hymn"
      And an object to call "farewell"
      And a weak reference "work" to "farewell"
      And a weak reference "verse" to "tune"
      And a weak reference "refrain" to "hymn"
      And a finalizer "last" of "song" that calls "farewell" with "tune", pitch="hymn"
      When "farewell, tune, hymn" are collected
      Then "work, verse, refrain" are alive

    @finalize-keeps-func-and-args-alive
    Scenario: A finalizer that is not kept holds its function and arguments
      Given objects "song, tune"
      And an object to call "farewell"
      And a weak reference "work" to "farewell"
      And a weak reference "verse" to "tune"
      And an unkept finalizer of "song" that calls "farewell" with "tune"
      When "farewell, tune" are collected
      Then "work, verse" are alive

    @finalize-keeps-func-and-args-alive
    Scenario: A function that only its finalizer holds runs with the arguments that only it holds
      Given objects "song, tune"
      And an object to call "farewell"
      And a finalizer "last" of "song" that calls "farewell" with "tune", 1
      And "farewell, tune" have been collected
      When "song" is collected
      Then only "farewell" ran, with [something, 1]

Feature: Methods through a proxy

  Rule: Calling a method through a live proxy passes positional and keyword arguments on and yields what the referent's method yields

    @proxy-method-call
    Scenario Outline: A method that is called through a proxy gets the arguments <arguments>
      Given an object with a method "song"
      And a proxy "glimpse" to "song"
      Then calling the method sing of "glimpse" with <arguments> gives the text "result of sing of song"
      And only "sing of song" ran, with <heard>

      Examples: arguments
        | arguments            | heard                             |
        | 3                    | ["song", 3]                       |
        | 3, the text "loud"   | ["song", 3, the text "loud"]      |
        | nothing, false       | ["song", nothing, false]          |
        | pitch=5              | ["song"] and pitch=5              |
        | 3, pitch=5, tempo=90 | ["song", 3] and pitch=5, tempo=90 |

    @proxy-method-call
    Scenario: A method that is called through a proxy without arguments gets none
      Given an object with a method "song"
      And a proxy "glimpse" to "song"
      Then calling the method sing of "glimpse" gives the text "result of sing of song"
      And only "sing of song" ran, with ["song"]

    @proxy-method-call
    Scenario: An object that is passed to a method arrives as that very object
      Given an object with a method "song"
      And an object "tune"
      And a proxy "glimpse" to "song"
      Then calling the method sing of "glimpse" with "tune" gives the text "result of sing of song"
      And only "sing of song" ran, with ["song", "tune"]

    @proxy-method-call
    Scenario: A proxy that is passed to a method arrives as that proxy
      Given an object with a method "song"
      And an object "tune"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "tune"
      Then calling the method sing of "glimpse" with "mirror" gives the text "result of sing of song"
      And only "sing of song" ran, with ["song", "mirror"]

    @proxy-method-call
    Scenario: What a method of a set does through a proxy is done to the set
      Given a set "song"
      And a proxy "glimpse" to "song"
      And adding 3 to "glimpse" has been done
      Then whether "song" contains 3 gives true
      And the length of "song" gives 1

  Rule: A method called through a proxy runs with the referent itself as its receiver, not with the proxy

    @proxy-method-self-is-referent
    Scenario: The receiver of a method is the referent
      Given an object with a method "song" that works by naming "argument" also "receiver"
      And a proxy "glimpse" to "song"
      And calling the method sing of "glimpse" has been done
      Then "receiver" is "song" gives true
      And "receiver" is "glimpse" gives false
      And only "sing of song" ran, with ["song"]

    @proxy-method-self-is-referent
    Scenario: The receiver of a method is the referent also where another object equals it
      Given an object with a method "song"
      And an object with a method "tune"
      And a proxy "mirror" to "tune" with a callback
      And a proxy "glimpse" to "song" with a callback
      And calling the method sing of "glimpse" has been done
      Then only "sing of song" ran, with ["song"]

  Rule: A bound method taken from a live proxy holds the referent strongly

    @proxy-bound-method-is-strong
    Scenario: A method that was taken from a proxy keeps the referent alive
      Given an object with a method "song"
      And a weak reference "verse" to "song"
      And a proxy "glimpse" to "song"
      And "singing" is the result of the attribute sing of "glimpse"
      When "song" is collected
      Then "verse" is alive
      And calling "singing" with 3 gives the text "result of sing of song"

    @proxy-bound-method-is-strong
    Scenario: The referent goes when the method that was taken from its proxy goes
      Given an object with a method "song"
      And a weak reference "verse" to "song"
      And a proxy "glimpse" to "song"
      And "singing" is the result of the attribute sing of "glimpse"
      And "song" has been collected
      When "singing" is collected
      Then "verse" is dead
      And the attribute sing of "glimpse" raises ReferenceError

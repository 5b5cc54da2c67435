Feature: Proxies of callables

  Rule: Calling a live proxy of a callable calls the referent with the same arguments; its result or its exception comes back unchanged

    @proxy-call
    Scenario Outline: Calling a proxy calls its referent with the arguments <arguments>
      Given an operative callable object "song"
      And a proxy "glimpse" to "song"
      Then calling "glimpse" with <arguments> gives the text "call"
      And only "call of song" ran, with <heard>

      Examples: arguments
        | arguments            | heard                     |
        | 3                    | [3]                       |
        | 3, the text "loud"   | [3, the text "loud"]      |
        | nothing, false       | [nothing, false]          |
        | pitch=5              | [] and pitch=5            |
        | 3, pitch=5, tempo=90 | [3] and pitch=5, tempo=90 |

    @proxy-call
    Scenario: Calling a proxy without arguments calls its referent without any
      Given an operative callable object "song"
      And a proxy "glimpse" to "song"
      Then calling "glimpse" gives the text "call"
      And only "call of song" ran, with []

    @proxy-call
    Scenario Outline: Calling the proxy of <callable> calls it
      Given <callable> "song"
      And an object "tune"
      And a proxy "glimpse" to "song"
      Then calling "glimpse" with "tune" gives the text "result of song"
      And only "song" ran, with ["tune"]

      Examples: callables
        | callable              |
        | a function            |
        | an anonymous function |
        | an object to call     |

    @proxy-call
    Scenario: A proxy that is an argument of a call arrives as that proxy
      Given a function "song"
      And an object "tune"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "tune"
      Then calling "glimpse" with "mirror" gives the text "result of song"
      And only "song" ran, with ["mirror"]

    @proxy-call
    Scenario Outline: <error> that a function raises comes back through its proxy
      Given a function "song" that works by raising <error> saying "wrong note"
      And a proxy "glimpse" to "song"
      Then calling "glimpse" with 3 raises <error> with a message matching "'?wrong note'?"
      And only "song" ran, with [3]

      Examples: errors
        | error          |
        | ValueError     |
        | TypeError      |
        | KeyError       |
        | AttributeError |

    @proxy-call
    Scenario: A proxy calls its referent as often as it is called
      Given a function "song"
      And a proxy "glimpse" to "song" with a callback
      And calling "glimpse" with 3 has been done
      And calling "glimpse" with 4 has been done
      Then "song" ran 2 times

  Rule: A live proxy counts as callable exactly if its referent is callable

    @proxy-callable-predicate
    Scenario Outline: The proxy of <referent> can be called
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "song" with a callback
      Then whether "glimpse" can be called gives true
      And whether "mirror" can be called gives true

      Examples: callable referents
        | referent                     |
        | a function                   |
        | an anonymous function        |
        | an object to call            |
        | a callable object            |
        | an operative callable object |

    @proxy-callable-predicate
    Scenario Outline: The proxy of <referent> cannot be called
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "song" with a callback
      Then whether "glimpse" can be called gives false
      And whether "mirror" can be called gives false

      Examples: other referents
        | referent             |
        | an object            |
        | a keyed object       |
        | an unhashable object |
        | an operative object  |
        | a hostile object     |
        | a set                |

  Rule: Calling a live proxy of a referent that is not callable raises TypeError

    @proxy-noncallable-call
    Scenario Outline: Calling the proxy of <referent> raises TypeError
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then calling "glimpse" raises TypeError
      And calling "glimpse" with 3 raises TypeError
      And no function ran

      Examples: referents that cannot be called
        | referent            |
        | an object           |
        | a keyed object      |
        | an operative object |
        | a set               |

    @proxy-noncallable-call
    Scenario: A proxy stays alive when it was refused to be called
      Given an object "song"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song"
      Then calling "glimpse" raises TypeError
      And the attribute title of "glimpse" gives 7

  Rule: Calling a live proxy of a class makes an instance of that class

    @proxy-class-call
    Scenario: Calling the proxy of a class makes an instance
      Given a class "genre"
      And a proxy "glimpse" to "genre"
      And "song" is the result of calling "glimpse"
      And "tune" is the result of calling "glimpse"
      Then the type of "song" gives "genre"
      And whether "song" is an instance of "genre" gives true
      And "song" is "tune" gives false

    @proxy-class-call
    Scenario: Calling the proxy of a class passes arguments to its initialization
      Given a class to call "genre"
      And a proxy "glimpse" to "genre"
      And "song" is the result of calling "glimpse" with 3, pitch=5
      Then the type of "song" gives "genre"
      And only "genre" ran, with [3] and pitch=5

    @proxy-class-call
    Scenario: Calling the dead proxy of a class raises ReferenceError
      Given a class "genre"
      And a proxy "glimpse" to "genre"
      When "genre" is collected
      Then calling "glimpse" raises ReferenceError

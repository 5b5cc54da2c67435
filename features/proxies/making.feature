Feature: Making proxies

  Rule: Asking again for a proxy of the same live referent without a callback yields the proxy that exists

    @proxy-reuse-without-callback
    Scenario Outline: Asking again for a proxy of <referent> yields the same one
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "song"
      Then "glimpse" is "mirror" gives true

      Examples: kinds of referents
        | referent                   |
        | an object                  |
        | a keyed object             |
        | an unhashable object       |
        | an object equal to nothing |
        | a hostile object           |
        | a callable object          |
        | a function                 |

    @proxy-reuse-without-callback
    Scenario: A request with nothing as callback yields the proxy without a callback
      Given an object "song"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "song" with nothing as callback
      And a proxy "shimmer" to "song"
      Then "glimpse" is "mirror" gives true
      And "glimpse" is "shimmer" gives true

    @proxy-reuse-without-callback
    Scenario: A proxy is used again also after others with callbacks and weak references were made
      Given an object "song"
      And a weak reference "verse" to "song"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "song" with a callback
      And a weak reference "refrain" to "song" with a callback
      And a proxy "shimmer" to "song"
      Then "glimpse" is "shimmer" gives true
      And "glimpse" is "mirror" gives false
      And "glimpse" is "verse" gives false

    @proxy-reuse-without-callback
    Scenario: The proxies of two equal objects are two
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "twin"
      And a proxy "shimmer" to "song"
      Then "glimpse" is "mirror" gives false
      And "glimpse" is "shimmer" gives true

    @proxy-reuse-without-callback
    Scenario: A proxy that is made after the first one was collected is used again in its turn
      Given an object "song"
      And a proxy "glimpse" to "song"
      And "glimpse" has been collected
      And a proxy "mirror" to "song"
      And a proxy "shimmer" to "song"
      Then "mirror" is "shimmer" gives true
      And whether "mirror" has the attribute title gives false

  Rule: weakref.proxy() accepts its arguments by position only: a callback given by keyword raises TypeError

    @proxy-no-keyword-arguments
    Scenario Outline: The arguments <arguments> are refused by proxy()
      Given an object "song"
      And a function "farewell"
      And "proxy" is the public member "proxy"
      Then calling "proxy" with <arguments> raises TypeError
      And the number of references to "song" gives 0

      Examples: keywords
        | arguments                   |
        | "song", callback="farewell" |
        | "song", callback=nothing    |
        | object="song"               |
        | "song", "farewell", pitch=5 |

  Rule: weakref.proxy() called with no argument or with more than two raises TypeError

    @proxy-argument-count
    Scenario: No argument is too few for proxy()
      Given "proxy" is the public member "proxy"
      Then calling "proxy" raises TypeError

    @proxy-argument-count
    Scenario Outline: The arguments <arguments> are too many for proxy()
      Given an object "song"
      And a function "farewell"
      And "proxy" is the public member "proxy"
      Then calling "proxy" with <arguments> raises TypeError
      And the number of references to "song" gives 0

      Examples: surplus arguments
        | arguments                         |
        | "song", nothing, 1                |
        | "song", "farewell", nothing       |
        | "song", nothing, nothing, nothing |

    @proxy-argument-count
    Scenario Outline: The arguments <arguments> are neither too few nor too many for proxy()
      Given an object "song"
      And a function "farewell"
      And "proxy" is the public member "proxy"
      And "glimpse" is the result of calling "proxy" with <arguments>
      And setting the attribute title of "glimpse" to 7 has been done
      Then the attribute title of "song" gives 7

      Examples: one or two arguments
        | arguments          |
        | "song"             |
        | "song", nothing    |
        | "song", "farewell" |

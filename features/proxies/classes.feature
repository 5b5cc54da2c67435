Feature: Proxies and classes

  Rule: isinstance() holds between a live proxy and the class of its referent, because __class__ is forwarded

    @proxy-isinstance-referent-class
    Scenario: A proxy passes for an instance of its referent's class
      Given a class "genre"
      And a class "other genre"
      And "song" is the result of calling "genre"
      And a proxy "glimpse" to "song"
      Then whether "glimpse" is an instance of "genre" gives true
      And whether "glimpse" is an instance of "other genre" gives false
      And the attribute __class__ of "glimpse" gives "genre"
      And the type of "glimpse" gives something else than the type of "song"

    @proxy-isinstance-referent-class
    Scenario: The proxy of a class passes for a class
      Given a class "genre"
      And "type" is the public member "builtins.type"
      And a proxy "glimpse" to "genre"
      Then whether "glimpse" is an instance of "type" gives true
      And whether "glimpse" is an instance of "genre" gives false

    @proxy-isinstance-referent-class
    Scenario: A proxy passes for an instance of its own type as well
      Given a class "genre"
      And "song" is the result of calling "genre"
      And "ProxyType" is the public member "ProxyType"
      And a proxy "glimpse" to "song"
      Then whether "glimpse" is an instance of "genre" gives true
      And whether "glimpse" is an instance of "ProxyType" gives true
      And whether "song" is an instance of "ProxyType" gives false

  Rule: isinstance() of a dead proxy against a class other than its own type raises ReferenceError

    @proxy-dead-isinstance
    Scenario: Whether a dead proxy is an instance of its referent's class raises ReferenceError
      Given a class "genre"
      And a class "other genre"
      And "song" is the result of calling "genre"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then whether "glimpse" is an instance of "genre" raises ReferenceError
      And whether "glimpse" is an instance of "other genre" raises ReferenceError

    @proxy-dead-isinstance
    Scenario: A dead proxy is an instance of its own type
      Given an object "song"
      And "ProxyType" is the public member "ProxyType"
      And "int" is the public member "builtins.int"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then whether "glimpse" is an instance of "ProxyType" gives true
      And whether "glimpse" is an instance of "int" raises ReferenceError

  Rule: The with statement refuses a proxy, by TypeError or AttributeError, even if its referent is a context manager

    @proxy-not-context-manager
    Scenario Outline: The proxy of <referent> is refused as a context
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the operation with-context on "glimpse" raises TypeError or AttributeError
      And "with-context of song" ran 0 times
      And the operation with-context on "song" gives nothing
      And only "with-context of song" ran, with []

      Examples: context managers
        | referent                     |
        | an operative object          |
        | an operative callable object |

  Rule: Copying or pickling a live proxy works on its referent, so the result is a copy of the referent and not a proxy

    @proxy-pickle-copies-referent
    Scenario Outline: The result of <manner> is a copy of its referent
      Given an object "song"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song"
      And "copy" is the result of <manner>
      Then the type of "copy" gives the same as the type of "song"
      And "copy" is "song" gives false
      And "copy" is "glimpse" gives false
      And the attribute title of "copy" gives 7

      Examples: manners
        | manner                   |
        | copying "glimpse"        |
        | copying "glimpse" deeply |
        | pickling "glimpse"       |

    @proxy-pickle-copies-referent
    Scenario Outline: What came of <manner> lives on without the referent
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a weak reference "verse" to "song"
      And a proxy "glimpse" to "song"
      And "copy" is the result of <manner>
      When "song" is collected
      Then "verse" is dead
      And "copy" == "twin" gives true

      Examples: manners
        | manner                   |
        | copying "glimpse"        |
        | copying "glimpse" deeply |
        | pickling "glimpse"       |

Feature: Texts of proxies

  Rule: Converting a live proxy to a string yields the referent's string

    @proxy-str
    Scenario Outline: The text of the proxy of <referent> is the referent's
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the text of "glimpse" gives the same as the text of "song"

      Examples: referents with a text of their own or the common one
        | referent            |
        | an object           |
        | a keyed object      |
        | a false object      |
        | a set               |
        | a callable object   |
        | a function          |
        | an operative object |

    @proxy-str
    Scenario: The text of a proxy is made by the referent
      Given an operative object "song"
      And a proxy "glimpse" to "song" with a callback
      Then the text of "glimpse" gives the text "text of song"

    @proxy-str
    Scenario: The text of the proxy of a callable referent is made by the referent
      Given an operative callable object "song"
      And a proxy "glimpse" to "song"
      Then the text of "glimpse" gives the text "text of song"

    @proxy-str
    Scenario: The text of a proxy is the referent's at that moment
      Given a set "song"
      And a proxy "glimpse" to "song"
      And "before" is the result of the text of "glimpse"
      And adding 3 to "song" has been done
      And "after" is the result of the text of "glimpse"
      Then the text of "glimpse" gives the same as the text of "song"
      And "before" == "after" gives false

  Rule: Converting a dead proxy to a string raises ReferenceError

    @proxy-dead-str
    Scenario Outline: The text of the dead proxy of <referent> raises ReferenceError
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then the text of "glimpse" raises ReferenceError

      Examples: kinds of referents
        | referent            |
        | an object           |
        | a keyed object      |
        | a set               |
        | a hostile object    |
        | a callable object   |
        | a function          |
        | an operative object |

    @proxy-dead-str
    Scenario: A text that was made before the death is not remembered
      Given an operative object "song"
      And a proxy "glimpse" to "song" with a callback
      And "before" is the result of the text of "glimpse"
      When "song" is collected
      Then the text of "glimpse" raises ReferenceError
      And "before" == the text "text of song" gives true

  Rule: repr() of a proxy describes the proxy, in a text that starts with "<weakproxy at", and is not the referent's repr

    @proxy-repr-is-own
    Scenario Outline: The representation of the proxy of <referent> describes the proxy
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the representation of "glimpse" gives a text matching "<weakproxy at [^\n]*>"

      Examples: kinds of referents
        | referent            |
        | an object           |
        | a keyed object      |
        | a hostile object    |
        | a set               |
        | a callable object   |
        | a function          |
        | an operative object |

    @proxy-repr-is-own
    Scenario Outline: The representation of <referent> is not that of its proxy
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the representation of "glimpse" gives something else than the representation of "song"

      Examples: kinds of referents
        | referent   |
        | an object  |
        | a set      |
        | a function |

  Rule: repr(), type(), id() and the is operator keep working on a dead proxy

    @proxy-dead-repr-type-is
    Scenario Outline: The dead proxy of <referent> has type <type>, identity and representation
      Given <referent> "song"
      And "type" is the public member "<type>"
      And an object "other"
      And a proxy "mirror" to "other"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then the type of "glimpse" gives "type"
      And "glimpse" is "glimpse" gives true
      And "glimpse" is "mirror" gives false
      And the representation of "glimpse" gives a text matching "(?i).*weak.*proxy.*"

      Examples: kinds of referents
        | referent         | type              |
        | an object        | ProxyType         |
        | a hostile object | ProxyType         |
        | a function       | CallableProxyType |

    @proxy-dead-repr-type-is
    Scenario: The identity of a proxy is the same after the death of its referent
      Given an object "song"
      And a proxy "glimpse" to "song"
      And "before" is the result of the identity of "glimpse"
      And "song" has been collected
      And "after" is the result of the identity of "glimpse"
      Then "before" == "after" gives true

  Rule: Formatting a live proxy without a format specification yields the referent's string

    @proxy-format
    Scenario Outline: The proxy of <referent> in a format without specification is the referent's text
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the operation format on "glimpse", the text "" gives the same as the text of "song"
      And the operation modulo on the text "%s", "glimpse" gives the same as the text of "song"

      Examples: kinds of referents
        | referent            |
        | an object           |
        | a keyed object      |
        | a set               |
        | a callable object   |
        | an operative object |

  Rule: bytes() of a live proxy uses the referent's __bytes__

    @proxy-bytes
    Scenario: The bytes of a proxy are those of its referent
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      Then the operation to-bytes on "glimpse" gives the text "bytes"
      And only "to-bytes of song" ran, with []

    @proxy-bytes
    Scenario: The bytes of a dead proxy raise ReferenceError
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then the operation to-bytes on "glimpse" raises ReferenceError

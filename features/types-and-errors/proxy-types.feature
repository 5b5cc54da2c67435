Feature: Proxies and their types

  Rule: The type of a proxy to a referent that cannot be called is ProxyType

    @types-proxytype-for-noncallable
    Scenario Outline: A proxy to <kind> is of ProxyType
      Given <kind> "song"
      And "ProxyType" is the public member "ProxyType"
      And a proxy "glimpse" to "song"
      Then the type of "glimpse" gives "ProxyType"

      Examples: referents that cannot be called
        | kind             |
        | an object        |
        | a keyed object   |
        | a false object   |
        | a hostile object |
        | a set            |

    @types-proxytype-for-noncallable
    Scenario: A proxy with a callback is of ProxyType
      Given an object "song"
      And "ProxyType" is the public member "ProxyType"
      And a proxy "glimpse" to "song" with a callback
      Then the type of "glimpse" gives "ProxyType"

  Rule: The type of a proxy to a referent that can be called is CallableProxyType

    @types-callableproxytype-for-callable
    Scenario Outline: A proxy to <kind> is of CallableProxyType
      Given <kind> "song"
      And "CallableProxyType" is the public member "CallableProxyType"
      And a proxy "glimpse" to "song"
      Then the type of "glimpse" gives "CallableProxyType"

      Examples: referents that can be called
        | kind                  |
        | a callable object     |
        | a function            |
        | an anonymous function |
        | a bound method        |
        | a partial function    |
        | an object to call     |

    @types-callableproxytype-for-callable
    Scenario: A proxy with a callback to a function is of CallableProxyType
      Given a function "song"
      And "CallableProxyType" is the public member "CallableProxyType"
      And a proxy "glimpse" to "song" with a callback
      Then the type of "glimpse" gives "CallableProxyType"

  Rule: The type of a proxy to a class is CallableProxyType, since classes can be called

    @types-callableproxytype-for-class
    Scenario: A proxy to a class without a call operation of its own is of CallableProxyType
      Given a class "song"
      And "CallableProxyType" is the public member "CallableProxyType"
      And a proxy "glimpse" to "song"
      Then the type of "glimpse" gives "CallableProxyType"

    @types-callableproxytype-for-class
    Scenario: A proxy to an instance of that class is not of CallableProxyType
      Given a class "genre"
      And "song" is the result of calling "genre"
      And "ProxyType" is the public member "ProxyType"
      And "CallableProxyType" is the public member "CallableProxyType"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "genre"
      Then the type of "glimpse" gives "ProxyType"
      And the type of "mirror" gives "CallableProxyType"

  Rule: Proxies to referents that can be called and proxies to referents that cannot are of two different types

    @types-proxy-types-distinct
    Scenario: A proxy to a function and a proxy to an object differ in type
      Given an object "song"
      And a function "singer"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "singer"
      And "one type" is the result of the type of "glimpse"
      And "other type" is the result of the type of "mirror"
      Then "one type" is "other type" gives false
      And whether "glimpse" is an instance of "other type" gives false
      And whether "mirror" is an instance of "one type" gives false

  Rule: ProxyTypes is a sequence that holds exactly the two proxy types

    @types-proxytypes-membership
    Scenario: ProxyTypes holds the two proxy types and nothing else
      Given "ProxyTypes" is the public member "ProxyTypes"
      And "ProxyType" is the public member "ProxyType"
      And "CallableProxyType" is the public member "CallableProxyType"
      Then the items of "ProxyTypes" gives exactly the objects "ProxyType, CallableProxyType"
      And the length of "ProxyTypes" gives 2
      And "ProxyType" is "CallableProxyType" gives false

    @types-proxytypes-membership
    Scenario: ProxyTypes is a sequence
      Given "ProxyTypes" is the public member "ProxyTypes"
      And "Sequence" is the public member "collections.abc.Sequence"
      And "first" is the result of the item 0 of "ProxyTypes"
      And "last" is the result of the item 1 of "ProxyTypes"
      Then whether "ProxyTypes" is an instance of "Sequence" gives true
      And the items of "ProxyTypes" gives ["first", "last"]
      And the item 2 of "ProxyTypes" raises IndexError

  Rule: Any proxy, of either type, can be recognised as a proxy by one test without touching its referent

    @types-proxytypes-isinstance
    Scenario Outline: A proxy to <kind> is recognised as a proxy
      Given <kind> "song"
      And "ProxyTypes" is the public member "ProxyTypes"
      And a proxy "glimpse" to "song"
      Then whether "glimpse" is an instance of "ProxyTypes" gives true

      Examples: kinds of referents
        | kind                 |
        | an object            |
        | a false object       |
        | an unhashable object |
        | a hostile object     |
        | a function           |
        | a callable object    |
        | a class              |

    @types-proxytypes-isinstance
    Scenario: A proxy with a callback is recognised as a proxy
      Given an object "song"
      And "ProxyTypes" is the public member "ProxyTypes"
      And a proxy "glimpse" to "song" with a callback
      Then whether "glimpse" is an instance of "ProxyTypes" gives true

    @types-proxytypes-isinstance
    Scenario: A dead proxy is recognised as a proxy
      Given an object "song"
      And "ProxyTypes" is the public member "ProxyTypes"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then whether "glimpse" is an instance of "ProxyTypes" gives true

  Rule: The test that recognises proxies rejects the referent itself and weak references that are not proxies

    @types-proxytypes-rejects-nonproxies
    Scenario Outline: The test for proxies rejects <kind> that has a proxy
      Given <kind> "song"
      And "ProxyTypes" is the public member "ProxyTypes"
      And a proxy "glimpse" to "song"
      Then whether "song" is an instance of "ProxyTypes" gives false
      And whether "glimpse" is an instance of "ProxyTypes" gives true

      Examples: kinds of referents
        | kind       |
        | an object  |
        | a function |
        | a class    |

    @types-proxytypes-rejects-nonproxies
    Scenario Outline: The test for proxies rejects <reference>
      Given an object "song"
      And "ProxyTypes" is the public member "ProxyTypes"
      And <reference> "verse" to "song"
      Then whether "verse" is an instance of "ProxyTypes" gives false

      Examples: kinds of references
        | reference            |
        | a weak reference     |
        | a subclass reference |

  Rule: A proxy is not an object of the weak reference type

    @types-proxy-is-not-ref
    Scenario Outline: A proxy to <kind> is not a weak reference
      Given <kind> "song"
      And "ReferenceType" is the public member "ReferenceType"
      And a proxy "glimpse" to "song"
      And a weak reference "verse" to "song"
      Then whether "glimpse" is an instance of "ReferenceType" gives false
      And whether "verse" is an instance of "ReferenceType" gives true

      Examples: kinds of referents
        | kind       |
        | an object  |
        | a function |

  Rule: Asking for the type or the identity of a proxy tells those of the proxy, never those of its referent

    @types-proxy-type-call-sees-proxy
    Scenario Outline: The type of a proxy to <kind> is not the type of its referent
      Given <kind> "song"
      And a proxy "glimpse" to "song"
      And "type of referent" is the result of the type of "song"
      And "type of proxy" is the result of the type of "glimpse"
      Then "type of proxy" is "type of referent" gives false

      Examples: kinds of referents
        | kind           |
        | an object      |
        | a keyed object |
        | a function     |

    @types-proxy-type-call-sees-proxy
    Scenario: Two proxies to one referent have identities of their own
      Given an object "song"
      And a proxy "glimpse" to "song" with a callback
      And a proxy "mirror" to "song" with a callback
      Then "glimpse" is "mirror" gives false
      And "glimpse" is "song" gives false
      And "mirror" is "song" gives false

  Rule: A proxy is never identical to its referent

    @types-proxy-is-not-referent
    Scenario Outline: A proxy to <kind> is not that object
      Given <kind> "song"
      And a proxy "glimpse" to "song"
      Then "glimpse" is "song" gives false
      And "song" is "glimpse" gives false

      Examples: kinds of referents
        | kind                          |
        | an object                     |
        | an object equal to everything |
        | a function                    |
        | a class                       |

  Rule: The proxy types cannot be instantiated by calling them

    @types-proxy-not-instantiable
    Scenario Outline: Calling <type> raises TypeError
      Given an object "song"
      And a function "singer"
      And "type" is the public member "<type>"
      Then calling "type" raises TypeError
      And calling "type" with "song" raises TypeError
      And calling "type" with "singer" raises TypeError

      Examples: proxy types
        | type              |
        | ProxyType         |
        | CallableProxyType |

  Rule: The proxy types cannot serve as base classes

    @types-proxy-not-subclassable
    Scenario Outline: A class derived from <type> raises TypeError
      Given "base" is the public member "<type>"
      And a list "chosen"
      And adding "base" to "chosen" has been done
      And "tuple" is the public member "builtins.tuple"
      And "bases" is the result of calling "tuple" with "chosen"
      And a mapping "body"
      And "type" is the public member "builtins.type"
      Then calling "type" with the text "Derived", "bases", "body" raises TypeError

      Examples: proxy types
        | type              |
        | ProxyType         |
        | CallableProxyType |

    @types-proxy-not-subclassable
    Scenario: A class derived from ReferenceType is made
      Given "base" is the public member "ReferenceType"
      And a list "chosen"
      And adding "base" to "chosen" has been done
      And "tuple" is the public member "builtins.tuple"
      And "bases" is the result of calling "tuple" with "chosen"
      And a mapping "body"
      And "type" is the public member "builtins.type"
      Then calling "type" with the text "Derived", "bases", "body" succeeds

Feature: Public names and classes

  Rule: The module exposes its documented public names

    @types-public-names
    Scenario Outline: The module has <name>
      Given "module" is the public member "weakref"
      Then whether "module" has the attribute <name> gives true

      Examples: documented names
        | name                |
        | ref                 |
        | proxy               |
        | getweakrefcount     |
        | getweakrefs         |
        | WeakKeyDictionary   |
        | WeakValueDictionary |
        | WeakSet             |
        | WeakMethod          |
        | finalize            |
        | ReferenceType       |
        | ProxyType           |
        | CallableProxyType   |
        | ProxyTypes          |

  Rule: The export list of the module contains every documented public name

    @types-all-lists-public-names
    Scenario Outline: The export list contains <name>
      Given "module" is the public member "weakref"
      And "exported" is the result of the attribute __all__ of "module"
      Then whether "exported" contains the text "<name>" gives true

      Examples: documented names
        | name                |
        | ref                 |
        | proxy               |
        | getweakrefcount     |
        | getweakrefs         |
        | WeakKeyDictionary   |
        | WeakValueDictionary |
        | WeakSet             |
        | WeakMethod          |
        | finalize            |
        | ReferenceType       |
        | ProxyType           |
        | CallableProxyType   |
        | ProxyTypes          |

  Rule: ReferenceType is the type of the objects that ref makes

    @types-ref-type-object
    Scenario Outline: The type of a reference that ref made to <kind> is ReferenceType
      Given <kind> "song"
      And "ref" is the public member "ref"
      And "ReferenceType" is the public member "ReferenceType"
      And "verse" is the result of calling "ref" with "song"
      Then the type of "verse" gives "ReferenceType"
      And whether "verse" is an instance of "ReferenceType" gives true
      And whether "song" is an instance of "ReferenceType" gives false

      Examples: kinds of referents
        | kind       |
        | an object  |
        | a function |
        | a class    |

    @types-ref-type-object
    Scenario: The type of a reference with a callback is ReferenceType
      Given an object "song"
      And "ReferenceType" is the public member "ReferenceType"
      And a weak reference "verse" to "song" with a callback
      Then the type of "verse" gives "ReferenceType"

  Rule: ref and ReferenceType are two names of one class object

    @types-ref-is-referencetype
    Scenario: ref is ReferenceType
      Given "ref" is the public member "ref"
      And "ReferenceType" is the public member "ReferenceType"
      Then "ref" is "ReferenceType" gives true

  Rule: ref is a class and not a factory function

    @types-ref-is-a-class
    Scenario: ref is a class
      Given "ref" is the public member "ref"
      And "type" is the public member "builtins.type"
      Then whether "ref" is an instance of "type" gives true

    @types-ref-is-a-class
    Scenario: What ref makes is an instance of ref
      Given an object "song"
      And "ref" is the public member "ref"
      And "verse" is the result of calling "ref" with "song"
      Then whether "verse" is an instance of "ref" gives true
      And whether "song" is an instance of "ref" gives false

  Rule: WeakMethod is a subclass of ref

    @types-weakmethod-subclass-of-ref
    Scenario: WeakMethod is a subclass of ref and not ref itself
      Given "ref" is the public member "ref"
      And "WeakMethod" is the public member "WeakMethod"
      Then whether "WeakMethod" is a subclass of "ref" gives true
      And "WeakMethod" is "ref" gives false

  Rule: finalize is a class

    @types-finalize-is-class
    Scenario: finalize is a class
      Given "finalize" is the public member "finalize"
      And "type" is the public member "builtins.type"
      Then whether "finalize" is an instance of "type" gives true

    @types-finalize-is-class
    Scenario: What finalize makes is an instance of finalize
      Given an object "song"
      And a function "farewell"
      And "finalize" is the public member "finalize"
      And "closing" is the result of calling "finalize" with "song", "farewell"
      Then whether "closing" is an instance of "finalize" gives true

  Rule: A finalizer is not an object of the weak reference type

    @types-finalize-not-a-ref
    Scenario: A finalizer is not a weak reference
      Given an object "song"
      And a function "farewell"
      And "finalize" is the public member "finalize"
      And "ReferenceType" is the public member "ReferenceType"
      And "closing" is the result of calling "finalize" with "song", "farewell"
      Then whether "closing" is an instance of "ReferenceType" gives false

  Rule: ReferenceType, ProxyType and CallableProxyType give weakref as their module and their public names as names

    @types-names-and-module
    Scenario Outline: <name> says its module and its public name
      Given "type" is the public member "<name>"
      Then the attribute __module__ of "type" gives the text "weakref"
      And the attribute __name__ of "type" gives the text "<name>"
      And the attribute __qualname__ of "type" gives the text "<name>"

      Examples: types
        | name              |
        | ReferenceType     |
        | ProxyType         |
        | CallableProxyType |

  Rule: ReferenceType, ProxyType and CallableProxyType can be pickled by reference

    @types-classes-picklable-by-reference
    Scenario Outline: Pickling <name> gives the same type object
      Given "type" is the public member "<name>"
      Then pickling "type" gives "type"

      Examples: types
        | name              |
        | ReferenceType     |
        | ProxyType         |
        | CallableProxyType |

  Rule: If the module has an attribute ReferenceError, it is the built-in ReferenceError

    @types-referenceerror-alias
    Scenario: The ReferenceError of the module is the built-in one
      Given "own" is the public member "ReferenceError"
      And "builtin" is the public member "builtins.ReferenceError"
      Then "own" is "builtin" gives true

Feature: Generic aliases and abstract classes

  Rule: ref can be subscripted with the type of its referent and gives a generic alias whose origin is ref

    @types-ref-generic-alias
    Scenario: A subscript of ref gives a generic alias
      Given "ref" is the public member "ref"
      And "int" is the public member "builtins.int"
      And "alias" is the result of the item "int" of "ref"
      Then the attribute __origin__ of "alias" gives "ref"
      And the attribute __args__ of "alias" gives ["int"]

  Rule: WeakSet, WeakKeyDictionary, WeakValueDictionary and WeakMethod can be subscripted with types

    @types-containers-generic-alias
    Scenario Outline: A subscript of <class> with one type gives a generic alias
      Given "kind" is the public member "<class>"
      And "int" is the public member "builtins.int"
      And "alias" is the result of the item "int" of "kind"
      Then the attribute __origin__ of "alias" gives "kind"
      And the attribute __args__ of "alias" gives ["int"]

      Examples: classes of one type
        | class      |
        | WeakSet    |
        | WeakMethod |

    @types-containers-generic-alias
    Scenario Outline: A subscript of <class> with two types gives a generic alias
      Given "kind" is the public member "<class>"
      And "int" is the public member "builtins.int"
      And "str" is the public member "builtins.str"
      And a list "types"
      And adding "int" to "types" has been done
      And adding "str" to "types" has been done
      And "tuple" is the public member "builtins.tuple"
      And "pair" is the result of calling "tuple" with "types"
      And "alias" is the result of the item "pair" of "kind"
      Then the attribute __origin__ of "alias" gives "kind"
      And the attribute __args__ of "alias" gives "pair"

      Examples: classes of two types
        | class               |
        | WeakKeyDictionary   |
        | WeakValueDictionary |

  Rule: WeakKeyDictionary and WeakValueDictionary are subclasses of MutableMapping, and so of Mapping

    @types-dicts-are-mutablemapping
    Scenario Outline: <class> is a subclass of <base>
      Given "kind" is the public member "<class>"
      And "base" is the public member "collections.abc.<base>"
      And "dictionary" is the result of calling "kind"
      Then whether "kind" is a subclass of "base" gives true
      And whether "dictionary" is an instance of "base" gives true

      Examples: classes
        | class               | base           |
        | WeakKeyDictionary   | MutableMapping |
        | WeakKeyDictionary   | Mapping        |
        | WeakValueDictionary | MutableMapping |
        | WeakValueDictionary | Mapping        |

  Rule: WeakSet is a subclass of MutableSet, and so of Set

    @types-weakset-is-mutableset
    Scenario Outline: WeakSet is a subclass of <base>
      Given "kind" is the public member "WeakSet"
      And "base" is the public member "collections.abc.<base>"
      And "set" is the result of calling "kind"
      Then whether "kind" is a subclass of "base" gives true
      And whether "set" is an instance of "base" gives true

      Examples: abstract classes
        | base       |
        | MutableSet |
        | Set        |

  Rule: WeakKeyDictionary and WeakValueDictionary are not subclasses of dict

    @types-dicts-not-dict-subclass
    Scenario Outline: <class> is not a subclass of dict
      Given "kind" is the public member "<class>"
      And "dict" is the public member "builtins.dict"
      And "dictionary" is the result of calling "kind"
      Then whether "kind" is a subclass of "dict" gives false
      And whether "dictionary" is an instance of "dict" gives false

      Examples: classes
        | class               |
        | WeakKeyDictionary   |
        | WeakValueDictionary |

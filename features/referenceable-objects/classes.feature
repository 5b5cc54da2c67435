Feature: Classes and their instances can be referred to weakly

  Rule: Instances of user-defined classes can be weakly referenced, and classes themselves

    Scenario Outline: A weak reference to <kind> yields it
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      Then dereferencing "tune" gives "song"
      And dereferencing "echo" gives "other"

      @referenceable-class-instances
      Examples: instances of ordinary classes
        | kind              |
        | an object         |
        | a keyed object    |
        | a callable object |

      @referenceable-classes
      Examples: classes
        | kind    |
        | a class |

      @referenceable-user-exceptions
      Examples: exceptions
        | kind                     |
        | a user-defined exception |

      @referenceable-enum-members
      Examples: members of enumerations
        | kind                  |
        | an enumeration member |

    Scenario Outline: A proxy to <kind> forwards to it
      Given <kind> "song"
      And "ProxyTypes" is the public member "ProxyTypes"
      And a proxy "glimpse" to "song"
      Then whether "glimpse" is an instance of "ProxyTypes" gives true
      And the text of "glimpse" gives the same as the text of "song"

      @referenceable-class-instances
      Examples: instances of ordinary classes
        | kind              |
        | an object         |
        | a keyed object    |
        | a callable object |

      @referenceable-classes
      Examples: classes
        | kind    |
        | a class |

      @referenceable-user-exceptions
      Examples: exceptions
        | kind                     |
        | a user-defined exception |

      @referenceable-enum-members
      Examples: members of enumerations
        | kind                  |
        | an enumeration member |

    Scenario Outline: A weak reference to <kind> does not keep it alive
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      When "song" is collected
      Then "tune" is dead
      And dereferencing "echo" gives "other"

      @referenceable-class-instances
      Examples: instances of ordinary classes
        | kind              |
        | an object         |
        | a keyed object    |
        | a callable object |

      @referenceable-classes
      Examples: classes
        | kind    |
        | a class |

      @referenceable-user-exceptions
      Examples: exceptions
        | kind                     |
        | a user-defined exception |

      @referenceable-enum-members
      Examples: members of enumerations
        | kind                  |
        | an enumeration member |

  Rule: Built-in type objects can be weakly referenced

    @referenceable-builtin-types
    Scenario Outline: A weak reference to the built-in type <type> yields it
      Given "song" is the public member "builtins.<type>"
      And a weak reference "tune" to "song"
      Then dereferencing "tune" gives "song"
      And calling "tune" gives "song"

      Examples: types
        | type      |
        | int       |
        | str       |
        | list      |
        | object    |
        | type      |
        | Exception |

    @referenceable-builtin-types
    Scenario Outline: A proxy to the built-in type <type> can be called
      Given "song" is the public member "builtins.<type>"
      And "ProxyTypes" is the public member "ProxyTypes"
      And a proxy "glimpse" to "song"
      Then whether "glimpse" is an instance of "ProxyTypes" gives true
      And calling "glimpse" gives the same as calling "song"

      Examples: types
        | type |
        | int  |
        | str  |
        | list |

  Rule: Instances of a direct, empty subclass of object can be weakly referenced

    @referenceable-object-subclass
    Scenario: A weak reference to an instance of an empty class yields it
      Given a class "genre"
      And "song" is the result of calling "genre"
      And a weak reference "tune" to "song"
      Then dereferencing "tune" gives "song"
      And the type of "song" gives "genre"

    @referenceable-object-subclass
    Scenario: A proxy to an instance of an empty class forwards to it
      Given a class "genre"
      And "song" is the result of calling "genre"
      And setting the attribute verse of "song" to 3 has been done
      And a proxy "glimpse" to "song"
      Then the attribute verse of "glimpse" gives 3

    @referenceable-object-subclass
    Scenario: An instance of an empty class is collected though a weak reference to it is held
      Given a class "genre"
      And "song" is the result of calling "genre"
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "tune" is dead

  Rule: A class that nothing holds any more is collected, and weak references to it become dead

    @referenceable-collectable-class
    Scenario: The callback for a class runs when the class is collected
      Given a class "genre"
      And a class "other"
      And a weak reference "tune" to "genre" with a callback
      And a weak reference "echo" to "other" with a callback
      When "genre" is collected
      Then "tune" is dead
      And dereferencing "echo" gives "other"
      And the callbacks of "tune" ran in this order

    @referenceable-collectable-class
    Scenario: A class is collected with its last instance
      Given a class "genre"
      And "song" is the result of calling "genre"
      And a weak reference "tune" to "genre"
      And "genre" has been collected
      When "song" is collected
      Then "tune" is dead

    @referenceable-collectable-class
    Scenario: A class that an instance holds is not collected
      Given a class "genre"
      And "song" is the result of calling "genre"
      And a weak reference "tune" to "genre"
      When "genre" is collected
      Then "tune" is alive

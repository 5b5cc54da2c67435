Feature: Parts of a running program can be referred to weakly

  Rule: Generators, coroutines, tasks, code, modules, locks, patterns and types for annotations can be weakly referenced

    Scenario Outline: A weak reference to <kind> yields it
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      Then dereferencing "tune" gives "song"
      And dereferencing "echo" gives "other"

      @referenceable-generators
      Examples: generators
        | kind        |
        | a generator |

      @referenceable-coroutines
      Examples: coroutines
        | kind        |
        | a coroutine |

      @referenceable-asyncio-tasks-futures
      Examples: what event loops work with
        | kind     |
        | a future |
        | a task   |

      @referenceable-code-objects
      Examples: compiled code
        | kind          |
        | a code object |

      @referenceable-modules
      Examples: modules
        | kind            |
        | a module        |
        | a native module |

      @referenceable-patterns
      Examples: regular expressions
        | kind      |
        | a pattern |

      @referenceable-thread-locks
      Examples: low-level locks
        | kind             |
        | a low-level lock |

      @referenceable-threading-lock
      Examples: locks
        | kind   |
        | a lock |

      @referenceable-generic-alias
      Examples: generic types
        | kind            |
        | a generic alias |

      @referenceable-typevar
      Examples: variables for types
        | kind            |
        | a type variable |

    Scenario Outline: A proxy to <kind> forwards to it
      Given <kind> "song"
      And "ProxyTypes" is the public member "ProxyTypes"
      And a proxy "glimpse" to "song"
      Then whether "glimpse" is an instance of "ProxyTypes" gives true
      And the text of "glimpse" gives the same as the text of "song"

      @referenceable-generators
      Examples: generators
        | kind        |
        | a generator |

      @referenceable-coroutines
      Examples: coroutines
        | kind        |
        | a coroutine |

      @referenceable-asyncio-tasks-futures
      Examples: what event loops work with
        | kind     |
        | a future |
        | a task   |

      @referenceable-code-objects
      Examples: compiled code
        | kind          |
        | a code object |

      @referenceable-modules
      Examples: modules
        | kind            |
        | a module        |
        | a native module |

      @referenceable-patterns
      Examples: regular expressions
        | kind      |
        | a pattern |

      @referenceable-thread-locks
      Examples: low-level locks
        | kind             |
        | a low-level lock |

      @referenceable-threading-lock
      Examples: locks
        | kind   |
        | a lock |

      @referenceable-generic-alias
      Examples: generic types
        | kind            |
        | a generic alias |

      @referenceable-typevar
      Examples: variables for types
        | kind            |
        | a type variable |

    Scenario Outline: A weak reference to <kind> does not keep it alive
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      When "song" is collected
      Then "tune" is dead
      And dereferencing "echo" gives "other"

      @referenceable-generators
      Examples: generators
        | kind        |
        | a generator |

      @referenceable-coroutines
      Examples: coroutines
        | kind        |
        | a coroutine |

      @referenceable-asyncio-tasks-futures
      Examples: what event loops work with
        | kind     |
        | a future |
        | a task   |

      @referenceable-code-objects
      Examples: compiled code
        | kind          |
        | a code object |

      @referenceable-modules
      Examples: modules
        | kind     |
        | a module |

      @referenceable-patterns
      Examples: regular expressions
        | kind      |
        | a pattern |

      @referenceable-thread-locks
      Examples: low-level locks
        | kind             |
        | a low-level lock |

      @referenceable-threading-lock
      Examples: locks
        | kind   |
        | a lock |

      @referenceable-generic-alias
      Examples: generic types
        | kind            |
        | a generic alias |

      @referenceable-typevar
      Examples: variables for types
        | kind            |
        | a type variable |

  Rule: A generic alias has weak references of its own

    @referenceable-generic-alias
    Scenario: A weak reference to a generic alias does not refer to its origin
      Given a generic alias "song"
      And "origin" is the public member "builtins.list"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "origin"
      Then dereferencing "tune" gives "song"
      And dereferencing "echo" gives "origin"
      And the references to "song" gives exactly the objects "tune"

Feature: Which containers can be referred to weakly

  Rule: These containers can be weakly referenced

    Scenario Outline: A weak reference to <kind> yields it
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      Then dereferencing "tune" gives "song"
      And dereferencing "echo" gives "other"

      @referenceable-sets
      Examples: sets
        | kind  |
        | a set |

      @referenceable-frozensets
      Examples: frozen sets
        | kind                |
        | a frozen set        |
        | an empty frozen set |

      @referenceable-arrays
      Examples: arrays
        | kind     |
        | an array |

      @referenceable-deques
      Examples: deques
        | kind    |
        | a deque |

      @referenceable-ordereddict
      Examples: ordered mappings
        | kind               |
        | an ordered mapping |

      @referenceable-weak-containers
      Examples: weak containers
        | kind                    |
        | a weak key dictionary   |
        | a weak value dictionary |
        | a weak set              |

    Scenario Outline: A proxy to <kind> forwards to it
      Given <kind> "song"
      And "ProxyTypes" is the public member "ProxyTypes"
      And a proxy "glimpse" to "song"
      Then whether "glimpse" is an instance of "ProxyTypes" gives true
      And the text of "glimpse" gives the same as the text of "song"

      @referenceable-sets
      Examples: sets
        | kind  |
        | a set |

      @referenceable-frozensets
      Examples: frozen sets
        | kind                |
        | a frozen set        |
        | an empty frozen set |

      @referenceable-arrays
      Examples: arrays
        | kind     |
        | an array |

      @referenceable-deques
      Examples: deques
        | kind    |
        | a deque |

      @referenceable-ordereddict
      Examples: ordered mappings
        | kind               |
        | an ordered mapping |

      @referenceable-weak-containers
      Examples: weak containers
        | kind                    |
        | a weak key dictionary   |
        | a weak value dictionary |
        | a weak set              |

    Scenario Outline: A weak reference to <kind> does not keep it alive
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      When "song" is collected
      Then "tune" is dead
      And dereferencing "echo" gives "other"

      @referenceable-sets
      Examples: sets
        | kind  |
        | a set |

      @referenceable-frozensets
      Examples: frozen sets
        | kind         |
        | a frozen set |

      @referenceable-arrays
      Examples: arrays
        | kind     |
        | an array |

      @referenceable-deques
      Examples: deques
        | kind    |
        | a deque |

      @referenceable-ordereddict
      Examples: ordered mappings
        | kind               |
        | an ordered mapping |

      @referenceable-weak-containers
      Examples: weak containers
        | kind                    |
        | a weak key dictionary   |
        | a weak value dictionary |
        | a weak set              |

  Rule: Generators, sets and deques that nothing holds any more are collected, and weak references to them become dead

    @referenceable-collectable-generator-set-deque
    Scenario Outline: The callback for <kind> runs when that is collected
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song" with a callback
      And a weak reference "echo" to "other" with a callback
      When "song" is collected
      Then "tune" is dead
      And dereferencing "echo" gives "other"
      And the callbacks of "tune" ran in this order

      Examples: native types
        | kind         |
        | a generator  |
        | a set        |
        | a frozen set |
        | a deque      |

    @referenceable-collectable-generator-set-deque
    Scenario: A set with an element is collected
      Given a set "song"
      And a weak reference "tune" to "song" with a callback
      And a weak reference "echo" to "song"
      And adding 3 to "song" has been done
      When "song" is collected
      Then "tune, echo" are dead
      And "callback of tune" ran once

    @referenceable-collectable-generator-set-deque
    Scenario: A generator that is under way is collected with what it holds
      Given a generator "song"
      And "verse" is the result of the operation next on "song"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "verse"
      When "song, verse" are collected
      Then "tune, echo" are dead

Feature: Functions and methods can be referred to weakly

  Rule: Functions and bound methods can be weakly referenced

    Scenario Outline: A weak reference to <kind> yields it
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      Then dereferencing "tune" gives "song"
      And dereferencing "echo" gives "other"

      @referenceable-python-functions
      Examples: functions written in Python
        | kind                      |
        | a top-level function      |
        | a function with a default |

      @referenceable-lambdas
      Examples: anonymous and nested functions
        | kind                  |
        | an anonymous function |
        | a function            |
        | a closure             |

      @referenceable-bound-methods
      Examples: methods
        | kind           |
        | a bound method |

      @referenceable-builtin-functions
      Examples: functions that are not written in Python
        | kind                |
        | a built-in function |
        | a built-in method   |

      @referenceable-functools-partial
      Examples: partial functions
        | kind               |
        | a partial function |

      @referenceable-lru-cache
      Examples: cached functions
        | kind              |
        | a cached function |

    Scenario Outline: A proxy to <kind> forwards to it
      Given <kind> "song"
      And "ProxyTypes" is the public member "ProxyTypes"
      And a proxy "glimpse" to "song"
      Then whether "glimpse" is an instance of "ProxyTypes" gives true
      And the text of "glimpse" gives the same as the text of "song"

      @referenceable-python-functions
      Examples: functions written in Python
        | kind                      |
        | a top-level function      |
        | a function with a default |

      @referenceable-lambdas
      Examples: anonymous and nested functions
        | kind                  |
        | an anonymous function |
        | a function            |
        | a closure             |

      @referenceable-bound-methods
      Examples: methods
        | kind           |
        | a bound method |

      @referenceable-builtin-functions
      Examples: functions that are not written in Python
        | kind                |
        | a built-in function |
        | a built-in method   |

      @referenceable-functools-partial
      Examples: partial functions
        | kind               |
        | a partial function |

      @referenceable-lru-cache
      Examples: cached functions
        | kind              |
        | a cached function |

    Scenario Outline: A weak reference to <kind> does not keep it alive
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      When "song" is collected
      Then "tune" is dead
      And dereferencing "echo" gives "other"

      @referenceable-python-functions
      Examples: functions written in Python
        | kind                      |
        | a top-level function      |
        | a function with a default |

      @referenceable-lambdas
      Examples: anonymous and nested functions
        | kind                  |
        | an anonymous function |
        | a function            |
        | a closure             |

      @referenceable-bound-methods
      Examples: methods
        | kind           |
        | a bound method |

      @referenceable-builtin-functions
      Examples: functions that are not written in Python
        | kind              |
        | a built-in method |

      @referenceable-functools-partial
      Examples: partial functions
        | kind               |
        | a partial function |

      @referenceable-lru-cache
      Examples: cached functions
        | kind              |
        | a cached function |

  Rule: A weak reference to a bound method is live as long as that method object is

    @referenceable-bound-methods
    Scenario: A weak reference to a bound method is dead although the object of the method lives on
      Given an object with a method "singer"
      And "song" is the result of the attribute sing of "singer"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "singer"
      When "song" is collected
      Then "tune" is dead
      And dereferencing "echo" gives "singer"

    @referenceable-bound-methods
    Scenario: A weak reference to a bound method is live while the method is held and its object is not
      Given an object with a method "singer"
      And "song" is the result of the attribute sing of "singer"
      And a weak reference "tune" to "song"
      When "singer" is collected
      Then dereferencing "tune" gives "song"

  Rule: A function that nothing holds any more is collected, and weak references to it become dead

    @referenceable-collectable-function
    Scenario Outline: The callback for <kind> runs when that is collected
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song" with a callback
      And a weak reference "echo" to "other" with a callback
      When "song" is collected
      Then "tune" is dead
      And dereferencing "echo" gives "other"
      And the callbacks of "tune" ran in this order

      Examples: functions
        | kind                      |
        | a function                |
        | an anonymous function     |
        | a top-level function      |
        | a closure                 |
        | a function with a default |

    @referenceable-collectable-function
    Scenario: A function that has run as a callback is collected
      Given an object "verse"
      And a function "song"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "verse" with the callback "song"
      And "verse" has been collected
      When "song" is collected
      Then "tune" is dead
      And "song" ran once

    @referenceable-collectable-function
    Scenario: A function that is also known by another name is not collected
      Given a function "song"
      And a weak reference "tune" to "song"
      And "song" is also known as "air"
      When "song" is collected
      Then dereferencing "tune" gives "air"

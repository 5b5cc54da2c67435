Feature: Instances of subclasses of built-in types

  Rule: An instance of a user-defined subclass can be weakly referenced also where an instance of its base cannot

    Scenario Outline: A weak reference to <kind> yields it
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      Then dereferencing "tune" gives "song"
      And dereferencing "echo" gives "other"

      @referenceable-str-subclass
      Examples: texts
        | kind              |
        | a subclassed text |

      @referenceable-float-subclass
      Examples: floats
        | kind               |
        | a subclassed float |

      @referenceable-list-subclass
      Examples: lists
        | kind              |
        | a subclassed list |

      @referenceable-dict-subclass
      Examples: mappings
        | kind                 |
        | a subclassed mapping |

      @referenceable-set-subclass
      Examples: sets
        | kind                    |
        | a subclassed set        |
        | a subclassed frozen set |

      @referenceable-var-size-slots-315
      Examples: types of variable size
        | kind                   |
        | a weak-slotted integer |
        | a weak-slotted tuple   |

    Scenario Outline: A proxy to <kind> forwards to it
      Given <kind> "song"
      And "ProxyTypes" is the public member "ProxyTypes"
      And a proxy "glimpse" to "song"
      Then whether "glimpse" is an instance of "ProxyTypes" gives true
      And the text of "glimpse" gives the same as the text of "song"

      @referenceable-str-subclass
      Examples: texts
        | kind              |
        | a subclassed text |

      @referenceable-float-subclass
      Examples: floats
        | kind               |
        | a subclassed float |

      @referenceable-list-subclass
      Examples: lists
        | kind              |
        | a subclassed list |

      @referenceable-dict-subclass
      Examples: mappings
        | kind                 |
        | a subclassed mapping |

      @referenceable-set-subclass
      Examples: sets
        | kind                    |
        | a subclassed set        |
        | a subclassed frozen set |

      @referenceable-var-size-slots-315
      Examples: types of variable size
        | kind                   |
        | a weak-slotted integer |
        | a weak-slotted tuple   |

    Scenario Outline: A weak reference to <kind> does not keep it alive
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      When "song" is collected
      Then "tune" is dead
      And dereferencing "echo" gives "other"

      @referenceable-str-subclass
      Examples: texts
        | kind              |
        | a subclassed text |

      @referenceable-float-subclass
      Examples: floats
        | kind               |
        | a subclassed float |

      @referenceable-list-subclass
      Examples: lists
        | kind              |
        | a subclassed list |

      @referenceable-dict-subclass
      Examples: mappings
        | kind                 |
        | a subclassed mapping |

      @referenceable-set-subclass
      Examples: sets
        | kind                    |
        | a subclassed set        |
        | a subclassed frozen set |

      @referenceable-var-size-slots-315
      Examples: types of variable size
        | kind                   |
        | a weak-slotted integer |
        | a weak-slotted tuple   |

  Rule: Instances of subclasses of tuple and of int cannot be weakly referenced

    Scenario Outline: A weak reference to <kind> is refused
      Given <kind> "song"
      When making a weak reference "tune" to "song" is refused with TypeError
      Then dereferencing "tune" raises NameError
      And making a weak reference "tune" to "song" with the callback nothing raises TypeError

      @referenceable-not-tuple-int-subclass
      Examples: types of variable size
        | kind                 |
        | a subclassed integer |
        | a subclassed tuple   |

      @referenceable-not-namedtuple
      Examples: named tuples
        | kind          |
        | a named tuple |

    Scenario Outline: A proxy to <kind> is refused
      Given <kind> "song"
      When making a proxy "glimpse" to "song" is refused with TypeError
      Then the text of "glimpse" raises NameError
      And making a proxy "glimpse" to "song" with the callback nothing raises TypeError

      @referenceable-not-tuple-int-subclass
      Examples: types of variable size
        | kind                 |
        | a subclassed integer |
        | a subclassed tuple   |

      @referenceable-not-namedtuple
      Examples: named tuples
        | kind          |
        | a named tuple |

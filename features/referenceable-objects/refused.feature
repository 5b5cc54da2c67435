Feature: Objects of plain built-in types are refused

  Rule: Plain integers, tuples, lists and dictionaries cannot be weakly referenced

    Scenario Outline: A weak reference to <kind> is refused
      Given <kind> "song"
      When making a weak reference "tune" to "song" is refused with TypeError
      Then dereferencing "tune" raises NameError
      And making a weak reference "tune" to "song" with the callback nothing raises TypeError

      @referenceable-not-int
      Examples: integers
        | kind       |
        | an integer |

      @referenceable-not-tuple
      Examples: tuples
        | kind    |
        | a tuple |

      @referenceable-not-list
      Examples: lists
        | kind   |
        | a list |

      @referenceable-not-dict
      Examples: dictionaries
        | kind      |
        | a mapping |

    Scenario Outline: A proxy to <kind> is refused
      Given <kind> "song"
      When making a proxy "glimpse" to "song" is refused with TypeError
      Then the text of "glimpse" raises NameError
      And making a proxy "glimpse" to "song" with the callback nothing raises TypeError

      @referenceable-not-int
      Examples: integers
        | kind       |
        | an integer |

      @referenceable-not-tuple
      Examples: tuples
        | kind    |
        | a tuple |

      @referenceable-not-list
      Examples: lists
        | kind   |
        | a list |

      @referenceable-not-dict
      Examples: dictionaries
        | kind      |
        | a mapping |

    @referenceable-not-int
    Scenario: A weak reference to a number that was computed is refused
      Given a list "shelf"
      And "number" is the result of the length of "shelf"
      Then making a weak reference "tune" to "number" raises TypeError

    @referenceable-not-list
    Scenario: A weak reference to a list that holds an object is refused
      Given an object "song"
      And a list "shelf"
      And adding "song" to "shelf" has been done
      Then making a weak reference "tune" to "shelf" raises TypeError

    @referenceable-not-dict
    Scenario: A weak reference to a mapping that holds an object is refused
      Given an object "song"
      And a mapping "shelf"
      And setting the item 3 of "shelf" to "song" has been done
      Then making a weak reference "tune" to "shelf" raises TypeError

  Rule: Texts, bytes, numbers, ranges, bare objects and the objects that stand for nothing cannot be weakly referenced

    Scenario Outline: A weak reference to <kind> is refused
      Given <kind> "song"
      When making a weak reference "tune" to "song" is refused with TypeError
      Then dereferencing "tune" raises NameError
      And making a weak reference "tune" to "song" with the callback nothing raises TypeError

      @referenceable-not-str-bytes-none-float
      Examples: plain values
        | kind               |
        | a text             |
        | a byte string      |
        | a float            |
        | a complex number   |
        | a range            |
        | the object nothing |
        | an ellipsis        |

      @referenceable-not-bare-object
      Examples: bare objects
        | kind          |
        | a bare object |

    Scenario Outline: A proxy to <kind> is refused
      Given <kind> "song"
      When making a proxy "glimpse" to "song" is refused with TypeError
      Then the text of "glimpse" raises NameError
      And making a proxy "glimpse" to "song" with the callback nothing raises TypeError

      @referenceable-not-str-bytes-none-float
      Examples: plain values
        | kind               |
        | a text             |
        | a byte string      |
        | a float            |
        | a complex number   |
        | a range            |
        | the object nothing |
        | an ellipsis        |

      @referenceable-not-bare-object
      Examples: bare objects
        | kind          |
        | a bare object |

  Rule: Instances of built-in exception classes cannot be weakly referenced

    @referenceable-not-builtin-exceptions
    Scenario Outline: A weak reference to an instance of <exception> is refused
      Given "kind" is the public member "builtins.<exception>"
      And "song" is the result of calling "kind"
      Then making a weak reference "tune" to "song" raises TypeError

      Examples: exceptions
        | exception     |
        | Exception     |
        | ValueError    |
        | KeyError      |
        | OSError       |
        | StopIteration |

    @referenceable-not-builtin-exceptions
    Scenario Outline: A proxy to an instance of <exception> is refused
      Given "kind" is the public member "builtins.<exception>"
      And "song" is the result of calling "kind"
      Then making a proxy "glimpse" to "song" raises TypeError

      Examples: exceptions
        | exception  |
        | Exception  |
        | ValueError |
        | OSError    |

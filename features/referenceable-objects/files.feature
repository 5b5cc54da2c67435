Feature: Files, streams and what is like them can be referred to weakly

  Rule: Files, streams, sockets and maps of memory can be weakly referenced

    Scenario Outline: A weak reference to <kind> yields it
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      Then dereferencing "tune" gives "song"
      And dereferencing "echo" gives "other"

      @referenceable-files
      Examples: layers of files
        | kind            |
        | a text file     |
        | a buffered file |
        | a raw file      |

      @referenceable-bytesio-stringio
      Examples: streams in memory
        | kind          |
        | a text stream |
        | a byte stream |

      @referenceable-sockets
      Examples: sockets
        | kind     |
        | a socket |

      @referenceable-mmap
      Examples: maps of memory
        | kind         |
        | a memory map |

      @referenceable-memoryview
      Examples: views of memory
        | kind          |
        | a memory view |

    Scenario Outline: A proxy to <kind> forwards to it
      Given <kind> "song"
      And "ProxyTypes" is the public member "ProxyTypes"
      And a proxy "glimpse" to "song"
      Then whether "glimpse" is an instance of "ProxyTypes" gives true
      And the text of "glimpse" gives the same as the text of "song"

      @referenceable-files
      Examples: layers of files
        | kind            |
        | a text file     |
        | a buffered file |
        | a raw file      |

      @referenceable-bytesio-stringio
      Examples: streams in memory
        | kind          |
        | a text stream |
        | a byte stream |

      @referenceable-sockets
      Examples: sockets
        | kind     |
        | a socket |

      @referenceable-mmap
      Examples: maps of memory
        | kind         |
        | a memory map |

      @referenceable-memoryview
      Examples: views of memory
        | kind          |
        | a memory view |

    Scenario Outline: A weak reference to <kind> does not keep it alive
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      When "song" is collected
      Then "tune" is dead
      And dereferencing "echo" gives "other"

      @referenceable-files
      Examples: layers of files
        | kind            |
        | a text file     |
        | a buffered file |
        | a raw file      |

      @referenceable-bytesio-stringio
      Examples: streams in memory
        | kind          |
        | a text stream |
        | a byte stream |

      @referenceable-sockets
      Examples: sockets
        | kind     |
        | a socket |

      @referenceable-mmap
      Examples: maps of memory
        | kind         |
        | a memory map |

      @referenceable-memoryview
      Examples: views of memory
        | kind          |
        | a memory view |

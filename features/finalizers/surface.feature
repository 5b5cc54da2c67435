Feature: Python's own names and texts of finalizers

  Rule: If a finalizer was registered without keyword arguments, the last element of what peek() returns is an empty dict

    @finalize-peek-empty-kwargs
    Scenario Outline: The keyword arguments of a finalizer registered with <arguments> are an empty dict
      Given an object "song"
      And a function "farewell"
      And "finalize" is the public member "finalize"
      And "dict" is the public member "dict"
      And "last" is the result of calling "finalize" with <arguments>
      And "parts" is the result of calling the method peek of "last"
      And "named" is the result of the item 3 of "parts"
      Then whether "named" is an instance of "dict" gives true
      And the length of "named" gives 0

      Examples: arguments
        | arguments                      |
        | "song", "farewell"             |
        | "song", "farewell", 1, nothing |

  Rule: What is assigned to the attribute atexit reads back as a truth value

    @finalize-atexit-truth
    Scenario Outline: The flag that was set to <value> reads <flag>
      Given objects "song, tune"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And setting the attribute atexit of "last" to false has been done
      When setting the attribute atexit of "last" to <value> is attempted
      Then the attribute atexit of "last" gives <flag>

      Examples: values
        | value         | flag  |
        | 1             | true  |
        | 7             | true  |
        | "tune"        | true  |
        | the text "no" | true  |
        | 0             | false |
        | the text ""   | false |
        | nothing       | false |

  Rule: The attribute alive of a finalizer cannot be assigned

    @finalize-alive-readonly
    Scenario Outline: Assigning <value> to alive raises AttributeError and changes nothing
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      Then setting the attribute alive of "last" to <value> raises AttributeError
      And the attribute alive of "last" gives true
      And calling "last" gives the text "result of farewell"

      Examples: values
        | value |
        | false |
        | true  |

    @finalize-alive-readonly
    Scenario: Assigning to alive of a dead finalizer raises AttributeError
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And calling "last" has been done
      Then setting the attribute alive of "last" to true raises AttributeError
      And the attribute alive of "last" gives false

  Rule: Finalizer objects accept no attributes beside their own

    @finalize-no-instance-attributes
    Scenario Outline: Assigning the attribute <name> raises AttributeError
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      Then setting the attribute <name> of "last" to 1 raises AttributeError
      And whether "last" has the attribute <name> gives false

      Examples: names
        | name  |
        | verse |
        | obj   |
        | func  |

  Rule: The parameters obj and func of finalize() are positional-only

    @finalize-obj-func-positional-only
    Scenario Outline: Calling finalize() with <arguments> raises TypeError
      Given an object "song"
      And a function "farewell"
      And "finalize" is the public member "finalize"
      Then calling "finalize" with <arguments> raises TypeError
      And no function ran

      Examples: arguments
        | arguments                   |
        | obj="song", func="farewell" |
        | "song", func="farewell"     |

    @finalize-obj-func-positional-only
    Scenario: Keyword arguments named like the parameters are passed on to the function
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell" with 1, func=3, obj=4, self=5
      When calling "last" is attempted
      Then only "farewell" ran, with [1] and func=3, obj=4, self=5

    @finalize-obj-func-positional-only
    Scenario: Peeking yields keyword arguments named like the parameters
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell" with func=3, obj=4, self=5
      And "parts" is the result of calling the method peek of "last"
      And "named" is the result of the item 3 of "parts"
      Then the entries of "named" gives [[the text "func", 3], [the text "obj", 4], [the text "self", 5]] in any order

  Rule: finalize() without an object, or without a function, raises TypeError

    @finalize-missing-arguments
    Scenario: finalize() without any argument raises TypeError
      Given "finalize" is the public member "finalize"
      Then calling "finalize" raises TypeError

    @finalize-missing-arguments
    Scenario Outline: Calling finalize() with <arguments> alone raises TypeError
      Given an object "song"
      And "finalize" is the public member "finalize"
      Then calling "finalize" with <arguments> raises TypeError

      Examples: arguments
        | arguments       |
        | "song"          |
        | "song", pitch=5 |
        | pitch=5         |

  Rule: The repr of a live finalizer names the class, its address, the word "for" and the type of its object

    @finalize-repr-live
    Scenario: The representation of a live finalizer
      Given a set "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      Then the representation of "last" gives a text matching "<finalize object at 0x[0-9a-fA-F]+; for .*set.*>"

    @finalize-repr-live
    Scenario: The representation of a live finalizer of a subclass names that class
      Given a set "song"
      And a function "farewell"
      And a finalizer subclass "Curtain"
      And "last" is the result of calling "Curtain" with "song", "farewell"
      Then the representation of "last" gives a text matching "<FinalizerSubclass object at 0x[0-9a-fA-F]+; for .*set.*>"

  Rule: The repr of a dead finalizer says that it is dead

    @finalize-repr-dead
    Scenario: The representation of a finalizer that was called
      Given a set "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And calling "last" has been done
      Then the representation of "last" gives a text matching "<finalize object at 0x[0-9a-fA-F]+; dead>"

    @finalize-repr-dead
    Scenario: The representation of the finalizer of a collected object
      Given a set "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And "song" has been collected
      Then the representation of "last" gives a text matching "<finalize object at 0x[0-9a-fA-F]+; dead>"

  Rule: The class finalize can be subclassed, and instances of the subclass work as finalizers

    @finalize-subclassable
    Scenario: An instance of a subclass is a finalizer that can be called
      Given an object "song"
      And a function "farewell"
      And "finalize" is the public member "finalize"
      And a finalizer subclass "Curtain"
      And "last" is the result of calling "Curtain" with "song", "farewell", 1, pitch=5
      Then whether "last" is an instance of "finalize" gives true
      And the attribute alive of "last" gives true
      And calling "last" gives the text "result of farewell"
      And only "farewell" ran, with [1] and pitch=5

    @finalize-subclassable
    Scenario: A finalizer of a subclass runs when its object is collected
      Given an object "song"
      And a function "farewell"
      And a finalizer subclass "Curtain"
      And "last" is the result of calling "Curtain" with "song", "farewell"
      And "last" has been dropped
      When "song" is collected
      Then "farewell" ran once

    @finalize-subclassable
    Scenario: Finalizers of a subclass run at exit, in order with others
      Given an object "song"
      And functions "one, two, three"
      And a finalizer subclass "Curtain"
      And an unkept finalizer of "song" that calls "one"
      And "last" is the result of calling "Curtain" with "song", "two"
      And an unkept finalizer of "song" that calls "three"
      When the program ends by itself
      Then "three, two, one" ran in this order

  Rule: Calling a finalizer with one positional argument works as calling it without

    @finalize-ignored-call-argument
    Scenario Outline: The argument <argument> of a call is ignored
      Given objects "song, tune"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell" with 1
      Then calling "last" with <argument> gives the text "result of farewell"
      And only "farewell" ran, with [1]

      Examples: arguments
        | argument |
        | 7        |
        | nothing  |
        | "tune"   |

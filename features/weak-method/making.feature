Feature: Making weak methods

  Rule: Every weak method is an instance of weakref.ref

    @weakmethod-is-ref-subclass-instance
    Scenario: A weak method is an instance of the type of weak references
      Given an object "song"
      And a function "sing"
      And "method" is the result of binding "sing" to "song"
      And a weak method "ref" to "method"
      And "plain" is the public member "ref"
      And "weak method" is the public member "WeakMethod"
      Then whether "ref" is an instance of "plain" gives true
      And whether "ref" is an instance of "weak method" gives true
      And whether "weak method" is a subclass of "plain" gives true

    @weakmethod-is-ref-subclass-instance
    Scenario: A plain weak reference is no weak method
      Given an object "song"
      And a weak reference "ref" to "song"
      And "weak method" is the public member "WeakMethod"
      Then whether "ref" is an instance of "weak method" gives false

  Rule: Making a WeakMethod of anything but a bound method raises TypeError

    @weakmethod-rejects-non-methods
    Scenario Outline: A WeakMethod of <what> is refused with TypeError
      Given <what> "thing"
      And "weak method" is the public member "WeakMethod"
      And an object "song"
      And a function "sing"
      And "method" is the result of binding "sing" to "song"
      Then calling "weak method" with "thing" raises TypeError
      And calling "weak method" with "method" gives something

      Examples: what is no bound method
        | what                  |
        | a function            |
        | an anonymous function |
        | a built-in method     |
        | a built-in function   |
        | a partial function    |
        | an object to call     |
        | an object             |
        | an object with a method |
        | a class               |
        | an integer            |
        | the object nothing    |

    @weakmethod-rejects-non-methods
    Scenario: A WeakMethod of a proxy to an object is refused with TypeError
      Given an object "song"
      And a proxy "voice" to "song"
      And "weak method" is the public member "WeakMethod"
      Then calling "weak method" with "voice" raises TypeError

  Rule: WeakMethod() without a method raises TypeError

    @weakmethod-missing-argument
    Scenario: WeakMethod without an argument raises TypeError
      Given "weak method" is the public member "WeakMethod"
      Then calling "weak method" raises TypeError

    @weakmethod-missing-argument
    Scenario: WeakMethod with three arguments raises TypeError
      Given an object "song"
      And a function "sing"
      And "method" is the result of binding "sing" to "song"
      And "weak method" is the public member "WeakMethod"
      Then calling "weak method" with "method", nothing, nothing raises TypeError
      And calling "weak method" with "method", nothing gives something

  Rule: Two weak methods of one method are two separate objects

    @weakmethod-not-shared
    Scenario: A second weak method of a method is another object
      Given an object "song"
      And a function "sing"
      And "method" is the result of binding "sing" to "song"
      And a weak method "ref" to "method"
      And a weak method "other" to "method"
      Then "ref" is "other" gives false
      And "ref" == "other" gives true

  Rule: The class of weak methods can be subclassed, and its instances can carry data

    @weakmethod-subclassable
    Scenario: A weak method of a subclass yields its method and keeps an attribute
      Given an object "song"
      And a function "sing"
      And "method" is the result of binding "sing" to "song"
      And a subclass weak method "ref" to "method"
      And setting the attribute verse of "ref" to 7 has been done
      And dropping "method" has been done
      And "found" is the result of dereferencing "ref"
      Then calling "found" gives the text "result of sing"
      And the attribute verse of "ref" gives 7

    @weakmethod-subclassable
    Scenario: A weak method of a subclass keeps its attribute after death
      Given an object "song"
      And a function "sing"
      And "method" is the result of binding "sing" to "song"
      And a subclass weak method "ref" to "method"
      And setting the attribute verse of "ref" to 7 has been done
      When "method, song" are collected
      Then "ref" is dead
      And the attribute verse of "ref" gives 7

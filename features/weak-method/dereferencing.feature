Feature: Dereferencing a weak method

  Rule: Dereferencing a live weak method yields a callable bound method of the same object and function

    @weakmethod-call-recreates-method
    Scenario: What a weak method yields calls the function with the object and the arguments
      Given an object "song"
      And a function "sing"
      And "method" is the result of binding "sing" to "song"
      And a weak method "ref" to "method"
      And "found" is the result of dereferencing "ref"
      When calling "found" with 7, 8 is attempted
      Then only "sing" ran, with ["song", 7, 8]

    @weakmethod-call-recreates-method
    Scenario: What a weak method yields gives what the function gives
      Given an object "song"
      And a function "sing"
      And "method" is the result of binding "sing" to "song"
      And a weak method "ref" to "method"
      And "found" is the result of dereferencing "ref"
      Then calling "found" gives the text "result of sing"
      And "found" == "method" gives true
      And whether "found" can be called gives true

    @weakmethod-call-recreates-method
    Scenario: Weak methods of two functions and two objects yield each its own method
      Given objects "song, tune"
      And a function "sing"
      And a function "hum"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And binding "hum" to "tune" as "method" and then making a weak method "other" to "method" has been done
      And "found" is the result of dereferencing "ref"
      And "other found" is the result of dereferencing "other"
      And calling "found" has been done
      When calling "other found" is attempted
      Then "sing" ran with "song" and nothing else
      And "hum" ran with "tune" and nothing else

    @weakmethod-call-recreates-method
    Scenario Outline: A weak method of a method of <kind> is alive
      Given <kind> "song"
      And a function "sing"
      And "method" is the result of binding "sing" to "song"
      And a weak method "ref" to "method"
      And "found" is the result of dereferencing "ref"
      When calling "found" is attempted
      Then "sing" ran with "song" and nothing else

      Examples: objects that answer questions in their own way
        | kind                        |
        | a false object              |
        | an unhashable object        |
        | an object equal to nothing  |
        | an object equal to everything |

    @weakmethod-call-recreates-method
    Scenario: The method that an object has is yielded with the object
      Given an object with a method "song"
      And "method" is the result of the attribute sing of "song"
      And a weak method "ref" to "method"
      And dropping "method" has been done
      And "found" is the result of dereferencing "ref"
      When calling "found" with 7 is attempted
      Then only "sing of song" ran, with ["song", 7]

  Rule: Each dereference may yield a new bound method; any two of them are equal

    @weakmethod-new-method-each-call
    Scenario: Two methods that one weak method yields are equal
      Given an object "song"
      And a function "sing"
      And "method" is the result of binding "sing" to "song"
      And a weak method "ref" to "method"
      And dropping "method" has been done
      And "found" is the result of dereferencing "ref"
      And "again" is the result of dereferencing "ref"
      Then "found" == "again" gives true
      And "found" != "again" gives false
      And hashing "found" gives the same as hashing "again"

  Rule: A weak method is bound to the function that was found when it was made

    @weakmethod-subclass-override
    Scenario: The method that overrides another is the one that is called
      Given an object with an overriding method "song"
      And "method" is the result of the attribute sing of "song"
      And a weak method "ref" to "method"
      And dropping "method" has been done
      And "found" is the result of dereferencing "ref"
      When calling "found" with 7 is attempted
      Then only "sing of song" ran, with ["song", 7]

    @weakmethod-replaced-method-keeps-old-function
    Scenario: A method that was replaced on the class is still yielded while it is held elsewhere
      Given a class "Singer"
      And a function "sing"
      And a function "hum"
      And setting the attribute perform of "Singer" to "sing" has been done
      And "song" is the result of calling "Singer"
      And the attribute perform of "song" as "method" and then making a weak method "ref" to "method" and then dropping "method" has been done
      And setting the attribute perform of "Singer" to "hum" has been done
      And "found" is the result of dereferencing "ref"
      When calling "found" is attempted
      Then "sing" ran with "song" and nothing else
      And "hum" ran 0 times
      And calling the method perform of "song" gives the text "result of hum"

    @weakmethod-classmethod
    Scenario: A weak method of a class method yields it bound to the class
      Given a class "Singer"
      And a function "sing"
      And "class method" is the public member "classmethod"
      And "wrapped" is the result of calling "class method" with "sing"
      And setting the attribute perform of "Singer" to "wrapped" has been done
      And the attribute perform of "Singer" as "method" and then making a weak method "ref" to "method" and then dropping "method" has been done
      And "found" is the result of dereferencing "ref"
      When calling "found" with 7 is attempted
      Then only "sing" ran, with ["Singer", 7]

    @weakmethod-classmethod
    Scenario: A weak method of a class method dies with the class
      Given a class "Singer"
      And a function "sing"
      And "class method" is the public member "classmethod"
      And "wrapped" is the result of calling "class method" with "sing"
      And setting the attribute perform of "Singer" to "wrapped" has been done
      And the attribute perform of "Singer" as "method" and then making a weak method "ref" to "method" and then dropping "method" has been done
      When "Singer" is collected
      Then "ref" is dead

Feature: What the program can still reach is not collected

  Rule: An object that the program can still reach is never collected

    @gc-no-premature-collection
    Scenario: An object that a name holds outlives collections
      Given an object "song"
      And an object "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      And "other" has been collected
      When a collection is awaited
      Then dereferencing "tune" gives "song"
      And "echo" is dead

    @gc-no-premature-collection
    Scenario: An object that a mapping holds as a value outlives a collection
      Given an object "song"
      And a mapping "shelf"
      And setting the item 3 of "shelf" to "song" has been done
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "tune" is alive

    @gc-no-premature-collection
    Scenario: An object that a mapping holds as a key outlives a collection
      Given an object "song"
      And a mapping "shelf"
      And setting the item "song" of "shelf" to 3 has been done
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "tune" is alive

    @gc-no-premature-collection
    Scenario: An object that a set holds outlives a collection
      Given an object "song"
      And a set "shelf"
      And adding "song" to "shelf" has been done
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "tune" is alive

    @gc-no-premature-collection
    Scenario: An object at the end of a path of attributes and lists outlives a collection
      Given an object "song"
      And an object "album"
      And a list "shelf"
      And adding "song" to "shelf" has been done
      And "album" holds "shelf"
      And a weak reference "tune" to "song"
      When "song, shelf" are collected
      Then "tune" is alive

    @gc-no-premature-collection
    Scenario: An object that the second of two holders keeps outlives a collection
      Given an object "song"
      And a list "shelf"
      And a list "box"
      And adding "song" to "shelf" has been done
      And adding "song" to "box" has been done
      And a weak reference "tune" to "song"
      When "song, shelf" are collected
      Then "tune" is alive

    @gc-no-premature-collection
    Scenario: An object that a callback holds outlives a collection
      Given an object "song"
      And an object "verse"
      And an object to call "farewell"
      And "farewell" holds "song"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "verse" with the callback "farewell"
      When "song, farewell" are collected
      Then "tune" is alive

    @gc-no-premature-collection
    Scenario: A default argument outlives a collection
      Given a function with a default "singer"
      And "song" is the result of calling "singer"
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "tune" is alive

    @gc-no-premature-collection
    Scenario: A default argument is collected with its function
      Given a function with a default "singer"
      And "song" is the result of calling "singer"
      And a weak reference "tune" to "song"
      When "song, singer" are collected
      Then "tune" is dead

    @gc-no-premature-collection
    Scenario: An object that a local variable of a function under way holds outlives a collection
      Given a generator "singer"
      And "song" is the result of the operation next on "singer"
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "tune" is alive

    @gc-no-premature-collection
    Scenario: The object of a bound method outlives a collection
      Given an object with a method "singer"
      And "singing" is the result of the attribute sing of "singer"
      And a weak reference "tune" to "singer"
      When "singer" is collected
      Then "tune" is alive

  Rule: Dropping one strong reference does not kill the object while another is held

    @gc-del-deletes-names
    Scenario Outline: An object is live under its other name when the name "<dropped>" is dropped
      Given an object "song"
      And "song" is also known as "air"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "air"
      When "<dropped>" is collected
      Then dereferencing "tune" gives "<kept>"
      And dereferencing "echo" gives "<kept>"

      Examples: names
        | dropped | kept |
        | song    | air  |
        | air     | song |

    @gc-del-deletes-names
    Scenario: An object is live under its other name when its name is given to another object
      Given an object "song"
      And "song" is also known as "air"
      And setting the attribute verse of "song" to 3 has been done
      And a weak reference "tune" to "song"
      When the name "song" is given to another object
      Then dereferencing "tune" gives "air"
      And the attribute verse of "air" gives 3
      And whether "song" has the attribute verse gives false

    @gc-del-deletes-names
    Scenario: An object dies when the last of its names is dropped
      Given an object "song"
      And "song" is also known as "air"
      And a weak reference "tune" to "song" with a callback
      And "song" has been collected
      When "air" is collected
      Then "tune" is dead
      And "callback of tune" ran once

  Rule: An object that only a local variable of a function held can be collected once the function has returned

    @gc-local-dies-on-return
    Scenario: A local object dies with its function
      When a function ends that made a local object with a weak reference "tune"
      Then "tune" is dead

    @gc-local-dies-on-return
    Scenario: The callback for a local object runs when the function has returned
      Given a function "farewell"
      When a function ends that made a local object with the weak reference "tune" and the callback "farewell"
      Then "tune" is dead
      And "farewell" ran with "tune" and nothing else

  Rule: A closure keeps the objects that it captures alive as long as the closure itself is alive

    @gc-closure-keeps-alive
    Scenario: An object that a closure captured outlives a collection
      Given a closure "singer"
      And "song" is the result of calling "singer"
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "tune" is alive

    @gc-closure-keeps-alive
    Scenario: An object that a closure captured is what the closure gives after a collection
      Given a closure "singer"
      And "song" is the result of calling "singer"
      And setting the attribute verse of "song" to 3 has been done
      And "song" has been collected
      And "air" is the result of calling "singer"
      Then the attribute verse of "air" gives 3

    @gc-closure-keeps-alive
    Scenario: An object that a closure captured is collected with the closure
      Given a closure "singer"
      And "song" is the result of calling "singer"
      And a weak reference "tune" to "song"
      And "song" has been collected
      When "singer" is collected
      Then "tune" is dead

  Rule: An exception that is held keeps the objects of the frames in its traceback alive

    @gc-exception-traceback-keeps-alive
    Scenario: An exception that is held keeps the local objects alive of the function that raised it
      Given a caught exception "error"
      And "tune" is the result of the attribute witness of "error"
      When a collection is awaited
      Then "tune" is alive

    @gc-exception-traceback-keeps-alive
    Scenario: The local objects of the function that raised an exception are collected with the exception
      Given a caught exception "error"
      And "tune" is the result of the attribute witness of "error"
      When "error" is collected
      Then "tune" is dead

    @gc-exception-traceback-keeps-alive
    Scenario: An exception whose traceback is taken away keeps no local objects alive
      Given a caught exception "error"
      And "tune" is the result of the attribute witness of "error"
      And calling the method with_traceback of "error" with nothing has been done
      When a collection is awaited
      Then "tune" is dead

Feature: The documents' examples of finalizers

  Rule: A finalizer that prints a message, and that nobody keeps, prints it once when its object is deleted

    @example-finalize-kenny
    Scenario: The message is printed when the object is deleted
      Given an object "kenny"
      And a function "print"
      And an unkept finalizer of "kenny" that calls "print" with the text "You killed Kenny!"
      When "kenny" is collected
      Then only "print" ran, with [the text "You killed Kenny!"]

    @example-finalize-kenny
    Scenario: The message is not printed while the object is there
      Given an object "kenny"
      And a function "print"
      And an unkept finalizer of "kenny" that calls "print" with the text "You killed Kenny!"
      When a collection is awaited
      Then "print" ran 0 times

  Rule: Calling the finalizer that adds 1, 2 and z=3 yields 6 and makes it dead; nothing calls the function again

    @example-finalize-callback-sum
    Scenario: The first call yields the sum
      Given an object "obj"
      And an adding function "callback"
      And a finalizer "f" of "obj" that calls "callback" with 1, 2, z=3
      Then the attribute alive of "f" gives true
      And calling "f" gives 6
      And the attribute alive of "f" gives false
      And only "callback" ran, with [1, 2] and z=3

    @example-finalize-callback-sum
    Scenario: Neither a second call nor the death of the object calls the function again
      Given an object "obj"
      And an adding function "callback"
      And a finalizer "f" of "obj" that calls "callback" with 1, 2, z=3
      And calling "f" has been done
      When "obj" is collected
      Then calling "f" gives nothing
      And "callback" ran once

  Rule: Detaching yields the object, the function, the arguments and the named argument, and kills the finalizer

    @example-finalize-detach
    Scenario: The parts are yielded in this order
      Given an object "obj"
      And an adding function "callback"
      And a finalizer "f" of "obj" that calls "callback" with 1, 2, z=3
      And "parts" is the result of calling the method detach of "f"
      And "named" is the result of the item 3 of "parts"
      Then unpacking "parts" gives ["obj", "callback", [1, 2], "named"]
      And the entries of "named" gives [[the text "z", 3]]
      And the attribute alive of "f" gives false
      And "callback" ran 0 times

    @example-finalize-detach
    Scenario: The function can be called by hand with what was yielded
      Given an object "obj"
      And an adding function "callback"
      And a finalizer "f" of "obj" that calls "callback" with 1, 2, z=3
      And "parts" is the result of calling the method detach of "f"
      And "function" is the result of the item 1 of "parts"
      And dropping "parts" has been done
      When "obj" is collected
      Then "callback" ran 0 times
      And calling "function" with 1, 2, z=3 gives 6

  Rule: A finalizer whose object is still alive at the end of the program prints its message then

    @example-finalize-exit
    Scenario: The message is printed at the end of the program
      Given an object "obj"
      And a function "print"
      And an unkept finalizer of "obj" that calls "print" with the text "obj dead or exiting"
      When the program ends by itself
      Then only "print" ran, with [the text "obj dead or exiting"]
      And the exit status is 0

  Rule: A temporary directory that is built on a finalizer is deleted when it is removed, collected, or the program ends

    @example-tempdir-finalize-remove
    Scenario: Removing the directory deletes it, and it is known as removed
      Given an object "directory"
      And a function "delete"
      And a finalizer "end" of "directory" that calls "delete" with the text "tmp"
      And setting the attribute finalizer of "directory" to "end" has been done
      When calling "end" is attempted
      Then only "delete" ran, with [the text "tmp"]
      And the attribute alive of "end" gives false

    @example-tempdir-finalize-remove
    Scenario: Removing the directory twice deletes it once, also when it is collected afterwards
      Given an object "directory"
      And a function "delete"
      And a finalizer "end" of "directory" that calls "delete" with the text "tmp"
      And setting the attribute finalizer of "directory" to "end" has been done
      And calling "end" and then calling "end" has been done
      When "directory, end" are collected
      Then "delete" ran once

    @example-tempdir-finalize-collect
    Scenario: The directory is deleted when its object is collected
      Given an object "directory"
      And a weak reference "witness" to "directory"
      And a function "delete"
      And a finalizer "end" of "directory" that calls "delete" with the text "tmp"
      And setting the attribute finalizer of "directory" to "end" has been done
      When "directory, end" are collected
      Then only "delete" ran, with [the text "tmp"]
      And "witness" is dead

    @example-tempdir-finalize-exit
    Scenario: The directory is deleted when the program ends
      Given an object "directory"
      And a function "delete"
      And a finalizer "end" of "directory" that calls "delete" with the text "tmp"
      And setting the attribute finalizer of "directory" to "end" has been done
      When the program ends by itself
      Then only "delete" ran, with [the text "tmp"]
      And the exit status is 0

    @example-tempdir-finalize-exit
    Scenario: A directory that was removed is not deleted again when the program ends
      Given an object "directory"
      And a function "delete"
      And a finalizer "end" of "directory" that calls "delete" with the text "tmp"
      And setting the attribute finalizer of "directory" to "end" has been done
      And calling "end" has been done
      When the program ends by itself
      Then "delete" ran once

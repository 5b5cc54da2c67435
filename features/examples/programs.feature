Feature: The documents' programs that need Python itself

  Rule: A temporary directory class with a __del__ method removes its directory when it is told to or, at the latest, when it is destroyed

    Background:
      Given the program "program":
        """
        import os, shutil, tempfile

        class Folder:
            def __init__(self):
                self.name = tempfile.mkdtemp()

            def remove(self):
                if not self.removed:
                    shutil.rmtree(self.name)
                    self.name = None

            @property
            def removed(self):
                return self.name is None

            def __del__(self):
                self.remove()

        folder = Folder()
        name = folder.name
        """

    @example-tempdir-del-version
    Scenario: The directory is removed when it is told to be
      When the program "program" goes on:
        """
        print(folder.removed, os.path.isdir(name))
        folder.remove()
        print(folder.removed, os.path.isdir(name))
        folder.remove()
        """
      Then the program printed:
        """
        False True
        True False
        """

    @example-tempdir-del-version
    Scenario: The directory is removed when the object is destroyed
      Given "exists" is the public member "os.path.exists"
      And "name" is the result of the item the text "name" of "program"
      And deleting the item the text "folder" of "program" has been done
      When a collection is awaited
      Then calling "exists" with "name" gives false
      And nothing was reported

    @example-tempdir-del-version
    Scenario: A directory that was removed is not missed when the object is destroyed
      Given "exists" is the public member "os.path.exists"
      And "name" is the result of the item the text "name" of "program"
      And "folder" is the result of the item the text "folder" of "program"
      And calling the method remove of "folder" has been done
      And deleting the item the text "folder" of "program" has been done
      When "folder" is collected
      Then calling "exists" with "name" gives false
      And nothing was reported

  Rule: A finalizer on a module runs its function when the module is unloaded, or at exit at the latest

    Background:
      Given the program "program":
        """
        import sys, types, weakref

        guest = sys.modules["guest"] = types.ModuleType("guest")
        exec("verse = 'la'\ndef unloaded(word):\n    print(word, verse)", guest.__dict__)
        weakref.finalize(guest, guest.unloaded, "unloaded with")
        print("loaded")
        """

    @example-module-unload
    Scenario: The function runs when the module is unloaded, and has the globals of the module
      Given the program "program" has gone on:
        """
        del guest, sys.modules["guest"]
        """
      When a collection is awaited
      Then the program printed:
        """
        loaded
        unloaded with la
        """

    @example-module-unload
    Scenario: The function does not run while the module is loaded
      When a collection is awaited
      Then the program printed:
        """
        loaded
        """

    @example-module-unload
    Scenario: The function runs at exit where the module was not unloaded
      When the program ends by itself
      Then the program printed:
        """
        loaded
        unloaded with la
        """
      And the exit status is 0

  Rule: A finalizer on the main module runs its function at exit, which can still use the globals of the module

    @example-module-unload-exit
    Scenario: The function runs at exit with the globals of the main module
      Given the program "program":
        """
        import sys, weakref

        main = sys.modules["__main__"]
        exec("verse = 'la'\ndef unloading(word):\n    print(word, verse)", main.__dict__)
        weakref.finalize(main, main.unloading, "unloading with")
        """
      When the program ends by itself
      Then the program printed:
        """
        unloading with la
        """
      And the exit status is 0

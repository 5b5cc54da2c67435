"""What a script needs beside that where functions run in threads; a piece here stands for that of the same name elsewhere."""
import threading


class Own(threading.local):
    """The names that a call in a thread has bound: no other thread sees them."""

    def __getattr__(self, name):
        raise NameError("name '%s' is not defined" % name)


OWN = Own()


def names_of(value):
    """The names that the script has for an object."""
    known = [name for name, held in list(globals().items()) if held is value]
    return sorted(known + ["OWN." + name for name, held in list(vars(OWN).items()) if held is value])


def apart(function):
    """Calls it. Names that it binds end with the call; what it raises was told."""
    def call():
        try:
            function()
        except:  # Whatever it is.
            pass
        vars(OWN).clear()

    return call

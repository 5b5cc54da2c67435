"""What a stand-alone script needs beside pieces of the harness; a piece here stands for that of the same name there.

One file, standard library only, in the syntax that Python 2.7 and 3.x share. Objects live under global names.
"""
import functools
import gc
import json
import os
import subprocess
import sys
import time
import traceback

EVENTS = []     # what happened, in order, as data
STREAMS = []    # what stands for a standard stream, where it matters what is written there


class Unsupported(SystemExit):
    """The runtime does not have what the script needs: which says nothing of the promise."""

    def __init__(self, what):
        sys.__stderr__.write("this cannot be judged here: %s\n" % what)
        SystemExit.__init__(self, 2)


def require(present, what):
    if not present:
        raise Unsupported("no " + what)


def happened(event):
    EVENTS.append(event)


def events():
    """What has happened so far."""
    for name in list(INBOXES):
        while INBOXES[name]:
            happened(ran(name, [describe(INBOXES[name].pop(0))], {}, []))
    for stream in STREAMS:
        stream.settle()
    return list(EVENTS)


def capture():
    """What is written to the standard streams is an event from here on."""
    sys.stdout, sys.stderr = Captured(), CapturedErrors()
    STREAMS.extend([sys.stderr, sys.stdout])


def tell_own_errors():
    """An error of the script itself is not to be lost among what is captured."""
    sys.excepthook = lambda kind, error, trace: traceback.print_exception(kind, error, trace, None, sys.__stderr__)


def bind(name, value):
    globals()[name] = value


def find(name):
    return globals().get(name, MISSING)


def visible_names():
    return list(globals())


def names_of(value):
    """The names that the script has for an object."""
    return sorted(name for name, held in list(globals().items()) if held is value)


def run(session, name, body, arguments, keywords):
    """Performs the body of a function that was called, and tells it."""
    described = [describe(argument) for argument in arguments]
    named = dict((key, describe(keywords[key])) for key in keywords)
    outcomes = []
    try:
        for step in body:
            if type(step) is tuple:
                outcomes.append({"raised": {"error": step[0], "message": step[1]}})
                raise error_class(step[0])(step[1])
            outcomes.append(outcome(step, arguments[0] if arguments else None))
    finally:
        happened(ran(name, described, named, outcomes))
    return "result of " + name


def taken(*names):
    """Takes away global names, and gives what they held."""
    return [globals().pop(name) for name in names if name in globals()]


def raise_error(name, message):
    raise error_class(name)(message)


LATENESS = 10.0  # seconds that a callback may take to come once its referent is gone
QUIET = 0.1  # seconds without a callback after which none is taken to be under way


def this_thread():
    return threading.current_thread() if threading else None


def watched_garbage(heard):
    """A weak reference to garbage. Its callback tells on which thread callbacks run."""
    canary = Plain()
    canary.itself = canary
    return weakref.ref(canary, lambda reference: heard.append(this_thread()))


def collect():
    """Until a collection finds nothing more, or, where it says nothing, leads to nothing; and what is due has run."""
    heard = []
    canary = watched_garbage(heard)
    for number in range(10):
        before = len(EVENTS)
        if not gc.collect() and number > 0 and canary() is None and len(EVENTS) == before:
            break
    deadline = time.time() + LATENESS
    while canary() is None and not heard and time.time() < deadline:
        time.sleep(0.005)
    if heard and heard[0] is not this_thread():
        settle(deadline)


def settle(deadline):
    """Where callbacks run on a thread of their own, some may come after that of the canary."""
    before, since = len(EVENTS), time.time()
    while time.time() < min(since + QUIET, deadline):
        time.sleep(0.005)
        if len(EVENTS) != before:
            before, since = len(EVENTS), time.time()


def lookup(name):
    """A public member of the module, or a built-in."""
    return getattr(weakref, name) if hasattr(weakref, name) else getattr(builtins, name)


def outcome(step, *arguments):
    """What comes of a step, as data."""
    try:
        return {"returned": describe(step(*arguments))}
    except Unsupported:
        raise
    except:  # On the JVM, Java's own are none of the BaseExceptions.
        return raised(sys.exc_info()[1])


def attempt(step):
    """Performs a step, whatever comes of it."""
    try:
        step()
    except Exception:
        pass


class Told(list):
    """Events, each of which the process that started this one hears at once."""

    def append(self, event):
        list.append(self, event)
        send(event)


def tell():
    """Keeps the standard output to what is told of events: what else is written there goes elsewhere."""
    global EVENTS
    STATE["write"] = functools.partial(os.write, os.dup(1))
    os.dup2(2, 1)
    EVENTS = Told()


def leave(manner, status):
    """Ends the program for real, once this returned or raised."""
    events()
    happened({"leaving": status})
    STATE["leaving"] = True
    manner(status)


def performed():
    """What happens in the program, which another process performs to its end, and its exit status."""
    if not sys.executable or "__file__" not in globals():
        raise Unsupported("it takes another process, and this one does not know how it was started")
    program = subprocess.Popen([sys.executable, os.path.abspath(__file__), "--program"], stdout=subprocess.PIPE)
    limit = threading.Timer(PATIENCE, program.kill)
    limit.start()
    lines = program.stdout.read().splitlines()
    status, is_late = program.wait(), not limit.is_alive()
    limit.cancel()
    told = [json.loads(line.decode("utf-8")) for line in lines]
    if is_late or not any("leaving" in event for event in told):
        sys.__stdout__.write("the program did not come to its end; it told %s\n" % told)
        sys.exit(status or 1)
    return told, {"returned": status if status >= 0 else 128 - status}

"""What a stand-alone script needs beside pieces of the harness; a piece here stands for that of the same name there.

One file, standard library only, in the syntax that Python 2.7 and 3.x share. Objects live under global names.
"""
import gc
import re
import sys
import time

EVENTS = []     # what happened, in order, as data


def happened(event):
    EVENTS.append(event)


def bind(name, value):
    globals()[name] = value


def names_of(value):
    """The names that the script has for an object."""
    return sorted(name for name, held in list(globals().items()) if held is value)


def run(session, name, body, arguments, keywords):
    """Performs the body of a function that was called, and tells it."""
    described = [describe(argument) for argument in arguments]
    outcomes = []
    try:
        for step in body:
            if type(step) is tuple:
                outcomes.append({"raised": {"error": step[0], "message": step[1]}})
                raise error_class(step[0])(step[1])
            outcomes.append(outcome(step, arguments[0] if arguments else None))
    finally:
        happened((name, described, outcomes))
    return "result of " + name


def taken(*names):
    """Takes away global names, and gives what they held."""
    return [globals().pop(name) for name in names if name in globals()]


def raise_error(name, message):
    raise error_class(name)(message)


PATIENCE = 10.0  # seconds that a callback may take to come once its referent is gone
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
    deadline = time.time() + PATIENCE
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
    except BaseException as error:
        return raised(error)


def attempt(step):
    """Performs a step, whatever comes of it."""
    try:
        step()
    except Exception:
        pass


def fits(wanted, got):
    """Whether a value, as data, has a shape: a value itself, a list of shapes, or a function that says so."""
    if callable(wanted):
        return wanted(got)
    if isinstance(wanted, list):
        return isinstance(got, list) and len(wanted) == len(got) and all(map(fits, wanted, got))
    return not isinstance(got, (dict, list)) and (type(wanted) is bool) == (type(got) is bool) and wanted == got


def the(name):
    """The very object that has this name."""
    return lambda got: isinstance(got, dict) and name in got.get("names", ())


def anything(got):
    return True


def something(got):
    return got is not None


def matching(pattern):
    return lambda got: type(got) in TEXT_TYPES and re.match("(?:%s)$" % pattern, got) is not None


def either(one, other):
    return lambda got: fits(one, got) or fits(other, got)


def in_any_order(*wanted):
    def fitting(got):
        if not isinstance(got, list) or len(got) != len(wanted):
            return False
        return not wanted or any(
            fits(wanted[0], item) and in_any_order(*wanted[1:])(got[:place] + got[place + 1:])
            for place, item in enumerate(got))

    return fitting


def gave(shape):
    return lambda got: "returned" in got and fits(shape, got["returned"])


def raising(*errors):
    return lambda got: "raised" in got and (not errors or got["raised"]["error"] in errors)


def raising_with(message, *errors):
    return lambda got: raising(*errors)(got) and matching(message)(got["raised"]["message"])


def runs():
    """The functions that ran: names, arguments, and what came of what they did."""
    for name in list(INBOXES):
        while INBOXES[name]:
            happened((name, [describe(INBOXES[name].pop(0))], []))
    return list(EVENTS)


def ran(*names):
    return lambda got: [run[0] for run in got] == list(names)


def ran_in_any_order(*names):
    return lambda got: sorted(run[0] for run in got) == sorted(names)


def ran_times(name, least, most):
    return lambda got: least <= len([run for run in got if run[0] == name]) <= most


def ran_with(name, *arguments):
    return lambda got: in_any_order(*arguments)([run[1] for run in got if run[0] == name])


def saw(name, wanted):
    def holds(got):
        seen = [run[2] for run in got if run[0] == name]
        return len(seen) == 1 and wanted(seen[0][-1])

    return holds


def expect(words, wanted, got):
    """Holds the runtime to a promise."""
    if not wanted(got):
        sys.stdout.write("expected %s\ngot %s\n" % (words, got))
        sys.stdout.flush()
        sys.exit(1)

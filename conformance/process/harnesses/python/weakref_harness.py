"""The Python half of Weakref TCK: performs commands that come as JSON lines on standard input.

One file, standard library only, in the syntax that Python 2.7 and 3.x share. The protocol is described in spec/protocol.

Objects of the program under test live in NAMES and nowhere else: no function here keeps one in a global, a closure or a
traceback, and what a local holds ends with its function. What the runtime lacks is answered as unsupported, with a reason.
"""
import sys

if hasattr(sys, "dont_write_bytecode"):  # This file may be kept compiled; nothing is written beside what is installed.
    sys.dont_write_bytecode = True

import copy
import functools
import gc
import json
import math
import operator
import os
import re
import time
import types
import weakref

try:
    import pickle
except ImportError:  # MicroPython
    pickle = None
try:
    import threading
except ImportError:  # A runtime without threads
    threading = None
try:
    import builtins
except ImportError:  # Python 2
    import __builtin__ as builtins

PROTOCOL = 1
ARGUMENT = "argument"
TEXT_TYPES = (str, type(u""))
WHOLE_TYPES = (int, type(sys.maxsize + 1))
MISSING = object()

NAMES = {}      # name -> object: the only place that holds objects of the program
ORDER = {}      # name -> when it was bound, for "oldest first"
INBOXES = {}    # name of a built-in method -> the list that it appends to
LOADED = []     # names of the modules of the program
EVENTS = []     # what happened since the last answer, as data
STREAMS = []    # what stands for the standard streams of the program
STATE = {"session": 0, "bound": 0, "loaded": 0, "leaving": False, "write": None, "counts": False, "hears": True, "late": False}
ERRORS = {}     # classes made for error names that are not built in
PATIENCE = 45.0  # seconds that threads of the program may take: short of the limit for a request of a runtime with a name
HEARING = 5.0    # seconds that a callback may take to come after a collection
SILENCE = 0.5    # seconds without any callback after which no more of very many is expected
LULL = 0.025     # the same for few, where callbacks come after a collection: GraalPy looks for them every 10 ms


class Unsupported(Exception):
    """The runtime does not have what a command needs."""


# ---------------------------------------------------------------- names and values

class Place(threading.local if threading else object):
    """Where names stand: in NAMES, or, in a thread of the program, also in those of the call under way."""

    own = None     # the names that the call has bound, or nothing outside such a thread
    shared = None  # the names that are not the call's own
    depth = 0      # how many functions of the program are under way
    argument = MISSING  # of the function under way: callbacks may run on a thread of their own, beside a finalizing method on another


PLACE = Place()


def bind(name, value):
    if PLACE.own is not None and name not in PLACE.shared:
        PLACE.own[name] = value
        return
    STATE["bound"] += 1
    ORDER[name] = STATE["bound"]
    NAMES[name] = value


def find(name):
    """The object of that name, or the one that says that there is none."""
    if name == ARGUMENT and PLACE.argument is not MISSING:
        return PLACE.argument
    return NAMES.get(name, MISSING) if name not in (PLACE.own or ()) else PLACE.own[name]


def no_such(name):
    return NameError('no object has the name "%s"' % name)


def get(name):
    value = find(name)
    if value is MISSING:
        raise no_such(name)
    return value


def unbind(name):
    if name == ARGUMENT and PLACE.argument is not MISSING:
        PLACE.argument = MISSING
        return
    ORDER.pop(name, None)
    names = PLACE.own if name in (PLACE.own or ()) else NAMES
    if names.pop(name, MISSING) is MISSING:  # In one step, for another thread may drop it as well.
        raise no_such(name)


def visible_names():
    """A list, for other threads may bind names meanwhile."""
    return list(NAMES) + list(PLACE.own or ())


def names_of(value):
    known = set(name for name in visible_names() if name != ARGUMENT and find(name) is value)
    return sorted(known, key=lambda name: ORDER.get(name, 0))


def describe(value):
    """Says a value without giving it away. Asks for nothing but its type: a proxy or a hostile object answers for others."""
    kind = type(value)
    if value is None or kind is bool:
        return value
    if kind is float:
        return value if value - value == 0 else str(value)  # JSON has no infinity.
    if kind in WHOLE_TYPES:
        return value if -2 ** 63 <= value < 2 ** 63 else str(value)
    if kind in TEXT_TYPES:
        return value
    known = names_of(value)
    if not known and kind in (list, tuple):
        return [describe(item) for item in value]
    return {"names": known, "type": kind.__name__}


def operand(data):
    if "name" in data:
        return get(data["name"])
    return data["value"]


def error_class(name):
    found = getattr(builtins, name, None)
    if isinstance(found, type) and issubclass(found, BaseException):
        return found
    if name not in ERRORS:
        ERRORS[name] = type(str(name), (Exception,), {})
    return ERRORS[name]


def error_name(kind):
    """A bare name means the built-in error of that name; another error of the same name says its module too."""
    name = kind.__name__
    return name if getattr(builtins, name, kind) is kind else kind.__module__ + "." + name


def raised(error):
    return {"raised": {"error": error_name(type(error)), "message": str(error)}}


# ---------------------------------------------------------------- events

def happened(event):
    if STATE["leaving"]:
        send({"events": [event]})
    else:
        EVENTS.append(event)


def ran(name, arguments, keywords, outcomes):
    return {"ran": {"function": name, "arguments": arguments, "keywords": keywords, "outcomes": outcomes}}


def drain():
    for name in list(INBOXES):
        inbox = INBOXES[name]
        while inbox:
            happened(ran(name, [describe(inbox[0])], {}, []))
            del inbox[0]
    for stream in STREAMS:
        stream.settle()
    taken = []
    while EVENTS:
        taken.append(EVENTS.pop(0))  # One at a time: on another thread, a callback may add to them meanwhile.
    return taken


class Captured(object):
    """Stands for a standard stream of the program: what is written there becomes events."""

    encoding = "utf-8"
    errors = "backslashreplace"
    closed = False

    def __init__(self):
        self.rest = ""
        self.lines = []

    def write(self, text):
        self.rest += text
        while "\n" in self.rest:
            line, self.rest = self.rest.split("\n", 1)
            self.lines.append(line)
            self.look()
        return len(text)

    def look(self):
        """Turns the lines so far into an event as soon as they are one."""

    def settle(self):
        """Tells what is left as printed text."""
        if self.rest:
            self.lines.append(self.rest)
            self.rest = ""
        if self.lines:
            text = "\n".join(self.lines) + "\n"
            self.lines = []
            happened({"printed": text})

    def flush(self):
        if STATE["leaving"]:
            self.settle()

    def isatty(self):
        return False


class CapturedErrors(Captured):
    """Recognizes the report of an error that could not propagate by its last line, which names the error."""

    # Up to 3.7, an error without a traceback has the second alone; MicroPython has the third.
    BEGINNINGS = ("Traceback", "Exception ignored", "Unhandled exception")
    LAST = re.compile(r"([A-Za-z_][\w.]*)(?:: (.*))?$")
    PYTHON_2 = re.compile(r"Exception ([\w.]+): .* in .* ignored$")

    def look(self):
        line = self.lines[-1]
        old = self.PYTHON_2.match(line)
        if old:
            message = re.search(r"\(u?'?(.*?)'?,?\) in ", line)
            self.tell(old.group(1), message.group(1) if message else "")
            return
        last = self.LAST.match(line)
        if last and any(earlier.startswith(self.BEGINNINGS) for earlier in self.lines[:-1]):
            self.tell(last.group(1), last.group(2) or "")

    def tell(self, error, message):
        text = "\n".join(self.lines) + "\n"
        self.lines = []
        happened({"reported": {"error": error.split(".")[-1], "message": message, "channel": "standard-error",
                               "about": mentioned(text), "text": text}})


def mentioned(text):
    """The functions of the session that a report speaks of."""
    return sorted(name for name in visible_names() if type(find(name)) in REPORTED_TYPES and repr(find(name)) in text)


def report_to_hook(unraisable):
    about = names_of(unraisable.object) if unraisable.object is not None else []
    if not about:
        about = mentioned(str(unraisable.err_msg))
    happened({"reported": {"error": error_name(unraisable.exc_type), "message": str(unraisable.exc_value),
                           "channel": "hook", "about": about, "text": ""}})


# ---------------------------------------------------------------- faults

REACHED = set()  # functions of `weakref` that this session has told of


def reached(place):
    if place not in REACHED:
        REACHED.add(place)
        happened({"printed": "reached " + place + "\n"})


if "--faults" in sys.argv:
    print(json.dumps(__import__("weakref_faults").listed()))
    sys.exit()
if "--fault" in sys.argv:  # Before anything here is made of what the fault may change.
    __import__("weakref_faults").lay(sys.argv[sys.argv.index("--fault") + 1], reached if "--reach" in sys.argv else None)


# ---------------------------------------------------------------- functions

def run(session, name, body, arguments, keywords):
    """Performs the body of a function that was called, and tells it."""
    if session != STATE["session"]:
        return None
    described = [describe(argument) for argument in arguments]
    named = dict((key, describe(keywords[key])) for key in keywords)
    before = PLACE.argument
    if arguments:
        PLACE.argument = arguments[0]
    outcomes = []
    PLACE.depth += 1
    try:
        for command in body:
            if command["command"] == "raise":
                outcomes.append({"raised": {"error": command["error"], "message": command["message"]}})
                raise error_class(command["error"])(command["message"])
            outcomes.append(perform(command))
    finally:
        PLACE.depth -= 1
        PLACE.argument = before
        happened(ran(name, described, named, outcomes))
    return "result of " + name


class Holder(object):
    """Has a method to bind."""

    def __init__(self, body):
        self.body = body

    def method(self, *arguments, **keywords):
        return self.body(*arguments, **keywords)


class CallableObject(object):
    """An object that can be called."""

    def __init__(self, body):
        self.body = body

    def __call__(self, *arguments, **keywords):
        return self.body(*arguments, **keywords)


def define(command):
    session, name, body, form = STATE["session"], command["name"], command["body"], command["form"]

    def function(*arguments, **keywords):
        return run(session, name, body, arguments, keywords)

    def without_parameter():
        return run(session, name, body, (), {})

    def initialize(instance, *arguments, **keywords):
        run(session, name, body, arguments, keywords)

    def with_given(given, *arguments, **keywords):
        return run(session, name, body, arguments, keywords)

    if form == "function":
        bind(name, function)
    elif form == "lambda":
        bind(name, lambda *arguments, **keywords: run(session, name, body, arguments, keywords))
    elif form == "bound-method":
        bind(name, Holder(function).method)
    elif form == "built-in-method":
        INBOXES[name] = []
        bind(name, INBOXES[name].append)
    elif form == "class":
        bind(name, type("Made", (object,), {"__init__": initialize}))
    elif form == "partial":
        bind(name, functools.partial(with_given, "given already"))
    elif form == "callable-object":
        bind(name, CallableObject(function))
    elif form == "without-parameter":
        bind(name, without_parameter)
    elif form == "not-callable":
        bind(name, Plain())
    else:
        raise Unsupported("no function of the form " + form)


REPORTED_TYPES = (type(lambda: None), type(Holder(None).method), type(functools.partial(len)), CallableObject, type([].append))


# ---------------------------------------------------------------- objects

class Plain(object):
    """An instance of an ordinary class."""


class Keyed(object):
    """Equal to, ordered and hashed like others with the same key."""

    def __init__(self, key):
        self.key = key

    def __eq__(self, other):
        return isinstance(other, Keyed) and self.key == other.key

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash(self.key)

    def __lt__(self, other):
        return self.key < other.key

    def __le__(self, other):
        return self.key <= other.key

    def __gt__(self, other):
        return self.key > other.key

    def __ge__(self, other):
        return self.key >= other.key


class Watched(Keyed):
    """Tells each use of its hash and its equality, which performs its body."""

    def __init__(self, command):
        Keyed.__init__(self, command["key"])
        self.session, self.name, self.body = STATE["session"], command["name"], command["body"]

    def __eq__(self, other):
        run(self.session, "equality of " + self.name, self.body, (), {})
        return Keyed.__eq__(self, other)

    def __hash__(self):
        run(self.session, "hash of " + self.name, [], (), {})
        return Keyed.__hash__(self)


BINARY = {
    "add": "add", "sub": "subtract", "mul": "multiply", "truediv": "true-divide", "div": "true-divide",
    "floordiv": "floor-divide", "mod": "modulo", "pow": "power", "matmul": "matrix-multiply", "lshift": "shift-left",
    "rshift": "shift-right", "and": "bit-and", "or": "bit-or", "xor": "bit-xor",
}

OTHERS = {
    "__neg__": ("negate", "negate"), "__pos__": ("positive", "positive"), "__invert__": ("invert", "invert"),
    "__abs__": ("absolute", "absolute"), "__divmod__": ("divide-with-remainder", "divide-with-remainder"),
    "__rdivmod__": ("reflected-divide-with-remainder", "reflected-divide-with-remainder"),
    "__int__": ("to-integer", 7), "__float__": ("to-float", 7.5), "__index__": ("to-index", 2),
    "__complex__": ("to-complex", 7 + 5j), "__bytes__": ("to-bytes", b"bytes"), "__format__": ("format", "formatted"),
    "__round__": ("round", "round"), "__trunc__": ("truncate", "truncate"), "__floor__": ("floor", "floor"),
    "__ceil__": ("ceiling", "ceiling"), "__bool__": ("truth", True), "__nonzero__": ("truth", True),
    "__len__": ("length", 3), "__next__": ("next", "next"), "next": ("next", "next"), "__hash__": ("hash", 7),
    "__eq__": ("equal", True), "__ne__": ("not-equal", True), "__lt__": ("less", True),
    "__le__": ("less-or-equal", True), "__gt__": ("greater", True), "__ge__": ("greater-or-equal", True),
    "__enter__": ("with-context", "with-context"),
}


class Operative(object):
    """Supports every operator, conversion and container operation; tells each use and performs its body."""

    def __init__(self, command):
        self.session, self.name, self.body = STATE["session"], command["name"], command["body"]

    def tell(self, operation, *others, **keywords):
        run(self.session, operation + " of " + self.name, self.body, others, keywords)

    def __str__(self):
        return "text of " + self.name

    def __pow__(self, other, *modulo):
        operation = "power-modulo" if modulo and modulo[0] is not None else "power"
        self.tell(operation, other, *(modulo if operation == "power-modulo" else ()))
        return operation

    def __contains__(self, value):
        self.tell("contains", value)
        return value == 3

    def __iter__(self):
        self.tell("iterate")
        return iter([1, 2, 3])

    def __reversed__(self):
        self.tell("reverse")
        return iter([3, 2, 1])

    def __getitem__(self, key):
        return self.use_item("get", key)

    def __setitem__(self, key, value):
        self.use_item("set", key, value)

    def __delitem__(self, key):
        self.use_item("delete", key)

    def use_item(self, verb, key, *value):
        if type(key) is slice:
            self.tell(verb + "-slice", key.start, key.stop, *value)
            return verb + "-slice"
        self.tell(verb + "-item", key, *value)
        return verb + "-item"

    def __exit__(self, *ignored):
        return False


def special_method(operation, answer):
    def method(self, *others):
        self.tell(operation, *others)
        return answer

    return method


for method_name, (operation_name, fixed_answer) in OTHERS.items():
    setattr(Operative, method_name, special_method(operation_name, fixed_answer))
for suffix, operation_name in BINARY.items():
    for prefix, form in (("__", ""), ("__r", "reflected-"), ("__i", "in-place-")):
        if prefix + suffix != "__pow":
            setattr(Operative, prefix + suffix + "__", special_method(form + operation_name, form + operation_name))


class OperativeCallable(Operative):
    """Can be called as well."""

    def __call__(self, *arguments, **keywords):
        self.tell("call", *arguments, **keywords)
        return "call"


class WithMethod(object):
    """Has a method, which tells its receiver."""

    def __init__(self, command):
        self.session, self.name, self.body = STATE["session"], command["name"], command["body"]

    def sing(self, *arguments, **keywords):
        return run(self.session, "sing of " + self.name, self.body, (self,) + arguments, keywords)


class Overridden(WithMethod):
    """Has the method that another class overrides."""

    def sing(self, *arguments, **keywords):
        return run(self.session, "overridden sing of " + self.name, self.body, (self,) + arguments, keywords)


class WithOverridingMethod(Overridden):
    """Overrides the method that it would inherit."""

    sing = WithMethod.__dict__["sing"]


class Iterator(object):
    """Iterates over 1, 2, 3, once: what it gave is gone."""

    def __init__(self):
        self.rest = iter([1, 2, 3])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.rest)

    next = __next__


class Unhashable(object):
    """Can be compared, but not hashed."""

    __hash__ = None

    def __eq__(self, other):
        return self is other

    def __ne__(self, other):
        return self is not other


class NeverEqual(object):
    """Equal to nothing, not even to itself."""

    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 7


class AlwaysEqual(object):
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __hash__(self):
        return 7


class Empty(object):
    """False: an empty collection."""

    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())


class Hostile(object):
    """Raises whenever an attribute, its text, its hash or its equality is asked for."""

    def refuse(self, *ignored):
        raise RuntimeError("hostile object")

    __getattribute__ = __setattr__ = __delattr__ = __repr__ = __str__ = __hash__ = __eq__ = __ne__ = refuse


class ClosedToAttributes(object):
    """Raises whenever an attribute is asked for, set or deleted."""

    def refuse(self, *ignored):
        raise RuntimeError("closed to attributes")

    __getattribute__ = __setattr__ = __delattr__ = refuse


class BareMapping(object):
    """Lists its keys, gives the value of each and takes new ones; else no mapping."""

    def __init__(self):
        self.values_by_key = {}

    def keys(self):
        return list(self.values_by_key)

    def __getitem__(self, key):
        return self.values_by_key[key]

    def __setitem__(self, key, value):
        self.values_by_key[key] = value


class WithoutSlot(object):
    """Left out the slot for weak references."""

    __slots__ = ()


def finalizing_class(command):
    session, name, body = STATE["session"], command["name"], command["body"]

    def __del__(self):
        run(session, "finalizing method of " + name, body, (self,), {})

    return type("WithFinalizingMethod", (object,), {"__del__": __del__})


class SlottedObject(object):
    """Has no slot for weak references."""

    __slots__ = ("verse",)


class WeakSlottedObject(object):
    """Has a slot for weak references."""

    __slots__ = ("verse", "__weakref__")


class SlottedChildOfASlottedClass(SlottedObject):
    """Inherits no slot for weak references, and adds none."""

    __slots__ = ("refrain",)


class SlottedChildOfAWeakSlottedClass(WeakSlottedObject):
    """Inherits a slot for weak references."""

    __slots__ = ("refrain",)


class SlottedChildOfAnOrdinaryClass(Plain):
    """Inherits what an ordinary class has."""

    __slots__ = ("refrain",)


class OrdinaryChildOfASlottedClass(SlottedObject):
    """Leaves the slots to its base."""


class UserDefinedException(Exception):
    """An exception of the program."""


def subclass(base, *arguments):
    return type("Subclassed", (base,), {})(*arguments)


def with_hook_for_missing_keys(command, base):
    session, name = STATE["session"], command["name"]

    def __missing__(self, key):
        return run(session, "missing key of " + name, [], (key,), {})

    return type(base)("Subclassed", (base,), {"__missing__": __missing__})()  # In Python 2 the base is no type.


def class_with_constructor(command):
    session, name, body = STATE["session"], command["name"], command["body"]

    def __init__(self):
        run(session, "constructor of " + name, body, (self,), {})

    return type("MadeClass", (object,), {"__init__": __init__})


def weak_slotted(base, value):
    return type("WeakSlotted", (base,), {"__slots__": ("__weakref__",)})(value)


def module(name):
    """A module of the library, which a runtime may lack."""
    try:
        return __import__(name)
    except ImportError:
        raise Unsupported("no module " + name)


def member(name, attribute):
    if not hasattr(module(name), attribute):
        raise Unsupported("no %s.%s" % (name, attribute))
    return getattr(module(name), attribute)


def made_by(text, name):
    """What a piece of program calls so, in a module of its own. For what the syntax of all versions does not share."""
    namespace = {}
    try:
        exec(text, namespace)
    except SyntaxError:
        raise Unsupported("no such syntax: " + text)
    return namespace[name]


def adding_function(command):
    session, name = STATE["session"], command["name"]

    def add(*arguments, **keywords):
        run(session, name, [], arguments, keywords)
        return sum(arguments) + sum(keywords.values())

    return add


def closure():
    captured = Plain()
    return lambda: captured


def function_with_a_default():
    def function(value=Plain()):
        return value

    return function


def generator():
    held = Plain()
    while True:
        yield held


def coroutine():
    """Closed at once: one that never ran is complained of."""
    made = made_by("async def sing(): pass", "sing")()
    made.close()
    return made


class Loop(object):
    """As much of an event loop as futures and tasks ask for. Runs nothing, and so holds nothing."""

    def get_debug(self):
        return False

    def call_soon(self, callback, *arguments, **keywords):
        return None

    def call_exception_handler(self, context):
        """Is told of tasks that go before they ran."""


def pattern():
    made = re.compile("(song|tune)+")
    re.purge()  # Or the module would hold it.
    return made


def native(name):
    """A module that is not written in Python."""
    found = module(name)
    if hasattr(found, "__file__") and found.__file__.endswith(".py"):
        raise Unsupported("%s is written in Python here" % name)
    return found


def dataclass_object(**options):
    make = member("dataclasses", "make_dataclass")
    try:
        return make("Record", ["verse"], **options)("la")
    except TypeError as error:
        if "unexpected keyword" in str(error):
            raise Unsupported("no dataclass with %s" % ", ".join(sorted(options)))
        raise


def caught_exception():
    def stumble():
        local = Plain()
        error = UserDefinedException("stumbled")
        error.witness = weakref.ref(local)
        raise error

    try:
        stumble()
    except UserDefinedException as error:
        return error


class Watches(object):
    """Weak references with callbacks, each of which takes its own out of what is pending when it sees it dead."""

    made = False  # whether there are any in the session
    heard = 0     # how many callbacks have run

    def __init__(self):
        Watches.made = True
        self.references = []
        self.pending = pending = set()

        def called(reference):
            Watches.heard += 1
            if reference() is None:
                pending.remove(id(reference))

        self.callback = called

    def add(self, make, referent):
        reference = make(referent, self.callback)
        self.references.append(reference)
        return reference

    def given_to(self, holder):
        self.pending.update(map(id, self.references))
        holder.watches, holder.pending = self.references, self.pending
        return holder


class Link(object):
    """Small, for there are many."""

    __slots__ = ("next", "watch", "__weakref__")


class FirstLink(Link):
    """Has attributes besides."""


def pause_collections():
    """Whether collections wait from here on until gc.enable() is called: not every runtime lets them."""
    try:
        gc.disable()
        return True
    except (AttributeError, NotImplementedError):
        return False


def chain(command):
    watches = Watches()
    first = last = FirstLink()
    pause_collections()  # Nothing of what is made here is garbage.
    links = [Link() for _ in range(command["key"] - 1)]
    watches.references = [weakref.ref(link, watches.callback) for link in links]
    for following, last.watch in zip(links, watches.references):
        last.next = last = following
    gc.enable()
    first.last = last
    return watches.given_to(first)


def much_referenced_object(command):
    watches = Watches()
    made = Plain()
    for _ in range(command["key"]):
        watches.add(weakref.ref, made)
    return watches.given_to(made)


def amid_collection(make):
    """Makes references so that asking for room starts a collection, which destroys older references to the referent."""
    def make_amid(referent, callback):
        if not hasattr(gc, "set_threshold") or not pause_collections():
            raise Unsupported("this runtime does not let a program say when it collects")
        before = gc.get_threshold()
        gc.collect()
        garbage = Plain()
        garbage.itself = garbage
        garbage.references = [weakref.ref(referent), weakref.ref(referent, len), weakref.proxy(referent)]
        garbage = None
        gc.set_threshold(1)
        try:
            gc.enable()  # So that the very next object starts a collection.
            return make(referent, callback)
        finally:
            gc.set_threshold(*before)

    return make_amid


def object_referred_to_amid_collections(command):
    watches = Watches()
    made = Plain()
    for number in range(command["key"]):
        watches.add(amid_collection(weakref.ref if number % 2 else Subclass), made)
    gc.collect()  # The last collection need not have come to the last of the older references.
    return watches.given_to(made)


def global_state():
    """A module that the program has loaded: the runtime holds it, and takes it down when the program ends."""
    STATE["loaded"] += 1
    name = "weakref_tck_loaded_%d" % STATE["loaded"]
    sys.modules[name] = type(sys)(name)
    LOADED.append(name)
    return sys.modules[name]


def lingering_thread(command):
    session, name, body = STATE["session"], command["name"], command["body"]
    main_thread = member("threading", "main_thread")()

    def work():
        main_thread.join()
        run(session, name, body, (), {})

    thread = threading.Thread(target=work)
    thread.daemon = False  # Whatever the thread is that makes it.
    thread.start()
    return thread


MAKERS = {
    "plain": lambda command: Plain(),
    "keyed": lambda command: Keyed(command["key"]),
    "watched": lambda command: Watched(command),
    "unhashable": lambda command: Unhashable(),
    "never-equal": lambda command: NeverEqual(),
    "always-equal": lambda command: AlwaysEqual(),
    "false": lambda command: Empty(),
    "hostile": lambda command: Hostile(),
    "closed-to-attributes": lambda command: ClosedToAttributes(),
    "callable": lambda command: CallableObject(lambda: "called"),
    "adding-function": adding_function,
    "operative": lambda command: Operative(command),
    "operative-callable": lambda command: OperativeCallable(command),
    "with-method": lambda command: WithMethod(command),
    "with-overriding-method": lambda command: WithOverridingMethod(command),
    "iterator": lambda command: Iterator(),
    "with-finalizing-method": lambda command: finalizing_class(command)(),
    "with-inherited-finalizing-method": lambda command: type("Heir", (finalizing_class(command),), {})(),
    "class": lambda command: type("MadeClass", (object,), {}),
    "class-with-a-constructor": class_with_constructor,
    "mapping": lambda command: {},
    "bare-mapping": lambda command: BareMapping(),
    "list": lambda command: [],
    "set": lambda command: set(),
    "integer": lambda command: 5,
    "float": lambda command: 2.5,
    "text": lambda command: "text",
    "tuple": lambda command: (1, 2),
    "nothing": lambda command: None,
    "without-slot": lambda command: WithoutSlot(),
    "bare-object": lambda command: object(),
    "top-level-function": lambda command: made_by("def sing(): return 'sung'", "sing"),
    "closure": lambda command: closure(),
    "function-with-a-default": lambda command: function_with_a_default(),
    "built-in-function": lambda command: len,
    "cached-function": lambda command: member("functools", "lru_cache")()(lambda: "sung"),
    "code-object": lambda command: compile("'sung'", "song", "eval"),
    "generator": lambda command: generator(),
    "coroutine": lambda command: coroutine(),
    "future": lambda command: member("asyncio", "Future")(loop=Loop()),
    "task": lambda command: member("asyncio", "Task")(coroutine(), loop=Loop()),
    "module": lambda command: type(sys)("made"),
    "native-module": lambda command: native("math"),
    "frozen-set": lambda command: frozenset([1]),
    "empty-frozen-set": lambda command: frozenset(),
    "array": lambda command: member("array", "array")("i", [1, 2]),
    "deque": lambda command: member("collections", "deque")(),
    "ordered-mapping": lambda command: member("collections", "OrderedDict")(),
    "named-tuple": lambda command: member("collections", "namedtuple")("Named", "verse")("la"),
    "text-file": lambda command: open(os.devnull),
    "buffered-file": lambda command: open(os.devnull, "rb"),
    "raw-file": lambda command: open(os.devnull, "rb", 0),
    "text-stream": lambda command: member("io", "StringIO")(),
    "byte-stream": lambda command: member("io", "BytesIO")(),
    "socket": lambda command: member("socket", "socket")(),
    "memory-map": lambda command: member("mmap", "mmap")(-1, 1),
    "memory-view": lambda command: memoryview(b"song"),
    "pattern": lambda command: pattern(),
    "lock": lambda command: member("threading", "Lock")(),
    "low-level-lock": lambda command: member("_thread", "allocate_lock")(),
    "generic-alias": lambda command: member("types", "GenericAlias")(list, (int,)),
    "type-variable": lambda command: member("typing", "TypeVar")("T"),
    "enumeration-member": lambda command: member("enum", "Enum")("Voice", "ALTO").ALTO,
    "user-defined-exception": lambda command: UserDefinedException("song"),
    "caught-exception": lambda command: caught_exception(),
    "byte-string": lambda command: b"song",
    "complex-number": lambda command: 1 + 2j,
    "range": lambda command: range(3),
    "ellipsis": lambda command: Ellipsis,
    "subclassed-text": lambda command: subclass(str, "text"),
    "subclassed-float": lambda command: subclass(float, 2.5),
    "subclassed-integer": lambda command: subclass(int, 5),
    "subclassed-tuple": lambda command: subclass(tuple, (1, 2)),
    "subclassed-list": lambda command: subclass(list),
    "subclassed-mapping": lambda command: subclass(dict),
    "subclassed-set": lambda command: subclass(set),
    "subclassed-frozen-set": lambda command: subclass(frozenset, [1]),
    "subclassed-weak-key-dictionary": lambda command: with_hook_for_missing_keys(command, weakref.WeakKeyDictionary),
    "subclassed-weak-value-dictionary": lambda command: with_hook_for_missing_keys(command, weakref.WeakValueDictionary),
    "subclassed-weak-set": lambda command: subclass(weakref.WeakSet),
    "hashed-subclassed-weak-set": lambda command: type("Hashed", (weakref.WeakSet,), {"__hash__": lambda self: id(self)})(),
    "slotted-subclassed-weak-set": lambda command: type("Slotted", (weakref.WeakSet,), {"__slots__": ("verse",)})(),
    "weak-slotted-integer": lambda command: weak_slotted(int, 5),
    "weak-slotted-tuple": lambda command: weak_slotted(tuple, (1, 2)),
    "slotted-object": lambda command: SlottedObject(),
    "weak-slotted-object": lambda command: WeakSlottedObject(),
    "slotted-child-of-a-slotted-class": lambda command: SlottedChildOfASlottedClass(),
    "slotted-child-of-a-weak-slotted-class": lambda command: SlottedChildOfAWeakSlottedClass(),
    "slotted-child-of-an-ordinary-class": lambda command: SlottedChildOfAnOrdinaryClass(),
    "ordinary-child-of-a-slotted-class": lambda command: OrdinaryChildOfASlottedClass(),
    "dataclass-object": lambda command: dataclass_object(),
    "slotted-dataclass-object": lambda command: dataclass_object(slots=True),
    "weak-slotted-dataclass-object": lambda command: dataclass_object(slots=True, weakref_slot=True),
    "chain": chain,
    "much-referenced-object": much_referenced_object,
    "object-referred-to-amid-collections": object_referred_to_amid_collections,
    "global-state": lambda command: global_state(),
    "lingering-thread": lingering_thread,
    "finalizer-subclass": lambda command: type("FinalizerSubclass", (weakref.finalize,), {}),
}


def create(command):
    if command["kind"] not in MAKERS:
        raise Unsupported("no object of the kind " + command["kind"])
    bind(command["name"], MAKERS[command["kind"]](command))


# ---------------------------------------------------------------- references

class Subclass(weakref.ref):
    """Adds nothing."""


class SubclassWithData(weakref.ref):
    """Takes a value beside referent and callback."""

    def __init__(self, referent, callback=None, value=None):
        super(SubclassWithData, self).__init__(referent, callback)
        self.value = value

    def describe(self):
        return "value %s" % (self.value,)


class SubclassMadeInNew(weakref.ref):
    """Sets its value where instances are made."""

    __slots__ = ("value",)

    def __new__(cls, referent, callback=None, value=None):
        self = weakref.ref.__new__(cls, referent, callback)
        self.value = value
        return self

    def __init__(self, referent, callback=None, value=None):
        super(SubclassMadeInNew, self).__init__(referent, callback)


class SubclassCountingCalls(weakref.ref):
    """Dereferencing gives a pair: the referent, and how often it was asked for."""

    def __init__(self, referent, callback=None):
        super(SubclassCountingCalls, self).__init__(referent, callback)
        self.calls = 0

    def __call__(self):
        referent = super(SubclassCountingCalls, self).__call__()
        if referent is not None:
            self.calls += 1
            referent = (referent, self.calls)
        return referent


class SubclassWithSlots(weakref.ref):
    """Has a fixed set of attributes."""

    __slots__ = ("value",)


REFERENCE_TYPES = {
    "exact": weakref.ref,
    "subclass": Subclass,
    "subclass-with-data": SubclassWithData,
    "subclass-made-in-new": SubclassMadeInNew,
    "subclass-counting-calls": SubclassCountingCalls,
    "subclass-with-slots": SubclassWithSlots,
}
if hasattr(weakref, "WeakMethod"):
    REFERENCE_TYPES["weak-method"] = weakref.WeakMethod
    REFERENCE_TYPES["subclass-of-weak-method"] = type("SubclassOfWeakMethod", (weakref.WeakMethod,), {})


def callback_arguments(command):
    return (operand(command["callback"]),) if "callback" in command else ()


def refer(command):
    if command["type"] not in REFERENCE_TYPES:
        raise Unsupported("no reference of the type " + command["type"])
    make = REFERENCE_TYPES[command["type"]]
    data = {"value": command["value"]} if command["type"] in ("subclass-with-data", "subclass-made-in-new") else {}
    bind(command["name"], make(get(command["referent"]), *callback_arguments(command), **data))


def proxy(command):
    bind(command["name"], weakref.proxy(get(command["referent"]), *callback_arguments(command)))


def result(command, value):
    if "into" in command:
        bind(command["into"], value)
    return describe(value)


def library_module(path):
    """A module by the name that it has in Python 3."""
    if path == "builtins":
        return builtins
    try:
        __import__(path)
    except ImportError:
        if path != "collections.abc":
            raise
        path = "collections"  # Where Python 2 has them.
        __import__(path)
    return sys.modules[path]


def lookup(command):
    """Looks in the module as the runtime has it loaded now, like any program."""
    member = command["member"]
    weakref = __import__("weakref")
    if member == "weakref":
        bind(command["name"], weakref)
    elif "." in member:
        path, attribute = member.rsplit(".", 1)
        bind(command["name"], getattr(library_module(path), attribute))
    elif hasattr(weakref, member):
        bind(command["name"], getattr(weakref, member))
    else:
        bind(command["name"], getattr(builtins, member))


def intercept_reports(command):
    if not hasattr(sys, "unraisablehook"):
        raise Unsupported("no sys.unraisablehook before 3.8")
    sys.unraisablehook = report_to_hook


# ---------------------------------------------------------------- operations

def strong_reference_count(value):
    if not hasattr(sys, "getrefcount"):
        raise Unsupported("this runtime does not count references")
    return sys.getrefcount(value)


def add(container, value):
    if type(container) is list:
        container.append(value)
    else:
        container.add(value)


def clear(container):
    if type(container) is list:
        del container[:]
    else:
        container.clear()


def set_item(container, key, value):
    container[key] = value


def delete_item(container, key):
    del container[key]


def set_slice(container, start, stop, values):
    container[start:stop] = values


def delete_slice(container, start, stop):
    del container[start:stop]


def to_bytes(value):
    if bytes is str:
        raise Unsupported("bytes are texts in Python 2")
    return bytes(value).decode("latin-1")


def pickled(value):
    if pickle is None:
        raise Unsupported("no module pickle")
    return pickle.loads(pickle.dumps(value, 2))


def operation(name):
    """Not every runtime has every operator: there is no @ before 3.5."""
    def operate_by_name(*operands):
        if not hasattr(operator, name):
            raise Unsupported("operator.%s" % name)
        return getattr(operator, name)(*operands)

    return operate_by_name


def bound(function, instance):
    return types.MethodType(function, instance)


def with_context(context):
    with context:
        return None


OPERATIONS = {
    "is": lambda a, b: a is b,
    "equal": lambda a, b: bool(a == b),
    "not-equal": lambda a, b: bool(a != b),
    "less": lambda a, b: bool(a < b),
    "less-or-equal": lambda a, b: bool(a <= b),
    "greater": lambda a, b: bool(a > b),
    "greater-or-equal": lambda a, b: bool(a >= b),
    "hash": lambda a: hash(a),
    "truth": lambda a: bool(a),
    "text": lambda a: str(a),
    "representation": lambda a: repr(a),
    "identity": lambda a: id(a),
    "type-of": lambda a: type(a),
    "is-instance": lambda a, b: isinstance(a, b),
    "is-subclass": lambda a, b: issubclass(a, b),
    "is-callable": lambda a: callable(a),
    "get-attribute": lambda a, name: getattr(a, name),
    "set-attribute": lambda a, name, value: setattr(a, name, value),
    "delete-attribute": lambda a, name: delattr(a, name),
    "has-attribute": lambda a, name: hasattr(a, name),
    "public-attributes": lambda a: sorted(name for name in dir(a) if not name.startswith("_")),
    "get-item": lambda a, key: a[key],
    "set-item": set_item,
    "pop-item": lambda a, key: a.pop(key),
    "contains": lambda a, value: value in a,
    "add-element": add,
    "clear": clear,
    "delete-item": delete_item,
    "get-slice": lambda a, start, stop: a[start:stop],
    "set-slice": set_slice,
    "delete-slice": delete_slice,
    "unpack": lambda a: (lambda *items: list(items))(*a),
    "get": lambda a, key: a.get(key),
    "get-or": lambda a, key, default: a.get(key, default),
    "set-default": lambda a, key, default: a.setdefault(key, default),
    "pop-or": lambda a, key, default: a.pop(key, default),
    "pop-entry": lambda a: list(a.popitem()),
    "pop-element": lambda a: a.pop(),
    "update": lambda a, other: a.update(other),
    "keys": lambda a: list(a.keys()),
    "values": lambda a: list(a.values()),
    "entries": lambda a: [list(entry) for entry in a.items()],
    "key-references": lambda a: list(a.keyrefs()),
    "value-references": lambda a: list(a.valuerefs()),
    "remove-element": lambda a, element: a.remove(element),
    "discard-element": lambda a, element: a.discard(element),
    "union": lambda a, other: a.union(other),
    "intersection": lambda a, other: a.intersection(other),
    "difference": lambda a, other: a.difference(other),
    "symmetric-difference": lambda a, other: a.symmetric_difference(other),
    "intersection-update": lambda a, other: a.intersection_update(other),
    "difference-update": lambda a, other: a.difference_update(other),
    "symmetric-difference-update": lambda a, other: a.symmetric_difference_update(other),
    "is-subset": lambda a, other: a.issubset(other),
    "is-superset": lambda a, other: a.issuperset(other),
    "is-disjoint": lambda a, other: a.isdisjoint(other),
    "iterate": lambda a: iter(a),
    "iterate-values": lambda a: iter(a.values()),
    "iterate-entries": lambda a: iter(a.items()),
    "reverse": lambda a: reversed(a),
    "next": lambda a: next(a),
    "to-integer": lambda a: int(a),
    "to-float": lambda a: float(a),
    "to-complex": lambda a: str(complex(a)),
    "to-index": lambda a: operator.index(a),
    "to-bytes": to_bytes,
    "format": lambda a, specification: format(a, specification),
    "round": lambda a: round(a),
    "truncate": lambda a: math.trunc(a),
    "floor": lambda a: math.floor(a),
    "ceiling": lambda a: math.ceil(a),
    "negate": lambda a: -a,
    "positive": lambda a: +a,
    "invert": lambda a: ~a,
    "absolute": lambda a: abs(a),
    "divide-with-remainder": lambda a, b: divmod(a, b),
    "power-modulo": lambda a, b, c: pow(a, b, c),
    "add": lambda a, b: a + b,
    "subtract": lambda a, b: a - b,
    "multiply": lambda a, b: a * b,
    "true-divide": lambda a, b: a / b,
    "floor-divide": lambda a, b: a // b,
    "modulo": lambda a, b: a % b,
    "power": lambda a, b: a ** b,
    "matrix-multiply": operation("matmul"),
    "shift-left": lambda a, b: a << b,
    "shift-right": lambda a, b: a >> b,
    "bit-and": lambda a, b: a & b,
    "bit-or": lambda a, b: a | b,
    "bit-xor": lambda a, b: a ^ b,
    "in-place-add": operation("iadd"),
    "in-place-subtract": operation("isub"),
    "in-place-multiply": operation("imul"),
    "in-place-true-divide": operation("itruediv"),
    "in-place-floor-divide": operation("ifloordiv"),
    "in-place-modulo": operation("imod"),
    "in-place-power": operation("ipow"),
    "in-place-matrix-multiply": operation("imatmul"),
    "in-place-shift-left": operation("ilshift"),
    "in-place-shift-right": operation("irshift"),
    "in-place-bit-and": operation("iand"),
    "in-place-bit-or": operation("ior"),
    "in-place-bit-xor": operation("ixor"),
    "bind": bound,
    "with-context": with_context,
    "length": lambda a: len(a),
    "items": lambda a: list(a),
    "copy": lambda a: copy.copy(a),
    "deep-copy": lambda a: copy.deepcopy(a),
    "pickle": pickled,
    "strong-reference-count": strong_reference_count,
}


def operate(command):
    if command["operation"] not in OPERATIONS:
        raise Unsupported("no operation " + command["operation"])
    operands = [operand(data) for data in command["operands"]]
    return result(command, OPERATIONS[command["operation"]](*operands))


def call(command):
    callee = get(command["callee"])
    if "method" in command:
        callee = getattr(callee, command["method"])
    arguments = [operand(data) for data in command["arguments"]]
    keywords = dict((str(key), operand(data)) for key, data in command["keywords"].items())
    return result(command, callee(*arguments, **keywords))


# ---------------------------------------------------------------- commands

def link(command):
    setattr(get(command["holder"]), command["field"], get(command["held"]))


def unlink(command):
    delattr(get(command["holder"]), command["field"])


def raise_error(command):
    raise error_class(command["error"])(command["message"])


def collect(command):
    """Until a collection finds nothing more. Where none says what it found: twice, and as long as each leads to something."""
    for number in range(10):
        before = len(EVENTS)
        found = gc.collect() if STATE["counts"] else collect_and_hear()
        if not found if STATE["counts"] else number > 0 and len(EVENTS) == before:
            break
    if STATE["counts"]:
        return
    if Watches.made:
        hear_out(SILENCE)
    elif STATE["late"] and not PLACE.depth:
        hear_out(LULL)


def collect_and_hear():
    """Collects until the callback of a lost object has run: callbacks may come some time after a collection, and in parts.

    Those that were due before it was lost have run then. A runtime that does not let it be heard is not asked again in a session,
    nor within a function: that may be a callback, which others wait for.
    """
    heard = []
    lost = Plain()
    lost.itself = lost
    reference = weakref.ref(lost, heard.append)
    lost = None
    deadline = time.time() + (HEARING if STATE["hears"] and not PLACE.depth else 0.0)
    gc.collect()
    STATE["late"] = STATE["late"] or not heard
    while not heard and time.time() < deadline:
        again = min(deadline, time.time() + HEARING / 50)
        while not heard and time.time() < again:
            time.sleep(0.001)
        if not heard:
            gc.collect()
    STATE["hears"] = len(heard) > 0 or PLACE.depth > 0
    del reference


def hear_out(silence):
    """Until no callback has come for so many seconds: a thread of the runtime may still be at them."""
    deadline, heard = time.time() + PATIENCE, -1
    while heard != Watches.heard + len(EVENTS) and time.time() < deadline:
        heard = Watches.heard + len(EVENTS)
        time.sleep(silence)


def taken(outer):
    """Takes away all names but the outer ones, and gives what they held."""
    inner = [name for name in (list(NAMES) if PLACE.own is None else list(PLACE.own)) if name not in outer]
    held = [get(name) for name in inner]
    for name in inner:
        unbind(name)
    return held


def scope(command):
    """Returns an outcome. The names that are first bound in it end while its error, if it has one, propagates."""
    outer = set(visible_names())
    last = {"returned": None}
    try:
        for inner in command["body"]:
            last = perform(inner)
        if "ending" in command:
            # One expression, which the error ends: what the names held goes as a part of it, with the error in flight.
            return taken(outer), raise_error(command["ending"])
    finally:
        taken(outer)
    return last


class Company(object):
    """Threads that begin together, and none of which is alone while it works."""

    EXTRA = 20  # how many times as often a thread may make its call as it has to

    def __init__(self, calls, times):
        self.times = times
        self.gate, self.lock, self.at_work = threading.Event(), threading.Lock(), len(calls)
        self.threads = [threading.Thread(target=self.work, args=(call,)) for call in calls]

    def work(self, call):
        self.gate.wait()
        for number in range(self.times * self.EXTRA):
            if number == self.times:
                with self.lock:
                    self.at_work -= 1
            if number >= self.times and self.at_work == 0:
                break
            call()


def call_apart(function, shared):
    """Names that it binds are its own, and end with it; what it raises was told."""
    PLACE.shared, PLACE.own = shared, {}
    try:
        get(function)()
    except:  # Whatever it is: see perform.
        pass
    taken(())


def concurrently(command):
    functions, shared = command["functions"], frozenset(NAMES)
    for function in functions:
        get(function)
    together([functools.partial(call_apart, function, shared) for function in functions], command["times"])


def together(calls, times):
    """Makes each of these calls in a thread of its own, so many times or more."""
    company = Company(calls, times)
    threads = company.threads
    switch = sys.getswitchinterval() if hasattr(sys, "getswitchinterval") else None
    try:
        if switch:
            sys.setswitchinterval(1e-6)  # The more often threads take turns, the more can go wrong.
        for thread in threads:
            thread.daemon = True
            thread.start()
        company.gate.set()
        join(threads)
    finally:
        if switch:
            sys.setswitchinterval(switch)


def join(threads):
    deadline = time.time() + PATIENCE
    for thread in threads:
        thread.join(max(0.0, deadline - time.time()))
        if thread.is_alive():
            raise error_class("TimeoutError")("threads did not end within %g seconds" % PATIENCE)


def has_threads():
    """Some runtimes have the module, and refuse to start a thread."""
    try:
        thread = threading.Thread(target=len, args=("",))
        thread.start()
        thread.join()
        return True
    except Exception:
        return False


def exit_in_thread(status):
    thread = threading.Thread(target=sys.exit, args=(status,))
    thread.start()
    thread.join()


def uncaught_error(status):
    raise RuntimeError("nobody catches this")


def termination(status):
    """The signal that asks a process to end. What would come of it by itself is not touched here: that is judged."""
    os.kill(os.getpid(), module("signal").SIGTERM)
    for _ in range(1000):  # Not every runtime handles a signal before the next instruction.
        time.sleep(0.001)


def heed_termination(status):
    signal = module("signal")
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(status))
    termination(status)


def end_of_copy(status):
    child = os.fork()
    if child and os.waitpid(child, 0)[1]:
        os._exit(70)


def can_copy_processes():
    """Some runtimes have the function, and no copies."""
    try:
        child = os.fork()
    except (AttributeError, NotImplementedError, OSError):
        return False
    if not child:
        os._exit(0)
    os.waitpid(child, 0)
    return True


MANNERS = {
    "end": lambda status: None,
    "exit-call": sys.exit,
    "exit-call-in-thread": exit_in_thread,
    "uncaught-error": uncaught_error,
}
if hasattr(os, "_exit"):
    MANNERS["abrupt"] = os._exit
if hasattr(os, "fork"):
    MANNERS["terminated"] = termination
    MANNERS["terminated-in-order"] = heed_termination
    MANNERS["end-of-copy"] = end_of_copy


def leave(command):
    """Ends the program for real, once this returned or raised. From here on each event goes out as it happens."""
    for event in drain():
        send({"events": [event]})
    STATE["leaving"] = True
    MANNERS[command["manner"]](command["status"])


COMMANDS = {
    "create": create,
    "define": define,
    "alias": lambda command: bind(command["name"], get(command["of"])),
    "drop": lambda command: unbind(command["name"]),
    "link": link,
    "unlink": unlink,
    "raise": raise_error,
    "lookup": lookup,
    "collect": collect,
    "intercept-reports": intercept_reports,
    "refer": refer,
    "dereference": lambda command: result(command, get(command["reference"])()),
    "callback-of": lambda command: describe(get(command["reference"]).__callback__),
    "count-references": lambda command: weakref.getweakrefcount(get(command["referent"])),
    "list-references": lambda command: result_list(command, weakref.getweakrefs(get(command["referent"]))),
    "proxy": proxy,
    "operate": operate,
    "call": call,
    "concurrently": concurrently,
}


def result_list(command, value):
    """A list says what it holds, whether or not it gets a name. What else was given is not taken for a list."""
    result(command, value)
    if type(value) is not list:
        return {"names": names_of(value), "type": type(value).__name__}
    return [describe(item) for item in value]


def perform(command):
    """Returns the outcome of a command. What it raises is an outcome, of whatever kind it is."""
    try:
        if command["command"] == "scope":
            return scope(command)
        if command["command"] == "exit":
            return {"unsupported": "this runtime has no such end"}
        if command["command"] not in COMMANDS:
            return {"unsupported": "this harness does not know the command " + command["command"]}
        return {"returned": COMMANDS[command["command"]](command)}
    except Unsupported as error:
        return {"unsupported": str(error)}
    except BaseException as error:
        return raised(error)
    except:  # On the JVM, Java's own are none of these.
        return raised(sys.exc_info()[1])


# ---------------------------------------------------------------- the program

def implementation():
    """Name and version of the runtime. Python 2 has no sys.implementation; PyPy has a version of its own."""
    if "pyodide" in sys.modules:
        return "Pyodide", sys.modules["pyodide"].__version__
    known = {"cpython": "CPython", "pypy": "PyPy", "graalpy": "GraalPy", "jython": "Jython", "micropython": "MicroPython"}
    if hasattr(sys, "implementation"):
        name, version = sys.implementation.name, sys.implementation.version
    else:
        import platform
        name, version = platform.python_implementation().lower(), sys.version_info
    version = getattr(sys, "pypy_version_info", None) or version
    return known.get(name, name), ".".join(str(part) for part in version[:3])


def declaration():
    """Reclamation is known of the runtime, not measured: one that fails to reclaim must not talk itself out of it."""
    name, version = implementation()
    reclamation = {"CPython": "immediate", "Pyodide": "immediate", "Jython": "eventual", "Brython": "none"}.get(name, "on-request")
    parts = [("callback", True), ("reference-subclassing", isinstance(weakref.ref, type)),
             ("counting", hasattr(weakref, "getweakrefs")), ("report-hook", hasattr(sys, "unraisablehook")),
             ("proxy", hasattr(weakref, "proxy")), ("callable-proxy", hasattr(weakref, "CallableProxyType")),
             ("proxy-operators", hasattr(weakref, "proxy")),
             ("weak-key-dictionary", hasattr(weakref, "WeakKeyDictionary")),
             ("weak-value-dictionary", hasattr(weakref, "WeakValueDictionary")),
             ("weak-set", hasattr(weakref, "WeakSet")),
             ("mapping-union", sys.version_info >= (3, 9)),
             ("weak-method", hasattr(weakref, "WeakMethod")), ("finalizer", hasattr(weakref, "finalize")),
             ("finalizing-method", True), ("exit", hasattr(os, "_exit")), ("threads", has_threads())]
    return {"protocol": PROTOCOL, "name": name, "version": version, "language": "python",
            "specVersion": "%d.%d.%d" % sys.version_info[:3], "reclamation": reclamation,
            "capabilities": ["reference"] + [part for part, present in parts if present]}


def close_session():
    """Drops every name. What runs because of it belongs to no session, and is not heard."""
    STATE["session"] += 1
    STATE["hears"], Watches.made = True, False
    if hasattr(gc, "enable"):
        gc.enable()
    if hasattr(sys, "__unraisablehook__"):
        sys.unraisablehook = sys.__unraisablehook__
    NAMES.clear()
    while LOADED:
        del sys.modules[LOADED.pop()]
    ORDER.clear()
    INBOXES.clear()
    for stream in STREAMS:
        stream.settle()
    del EVENTS[:]
    REACHED.clear()


def is_exit(request):
    command = request.get("command", {})
    if command.get("command") != "exit" or command["manner"] not in MANNERS:
        return False
    return command["manner"] != "end-of-copy" or can_copy_processes()


def native_texts(data):
    """Texts as a program writes them: in Python 2, those of JSON are of another type."""
    if type(data) is list:
        return [native_texts(item) for item in data]
    if type(data) is dict:
        return dict((native_texts(key), native_texts(data[key])) for key in data)
    if type(data) in TEXT_TYPES:
        try:
            return str(data)
        except UnicodeError:
            pass
    return data


def answer(request):
    if request["do"] == "hello":
        return {"id": request["id"], "hello": declaration()}
    outcome = {"returned": None}
    if request["do"] == "perform":
        outcome = perform(request["command"])
    elif request["do"] in ("open", "close"):
        close_session()
    else:
        sys.exit("not a request: " + request["do"])
    return {"id": request["id"], "outcome": outcome, "events": drain()}


def send(message):
    data = (json.dumps(message) + "\n").encode("utf-8")
    while data:
        data = data[STATE["write"](data):]


def write_whole(stream, data):
    stream.write(data)
    stream.flush()
    return len(data)


def keep_standard_output():
    """Keeps the standard output to the protocol: what the program prints, on whatever way, goes elsewhere."""
    if hasattr(os, "dup"):
        STATE["write"] = functools.partial(os.write, os.dup(1))
        os.dup2(2, 1)
    else:
        STATE["write"] = functools.partial(write_whole, sys.stdout)
    sys.stdout = Captured()
    sys.stderr = CapturedErrors()
    STREAMS.extend([sys.stderr, sys.stdout])


def finds_a_cycle():
    """Whether a collection says how many objects it found. Some runtimes say nothing, or always 0, or -2."""
    garbage = Plain()
    garbage.itself = garbage
    del garbage
    return (gc.collect() or 0) > 0


def led():
    """For a host that hands over what is printed, and each request, itself: a function for either. It collects, too, once
    nothing runs here: there is nothing to wait for."""
    COMMANDS["collect"] = lambda command: None
    STREAMS.append(CapturedErrors())
    return STREAMS[0].write, lambda line: json.dumps(answer(json.loads(line)))


def main():
    keep_standard_output()
    gc.collect()
    STATE["counts"] = finds_a_cycle()
    if hasattr(gc, "freeze"):
        gc.freeze()  # What the harness itself consists of need not be looked through at each collection.
    requests = getattr(sys.stdin, "buffer", sys.stdin)
    for line in iter(requests.readline, b""):
        request = json.loads(line.decode("utf-8"))
        if str is bytes:
            request = native_texts(request)
        if is_exit(request):
            leave(request["command"])
            return
        send(answer(request))


if __name__ == "__main__":
    main()

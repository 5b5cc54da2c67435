"""Lets Weakref TCK judge a weakref module: reads requests from the standard input, one JSON object a line, and answers.

Objects of the program under test live in the table of names and nowhere else, so that dropping a name drops the object.
What is not here yet is answered as unsupported; the README says how to go on.
"""
import builtins
import gc
import json
import sys
import weakref as library  # The module that is judged: put yours here.

LONGEST_LINE = 1 << 20
DECLARATION = {
    "protocol": 1,
    "name": "My weakref",
    "version": "0.1",
    "language": "python",
    "specVersion": "3.14",
    "reclamation": "on-request",  # "immediate" where references are counted
    "capabilities": ["reference", "callback"],
}


class Unsupported(Exception):
    """There is no such thing here."""


class Plain:
    """An object of the program."""


class Function:
    """A function of the program: tells that it ran."""

    def __init__(self, name, program):
        self.name, self.program = name, program

    def __call__(self, *arguments):
        ran = {"function": self.name, "arguments": [self.program.describe(a) for a in arguments]}
        self.program.events.append({"ran": dict(ran, keywords={}, outcomes=[])})


class Program:
    """One session. A method for each command that it knows; its parameters are the fields of the command."""

    def __init__(self):
        self.names = {}
        self.events = []

    def perform(self, command):
        """Performs a command and gives its outcome, as the protocol says it."""
        fields = dict(command)
        name = fields.pop("command")
        known = getattr(self, "do_" + name.replace("-", "_"), None)
        try:
            if known is None:
                raise Unsupported("the command " + name)
            return {"returned": self.describe(known(**fields))}
        except Unsupported as refused:
            return {"unsupported": str(refused)}
        except BaseException as error:
            return {"raised": {"error": type(error).__name__, "message": str(error)}}

    def describe(self, value):
        """Says a value: a scalar by itself, any other object by its names, oldest first, and its type."""
        if value is None or type(value) in (bool, int, str):
            return value
        return {"names": [n for n in self.names if self.names[n] is value], "type": type(value).__name__}

    def get(self, name):
        if name not in self.names:
            raise NameError('no object has the name "%s"' % name)
        return self.names[name]

    def bind(self, name, value):
        self.names.pop(name, None)  # A name that is bound again is the newest.
        self.names[name] = value

    def operand(self, operand):
        return self.get(operand["name"]) if "name" in operand else operand["value"]

    def do_create(self, name, kind, key=None, body=()):
        if kind != "plain":
            raise Unsupported("objects of the kind " + kind)
        self.bind(name, Plain())

    def do_define(self, name, form, body):
        if form != "function" or body:
            raise Unsupported("functions of the form %s, or with a body" % form)
        self.bind(name, Function(name, self))

    def do_alias(self, name, of):
        self.bind(name, self.get(of))

    def do_drop(self, name):
        self.get(name)
        del self.names[name]

    def do_link(self, holder, field, held):
        setattr(self.get(holder), field, self.get(held))

    def do_unlink(self, holder, field):
        delattr(self.get(holder), field)

    def do_scope(self, body, ending=None):
        outer, last = set(self.names), {"returned": None}
        for command in body:
            last = self.perform(command)
        for name in [n for n in self.names if n not in outer]:
            del self.names[name]
        if ending or "returned" not in last:
            raise Unsupported("a scope that ends with an error")

    def do_raise(self, error, message):
        kind = getattr(builtins, error, None)
        if not (isinstance(kind, type) and issubclass(kind, BaseException)):
            kind = type(error, (Exception,), {})
        raise kind(message)

    def do_collect(self):
        gc.collect()

    def do_refer(self, name, referent, type, value=None, callback=None):
        if type != "exact":
            raise Unsupported("references of the type " + type)
        function = None if callback is None else self.operand(callback)
        self.bind(name, library.ref(self.get(referent), function))

    def do_dereference(self, reference, into=None):
        referent = self.get(reference)()
        if into is not None:
            self.bind(into, referent)
        return referent

    def do_callback_of(self, reference):
        return self.get(reference).__callback__

    def do_operate(self, operation, operands, into=None):
        values = [self.operand(operand) for operand in operands]
        if operation == "is":
            return values[0] is values[1]
        if operation == "equal":
            return values[0] == values[1]
        raise Unsupported("the operation " + operation)


def answer(request, program):
    """The answer to a request, and the program that is under way after it."""
    if request["do"] == "hello":
        return {"hello": DECLARATION}, program
    if request["do"] == "perform":
        outcome = program.perform(request["command"])
        events, program.events = program.events, []
        return {"outcome": outcome, "events": events}, program
    if request["do"] in ("open", "close"):
        return {"outcome": {"returned": None}, "events": []}, Program()
    raise ValueError("no request: " + str(request["do"]))


def main():
    out, sys.stdout = sys.stdout, sys.stderr  # What the program prints is no answer.
    program = Program()
    for line in iter(lambda: sys.stdin.buffer.readline(LONGEST_LINE + 1), b""):
        try:
            if len(line) > LONGEST_LINE:
                raise ValueError("a line of more than %d bytes" % LONGEST_LINE)
            request = json.loads(line.decode("utf-8"))
            reply, program = answer(request, program)
            out.write(json.dumps(dict(reply, id=request["id"])) + "\n")
            out.flush()
        except (AttributeError, KeyError, TypeError, ValueError) as wrong:
            sys.exit("not a request: %s" % wrong)


if __name__ == "__main__":
    main()

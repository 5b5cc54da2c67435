"""Lays one fault over the `weakref` of the interpreter that runs the harness: proof that the suite sees it, through the pipe too.

The faults are data: `weakref_faults.json`, a row each. A row names a place in the interpreter's own source of `weakref` or
`_weakrefset`, and what is changed there; that source is then made anew, changed so, in the module that stands. What is written in
C cannot be changed in that way: faults of it are laid over `weakref_layer`, which stands in for it in Python.

    in          the function or class, as in "WeakSet.discard"; every definition of that name is changed; nothing: the module
    negate X    the condition X is turned round            drop X      the statement or expression X is left out
    swap X      the two operands of X change places        replace X, by Y
    first X     the function begins with X                 add X       the class ends with X
    layer       true where the place is in the layer

Every occurrence of X in the place is changed. Where there is none, the interpreter does not have the fault's place, and says so.
"""
import ast
import copy
import json
import os
import sys
import types

if sys.version_info < (3, 8):
    sys.exit("faults are laid over Python 3.8 and later")

FOLDER = os.path.dirname(os.path.abspath(__file__))
LAYER = "weakref_layer"
LAYERED = "layer"  # the row that lays the layer and no fault
OWN = ("_weakrefset", "weakref")  # The second imports from the first.
OPERATORS = ("negate", "drop", "swap", "replace", "first", "add")


class Absent(Exception):
    """This interpreter does not have what a fault changes."""


def rows():
    with open(os.path.join(FOLDER, "weakref_faults.json"), encoding="utf-8") as table:
        return json.load(table)


# ---------------------------------------------------------------- sources

def source(name):
    """The path and the tree of a module's source."""
    if name == LAYER:
        path = os.path.join(FOLDER, LAYER + ".py")
    else:
        path = getattr(__import__(name), "__file__", None) or ""
    if not path.endswith(".py") or not os.path.exists(path):
        raise Absent("%s has no source here" % name)
    with open(path, encoding="utf-8") as text:
        return path, ast.parse(text.read())


def places(tree, path):
    """The definitions of a dotted name."""
    found = [tree]
    for name in path.split(".") if path else ():
        found = [inner for outer in found for inner in ast.walk(outer) if inner is not outer and getattr(inner, "name", None) == name
                 and isinstance(inner, (ast.FunctionDef, ast.ClassDef))]
    return found


def parsed(text, statement):
    body = ast.parse(text).body
    return body if statement or not isinstance(body[0], ast.Expr) or len(body) > 1 else body[0].value


# ---------------------------------------------------------------- changes

def exchanged(node):
    """The same node with its two operands exchanged."""
    node = copy.deepcopy(node)
    if isinstance(node, ast.BinOp):
        node.left, node.right = node.right, node.left
    elif isinstance(node, ast.Compare):
        node.left, node.comparators = node.comparators[0], [node.left]
    elif isinstance(node, ast.Call):
        node.args.reverse()
    else:
        node.elts.reverse()
    return node


class Change(ast.NodeTransformer):
    """Puts something in the place of each occurrence of a piece of program."""

    def __init__(self, operator, text, by):
        whole = by is not None and not isinstance(parsed(by, False), ast.expr)
        wanted = parsed(text, whole)
        self.wanted = wanted[0] if isinstance(wanted, list) else wanted
        self.text = ast.dump(self.wanted)
        if operator == "negate":
            self.instead = ast.UnaryOp(ast.Not(), wanted)
        elif operator == "swap":
            self.instead = exchanged(wanted)
        elif operator == "drop":
            self.instead = ast.Pass() if isinstance(wanted, list) else ast.Constant(None)
        else:
            self.instead = parsed(by, isinstance(wanted, list))

    def fits(self, node):
        return type(node) is type(self.wanted) and ast.dump(node) == self.text

    def visit(self, node):
        return copy.deepcopy(self.instead) if self.fits(node) else self.generic_visit(node)


def operator_of(row):
    return next(known for known in OPERATORS if known in row)


def changeable(place, row):
    """Whether a definition has what is to be changed."""
    operator = operator_of(row)
    if operator in ("first", "add"):
        return True
    wanted = Change(operator, row[operator], row.get("by"))
    return any(wanted.fits(node) for node in ast.walk(place))


def change(place, row):
    operator = operator_of(row)
    if operator == "first":
        place.body[0:0] = parsed(row["first"], True)
    elif operator == "add":
        place.body += parsed(row["add"], True)
    else:
        Change(operator, row[operator], row.get("by")).generic_visit(place)


class Probes(ast.NodeTransformer):
    """Lets each function tell that it was reached."""

    def __init__(self):
        self.path = []

    def visit_ClassDef(self, node):
        self.path.append(node.name)
        self.generic_visit(node)
        self.path.pop()
        return node

    def visit_FunctionDef(self, node):
        self.visit_ClassDef(node)
        node.body[0:0] = parsed("_reached(%r)" % ".".join(self.path + [node.name]), True)
        return node


# ---------------------------------------------------------------- laying

def is_fault(row):
    """The two other rows change nothing: what they lay is what faults are laid over."""
    return row["name"] not in ("none", LAYERED)


def modules_of(row):
    return ((LAYER,) if row.get("layer") else ()) + OWN


def to_change(row, sources):
    """The definitions that a fault changes in these sources."""
    among = (LAYER,) if row.get("layer") else OWN if "in" in row else ("weakref",)
    found = [place for name in among for place in places(sources[name][1], row.get("in", "")) if changeable(place, row)]
    if not found:
        raise Absent("%s is not in %s here" % (row[operator_of(row)], row.get("in", "the module")))
    return found


def over_layer(tree):
    """Lets a module take from the layer what it takes from the part that is written in C."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "_weakref":
            node.module = LAYER


def lay(name, reached=None):
    """Lays the fault of that name. Where `reached` is given, it is called with the name of each function that is called."""
    row = next((known for known in rows() if known["name"] == name), None)
    if row is None:
        sys.exit("no fault is called '%s'; --faults lists them" % name)
    try:
        sources = dict((module, source(module)) for module in modules_of(row))
        for place in to_change(row, sources) if is_fault(row) else ():
            change(place, row)
    except Absent as absent:
        sys.exit("the fault '%s' cannot be laid here: %s" % (name, absent))
    for module, (path, tree) in sources.items():
        if module == LAYER:
            sys.modules[LAYER] = types.ModuleType(LAYER)
        elif row.get("layer"):
            over_layer(tree)
        if reached is not None:
            Probes().visit(tree)
            vars(sys.modules[module])["_reached"] = reached
        exec(compile(ast.fix_missing_locations(tree), path, "exec"), vars(sys.modules[module]))


def listed():
    """Every fault as data: what it breaks, over what it is laid, and why it cannot be laid here, if so."""
    sources, faults = {}, []
    for row in filter(is_fault, rows()):
        fault = dict((key, row[key]) for key in ("name", "fault", "clauses"))
        fault.update(over=LAYERED if row.get("layer") else "none", place=row.get("in", ""))
        try:
            for module in modules_of(row):
                sources[module] = sources.get(module) or source(module)
            to_change(row, sources)
        except Absent as absent:
            fault["absent"] = str(absent)
        faults.append(fault)
    return faults

"""Stands in, in Python, for the part of `weakref` that is written in C, so that faults can be laid over that part too.

References and proxies are what C makes: the layer says again, in Python, what they answer. Everything else, when they die and when
their callbacks run, stays as it is.
"""
import copy
import operator

import _weakref

_remove_dead_weakref = getattr(_weakref, "_remove_dead_weakref", None)
_MADE = _weakref.ref.__new__


class ref(_weakref.ref):
    """A reference."""

    __slots__ = ()

    def __new__(cls, object, callback=None, *ignored, **named):
        if cls is ref and (ignored or named):
            raise TypeError("a reference takes an object and a callback")
        if cls is ref and callback is None:
            for known in _weakref.getweakrefs(object):
                if type(known) is ref and known.__callback__ is None:
                    return known
        return _MADE(cls, object, callback)

    def __call__(self):
        return _weakref.ref.__call__(self)

    def __eq__(self, other):
        if not isinstance(other, ref):
            return NotImplemented
        mine, others = _weakref.ref.__call__(self), _weakref.ref.__call__(other)
        if mine is None or others is None:
            return self is other
        return mine == others

    def __ne__(self, other):
        if not isinstance(other, ref):
            return NotImplemented
        mine, others = _weakref.ref.__call__(self), _weakref.ref.__call__(other)
        if mine is None or others is None:
            return self is not other
        return mine != others

    def __hash__(self):
        return _weakref.ref.__hash__(self)


class Proxy(_weakref.ref):
    """A proxy: known to the referent like any reference, and answering for the referent."""

    __slots__ = ()

    def __new__(cls, object, callback=None):
        if callback is None:
            for known in _weakref.getweakrefs(object):
                if type(known) is cls and _weakref.ref.__dict__["__callback__"].__get__(known) is None:
                    return known
        return _MADE(cls, object, callback)

    def __init__(self, object, callback=None):
        """Takes what `__new__` has taken."""

    def __getattribute__(self, name):
        return getattr(referent_of(self), name)

    def __setattr__(self, name, value):
        setattr(referent_of(self), name, value)

    def __delattr__(self, name):
        delattr(referent_of(self), name)

    def __str__(self):
        return str(referent_of(self))

    def __repr__(self):
        found = _weakref.ref.__call__(self)
        return "<weakproxy at %#x to %s at %#x>" % (id(self), type(found).__name__, id(found))

    def __bool__(self):
        return bool(referent_of(self))

    def __len__(self):
        return len(referent_of(self))

    def __contains__(self, value):
        return value in referent_of(self)

    def __getitem__(self, key):
        return referent_of(self)[key]

    def __setitem__(self, key, value):
        referent_of(self)[key] = value

    def __delitem__(self, key):
        del referent_of(self)[key]

    def __iter__(self):
        return iter(referent_of(self))

    def __next__(self):
        return next(referent_of(self))

    def __reversed__(self):
        return reversed(referent_of(self))

    def __eq__(self, other):
        return referent_of(self) == behind(other)

    def __ne__(self, other):
        return referent_of(self) != behind(other)

    def __lt__(self, other):
        return referent_of(self) < behind(other)

    def __le__(self, other):
        return referent_of(self) <= behind(other)

    def __gt__(self, other):
        return referent_of(self) > behind(other)

    def __ge__(self, other):
        return referent_of(self) >= behind(other)

    def __add__(self, other):
        return referent_of(self) + behind(other)

    def __radd__(self, other):
        return behind(other) + referent_of(self)

    def __sub__(self, other):
        return referent_of(self) - behind(other)

    def __rsub__(self, other):
        return behind(other) - referent_of(self)

    def __mul__(self, other):
        return referent_of(self) * behind(other)

    def __iadd__(self, other):
        return operator.iadd(referent_of(self), behind(other))

    def __neg__(self):
        return -referent_of(self)

    def __abs__(self):
        return abs(referent_of(self))

    def __int__(self):
        return int(referent_of(self))

    def __bytes__(self):
        return bytes(referent_of(self))

    __hash__ = None


class CallableProxy(Proxy):
    """A proxy of what can be called."""

    __slots__ = ()

    def __call__(self, *arguments, **keywords):
        return referent_of(self)(*arguments, **keywords)


def referent_of(proxy):
    found = _weakref.ref.__call__(proxy)
    if found is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return found


def behind(value):
    return referent_of(value) if issubclass(type(value), Proxy) else value


def forwarding(operation, exchanged=False):
    """A method that performs an operation on the referent, and on what is behind other proxies."""
    def method(self, *others):
        operands = [referent_of(self)] + [behind(other) for other in others]
        return operation(*(operands[::-1] if exchanged else operands))

    return method


def forward_the_rest():
    """Gives proxies all operators that the class does not spell out."""
    names = ["__%s__" % name for name in ("pos", "invert", "float", "index")]
    operations = dict((name, getattr(operator, name, float)) for name in names)
    for name in "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or".split():
        plain = {"divmod": divmod, "pow": pow}.get(name) or getattr(operator, "__%s__" % name)
        operations["__%s__" % name] = plain
        operations["__r%s__" % name] = plain
        if name != "divmod":
            operations["__i%s__" % name] = getattr(operator, "__i%s__" % name)
    for name, operation in operations.items():
        if name not in vars(Proxy):
            setattr(Proxy, name, forwarding(operation, name[2] == "r" and name != "__rshift__"))


forward_the_rest()


def proxy(object, callback=None, /):
    return (CallableProxy if callable(object) else Proxy)(object, callback)


def getweakrefcount(object, /):
    return _weakref.getweakrefcount(object)


def getweakrefs(object, /):
    return _weakref.getweakrefs(object)


ref.__name__ = ref.__qualname__ = "ReferenceType"
Proxy.__name__ = Proxy.__qualname__ = "ProxyType"
CallableProxy.__name__ = CallableProxy.__qualname__ = "CallableProxyType"
for _class in (ref, Proxy, CallableProxy):
    _class.__module__ = "weakref"
copy._copy_dispatch[ref] = copy._deepcopy_dispatch[ref] = lambda known, memo=None: known
ReferenceType, ProxyType, CallableProxyType = ref, Proxy, CallableProxy

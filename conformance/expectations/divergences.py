"""Where runtimes diverge: promises of Python's weakref in a few lines each, told apart by what the known failures here come down to.

Prints which of them the runtime that runs this keeps. Exits with 0 where it keeps all, with 1 where it does not. One file, the standard
library alone, in the syntax that Python 2.7 and 3.x share.
"""
import collections
import gc
import operator
import sys
import time
import weakref

PROMISES = []
PATIENCE = 10.0  # seconds that a callback may take to come


class Plain(object):
    """An instance of an ordinary class."""


class Equal(object):
    """Equal to others of its kind."""

    def __eq__(self, other):
        return isinstance(other, Equal)

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return 7


class Callable(object):
    """Can be called, and equals numbers."""

    def __eq__(self, other):
        return isinstance(other, int)

    def __call__(self):
        return "called"


class Operative(object):
    """Tells which operation was performed, and with what."""

    def __pow__(self, other):
        return "power"

    def __iand__(self, other):
        return "in-place and"

    def __floordiv__(self, other):
        return "floor-divide"

    def __add__(self, other):
        return other


def promise(function):
    PROMISES.append(function)
    return function


def raises(error, function, *arguments):
    try:
        function(*arguments)
        return False
    except error:
        return True


def collect():
    """Until the callbacks of two canaries have run, one after the other: callbacks may run on a thread of their own."""
    for flight in range(2):
        heard = []
        canary = Plain()
        canary.itself = canary
        reference = weakref.ref(canary, heard.append)
        canary = None
        deadline = time.time() + PATIENCE
        while not heard and time.time() < deadline:
            gc.collect()
    return reference


@promise
def weak_references_are_counted():
    """getweakrefcount() counts the weak references to an object, getweakrefs() lists them."""
    referent = Plain()
    reference = weakref.ref(referent)
    return weakref.getweakrefcount(referent) == 1 and weakref.getweakrefs(referent) == [reference]


@promise
def a_callback_is_let_go():
    """A dead weak reference does not keep its callback."""
    callback = eval("lambda reference: None")
    watch, referent = weakref.ref(callback), Plain()
    reference = weakref.ref(referent, callback)
    del callback, referent
    collect()
    return reference() is None and watch() is None


@promise
def a_finalizing_method_is_called():
    """The method __del__ of an object is called when the object goes."""
    calls = []
    owner = type("Owner", (object,), {"__del__": lambda self: calls.append("del")})()
    del owner
    collect()
    return calls == ["del"]


@promise
def what_left_a_list_is_let_go():
    """A list does not keep what was taken out of it."""
    box = [Plain()]
    reference = weakref.ref(box[0])
    box.pop()
    collect()
    return reference() is None


def items_of(box):
    for item in box:
        yield item


@promise
def a_generator_that_ended_lets_go():
    """A generator that has ended does not keep what it gave last."""
    box = [Plain()]
    reference, generator = weakref.ref(box[0]), items_of(box)
    for item in generator:
        item = None
    box[0] = None
    collect()
    return reference() is None


@promise
def a_function_does_not_keep_its_module():
    """A function does not keep the module whose globals it uses."""
    module = type(sys)("module")
    exec("def function(): pass", module.__dict__)
    reference, function = weakref.ref(module), module.function
    module = None
    collect()
    return reference() is None and callable(function)


@promise
def a_reference_tells_its_callback():
    """The attribute __callback__ of a weak reference is its callback."""
    referent = Plain()
    return weakref.ref(referent, len).__callback__ is len


@promise
def the_callback_of_a_proxy_gets_the_proxy():
    """The callback of a proxy is called with the proxy."""
    types, referent = [], Plain()
    proxy = weakref.proxy(referent, lambda dead: types.append(type(dead)))
    del referent
    collect()
    return types == [type(proxy)]


@promise
def proxies_are_of_two_types():
    """The proxy of a callable object is a CallableProxyType, another one is a ProxyType, which cannot be called."""
    tune, song = Callable(), Plain()
    return (type(weakref.proxy(tune)) is weakref.CallableProxyType and type(weakref.proxy(song)) is weakref.ProxyType
            and not callable(weakref.proxy(song)))


@promise
def a_proxy_has_no_hash():
    """Proxies cannot be hashed."""
    referent = Plain()
    return raises(TypeError, hash, weakref.proxy(referent))


@promise
def a_proxy_has_power():
    """A proxy takes part in ** as its referent does."""
    referent = Operative()
    return weakref.proxy(referent) ** 3 == "power"


@promise
def a_proxy_has_in_place_and():
    """A proxy takes part in &= as its referent does."""
    referent = Operative()
    return operator.iand(weakref.proxy(referent), 3) == "in-place and"


@promise
def a_proxy_has_floor_division():
    """A proxy takes part in // as its referent does."""
    referent = Operative()
    return weakref.proxy(referent) // 3 == "floor-divide"


@promise
def an_operator_gets_what_a_proxy_refers_to():
    """Of two proxies, the operator of a referent gets the other referent."""
    left, right = Operative(), Plain()
    return weakref.proxy(left) + weakref.proxy(right) is right


@promise
def the_proxy_of_a_callable_compares():
    """The proxy of a callable object compares as the object does."""
    referent = Callable()
    return weakref.proxy(referent) == 7


@promise
def what_has_no_slot_is_refused():
    """An object whose class left out the slot for weak references cannot be referred to."""
    referent = type("Slotted", (object,), {"__slots__": ()})()
    return raises(TypeError, weakref.ref, referent, len)


@promise
def numbers_are_refused():
    """Numbers cannot be referred to, with a callback or without."""
    return raises(TypeError, weakref.ref, 5) and raises(TypeError, weakref.ref, 5, len)


@promise
def deques_can_be_referred_to():
    """Deques can be referred to."""
    return not raises(TypeError, weakref.ref, collections.deque())


@promise
def a_reference_takes_two_arguments():
    """weakref.ref takes a referent and a callback, and no more."""
    referent = Plain()
    return raises(TypeError, weakref.ref, referent, None, 1)


@promise
def subclassed_references_are_their_own():
    """Each reference of a subclass is an object of its own."""
    referent = Plain()
    heir = type("Heir", (weakref.ref,), {})
    return heir(referent) is not heir(referent)


@promise
def equal_references_have_one_hash():
    """References to equal objects have the same hash."""
    one, other = Equal(), Equal()
    return hash(weakref.ref(one)) == hash(weakref.ref(other))


@promise
def a_dead_value_does_not_count():
    """The length of a WeakValueDictionary does not count the dead."""
    cache, value = weakref.WeakValueDictionary(), Plain()
    cache[1] = value
    del value
    collect()
    return len(cache) == 0


@promise
def equal_keys_find_an_entry():
    """A WeakKeyDictionary finds an entry by an equal key."""
    key, twin = Equal(), Equal()
    return weakref.WeakKeyDictionary({key: "found"}).get(twin) == "found"


@promise
def a_set_is_made_from_an_iterator():
    """WeakSet(iterator) holds what the iterator yields."""
    element = Plain()
    return len(weakref.WeakSet(iter([element]))) == 1


@promise
def a_long_chain_is_let_go():
    """An object goes together with a chain of 100,000 that it alone held."""
    first = last = Plain()
    for _ in range(100000):
        last.next = last = Plain()
    reference = weakref.ref(last)
    del first, last
    collect()
    return reference() is None


def is_kept(function):
    try:
        return function()
    except Exception:
        return False


def main():
    broken = [function for function in PROMISES if not is_kept(function)]
    for function in PROMISES:
        sys.stdout.write("%s  %s\n" % ("NOT KEPT" if function in broken else "kept    ", function.__doc__))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())

package org.weakref.tck.oracle;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.Value;

/** Makes weak methods, and says what they yield. */
final class Methods {
  private final Rules rules;
  private final Heap heap;
  private final References references;
  private final Calls calls;

  Methods(Rules rules, Heap heap, References references, Calls calls) {
    this.rules = rules;
    this.heap = heap;
    this.references = references;
    this.calls = calls;
  }

  static boolean isOf(@Nullable ReferenceType type) {
    return type == ReferenceType.WEAK_METHOD || type == ReferenceType.SUBCLASS_OF_WEAK_METHOD;
  }

  /** Makes one of a method; {@code given} is what was given as its callback, if anything was. */
  MethodReference make(HeapObject method, @Nullable HeapObject given, ReferenceType type) {
    if (!(method instanceof BoundMethod bound)) {
      throw Errors.type(
          "a weak method needs a method, not '"
              + method.typeName()
              + "'"); // weakmethod-rejects-non-methods
    }
    HeapObject callback = given == null ? null : rules.callback(given); // weakmethod-callback-none
    references.require(bound.receiver(), callback, type);
    Relay relay = heap.add(new Relay(this, callback));
    HeapObject function = bound.function();
    WeakObject watch =
        function == null ? null : references.make(function, relay, ReferenceType.EXACT);
    MethodReference made = new MethodReference(bound.receiver(), watch, relay, type);
    relay.belongTo(made);
    references.enter(made);
    rules.madeMethod(made, method, heap);
    return made;
  }

  /** What was given where a weak method is made by a call (weakmethod-missing-argument). */
  MethodReference make(List<HeapObject> given, Map<String, HeapObject> keywords) {
    if (given.isEmpty() || given.size() > 2 || !keywords.isEmpty()) {
      throw Errors.type("WeakMethod takes a method and a callback");
    }
    HeapObject callback = given.size() == 2 ? given.get(1) : null;
    return make(given.get(0), callback, ReferenceType.WEAK_METHOD);
  }

  /** One of the weak references of a weak method died. */
  HeapObject relay(
      @Nullable MethodReference method, @Nullable HeapObject callback, List<HeapObject> arguments) {
    if (method != null && rules.relays(method)) {
      method.noteCall();
      if (callback != null) { // weakmethod-callback
        return calls.call(callback, rules.relayed(method, arguments), Map.of());
      }
    }
    return heap.add(new Atom(Value.NONE));
  }
}

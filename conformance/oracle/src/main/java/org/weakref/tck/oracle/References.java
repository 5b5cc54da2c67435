package org.weakref.tck.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ReferenceType;

/** Makes weak references and proxies, shares those that can be shared, counts and lists them. */
final class References {
  private final Rules rules;
  private final Heap heap;
  private final Comparison comparison;

  References(Rules rules, Heap heap, Comparison comparison) {
    this.rules = rules;
    this.heap = heap;
    this.comparison = comparison;
  }

  /** Meets a request; {@code given} is what was given as its callback, if anything was. */
  WeakObject make(HeapObject referent, @Nullable HeapObject given, @Nullable ReferenceType type) {
    Request request = require(referent, given == null ? null : rules.callback(given), type);
    for (WeakObject existing : referent.registry()) {
      if (!existing.isGone() && rules.reuses(existing, request)) {
        return existing;
      }
    }
    return makeNew(request);
  }

  /** The request, where it is not refused. */
  Request require(
      HeapObject referent, @Nullable HeapObject callback, @Nullable ReferenceType type) {
    Request request = new Request(referent, callback, type);
    if (rules.refuses(request)) {
      throw Errors.type("cannot create weak reference to '" + referent.typeName() + "' object");
    }
    return request;
  }

  private WeakObject makeNew(Request request) {
    ReferenceType type = request.type();
    WeakObject made =
        type == null
            ? new Proxy(request.referent(), request.callback(), Calls.canCall(request.referent()))
            : new Reference(request.referent(), request.callback(), type);
    enter(made);
    return made;
  }

  /** Takes in a new one, which stands among those to its referent from here on. */
  void enter(WeakObject made) {
    heap.add(made);
    HeapObject referent = made.referent();
    if (referent != null) {
      List<WeakObject> registry = referent.registry();
      registry.add(place(made, registry), made);
    }
    rules.made(made, heap, comparison);
  }

  /** The shared reference first, then the shared proxy, then newest first (count-refs-order). */
  private static int place(WeakObject made, List<WeakObject> registry) {
    if (isShared(made) && made instanceof Reference) {
      return 0;
    }
    int place = 0;
    while (place < registry.size()
        && isShared(registry.get(place))
        && (registry.get(place) instanceof Reference || !isShared(made))) {
      place++;
    }
    return place;
  }

  private static boolean isShared(WeakObject reference) {
    return reference.callback() == null
        && (reference.type() == null || reference.type() == ReferenceType.EXACT);
  }

  int count(HeapObject referent) {
    return rules.listed(referent).size(); // count-agrees-with-list
  }

  Sequence list(HeapObject referent) {
    return rules.list(referent, heap, () -> freshList(referent));
  }

  private Sequence freshList(HeapObject referent) {
    Sequence list = new Sequence(true);
    list.elements().addAll(rules.listed(referent));
    return heap.add(list);
  }
}

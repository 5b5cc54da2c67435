package org.weakref.tck.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Value;

/** The operations on mappings and sets that other objects do not have. */
final class TableOperations {
  private final Heap heap;
  private final Mappings mappings;
  private final Sets sets;
  private final Copies copies;

  TableOperations(Heap heap, Tables tables, Iterators iterators) {
    this.heap = heap;
    mappings = new Mappings(heap, tables, iterators);
    sets = new Sets(heap, tables, iterators);
    copies = new Copies(heap, tables);
  }

  /**
   * Gives the result of an operation, which nothing may hold yet; {@code null} where it is not one
   * on mappings or sets.
   */
  @Nullable HeapObject perform(Operation operation, List<HeapObject> o) {
    HeapObject copy = performCopy(operation, o.get(0));
    if (copy != null) {
      return copy;
    } else if (o.get(0) instanceof Table table) {
      HeapObject result =
          table.isMapping() ? onMapping(operation, table, o) : onSet(operation, table, o);
      return result == null ? onAny(operation, table) : result;
    }
    return operation == Operation.BIT_OR ? mappings.union(o.get(0), o.get(1)) : null;
  }

  private @Nullable HeapObject performCopy(Operation operation, HeapObject original) {
    return switch (operation) {
      case COPY -> copies.shallow(original);
      case DEEP_COPY -> copies.deep(original);
      case PICKLE ->
          original instanceof Instance instance && instance.kind() == ObjectKind.PLAIN
              ? copies.deep(original)
              : null;
      default -> null;
    };
  }

  private @Nullable HeapObject onMapping(Operation operation, Table mapping, List<HeapObject> o) {
    return switch (operation) {
      case GET -> mappings.get(mapping, o.get(1), nothing());
      case GET_OR -> mappings.get(mapping, o.get(1), o.get(2));
      case SET_DEFAULT -> mappings.setDefault(mapping, o.get(1), o.get(2));
      case POP_OR -> mappings.pop(mapping, o.get(1), o.get(2));
      case POP_ENTRY -> mappings.popEntry(mapping);
      case KEYS -> mappings.keys(mapping);
      case VALUES -> mappings.values(mapping);
      case ENTRIES -> mappings.entries(mapping);
      case KEY_REFERENCES, VALUE_REFERENCES -> mappings.references(mapping);
      case UPDATE -> after(() -> mappings.update(mapping, o.get(1)));
      case BIT_OR -> mappings.union(mapping, o.get(1));
      case IN_PLACE_BIT_OR -> {
        mappings.update(mapping, o.get(1));
        yield mapping; // weakkeydict-inplace-union, weakvaluedict-inplace-union
      }
      default -> null;
    };
  }

  private @Nullable HeapObject onSet(Operation operation, Table set, List<HeapObject> o) {
    HeapObject tested = testSet(operation, set, o);
    if (tested != null) {
      return tested;
    }
    return switch (operation) {
      case REMOVE_ELEMENT -> after(() -> sets.remove(set, o.get(1)));
      case DISCARD_ELEMENT -> after(() -> sets.discard(set, o.get(1)));
      case POP_ELEMENT -> sets.pop(set);
      case UPDATE -> after(() -> sets.update(set, o.get(1)));
      case INTERSECTION_UPDATE -> after(() -> sets.intersectionUpdate(set, o.get(1)));
      case DIFFERENCE_UPDATE -> after(() -> sets.differenceUpdate(set, o.get(1)));
      case SYMMETRIC_DIFFERENCE_UPDATE ->
          after(() -> sets.symmetricDifferenceUpdate(set, o.get(1)));
      case UNION -> sets.union(set, o.get(1));
      case INTERSECTION -> sets.intersection(set, o.get(1));
      case DIFFERENCE -> sets.difference(set, o.get(1));
      case SYMMETRIC_DIFFERENCE -> sets.symmetricDifference(set, o.get(1));
      default -> takesAsOperand(set, o) ? operateOnSet(operation, set, o.get(1)) : null;
    };
  }

  private @Nullable HeapObject testSet(Operation operation, Table set, List<HeapObject> o) {
    return switch (operation) {
      case IS_SUBSET -> atom(sets.isSubset(set, o.get(1)));
      case IS_SUPERSET -> atom(sets.isSuperset(set, o.get(1)));
      case IS_DISJOINT -> atom(sets.isDisjoint(set, o.get(1)));
      default -> null;
    };
  }

  /** weakset-operator-accepts-any-iterable, weakset-no-reflected-operators. */
  private static boolean takesAsOperand(Table set, List<HeapObject> o) {
    return o.size() == 2
        && (set.type().isWeak()
            || (o.get(1) instanceof Table other && !other.isMapping() && !other.type().isWeak()));
  }

  private @Nullable HeapObject operateOnSet(Operation operation, Table set, HeapObject other) {
    return switch (operation) {
      case BIT_OR -> sets.union(set, other);
      case BIT_AND -> sets.intersection(set, other);
      case SUBTRACT -> sets.difference(set, other);
      case BIT_XOR -> sets.symmetricDifference(set, other);
      case LESS_OR_EQUAL -> atom(sets.isSubset(set, other));
      case GREATER_OR_EQUAL -> atom(sets.isSuperset(set, other));
      case LESS -> atom(sets.isProperSubset(set, other));
      case GREATER -> atom(sets.isProperSuperset(set, other));
      default -> inPlace(operation, set, other);
    };
  }

  private @Nullable HeapObject inPlace(Operation operation, Table set, HeapObject other) {
    switch (operation) {
      case IN_PLACE_BIT_OR -> sets.update(set, other);
      case IN_PLACE_BIT_AND -> sets.intersectionUpdate(set, other);
      case IN_PLACE_SUBTRACT -> sets.differenceUpdate(set, other);
      case IN_PLACE_BIT_XOR -> sets.symmetricDifferenceUpdate(set, other);
      default -> {
        return null;
      }
    }
    return set; // weakset-inplace-or, weakset-update-variants
  }

  private @Nullable HeapObject onAny(Operation operation, Table table) {
    if (!(table instanceof WeakTable weak)) {
      return null;
    }
    return switch (operation) {
      case ITERATE_VALUES -> heap.add(new WeakCursor(weak, WeakCursor.Part.VALUE, heap));
      case ITERATE_ENTRIES -> heap.add(new WeakCursor(weak, WeakCursor.Part.ENTRY, heap));
      default -> null;
    };
  }

  private Atom nothing() {
    return atom(Value.NONE);
  }

  private Atom atom(boolean value) {
    return atom(Value.of(value));
  }

  private Atom atom(Value value) {
    return heap.add(new Atom(value));
  }

  /** Nothing, after something was done. */
  private Atom after(Runnable work) {
    work.run();
    return nothing();
  }
}

package org.weakref.tck.oracle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Value;

/**
 * The objects that support every operator, conversion and container operation. Each use is told
 * before it is answered.
 */
final class Operatives {
  /** What they support beside operators. */
  private static final Set<Operation> TOLD =
      EnumSet.of(
          Operation.HASH,
          Operation.TRUTH,
          Operation.LENGTH,
          Operation.CONTAINS,
          Operation.GET_ITEM,
          Operation.SET_ITEM,
          Operation.DELETE_ITEM,
          Operation.GET_SLICE,
          Operation.SET_SLICE,
          Operation.DELETE_SLICE,
          Operation.ITEMS,
          Operation.UNPACK,
          Operation.ITERATE,
          Operation.REVERSE,
          Operation.NEXT);

  private final Heap heap;
  private final Comparison comparison;
  private final Teller teller;

  /** Hears of each use of an object that tells it. */
  interface Teller {
    /** Tells a use and performs what the object then does; throws what that raises. */
    void used(Instance by, String use, List<HeapObject> others);
  }

  Operatives(Heap heap, Comparison comparison, Teller teller) {
    this.heap = heap;
    this.comparison = comparison;
    this.teller = teller;
  }

  /** The object as one of them, or {@code null}. */
  static @Nullable Instance operative(HeapObject object) {
    return object instanceof Instance instance && isOperative(instance.kind()) ? instance : null;
  }

  private static boolean isOperative(ObjectKind kind) {
    return kind == ObjectKind.OPERATIVE || kind == ObjectKind.OPERATIVE_CALLABLE;
  }

  /** What one of them gives, or {@code null} where none of them is asked. */
  @Nullable HeapObject perform(Operation operation, List<HeapObject> o) {
    Instance first = operative(o.get(0));
    if (first != null) {
      return isTold(operation) ? use(first, operation, o.subList(1, o.size())) : null;
    }
    Instance second = o.size() == 2 ? operative(o.get(1)) : null;
    return second == null ? null : reflected(operation, o.get(0), second);
  }

  private static boolean isTold(Operation operation) {
    return TOLD.contains(operation)
        || Operators.isComparison(operation)
        || Operators.isOperator(operation);
  }

  private @Nullable HeapObject reflected(Operation operation, HeapObject left, Instance right) {
    if (Operators.isBinary(Operators.plain(operation))) { // proxy-arithmetic-reflected
      String use = "reflected-" + Operators.plain(operation).id();
      teller.used(right, use, List.of(left));
      return atom(Value.of(use));
    } else if (Operators.isComparison(operation) && !Comparison.hasEquality(left)) {
      return use(right, Operators.mirrored(operation), List.of(left)); // proxy-rich-comparison
    }
    return null;
  }

  private HeapObject use(Instance by, Operation operation, List<HeapObject> others) {
    if (operation == Operation.ITEMS || operation == Operation.UNPACK) {
      teller.used(by, Operation.ITERATE.id(), others);
      return filled(new Sequence(true), 1, 2, 3);
    }
    teller.used(by, operation.id(), others);
    return switch (operation) {
      case CONTAINS -> atom(Value.of(comparison.equal(others.get(0), atom(Value.of(3)))));
      case ITERATE -> heap.add(new Cursor("list_iterator", numbers(1, 2, 3)));
      case REVERSE -> heap.add(new Cursor("list_iterator", numbers(3, 2, 1)));
      default -> atom(answer(operation));
    };
  }

  private static Value answer(Operation operation) {
    return switch (operation) {
      case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, TRUTH ->
          Value.of(true);
      case HASH, TO_INTEGER -> Value.of(7);
      case TO_FLOAT -> new Value.Real(7.5);
      case TO_INDEX -> Value.of(2);
      case LENGTH -> Value.of(3);
      case TO_COMPLEX -> Value.of("(7+5j)");
      case TO_BYTES -> Value.of("bytes");
      case FORMAT -> Value.of("formatted");
      case SET_ITEM, DELETE_ITEM, SET_SLICE, DELETE_SLICE, WITH_CONTEXT -> Value.NONE;
      default -> Value.of(operation.id());
    };
  }

  private Sequence filled(Sequence sequence, long... numbers) {
    sequence.elements().addAll(numbers(numbers));
    return heap.add(sequence);
  }

  private List<Atom> numbers(long... numbers) {
    return LongStream.of(numbers).mapToObj(number -> atom(Value.of(number))).toList();
  }

  private Atom atom(Value value) {
    return heap.add(new Atom(value));
  }
}

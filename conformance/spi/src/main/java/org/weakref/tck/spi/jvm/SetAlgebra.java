package org.weakref.tck.spi.jvm;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Operation;

/** The operators of sets, which the platform has in the form of changes to one of them. */
final class SetAlgebra {
  private SetAlgebra() {}

  static void addTo(Map<Operation, Function<List<@Nullable Object>, @Nullable Object>> known) {
    known.put(Operation.BIT_AND, o -> changed(o, Set::retainAll));
    known.put(Operation.BIT_OR, o -> changed(o, Set::addAll));
    known.put(Operation.SUBTRACT, o -> changed(o, Set::removeAll));
    known.put(Operation.BIT_XOR, o -> changed(o, SetAlgebra::exclude));
  }

  @SuppressWarnings("unchecked") // What is no set is what ClassCastException is for.
  private static Set<Object> changed(
      List<@Nullable Object> operands, BiConsumer<Set<Object>, Set<Object>> change) {
    Set<Object> copy = new HashSet<>((Set<Object>) Operations.first(operands));
    change.accept(copy, (Set<Object>) Operations.first(operands.subList(1, 2)));
    return copy;
  }

  private static void exclude(Set<Object> set, Set<Object> other) {
    for (Object element : other) {
      if (!set.remove(element)) {
        set.add(element);
      }
    }
  }
}

package org.weakref.tck.spi.jvm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Operation;

/**
 * The algebra of sets, made of what the platform has: changes to one set, and questions of it. A
 * method takes any iterable for the other operand, an operator sets alone. The other operand is
 * read to its end before anything changes, as it may be the same set.
 */
final class SetAlgebra {
  /** The methods that give a new set. */
  static final Set<Operation> METHODS =
      Set.of(
          Operation.UNION,
          Operation.INTERSECTION,
          Operation.DIFFERENCE,
          Operation.SYMMETRIC_DIFFERENCE);

  /** The operators that give a new set, with the method that does the same. */
  static final Map<Operation, Operation> OPERATORS =
      Map.of(
          Operation.BIT_OR, Operation.UNION,
          Operation.BIT_AND, Operation.INTERSECTION,
          Operation.SUBTRACT, Operation.DIFFERENCE,
          Operation.BIT_XOR, Operation.SYMMETRIC_DIFFERENCE);

  /** The methods that change a set in place. */
  private static final Map<Operation, Operation> UPDATES =
      Map.of(
          Operation.INTERSECTION_UPDATE, Operation.INTERSECTION,
          Operation.DIFFERENCE_UPDATE, Operation.DIFFERENCE,
          Operation.SYMMETRIC_DIFFERENCE_UPDATE, Operation.SYMMETRIC_DIFFERENCE);

  /** The operators that change a set in place. */
  private static final Map<Operation, Operation> IN_PLACE =
      Map.of(
          Operation.IN_PLACE_BIT_AND, Operation.INTERSECTION,
          Operation.IN_PLACE_SUBTRACT, Operation.DIFFERENCE,
          Operation.IN_PLACE_BIT_XOR, Operation.SYMMETRIC_DIFFERENCE);

  private SetAlgebra() {}

  static void addTo(Map<Operation, Function<List<@Nullable Object>, @Nullable Object>> known) {
    METHODS.forEach(method -> known.put(method, o -> combine(method, new HashSet<>(), o)));
    OPERATORS.forEach(
        (operator, method) -> known.put(operator, o -> combine(method, new HashSet<>(), sets(o))));
    UPDATES.forEach((update, method) -> known.put(update, o -> nothing(change(method, o))));
    IN_PLACE.forEach((operator, method) -> known.put(operator, o -> change(method, sets(o))));
    known.put(Operation.REMOVE_ELEMENT, SetAlgebra::remove);
    known.put(Operation.DISCARD_ELEMENT, SetAlgebra::discard);
    addQuestionsTo(known);
  }

  private static void addQuestionsTo(
      Map<Operation, Function<List<@Nullable Object>, @Nullable Object>> known) {
    known.put(Operation.IS_SUBSET, o -> isSubset(set(o), asSet(o.get(1))));
    known.put(Operation.IS_SUPERSET, o -> set(o).containsAll(other(o)));
    known.put(Operation.IS_DISJOINT, o -> Collections.disjoint(set(o), other(o)));
    compare(known, Operation.LESS_OR_EQUAL, SetAlgebra::isSubset);
    compare(known, Operation.GREATER_OR_EQUAL, Set::containsAll);
    compare(known, Operation.LESS, (one, other) -> isSubset(one, other) && !isSubset(other, one));
    compare(
        known, Operation.GREATER, (one, other) -> isSubset(other, one) && !isSubset(one, other));
  }

  /** Lets sets be compared, and everything else as before. */
  private static void compare(
      Map<Operation, Function<List<@Nullable Object>, @Nullable Object>> known,
      Operation operation,
      BiPredicate<Set<@Nullable Object>, Set<@Nullable Object>> answer) {
    Function<List<@Nullable Object>, @Nullable Object> otherwise =
        java.util.Objects.requireNonNull(known.get(operation));
    known.put(
        operation,
        o ->
            o.get(0) instanceof Set
                ? (Object) answer.test(set(o), set(o.subList(1, 2)))
                : otherwise.apply(o));
  }

  private static boolean isSubset(Set<@Nullable Object> one, Set<@Nullable Object> other) {
    return other.containsAll(one);
  }

  /** Fills an empty set with what a method gives for two sets, and gives it. */
  static Set<@Nullable Object> combine(
      Operation method, Set<@Nullable Object> result, List<@Nullable Object> operands) {
    Set<@Nullable Object> left = set(operands);
    List<@Nullable Object> right = other(operands);
    if (method == Operation.INTERSECTION) {
      right.stream().filter(left::contains).forEach(result::add);
    } else {
      result.addAll(left);
      apply(method, result, right);
    }
    return result;
  }

  /** Gives the set itself, the result of an operator. */
  private static Set<@Nullable Object> change(Operation method, List<@Nullable Object> operands) {
    Set<@Nullable Object> set = set(operands);
    apply(method, set, other(operands));
    return set;
  }

  private static void apply(
      Operation method, Set<@Nullable Object> set, List<@Nullable Object> other) {
    switch (method) {
      case UNION -> set.addAll(other);
      case INTERSECTION -> set.retainAll(other);
      case DIFFERENCE -> other.forEach(set::remove);
      case SYMMETRIC_DIFFERENCE -> exclude(set, other);
      default -> throw new IllegalStateException("not of the algebra of sets: " + method);
    }
  }

  /** What the other has twice, it has once. */
  private static void exclude(Set<@Nullable Object> set, List<@Nullable Object> other) {
    List<@Nullable Object> common = new ArrayList<>(other);
    common.removeIf(element -> !set.contains(element));
    set.addAll(other);
    common.forEach(set::remove);
  }

  private static @Nullable Object nothing(Object ignored) {
    return null;
  }

  private static @Nullable Object remove(List<@Nullable Object> operands) {
    if (!set(operands).remove(operands.get(1))) {
      throw Mappings.missing(operands.get(1));
    }
    return null;
  }

  private static @Nullable Object discard(List<@Nullable Object> operands) {
    return nothing(set(operands).remove(operands.get(1)));
  }

  @SuppressWarnings("unchecked") // What is no set is what ClassCastException is for.
  private static Set<@Nullable Object> set(List<@Nullable Object> operands) {
    return (Set<@Nullable Object>) Operations.first(operands);
  }

  private static List<@Nullable Object> other(List<@Nullable Object> operands) {
    return Containers.elements(operands.get(1));
  }

  @SuppressWarnings("unchecked") // Of a session's sets all hold objects.
  private static Set<@Nullable Object> asSet(@Nullable Object object) {
    return object instanceof Set<?> set
        ? (Set<@Nullable Object>) set
        : new HashSet<>(Containers.elements(object));
  }

  /** The operands of an operator: the other one has to be a set too. */
  static List<@Nullable Object> sets(List<@Nullable Object> operands) {
    if (operands.get(1) instanceof Set) {
      return operands;
    }
    throw new ClassCastException("it is no set");
  }
}

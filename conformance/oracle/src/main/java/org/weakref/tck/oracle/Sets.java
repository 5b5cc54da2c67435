package org.weakref.tck.oracle;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.weakref.tck.oracle.Table.Seen;
import org.weakref.tck.spi.SessionError;

/** What can be done with sets alone, weak ones or not. The other operand is any iterable. */
final class Sets {
  private final Heap heap;
  private final Tables tables;
  private final Iterators iterators;

  Sets(Heap heap, Tables tables, Iterators iterators) {
    this.heap = heap;
    this.tables = tables;
    this.iterators = iterators;
  }

  /** weakset-remove. */
  void remove(Table set, HeapObject element) {
    tables.remove(set, tables.require(set, element));
  }

  /** weakset-discard. */
  void discard(Table set, HeapObject element) {
    Seen found = tables.find(set, element);
    if (found != null) {
      tables.remove(set, found);
    }
  }

  /** weakset-pop, weakset-pop-after-deaths. */
  HeapObject pop(Table set) {
    Seen taken = tables.rules().taken(set, set.content());
    if (taken == null) {
      throw new SessionError("KeyError", "'pop from an empty set'");
    }
    return tables.take(set, taken);
  }

  /** weakset-update, weakset-inplace-or. */
  void update(Table set, HeapObject other) {
    Sequence elements = iterators.all(other);
    heap.whileHolding(
        List.of(elements), () -> elements.elements().forEach(e -> tables.put(set, e, null)));
  }

  /** weakset-union. */
  Table union(Table set, HeapObject other) {
    return changed(set, union -> update(union, other));
  }

  /** weakset-difference. */
  Table difference(Table set, HeapObject other) {
    return changed(set, difference -> differenceUpdate(difference, other));
  }

  /** weakset-symmetric-difference. */
  Table symmetricDifference(Table set, HeapObject other) {
    return changed(set, difference -> symmetricDifferenceUpdate(difference, other));
  }

  /**
   * The elements of the other operand that are in the set: there, what cannot be an element is none
   * (weakset-intersection, weakset-nonreferenceable-in-other-operand).
   */
  Table intersection(Table set, HeapObject other) {
    Sequence elements = iterators.all(other);
    return heap.holding(
        List.of(elements),
        () ->
            tables.make(
                set.type(),
                common ->
                    elements.elements().stream()
                        .filter(element -> tables.contains(set, element))
                        .forEach(element -> tables.put(common, element, null))));
  }

  /** weakset-update-variants, weakset-inplace-on-self. */
  void intersectionUpdate(Table set, HeapObject other) {
    with(set, other, others -> keep(set, element -> tables.contains(others, element)));
  }

  /** weakset-update-variants, weakset-inplace-on-self. */
  void differenceUpdate(Table set, HeapObject other) {
    with(set, other, others -> keep(set, element -> !tables.contains(others, element)));
  }

  /** weakset-update-variants, weakset-inplace-on-self. */
  void symmetricDifferenceUpdate(Table set, HeapObject other) {
    with(set, other, others -> exchange(set, others));
  }

  private void exchange(Table set, Table others) {
    List<Seen> before = set.content();
    for (Seen seen : others.content()) {
      Seen common = tables.find(set, seen.key());
      if (common == null) {
        tables.put(set, seen.key(), null);
      } else if (before.contains(common)) {
        tables.remove(set, common);
      }
    }
  }

  private void keep(Table set, Predicate<HeapObject> wanted) {
    for (Seen seen : set.content()) {
      if (!wanted.test(seen.key())) {
        tables.remove(set, seen);
      }
    }
  }

  /** weakset-subset-superset. */
  boolean isSubset(Table set, HeapObject other) {
    return test(set, other, others -> isIn(set, others));
  }

  /** weakset-subset-superset. */
  boolean isSuperset(Table set, HeapObject other) {
    return test(set, other, others -> isIn(others, set));
  }

  /** weakset-proper-subset. */
  boolean isProperSubset(Table set, HeapObject other) {
    return test(set, other, others -> isIn(set, others) && !isIn(others, set));
  }

  /** weakset-proper-subset. */
  boolean isProperSuperset(Table set, HeapObject other) {
    return test(set, other, others -> isIn(others, set) && !isIn(set, others));
  }

  /** weakset-isdisjoint. */
  boolean isDisjoint(Table set, HeapObject other) {
    Table common = intersection(set, other);
    return heap.holding(List.of(common), () -> common.content().isEmpty());
  }

  private boolean isIn(Table part, Table whole) {
    return part.content().stream().allMatch(seen -> tables.contains(whole, seen.key()));
  }

  private boolean test(Table set, HeapObject other, Predicate<Table> property) {
    boolean[] answer = new boolean[1];
    with(set, other, others -> answer[0] = property.test(others));
    return answer[0];
  }

  /** Works with the elements of the other operand as a set of the same type, all of them held. */
  private void with(Table set, HeapObject other, Consumer<Table> work) {
    Sequence elements = iterators.all(other);
    heap.whileHolding(
        List.of(elements),
        () -> {
          Table others =
              tables.make(
                  set.type(), made -> elements.elements().forEach(e -> tables.put(made, e, null)));
          heap.whileHolding(List.of(others), () -> work.accept(others));
        });
  }

  /** A copy that was changed (weakset-results-are-weak). */
  private Table changed(Table set, Consumer<Table> change) {
    return tables.make(
        set.type(),
        changed -> {
          update(changed, set);
          change.accept(changed);
        });
  }
}

package org.weakref;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/**
 * A concurrent set that does not keep its elements alive: an element disappears once it has been
 * collected ({@code weakset-element-vanishes}). It holds the listeners, sessions or instances that
 * are live.
 *
 * <ul>
 *   <li>Elements are compared by {@code equals}; of equal ones the first stays ({@code
 *       weakset-equal-elements-collapse}). A set {@linkplain #byIdentity() by identity} compares
 *       them by {@code ==}, and so breaks the contract of {@link Set}.
 *   <li>Elements must be referable by the {@link WeakDomain} of the set: an {@link Integer}, or
 *       null, is refused when it is added, and nothing changes ({@code
 *       weakset-add-unreferenceable}); looked up, it is simply not there ({@code
 *       weakset-contains-unreferenceable}).
 * </ul>
 *
 * <p>As to threads, iteration ({@code weakset-element-death-during-iteration}) and size, what
 * {@link WeakKeyMap} says holds here too.
 *
 * @param <E> the type of elements
 */
public class WeakSet<E> extends AbstractSet<E> {

  private final KeyTable<E, Boolean> table;

  /** Makes an empty set in {@link WeakDomain#common()} ({@code weakset-create-empty}). */
  public WeakSet() {
    this(WeakDomain.common());
  }

  /** Makes an empty set in a domain, which says what can be an element. */
  public WeakSet(WeakDomain domain) {
    this(new KeyTable<>(domain.containers, false));
  }

  /**
   * Makes a set in {@link WeakDomain#common()} with these elements ({@code
   * weakset-create-from-iterable}).
   *
   * @throws NotReferenceableException if one of them cannot be referred to weakly
   */
  public WeakSet(Collection<? extends E> elements) {
    this();
    for (E element : elements) {
      store(element);
    }
  }

  private WeakSet(KeyTable<E, Boolean> table) {
    this.table = table;
  }

  /** Returns an empty set in {@link WeakDomain#common()} that compares elements by {@code ==}. */
  public static <E> WeakSet<E> byIdentity() {
    return byIdentity(WeakDomain.common());
  }

  /** Returns an empty set in a domain that compares elements by {@code ==}. */
  public static <E> WeakSet<E> byIdentity(WeakDomain domain) {
    return new WeakSet<>(new KeyTable<>(domain.containers, true));
  }

  /**
   * Adds an element unless an equal one is here, which stays then ({@code weakset-add}).
   *
   * @throws NotReferenceableException if the domain's policy refuses it; nothing has changed then
   * @throws NullPointerException if it is null
   */
  @Override
  public boolean add(E element) {
    return store(element);
  }

  private boolean store(E element) {
    table.containers.expunge();
    return table.storeIfAbsent(element, table.admit(element), true) == null;
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return table.find(element) != null;
  }

  @Override
  public boolean remove(@Nullable Object element) {
    table.containers.expunge();
    Cell<E, Boolean> cell = table.find(element);
    while (cell != null && !table.remove(cell)) {
      cell = table.find(element);
    }
    return cell != null;
  }

  /**
   * Removes some live element and returns it; null if there is none ({@code weakset-pop}, {@code
   * weakset-pop-after-deaths}).
   */
  public @Nullable E poll() {
    table.containers.expunge();
    LiveEntry<E, Boolean> polled = table.poll();
    return polled == null ? null : polled.getKey();
  }

  @Override
  public Iterator<E> iterator() {
    return new LiveIterator<E, Boolean, E>(table, null) {
      @Override
      E shown(LiveEntry<E, Boolean> entry) {
        return entry.getKey();
      }
    };
  }

  @Override
  public Spliterator<E> spliterator() {
    return LiveIterator.spliterator(iterator(), Spliterator.DISTINCT | Spliterator.NONNULL);
  }

  /** Counts the elements that live at this time, one by one ({@code weakset-len}). */
  @Override
  public int size() {
    table.containers.expunge();
    return table.size();
  }

  @Override
  public boolean isEmpty() {
    return table.isEmpty();
  }

  @Override
  public void clear() {
    table.containers.expunge();
    table.clear();
  }

  /** Compares the elements that live, as {@link Set#equals} says. */
  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    // Held while they are compared, so that none is missed for having died meanwhile.
    List<E> mine = new ArrayList<>(this);
    return other instanceof Set<?> that && that.size() == mine.size() && areIn(that, mine);
  }

  private static boolean areIn(Set<?> set, List<?> elements) {
    try {
      return set.containsAll(elements);
    } catch (ClassCastException | NullPointerException cannotBeThere) {
      return false;
    }
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}

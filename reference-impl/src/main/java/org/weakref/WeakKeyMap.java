package org.weakref;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A concurrent map that does not keep its keys alive: an entry disappears once its key has been
 * collected, and its value is let go ({@code weakkeydict-entry-vanishes-with-key}, {@code
 * weakkeydict-values-strong}). It associates data with objects that one does not own.
 *
 * <pre>{@code
 * WeakKeyMap<Session, Basket> baskets = new WeakKeyMap<>();
 * baskets.computeIfAbsent(session, s -> new Basket()).add(item);
 * }</pre>
 *
 * <ul>
 *   <li>Keys are compared by {@code equals} ({@code weakkeydict-key-lookup-by-equality}). Storing
 *       under an equal key replaces the value; the entry keeps its first key object, and disappears
 *       with that one, even if the newer key lives ({@code
 *       weakkeydict-equal-key-replaces-value-only}, {@code
 *       weakkeydict-equal-key-original-death-removes-entry}). A map {@linkplain #byIdentity() by
 *       identity} compares them by {@code ==}, and so breaks the contract of {@link Map} as {@link
 *       java.util.IdentityHashMap} does.
 *   <li>Keys must be referable by the {@link WeakDomain} of the map: an {@link Integer}, or null,
 *       is refused when it is stored, and nothing changes ({@code
 *       weakkeydict-unreferenceable-key-setitem}); looked up, it is simply not there ({@code
 *       weakkeydict-unreferenceable-key-contains}). Values are not null. What the {@code hashCode}
 *       or {@code equals} of a key throws reaches the caller, and nothing has changed.
 *   <li>An entry whose value holds its own key stays for as long as the map does ({@code
 *       weakkeydict-value-referencing-key-leaks}).
 * </ul>
 *
 * <p><strong>Threads.</strong> Any number may read and write. Reads take no lock; nor do writes,
 * but for a wait while the table changes its size. Iterators and streams are weakly consistent:
 * they never fail, give no dead entry ({@code weakkeydict-key-death-during-iteration}), and may or
 * may not show what changes meanwhile. {@link #computeIfAbsent} computes once; the functions of the
 * other operations of {@link java.util.concurrent.ConcurrentMap} may run again if another thread
 * has been quicker. A dead entry is never shown, at once; its value is let go by a daemon thread of
 * the domain, or by the next operation that changes a map or set of the domain. In a domain without
 * threads any operation does so.
 *
 * <p>{@link #size} counts the live entries one by one; {@link #isEmpty} stops at the first.
 *
 * @param <K> the type of keys
 * @param <V> the type of values
 */
public class WeakKeyMap<K, V> extends LiveMap<K, V> {

  private final KeyTable<K, V> table;

  /** Makes an empty map in {@link WeakDomain#common()} ({@code weakkeydict-create-empty}). */
  public WeakKeyMap() {
    this(WeakDomain.common());
  }

  /** Makes an empty map in a domain, which says what can be a key. */
  public WeakKeyMap(WeakDomain domain) {
    this(new KeyTable<>(domain.containers, false));
  }

  /**
   * Makes a map in {@link WeakDomain#common()} with the live entries of another one ({@code
   * weakkeydict-create-from-dict}, {@code weakkeydict-create-from-weakkeydict}).
   *
   * @throws NotReferenceableException if one of its keys cannot be referred to weakly
   */
  @SuppressWarnings("this-escape") // What is called asks no subclass.
  public WeakKeyMap(Map<? extends K, ? extends V> entries) {
    this();
    for (Map.Entry<? extends K, ? extends V> entry : entries.entrySet()) {
      super.put(entry.getKey(), entry.getValue());
    }
  }

  private WeakKeyMap(KeyTable<K, V> table) {
    super(table);
    this.table = table;
  }

  /** Returns an empty map in {@link WeakDomain#common()} that compares keys by {@code ==}. */
  public static <K, V> WeakKeyMap<K, V> byIdentity() {
    return byIdentity(WeakDomain.common());
  }

  /** Returns an empty map in a domain that compares keys by {@code ==}, and asks for no hash. */
  public static <K, V> WeakKeyMap<K, V> byIdentity(WeakDomain domain) {
    return new WeakKeyMap<>(new KeyTable<>(domain.containers, true));
  }

  /**
   * Returns weak references to the live keys: for each the shared one of the domain. The list is a
   * fresh one and keeps no key alive ({@code weakkeydict-keyrefs}, {@code
   * weakkeydict-keyrefs-do-not-keep-alive}).
   */
  public List<WeakRef<K>> keyReferences() {
    List<WeakRef<K>> references = new ArrayList<>();
    for (K key : keySet()) {
      references.add(table.containers.domain().ref(key));
    }
    return references;
  }
}

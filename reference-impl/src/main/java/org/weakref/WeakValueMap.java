package org.weakref;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A concurrent map that does not keep its values alive: an entry disappears, and its key is let go,
 * once its value has been collected ({@code weakvaluedict-entry-vanishes-with-value}, {@code
 * weakvaluedict-keys-strong}). It gives the same object for a key while somebody holds that object.
 *
 * <pre>{@code
 * WeakValueMap<String, Image> images = new WeakValueMap<>();
 * Image image = images.computeIfAbsent(path, Image::load);
 * }</pre>
 *
 * <ul>
 *   <li>Anything with a hash can be a key, also null ({@code weakvaluedict-any-hashable-key}). Keys
 *       are compared by {@code equals}; storing anew keeps the first key object.
 *   <li>Values must be referable by the {@link WeakDomain} of the map: an {@link Integer}, or null,
 *       is refused when it is stored, and nothing changes ({@code
 *       weakvaluedict-unreferenceable-value}).
 *   <li>One value may have several keys ({@code weakvaluedict-same-value-several-keys}). Once a key
 *       has been given a new value, the death of the old one is of no concern ({@code
 *       weakvaluedict-replaced-value-death-harmless}).
 * </ul>
 *
 * <p>As to threads, iteration ({@code weakvaluedict-value-death-during-iteration}) and size, what
 * {@link WeakKeyMap} says holds here too.
 *
 * @param <K> the type of keys
 * @param <V> the type of values
 */
public class WeakValueMap<K, V> extends LiveMap<K, V> {

  private final ValueTable<K, V> table;

  /** Makes an empty map in {@link WeakDomain#common()} ({@code weakvaluedict-create-empty}). */
  public WeakValueMap() {
    this(WeakDomain.common());
  }

  /** Makes an empty map in a domain, which says what can be a value. */
  public WeakValueMap(WeakDomain domain) {
    this(new ValueTable<>(domain.containers));
  }

  /**
   * Makes a map in {@link WeakDomain#common()} with the live entries of another one ({@code
   * weakvaluedict-create-from-dict}, {@code weakvaluedict-create-from-weakvaluedict}).
   *
   * @throws NotReferenceableException if one of its values cannot be referred to weakly
   */
  @SuppressWarnings("this-escape") // What is called asks no subclass.
  public WeakValueMap(Map<? extends K, ? extends V> entries) {
    this();
    for (Map.Entry<? extends K, ? extends V> entry : entries.entrySet()) {
      super.put(entry.getKey(), entry.getValue());
    }
  }

  private WeakValueMap(ValueTable<K, V> table) {
    super(table);
    this.table = table;
  }

  /**
   * Returns weak references to the live values, one for each entry: the shared one of the domain.
   * The list is a fresh one and keeps no value alive ({@code weakvaluedict-valuerefs}, {@code
   * weakvaluedict-valuerefs-may-be-dead}).
   */
  public List<WeakRef<V>> valueReferences() {
    List<WeakRef<V>> references = new ArrayList<>();
    for (V value : values()) {
      references.add(table.containers.domain().ref(value));
    }
    return references;
  }
}

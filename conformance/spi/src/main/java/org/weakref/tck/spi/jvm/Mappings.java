package org.weakref.tck.spi.jvm;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.SessionError;
import org.weakref.tck.spi.Value;

/** What the maps of the platform can do that other containers cannot. */
final class Mappings {
  private Mappings() {}

  static void addTo(Map<Operation, Function<List<@Nullable Object>, @Nullable Object>> known) {
    known.put(Operation.GET, o -> map(o).get(o.get(1)));
    known.put(Operation.GET_OR, o -> map(o).getOrDefault(o.get(1), o.get(2)));
    known.put(Operation.SET_DEFAULT, Mappings::setDefault);
    known.put(Operation.POP_OR, Mappings::popOr);
    known.put(Operation.UPDATE, o -> nothing(fill(o)));
    known.put(
        Operation.IN_PLACE_BIT_OR, o -> fill(o.get(0) instanceof Set ? SetAlgebra.sets(o) : o));
    known.put(Operation.KEYS, o -> new ArrayList<>(map(o).keySet()));
    known.put(Operation.VALUES, o -> new ArrayList<>(map(o).values()));
    known.put(Operation.ENTRIES, o -> pairs(map(o)));
    known.put(Operation.ITERATE_VALUES, o -> map(o).values().iterator());
    known.put(Operation.ITERATE_ENTRIES, o -> new Pairs(map(o).entrySet().iterator()));
  }

  /** The value of a key; raises KeyError where there is none. */
  static @Nullable Object get(List<@Nullable Object> operands) {
    Map<@Nullable Object, @Nullable Object> map = map(operands);
    Object value = map.get(operands.get(1));
    if (value == null && !map.containsKey(operands.get(1))) {
      throw missing(operands.get(1));
    }
    return value;
  }

  /** Takes an entry out and gives its value; raises KeyError where there is none. */
  static Object pop(List<@Nullable Object> operands) {
    Object value = map(operands).remove(operands.get(1));
    if (value == null) {
      throw missing(operands.get(1));
    }
    return value;
  }

  /** Says the key, and calls nothing of it, as that may be hostile. */
  static SessionError missing(@Nullable Object key) {
    Value scalar = Literals.scalar(key);
    String text =
        scalar == null
            ? "an object of type " + requireNonNull(key).getClass().getSimpleName()
            : scalar.toString();
    return new SessionError("KeyError", text);
  }

  private static @Nullable Object popOr(List<@Nullable Object> operands) {
    Object value = map(operands).remove(operands.get(1));
    return value == null ? operands.get(2) : value;
  }

  /**
   * What stands there is given whatever the default is, so that must not be refused before. To
   * compute nothing is to store nothing, so what takes no nothing is asked to store it.
   */
  private static @Nullable Object setDefault(List<@Nullable Object> operands) {
    Object key = operands.get(1);
    Object otherwise = operands.get(2);
    Object value = map(operands).computeIfAbsent(key, absent -> otherwise);
    return value == null ? map(operands).putIfAbsent(key, otherwise) : value;
  }

  private static Object fill(List<@Nullable Object> operands) {
    return fill(Operations.first(operands), operands.get(1));
  }

  /**
   * Puts what another object gives into a map or set, and gives that: the entries of a mapping, of
   * what is like one, or of an iterable of pairs; or the elements of any iterable.
   */
  @SuppressWarnings("unchecked") // Of a session's maps and sets all hold objects.
  static Object fill(Object container, @Nullable Object content) {
    if (container instanceof Map<?, ?> map) {
      update((Map<@Nullable Object, @Nullable Object>) map, content);
    } else {
      boolean ignored = ((Set<@Nullable Object>) container).addAll(Containers.elements(content));
    }
    return container;
  }

  private static void update(
      Map<@Nullable Object, @Nullable Object> map, @Nullable Object content) {
    List<? extends @Nullable Object> pairs =
        content instanceof Map<?, ?> other
            ? pairs(other)
            : content instanceof BareMapping bare ? bare.pairs() : Containers.elements(content);
    for (Object pair : pairs) {
      List<@Nullable Object> parts = Containers.elements(pair);
      if (parts.size() != 2) {
        throw new ClassCastException("no pair of key and value, but " + parts.size() + " things");
      }
      map.put(parts.get(0), parts.get(1));
    }
  }

  /** The entries of a map, each as a list of key and value. */
  private static List<List<@Nullable Object>> pairs(Map<?, ?> map) {
    List<List<@Nullable Object>> pairs = new ArrayList<>();
    map.entrySet().forEach(entry -> pairs.add(pair(entry)));
    return pairs;
  }

  static List<@Nullable Object> pair(Map.Entry<?, ?> entry) {
    return new ArrayList<>(Arrays.asList(entry.getKey(), entry.getValue()));
  }

  /** Makes a pair of each entry when its turn has come, and asks for none before. */
  private record Pairs(Iterator<? extends Map.Entry<?, ?>> entries)
      implements Iterator<List<@Nullable Object>> {
    @Override
    public boolean hasNext() {
      return entries.hasNext();
    }

    @Override
    public List<@Nullable Object> next() {
      return pair(entries.next());
    }
  }

  private static @Nullable Object nothing(Object ignored) {
    return null;
  }

  @SuppressWarnings("unchecked") // What is no map is what ClassCastException is for.
  private static Map<@Nullable Object, @Nullable Object> map(List<@Nullable Object> operands) {
    return (Map<@Nullable Object, @Nullable Object>) Operations.first(operands);
  }
}

package org.weakref.tck.spi.jvm;

import static java.util.Objects.requireNonNull;
import static org.weakref.tck.spi.jvm.Operations.first;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Operation;

/** What the collections of the platform can do: maps, lists, sets and iterators. */
final class Containers {
  private Containers() {}

  static void addTo(Map<Operation, Function<List<@Nullable Object>, @Nullable Object>> known) {
    known.put(Operation.TRUTH, Containers::isTrue);
    known.put(Operation.GET_ITEM, Containers::getItem);
    known.put(Operation.SET_ITEM, Containers::setItem);
    known.put(Operation.POP_ITEM, Containers::popItem);
    known.put(Operation.DELETE_ITEM, o -> discard(popItem(o)));
    known.put(Operation.GET_SLICE, o -> new ArrayList<>(slice(o)));
    known.put(Operation.SET_SLICE, Containers::setSlice);
    known.put(Operation.DELETE_SLICE, Containers::deleteSlice);
    known.put(Operation.CONTAINS, Containers::contains);
    known.put(Operation.ADD_ELEMENT, o -> discard(collection(o).add(o.get(1))));
    known.put(Operation.CLEAR, Containers::clear);
    known.put(Operation.LENGTH, Containers::length);
    known.put(Operation.ITEMS, o -> drained(iterator(o)));
    known.put(Operation.UNPACK, o -> drained(iterator(o)));
    known.put(Operation.ITERATE, Containers::iterator);
    known.put(Operation.REVERSE, o -> backwards(list(o)));
    known.put(Operation.NEXT, o -> ((Iterator<?>) first(o)).next());
  }

  private static boolean isTrue(List<@Nullable Object> operands) {
    Object object = operands.get(0);
    if (object instanceof Boolean truth) {
      return truth;
    } else if (object instanceof Number number) {
      return number.doubleValue() != 0;
    } else if (object instanceof CharSequence text) {
      return text.length() > 0;
    } else if (object instanceof Collection<?> collection) {
      return !collection.isEmpty();
    } else if (object instanceof Map<?, ?> map) {
      return !map.isEmpty();
    }
    return object != null && ((Subject) object).truth();
  }

  private static int length(List<@Nullable Object> operands) {
    if (first(operands) instanceof Map<?, ?> map) {
      return map.size();
    } else if (first(operands) instanceof CharSequence text) {
      return text.length();
    }
    return collection(operands).size();
  }

  private static @Nullable Object getItem(List<@Nullable Object> operands) {
    return first(operands) instanceof List<?> list
        ? list.get(position(operands.get(1), list))
        : Mappings.get(operands);
  }

  private static @Nullable Object setItem(List<@Nullable Object> operands) {
    if (first(operands) instanceof List<?>) {
      List<@Nullable Object> list = list(operands);
      return discard(list.set(position(operands.get(1), list), operands.get(2)));
    } else if (first(operands) instanceof BareMapping bare) {
      bare.put(operands.get(1), operands.get(2));
      return null;
    }
    return discard(map(operands).put(operands.get(1), operands.get(2)));
  }

  private static @Nullable Object popItem(List<@Nullable Object> operands) {
    return first(operands) instanceof List<?> list
        ? list.remove(position(operands.get(1), list))
        : Mappings.pop(operands);
  }

  /** A position as the JVM counts it: one that is negative counts from the end. */
  private static int position(@Nullable Object index, List<?> list) {
    int position = Math.toIntExact((Long) requireNonNull(index));
    return position < 0 ? position + list.size() : position;
  }

  private static List<@Nullable Object> slice(List<@Nullable Object> operands) {
    List<@Nullable Object> list = list(operands);
    int start = bound(operands.get(1), 0, list);
    int stop = bound(operands.get(2), list.size(), list);
    return list.subList(start, Math.max(start, stop));
  }

  private static int bound(@Nullable Object index, int otherwise, List<?> list) {
    int position = index == null ? otherwise : position(index, list);
    return Math.max(0, Math.min(position, list.size()));
  }

  private static @Nullable Object setSlice(List<@Nullable Object> operands) {
    List<@Nullable Object> values = drained(iterator(operands.subList(3, 4)));
    List<@Nullable Object> slice = slice(operands);
    slice.clear();
    return discard(slice.addAll(values));
  }

  private static @Nullable Object deleteSlice(List<@Nullable Object> operands) {
    slice(operands).clear();
    return null;
  }

  private static boolean contains(List<@Nullable Object> operands) {
    return first(operands) instanceof Map<?, ?> map
        ? map.containsKey(operands.get(1))
        : collection(operands).contains(operands.get(1));
  }

  private static @Nullable Object clear(List<@Nullable Object> operands) {
    if (first(operands) instanceof Map<?, ?> map) {
      map.clear();
    } else {
      collection(operands).clear();
    }
    return null;
  }

  /** An iterator over an object; an iterator is its own, once it has been found alive. */
  private static Iterator<?> iterator(List<@Nullable Object> operands) {
    Object object = first(operands);
    if (object instanceof Operators operators) {
      return operators.iterate();
    } else if (object instanceof Map<?, ?> map) {
      return map.keySet().iterator();
    } else if (object instanceof Iterator<?> iterator) {
      // To ask whether it has a next may let it look ahead, and hold what it has seen.
      Object ignored = iterator instanceof Subject subject ? subject.itself() : iterator;
      return iterator;
    }
    return ((Iterable<?>) object).iterator();
  }

  private static List<@Nullable Object> drained(Iterator<?> iterator) {
    List<@Nullable Object> items = new ArrayList<>();
    iterator.forEachRemaining(items::add);
    return items;
  }

  /** What an iterable or iterator gives, to its end; the keys of a map. */
  static List<@Nullable Object> elements(@Nullable Object iterable) {
    return drained(iterator(Collections.singletonList(iterable)));
  }

  private static Iterator<?> backwards(List<?> list) {
    ListIterator<?> iterator = list.listIterator(list.size());
    return new Iterator<@Nullable Object>() {
      @Override
      public boolean hasNext() {
        return iterator.hasPrevious();
      }

      @Override
      public @Nullable Object next() {
        return iterator.previous();
      }
    };
  }

  @SuppressWarnings("unchecked")
  private static Map<@Nullable Object, @Nullable Object> map(List<@Nullable Object> operands) {
    return (Map<@Nullable Object, @Nullable Object>) first(operands);
  }

  @SuppressWarnings("unchecked")
  private static List<@Nullable Object> list(List<@Nullable Object> operands) {
    return (List<@Nullable Object>) first(operands);
  }

  @SuppressWarnings("unchecked")
  private static Collection<@Nullable Object> collection(List<@Nullable Object> operands) {
    return (Collection<@Nullable Object>) first(operands);
  }

  private static @Nullable Object discard(@Nullable Object ignored) {
    return null;
  }
}

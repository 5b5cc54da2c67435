package org.weakref.tck.spi.jvm;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.SessionError;

/** The objects of a session, by kind. */
final class Objects {
  private final Map<ObjectKind, Function<Command.Create, @Nullable Object>> makers =
      new EnumMap<>(ObjectKind.class);

  /** {@code hook} hears which function of an object ran. */
  Objects(Consumer<String> hook) {
    makers.put(ObjectKind.PLAIN, create -> new PlainObject());
    makers.put(ObjectKind.KEYED, create -> new Keyed(key(create)));
    makers.put(ObjectKind.WATCHED, create -> new Watched(key(create), create.name(), hook));
    makers.put(ObjectKind.UNHASHABLE, create -> new Unhashable());
    makers.put(ObjectKind.NEVER_EQUAL, create -> new ConstantlyEqual(false));
    makers.put(ObjectKind.ALWAYS_EQUAL, create -> new ConstantlyEqual(true));
    makers.put(ObjectKind.FALSE, create -> new Empty());
    makers.put(ObjectKind.HOSTILE, create -> new Hostile());
    makers.put(ObjectKind.CALLABLE, create -> new Callable());
    makers.put(ObjectKind.CLASS, create -> Made.freshClass());
    makers.put(ObjectKind.MAPPING, create -> new HashMap<>());
    makers.put(ObjectKind.LIST, create -> new ArrayList<>());
    makers.put(ObjectKind.SET, create -> new HashSet<>());
    makers.put(ObjectKind.INTEGER, create -> 5L);
    makers.put(ObjectKind.FLOAT, create -> 2.5);
    makers.put(ObjectKind.TEXT, create -> "text");
    makers.put(ObjectKind.TUPLE, create -> List.of(1L, 2L));
    makers.put(ObjectKind.NOTHING, create -> null);
  }

  boolean knows(ObjectKind kind) {
    return makers.containsKey(kind);
  }

  @Nullable Object create(Command.Create command) {
    return java.util.Objects.requireNonNull(makers.get(command.kind())).apply(command);
  }

  private static Object key(Command.Create create) {
    Object key = Literals.toJava(create.key());
    return key == null ? 0L : key;
  }

  private static class Keyed extends PlainObject implements Comparable<Keyed> {
    private final Object key;

    Keyed(Object key) {
      this.key = key;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Keyed keyed && key.equals(keyed.key);
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }

    @Override
    public int compareTo(Keyed other) {
      return key.toString().compareTo(other.key.toString());
    }
  }

  private static final class Watched extends Keyed {
    private final String name;
    private final Consumer<String> hook;

    Watched(Object key, String name, Consumer<String> hook) {
      super(key);
      this.name = name;
      this.hook = hook;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      hook.accept("equality of " + name);
      return super.equals(other);
    }

    @Override
    public int hashCode() {
      hook.accept("hash of " + name);
      return super.hashCode();
    }
  }

  /** Can be called, as far as the JVM has that: it is a function and has attributes. */
  private static final class Callable extends PlainObject implements Consumer<Object> {
    @Override
    public void accept(Object argument) {
      attribute("called with", argument);
    }
  }

  private static final class Unhashable extends PlainObject {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      throw new UnsupportedOperationException("unhashable");
    }
  }

  private static final class ConstantlyEqual extends PlainObject {
    private final boolean answer;

    ConstantlyEqual(boolean answer) {
      this.answer = answer;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return answer;
    }

    @Override
    public int hashCode() {
      return 7;
    }
  }

  /** What Java has for an object that is false: an empty collection. */
  private static final class Empty extends AbstractCollection<Object> {
    @Override
    public Iterator<Object> iterator() {
      return Collections.emptyIterator();
    }

    @Override
    public int size() {
      return 0;
    }
  }

  private static final class Hostile implements Attributes {
    private static SessionError refusal() {
      return new SessionError("RuntimeError", "hostile object");
    }

    @Override
    public Object attribute(String name) {
      throw refusal();
    }

    @Override
    public void attribute(String name, @Nullable Object value) {
      throw refusal();
    }

    @Override
    public boolean hasAttribute(String name) {
      throw refusal();
    }

    @Override
    public List<String> attributeNames() {
      throw refusal();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      throw refusal();
    }

    @Override
    public int hashCode() {
      throw refusal();
    }

    @Override
    public String toString() {
      throw refusal();
    }
  }
}

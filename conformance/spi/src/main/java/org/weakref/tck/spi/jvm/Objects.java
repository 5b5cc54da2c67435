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
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.SessionError;

/** The objects of a session, by kind. */
final class Objects {
  private final Map<ObjectKind, Maker> makers = new EnumMap<>(ObjectKind.class);

  /** {@code runner} runs the methods of objects. */
  Objects(Runner runner, References references, FinalizingMethods finalizingMethods) {
    makers.put(ObjectKind.PLAIN, create -> new PlainObject());
    makers.put(ObjectKind.KEYED, create -> new Keyed(key(create)));
    makers.put(ObjectKind.WATCHED, create -> new Watched(create, runner));
    makers.put(ObjectKind.UNHASHABLE, create -> new Unhashable());
    makers.put(ObjectKind.NEVER_EQUAL, create -> new ConstantlyEqual(false));
    makers.put(ObjectKind.ALWAYS_EQUAL, create -> new ConstantlyEqual(true));
    makers.put(ObjectKind.FALSE, create -> new Empty());
    makers.put(ObjectKind.HOSTILE, create -> new Hostile());
    makers.put(ObjectKind.CLOSED_TO_ATTRIBUTES, create -> new Closed());
    makers.put(ObjectKind.CALLABLE, create -> new Callable());
    makers.put(ObjectKind.ADDING_FUNCTION, create -> new Adding(create.name(), runner));
    makers.put(ObjectKind.OPERATIVE, create -> Operative.create(create, runner));
    makers.put(
        ObjectKind.OPERATIVE_CALLABLE, create -> Operative.create(create, runner, Invocable.class));
    makers.put(ObjectKind.WITH_METHOD, create -> new WithMethod(create, runner));
    makers.put(
        ObjectKind.WITH_OVERRIDING_METHOD, create -> new WithMethod.Overriding(create, runner));
    makers.put(ObjectKind.ITERATOR, create -> new Iterating());
    makers.put(ObjectKind.CLASS, create -> Made.freshClass());
    makers.put(
        ObjectKind.CLASS_WITH_A_CONSTRUCTOR,
        create -> (Invocable) (positional, keywords) -> new Constructed(create, runner));
    makers.put(ObjectKind.MAPPING, create -> new HashMap<>());
    makers.put(ObjectKind.BARE_MAPPING, create -> new BareMapping());
    makers.put(ObjectKind.LIST, create -> new ArrayList<>());
    makers.put(ObjectKind.SET, create -> new HashSet<>());
    makers.put(ObjectKind.INTEGER, create -> 5L);
    makers.put(ObjectKind.FLOAT, create -> 2.5);
    makers.put(ObjectKind.TEXT, create -> "text");
    makers.put(ObjectKind.TUPLE, create -> List.of(1L, 2L));
    makers.put(ObjectKind.NOTHING, create -> null);
    makers.put(ObjectKind.GLOBAL_STATE, create -> GlobalState.create());
    makers.put(ObjectKind.LINGERING_THREAD, create -> LingeringThread.start(create, runner));
    makers.put(
        ObjectKind.WITH_FINALIZING_METHOD, create -> new Finalizing(create, finalizingMethods));
    makers.put(
        ObjectKind.WITH_INHERITED_FINALIZING_METHOD,
        create -> new Finalizing.Heir(create, finalizingMethods));
    PlatformObjects.addTo(makers);
    Watches.addTo(makers, references);
  }

  boolean knows(ObjectKind kind) {
    return makers.containsKey(kind);
  }

  @Nullable Object create(Command.Create command) throws Throwable {
    return java.util.Objects.requireNonNull(makers.get(command.kind())).make(command);
  }

  private static Object key(Command.Create create) {
    Object key = Literals.toJava(create.key());
    return key == null ? 0L : key;
  }

  private static final class Constructed extends PlainObject {
    Constructed(Command.Create create, Runner runner) {
      Object ignored =
          runner.run("constructor of " + create.name(), create.body(), List.of(this), Map.of());
    }
  }

  private static class Keyed extends PlainObject implements Key {
    private final Object key;

    Keyed(Object key) {
      this.key = key;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that && key.equals(that.key());
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }

    @Override
    public Object key() {
      return key;
    }

    @Override
    @SuppressWarnings("unchecked") // Keys are numbers or texts; those of two kinds do not compare.
    public int compareTo(Key other) {
      return ((Comparable<Object>) key).compareTo(other.key());
    }
  }

  private static final class Watched extends Keyed {
    private final Command.Create create;
    private final Runner runner;

    Watched(Command.Create create, Runner runner) {
      super(Objects.key(create));
      this.create = create;
      this.runner = runner;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      Object ignored =
          runner.run("equality of " + create.name(), create.body(), List.of(), Map.of());
      return super.equals(other);
    }

    @Override
    public int hashCode() {
      runner.tell("hash of " + create.name());
      return super.hashCode();
    }
  }

  /** Takes no argument. */
  private static final class Callable extends PlainObject implements Invocable {
    @Override
    public Object call(List<@Nullable Object> positional, Map<String, @Nullable Object> keywords) {
      if (!positional.isEmpty() || !keywords.isEmpty()) {
        throw new ClassCastException("it takes no arguments");
      }
      return "called";
    }
  }

  private static final class Iterating extends PlainObject implements Iterator<Object> {
    private final Iterator<Long> rest = List.of(1L, 2L, 3L).iterator();

    @Override
    public boolean hasNext() {
      return rest.hasNext();
    }

    @Override
    public Object next() {
      return rest.next();
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

  private static class Closed implements Attributes, Subject {
    SessionError refusal() {
      return new SessionError("RuntimeError", "closed to attributes");
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
  }

  private static final class Hostile extends Closed {
    @Override
    SessionError refusal() {
      return new SessionError("RuntimeError", "hostile object");
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

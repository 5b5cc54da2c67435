package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Any program does to a weak map what it does to a HashMap from which a death removes entries. */
class ContainerModelTest {

  private static final int OBJECTS = 12;

  private enum Kind {
    PUT,
    PUT_IF_ABSENT,
    COMPUTE_IF_ABSENT,
    COMPUTE,
    MERGE,
    REPLACE,
    REMOVE,
    REMOVE_BY_ITERATOR,
    KILL
  }

  private record Step(Kind kind, int left, int right) {}

  @Property(tries = 100)
  void weakKeyMapDoesWhatItsModelDoes(@ForAll("programs") List<Step> program) {
    KeyRun run = new KeyRun();
    program.forEach(run::perform);
    assertThat(run.shown()).isEqualTo(run.model);
  }

  @Property(tries = 100)
  void weakValueMapDoesWhatItsModelDoes(@ForAll("programs") List<Step> program) {
    ValueRun run = new ValueRun();
    program.forEach(run::perform);
    assertThat(run.shown()).isEqualTo(run.model);
  }

  @Provide
  Arbitrary<List<Step>> programs() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, OBJECTS - 1);
    Arbitrary<Kind> kinds = Arbitraries.of(Kind.class);
    return Combinators.combine(kinds, numbers, numbers).as(Step::new).list().ofMaxSize(60);
  }

  /** Performs each step on a map of mortal objects and on a model that knows their numbers. */
  private abstract static class Run<K, V> {
    final Map<Integer, Integer> model = new HashMap<>();
    final Map<Integer, Held<Key>> held = new HashMap<>();
    private final Map<K, V> map;

    Run(Map<K, V> map) {
      this.map = map;
    }

    abstract K key(int number);

    abstract V value(int number);

    abstract int numberOf(Object object);

    abstract void killInModel(int number);

    final Key mortal(int number) {
      return held.computeIfAbsent(number, absent -> Held.by(() -> new Key(number))).get();
    }

    final void perform(Step step) {
      switch (step.kind) {
        case KILL -> kill(step.left);
        case REMOVE_BY_ITERATOR -> {
          map.keySet().removeIf(key -> numberOf(key) == step.left);
          model.remove(step.left);
        }
        default -> {
          V answer = apply(map, step.kind, key(step.left), value(step.right));
          Integer expected = apply(model, step.kind, step.left, step.right);
          assertThat(answer == null ? null : (Integer) numberOf(answer)).isEqualTo(expected);
        }
      }
    }

    private static <K, V> @Nullable V apply(Map<K, V> map, Kind kind, K key, V value) {
      return switch (kind) {
        case PUT -> map.put(key, value);
        case PUT_IF_ABSENT -> map.putIfAbsent(key, value);
        case COMPUTE_IF_ABSENT -> map.computeIfAbsent(key, absent -> value);
        case COMPUTE -> map.compute(key, (same, old) -> old == null ? value : null);
        case MERGE -> map.merge(key, value, (old, next) -> Objects.equals(old, next) ? null : next);
        case REPLACE -> map.replace(key, value);
        default -> map.remove(key);
      };
    }

    private void kill(int number) {
      held.remove(number);
      Garbage.clear();
      killInModel(number);
      assertThat(map.size()).isEqualTo(model.size());
    }

    final Map<Integer, Integer> shown() {
      Map<Integer, Integer> shown = new HashMap<>();
      map.forEach((key, value) -> shown.put(numberOf(key), numberOf(value)));
      return shown;
    }
  }

  private static final class KeyRun extends Run<Key, Integer> {
    KeyRun() {
      super(new WeakKeyMap<>());
    }

    @Override
    Key key(int number) {
      return mortal(number);
    }

    @Override
    Integer value(int number) {
      return number;
    }

    @Override
    int numberOf(Object object) {
      return object instanceof Key key ? key.number : (Integer) object;
    }

    @Override
    void killInModel(int number) {
      model.remove(number);
    }
  }

  private static final class ValueRun extends Run<Integer, Key> {
    ValueRun() {
      super(new WeakValueMap<>());
    }

    @Override
    Integer key(int number) {
      return number;
    }

    @Override
    Key value(int number) {
      return mortal(number);
    }

    @Override
    int numberOf(Object object) {
      return object instanceof Key key ? key.number : (Integer) object;
    }

    @Override
    void killInModel(int number) {
      model.values().removeIf(value -> value == number);
    }
  }
}

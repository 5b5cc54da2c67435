package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What becomes of finalizers, whoever comes first. */
class FinalizerPropertiesTest {

  private static final int OBJECTS = 3;

  private enum Deed {
    REGISTER,
    CALL,
    DETACH,
    KEEP_FROM_EXIT,
    MARK_FOR_EXIT,
    FORGET,
    DROP_OBJECT,
    COLLECT
  }

  private record Step(Deed deed, int which) {}

  @Property(tries = 100)
  void functionIsCalledAtMostOnce(@ForAll("programs") List<Step> program) {
    Run run = new Run(program);
    run.exit();
    run.collect();
    assertThat(run.calls).allMatch(count -> count.get() <= 1);
  }

  @Property(tries = 100)
  void detachedOnesAreNeverCalledAndTheOthersThatAreMarkedAlwaysAre(
      @ForAll("programs") List<Step> program) {
    Run run = new Run(program);
    run.exit();
    for (int i = 0; i < run.calls.size(); i++) {
      if (run.detached.contains(i)) {
        assertThat(run.calls.get(i)).hasValue(0);
      } else if (!run.unmarked.contains(i)) {
        assertThat(run.calls.get(i)).hasValue(1);
      }
    }
  }

  @Property(tries = 100)
  void exitRunsInReverseOrder(@ForAll("programs") List<Step> program) {
    Run run = new Run(program);
    int before = run.order.size();
    run.exit();
    List<Integer> atExit = run.order.subList(before, run.order.size());
    assertThat(atExit).isSortedAccordingTo((left, right) -> Integer.compare(right, left));
  }

  @Provide
  Arbitrary<List<Step>> programs() {
    Arbitrary<Deed> deeds =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(Deed.REGISTER)), Tuple.of(8, Arbitraries.of(Deed.class)));
    return Combinators.combine(deeds, Arbitraries.integers().between(0, 9))
        .as(Step::new)
        .list()
        .ofMaxSize(30);
  }

  private static final class Run {
    final List<AtomicInteger> calls = new ArrayList<>();
    final List<Integer> order = new ArrayList<>();
    final List<Integer> detached = new ArrayList<>();
    final List<Integer> unmarked = new ArrayList<>();
    private final WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();
    private final List<Held<Object>> objects = new ArrayList<>();
    private final List<Finalizer<Integer>> kept = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    Run(List<Step> program) {
      for (int i = 0; i < OBJECTS; i++) {
        objects.add(Held.object());
      }
      program.forEach(this::perform);
    }

    private void perform(Step step) {
      int object = step.which % OBJECTS;
      int finalizer = kept.isEmpty() ? -1 : step.which % kept.size();
      switch (step.deed) {
        case REGISTER -> register(objects.get(object).get());
        case DROP_OBJECT -> objects.set(object, Held.object());
        case COLLECT -> collect();
        default -> {
          if (finalizer >= 0) {
            perform(step.deed, finalizer);
          }
        }
      }
    }

    private void perform(Deed deed, int index) {
      Finalizer<Integer> finalizer = kept.get(index);
      switch (deed) {
        case CALL -> call(finalizer);
        case DETACH -> detach(finalizer, numbers.get(index));
        case KEEP_FROM_EXIT -> mark(finalizer, numbers.get(index), false);
        case MARK_FOR_EXIT -> mark(finalizer, numbers.get(index), true);
        default -> {
          kept.remove(index);
          numbers.remove(index);
        }
      }
    }

    private void register(Object object) {
      int number = calls.size();
      calls.add(new AtomicInteger());
      numbers.add(number);
      kept.add(domain.finalizerCalling(object, () -> called(number)));
    }

    private int called(int number) {
      order.add(number);
      return calls.get(number).incrementAndGet();
    }

    private static void call(Finalizer<Integer> finalizer) {
      try {
        Object ignored = finalizer.call();
      } catch (Exception impossible) {
        throw new AssertionError(impossible);
      }
    }

    private void detach(Finalizer<Integer> finalizer, int number) {
      if (finalizer.detach() != null) {
        detached.add(number);
      }
    }

    private void mark(Finalizer<Integer> finalizer, int number, boolean runs) {
      finalizer.setAtExit(runs);
      unmarked.remove((Integer) number);
      if (!runs) {
        unmarked.add(number);
      }
    }

    void collect() {
      Garbage.clear();
      domain.runDueCallbacks();
    }

    void exit() {
      new FinalizerScope(domain).close();
    }
  }
}

package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The order of callbacks after any interleaving of register and drop. */
class CallbackOrderPropertiesTest {

  private enum Step {
    REFERENCE,
    SUBCLASS,
    PROXY,
    SHARED,
    DROP_OLDEST,
    DROP_NEWEST,
    DROP_MIDDLE,
    COLLECT
  }

  @Property(tries = 100)
  void callbacksRunInReverseOrderOfRegistration(@ForAll("programs") List<Step> program) {
    Run run = new Run();
    program.forEach(run::perform);
    List<Integer> expected = run.end();
    assertThat(run.calls).isEqualTo(expected);
  }

  @Property(tries = 50)
  void noCallbackRunsTwice(@ForAll("programs") List<Step> program) {
    Run run = new Run();
    program.forEach(run::perform);
    run.end();
    run.end();
    assertThat(run.calls).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<List<Step>> programs() {
    return Arbitraries.of(Step.class).list().ofMaxSize(20);
  }

  private static final class Run {
    final List<Integer> calls = new ArrayList<>();
    private final WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();
    private final Held<Task> referent = Held.by(Task::new);
    private final Map<Integer, Object> kept = new LinkedHashMap<>();
    private @Nullable Object shared;
    private int registered;

    void perform(Step step) {
      switch (step) {
        case REFERENCE -> keep(domain.ref(referent.get(), note()));
        case SUBCLASS -> keep(new TaggedRef<>(domain, referent.get(), "tag", note()));
        case PROXY -> keep(domain.proxy(referent.get(), Runnable.class, note()));
        case SHARED -> shared = domain.ref(referent.get());
        case DROP_OLDEST -> drop(0);
        case DROP_NEWEST -> drop(kept.size() - 1);
        case DROP_MIDDLE -> drop(kept.size() / 2);
        case COLLECT -> collect();
      }
    }

    /** Lets the referent die; returns the registrations that were kept, newest first. */
    List<Integer> end() {
      Garbage.clear();
      referent.drop();
      Garbage.awaitUntil(this::nothingIsTracked);
      List<Integer> expected = new ArrayList<>(kept.keySet());
      Collections.reverse(expected);
      Held.untilHere(shared);
      return expected;
    }

    private WeakCallback<Object> note() {
      int number = registered;
      return dead -> calls.add(number);
    }

    private void keep(Object reference) {
      kept.put(registered++, reference);
    }

    private void drop(int index) {
      if (!kept.isEmpty()) {
        kept.remove(List.copyOf(kept.keySet()).get(index));
      }
    }

    private boolean nothingIsTracked() {
      domain.runDueCallbacks();
      return domain.trackerCount() == 0;
    }

    private void collect() {
      Garbage.clear();
      domain.runDueCallbacks();
    }
  }
}

package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallbackTest {

  private final WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();
  private final Held<Object> held = Held.object();
  private final List<@Nullable Object> calls = new ArrayList<>();

  private void collectReferent() {
    held.collect();
    domain.runDueCallbacks();
  }

  @Test
  void callbackGetsItsReference() {
    WeakRef<Object> ref = domain.ref(held.get(), calls::add);
    collectReferent();
    assertThat(calls).containsExactly(ref);
  }

  @Test
  void callbackDoesNotRunWhileTheReferentLives() {
    WeakRef<Object> ref = domain.ref(held.get(), calls::add);
    Garbage.collect();
    domain.runDueCallbacks();
    assertThat(calls).isEmpty();
    assertThat(ref.get()).isSameAs(held.get());
  }

  @Test
  void referentIsGoneInsideTheCallback() {
    WeakRef<Object> ref = domain.ref(held.get(), dead -> calls.add(dead.get()));
    collectReferent();
    assertThat(calls).containsOnlyNulls().hasSize(1);
    Held.untilHere(ref);
  }

  @Test
  void olderReferenceIsDeadInsideTheCallbackOfANewerOne() {
    WeakRef<Object> older = domain.ref(held.get(), dead -> {});
    WeakRef<Object> newer = domain.ref(held.get(), dead -> calls.add(older.get()));
    collectReferent();
    assertThat(calls).containsOnlyNulls().hasSize(1);
    Held.untilHere(newer);
  }

  @Test
  void callbackAttributeIsNullInsideTheCallback() {
    WeakRef<Object> ref = domain.ref(held.get(), dead -> calls.add(dead.callback()));
    collectReferent();
    assertThat(calls).containsOnlyNulls().hasSize(1);
    Held.untilHere(ref);
  }

  @Test
  void newestCallbackRunsFirst() {
    List<WeakRef<Object>> refs = new ArrayList<>();
    for (String name : List.of("first", "second", "third")) {
      refs.add(domain.ref(held.get(), dead -> calls.add(name)));
    }
    collectReferent();
    assertThat(calls).containsExactly("third", "second", "first");
    Held.untilHere(refs);
  }

  @Test
  void proxiesAndReferencesHaveOneOrder() {
    Held<Task> task = Held.by(Task::new);
    WeakRef<Task> oldest = domain.ref(task.get(), dead -> calls.add("oldest"));
    Runnable proxy = domain.proxy(task.get(), Runnable.class, dead -> calls.add("proxy"));
    WeakRef<Task> newest = domain.ref(task.get(), dead -> calls.add("newest"));
    task.collect();
    domain.runDueCallbacks();
    assertThat(calls).containsExactly("newest", "proxy", "oldest");
    Held.untilHere(List.of(oldest, newest));
    Held.untilHere(proxy);
  }

  @Test
  void sameCallbackRunsOnceForEachReference() {
    WeakCallback<Object> callback = dead -> calls.add("call");
    WeakRef<Object> first = domain.ref(held.get(), callback);
    WeakRef<Object> second = domain.ref(held.get(), callback);
    collectReferent();
    assertThat(calls).containsExactly("call", "call");
    Held.untilHere(first);
    Held.untilHere(second);
  }

  @Test
  void callbackRunsOnce() {
    WeakRef<Object> ref = domain.ref(held.get(), calls::add);
    collectReferent();
    Garbage.collect();
    domain.runDueCallbacks();
    assertThat(calls).containsExactly(ref);
  }

  @Test
  void droppedReferenceDoesNotCallBack() {
    makeAndDropReference();
    Garbage.collect();
    collectReferent();
    assertThat(calls).isEmpty();
  }

  @Test
  void referenceThatDiesWithItsReferentDoesNotCallBack() {
    Held<Object[]> selfHolding = Held.by(() -> new Object[1]);
    selfHolding.get()[0] = domain.ref(selfHolding.get(), calls::add);
    selfHolding.collect();
    domain.runDueCallbacks();
    assertThat(calls).isEmpty();
  }

  @Test
  void droppingOneReferenceKeepsTheOthers() {
    WeakRef<Object> first = domain.ref(held.get(), dead -> calls.add("first"));
    makeAndDropReference();
    WeakRef<Object> third = domain.ref(held.get(), dead -> calls.add("third"));
    Garbage.collect();
    collectReferent();
    assertThat(calls).containsExactly("third", "first");
    Held.untilHere(List.of(first, third));
  }

  private void makeAndDropReference() {
    assertThat(domain.ref(held.get(), calls::add)).isNotNull();
  }

  @Test
  void callbackThatDropsAnOlderReferenceCancelsItsCallback() {
    Held<WeakRef<Object>> older = Held.by(() -> domain.ref(held.get(), calls::add));
    WeakRef<Object> newer = domain.ref(held.get(), dead -> older.collect());
    collectReferent();
    assertThat(calls).isEmpty();
    Held.untilHere(newer);
  }

  @Test
  void callbackMayMakeReferences() {
    WeakRef<Object> ref = domain.ref(held.get(), dead -> calls.add(domain.ref(this).get()));
    collectReferent();
    assertThat(calls).containsExactly(this);
    Held.untilHere(ref);
  }

  @Test
  void callbackMayRunWhatIsDueByThen() {
    Held<Object> other = Held.object();
    WeakRef<Object> outer =
        domain.ref(
            held.get(),
            dead -> {
              other.collect();
              calls.add(domain.runDueCallbacks());
            });
    WeakRef<Object> inner = domain.ref(other.get(), dead -> calls.add("inner"));
    collectReferent();
    assertThat(calls).containsExactly("inner", 1);
    Held.untilHere(List.of(outer, inner));
  }

  @Test
  void callbackThatHoldsTheReferentKeepsItAlive() {
    WeakRef<Object> ref = holdByCallback(held.get());
    collectReferent();
    assertThat(ref.get()).isNotNull();
  }

  private WeakRef<Object> holdByCallback(Object referent) {
    return domain.ref(referent, dead -> calls.add(referent));
  }

  @Test
  void callbackIsReleasedAfterDeath() {
    Held<WeakCallback<Object>> callback = Held.by(() -> new Recorder(calls));
    WeakReference<Object> watch = new WeakReference<>(callback.get());
    WeakRef<Object> ref = domain.ref(held.get(), callback.get());
    collectReferent();
    callback.collect();
    assertThat(watch.get()).isNull();
    Held.untilHere(ref);
  }

  @Test
  void callbackIsHeldWhileTheReferentLives() {
    WeakRef<Object> ref = domain.ref(held.get(), new Recorder(calls));
    Garbage.collect();
    assertThat(ref.callback()).isInstanceOf(Recorder.class);
  }

  @Test
  void referenceToACallbackCallsBackToo() {
    Held<WeakCallback<Object>> callback = Held.by(() -> new Recorder(calls));
    WeakRef<WeakCallback<Object>> ref = domain.ref(callback.get(), dead -> calls.add("gone"));
    callback.collect();
    domain.runDueCallbacks();
    assertThat(calls).containsExactly("gone");
    Held.untilHere(ref);
  }

  private record Recorder(List<@Nullable Object> calls) implements WeakCallback<Object> {
    @Override
    public void referentDied(Object reference) {
      calls.add(reference);
    }
  }
}

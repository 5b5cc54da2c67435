package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of finalizers at an end that is not that of this process. */
class ExitTest {

  private final Exit exit = new Exit();
  private final WeakDomain domain = domain();
  private final Object object = new Object();
  private final List<String> calls = new ArrayList<>();

  private WeakDomain domain() {
    return WeakDomain.builder().callbacksOnDemand().exit(exit).build();
  }

  private Finalizer<Void> finalizer(WeakDomain where, String call) {
    return where.finalizer(object, calls::add, call);
  }

  @Test
  void nothingWaitsForTheEndWithoutAFinalizer() {
    WeakRef<Object> ref = domain.ref(object);
    assertThat(exit.isHooked()).isFalse();
    Held.untilHere(ref);
  }

  @Test
  void theFirstFinalizerWaitsForTheEnd() {
    finalizer(domain, "alive");
    assertThat(exit.isHooked()).isTrue();
  }

  @Test
  void nothingWaitsForTheEndOnceAllAreDead() {
    Object unused = finalizer(domain, "detached").detach();
    domain.runDueCallbacks();
    assertThat(exit.isHooked()).isFalse();
  }

  @Test
  void theLastFinalizerThatIsAliveWaitsForTheEnd() {
    finalizer(domain, "alive");
    Object unused = finalizer(domain, "detached").detach();
    domain.runDueCallbacks();
    assertThat(exit.isHooked()).isTrue();
  }

  @Test
  void finalizersOfAnotherDomainWaitForTheEnd() {
    finalizer(domain(), "alive");
    Object unused = finalizer(domain, "detached").detach();
    domain.runDueCallbacks();
    assertThat(exit.isHooked()).isTrue();
  }

  @Test
  void oneThatIsMadeAfterAllWereDeadWaitsForTheEnd() {
    Object unused = finalizer(domain, "detached").detach();
    domain.runDueCallbacks();
    finalizer(domain, "alive");
    assertThat(exit.isHooked()).isTrue();
  }

  @Test
  void aClosedScopeDoesNotWaitForTheEnd() {
    finalizer(domain, "alive");
    new FinalizerScope(domain).close();
    assertThat(exit.isHooked()).isFalse();
  }

  @Test
  void theThreadOfADomainThatRestsTakesTheHookAlong() {
    WeakDomain threaded = WeakDomain.builder().idleMillis(1).exit(exit).build();
    Object unused = finalizer(threaded, "detached").detach();
    Garbage.awaitUntil(() -> !exit.isHooked());
    assertThat(calls).isEmpty();
  }

  @Test
  void thoseOfAllDomainsRunNewestFirst() {
    WeakDomain other = domain();
    finalizer(domain, "first");
    finalizer(other, "second");
    finalizer(domain, "third");
    exit.run();
    assertThat(calls).containsExactly("third", "second", "first");
  }

  @Test
  void thoseThatAreDeadDoNotRun() {
    finalizer(domain, "alive");
    Object unused = finalizer(domain(), "detached").detach();
    exit.run();
    assertThat(calls).containsExactly("alive");
  }

  @Test
  void oneThatIsMadeMeanwhileInANewDomainRunsNext() {
    finalizer(domain, "oldest");
    domain.finalizer(object, () -> finalizer(domain(), "made meanwhile"));
    exit.run();
    assertThat(calls).containsExactly("made meanwhile", "oldest");
  }

  @Test
  void theHookStaysWhileTheEndGoesOn() {
    finalizer(domain, "alive");
    exit.run();
    domain.runDueCallbacks();
    assertThat(exit.isHooked()).isTrue();
  }

  @Test
  void collectionsSetOffNothingAfterwards() {
    Held<Object> held = Held.object();
    Finalizer<Void> unmarked = domain.finalizer(held.get(), calls::add, "collected");
    unmarked.setAtExit(false);
    exit.run();
    held.collect();
    domain.runDueCallbacks();
    assertThat(calls).isEmpty();
  }
}

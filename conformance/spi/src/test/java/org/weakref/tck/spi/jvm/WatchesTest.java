package org.weakref.tck.spi.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Value;

/** Objects that come with very many weak references. */
class WatchesTest {
  private final JdkSession session = new JdkSession(true);

  private static void make(JdkSession session, ObjectKind kind, long count) {
    session.perform(new Command.Create("song", kind, Value.of(count), List.of()));
    session.name("watches", "song");
    session.name("pending", "song");
  }

  private static void collect(JdkSession session, String... names) {
    for (String name : names) {
      session.perform(new Command.Drop(name));
    }
    session.perform(new Command.Collect());
  }

  private static Collection<?> pending(JdkSession session) {
    return (Collection<?>) session.find("pending");
  }

  private void makeChain(long length) {
    make(session, ObjectKind.CHAIN, length);
    session.name("last", "song");
  }

  @Test
  void theFirstOfAChainLeadsToTheLast() {
    makeChain(3);
    session.name("next", "song");
    session.name("next", "next");
    assertThat(session.find("next")).isSameAs(session.find("last"));
  }

  @Test
  void aChainHasAWatchForEachButTheFirst() {
    makeChain(3);
    assertThat((List<?>) session.find("watches")).hasSize(2);
  }

  @Test
  void aLinkHoldsTheWatchOfTheNext() {
    makeChain(3);
    session.name("watch", "song");
    assertThat(((List<?>) session.find("watches")).get(0)).isSameAs(session.find("watch"));
  }

  @Test
  void nothingPendsAnyMoreWhenAChainHasGone() {
    makeChain(1000);
    collect(session, "song", "last");
    assertThat(pending(session)).isEmpty();
  }

  @Test
  void theLastOfAChainPendsWhileItIsHeld() {
    makeChain(1000);
    collect(session, "song");
    assertThat(pending(session)).hasSize(1);
  }

  @Test
  void allOfAChainPendsWhileItIsHeld() {
    makeChain(1000);
    collect(session);
    assertThat(pending(session)).hasSize(999);
  }

  @Test
  void allOfAChainPendsWhereNobodyCallsBack() {
    JdkSession forgetful = new JdkSession(false);
    make(forgetful, ObjectKind.CHAIN, 1000);
    collect(forgetful, "song");
    assertThat(pending(forgetful)).hasSize(999);
  }

  @Test
  void nothingPendsAnyMoreWhenAMuchReferencedObjectHasGone() {
    make(session, ObjectKind.MUCH_REFERENCED_OBJECT, 1000);
    collect(session, "song");
    assertThat(pending(session)).isEmpty();
  }

  @Test
  void referencesMadeAmidCollectionsAreAsManyAsAskedFor() {
    make(session, ObjectKind.OBJECT_REFERRED_TO_AMID_COLLECTIONS, 3);
    assertThat((List<?>) session.find("watches")).hasSize(3);
  }

  @Test
  void nothingPendsAnyMoreWhenAnObjectReferredToAmidCollectionsHasGone() {
    make(session, ObjectKind.OBJECT_REFERRED_TO_AMID_COLLECTIONS, 3);
    collect(session, "song");
    assertThat(pending(session)).isEmpty();
  }

  @Test
  void aLibraryWithoutReferencesMakesNoChain() {
    JvmSession without = new JvmSession() {};
    Command create = new Command.Create("song", ObjectKind.CHAIN, Value.of(2), List.of());

    assertThat(without.perform(create).outcome()).isInstanceOf(Outcome.Raised.class);
  }
}

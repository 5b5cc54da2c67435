package org.weakref.tck.adapters.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Reply;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** What each library is known for is seen through the waist. */
class PeerTest {
  static Stream<Peer> all() {
    return Peer.all().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void saysItsVersion(Peer peer) {
    assertThat(peer.declaration().version()).matches("\\d.*");
  }

  @ParameterizedTest
  @MethodSource("all")
  void weakMapKeepsNoKeyAlive(Peer peer) {
    try (Session session = withEntry(peer, ObjectKind.PLAIN)) {
      session.perform(new Command.Refer("watch", "song", null));
      session.perform(new Command.Drop("song"));
      session.perform(new Command.Collect());
      assertThat(outcome(session, new Command.Dereference("watch", null)))
          .as("the key, seen through a weak reference, once it is dropped")
          .isEqualTo(Outcome.returned(Value.NONE));
    }
  }

  @Test
  void springTakesAnEntryWhoseKeyAndValueAreHeld() {
    try (Session session = withEntry(Peer.SPRING, ObjectKind.PLAIN)) {
      session.perform(new Command.Collect());
      assertThat(contains(session, "song")).isEqualTo(Outcome.returned(Value.of(false)));
    }
  }

  @Test
  void theJdkKeepsAnEntryWhoseKeyIsHeld() {
    try (Session session = withEntry(Peer.JDK, ObjectKind.PLAIN)) {
      session.perform(new Command.Collect());
      assertThat(contains(session, "song")).isEqualTo(Outcome.returned(Value.of(true)));
    }
  }

  @Test
  void guavaComparesKeysByIdentity() {
    try (Session session = withEntry(Peer.GUAVA, ObjectKind.KEYED)) {
      session.perform(new Command.Create("twin", ObjectKind.KEYED));
      assertThat(contains(session, "twin")).isEqualTo(Outcome.returned(Value.of(false)));
    }
  }

  @Test
  void commonsComparesKeysByEquality() {
    try (Session session = withEntry(Peer.COMMONS, ObjectKind.KEYED)) {
      session.perform(new Command.Create("twin", ObjectKind.KEYED));
      assertThat(contains(session, "twin")).isEqualTo(Outcome.returned(Value.of(true)));
    }
  }

  @Test
  void guavaLogsWhatACallbackThrows() {
    try (Session session = Peer.GUAVA.open()) {
      session.perform(new Command.Create("song", ObjectKind.PLAIN));
      session.perform(stumble());
      session.perform(new Command.Refer("verse", "song", Operand.named("stumble")));
      session.perform(new Command.Drop("song"));
      assertThat(collected(session))
          .filteredOn(Event.Reported.class::isInstance)
          .extracting(Event::toString)
          .containsExactly("ValueError (wrong note) was reported");
    }
  }

  @Test
  void aCleanerRunsItsActionAndSwallowsWhatThatThrows() {
    try (Session session = Peer.JDK.open()) {
      session.perform(new Command.Create("song", ObjectKind.PLAIN));
      session.perform(stumble());
      session.perform(new Command.Lookup("finalize", "finalize"));
      session.perform(
          new Command.Call(
              "finalize",
              null,
              List.of(Operand.named("song"), Operand.named("stumble")),
              Map.of(),
              "last"));
      session.perform(new Command.Drop("song"));
      assertThat(collected(session)).singleElement().isInstanceOf(Event.Ran.class);
    }
  }

  private static Command stumble() {
    return new Command.Define(
        "stumble", FunctionForm.FUNCTION, List.of(new Command.Raise("ValueError", "wrong note")));
  }

  /** A session in which "song" is a key of "choir". */
  private static Session withEntry(Peer peer, ObjectKind key) {
    Session session = peer.open();
    session.perform(new Command.Create("song", key));
    session.perform(new Command.Create("tune", ObjectKind.PLAIN));
    session.perform(new Command.Lookup("maker", "WeakKeyDictionary"));
    session.perform(new Command.Call("maker", null, List.of(), Map.of(), "choir"));
    Outcome stored =
        operate(session, Operation.SET_ITEM, Operand.named("song"), Operand.named("tune"));
    assertThat(stored).as("storing an entry").isInstanceOf(Outcome.Returned.class);
    return session;
  }

  private static Outcome contains(Session session, String key) {
    return operate(session, Operation.CONTAINS, Operand.named(key));
  }

  private static Outcome operate(Session session, Operation operation, Operand... operands) {
    List<Operand> all = new ArrayList<>(List.of(Operand.named("choir")));
    all.addAll(List.of(operands));
    return outcome(session, new Command.Operate(operation, all, null));
  }

  private static Outcome outcome(Session session, Command command) {
    return session.perform(command).outcome();
  }

  private static List<Event> collected(Session session) {
    Reply reply = session.perform(new Command.Collect());
    return reply.events();
  }
}

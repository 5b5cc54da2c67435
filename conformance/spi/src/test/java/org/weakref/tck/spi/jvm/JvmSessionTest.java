package org.weakref.tck.spi.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Reply;
import org.weakref.tck.spi.Value;

class JvmSessionTest {
  private static final Outcome NOTHING = Outcome.returned(Value.NONE);

  private final JdkSession session = new JdkSession(true);

  @AfterEach
  void close() {
    session.close();
  }

  private Outcome perform(Command command) {
    return session.perform(command).outcome();
  }

  private void create(String name) {
    perform(new Command.Create(name, ObjectKind.PLAIN));
  }

  private Outcome dereference() {
    return perform(new Command.Dereference("ref", null));
  }

  private void refer(String referent) {
    perform(new Command.Refer("ref", referent, null));
  }

  @Test
  void anObjectIsSaidByAllItsNames() {
    create("song");
    perform(new Command.Alias("tune", "song"));
    refer("song");
    assertThat(dereference())
        .isEqualTo(Outcome.returned(new Value.Thing(List.of("song", "tune"), "PlainObject")));
  }

  @Test
  void aNameThatDoesNotExistIsRaised() {
    assertThat(perform(new Command.Drop("song")))
        .isInstanceOfSatisfying(
            Outcome.Raised.class, raised -> assertThat(raised.error()).isEqualTo("NameError"));
  }

  @Test
  void aDroppedObjectIsCollected() {
    create("song");
    refer("song");
    perform(new Command.Drop("song"));
    perform(new Command.Collect());
    assertThat(dereference()).isEqualTo(NOTHING);
  }

  @Test
  void anObjectWithAnotherNameStays() {
    create("song");
    perform(new Command.Alias("tune", "song"));
    refer("song");
    perform(new Command.Drop("song"));
    perform(new Command.Collect());
    assertThat(dereference()).isNotEqualTo(NOTHING);
  }

  @Test
  void aLinkedObjectStaysUntilItIsUnlinked() {
    create("song");
    create("verse");
    perform(new Command.Link("song", "verse", "verse"));
    refer("verse");
    perform(new Command.Drop("verse"));
    perform(new Command.Unlink("song", "verse"));
    perform(new Command.Collect());
    assertThat(dereference()).isEqualTo(NOTHING);
  }

  @Test
  void namesFirstBoundInAScopeEndWithIt() {
    perform(new Command.Scope(List.of(new Command.Create("local", ObjectKind.PLAIN)), null));
    assertThat(perform(new Command.Alias("tune", "local"))).isInstanceOf(Outcome.Raised.class);
  }

  @Test
  void aScopeEndsWithItsError() {
    assertThat(perform(new Command.Scope(List.of(), new Command.Raise("ValueError", "boom"))))
        .isEqualTo(new Outcome.Raised("ValueError", "boom"));
  }

  @Test
  void theRunOfAFunctionIsAnEventWithWhatItSaw() {
    create("song");
    refer("song");
    perform(
        new Command.Define(
            "heard",
            FunctionForm.FUNCTION,
            List.of(new Command.Dereference(Operand.ARGUMENT, null))));
    Reply reply =
        session.perform(
            new Command.Call("heard", null, List.of(Operand.named("ref")), Map.of(), null));
    assertThat(reply.events())
        .singleElement()
        .isInstanceOfSatisfying(
            Event.Ran.class,
            ran -> assertThat(ran.outcomes()).singleElement().isInstanceOf(Outcome.Returned.class));
  }

  @Test
  void whatCannotBeComparedRaisesTypeError() {
    create("song");
    create("tune");
    assertThat(
            perform(
                new Command.Operate(Operation.LESS, Operand.named("song"), Operand.named("tune"))))
        .isInstanceOfSatisfying(
            Outcome.Raised.class, raised -> assertThat(raised.error()).isEqualTo("TypeError"));
  }

  @Test
  void aClassOfASessionCanBeCollected() {
    perform(new Command.Create("style", ObjectKind.CLASS));
    refer("style");
    perform(new Command.Drop("style"));
    perform(new Command.Collect());
    assertThat(dereference()).isEqualTo(NOTHING);
  }

  @Test
  void whatGlobalStateHoldsOutlivesItsName() {
    create("song");
    refer("song");
    perform(new Command.Create("hymnal", ObjectKind.GLOBAL_STATE));
    perform(new Command.Link("hymnal", "verse", "song"));
    perform(new Command.Drop("hymnal"));
    perform(new Command.Drop("song"));
    perform(new Command.Collect());
    assertThat(dereference()).isNotEqualTo(NOTHING);
  }

  @Test
  @Timeout(20)
  void aLingeringThreadWorksWhenTheThreadThatMadeItHasEnded() throws InterruptedException {
    Command choir = new Command.Create("choir", ObjectKind.LINGERING_THREAD, Value.NONE, List.of());
    Thread main = new Thread(() -> perform(choir));
    main.start();
    main.join();
    List<Event> events = List.of();
    while (events.isEmpty()) {
      events = session.perform(new Command.Alias("same", "choir")).events();
    }
    assertThat(events).containsExactly(new Event.Ran("choir", List.of(), List.of()));
  }
}

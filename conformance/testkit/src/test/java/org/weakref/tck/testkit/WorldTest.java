package org.weakref.tck.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weakref.tck.testkit.Samples.declaration;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weakref.spec.Capability;
import org.weakref.spec.Reclamation;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.spi.Check;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.CommandSession;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Value;

class WorldTest {
  /** Makes everything, holds nothing, and says of every reference that it is alive. */
  private static class Immortal extends CommandSession {
    @Override
    protected Outcome create(Command.Create command) {
      return Outcome.done();
    }

    @Override
    protected Outcome link(Command.Link command) {
      return Outcome.done();
    }

    @Override
    protected Outcome refer(Command.Refer command) {
      return Outcome.done();
    }

    @Override
    protected Outcome drop(Command.Drop command) {
      return Outcome.done();
    }

    @Override
    protected Outcome collect(Command.Collect command) {
      return Outcome.done();
    }

    @Override
    protected Outcome dereference(Command.Dereference command) {
      return Outcome.returned(Value.of("alive"));
    }

    @Override
    public void close() {}
  }

  /** Collects at once, but tells of another callback some answers later. */
  private static final class Late extends Immortal {
    private int asked;

    @Override
    protected Outcome dereference(Command.Dereference command) {
      if (++asked == 5) {
        happened(new Event.Ran("farewell", List.of(), List.of()));
      }
      return Outcome.returned(Value.NONE);
    }
  }

  /** Each of three collections takes what a callback of the one before let go of. */
  private static final class OneAfterTheOther extends Immortal {
    private int collections;

    @Override
    protected Outcome collect(Command.Collect command) {
      if (++collections <= 3) {
        happened(new Event.Ran("farewell " + collections, List.of(), List.of()));
      }
      return Outcome.done();
    }

    @Override
    protected Outcome dereference(Command.Dereference command) {
      return Outcome.returned(Value.NONE);
    }
  }

  /** Raises whatever it is asked. */
  private static final class Failing extends CommandSession {
    @Override
    protected Outcome dereference(Command.Dereference command) {
      return new Outcome.Raised("ReferenceError", "gone");
    }

    @Override
    public void close() {}
  }

  /** Has nothing. */
  private static final class Refusing extends CommandSession {
    @Override
    public void close() {}
  }

  private static World world(CommandSession session, Capability... capabilities) {
    return world(Reclamation.ON_REQUEST, session, capabilities);
  }

  private static World world(
      Reclamation reclamation, CommandSession session, Capability... capabilities) {
    World world = new World(declaration(new SpecVersion(3, 14), reclamation, capabilities));
    world.begin(session);
    return world;
  }

  @Test
  void aSurvivingCanaryIsInconclusive() {
    assertThatThrownBy(() -> world(new Immortal(), Capability.REFERENCE).collect())
        .isInstanceOf(Inconclusive.class);
  }

  @Test
  void whatComesEventuallyIsAwaited() {
    World world = world(Reclamation.EVENTUAL, new Late(), Capability.REFERENCE);
    world.collect();
    assertThat(world.runs()).extracting(Event.Ran::function).containsExactly("farewell");
  }

  @Test
  void whatDiesBecauseOfACallbackThatCameEventuallyIsAwaited() {
    World world = world(Reclamation.EVENTUAL, new OneAfterTheOther(), Capability.REFERENCE);
    world.collect();
    assertThat(world.runs())
        .extracting(Event.Ran::function)
        .containsExactly("farewell 1", "farewell 2", "farewell 3");
  }

  @Test
  void whatIsDueOnRequestIsNotWaitedFor() {
    World world = world(Reclamation.ON_REQUEST, new Late(), Capability.REFERENCE);
    world.collect();
    assertThat(world.runs()).isEmpty();
  }

  /** Else a script would attempt it, and hold the runtime to nothing. */
  @Test
  void whatHadToSucceedIsAskedOfTheCommandThatFailed() {
    World world = world(new Failing(), Capability.REFERENCE);
    assertThatThrownBy(() -> world.make(new Command.Dereference("ref", null)))
        .isInstanceOf(Mismatch.class);
    assertThat(world.transcript())
        .singleElement()
        .satisfies(exchange -> assertThat(exchange.expected()).hasSize(1));
  }

  /** The commands of the canary stand in no script. */
  @Test
  void whatIsAskedAfterACollectionIsAskedOfTheProgram() {
    World world = world(new OneAfterTheOther(), Capability.REFERENCE);
    world.collect();
    world.expect("that it ran once", new Check.RanTimes("farewell 1", 1, 1));
    assertThat(world.transcript())
        .filteredOn(exchange -> !exchange.expected().isEmpty())
        .singleElement()
        .matches(exchange -> !exchange.isOfTheCanary());
  }

  @Test
  void refusingWhatWasDeclaredIsAFailure() {
    assertThatThrownBy(
            () ->
                world(new Refusing(), Capability.REFERENCE)
                    .perform(new Command.Dereference("ref", null)))
        .isInstanceOf(Mismatch.class)
        .hasMessageContaining("as declared");
  }

  @Test
  void aKindOfObjectThatDoesNotExistIsNotApplicable() {
    assertThatThrownBy(
            () ->
                world(new Refusing(), Capability.REFERENCE)
                    .perform(new Command.Create("song", ObjectKind.PLAIN)))
        .isInstanceOf(NotApplicable.class);
  }

  @Test
  void anEndThatTheSystemDoesNotOfferIsNotApplicable() {
    assertThatThrownBy(() -> end(Command.Manner.TERMINATED)).isInstanceOf(NotApplicable.class);
  }

  @Test
  void refusingToExitIsAFailure() {
    assertThatThrownBy(() -> end(Command.Manner.EXIT_CALL)).isInstanceOf(Mismatch.class);
  }

  private static void end(Command.Manner manner) {
    world(new Refusing(), Capability.EXIT).perform(new Command.Exit(manner, 0));
  }

  @Test
  void whatWasNotDeclaredIsNotAskedFor() {
    assertThatThrownBy(
            () ->
                world(new Immortal(), Capability.REFERENCE)
                    .perform(new Command.CountReferences("song")))
        .isInstanceOf(NotApplicable.class)
        .hasMessageContaining("counting");
  }
}

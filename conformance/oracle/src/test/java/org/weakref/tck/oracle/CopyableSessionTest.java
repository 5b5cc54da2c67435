package org.weakref.tck.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Command.Manner;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.SessionBroken;
import org.weakref.tck.spi.Value;

/** A program of the model from its start to its end. */
final class CopyableSessionTest {
  private final Conversation it = new Conversation();

  /** A live finalizer of an object that a name holds. */
  private void finalizer(String function, String object) {
    it.say(new Command.Define(function, FunctionForm.FUNCTION, List.of()));
    it.say(new Command.Lookup("finalize", "finalize"));
    List<Operand> arguments = List.of(Operand.named(object), Operand.named(function));
    it.say(new Command.Call("finalize", null, arguments, Map.of(), null));
  }

  @Test
  void aCopyHasWhatTheProgramHasAndEndsFirst() {
    it.object("song");
    finalizer("farewell", "song");
    finalizer("goodbye", "song");

    it.say(new Command.Exit(Manner.END_OF_COPY, 0));

    assertThat(it.ran()).containsExactly("goodbye", "farewell", "goodbye", "farewell");
  }

  @Test
  void whatTheCopyDoesIsNotDoneToTheProgram() {
    it.object("song");
    it.reference("verse", "song");
    finalizer("farewell", "song");
    it.drop("song");

    it.say(new Command.Exit(Manner.END_OF_COPY, 0));

    assertThat(it.ran()).containsExactly("farewell");
  }

  @Test
  void anAbruptEndRunsNothingAndHasTheStatusThatWasAskedFor() {
    it.object("song");
    finalizer("farewell", "song");

    Outcome outcome = it.say(new Command.Exit(Manner.ABRUPT, 3));

    assertThat(outcome).isEqualTo(Outcome.returned(Value.of(3)));
    assertThat(it.ran()).isEmpty();
  }

  @Test
  void afterItsEndAProgramAnswersNothing() {
    it.say(new Command.Exit(Manner.END, 0));

    assertThatThrownBy(() -> it.object("song"))
        .isInstanceOf(SessionBroken.class)
        .hasMessageContaining("has ended");
  }
}

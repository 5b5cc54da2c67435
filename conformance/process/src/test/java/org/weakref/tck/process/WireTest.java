package org.weakref.tck.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.Value;

class WireTest {
  private static final Wire WIRE = new Wire(Limits.DEFAULT);

  static Stream<Command> commands() {
    return Samples.commands();
  }

  static Stream<Answer> answers() {
    return AnswerSamples.answers();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void commandsComeBackAsTheyWere(Command command) throws Malformed {
    Request request = new Request.Perform(3, command);
    assertThat(WIRE.readRequest(lineOf(WIRE.write(request)))).isEqualTo(request);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void answersComeBackAsTheyWere(Answer answer) throws Malformed {
    assertThat(WIRE.readAnswer(lineOf(WIRE.write(answer)))).isEqualTo(answer);
  }

  @Test
  void everyKindOfCommandIsSampled() {
    assertThat(commands().map(Object::getClass).distinct())
        .containsExactlyInAnyOrder(Command.class.getPermittedSubclasses());
  }

  @Test
  void everyOperationIsSampled() {
    assertThat(
            commands()
                .filter(Command.Operate.class::isInstance)
                .map(c -> ((Command.Operate) c).operation()))
        .contains(Operation.values());
  }

  @Test
  void aCommandStandsAsThePageSays() {
    Command command =
        new Command.Refer("first", "song", Operand.named("heard"), ReferenceType.EXACT, Value.NONE);
    assertThat(text(WIRE.write(new Request.Perform(3, command))))
        .isEqualTo(
            """
            {"do":"perform","id":3,"command":{"command":"refer","name":"first","referent":"song",\
            "callback":{"name":"heard"},"type":"exact","value":null}}
            """);
  }

  @Test
  void whatMayBeAbsentIsAbsent() {
    Command command = new Command.Dereference("first", null);
    assertThat(text(WIRE.write(new Request.Perform(3, command)))).doesNotContain("into");
  }

  @Test
  void aLineIsPlainAscii() {
    byte[] line = WIRE.write(new Request.Perform(3, new Command.Drop("\u266b \ud800")));
    assertThat(line).isEqualTo(text(line).getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void keywordsStandInTheOrderOfTheirNames() {
    Command command =
        new Command.Call(
            "f",
            null,
            List.of(),
            java.util.Map.of("b", Operand.named("x"), "a", Operand.named("y")),
            null);
    assertThat(text(WIRE.write(new Request.Perform(3, command))))
        .contains("{\"a\":{\"name\":\"y\"},\"b\":{\"name\":\"x\"}}");
  }

  @Test
  void whatIsNoNumberIsSaidAsText() throws Malformed {
    Answer nan = performed(new Value.Real(Double.NaN));
    assertThat(WIRE.readAnswer(lineOf(WIRE.write(nan)))).isEqualTo(performed(Value.of("NaN")));
  }

  @Test
  void noObjectStandsAsAValueInACommand() {
    Value thing = new Value.Thing(List.of("song"), "Plain");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WIRE.write(
                    new Request.Perform(
                        3, new Command.Operate(Operation.HASH, Operand.literal(thing)))))
        .withMessageContaining("by its name");
  }

  @Test
  void noLineIsLongerThanTheProtocolAllows() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WIRE.write(new Request.Perform(3, new Command.Drop("x".repeat(1 << 20)))))
        .withMessageContaining("more than 1048576 bytes");
  }

  @Test
  void anotherVersionOfTheProtocolIsNamedBeforeAllElse() {
    byte[] line =
        "{\"id\":1,\"hello\":{\"protocol\":2,\"news\":true}}".getBytes(StandardCharsets.UTF_8);
    assertThat(BadMessagesTest.whyNoAnswer(line)).contains("speaks version 2");
  }

  private static Answer performed(Value value) {
    return new Answer.Performed(3, new Outcome.Returned(value), List.of());
  }

  private static byte[] lineOf(byte[] written) {
    return Arrays.copyOf(written, written.length - 1);
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.UTF_8);
  }
}

package org.weakref.tck.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weakref.spec.Capability;
import org.weakref.spec.Reclamation;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.ReferenceType;

/** The published schemas say what the records say: whoever changes one is told about the other. */
class SchemaTest {
  private static final Wire WIRE = new Wire(Limits.DEFAULT);

  static Stream<Request> requests() {
    return Stream.concat(
        Stream.of(new Request.Hello(1, 1), new Request.Open(2), new Request.Close(4)),
        Samples.commands().map(command -> new Request.Perform(3, command)));
  }

  static Stream<Answer> answers() {
    return AnswerSamples.answers();
  }

  static Stream<Class<?>> commands() {
    return Arrays.stream(Command.class.getPermittedSubclasses());
  }

  static Stream<Class<?>> outcomesAndEvents() {
    return Stream.of(Outcome.class, Event.class)
        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
  }

  static Stream<Class<?>> enumerationsOfRequests() {
    return Stream.of(
        ObjectKind.class,
        FunctionForm.class,
        ReferenceType.class,
        Operation.class,
        Command.Manner.class);
  }

  static Stream<Class<?>> enumerationsOfAnswers() {
    return Stream.of(Capability.class, Reclamation.class, Event.Channel.class);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void everyRequestThatIsWrittenIsValid(Request request) {
    assertThat(Schemas.REQUEST.faults(text(WIRE.write(request)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void everyAnswerThatIsWrittenIsValid(Answer answer) {
    assertThat(Schemas.ANSWER.faults(text(WIRE.write(answer)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandStandsInTheSchema(Class<?> command) {
    assertThat(definition(Schemas.REQUEST, KebabCase.of(command)))
        .isEqualTo(SchemaOfRecords.object(command, "command"));
  }

  @Test
  void theSchemaKnowsTheseCommandsOnly() {
    assertThat(definition(Schemas.REQUEST, "command"))
        .isEqualTo(SchemaOfRecords.oneOf(Command.class));
  }

  @ParameterizedTest
  @MethodSource("outcomesAndEvents")
  void everyOutcomeAndEventStandsInTheSchema(Class<?> record) {
    assertThat(definition(Schemas.ANSWER, KebabCase.of(record)))
        .isEqualTo(SchemaOfRecords.tagged(record));
  }

  @Test
  void theSchemaKnowsTheseOutcomesOnly() {
    assertThat(definition(Schemas.ANSWER, "outcome"))
        .isEqualTo(SchemaOfRecords.oneOf(Outcome.class));
  }

  @Test
  void theSchemaKnowsTheseEventsOnly() {
    assertThat(definition(Schemas.ANSWER, "event")).isEqualTo(SchemaOfRecords.oneOf(Event.class));
  }

  @ParameterizedTest
  @MethodSource("enumerationsOfRequests")
  void everyConstantStandsInTheSchemaOfRequests(Class<? extends Enum<?>> type) {
    assertThat(definition(Schemas.REQUEST, KebabCase.of(type)))
        .isEqualTo(SchemaOfRecords.enumeration(type));
  }

  @ParameterizedTest
  @MethodSource("enumerationsOfAnswers")
  void everyConstantStandsInTheSchemaOfAnswers(Class<? extends Enum<?>> type) {
    assertThat(definition(Schemas.ANSWER, KebabCase.of(type)))
        .isEqualTo(SchemaOfRecords.enumeration(type));
  }

  @Test
  void theHelloStandsInTheSchema() {
    ObjectNode expected = SchemaOfRecords.object(Answer.Introduction.class, null);
    // The schema is stricter than the record: it is the schema of version 1.
    ((ObjectNode) expected.get("properties")).putObject("protocol").put("const", 1);
    assertThat(definition(Schemas.ANSWER, "introduction")).isEqualTo(expected);
  }

  private static JsonNode definition(Schemas schema, String name) {
    return withoutProse(schema.document().at("/$defs/" + name));
  }

  private static JsonNode withoutProse(JsonNode schema) {
    JsonNode copy = schema.deepCopy();
    for (JsonNode holder : copy.findParents("description")) {
      if (holder.get("description").isTextual()) {
        ((ObjectNode) holder).remove("description");
      }
    }
    for (JsonNode holder : copy.findParents("title")) {
      ((ObjectNode) holder).remove(List.of("title"));
    }
    return copy;
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.UTF_8);
  }
}

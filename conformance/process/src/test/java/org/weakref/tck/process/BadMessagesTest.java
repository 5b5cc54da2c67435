package org.weakref.tck.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is no message is refused alike by the decoder and by the schema. */
class BadMessagesTest {
  private static final Wire WIRE = new Wire(Limits.DEFAULT);

  @ParameterizedTest
  @CsvFileSource(resources = "bad-answers.txt", delimiter = '|', quoteCharacter = '\u0001')
  void aBadAnswerIsRefusedByTheDecoder(String why, String line) {
    assertThat(whyNoAnswer(bytes(line))).contains(why);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "bad-answers.txt", delimiter = '|', quoteCharacter = '\u0001')
  void aBadAnswerIsRefusedByTheSchema(String why, String line) {
    assertThat(Schemas.ANSWER.faults(line)).as(why).isNotEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "bad-requests.txt", delimiter = '|', quoteCharacter = '\u0001')
  void aBadRequestIsRefusedByTheDecoder(String why, String line) {
    assertThat(whyNoRequest(bytes(line))).contains(why);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "bad-requests.txt", delimiter = '|', quoteCharacter = '\u0001')
  void aBadRequestIsRefusedByTheSchema(String why, String line) {
    assertThat(Schemas.REQUEST.faults(line)).as(why).isNotEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "no-json.txt", delimiter = '|', quoteCharacter = '\u0001')
  void whatIsNoJsonIsRefused(String why, String line) {
    assertThat(whyNoAnswer(bytes(line))).contains(why);
  }

  @Test
  void whatIsNoUtf8IsRefused() {
    byte[] line = bytes("{\"id\":1,\"outcome\":{\"returned\":\"?\"},\"events\":[]}");
    line[30] = (byte) 0xff;
    assertThat(whyNoAnswer(line)).isEqualTo("not UTF-8");
  }

  @Test
  void whatNestsTooDeeplyIsRefused() {
    String deep = "[".repeat(5000) + "]".repeat(5000);
    assertThat(
            whyNoAnswer(bytes("{\"id\":1,\"outcome\":{\"returned\":" + deep + "},\"events\":[]}")))
        .contains("nesting depth");
  }

  @Test
  void aWholeNumberOfMoreThan64BitsIsRefused() {
    assertThat(
            whyNoAnswer(
                bytes("{\"id\":1,\"outcome\":{\"returned\":9223372036854775808},\"events\":[]}")))
        .isEqualTo(
            "outcome.returned: a whole number of more than 64 bits, which is to be said as a text");
  }

  static String whyNoAnswer(byte[] line) {
    try {
      return "it is one: " + WIRE.readAnswer(line);
    } catch (Malformed malformed) {
      return String.valueOf(malformed.getMessage());
    }
  }

  private static String whyNoRequest(byte[] line) {
    try {
      return "it is one: " + WIRE.readRequest(line);
    } catch (Malformed malformed) {
      return String.valueOf(malformed.getMessage());
    }
  }

  private static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8);
  }
}

package org.weakref.tck.process;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Messages as lines, and lines as messages. What is read is bounded and held to its form. */
final class Wire {
  /** The version of the protocol. */
  static final int PROTOCOL = 1;

  private final JsonMapper json;
  private final int lineBytes;

  Wire(Limits limits) {
    this.lineBytes = limits.lineBytes();
    StreamReadConstraints bounds =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.nesting())
            .maxTokenCount(limits.tokens())
            .maxDocumentLength(limits.lineBytes())
            .maxStringLength(limits.lineBytes())
            .maxNameLength(1000)
            .build();
    this.json =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(bounds).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // A lone surrogate is a text in Python and in Java, but has no UTF-8; nor can every
            // harness choose the encoding of its standard streams.
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();
  }

  /** The line for a request, its end included. */
  byte[] write(Request request) {
    return line(Forms.REQUESTS.of(Request.class).write(request));
  }

  /** The line for an answer, its end included. */
  byte[] write(Answer answer) {
    if (answer instanceof Answer.Greeting greeting) {
      return line(Forms.ANSWERS.of(Answer.Greeting.class).write(greeting));
    } else if (answer instanceof Answer.Performed performed) {
      return line(Forms.ANSWERS.of(Answer.Performed.class).write(performed));
    }
    return line(Forms.ANSWERS.of(Answer.Last.class).write((Answer.Last) answer));
  }

  private byte[] line(JsonNode tree) {
    byte[] text;
    try {
      text = json.writeValueAsBytes(tree);
    } catch (JsonProcessingException impossible) {
      throw new AssertionError("a tree that cannot be written", impossible);
    }
    if (text.length >= lineBytes) {
      throw new IllegalArgumentException("a message of more than " + lineBytes + " bytes");
    }
    byte[] line = Arrays.copyOf(text, text.length + 1);
    line[text.length] = '\n';
    return line;
  }

  /** The request on a line. */
  Request readRequest(byte[] line) throws Malformed {
    return Forms.REQUESTS.of(Request.class).read(tree(line));
  }

  /** The answer on a line; what kind it is depends on its fields. */
  Answer readAnswer(byte[] line) throws Malformed {
    JsonNode tree = tree(line);
    if (tree.has("hello")) {
      checkProtocol(tree.get("hello"));
      return Forms.ANSWERS.of(Answer.Greeting.class).read(tree);
    } else if (tree.has("id") || tree.has("outcome")) {
      return Forms.ANSWERS.of(Answer.Performed.class).read(tree);
    }
    return Forms.ANSWERS.of(Answer.Last.class).read(tree);
  }

  // Before all else: who speaks another version may say other things.
  private static void checkProtocol(JsonNode hello) throws Malformed {
    JsonNode protocol = hello.get("protocol");
    if (protocol != null && protocol.isNumber() && protocol.doubleValue() != PROTOCOL) {
      throw new Malformed(
          "the harness speaks version "
              + Excerpt.of(protocol)
              + " of the protocol, this suite speaks version "
              + PROTOCOL);
    }
  }

  /** JSON as one line that any encoding can have. */
  static String text(JsonNode tree) {
    try {
      return new Wire(Limits.DEFAULT).json.writeValueAsString(tree);
    } catch (JsonProcessingException impossible) {
      throw new AssertionError("a tree that cannot be written", impossible);
    }
  }

  /** The object on a line of a file. */
  static JsonNode tree(String line) throws Malformed {
    return new Wire(Limits.DEFAULT).tree(line.getBytes(StandardCharsets.UTF_8));
  }

  private JsonNode tree(byte[] line) throws Malformed {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException garbage) {
      throw new Malformed("not UTF-8");
    }
    try {
      JsonNode tree = json.readTree(text);
      if (tree.isObject()) {
        return tree;
      }
    } catch (JsonProcessingException garbage) {
      throw new Malformed("not JSON: " + Excerpt.of(garbage.getOriginalMessage(), 160));
    }
    throw new Malformed("not a JSON object");
  }
}

package org.weakref.tck.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.Function;
import java.util.function.Predicate;
import org.weakref.spec.SpecVersion;

/** What stands on a line as one JSON scalar. */
final class ScalarForm<T> implements Form<T> {
  static final Form<String> TEXT =
      new ScalarForm<>("a text", JsonNode::isTextual, JsonNode::textValue, TextNode::valueOf);
  static final Form<Long> LONG =
      new ScalarForm<>(
          "a whole number of 64 bits",
          json -> json.isIntegralNumber() && json.canConvertToLong(),
          JsonNode::longValue,
          LongNode::valueOf);
  static final Form<Integer> INT =
      new ScalarForm<>(
          "a whole number of 32 bits",
          json -> json.isIntegralNumber() && json.canConvertToInt(),
          JsonNode::intValue,
          IntNode::valueOf);
  static final Form<Boolean> TRUTH =
      new ScalarForm<>(
          "true or false", JsonNode::isBoolean, JsonNode::booleanValue, BooleanNode::valueOf);
  static final Form<SpecVersion> SPEC_VERSION =
      new ScalarForm<>(
          "a version of the form \"3.11\" or \"3.11.4\"",
          JsonNode::isTextual,
          json -> SpecVersion.of(json.textValue()),
          version -> TextNode.valueOf(version.toString()));

  private final String what;
  private final Predicate<JsonNode> fits;
  private final Function<JsonNode, T> reads;
  private final Function<T, JsonNode> writes;

  private ScalarForm(
      String what,
      Predicate<JsonNode> fits,
      Function<JsonNode, T> reads,
      Function<T, JsonNode> writes) {
    this.what = what;
    this.fits = fits;
    this.reads = reads;
    this.writes = writes;
  }

  @Override
  public JsonNode write(T value) {
    return writes.apply(value);
  }

  @Override
  public T read(JsonNode json) throws Malformed {
    if (!fits.test(json)) {
      throw new Malformed("not " + what + ": " + Excerpt.of(json));
    }
    try {
      return reads.apply(json);
    } catch (IllegalArgumentException refused) {
      throw new Malformed("not " + what + ": " + Excerpt.of(json));
    }
  }
}

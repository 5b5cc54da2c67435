package org.weakref.tck.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.weakref.tck.spi.Value;

/** A value as the JSON that is nearest to it. */
final class ValueForm implements Form<Value> {
  private final boolean objects;
  private final Form<List<Value>> items = new ListForm<>(this);
  private final Form<Value.Thing> thing;

  /** Of any value, or only of what can be written down in a program, which no object can. */
  ValueForm(boolean objects, Forms forms) {
    this.objects = objects;
    this.thing = new RecordForm<>(Value.Thing.class, forms);
  }

  @Override
  public JsonNode write(Value value) {
    if (value instanceof Value.Truth truth) {
      return BooleanNode.valueOf(truth.value());
    } else if (value instanceof Value.Whole whole) {
      return LongNode.valueOf(whole.value());
    } else if (value instanceof Value.Real real) {
      return number(real.value());
    } else if (value instanceof Value.Text text) {
      return TextNode.valueOf(text.value());
    } else if (value instanceof Value.Items list) {
      return items.write(list.values());
    } else if (value instanceof Value.Thing object) {
      return write(object);
    }
    return NullNode.instance;
  }

  /** JSON has no word for infinities and for what is not a number: they are texts. */
  private static JsonNode number(double value) {
    return Double.isFinite(value)
        ? DoubleNode.valueOf(value)
        : TextNode.valueOf(Double.toString(value));
  }

  private JsonNode write(Value.Thing object) {
    if (!objects) {
      throw new IllegalArgumentException("a command says an object by its name: " + object);
    }
    return thing.write(object);
  }

  @Override
  public Value read(JsonNode json) throws Malformed {
    if (json.isNull()) {
      return Value.NONE;
    } else if (json.isBoolean()) {
      return Value.of(json.booleanValue());
    } else if (json.isTextual()) {
      return new Value.Text(json.textValue());
    } else if (json.isArray()) {
      return Value.of(items.read(json));
    } else if (json.isNumber()) {
      return readNumber(json);
    }
    return readThing(json);
  }

  private static Value readNumber(JsonNode json) throws Malformed {
    if (!json.isIntegralNumber()) {
      return new Value.Real(json.doubleValue());
    } else if (!json.canConvertToLong()) {
      throw new Malformed("a whole number of more than 64 bits, which is to be said as a text");
    }
    return Value.of(json.longValue());
  }

  private Value readThing(JsonNode json) throws Malformed {
    if (!objects) {
      throw new Malformed("a command says an object by its name, not as a value");
    }
    return thing.read(json);
  }
}

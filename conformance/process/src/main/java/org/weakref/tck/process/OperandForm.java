package org.weakref.tck.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Value;

/** An operand: {@code {"name":"song"}} or {@code {"value":5}}. */
final class OperandForm implements Form<Operand> {
  private final Form<Value> values;

  OperandForm(Form<Value> values) {
    this.values = values;
  }

  @Override
  public JsonNode write(Operand operand) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    if (operand instanceof Operand.Literal literal) {
      return object.set("value", values.write(literal.value()));
    }
    return object.put("name", ((Operand.Named) operand).name());
  }

  @Override
  public Operand read(JsonNode json) throws Malformed {
    if (!json.isObject() || json.size() != 1 || !(json.has("name") || json.has("value"))) {
      throw new Malformed("not an object with exactly one of name, value");
    }
    try {
      return json.has("name")
          ? Operand.named(ScalarForm.TEXT.read(json.get("name")))
          : Operand.literal(values.read(json.get("value")));
    } catch (Malformed inner) {
      throw inner.in(json.has("name") ? "name" : "value");
    }
  }
}

package org.weakref.tck.mutants;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Value;

/** Every use of a proxy that has to reach its referent, with the clauses that say so. */
final class Uses {
  private static final Outcome REFUSED = new Outcome.Raised("TypeError", "not supported");
  private static final Outcome NO_ATTRIBUTE = new Outcome.Raised("AttributeError", "no attribute");
  private static final Outcome YES = Outcome.returned(Value.of(true));
  private static final Outcome NO = Outcome.returned(Value.of(false));
  private static final Outcome OWN_TEXT = Outcome.returned(Value.of("<proxy>"));
  private static final String OPERATORS = "proxy-dead-operators";

  private Uses() {}

  /** All of them. */
  static List<Use> all() {
    List<Use> all = new ArrayList<>(attributesAndCalls());
    all.addAll(container());
    all.addAll(numbers());
    all.addAll(comparisons());
    all.addAll(arithmetic());
    all.addAll(inPlace());
    return all;
  }

  private static List<Use> attributesAndCalls() {
    return List.of(
        Use.of(
                Operation.GET_ATTRIBUTE,
                NO_ATTRIBUTE,
                "proxy-attribute-read",
                "proxy-dead-attribute-read")
            .called("attribute"),
        Use.of(
                Operation.SET_ATTRIBUTE,
                Outcome.done(),
                "proxy-attribute-write",
                "proxy-dead-attribute-write")
            .called("set"),
        Use.of(
                Operation.DELETE_ATTRIBUTE,
                NO_ATTRIBUTE,
                "proxy-attribute-delete",
                "proxy-dead-attribute-write")
            .called("delet"),
        Use.of(Operation.HAS_ATTRIBUTE, NO, null, "proxy-dead-hasattr")
            .called("attribute")
            .inPython(),
        new Use(
            "method-call",
            "method",
            command -> command instanceof Command.Call call && call.method() != null,
            NO_ATTRIBUTE,
            "proxy-method-call",
            "proxy-dead-method-call",
            "model"),
        new Use(
            "call",
            "calling",
            command -> command instanceof Command.Call call && call.method() == null,
            REFUSED,
            "proxy-call",
            "proxy-dead-call",
            "model"),
        Use.of(Operation.TEXT, OWN_TEXT, "proxy-str", "proxy-dead-str"));
  }

  private static List<Use> container() {
    String items = "proxy-getitem-setitem-delitem";
    return List.of(
        Use.of(Operation.TRUTH, YES, "proxy-bool", "proxy-dead-bool"),
        Use.of(Operation.LENGTH, REFUSED, "proxy-len", OPERATORS),
        Use.of(Operation.CONTAINS, REFUSED, "proxy-contains", OPERATORS).called("contain"),
        Use.of(Operation.GET_ITEM, REFUSED, items, OPERATORS).called("the item"),
        Use.of(Operation.SET_ITEM, REFUSED, items, OPERATORS).called("setting the item"),
        Use.of(Operation.DELETE_ITEM, REFUSED, items, OPERATORS).called("delet"),
        Use.of(Operation.GET_SLICE, REFUSED, "proxy-slicing", OPERATORS).called("reading"),
        Use.of(Operation.SET_SLICE, REFUSED, "proxy-slicing", OPERATORS).called("setting"),
        Use.of(Operation.DELETE_SLICE, REFUSED, items, OPERATORS).called("deleting a range"),
        Use.of(Operation.ITERATE, REFUSED, "proxy-iter", "proxy-dead-iter").called("iterat"),
        Use.of(Operation.ITEMS, REFUSED, "proxy-iter", "proxy-dead-iter").called("items"),
        Use.of(Operation.UNPACK, REFUSED, "proxy-iter", "proxy-dead-iter").called("unpack"),
        Use.of(Operation.NEXT, REFUSED, "proxy-next", OPERATORS),
        Use.of(Operation.REVERSE, REFUSED, "proxy-reversed", OPERATORS),
        Use.of(Operation.TO_BYTES, REFUSED, "proxy-bytes", "proxy-bytes")
            .called("bytes")
            .inPython());
  }

  private static List<Use> numbers() {
    List<Use> numbers = new ArrayList<>();
    for (Operation operation : EnumSet.range(Operation.NEGATE, Operation.ABSOLUTE)) {
      numbers.add(Use.of(operation, REFUSED, "proxy-unary", OPERATORS));
    }
    for (Operation operation :
        List.of(Operation.TO_INTEGER, Operation.TO_FLOAT, Operation.TO_INDEX)) {
      numbers.add(Use.of(operation, REFUSED, "proxy-conversions", OPERATORS));
    }
    numbers.add(
        Use.of(Operation.POWER_MODULO, REFUSED, "proxy-pow-three-args", OPERATORS).called("power"));
    return numbers;
  }

  /** The comparisons. */
  static List<Use> comparisons() {
    List<Use> comparisons = new ArrayList<>();
    comparisons.add(Use.of(Operation.EQUAL, NO, "proxy-equality", OPERATORS));
    comparisons.add(Use.of(Operation.NOT_EQUAL, YES, "proxy-equality", OPERATORS));
    for (Operation operation : EnumSet.range(Operation.LESS, Operation.GREATER_OR_EQUAL)) {
      comparisons.add(Use.of(operation, REFUSED, "proxy-rich-comparison", OPERATORS));
    }
    return comparisons;
  }

  /** The operators that have a reflected form. */
  static List<Use> arithmetic() {
    Set<Operation> binary = EnumSet.range(Operation.ADD, Operation.BIT_XOR);
    binary.add(Operation.DIVIDE_WITH_REMAINDER);
    binary.remove(Operation.MATRIX_MULTIPLY);
    List<Use> arithmetic = new ArrayList<>();
    for (Operation operation : binary) {
      arithmetic.add(Use.of(operation, REFUSED, "proxy-arithmetic", OPERATORS));
    }
    arithmetic.add(
        Use.of(Operation.MATRIX_MULTIPLY, REFUSED, "proxy-matmul", "proxy-matmul")
            .called("@")
            .inPython());
    return arithmetic;
  }

  private static List<Use> inPlace() {
    Set<Operation> operations = EnumSet.range(Operation.IN_PLACE_ADD, Operation.IN_PLACE_BIT_XOR);
    operations.remove(Operation.IN_PLACE_MATRIX_MULTIPLY);
    List<Use> inPlace = new ArrayList<>();
    for (Operation operation : operations) {
      inPlace.add(Use.of(operation, REFUSED, "proxy-inplace-operators", OPERATORS).inPython());
    }
    inPlace.add(
        Use.of(
                Operation.IN_PLACE_MATRIX_MULTIPLY,
                REFUSED,
                "proxy-inplace-matmul",
                "proxy-inplace-matmul")
            .called("@=")
            .inPython());
    return inPlace;
  }
}

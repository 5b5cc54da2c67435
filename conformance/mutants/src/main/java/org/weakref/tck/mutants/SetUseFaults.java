package org.weakref.tck.mutants;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.weakref.tck.spi.Operation;

/** Families of faults in what is done with weak sets, with members for each operation. */
final class SetUseFaults {
  private static final Map<Operation, String> RESULTS =
      Map.of(
          Operation.UNION, "union, results-are-weak",
          Operation.BIT_OR, "union, results-are-weak",
          Operation.INTERSECTION, "intersection, results-are-weak",
          Operation.BIT_AND, "intersection, results-are-weak",
          Operation.DIFFERENCE, "difference, results-are-weak",
          Operation.SUBTRACT, "difference, results-are-weak",
          Operation.SYMMETRIC_DIFFERENCE, "symmetric-difference, results-are-weak",
          Operation.BIT_XOR, "symmetric-difference, results-are-weak");
  private static final Map<Operation, Operation> IN_PLACE =
      Map.of(
          Operation.UNION, Operation.IN_PLACE_BIT_OR,
          Operation.BIT_OR, Operation.IN_PLACE_BIT_OR,
          Operation.INTERSECTION, Operation.IN_PLACE_BIT_AND,
          Operation.BIT_AND, Operation.IN_PLACE_BIT_AND,
          Operation.DIFFERENCE, Operation.IN_PLACE_SUBTRACT,
          Operation.SUBTRACT, Operation.IN_PLACE_SUBTRACT,
          Operation.SYMMETRIC_DIFFERENCE, Operation.IN_PLACE_BIT_XOR,
          Operation.BIT_XOR, Operation.IN_PLACE_BIT_XOR);
  private static final Map<Operation, Operation> MISTAKEN =
      Map.of(
          Operation.UNION, Operation.SYMMETRIC_DIFFERENCE,
          Operation.BIT_OR, Operation.SYMMETRIC_DIFFERENCE,
          Operation.INTERSECTION, Operation.UNION,
          Operation.BIT_AND, Operation.UNION,
          Operation.DIFFERENCE, Operation.SYMMETRIC_DIFFERENCE,
          Operation.SUBTRACT, Operation.SYMMETRIC_DIFFERENCE,
          Operation.SYMMETRIC_DIFFERENCE, Operation.UNION,
          Operation.BIT_XOR, Operation.UNION);
  private static final List<Operation> CHANGING =
      List.of(
          Operation.INTERSECTION_UPDATE,
          Operation.DIFFERENCE_UPDATE,
          Operation.SYMMETRIC_DIFFERENCE_UPDATE,
          Operation.IN_PLACE_BIT_AND,
          Operation.IN_PLACE_SUBTRACT,
          Operation.IN_PLACE_BIT_XOR);

  private SetUseFaults() {}

  static List<Mutant> all() {
    return Stream.of(elements(), results(), changes(), questions(), errors(), onTheSurface())
        .flatMap(List::stream)
        .toList();
  }

  private static ContainerUse use(Operation operation, String clauses) {
    return ContainerUse.of(Container.WEAK_SET, operation, clauses);
  }

  private static List<Mutant> elements() {
    return List.of(
        use(Operation.ADD_ELEMENT, "add, contains, len, iter").ignored(),
        use(Operation.REMOVE_ELEMENT, "remove").ignored(),
        use(Operation.DISCARD_ELEMENT, "discard").ignored(),
        use(Operation.CLEAR, "clear").ignored(),
        use(Operation.CLEAR, "clear").performedAs(Operation.POP_ELEMENT, 0),
        use(Operation.UPDATE, "update").ignored(),
        use(Operation.IN_PLACE_BIT_OR, "inplace-or").ignored(),
        use(Operation.REMOVE_ELEMENT, "remove").performedAs(Operation.DISCARD_ELEMENT, 0, 1),
        use(Operation.REMOVE_ELEMENT, "remove").performedAs(Operation.CLEAR, 0),
        use(Operation.DISCARD_ELEMENT, "discard").performedAs(Operation.REMOVE_ELEMENT, 0, 1),
        use(Operation.DISCARD_ELEMENT, "discard").performedAs(Operation.CLEAR, 0),
        use(Operation.DISCARD_ELEMENT, "discard").performedAs(Operation.CONTAINS, 0, 1),
        use(Operation.UPDATE, "update").performedAs(Operation.INTERSECTION_UPDATE, 0, 1),
        use(Operation.UPDATE, "update, inplace-on-self")
            .performedAs(Operation.IN_PLACE_BIT_OR, 0, 1),
        use(Operation.IN_PLACE_BIT_OR, "inplace-or").performedAs(Operation.BIT_OR, 0, 1),
        use(Operation.IN_PLACE_BIT_OR, "inplace-or").performedAs(Operation.UPDATE, 0, 1),
        use(Operation.POP_ELEMENT, "pop, pop-after-deaths").performedAs(Operation.CLEAR, 0),
        use(Operation.POP_ELEMENT, "pop, pop-after-deaths").ignored(),
        Answers.NOTHING.to(use(Operation.POP_ELEMENT, "pop, pop-after-deaths")));
  }

  private static List<Mutant> results() {
    List<Mutant> results = new ArrayList<>();
    RESULTS.forEach(
        (operation, clauses) -> {
          ContainerUse use = use(operation, clauses.substring(0, clauses.indexOf(',')));
          results.add(use(operation, clauses).ignored());
          results.add(use.performedAs(requireNonNull(IN_PLACE.get(operation)), 0, 1));
          results.add(use.performedAs(requireNonNull(MISTAKEN.get(operation)), 0, 1));
          results.add(use.performedAs(Operation.COPY, 0));
        });
    return results;
  }

  private static List<Mutant> changes() {
    List<Mutant> changes = new ArrayList<>();
    for (Operation operation : CHANGING) {
      ContainerUse use = use(operation, "update-variants");
      changes.add(use.ignored());
      changes.add(use.performedAs(Operation.UPDATE, 0, 1));
      changes.add(use.performedAs(Operation.UNION, 0, 1));
      Operation other = inPlace(operation);
      if (other != operation) {
        changes.add(use(operation, "update-variants, inplace-on-self").performedAs(other, 0, 1));
      }
    }
    for (Operation operation :
        List.of(
            Operation.IN_PLACE_BIT_OR,
            Operation.IN_PLACE_BIT_AND,
            Operation.IN_PLACE_SUBTRACT,
            Operation.IN_PLACE_BIT_XOR)) {
      changes.add(use(operation, "inplace-on-self").performedAs(mirrored(operation), 0, 1));
    }
    return changes;
  }

  private static Operation inPlace(Operation operation) {
    return switch (operation) {
      case INTERSECTION_UPDATE -> Operation.IN_PLACE_BIT_AND;
      case DIFFERENCE_UPDATE -> Operation.IN_PLACE_SUBTRACT;
      case SYMMETRIC_DIFFERENCE_UPDATE -> Operation.IN_PLACE_BIT_XOR;
      default -> operation;
    };
  }

  /** An operation in place that does something else where both operands are one. */
  private static Operation mirrored(Operation operation) {
    return switch (operation) {
      case IN_PLACE_BIT_OR -> Operation.IN_PLACE_BIT_XOR;
      case IN_PLACE_BIT_AND -> Operation.IN_PLACE_SUBTRACT;
      default -> Operation.IN_PLACE_BIT_AND;
    };
  }

  private static List<Mutant> questions() {
    List<Mutant> questions = new ArrayList<>();
    Map.of(
            Operation.CONTAINS, "contains",
            Operation.TRUTH, "bool",
            Operation.EQUAL, "equality, equality-after-death",
            Operation.NOT_EQUAL, "equality, equality-after-death",
            Operation.IS_SUBSET, "subset-superset",
            Operation.IS_SUPERSET, "subset-superset",
            Operation.LESS_OR_EQUAL, "subset-superset",
            Operation.GREATER_OR_EQUAL, "subset-superset",
            Operation.IS_DISJOINT, "isdisjoint")
        .forEach(
            (operation, clauses) -> questions.add(Answers.OPPOSITE.to(use(operation, clauses))));
    questions.add(Answers.ONE_MORE.to(use(Operation.LENGTH, "len, create-empty")));
    questions.add(Answers.OPPOSITE.to(use(Operation.IS_INSTANCE, "subclassable")));
    questions.add(Answers.NOTHING.to(use(Operation.GET_ATTRIBUTE, "subclassable")));
    questions.add(
        ContainerUse.onTheRight(Container.WEAK_SET, Operation.SET_ITEM, "subclassable").ignored());
    for (Answers answer : List.of(Answers.WITHOUT_LAST, Answers.FIRST_TWICE)) {
      questions.add(answer.to(use(Operation.ITEMS, "iter, registry-pattern")));
      questions.add(answer.to(use(Operation.UNPACK, "iter")));
    }
    questions.addAll(comparisons());
    return questions;
  }

  private static List<Mutant> comparisons() {
    return List.of(
        use(Operation.IS_SUBSET, "subset-superset").performedAs(Operation.LESS, 0, 1),
        use(Operation.IS_SUPERSET, "subset-superset").performedAs(Operation.GREATER, 0, 1),
        use(Operation.LESS_OR_EQUAL, "subset-superset").performedAs(Operation.LESS, 0, 1),
        use(Operation.GREATER_OR_EQUAL, "subset-superset").performedAs(Operation.GREATER, 0, 1),
        use(Operation.IS_SUBSET, "subset-superset").performedAs(Operation.IS_SUPERSET, 0, 1),
        use(Operation.IS_SUPERSET, "subset-superset").performedAs(Operation.IS_SUBSET, 0, 1),
        use(Operation.LESS, "proper-subset").performedAs(Operation.LESS_OR_EQUAL, 0, 1),
        use(Operation.GREATER, "proper-subset").performedAs(Operation.GREATER_OR_EQUAL, 0, 1),
        use(Operation.LESS, "proper-subset").performedAs(Operation.GREATER, 0, 1),
        use(Operation.GREATER, "proper-subset").performedAs(Operation.LESS, 0, 1),
        use(Operation.LESS, "proper-subset").performedAs(Operation.NOT_EQUAL, 0, 1),
        use(Operation.IS_DISJOINT, "isdisjoint").performedAs(Operation.NOT_EQUAL, 0, 1),
        use(Operation.EQUAL, "equality").performedAs(Operation.IS, 0, 1),
        use(Operation.EQUAL, "equality").performedAs(Operation.IS_SUBSET, 0, 1));
  }

  /** What is refused is let pass without an error, or with another one. */
  private static List<Mutant> errors() {
    List<Mutant> errors = new ArrayList<>();
    for (Answers answer : List.of(Answers.NO_ERROR, Answers.OTHER_ERROR)) {
      errors.add(answer.to(use(Operation.ADD_ELEMENT, "add-unreferenceable, add-unhashable")));
      errors.add(
          answer.to(use(Operation.REMOVE_ELEMENT, "remove, remove-discard-unreferenceable")));
      errors.add(answer.to(use(Operation.DISCARD_ELEMENT, "remove-discard-unreferenceable")));
      errors.add(answer.to(use(Operation.POP_ELEMENT, "pop, pop-after-deaths")));
      for (Operation operation : refusingUnreferenceable()) {
        errors.add(answer.to(use(operation, "nonreferenceable-in-other-operand")));
      }
    }
    return errors;
  }

  private static List<Operation> refusingUnreferenceable() {
    List<Operation> refusing = new ArrayList<>(CHANGING);
    refusing.addAll(
        List.of(
            Operation.UNION,
            Operation.DIFFERENCE,
            Operation.SYMMETRIC_DIFFERENCE,
            Operation.UPDATE,
            Operation.IS_SUBSET,
            Operation.IS_SUPERSET,
            Operation.BIT_OR,
            Operation.SUBTRACT,
            Operation.BIT_XOR,
            Operation.IN_PLACE_BIT_OR,
            Operation.LESS,
            Operation.LESS_OR_EQUAL,
            Operation.GREATER,
            Operation.GREATER_OR_EQUAL));
    return refusing;
  }

  private static List<Mutant> onTheSurface() {
    return List.of(
        Answers.NO_ERROR.to(use(Operation.HASH, "unhashable").inPython()),
        Answers.NO_ERROR.to(
            ContainerUse.onTheRight(Container.WEAK_SET, Operation.ADD_ELEMENT, "unhashable")
                .inPython()),
        Answers.OPPOSITE.to(use(Operation.EQUAL, "equality-other-types").inPython()),
        Answers.NOTHING.to(use(Operation.REPRESENTATION, "repr").inPython()),
        Answers.NO_ERROR.to(use(Operation.PICKLE, "not-picklable").inPython()),
        use(Operation.COPY, "copy-module").inPython().ignored(),
        use(Operation.DEEP_COPY, "copy-module").inPython().ignored(),
        use(Operation.DEEP_COPY, "copy-module").inPython().performedAs(Operation.COPY, 0));
  }
}

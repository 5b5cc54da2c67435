package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Container.WEAK_KEY_DICTIONARY;
import static org.weakref.tck.mutants.Container.WEAK_VALUE_DICTIONARY;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.weakref.tck.spi.Operation;

/** Families of faults in what is done with weak dictionaries, with members for each operation. */
final class DictionaryUseFaults {
  private static final List<Container> DICTIONARIES =
      List.of(WEAK_KEY_DICTIONARY, WEAK_VALUE_DICTIONARY);

  private DictionaryUseFaults() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    for (Container on : DICTIONARIES) {
      all.addAll(ignored(on));
      all.addAll(misanswered(on));
      all.addAll(listed(on));
      all.addAll(performedAsAnother(on));
    }
    all.addAll(errors());
    all.addAll(joined(WEAK_KEY_DICTIONARY));
    all.addAll(joined(WEAK_VALUE_DICTIONARY));
    all.addAll(onTheSurface());
    return all;
  }

  private static ContainerUse use(Container on, Operation operation, String clauses) {
    return ContainerUse.of(on, operation, clauses);
  }

  private static String update(Container on) {
    return on == WEAK_KEY_DICTIONARY ? "update-mapping, update-pairs" : "update";
  }

  private static List<Mutant> ignored(Container on) {
    return Stream.of(
            use(
                on,
                Operation.SET_ITEM,
                "setitem-getitem, contains, len, subclassable, "
                    + (on == WEAK_KEY_DICTIONARY
                        ? "weakly-referenceable"
                        : "any-hashable-key, cache-roundtrip, same-value-several-keys")),
            use(
                on,
                Operation.DELETE_ITEM,
                on == WEAK_KEY_DICTIONARY ? "delitem, equal-key-workaround" : "delitem"),
            use(on, Operation.CLEAR, "clear"),
            use(on, Operation.POP_ENTRY, "popitem"),
            use(on, Operation.UPDATE, update(on)))
        .map(ContainerUse::ignored)
        .toList();
  }

  private static List<Mutant> misanswered(Container on) {
    return List.of(
        Answers.NOTHING.to(use(on, Operation.GET_ITEM, "setitem-getitem")),
        Answers.NOTHING.to(use(on, Operation.GET, "get")),
        Answers.NOTHING.to(use(on, Operation.GET_OR, "get")),
        Answers.NOTHING.to(use(on, Operation.POP_ITEM, "pop")),
        Answers.NOTHING.to(use(on, Operation.POP_OR, "pop")),
        Answers.NOTHING.to(use(on, Operation.SET_DEFAULT, "setdefault")),
        Answers.NOTHING.to(use(on, Operation.POP_ENTRY, "popitem")),
        Answers.REVERSED.to(use(on, Operation.POP_ENTRY, "popitem")),
        Answers.OPPOSITE.to(use(on, Operation.CONTAINS, "contains")),
        Answers.OPPOSITE.to(use(on, Operation.TRUTH, "bool")),
        Answers.OPPOSITE.to(
            use(
                on,
                Operation.EQUAL,
                on == WEAK_KEY_DICTIONARY ? "equality, equality-after-death" : "equality")),
        Answers.OPPOSITE.to(use(on, Operation.IS_INSTANCE, "subclassable")),
        Answers.OPPOSITE.to(use(on, Operation.NOT_EQUAL, "equality")),
        Answers.ONE_MORE.to(
            use(
                on,
                Operation.LENGTH,
                on == WEAK_KEY_DICTIONARY
                    ? "len, create-empty, setitem-replaces-value"
                    : "len, create-empty")));
  }

  private static List<Mutant> listed(Container on) {
    String references = on == WEAK_KEY_DICTIONARY ? "keyrefs" : "valuerefs";
    Operation giving =
        on == WEAK_KEY_DICTIONARY ? Operation.KEY_REFERENCES : Operation.VALUE_REFERENCES;
    List<Mutant> listed = new ArrayList<>();
    for (Answers answer : List.of(Answers.WITHOUT_LAST, Answers.FIRST_TWICE)) {
      listed.add(answer.to(use(on, Operation.ITEMS, "iter-keys")));
      listed.add(answer.to(use(on, Operation.UNPACK, "iter-keys")));
      listed.add(answer.to(use(on, Operation.KEYS, "iter-keys")));
      listed.add(answer.to(use(on, Operation.VALUES, "values")));
      listed.add(answer.to(use(on, Operation.ENTRIES, "items")));
    }
    listed.add(Answers.REVERSED.to(use(on, Operation.KEYS, "insertion-order")));
    listed.add(Answers.REVERSED.to(use(on, Operation.ENTRIES, "insertion-order")));
    listed.add(
        use(on, giving, references + ", " + references + "-may-be-dead")
            .performedAs(valueOrKey(on), 0));
    listed.add(Answers.NOTHING.to(use(on, giving, references)));
    return listed;
  }

  private static Operation valueOrKey(Container on) {
    return on == WEAK_KEY_DICTIONARY ? Operation.KEYS : Operation.VALUES;
  }

  private static List<Mutant> performedAsAnother(Container on) {
    return List.of(
        use(on, Operation.GET, "get").performedAs(Operation.GET_ITEM, 0, 1),
        use(on, Operation.GET_OR, "get").performedAs(Operation.GET_ITEM, 0, 1),
        use(on, Operation.GET_OR, "get").performedAs(Operation.GET, 0, 1),
        use(on, Operation.GET_OR, "get").performedAs(Operation.SET_DEFAULT, 0, 1, 2),
        use(on, Operation.POP_ITEM, "pop").performedAs(Operation.GET_ITEM, 0, 1),
        use(on, Operation.POP_OR, "pop").performedAs(Operation.POP_ITEM, 0, 1),
        use(on, Operation.POP_OR, "pop").performedAs(Operation.GET_OR, 0, 1, 2),
        use(
                on,
                Operation.SET_DEFAULT,
                on == WEAK_KEY_DICTIONARY ? "setdefault" : "setdefault, cache-roundtrip")
            .performedAs(Operation.GET_OR, 0, 1, 2),
        use(on, Operation.SET_DEFAULT, "setdefault").performedAs(Operation.SET_ITEM, 0, 1, 2),
        use(
                on,
                Operation.SET_ITEM,
                on == WEAK_KEY_DICTIONARY ? "setitem-replaces-value" : "setitem-getitem")
            .performedAs(Operation.SET_DEFAULT, 0, 1, 2),
        use(on, Operation.DELETE_ITEM, "delitem").performedAs(Operation.CLEAR, 0),
        use(on, Operation.CLEAR, "clear").performedAs(Operation.POP_ENTRY, 0),
        use(on, Operation.POP_ITEM, "pop").performedAs(Operation.POP_ENTRY, 0),
        use(on, Operation.VALUES, "values").performedAs(Operation.KEYS, 0),
        use(on, Operation.ITEMS, "iter-keys").performedAs(Operation.VALUES, 0),
        use(on, Operation.ENTRIES, "items").performedAs(Operation.KEYS, 0));
  }

  private static List<Mutant> joined(Container on) {
    return List.of(
        use(on, Operation.BIT_OR, "union, union-result-weak").performedAs(Operation.COPY, 0),
        use(on, Operation.BIT_OR, "union").performedAs(Operation.IN_PLACE_BIT_OR, 0, 1),
        use(on, Operation.BIT_OR, "union, union-reflected").performedAs(Operation.BIT_OR, 1, 0),
        use(on, Operation.BIT_OR, "union, union-reflected").ignored(),
        use(on, Operation.IN_PLACE_BIT_OR, "inplace-union").ignored(),
        use(on, Operation.IN_PLACE_BIT_OR, "inplace-union").performedAs(Operation.BIT_OR, 0, 1),
        use(on, Operation.IN_PLACE_BIT_OR, "inplace-union").performedAs(Operation.UPDATE, 0, 1));
  }

  /** What is refused is let pass without an error, or with another one. */
  private static List<Mutant> errors() {
    List<Mutant> errors = new ArrayList<>();
    for (Answers answer : List.of(Answers.NO_ERROR, Answers.OTHER_ERROR)) {
      for (ContainerUse use : refusing()) {
        errors.add(answer.to(use));
      }
    }
    return errors;
  }

  private static List<ContainerUse> refusing() {
    Container keys = WEAK_KEY_DICTIONARY;
    Container values = WEAK_VALUE_DICTIONARY;
    String lookUp = "unreferenceable-key-lookup, unhashable-key";
    String defaults = "unreferenceable-key-get-pop-setdefault, unhashable-key";
    return List.of(
        use(keys, Operation.GET_ITEM, "getitem-missing, " + lookUp),
        use(keys, Operation.DELETE_ITEM, "delitem-missing, " + lookUp),
        use(
            keys,
            Operation.SET_ITEM,
            "unhashable-key, unreferenceable-key-setitem, referenceable-but-unhashable-key"),
        use(keys, Operation.UPDATE, "unreferenceable-key-setitem"),
        use(keys, Operation.CONTAINS, "unhashable-key, referenceable-but-unhashable-key"),
        use(keys, Operation.GET, defaults),
        use(keys, Operation.GET_OR, defaults),
        use(keys, Operation.SET_DEFAULT, defaults),
        use(keys, Operation.POP_ITEM, "pop, " + defaults),
        use(keys, Operation.POP_OR, defaults),
        use(keys, Operation.POP_ENTRY, "popitem"),
        use(values, Operation.GET_ITEM, "getitem-missing, temporary-value, unhashable-key"),
        use(values, Operation.DELETE_ITEM, "delitem, unhashable-key"),
        use(values, Operation.SET_ITEM, "unreferenceable-value, unhashable-key"),
        use(values, Operation.CONTAINS, "unhashable-key"),
        use(values, Operation.GET, "unhashable-key"),
        use(values, Operation.POP_OR, "unhashable-key"),
        use(values, Operation.GET_OR, "unhashable-key"),
        use(values, Operation.UPDATE, "unreferenceable-value-constructor-update, unhashable-key"),
        use(
            values,
            Operation.SET_DEFAULT,
            "unreferenceable-value-constructor-update, unhashable-key"),
        use(values, Operation.POP_ITEM, "pop, unhashable-key"),
        use(values, Operation.POP_ENTRY, "popitem"));
  }

  private static List<Mutant> onTheSurface() {
    List<Mutant> surface = new ArrayList<>();
    for (Container on : DICTIONARIES) {
      surface.add(Answers.NO_ERROR.to(use(on, Operation.HASH, "unhashable").inPython()));
      surface.add(
          Answers.NO_ERROR.to(
              ContainerUse.onTheRight(on, Operation.SET_ITEM, "unhashable").inPython()));

      surface.add(
          use(on, Operation.REPRESENTATION, "repr").inPython().performedAs(Operation.KEYS, 0));
      surface.add(Answers.NO_ERROR.to(use(on, Operation.BIT_OR, "union-nonmapping").inPython()));
      surface.add(Answers.OTHER_ERROR.to(use(on, Operation.BIT_OR, "union-nonmapping").inPython()));
      surface.add(Answers.NOTHING.to(use(on, Operation.REPRESENTATION, "repr").inPython()));
      surface.add(use(on, Operation.COPY, "copy-module").inPython().ignored());
      surface.add(use(on, Operation.DEEP_COPY, "deepcopy").inPython().ignored());
      surface.add(
          use(on, Operation.DEEP_COPY, "deepcopy").inPython().performedAs(Operation.COPY, 0));
    }
    surface.add(
        Answers.NO_ERROR.to(use(WEAK_KEY_DICTIONARY, Operation.SET_ITEM, "unhashable").inPython()));
    surface.add(
        Answers.NO_ERROR.to(
            use(WEAK_KEY_DICTIONARY, Operation.PICKLE, "not-picklable").inPython()));
    return surface;
  }
}

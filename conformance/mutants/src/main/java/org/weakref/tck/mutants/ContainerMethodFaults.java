package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Container.WEAK_KEY_DICTIONARY;
import static org.weakref.tck.mutants.Container.WEAK_SET;
import static org.weakref.tck.mutants.Container.WEAK_VALUE_DICTIONARY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weakref.tck.oracle.ContainerRules;
import org.weakref.tck.oracle.TableType;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Value;

/** How weak containers are made, copied, and called by the names that they have in Python. */
final class ContainerMethodFaults {
  private static final Set<String> ONE_ARGUMENT =
      Set.of(
          "union",
          "intersection",
          "difference",
          "update",
          "intersection_update",
          "difference_update");

  private ContainerMethodFaults() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    for (Container on : Container.values()) {
      all.addAll(makers(on));
      all.addAll(copies(on));
    }
    all.addAll(views(WEAK_KEY_DICTIONARY));
    all.addAll(views(WEAK_VALUE_DICTIONARY));
    all.addAll(ofDictionaries());
    all.addAll(ofSets());
    return all;
  }

  private static ContainerUse method(Container on, String name, String clauses) {
    return ContainerUse.method(on, name, clauses);
  }

  private static List<Mutant> makers(Container on) {
    String from =
        switch (on) {
          case WEAK_KEY_DICTIONARY ->
              "create-from-dict, create-from-weakkeydict, create-from-pairs";
          case WEAK_VALUE_DICTIONARY ->
              "create-from-dict, create-from-weakvaluedict, create-from-pairs";
          case WEAK_SET -> "create-from-iterable";
        };
    String refused = on == WEAK_SET ? "create-errors" : "create-too-many-arguments";
    String another =
        switch (on) {
          case WEAK_KEY_DICTIONARY -> "create-from-weakkeydict";
          case WEAK_VALUE_DICTIONARY -> "create-from-weakvaluedict";
          case WEAK_SET -> "create-from-iterable";
        };
    return List.of(
        ContainerUse.constructor(on, from)
            .understood(
                "ignores the argument of the",
                "takes nothing from the argument of the",
                call -> with(call, List.of())),
        ContainerUse.constructor(on, another)
            .understood(
                "shares what it is made of in the",
                "is the one that it is made of in the",
                ContainerMethodFaults::shared),
        Answers.NO_ERROR.to(ContainerUse.constructor(on, refused).inPython()),
        new Mutant(
            on.words() + " is made of something",
            on.words() + " refuses to be made of what is empty",
            on.clauses(from, "create-from-dict, create-from-pairs", "create-from-iterable"),
            () -> new Decorated(model -> new ContainerSessions.RefusesEmpty(model, on))),
        new Mutant(
            on.words() + " is replaced by updates",
            on.words() + " loses what it has when it is updated",
            on.clauses("update-mapping, update-pairs", "update", "update"),
            () -> new Decorated(model -> new ContainerSessions.ReplacesAll(model, on))),
        ContainerUse.constructor(on, refused)
            .inPython()
            .understood(
                "takes no argument of the",
                "takes nothing from any argument of the",
                call -> with(call, List.of())),
        Answers.OTHER_ERROR.to(ContainerUse.constructor(on, refused).inPython()),
        ContainerUse.constructor(on, refused)
            .inPython()
            .understood(
                "ignores surplus arguments of the",
                "ignores all arguments but the first of the",
                ContainerMethodFaults::first));
  }

  private static Command with(Command command, List<Operand> arguments) {
    Command.Call call = (Command.Call) command;
    return new Command.Call(call.callee(), call.method(), arguments, call.keywords(), call.into());
  }

  private static Command first(Command command) {
    Command.Call call = (Command.Call) command;
    return call.arguments().isEmpty() ? call : with(call, call.arguments().subList(0, 1));
  }

  private static Command withoutKeywords(Command command) {
    Command.Call call = (Command.Call) command;
    return new Command.Call(call.callee(), call.method(), call.arguments(), Map.of(), call.into());
  }

  private static Command shared(Command command) {
    Command.Call call = (Command.Call) command;
    String into = call.into();
    return into != null
            && !call.arguments().isEmpty()
            && call.arguments().get(0) instanceof Operand.Named original
        ? new Command.Alias(into, original.name())
        : call;
  }

  private static List<Mutant> copies(Container on) {
    List<Mutant> copies = new ArrayList<>();
    copies.add(method(on, "copy", "copy-method").ignored());
    copies.add(method(on, "copy", "copy-method").givesItself());
    ContainerUse copy = ContainerUse.of(on, Operation.COPY, "copy-module").inPython();
    copies.add(copy.givesItself());
    String deep = on == WEAK_SET ? "copy-module" : "deepcopy";
    copies.add(ContainerUse.of(on, Operation.DEEP_COPY, deep).inPython().givesItself());
    return copies;
  }

  /** Views in place of iterators. */
  private static List<Mutant> views(Container on) {
    return List.of(
        method(on, "keys", "views-or-iterators").performedAs(Operation.KEYS, 0),
        method(on, "values", "views-or-iterators").performedAs(Operation.VALUES, 0),
        method(on, "items", "views-or-iterators").performedAs(Operation.ENTRIES, 0),
        method(on, "keys", "views-or-iterators").performedAs(Operation.ITERATE_VALUES, 0),
        method(on, "values", "views-or-iterators").performedAs(Operation.ITERATE, 0),
        method(on, "items", "views-or-iterators").performedAs(Operation.ITERATE_VALUES, 0),
        method(on, "setdefault", "setdefault-without-default").ignored());
  }

  private static List<Mutant> ofDictionaries() {
    Container keys = WEAK_KEY_DICTIONARY;
    Container values = WEAK_VALUE_DICTIONARY;
    return List.of(
        method(keys, "keyrefs", "keyrefs-is-list").performedAs(Operation.ITERATE, 0),
        method(keys, "keyrefs", "keyrefs-is-list").performedAs(Operation.KEYS, 0),
        method(keys, "update", "update-keywords-rejected")
            .understood(
                "ignores keywords of",
                "ignores keywords in",
                ContainerMethodFaults::withoutKeywords),
        Answers.NO_ERROR.to(method(keys, "update", "update-keywords-rejected")),
        Answers.OTHER_ERROR.to(method(keys, "update", "update-keywords-rejected")),
        method(values, "update", "create-keywords")
            .understood(
                "ignores keywords of",
                "ignores keywords in",
                ContainerMethodFaults::withoutKeywords),
        ContainerUse.constructor(values, "create-keywords")
            .inPython()
            .understood(
                "ignores keywords of",
                "ignores keywords in",
                ContainerMethodFaults::withoutKeywords),
        Answers.OTHER_ERROR.to(method(values, "setdefault", "setdefault-without-default")),
        Answers.OTHER_ERROR.to(method(values, "update", "create-too-many-arguments")),
        Answers.NO_ERROR.to(method(values, "update", "create-too-many-arguments")),
        method(values, "itervaluerefs", "itervaluerefs").performedAs(Operation.VALUE_REFERENCES, 0),
        method(values, "itervaluerefs", "itervaluerefs").performedAs(Operation.ITERATE_VALUES, 0),
        ContainerUse.constructor(keys, "create-none")
            .inPython()
            .understood(
                "refuses nothing in the",
                "refuses the literal nothing in the",
                ContainerMethodFaults::withoutNothing),
        ContainerUse.onTheRight(keys, Operation.UPDATE, "to-dict").ignored(),
        ContainerUse.onTheRight(keys, Operation.UPDATE, "to-dict")
            .performedAs(Operation.UPDATE, 1, 0),
        new Mutant(
            "missing keys are asked for",
            "a weak key dictionary calls the hook for missing keys of its class",
            Set.of("weakkeydict-no-missing-hook"),
            () -> new Decorated(ContainerSessions.AsksTheHook::new, "python")));
  }

  private static Command withoutNothing(Command command) {
    return ((Command.Call) command).arguments().contains(Operand.literal(Value.NONE))
        ? new Command.Raise("TypeError", "nothing is not iterable")
        : command;
  }

  private static List<Mutant> ofSets() {
    List<Mutant> sets = new ArrayList<>();
    for (String name : ONE_ARGUMENT) {
      ContainerUse use = method(WEAK_SET, name, "single-argument-methods");
      sets.add(
          use.understood(
              "ignores surplus arguments of",
              "takes one argument of any in",
              ContainerMethodFaults::first));
    }
    for (Operation operation : ContainerSessions.OPERATORS) {
      sets.add(
          Answers.NO_ERROR.to(
              ContainerUse.of(WEAK_SET, operation, "operator-accepts-any-iterable").inPython()));
      sets.add(
          Answers.NO_ERROR.to(
              ContainerUse.onTheRight(WEAK_SET, operation, "no-reflected-operators").inPython()));
    }
    sets.add(method(WEAK_SET, "__init__", "reinit-replaces").ignored());
    sets.add(method(WEAK_SET, "__init__", "reinit-replaces").performedAs(Operation.CLEAR, 0));
    sets.add(
        ContainerUse.of(WEAK_SET, Operation.GET_ATTRIBUTE, "set-method-coverage")
            .inPython()
            .answered(
                "has no attribute for",
                "has none of the methods in",
                outcome -> new Outcome.Raised("AttributeError", "no such method")));
    sets.add(
        new ContainerUse(
                WEAK_SET,
                "public names",
                (command, session) ->
                    command instanceof Command.Operate operate
                        && operate.operation() == Operation.PUBLIC_ATTRIBUTES
                        && operate.operands().get(0) instanceof Operand.Named type
                        && session.isType(type.name()),
                WEAK_SET.clauses("set-method-coverage"),
                "python")
            .understood("lacks", "lacks all", ContainerMethodFaults::namesOfNothing));
    sets.addAll(ofTypes());
    return sets;
  }

  private static Command namesOfNothing(Command command) {
    return new Command.Operate(
        Operation.PUBLIC_ATTRIBUTES,
        List.of(Operand.literal(Value.of(0))),
        ((Command.Operate) command).into());
  }

  private static List<Mutant> ofTypes() {
    return List.of(
        inPython(
            "values of keywords are kept",
            new WeaknessFaults.Strong(WEAK_VALUE_DICTIONARY),
            "weakvaluedict-create-keywords"),
        inPython("sets of any type are equal", new AnyTypeEqual(), "weakset-equality-other-types"),
        inPython(
            "copies of sets are of the base class", new CopiesOfTheBase(), "weakset-copy-method"),
        new Mutant(
            "operators take sets alone",
            "the operators of weak sets refuse lists",
            Set.of("weakset-operator-accepts-any-iterable"),
            () -> new Decorated(ContainerSessions.RefusesLists::new, "python")));
  }

  private static Mutant inPython(String name, ContainerRules rules, String clause) {
    return Mutants.inPython(name, name, () -> new WeaknessFaults.InContainers(rules), clause);
  }

  private static final class AnyTypeEqual implements ContainerRules {
    @Override
    public boolean comparable(TableType one, TableType other) {
      return one.isMapping() == other.isMapping();
    }
  }

  private static final class CopiesOfTheBase implements ContainerRules {
    @Override
    public TableType copied(TableType original) {
      return original.base();
    }
  }
}

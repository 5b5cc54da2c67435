package org.weakref.tck.mutants;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;

/**
 * Families of faults: one for each kind of object that cannot be referred to though it should be,
 * and one for each that can be though it should not.
 */
final class ReferentFaults {
  private static final String MODEL = "model";
  private static final String PYTHON = "python";

  private ReferentFaults() {}

  static List<Mutant> all() {
    return Stream.of(
            refusing(MODEL, everywhere(), Map.of()),
            refusing(PYTHON, inPython(), inPythonFunctions()),
            refusing(MODEL, Map.of(), everywhereFunctions()),
            List.of(weakContainers()),
            accepting(MODEL, notEverywhere()),
            accepting(PYTHON, notInPython()),
            lasting())
        .flatMap(List::stream)
        .toList();
  }

  private static Map<ObjectKind, String> everywhere() {
    return Map.ofEntries(
        entry(ObjectKind.PLAIN, "referenceable-class-instances"),
        entry(ObjectKind.KEYED, "referenceable-class-instances"),
        entry(ObjectKind.CALLABLE, "referenceable-class-instances"),
        entry(ObjectKind.CLASS, "referenceable-classes"),
        entry(ObjectKind.USER_DEFINED_EXCEPTION, "referenceable-user-exceptions"),
        entry(ObjectKind.ENUMERATION_MEMBER, "referenceable-enum-members"),
        entry(ObjectKind.SET, "referenceable-sets"),
        entry(ObjectKind.ARRAY, "referenceable-arrays"),
        entry(ObjectKind.DEQUE, "referenceable-deques"),
        entry(ObjectKind.BUFFERED_FILE, "referenceable-files"),
        entry(ObjectKind.RAW_FILE, "referenceable-files"),
        entry(ObjectKind.TEXT_FILE, "referenceable-files"),
        entry(ObjectKind.BYTE_STREAM, "referenceable-bytesio-stringio"),
        entry(ObjectKind.TEXT_STREAM, "referenceable-bytesio-stringio"),
        entry(ObjectKind.SOCKET, "referenceable-sockets"),
        entry(ObjectKind.CLOSURE, "referenceable-lambdas"),
        entry(ObjectKind.PATTERN, "referenceable-patterns"),
        entry(ObjectKind.LOCK, "referenceable-threading-lock"),
        entry(ObjectKind.SUBCLASSED_LIST, "referenceable-list-subclass"),
        entry(ObjectKind.SUBCLASSED_MAPPING, "referenceable-dict-subclass"),
        entry(ObjectKind.SUBCLASSED_SET, "referenceable-set-subclass"),
        entry(ObjectKind.SUBCLASSED_FROZEN_SET, "referenceable-set-subclass"));
  }

  private static Map<ObjectKind, String> inPython() {
    return Map.ofEntries(
        entry(ObjectKind.FROZEN_SET, "referenceable-frozensets"),
        entry(ObjectKind.EMPTY_FROZEN_SET, "referenceable-frozensets"),
        entry(ObjectKind.ORDERED_MAPPING, "referenceable-ordereddict"),
        entry(ObjectKind.DATACLASS_OBJECT, "referenceable-dataclass"),
        entry(
            ObjectKind.WEAK_SLOTTED_DATACLASS_OBJECT, "referenceable-dataclass-slots-weakref-slot"),
        entry(ObjectKind.MEMORY_MAP, "referenceable-mmap"),
        entry(ObjectKind.MEMORY_VIEW, "referenceable-memoryview"),
        entry(ObjectKind.TOP_LEVEL_FUNCTION, "referenceable-python-functions"),
        entry(ObjectKind.FUNCTION_WITH_A_DEFAULT, "referenceable-python-functions"),
        entry(ObjectKind.BUILT_IN_FUNCTION, "referenceable-builtin-functions"),
        entry(ObjectKind.CACHED_FUNCTION, "referenceable-lru-cache"),
        entry(ObjectKind.GENERATOR, "referenceable-generators"),
        entry(ObjectKind.COROUTINE, "referenceable-coroutines"),
        entry(ObjectKind.FUTURE, "referenceable-asyncio-tasks-futures"),
        entry(ObjectKind.TASK, "referenceable-asyncio-tasks-futures"),
        entry(ObjectKind.CODE_OBJECT, "referenceable-code-objects"),
        entry(ObjectKind.MODULE, "referenceable-modules"),
        entry(ObjectKind.NATIVE_MODULE, "referenceable-modules"),
        entry(ObjectKind.LOW_LEVEL_LOCK, "referenceable-thread-locks"),
        entry(ObjectKind.GENERIC_ALIAS, "referenceable-generic-alias"),
        entry(ObjectKind.TYPE_VARIABLE, "referenceable-typevar"),
        entry(ObjectKind.WEAK_SLOTTED_OBJECT, "referenceable-slots-with-weakref"),
        entry(
            ObjectKind.SLOTTED_CHILD_OF_AN_ORDINARY_CLASS, "referenceable-slots-inherited-support"),
        entry(
            ObjectKind.ORDINARY_CHILD_OF_A_SLOTTED_CLASS,
            "referenceable-slots-child-without-slots"),
        entry(
            ObjectKind.SLOTTED_CHILD_OF_A_WEAK_SLOTTED_CLASS,
            "referenceable-slots-parent-has-weakref"),
        entry(ObjectKind.SUBCLASSED_TEXT, "referenceable-str-subclass"),
        entry(ObjectKind.SUBCLASSED_FLOAT, "referenceable-float-subclass"));
  }

  private static Map<FunctionForm, String> everywhereFunctions() {
    return Map.of(
        FunctionForm.FUNCTION, "referenceable-lambdas",
        FunctionForm.LAMBDA, "referenceable-lambdas",
        FunctionForm.BOUND_METHOD, "referenceable-bound-methods");
  }

  private static Map<FunctionForm, String> inPythonFunctions() {
    return Map.of(
        FunctionForm.BUILT_IN_METHOD, "referenceable-builtin-functions",
        FunctionForm.PARTIAL, "referenceable-functools-partial");
  }

  private static Map<ObjectKind, String> notEverywhere() {
    return Map.of(
        ObjectKind.INTEGER, "referenceable-not-int",
        ObjectKind.TUPLE, "referenceable-not-tuple",
        ObjectKind.LIST, "referenceable-not-list",
        ObjectKind.MAPPING, "referenceable-not-dict");
  }

  private static Map<ObjectKind, String> notInPython() {
    String scalars = "referenceable-not-str-bytes-none-float";
    return Map.ofEntries(
        entry(ObjectKind.BYTE_STRING, scalars),
        entry(ObjectKind.COMPLEX_NUMBER, scalars),
        entry(ObjectKind.FLOAT, scalars),
        entry(ObjectKind.RANGE, scalars),
        entry(ObjectKind.TEXT, scalars),
        entry(ObjectKind.ELLIPSIS, scalars),
        entry(ObjectKind.NOTHING, scalars),
        entry(ObjectKind.BARE_OBJECT, "referenceable-not-bare-object"),
        entry(ObjectKind.WITHOUT_SLOT, "referenceable-slots-without-weakref"),
        entry(ObjectKind.SLOTTED_OBJECT, "referenceable-slots-without-weakref"),
        entry(ObjectKind.SLOTTED_CHILD_OF_A_SLOTTED_CLASS, "referenceable-slots-without-weakref"),
        entry(ObjectKind.SLOTTED_DATACLASS_OBJECT, "referenceable-dataclass-slots-only"),
        entry(ObjectKind.SUBCLASSED_INTEGER, "referenceable-not-tuple-int-subclass"),
        entry(ObjectKind.SUBCLASSED_TUPLE, "referenceable-not-tuple-int-subclass"),
        entry(ObjectKind.NAMED_TUPLE, "referenceable-not-namedtuple"));
  }

  private static List<Mutant> refusing(
      String language, Map<ObjectKind, String> kinds, Map<FunctionForm, String> forms) {
    List<Mutant> mutants = new ArrayList<>();
    kinds.forEach(
        (kind, clause) -> mutants.add(refusing(language, words(kind), isOf(kind), clause)));
    forms.forEach(
        (form, clause) -> mutants.add(refusing(language, words(form), isOf(form), clause)));
    return mutants;
  }

  private static Mutant refusing(
      String language, String words, Predicate<Command> makes, String clause) {
    return new Mutant(
        "refuses " + words,
        "weak references to " + words + " are refused",
        Set.of(clause),
        () -> new Decorated(model -> new Refusing(model, makes), language));
  }

  private static List<Mutant> accepting(String language, Map<ObjectKind, String> kinds) {
    List<Mutant> mutants = new ArrayList<>();
    kinds.forEach(
        (kind, clause) ->
            mutants.add(
                new Mutant(
                    "accepts " + words(kind),
                    "weak references to " + words(kind) + " can be made",
                    Set.of(clause),
                    () -> new Decorated(model -> new Accepting(model, isOf(kind)), language))));
    return mutants;
  }

  private static Mutant weakContainers() {
    return refusing(
        MODEL,
        "weak containers",
        command ->
            command instanceof Command.Call call
                && call.into() != null
                && call.callee().equals("class of " + call.into()),
        "referenceable-weak-containers");
  }

  /** What never goes, though nothing holds it. */
  private static List<Mutant> lasting() {
    String function = "referenceable-collectable-function";
    String others = "referenceable-collectable-generator-set-deque";
    return List.of(
        lasting(MODEL, words(ObjectKind.CLOSURE), isOf(ObjectKind.CLOSURE), function),
        lasting(MODEL, words(FunctionForm.LAMBDA), isOf(FunctionForm.LAMBDA), function),
        lasting(MODEL, words(FunctionForm.FUNCTION), isOf(FunctionForm.FUNCTION), function),
        lasting(PYTHON, words(ObjectKind.GENERATOR), isOf(ObjectKind.GENERATOR), others),
        lasting(PYTHON, words(ObjectKind.SET), isOf(ObjectKind.SET), others),
        lasting(PYTHON, words(ObjectKind.DEQUE), isOf(ObjectKind.DEQUE), others),
        lasting(PYTHON, words(ObjectKind.FROZEN_SET), isOf(ObjectKind.FROZEN_SET), others),
        lasting(
            PYTHON,
            words(ObjectKind.CLASS),
            isOf(ObjectKind.CLASS),
            "referenceable-collectable-class"));
  }

  private static Mutant lasting(
      String language, String words, Predicate<Command> makes, String clause) {
    return new Mutant(
        words + " lasts",
        "a " + words + " is never collected",
        Set.of(clause),
        () -> new Decorated(model -> new Lasting(model, makes), language));
  }

  private static String words(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Predicate<Command> isOf(ObjectKind kind) {
    return command -> command instanceof Command.Create create && create.kind() == kind;
  }

  private static Predicate<Command> isOf(FunctionForm form) {
    return command -> command instanceof Command.Define define && define.form() == form;
  }

  /** Knows by name what is of a kind. */
  private abstract static class Knowing extends Decorated.Passing {
    private final Predicate<Command> makes;
    private final Set<String> names = new HashSet<>();

    Knowing(Session model, Predicate<Command> makes) {
      super(model);
      this.makes = makes;
    }

    @Override
    Command understood(Command command) {
      if (makes.test(command)) {
        names.add(nameIn(command));
      }
      return command;
    }

    private static String nameIn(Command command) {
      if (command instanceof Command.Create create) {
        return create.name();
      } else if (command instanceof Command.Call call) {
        return String.valueOf(call.into());
      }
      return command instanceof Command.Define define ? define.name() : "";
    }

    final boolean isKnown(String name) {
      return names.contains(name) && !name.startsWith("canary");
    }

    final boolean refersToKnown(Command command) {
      return (command instanceof Command.Refer refer && names.contains(refer.referent()))
          || (command instanceof Command.Proxy proxy && names.contains(proxy.referent()));
    }
  }

  private static final class Lasting extends Knowing {
    Lasting(Session model, Predicate<Command> makes) {
      super(model, makes);
    }

    @Override
    Command understood(Command command) {
      if (command instanceof Command.Drop drop && isKnown(drop.name())) {
        aside(new Command.Alias("lasting " + drop.name(), drop.name()));
      }
      return super.understood(command);
    }
  }

  private static final class Refusing extends Knowing {
    Refusing(Session model, Predicate<Command> makes) {
      super(model, makes);
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      return refersToKnown(command)
          ? new Outcome.Raised("TypeError", "cannot create weak reference")
          : outcome;
    }
  }

  private static final class Accepting extends Knowing {
    Accepting(Session model, Predicate<Command> makes) {
      super(model, makes);
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      return refersToKnown(command) && outcome instanceof Outcome.Raised ? Outcome.done() : outcome;
    }
  }
}

package org.weakref.tck.testkit.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakref.spec.Ids;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.Value;

/**
 * The language of what a program under test is asked to do. Quotes hold the name of an object;
 * {@code the text "..."} is a text.
 */
final class Phrases {
  private static final Set<Operation> GIVING_WHAT_WAS_THERE =
      Set.of(Operation.TYPE_OF, Operation.GET_ITEM, Operation.GET_ATTRIBUTE);
  private static final String NAME = "\"([^\"]*)\"";
  private static final String OPERAND = "((?:the text )?\"[^\"]*\"|\\S+)";
  private static final Pattern NAMED = Pattern.compile(NAME);
  private static final Pattern KEYWORD = Pattern.compile("(\\w+)=(.+)");
  private static final Pattern AS = Pattern.compile("(.+) as " + NAME);

  /** What makes finalizers, under the name that steps give it. */
  static final String FINALIZE = "finalize";

  private static final Map<Pattern, Function<MatchResult, Command>> KNOWN = new LinkedHashMap<>();

  /** What was parsed already: features say the same few thousand phrases in every run. */
  private static final Map<String, Phrase> PARSED = new ConcurrentHashMap<>();

  static {
    know("dereferencing " + NAME, m -> new Command.Dereference(m.group(1), null));
    know("dropping " + NAME, m -> new Command.Drop(m.group(1)));
    know("collecting", m -> new Command.Collect());
    know("raising (\\w+) saying " + NAME, m -> new Command.Raise(m.group(1), m.group(2)));
    know("naming " + NAME + " also " + NAME, m -> new Command.Alias(m.group(2), m.group(1)));
    know("making a weak reference " + NAME + " to " + NAME, m -> refer(m, null));
    know(
        "making a weak reference " + NAME + " to " + NAME + " with the callback " + OPERAND,
        m -> refer(m, operand(m.group(3))));
    know(
        "making a proxy " + NAME + " to " + NAME,
        m -> new Command.Proxy(m.group(1), m.group(2), null));
    know(
        "making a proxy " + NAME + " to " + NAME + " with the callback " + OPERAND,
        m -> new Command.Proxy(m.group(1), m.group(2), operand(m.group(3))));
    String finalizer = "(?:a finalizer " + NAME + "|an unkept finalizer) of " + OPERAND;
    know("making " + finalizer + " that calls " + OPERAND, m -> finalizer(m, ""));
    know(
        "making " + finalizer + " that calls " + OPERAND + " with (.+)",
        m -> finalizer(m, ", " + m.group(4)));
    know("making a weak method " + NAME + " to " + NAME, Phrases::weakMethod);
    know(
        "making (" + Kinds.REGEX + ") " + NAME,
        m -> new Command.Create(m.group(2), Kinds.of(m.group(1))));
    know(
        "making (" + Kinds.REGEX + ") " + NAME + " with the key (\\d+)",
        m -> keyed(Kinds.of(m.group(1)), m.group(2), m.group(3)));
    know("looking up the public member " + NAME, m -> new Command.Lookup(m.group(1), m.group(1)));
    know("the callback of " + NAME, m -> new Command.CallbackOf(m.group(1)));
    know("the number of references to " + NAME, m -> new Command.CountReferences(m.group(1)));
    know("the references to " + NAME, m -> new Command.ListReferences(m.group(1), null));
    know(OPERAND + " is " + OPERAND, Operation.IS);
    know(OPERAND + " == " + OPERAND, Operation.EQUAL);
    know(OPERAND + " != " + OPERAND, Operation.NOT_EQUAL);
    know(OPERAND + " < " + OPERAND, Operation.LESS);
    know(OPERAND + " <= " + OPERAND, Operation.LESS_OR_EQUAL);
    know(OPERAND + " > " + OPERAND, Operation.GREATER);
    know(OPERAND + " >= " + OPERAND, Operation.GREATER_OR_EQUAL);
    know("hashing " + OPERAND, Operation.HASH);
    know("the truth of " + OPERAND, Operation.TRUTH);
    know("the text of " + OPERAND, Operation.TEXT);
    know("the representation of " + OPERAND, Operation.REPRESENTATION);
    know("the identity of " + OPERAND, Operation.IDENTITY);
    know("the type of " + OPERAND, Operation.TYPE_OF);
    know("whether " + OPERAND + " is an instance of " + OPERAND, Operation.IS_INSTANCE);
    know("whether " + OPERAND + " is a subclass of " + OPERAND, Operation.IS_SUBCLASS);
    know("whether " + OPERAND + " can be called", Operation.IS_CALLABLE);
    know(
        "the attribute (\\w+) of " + NAME,
        m -> attribute(Operation.GET_ATTRIBUTE, m.group(2), m.group(1)));
    know(
        "deleting the attribute (\\w+) of " + NAME,
        m -> attribute(Operation.DELETE_ATTRIBUTE, m.group(2), m.group(1)));
    know(
        "whether " + NAME + " has the attribute (\\w+)",
        m -> attribute(Operation.HAS_ATTRIBUTE, m.group(1), m.group(2)));
    know(
        "setting the attribute (\\w+) of " + NAME + " to " + OPERAND,
        m ->
            new Command.Operate(
                Operation.SET_ATTRIBUTE,
                Operand.named(m.group(2)),
                text(m.group(1)),
                operand(m.group(3))));
    know("the public attributes of " + OPERAND, Operation.PUBLIC_ATTRIBUTES);
    know("the item " + OPERAND + " of " + OPERAND, m -> swapped(Operation.GET_ITEM, m));
    know(
        "setting the item " + OPERAND + " of " + OPERAND + " to " + OPERAND,
        m ->
            new Command.Operate(
                Operation.SET_ITEM, operand(m.group(2)), operand(m.group(1)), operand(m.group(3))));
    know("deleting the item " + OPERAND + " of " + OPERAND, m -> swapped(Operation.DELETE_ITEM, m));
    know("taking the item " + OPERAND + " from " + OPERAND, m -> swapped(Operation.POP_ITEM, m));
    know(
        "taking the item " + OPERAND + " from " + OPERAND + " or " + OPERAND,
        m -> withDefault(Operation.POP_OR, m));
    know("taking an entry from " + OPERAND, Operation.POP_ENTRY);
    know("the value of " + OPERAND + " in " + OPERAND, m -> swapped(Operation.GET, m));
    know(
        "the value of " + OPERAND + " in " + OPERAND + " or " + OPERAND,
        m -> withDefault(Operation.GET_OR, m));
    know(
        "setting the default of " + OPERAND + " in " + OPERAND + " to " + OPERAND,
        m -> withDefault(Operation.SET_DEFAULT, m));
    know("updating " + OPERAND + " from " + OPERAND, Operation.UPDATE);
    know("the keys of " + OPERAND, Operation.KEYS);
    know("the values of " + OPERAND, Operation.VALUES);
    know("the entries of " + OPERAND, Operation.ENTRIES);
    know("the key references of " + OPERAND, Operation.KEY_REFERENCES);
    know("whether " + OPERAND + " contains " + OPERAND, Operation.CONTAINS);
    know("adding " + OPERAND + " to " + OPERAND, m -> swapped(Operation.ADD_ELEMENT, m));
    know("clearing " + OPERAND, Operation.CLEAR);
    know("the length of " + OPERAND, Operation.LENGTH);
    know("the items of " + OPERAND, Operation.ITEMS);
    know("unpacking " + OPERAND, Operation.UNPACK);
    know("the operation ([a-z-]+) on (.+)", m -> operation(m.group(1), m.group(2)));
    know("binding " + OPERAND + " to " + OPERAND, Operation.BIND);
    know("copying " + OPERAND, Operation.COPY);
    know("copying " + OPERAND + " deeply", Operation.DEEP_COPY);
    know("pickling " + OPERAND, Operation.PICKLE);
    know("the number of strong references to " + OPERAND, Operation.STRONG_REFERENCE_COUNT);
    know("calling " + NAME, m -> call(m.group(1), null, ""));
    know("calling " + NAME + " with (.+)", m -> call(m.group(1), null, m.group(2)));
    know("calling the method (\\w+) of " + NAME, m -> call(m.group(2), m.group(1), ""));
    know(
        "calling the method (\\w+) of " + NAME + " with (.+)",
        m -> call(m.group(2), m.group(1), m.group(3)));
  }

  private Phrases() {}

  /** Parses a phrase; {@link IllegalArgumentException} where it is none. */
  static Phrase parse(String text) {
    return PARSED.computeIfAbsent(text, Phrases::parsed);
  }

  private static Phrase parsed(String text) {
    List<Command> commands = new ArrayList<>();
    for (String part : text.split(" and then ", -1)) {
      Matcher named = AS.matcher(part);
      commands.add(
          named.matches() ? naming(named.group(2), command(named.group(1))) : command(part));
    }
    return new Phrase(text, List.copyOf(commands));
  }

  /** The same, with a name for its result. */
  static Command naming(String name, Phrase phrase) {
    return naming(name, phrase.only());
  }

  /**
   * The same, with a name by which its result is recognized when it is given again: for what gives
   * an object that was there before, such as a type.
   */
  static Command recognizing(String name, Phrase phrase) {
    Command command = phrase.only();
    return command instanceof Command.Operate operate
            && GIVING_WHAT_WAS_THERE.contains(operate.operation())
        ? naming(name, command)
        : command;
  }

  private static Command naming(String name, Command command) {
    if (command instanceof Command.Operate operate) {
      return new Command.Operate(operate.operation(), operate.operands(), name);
    } else if (command instanceof Command.Dereference dereference) {
      return new Command.Dereference(dereference.reference(), name);
    } else if (command instanceof Command.Call call) {
      return new Command.Call(
          call.callee(), call.method(), call.arguments(), call.keywords(), name);
    } else if (command instanceof Command.ListReferences list) {
      return new Command.ListReferences(list.referent(), name);
    } else if (command instanceof Command.Lookup lookup) {
      return new Command.Lookup(name, lookup.member());
    }
    throw new IllegalArgumentException("what \"" + command + "\" gives cannot be named");
  }

  /**
   * Parses an operand: a name in quotes, {@code nothing}, a truth value, a number, or {@code the
   * text "..."}.
   */
  static Operand operand(String text) {
    Matcher name = NAMED.matcher(text);
    return name.matches() ? Operand.named(name.group(1)) : Operand.literal(literal(text));
  }

  private static Value literal(String text) {
    if (text.startsWith("the text ")) {
      return Value.of(text.substring("the text ".length() + 1, text.length() - 1));
    }
    return switch (text) {
      case "nothing" -> Value.NONE;
      case "true" -> Value.of(true);
      case "false" -> Value.of(false);
      default ->
          text.contains(".")
              ? new Value.Real(Double.parseDouble(text))
              : Value.of(Long.parseLong(text));
    };
  }

  private static Command command(String text) {
    for (Map.Entry<Pattern, Function<MatchResult, Command>> known : KNOWN.entrySet()) {
      Matcher matcher = known.getKey().matcher(text);
      if (matcher.matches()) {
        return known.getValue().apply(matcher);
      }
    }
    throw new IllegalArgumentException("not a phrase of the suite: " + text);
  }

  private static void know(String pattern, Function<MatchResult, Command> command) {
    KNOWN.put(Pattern.compile(pattern), command);
  }

  private static void know(String pattern, Operation operation) {
    know(
        pattern,
        m -> {
          List<Operand> operands = new ArrayList<>();
          for (int group = 1; group <= m.groupCount(); group++) {
            operands.add(operand(m.group(group)));
          }
          return new Command.Operate(operation, operands, null);
        });
  }

  private static Command operation(String id, String operands) {
    return new Command.Operate(
        Ids.parse(Operation.class, id, "operation"),
        Stream.of(operands.split(", ", -1)).map(Phrases::operand).toList(),
        null);
  }

  private static Command swapped(Operation operation, MatchResult m) {
    return new Command.Operate(operation, operand(m.group(2)), operand(m.group(1)));
  }

  private static Command withDefault(Operation operation, MatchResult m) {
    return new Command.Operate(
        operation, operand(m.group(2)), operand(m.group(1)), operand(m.group(3)));
  }

  private static Operand text(String text) {
    return Operand.literal(Value.of(text));
  }

  private static Command attribute(Operation operation, String object, String attribute) {
    return new Command.Operate(operation, Operand.named(object), text(attribute));
  }

  private static Command refer(MatchResult m, @Nullable Operand callback) {
    return new Command.Refer(m.group(1), m.group(2), callback, ReferenceType.EXACT, Value.NONE);
  }

  /** Makes a finalizer that is not kept. */
  static Command finalizer(String object, String function) {
    List<Operand> arguments = List.of(Operand.named(object), Operand.named(function));
    return new Command.Call(FINALIZE, null, arguments, Map.of(), null);
  }

  private static Command finalizer(MatchResult m, String arguments) {
    Command.Call call =
        (Command.Call) call(FINALIZE, null, m.group(2) + ", " + m.group(3) + arguments);
    return new Command.Call(FINALIZE, null, call.arguments(), call.keywords(), m.group(1));
  }

  private static Command weakMethod(MatchResult m) {
    return new Command.Refer(m.group(1), m.group(2), null, ReferenceType.WEAK_METHOD, Value.NONE);
  }

  private static Command keyed(ObjectKind kind, String name, String key) {
    return new Command.Create(name, kind, Value.of(Long.parseLong(key)), List.of());
  }

  private static Command call(String callee, @Nullable String method, String arguments) {
    List<Operand> positional = new ArrayList<>();
    Map<String, Operand> keywords = new LinkedHashMap<>();
    for (String argument :
        arguments.isEmpty() ? List.<String>of() : List.of(arguments.split(", ", -1))) {
      Matcher keyword = KEYWORD.matcher(argument);
      if (keyword.matches()) {
        keywords.put(keyword.group(1), operand(keyword.group(2)));
      } else {
        positional.add(operand(argument));
      }
    }
    return new Command.Call(callee, method, positional, keywords, null);
  }
}

package org.weakref.tck.testkit.steps;

import io.cucumber.java.ParameterType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;

/** The words of the steps. */
public final class ParameterTypes {
  private static final String ONE_VALUE =
      "nothing|something|true|false|-?\\d+(?:\\.\\d+)?|the text \"[^\"]*\"|\"[^\"]*\"|\\[.*\\]";

  /** A value, or either of two. */
  static final String REGEX_VALUE = "(?:" + ONE_VALUE + ")(?: or (?:" + ONE_VALUE + "))?";

  private static final Map<String, FunctionForm> FORMS =
      Map.of(
          "a function", FunctionForm.FUNCTION,
          "an anonymous function", FunctionForm.LAMBDA,
          "a bound method", FunctionForm.BOUND_METHOD,
          "a built-in method", FunctionForm.BUILT_IN_METHOD,
          "a class to call", FunctionForm.CLASS,
          "a partial function", FunctionForm.PARTIAL,
          "an object to call", FunctionForm.CALLABLE_OBJECT,
          "a function without parameter", FunctionForm.WITHOUT_PARAMETER,
          "something not callable", FunctionForm.NOT_CALLABLE);

  private static final Map<String, String> CONTAINERS =
      Map.of(
          "a weak key dictionary", "WeakKeyDictionary",
          "a weak value dictionary", "WeakValueDictionary",
          "a weak set", "WeakSet");

  /** The name of an object. */
  @ParameterType("\"([^\"]*)\"")
  public String name(String name) {
    return name;
  }

  /** Names of objects, with commas between; none at all where there is nothing. */
  @ParameterType("\"([^\"]*)\"")
  public List<String> names(String names) {
    return names.isEmpty() ? List.of() : List.of(names.split(", ", -1));
  }

  /** A kind of object. */
  @ParameterType(Kinds.REGEX)
  public ObjectKind kind(String words) {
    return Kinds.of(words);
  }

  /** A form of function. */
  @ParameterType(
      "a function|an anonymous function|a bound method|a built-in method|a class to call|a partial function|an object to call"
          + "|a function without parameter|something not callable")
  public FunctionForm form(String words) {
    return Objects.requireNonNull(FORMS.get(words), words);
  }

  /** A weak container, as the public name of its type. */
  @ParameterType("a weak key dictionary|a weak value dictionary|a weak set")
  public String container(String words) {
    return Objects.requireNonNull(CONTAINERS.get(words), words);
  }

  /** A kind of weak reference, or a proxy. */
  @ParameterType(ReferenceKind.REGEX)
  public ReferenceKind reference(String words) {
    return ReferenceKind.of(words);
  }

  /** What to do, in the words of {@link Phrases}. */
  @ParameterType(
      "(?:dereferencing|dropping|collecting|raising|naming|making|looking up|the|whether|hashing|setting|binding|deleting|taking|adding|clearing|updating|copying|unpacking"
          + "|pickling|calling|\"[^\"]*\" (?:is|==|!=|<|<=|>|>=)).*")
  public Phrase phrase(String words) {
    return Phrases.parse(words);
  }

  /** What takes part in an operation. */
  @ParameterType("(?:nothing|true|false|-?\\d+(?:\\.\\d+)?|the text \"[^\"]*\"|\"[^\"]*\")")
  public Operand operand(String words) {
    return Phrases.operand(words);
  }

  /** A value. */
  @ParameterType(REGEX_VALUE)
  public Expected value(String words) {
    return Expected.parse(words);
  }

  /** A finalizer to make, with a name or without. */
  @ParameterType("(?:a|an unkept) finalizer .+ that calls .+")
  public Phrase finalizer(String words) {
    return Phrases.parse("making " + words);
  }

  /** How the program ends. */
  @ParameterType("(?:" + Ending.REGEX + ")(?: with the status \\d+)?")
  public Command.Exit exit(String words) {
    return Ending.of(words);
  }

  /** What a function is called with. */
  @ParameterType(ExpectedArguments.REGEX)
  public ExpectedArguments arguments(String words) {
    return ExpectedArguments.parse(words);
  }

  /** The name of an error. */
  @ParameterType("[A-Z]\\w+")
  public String error(String name) {
    return name;
  }
}

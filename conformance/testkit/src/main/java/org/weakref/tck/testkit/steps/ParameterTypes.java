package org.weakref.tck.testkit.steps;

import io.cucumber.java.ParameterType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;

/** The words of the steps. */
public final class ParameterTypes {
  static final String REGEX_VALUE =
      "nothing|something|true|false|-?\\d+|the text \"[^\"]*\"|\"[^\"]*\"|\\[.*\\]";

  private static final Map<String, ObjectKind> KINDS =
      Map.ofEntries(
          Map.entry("an object", ObjectKind.PLAIN),
          Map.entry("a keyed object", ObjectKind.KEYED),
          Map.entry("a watched object", ObjectKind.WATCHED),
          Map.entry("an unhashable object", ObjectKind.UNHASHABLE),
          Map.entry("an object equal to nothing", ObjectKind.NEVER_EQUAL),
          Map.entry("an object equal to everything", ObjectKind.ALWAYS_EQUAL),
          Map.entry("a false object", ObjectKind.FALSE),
          Map.entry("a hostile object", ObjectKind.HOSTILE),
          Map.entry("a callable object", ObjectKind.CALLABLE),
          Map.entry("a class", ObjectKind.CLASS),
          Map.entry("a mapping", ObjectKind.MAPPING),
          Map.entry("a list", ObjectKind.LIST),
          Map.entry("a set", ObjectKind.SET),
          Map.entry("an integer", ObjectKind.INTEGER),
          Map.entry("a float", ObjectKind.FLOAT),
          Map.entry("a text", ObjectKind.TEXT),
          Map.entry("a tuple", ObjectKind.TUPLE),
          Map.entry("the object nothing", ObjectKind.NOTHING),
          Map.entry("an object without a slot", ObjectKind.WITHOUT_SLOT));

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

  /** The name of an object. */
  @ParameterType("\"([^\"]*)\"")
  public String name(String name) {
    return name;
  }

  /** Names of objects, with commas between. */
  @ParameterType("\"([^\"]*)\"")
  public List<String> names(String names) {
    return List.of(names.split(", ", -1));
  }

  /** A kind of object. */
  @ParameterType(
      "an object|a keyed object|a watched object|an unhashable object|an object equal to nothing|an object equal to everything"
          + "|a false object|a hostile object|a callable object|a class|a mapping|a list|a set|an integer|a float|a text|a tuple"
          + "|the object nothing|an object without a slot")
  public ObjectKind kind(String words) {
    return Objects.requireNonNull(KINDS.get(words), words);
  }

  /** A form of function. */
  @ParameterType(
      "a function|an anonymous function|a bound method|a built-in method|a class to call|a partial function|an object to call"
          + "|a function without parameter|something not callable")
  public FunctionForm form(String words) {
    return Objects.requireNonNull(FORMS.get(words), words);
  }

  /** A kind of weak reference, or a proxy. */
  @ParameterType(ReferenceKind.REGEX)
  public ReferenceKind reference(String words) {
    return ReferenceKind.of(words);
  }

  /** What to do, in the words of {@link Phrases}. */
  @ParameterType(
      "(?:dereferencing|dropping|collecting|raising|naming|making|the|whether|hashing|setting|deleting|taking|adding|clearing|copying"
          + "|pickling|calling|\"[^\"]*\" (?:is|==|!=|<|<=|>|>=)).*")
  public Phrase phrase(String words) {
    return Phrases.parse(words);
  }

  /** A value. */
  @ParameterType(REGEX_VALUE)
  public Expected value(String words) {
    return Expected.parse(words);
  }

  /** The name of an error. */
  @ParameterType("[A-Z]\\w+")
  public String error(String name) {
    return name;
  }
}

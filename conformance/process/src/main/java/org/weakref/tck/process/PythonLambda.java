package org.weakref.tck.process;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A function of one expression, as it stands in a table of the harness. */
record PythonLambda(List<String> parameters, String expression) {
  private static final Pattern FORM = Pattern.compile("lambda ([\\w, ]+): (.+)");
  private static final Pattern SIMPLE = Pattern.compile("[\\w.]+|\"[^\"]*\"|\\{.*\\}|\\[.*\\]");

  static @Nullable PythonLambda parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? new PythonLambda(List.of(matcher.group(1).split(", ", -1)), matcher.group(2))
        : null;
  }

  PythonLambda replaced(String part, String by) {
    return new PythonLambda(parameters, expression.replace(part, by));
  }

  /** The expression with these instead of the parameters, all at once. */
  String applied(List<String> arguments) {
    Pattern names =
        Pattern.compile("(?<![\\w.\"])(" + String.join("|", parameters) + ")(?![\\w\"=])");
    return names
        .matcher(expression)
        .replaceAll(
            found -> {
              String argument = arguments.get(parameters.indexOf(found.group(1)));
              return Matcher.quoteReplacement(
                  SIMPLE.matcher(argument).matches() ? argument : "(" + argument + ")");
            });
  }
}

package org.weakref.tck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weakref.tck.testkit.UsageException;

/** Words of a command line: parted at spaces, quotes hold together. No shell is asked. */
final class CommandWords {
  private static final Pattern WORD =
      Pattern.compile("\\G\\s*+((?:[^\\s'\"]++|'[^']*+'|\"[^\"]*+\")++)\\s*+");

  private CommandWords() {}

  static List<String> split(String command) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command);
    int end = 0;
    while (matcher.find()) {
      words.add(matcher.group(1).replaceAll("'([^']*)'|\"([^\"]*)\"", "$1$2"));
      end = matcher.end();
    }
    if (words.isEmpty() || end < command.length()) {
      throw new UsageException(
          "--command takes a program and its arguments, with quotes closed, not '" + command + "'");
    }
    return words;
  }

  static String quoted(String word) {
    return word.matches("[\\w./:@%+=,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}

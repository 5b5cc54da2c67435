package org.weakref.tck.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Python source, taken apart into what stands at its margin: so that a script can have the pieces
 * that it needs, and no others. For the two files of this module, not for any Python.
 */
final class PythonSource {
  private static final Pattern IDENTIFIER = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");
  private static final Pattern TEXT =
      Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"|(?<!\\w)#[^\n]*", Pattern.DOTALL);
  private static final Pattern DEFINED =
      Pattern.compile("(?:def|class) (\\w+)|([A-Za-z_]\\w*) = ", Pattern.MULTILINE);
  private static final Pattern IMPORTED =
      Pattern.compile("^\\s*import (\\w+)(?: as (\\w+))?", Pattern.MULTILINE);

  /** Methods, parameters, and what is assigned to: all of which stand for nothing at the margin. */
  private static final Pattern LOCAL =
      Pattern.compile(
          "(?:^ +def (\\w+)\\(|def \\w+\\(|lambda )([^:\n"
              + "]*):|^ +([\\w, ]+) = |\\bfor ([\\w, ]+) in\\b|\\bas (\\w+):",
          Pattern.MULTILINE);

  private static final Pattern CHANGED = Pattern.compile("setattr\\((\\w+),");

  /** Pieces in the order in which they stand. */
  private final List<Piece> pieces = new ArrayList<>();

  private final Map<String, Piece> byName = new HashMap<>();

  /** What stands at the margin, with what is indented under it. */
  private record Piece(String text, Set<String> names, Set<String> uses) {
    static Piece of(String text) {
      Set<String> names = new LinkedHashSet<>();
      Matcher defined = DEFINED.matcher(text);
      if (defined.lookingAt()) {
        names.add(defined.group(1) != null ? defined.group(1) : defined.group(2));
      }
      Matcher imported = IMPORTED.matcher(text);
      while (imported.find() && !text.startsWith("def") && !text.startsWith("class")) {
        names.add(imported.group(2) != null ? imported.group(2) : imported.group(1));
      }
      Set<String> uses = identifiers(text);
      uses.removeAll(locals(text));
      return new Piece(text, names, uses);
    }

    private static Set<String> locals(String text) {
      Set<String> locals = new LinkedHashSet<>();
      Matcher local = LOCAL.matcher(TEXT.matcher(text).replaceAll("''"));
      while (local.find()) {
        for (int group = 1; group <= local.groupCount(); group++) {
          String found = local.group(group);
          // A default is used, and what it is the default of is not.
          locals.addAll(found == null ? Set.of() : identifiers(found.replaceAll("=[^,]*", "")));
        }
      }
      return locals;
    }

    boolean isImport() {
      return text.startsWith("import ") || text.startsWith("try:");
    }
  }

  /** Later sources stand for pieces of the same name in earlier ones. */
  PythonSource(String... sources) {
    List<Piece> all = new ArrayList<>();
    for (String source : sources) {
      split(source).forEach(text -> all.add(Piece.of(text)));
    }
    all.forEach(piece -> piece.names().forEach(name -> byName.put(name, piece)));
    all.stream()
        .filter(
            piece ->
                piece.names().isEmpty()
                    || piece.names().stream().anyMatch(n -> piece.equals(byName.get(n))))
        .forEach(pieces::add);
  }

  private static List<String> split(String source) {
    List<StringBuilder> parts = new ArrayList<>();
    for (String line : source.split("\n", -1)) {
      boolean begins = line.matches("[A-Za-z].*") && !line.matches("(except|else|finally)\\b.*");
      if (begins) {
        parts.add(new StringBuilder());
      }
      boolean belongs =
          begins || line.isBlank() || line.matches("[ )}\\]].*|(except|else|finally)\\b.*");
      if (!parts.isEmpty() && belongs) {
        parts.get(parts.size() - 1).append(line).append('\n');
      }
    }
    return parts.stream().map(part -> part.toString().strip()).toList();
  }

  /** The names that occur in a piece of source, but in no text and no comment. */
  static Set<String> identifiers(String source) {
    Set<String> identifiers = new LinkedHashSet<>();
    Matcher matcher = IDENTIFIER.matcher(TEXT.matcher(source).replaceAll("''"));
    while (matcher.find()) {
      identifiers.add(matcher.group());
    }
    return identifiers;
  }

  /** Every name that something here has: a script has to call its own things otherwise. */
  Set<String> names() {
    return Set.copyOf(byName.keySet());
  }

  /** What stands beside a key in a table at the margin, or {@code null}. */
  @Nullable String entry(String table, String key) {
    String quoted = Pattern.quote("\"" + key + "\"");
    Pattern within = Pattern.compile("^ {4}" + quoted + ": (.+),$", Pattern.MULTILINE);
    Matcher entry = within.matcher(Objects.requireNonNull(byName.get(table), table).text());
    if (entry.find()) {
      return entry.group(1);
    }
    Pattern added = Pattern.compile(table + "\\[" + quoted + "\\] = (.+)");
    return pieces.stream()
        .map(piece -> added.matcher(piece.text()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .orElse(null);
  }

  /** The pieces that a program needs, imports first. */
  String neededBy(Collection<String> identifiers) {
    Set<Piece> needed = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(identifiers);
    while (!open.isEmpty()) {
      Piece piece = byName.get(open.remove());
      if (piece != null && needed.add(piece)) {
        open.addAll(piece.uses());
        changes(piece).forEach(change -> addTo(needed, open, change));
      }
    }
    return joined(needed, true, "\n") + "\n\n\n" + joined(needed, false, "\n\n\n");
  }

  private static void addTo(Set<Piece> needed, Deque<String> open, Piece change) {
    if (needed.add(change)) {
      open.addAll(change.uses());
    }
  }

  /** Loops at the margin that add to what a piece defines. */
  private List<Piece> changes(Piece piece) {
    return pieces.stream()
        .filter(other -> other.text().startsWith("for "))
        .filter(
            other -> {
              Matcher changed = CHANGED.matcher(other.text());
              return changed.find() && piece.names().contains(changed.group(1));
            })
        .toList();
  }

  private String joined(Set<Piece> needed, boolean imports, String between) {
    return pieces.stream()
        .filter(piece -> needed.contains(piece) && piece.isImport() == imports)
        .map(Piece::text)
        .distinct()
        .collect(Collectors.joining(between));
  }
}

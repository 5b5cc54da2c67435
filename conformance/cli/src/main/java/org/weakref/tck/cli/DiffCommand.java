package org.weakref.tck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.results.Comparison;
import org.weakref.tck.results.Comparison.Change;
import org.weakref.tck.results.Comparison.Kind;
import org.weakref.tck.results.Results;
import org.weakref.tck.results.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code weakref-tck diff A B}. */
@Command(
    name = "diff",
    description = "Tells what changed from one run to another.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class DiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "A", description = "The earlier run: its folder or file.")
  private Path first;

  @Parameters(index = "1", paramLabel = "B", description = "The later run.")
  private Path second;

  @Option(
      names = "--fail-on",
      paramLabel = "KIND",
      split = ",",
      description = "End with status 1 where something is added, removed, better, worse or other.")
  private List<Kind> failOn = List.of();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Comparison comparison =
        Comparison.of(Results.read(ResultFiles.one(first)), Results.read(ResultFiles.one(second)));
    for (Change change : comparison.changes()) {
      out.println(
          String.format("%-8s", word(change.kind()))
              + Printable.line(change.id())
              + "  "
              + words(change));
    }
    for (Kind kind : Kind.values()) {
      out.println(word(kind) + " " + comparison.count(kind));
    }
    return failOn.stream().anyMatch(kind -> comparison.count(kind) > 0) ? 1 : 0;
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String words(Change change) {
    return switch (change.kind()) {
      case ADDED -> id(change.after());
      case REMOVED -> id(change.before());
      default -> id(change.before()) + " -> " + id(change.after());
    };
  }

  private static String id(@Nullable Verdict verdict) {
    return verdict == null ? "" : verdict.id();
  }
}

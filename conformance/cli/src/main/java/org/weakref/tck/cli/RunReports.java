package org.weakref.tck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.weakref.formats.Badge;
import org.weakref.formats.JUnitXml;
import org.weakref.formats.MarkdownSummary;
import org.weakref.tck.results.Results;
import picocli.CommandLine.Option;

/** The forms for other programs that a run can be written in beside its result file. */
final class RunReports {
  @Option(names = "--junit", paramLabel = "FILE", description = "Write JUnit XML there.")
  private @Nullable Path junit;

  @Option(
      names = "--strict",
      description = "In JUnit XML, what is inconclusive or was not run is an error.")
  private boolean strict;

  @Option(
      names = "--badges",
      paramLabel = "DIR",
      description = "Write a badge for each level there, as shields.io reads it.")
  private @Nullable Path badges;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description = "Append a summary in Markdown there, as a CI service shows it.")
  private @Nullable Path markdown;

  void write(Results results) throws IOException {
    if (junit != null) {
      new JUnitXml(results, strict).write(inFolder(junit));
    }
    if (badges != null) {
      Badge.write(results, badges);
    }
    if (markdown != null) {
      Files.writeString(
          inFolder(markdown),
          MarkdownSummary.of(results),
          java.nio.file.StandardOpenOption.CREATE,
          java.nio.file.StandardOpenOption.APPEND);
    }
  }

  private static Path inFolder(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return file;
  }
}

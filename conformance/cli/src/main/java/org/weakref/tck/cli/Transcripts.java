package org.weakref.tck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.weakref.tck.process.TranscriptFile;
import org.weakref.tck.testkit.RunReport;
import org.weakref.tck.testkit.ScenarioResult;

/**
 * What is left of each scenario that did not pass, in the folder of a run: its commands with what
 * came of them, and a script where there can be one. Files are named by the scenario, never by what
 * an implementation says.
 */
final class Transcripts {
  private final Path folder;

  Transcripts(Path folder) {
    this.folder = folder;
  }

  void write(RunReport report) throws IOException {
    for (ScenarioResult result : report.results()) {
      if (result.verdict().isBroken() && !result.transcript().isEmpty()) {
        write(report, result);
      }
    }
  }

  private void write(RunReport report, ScenarioResult result) throws IOException {
    Path file = folder.resolve("transcripts").resolve(result.scenario().id() + ".ndjson");
    Files.createDirectories(file.getParent());
    TranscriptFile.write(
        file,
        result.transcript().stream()
            .map(exchange -> new TranscriptFile.Line(exchange.command(), exchange.reply()))
            .toList());
    Optional<String> script = Reproduction.of(report, result).script();
    if (script.isPresent()) {
      Files.writeString(file.resolveSibling(result.scenario().id().slug() + ".py"), script.get());
    }
  }
}

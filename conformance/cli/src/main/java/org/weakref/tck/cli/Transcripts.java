package org.weakref.tck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.weakref.tck.process.TranscriptFile;
import org.weakref.tck.testkit.Exchange;
import org.weakref.tck.testkit.RunReport;
import org.weakref.tck.testkit.ScenarioResult;
import org.weakref.tck.testkit.programs.FuzzReport;

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

  /** What is left of a random program on which an implementation disagrees; says where. */
  Path write(FuzzReport.Found found) throws IOException {
    Path file =
        folder.resolve("transcripts").resolve(found.id().toString().replace('/', '-') + ".ndjson");
    write(file, found.disagreement().transcript());
    return file;
  }

  private static void write(Path file, List<Exchange> transcript) throws IOException {
    Files.createDirectories(file.getParent());
    TranscriptFile.write(
        file,
        transcript.stream()
            .map(exchange -> new TranscriptFile.Line(exchange.command(), exchange.reply()))
            .toList());
  }

  private void write(RunReport report, ScenarioResult result) throws IOException {
    Path file = folder.resolve("transcripts").resolve(result.scenario().id() + ".ndjson");
    write(file, result.transcript());
    Optional<String> script = Reproduction.of(report, result).script();
    if (script.isPresent()) {
      Files.writeString(file.resolveSibling(result.scenario().id().slug() + ".py"), script.get());
    }
  }
}

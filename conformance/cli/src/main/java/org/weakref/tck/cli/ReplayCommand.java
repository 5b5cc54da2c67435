package org.weakref.tck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.weakref.tck.process.TranscriptFile;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.Exchange;
import org.weakref.tck.testkit.NotApplicable;
import org.weakref.tck.testkit.UsageException;
import org.weakref.tck.testkit.Words;
import org.weakref.tck.testkit.programs.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code weakref-tck replay}. */
@Command(
    name = "replay",
    description =
        "Performs a transcript on an implementation, and exits with 1 where something else comes of"
            + " it, with 0 where the same does.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ReplayCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Target target;

  @Parameters(paramLabel = "TRANSCRIPT", description = "A file that a run or 'fuzz' left.")
  private Path transcript;

  @Override
  public Integer call() {
    List<Exchange> recorded = read();
    Replay replay;
    try (Implementation implementation = target.start()) {
      replay = Replay.of(recorded, implementation);
    } catch (NotApplicable lacking) {
      throw new UsageException("this implementation cannot perform it: " + lacking.getMessage());
    }
    PrintWriter out = spec.commandLine().getOut();
    replay.lines().forEach(line -> print(line, out));
    if (!replay.isSame()) {
      print("happened then", replay.eventsBefore(), out);
    }
    print("happened", replay.events(), out);
    out.println(replay.isSame() ? "the same came of it" : "something else came of it");
    return replay.isSame() ? 0 : 1;
  }

  private List<Exchange> read() {
    try {
      return TranscriptFile.read(transcript).stream()
          .map(line -> new Exchange(line.command(), line.reply(), List.of()))
          .toList();
    } catch (IOException e) {
      throw new UsageException("the transcript cannot be read: " + e.getMessage());
    }
  }

  private static void print(Replay.Line line, PrintWriter out) {
    out.println(Printable.line(Words.of(line.command()) + " -> " + line.now()));
    if (!line.isSame()) {
      out.println("  then " + Printable.line(line.before()));
    }
  }

  private static void print(String title, List<Event> events, PrintWriter out) {
    events.forEach(event -> out.println(title + "  " + Printable.line(event.toString())));
  }
}

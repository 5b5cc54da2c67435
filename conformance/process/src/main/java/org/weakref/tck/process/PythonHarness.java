package org.weakref.tck.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ImplementationNotStarted;

/** The harness for Python that this jar ships, one file for Python 2.7 and later. */
public final class PythonHarness {
  private static final String SCRIPT = "weakref_harness.py";
  private static final String ASK = "import sys; print(sys.executable)";

  private PythonHarness() {}

  /**
   * The command that starts the harness under an interpreter.
   *
   * @param executable a path, or a name that is looked up on PATH
   * @throws ImplementationNotStarted when there is no such interpreter
   */
  public static List<String> command(String executable) {
    Path found =
        locate(executable)
            .orElseThrow(
                () ->
                    new ImplementationNotStarted(
                        "there is no Python '%s': give the path of an interpreter, or a name on PATH"
                            .formatted(NotStarted.oneLine(executable))));
    String interpreter = isScript(found) ? behind(found) : found.toString();
    return List.of(interpreter, Shipped.SCRIPT_FILE.toString());
  }

  private static Optional<Path> locate(String executable) {
    Stream<Path> places =
        executable.contains("/") || executable.contains(File.separator)
            ? Stream.of(Path.of(executable).toAbsolutePath())
            : Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, executable).toAbsolutePath());
    return places
        .flatMap(place -> Stream.of(place, Path.of(place + ".exe")))
        .filter(place -> Files.isRegularFile(place) && Files.isExecutable(place))
        .findFirst();
  }

  // Links are not followed: through its link, an interpreter finds the environment that it is of.
  private static boolean isScript(Path executable) {
    try (InputStream in = Files.newInputStream(executable)) {
      return Arrays.equals(in.readNBytes(2), new byte[] {'#', '!'});
    } catch (IOException unreadable) {
      return false;
    }
  }

  /**
   * The interpreter that a script stands for. A version manager's costs 70 ms at each start, so it
   * is asked once; one that does not know its own path stays what it is.
   */
  private static String behind(Path script) {
    List<String> question = List.of(script.toString(), "-c", ASK);
    String told = firstLine(question);
    return told != null && Path.of(told).isAbsolute() && Files.isExecutable(Path.of(told))
        ? told
        : script.toString();
  }

  private static @Nullable String firstLine(List<String> question) {
    HarnessProcess process;
    try {
      process = HarnessProcess.start(question, Limits.DEFAULT);
    } catch (IOException failed) {
      throw NotStarted.because(failed, question);
    }
    Heard heard = process.hear(Deadline.in(Limits.DEFAULT.start()));
    Family.end(List.of(process), Limits.DEFAULT.grace());
    if (heard == null || heard.kind() != Heard.Kind.LINE) {
      process.lastWords().settle();
      throw new ImplementationNotStarted(
          "%s is no working Python: %s; give the path of an interpreter"
              .formatted(
                  NotStarted.inWords(question.subList(0, 1)),
                  String.join(" | ", process.lastWords().lines())));
    }
    return new String(heard.bytes(), StandardCharsets.UTF_8).strip();
  }

  /** The script, copied out of the jar once, when it is first needed. */
  private static final class Shipped {
    static final Path SCRIPT_FILE = copy();

    // A folder of its own, which only this user may write: Python looks for modules beside a
    // script.
    private static Path copy() {
      try (InputStream in = PythonHarness.class.getResourceAsStream("python/" + SCRIPT)) {
        if (in == null) {
          throw new IllegalStateException("the jar does not hold " + SCRIPT);
        }
        Path folder = Files.createTempDirectory("weakref-tck");
        folder.toFile().deleteOnExit();
        Path file = folder.resolve(SCRIPT);
        file.toFile().deleteOnExit();
        Files.copy(in, file);
        return file;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}

package org.weakref.tck.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ImplementationNotStarted;

/** The harness for Python that this jar ships, one file for Python 2.7 and later. */
public final class PythonHarness {
  private static final String WITHOUT_SITE = "-S";

  /**
   * Runs the harness as a module out of the folder that is named: so an interpreter compiles it
   * once for all processes of a run, where it takes a script apart at each start. The harness sees
   * to it that nothing else is written. No module is looked for in the current folder.
   */
  private static final String START =
      "import sys; sys.dont_write_bytecode = False; sys.path[:1] = [sys.argv[1]]; "
          + "import weakref_harness; weakref_harness.main()";

  private static final String ASK = "import sys; print(sys.executable)";

  private PythonHarness() {}

  /**
   * The command that starts the harness under an interpreter, without what is installed beside it:
   * a tool that starts with every program, to measure or to trace it, holds objects and takes time,
   * and is not what is judged.
   *
   * @param executable a path, or a name that is looked up on PATH
   * @throws ImplementationNotStarted when there is no such interpreter
   */
  public static List<String> command(String executable) {
    return command(interpreter(executable), script());
  }

  /** The same for an interpreter itself, and a copy of the harness that is told something. */
  static List<String> command(String interpreter, Path script, String... told) {
    return Stream.concat(Stream.of(interpreter, WITHOUT_SITE), arguments("", script, told).stream())
        .toList();
  }

  /**
   * What stands behind the name of an interpreter, and its options, to start the harness.
   *
   * @param prelude statements of Python that come before it, or nothing
   */
  public static List<String> arguments(String prelude) {
    return arguments(prelude, script());
  }

  private static List<String> arguments(String prelude, Path script, String... told) {
    String folder = String.valueOf(script.toAbsolutePath().getParent());
    return Stream.concat(Stream.of("-c", prelude + START, folder), Stream.of(told)).toList();
  }

  /** The interpreter itself: what that name or path stands for. */
  static String interpreter(String executable) {
    Path found =
        Executables.find(executable)
            .orElseThrow(
                () ->
                    new ImplementationNotStarted(
                        "there is no Python '%s': give the path of an interpreter, or a name on PATH"
                            .formatted(NotStarted.oneLine(executable))));
    return isScript(found) ? behind(found) : found.toString();
  }

  /** The harness, as a file that an interpreter runs. */
  static Path script() {
    return Shipped.program("python", "weakref_harness.py");
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

  /** The first line that a command says, or {@code null} where it says none and ends. */
  static @Nullable String firstLine(List<String> question) {
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
}

package org.weakref.tck.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.weakref.spec.CatalogueException;
import org.weakref.tck.cli.mutation.MutantsCommand;
import org.weakref.tck.results.ResultsException;
import org.weakref.tck.spi.ImplementationNotStarted;
import org.weakref.tck.testkit.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code weakref-tck}.
 *
 * <p>Exit status: 0 all as expected; 1 something unexpected; 2 usage or configuration; 3
 * incomplete; 4 the implementation never started.
 */
@Command(
    name = "weakref-tck",
    description = "Judges implementations of Python's weak references.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    subcommands = {
      RunCommand.class,
      ListCommand.class,
      DescribeCommand.class,
      ImplementationsCommand.class,
      SiteCommand.class,
      DiffCommand.class,
      MergeCommand.class,
      VerifyCommand.class,
      TrendCommand.class,
      ReproCommand.class,
      FuzzCommand.class,
      ReplayCommand.class,
      InitAdapterCommand.class,
      SmokeCommand.class,
      CheckAdapterCommand.class,
      BaselineCommand.class,
      MutantsCommand.class
    })
public final class WeakrefTck implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private WeakrefTck() {}

  /** The way in. */
  public static void main(String[] arguments) {
    System.exit(
        execute(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments));
  }

  /** Runs the command line with these streams and gives its exit status. */
  static int execute(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new WeakrefTck())
        .setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.AUTO))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((thrown, command, parsed) -> explain(thrown, command))
        .setParameterExceptionHandler((thrown, ignored) -> explain(thrown, thrown.getCommandLine()))
        .execute(arguments);
  }

  private static int explain(Exception thrown, CommandLine command) {
    command.getErr().println("weakref-tck: " + Printable.line(message(thrown)));
    return thrown instanceof ImplementationNotStarted ? 4 : 2;
  }

  private static String message(Exception thrown) {
    if (thrown instanceof UsageException
        || thrown instanceof CatalogueException
        || thrown instanceof ResultsException
        || thrown instanceof ImplementationNotStarted) {
      return String.valueOf(thrown.getMessage());
    } else if (thrown instanceof ParameterException) {
      return thrown.getMessage() + "; 'weakref-tck --help' shows what there is";
    }
    return "this should not have happened: " + thrown;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }
}

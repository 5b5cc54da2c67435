package org.weakref.tck.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.process.ProcessImplementation;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.Expectations;
import org.weakref.tck.testkit.UsageException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which implementation: one of three ways to say it, or the default. */
final class Target {
  private static final int MOST_SECONDS = 86_400;

  /** Those three. */
  static final class Choice {
    @Option(
        names = "--implementation",
        paramLabel = "NAME",
        description = "One that 'weakref-tck implementations' lists.")
    @Nullable String implementation;

    @Option(names = "--python", paramLabel = "EXE", description = "A Python interpreter.")
    @Nullable String python;

    @Option(
        names = "--command",
        paramLabel = "COMMAND",
        description = "Whatever speaks the protocol when it is started so.")
    @Nullable String command;
  }

  @ArgGroup @Nullable Choice choice;

  @Option(
      names = "--request-limit",
      paramLabel = "SECONDS",
      description = "How long an answer may take; default: 10, or what suits the implementation.")
  private @Nullable Integer requestLimit;

  @Option(
      names = "--session-limit",
      paramLabel = "SECONDS",
      description =
          "How long all answers of a scenario may take together; default: 120, or what suits the"
              + " implementation.")
  private @Nullable Integer sessionLimit;

  Implementation start() {
    Optional<Duration> request = limit("--request-limit", requestLimit);
    Optional<Duration> session = limit("--session-limit", sessionLimit);
    Implementation chosen = chosen();
    if (request.isEmpty() && session.isEmpty()) {
      return chosen;
    } else if (chosen instanceof ProcessImplementation processes) {
      request.ifPresent(limit -> processes.limited(limits -> limits.withRequest(limit)));
      session.ifPresent(limit -> processes.limited(limits -> limits.withSession(limit)));
      return processes;
    }
    chosen.close();
    throw new UsageException(
        "--request-limit, --session-limit: this implementation has no process to wait for");
  }

  private static Optional<Duration> limit(String option, @Nullable Integer seconds) {
    if (seconds != null && (seconds < 1 || seconds > MOST_SECONDS)) {
      throw new UsageException(
          option + " takes seconds from 1 to " + MOST_SECONDS + ", not " + seconds);
    }
    return Optional.ofNullable(seconds).map(Duration::ofSeconds);
  }

  private Implementation chosen() {
    if (choice == null || choice.implementation != null) {
      return Presets.start(name());
    } else if (choice.python != null) {
      return Presets.python(choice.python);
    }
    return new ProcessImplementation(CommandWords.split(String.valueOf(choice.command)));
  }

  /** The same for many small programs at a time. */
  Implementation startForMany() {
    return isLibrary() && requestLimit == null && sessionLimit == null
        ? new EndingApart(name())
        : start();
  }

  /** Whether it is a library of the JVM. */
  boolean isLibrary() {
    return (choice == null || choice.implementation != null) && Serve.isLibrary(name());
  }

  /** The name of a preset. */
  private String name() {
    return choice == null ? Presets.DEFAULT : String.valueOf(choice.implementation);
  }

  /**
   * What ships for the implementation: by its name here, or for an interpreter by what it calls
   * itself.
   */
  Expectations knownFailures(Implementation implementation) {
    if (choice == null || choice.implementation != null) {
      return Presets.expectations(name());
    } else if (choice.python != null) {
      return Presets.expectations(implementation.declaration().name().toLowerCase(Locale.ROOT));
    }
    return Expectations.NONE;
  }

  /** The words that repeat a run on the same implementation. */
  String repeat() {
    return "./weakref-tck run" + options();
  }

  /** Those that were given, each with a blank before it. */
  String options() {
    return which()
        + (requestLimit == null ? "" : " --request-limit " + requestLimit)
        + (sessionLimit == null ? "" : " --session-limit " + sessionLimit);
  }

  private String which() {
    if (choice == null) {
      return "";
    } else if (choice.python != null) {
      return " --python " + CommandWords.quoted(choice.python);
    } else if (choice.command != null) {
      return " --command " + CommandWords.quoted(choice.command);
    }
    return " --implementation " + choice.implementation;
  }
}

package org.weakref.tck.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.weakref.site.Site;
import org.weakref.spec.Catalogue;
import org.weakref.tck.results.KillMatrix;
import org.weakref.tck.results.Results;
import org.weakref.tck.testkit.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code weakref-tck site}. */
@Command(
    name = "site",
    description = "Makes the living documentation from result files.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class SiteCommand implements Callable<Integer> {
  /** Where the build leaves JaCoCo's aggregate. */
  private static final Path COVERAGE = Path.of("reports/coverage/target/site/jacoco-aggregate");

  @Spec private CommandSpec spec;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      arity = "1..*",
      description = "Folders of runs, or result files; folders are searched for them.")
  private List<Path> results = List.of();

  @Option(
      names = "--judge",
      paramLabel = "NAME",
      description = "Judge that implementation first, into a folder of its own beside the pages.")
  private List<String> judged = List.of();

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to put it.")
  private Path out;

  @Option(
      names = "--coverage",
      paramLabel = "DIR",
      description = "JaCoCo's aggregate; default: that of this checkout, if it is there.")
  private @Nullable Path coverage;

  @Option(
      names = "--mutants",
      paramLabel = "FILE",
      description = "What 'mutants --out' wrote; default: that in a folder of results, if any.")
  private @Nullable Path mutants;

  @Option(names = "--open", description = "Open it in the browser.")
  private boolean open;

  @Override
  public Integer call() throws IOException {
    List<Path> places = new ArrayList<>(results);
    PrintWriter stdout = spec.commandLine().getOut();
    for (String name : judged) {
      Path run = out.resolve("runs").resolve(name.replaceAll("[^\\w.-]", "-"));
      int exit =
          WeakrefTck.execute(
              stdout,
              spec.commandLine().getErr(),
              "run",
              "--implementation",
              name,
              "--out",
              run.toString());
      if (exit != 0 && exit != 1 && exit != 3) {
        return exit;
      }
      places.add(run.resolve(Results.FILE));
    }
    List<Results> runs = ResultFiles.in(places).stream().map(Results::read).toList();
    Path first = new Site(Catalogue.load(), runs, measured(), matrix()).write(out);
    stdout.println("site  " + first);
    if (open) {
      show(first);
    }
    return 0;
  }

  private @Nullable KillMatrix matrix() {
    if (mutants != null) {
      return KillMatrix.read(mutants);
    }
    return results.stream()
        .map(place -> place.resolve(KillMatrix.FILE))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(KillMatrix::read)
        .orElse(null);
  }

  private @Nullable Path measured() {
    Path folder = coverage == null ? COVERAGE : coverage;
    if (Files.isRegularFile(folder.resolve("jacoco.csv"))) {
      return folder;
    } else if (coverage != null) {
      throw new UsageException("--coverage: no jacoco.csv in " + coverage);
    }
    return null;
  }

  private void show(Path page) throws IOException {
    if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
      Desktop.getDesktop().browse(page.toAbsolutePath().toUri());
    } else {
      spec.commandLine().getErr().println("weakref-tck: no browser here to open it with");
    }
  }
}

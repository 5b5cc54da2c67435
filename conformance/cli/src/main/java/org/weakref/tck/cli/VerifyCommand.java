package org.weakref.tck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.weakref.formats.Verification;
import org.weakref.tck.testkit.Suite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code weakref-tck verify}. */
@Command(
    name = "verify",
    description = "Checks that result files are whole, of the form, and made by this suite.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of runs, or files.")
  private List<Path> places;

  @Override
  public Integer call() {
    Suite suite = Suite.load();
    Verification verification = new Verification(suite.catalogue(), suite.digest());
    List<String> faults = new ArrayList<>();
    List<Path> files = ResultFiles.in(places);
    files.forEach(file -> faults.addAll(verification.faults(file)));
    faults.forEach(fault -> spec.commandLine().getOut().println(Printable.line(fault)));
    if (faults.isEmpty()) {
      files.forEach(file -> spec.commandLine().getOut().println("valid  " + file));
    }
    return faults.isEmpty() ? 0 : 1;
  }
}

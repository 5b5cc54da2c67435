package org.weakref.tck.cli.runtimes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.process.PythonHarness;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.ImplementationNotStarted;

/**
 * A runtime with an interpreter that is installed: the first of the candidates that says that it is
 * the one.
 */
final class InstalledRuntime implements PythonRuntime {
  private final String name;
  private final String description;
  private final Presence.Missing missing;
  private final Supplier<List<Path>> candidates;
  private final Predicate<Declaration> isIt;

  private InstalledRuntime(
      String name,
      String description,
      Presence.Missing missing,
      Supplier<List<Path>> candidates,
      Predicate<Declaration> isIt) {
    this.name = name;
    this.description = description;
    this.missing = missing;
    this.candidates = candidates;
    this.isIt = isIt;
  }

  static PythonRuntime cpython(SpecVersion minor, Supplier<Interpreters> interpreters) {
    return new InstalledRuntime(
        "cpython-" + minor,
        "CPython " + minor + ", on PATH or where version managers keep theirs",
        new Presence.Missing("there is no CPython " + minor, "pyenv install " + minor),
        () -> interpreters.get().called("python" + minor),
        it -> it.name().equals("CPython") && it.specVersion().series().equals(minor));
  }

  static PythonRuntime pypy(Supplier<Interpreters> interpreters) {
    return new InstalledRuntime(
        "pypy",
        "PyPy, the pypy3 on PATH or where version managers keep theirs",
        new Presence.Missing("there is no PyPy", "apt-get install pypy3"),
        () -> interpreters.get().called("pypy3"),
        it -> it.name().equals("PyPy"));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public Presence presence() {
    Optional<Implementation> found = find();
    if (found.isEmpty()) {
      return missing;
    }
    try (Implementation implementation = found.get()) {
      return new Presence.Present(implementation.declaration().version());
    }
  }

  @Override
  public Implementation start() {
    return find().orElseThrow(() -> new ImplementationNotStarted(missing.toString()));
  }

  private Optional<Implementation> find() {
    return candidates.get().stream().flatMap(path -> open(path).stream()).findFirst();
  }

  /** The implementation behind this interpreter, if that is the one that is looked for. */
  private Optional<Implementation> open(Path interpreter) {
    try {
      return ifIt(Patience.process(PythonHarness.command(interpreter.toString())));
    } catch (ImplementationNotStarted broken) {
      return Optional.empty(); // Such as what stands for a version that is not installed.
    }
  }

  private Optional<Implementation> ifIt(Implementation implementation) {
    boolean found = false;
    try {
      found = isIt.test(implementation.declaration());
      return found ? Optional.of(implementation) : Optional.empty();
    } finally {
      if (!found) {
        implementation.close();
      }
    }
  }
}

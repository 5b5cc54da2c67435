package org.weakref.tck.cli.runtimes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weakref.spec.SpecVersion;

/** The runtimes of Python that have a name. */
public final class PythonRuntimes {
  private static final Pattern CPYTHON = Pattern.compile("cpython-(\\d\\.\\d{1,2})");

  private static final List<PythonRuntime> OTHERS =
      List.of(
          InstalledRuntime.pypy(Interpreters::ofThisMachine),
          JvmRuntime.graalpy(),
          JvmRuntime.jython(),
          NodeRuntime.micropython(),
          NodeRuntime.pyodide());

  private PythonRuntimes() {}

  /** Every minor version of CPython on this machine, and all other runtimes, there or not. */
  public static List<PythonRuntime> all() {
    List<PythonRuntime> all = new ArrayList<>();
    for (SpecVersion minor : Interpreters.ofThisMachine().minors()) {
      all.add(InstalledRuntime.cpython(minor, Interpreters::ofThisMachine));
    }
    all.addAll(OTHERS);
    return all;
  }

  /** The runtime of this name; {@code cpython-X.Y} whether there is one or not. */
  public static Optional<PythonRuntime> called(String name) {
    Matcher cpython = CPYTHON.matcher(name);
    if (cpython.matches()) {
      return Optional.of(
          InstalledRuntime.cpython(SpecVersion.of(cpython.group(1)), Interpreters::ofThisMachine));
    }
    return OTHERS.stream().filter(runtime -> runtime.name().equals(name)).findFirst();
  }
}

package org.weakref.tck.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.ImplementationNotStarted;

/**
 * The faults that the harness for Python can lay over the {@code weakref} of an interpreter.
 * Thread-safe.
 */
public final class PythonFaults {
  /** What stands before the name of a function that was reached. */
  public static final String REACHED = "reached ";

  private static final JsonMapper JSON = new JsonMapper();

  private final String interpreter;
  private final List<Fault> all;

  private PythonFaults(String interpreter, List<Fault> all) {
    this.interpreter = interpreter;
    this.all = List.copyOf(all);
  }

  /**
   * One fault.
   *
   * @param name in a few words
   * @param fault what it breaks, in one line
   * @param clauses the ids of clauses that each have to see it
   * @param over what it is laid over, which is not broken
   * @param place the function or class that it changes; empty for the module
   * @param absent why this interpreter cannot have it, or {@code null}
   */
  public record Fault(
      String name,
      String fault,
      List<String> clauses,
      String over,
      String place,
      @Nullable String absent) {
    public Fault {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * Those of an interpreter.
   *
   * @param executable a path, or a name that is looked up on PATH
   * @throws ImplementationNotStarted where there is no such interpreter, or it is too old for them
   */
  public static PythonFaults of(String executable) {
    String interpreter = PythonHarness.interpreter(executable);
    String told = PythonHarness.firstLine(command(interpreter, "--faults"));
    try {
      return new PythonFaults(
          interpreter, JSON.readValue(String.valueOf(told), new TypeReference<List<Fault>>() {}));
    } catch (JsonProcessingException malformed) {
      throw new ImplementationNotStarted(
          interpreter + " does not list its faults: " + malformed.getOriginalMessage());
    }
  }

  private static List<String> command(String interpreter, String... options) {
    Path harness =
        Shipped.program(
            "python",
            "weakref_harness.py",
            "weakref_faults.py",
            "weakref_faults.json",
            "weakref_layer.py");
    return PythonHarness.command(interpreter, harness, options);
  }

  /** Every fault, whether or not this interpreter can have it. */
  public List<Fault> all() {
    return all;
  }

  /** The interpreter as it is. */
  public Implementation startUnchanged() {
    return new ProcessImplementation(command(interpreter));
  }

  /** The interpreter with a fault of this name, or with what a fault is laid over. */
  public Implementation start(String name) {
    return new ProcessImplementation(command(interpreter, "--fault", name));
  }

  /**
   * The same, which also prints a line that begins with {@link #REACHED} whenever a program first
   * reaches a function that a fault may change.
   */
  public Implementation startTelling(String name) {
    return new ProcessImplementation(command(interpreter, "--fault", name, "--reach"));
  }
}

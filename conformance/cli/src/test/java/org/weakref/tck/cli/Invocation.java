package org.weakref.tck.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** One call of the command line, and what came of it. */
record Invocation(int exit, String out, String err) {
  static Invocation of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        WeakrefTck.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Invocation(exit, out.toString(), err.toString());
  }

  List<String> errLines() {
    return err.lines().toList();
  }
}

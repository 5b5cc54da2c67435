package org.weakref.tck.process;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weakref.spec.Capability;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Reply;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/**
 * The other half of the protocol: performs requests with an implementation in Java, so that it can
 * be judged in a process of its own.
 *
 * <pre>{@code
 * public final class MyHarness {
 *   public static void main(String[] arguments) {
 *     Harness.main(new MyImplementation());
 *   }
 * }
 * }</pre>
 *
 * <p>A request that is none ends the harness, with a line on the standard error and a status other
 * than 0: the suite speaks the protocol, so whoever speaks otherwise is not the suite.
 */
public final class Harness {
  private static final int FAILED = 70;

  private final Implementation implementation;
  private final Wire wire = new Wire(Limits.DEFAULT);
  private final OutputStream out;
  private final boolean endsProgram;
  private @Nullable Session session;
  private Command.@Nullable Exit end;

  private Harness(Implementation implementation, OutputStream out, boolean endsProgram) {
    this.implementation = implementation;
    this.out = out;
    this.endsProgram = endsProgram;
  }

  /**
   * Serves on the standard streams and ends this Java program. They are kept to the protocol: what
   * the implementation prints goes to the standard error, and it finds its standard input empty.
   *
   * <p>A program of an implementation that does not declare exit is this Java program: it ends as
   * {@link Command.Exit} says, and what happens until its real end is told as it happens. So every
   * library is judged on that, and has nothing to do for it.
   */
  public static void main(Implementation implementation) {
    InputStream in = new FileInputStream(FileDescriptor.in);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    System.setIn(InputStream.nullInputStream());
    System.setOut(System.err);
    boolean ends = !implementation.declaration().capabilities().contains(Capability.EXIT);
    Harness harness = new Harness(implementation, out, ends);
    int status = harness.serve(in);
    Command.Exit asked = harness.end;
    if (asked == null) {
      implementation.close();
      System.exit(status);
    } else {
      JavaEnd.perform(asked);
    }
  }

  /**
   * Performs the requests that come in until their end, or until a program asks to exit; says with
   * which status the process should end.
   */
  public static int serve(Implementation implementation, InputStream in, OutputStream out) {
    return new Harness(implementation, out, false).serve(in);
  }

  private int serve(InputStream in) {
    try {
      return serve(new LineReader(in, Limits.LINE_BYTES));
    } catch (Malformed malformed) {
      System.err.println("weakref-tck harness: not a request: " + malformed.getMessage());
    } catch (IOException | RuntimeException broken) {
      System.err.println("weakref-tck harness: " + broken);
    } finally {
      closeSession();
    }
    return FAILED;
  }

  private int serve(LineReader lines) throws IOException, Malformed {
    for (Heard heard = lines.next(); heard.kind() != Heard.Kind.END; heard = lines.next()) {
      if (heard.kind() == Heard.Kind.TOO_LONG) {
        throw new Malformed("a line of more than " + Limits.LINE_BYTES + " bytes");
      }
      Request request = wire.readRequest(heard.bytes());
      Command.Exit exit = exit(request);
      if (endsProgram && exit != null && JavaEnd.whyNot(exit) == null) {
        leave(exit);
        return 0;
      }
      Answer answer = answer(request);
      if (exit != null
          && answer instanceof Answer.Performed performed
          && performed.outcome() instanceof Outcome.Returned returned) {
        send(new Answer.Last(performed.events()));
        return status(returned);
      }
      send(answer);
    }
    return 0;
  }

  private static Command.@Nullable Exit exit(Request request) {
    return request instanceof Request.Perform perform
            && perform.command() instanceof Command.Exit exit
        ? exit
        : null;
  }

  /** Leaves the program as it is: it ends with this one. */
  private void leave(Command.Exit exit) throws Malformed {
    session().tellAtOnce(event -> tell(new Answer.Last(List.of(event))));
    session = null;
    end = exit;
  }

  private static int status(Outcome.Returned returned) throws Malformed {
    if (returned.value() instanceof Value.Whole whole) {
      return (int) whole.value();
    }
    throw new Malformed("exit gave no status, but " + returned);
  }

  private Answer answer(Request request) throws Malformed {
    if (request instanceof Request.Hello) {
      return new Answer.Greeting(request.id(), Answer.Introduction.of(declaration()));
    } else if (request instanceof Request.Open) {
      closeSession();
      session = implementation.open();
    } else if (request instanceof Request.Perform perform) {
      Reply reply = perform(perform.command());
      return new Answer.Performed(request.id(), reply.outcome(), reply.events());
    } else {
      closeSession();
    }
    return new Answer.Performed(request.id(), Outcome.done(), List.of());
  }

  private Declaration declaration() {
    Declaration own = implementation.declaration();
    if (!endsProgram) {
      return own;
    }
    Set<Capability> capabilities = new HashSet<>(own.capabilities());
    capabilities.add(Capability.EXIT);
    return new Declaration(
        own.name(),
        own.version(),
        own.language(),
        own.specVersion(),
        own.reclamation(),
        capabilities);
  }

  private Reply perform(Command command) throws Malformed {
    return endsProgram && command instanceof Command.Exit exit
        ? Reply.of(new Outcome.Unsupported(String.valueOf(JavaEnd.whyNot(exit))))
        : session().perform(command);
  }

  private Session session() throws Malformed {
    if (session == null) {
      throw new Malformed("a command without a program: open comes first");
    }
    return session;
  }

  private void closeSession() {
    if (session != null) {
      Session old = session;
      session = null;
      old.close();
    }
  }

  /** Tells what happens while the program ends, whether or not anybody still listens. */
  private void tell(Answer.Last last) {
    try {
      send(last);
    } catch (IOException nobodyListens) {
      // The program ends all the same.
    }
  }

  private synchronized void send(Answer answer) throws IOException {
    out.write(wire.write(answer));
    out.flush();
  }
}

package org.weakref.tck.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Reply;
import org.weakref.tck.spi.SessionBroken;
import org.weakref.tck.spi.Value;

/**
 * Asks one harness and checks what it answers. Everything else than an answer is a broken session.
 */
final class Dialogue {
  /** How long the exit status may come after the end of the output. */
  private static final Duration AFTERMATH = Duration.ofMillis(500);

  private final HarnessProcess process;
  private final Wire wire;
  private final Limits limits;
  private long lastId;
  private long bytes;
  private Deadline session;

  Dialogue(HarnessProcess process, Limits limits) {
    this.process = process;
    this.wire = new Wire(limits);
    this.limits = limits;
    this.session = Deadline.in(limits.session()).of("its session");
  }

  HarnessProcess process() {
    return process;
  }

  /** The first words. */
  Declaration hello() {
    Request request = new Request.Hello(++lastId, Wire.PROTOCOL);
    Answer answer = answerTo(request, Deadline.in(limits.start()));
    if (answer instanceof Answer.Greeting greeting && greeting.id() == request.id()) {
      return greeting.hello().declaration();
    }
    throw new SessionBroken.Garbled(process.told("what came is no hello: " + answer));
  }

  /** Begins a program. */
  void open() {
    process.lastWords().forget();
    bytes = 0;
    session = Deadline.in(limits.session()).of("its session");
    Reply reply = ask(Request.Open::new, limits.start());
    if (!(reply.outcome() instanceof Outcome.Returned)) {
      throw new SessionBroken.Garbled(process.told("open is refused: " + reply.outcome()));
    }
  }

  /** Ends the program; whether the harness can be asked for another one. */
  boolean close() {
    return ask(Request.Close::new, limits.request()).outcome() instanceof Outcome.Returned
        && process.isQuiet();
  }

  /** Performs a command that does not end the process. */
  Reply perform(Command command) {
    return ask(id -> new Request.Perform(id, command), limits.request());
  }

  private Reply ask(LongFunction<Request> makes, Duration allowed) {
    Request request = makes.apply(++lastId);
    return replyTo(request, answerTo(request, Deadline.in(allowed).earlier(session)));
  }

  private Reply replyTo(Request request, Answer answer) {
    if (!(answer instanceof Answer.Performed performed)) {
      throw new SessionBroken.Garbled(
          process.told("what came is no answer to " + inWords(request) + ": " + shown(answer)));
    } else if (performed.id() != request.id()) {
      throw new SessionBroken.Garbled(
          process.told(
              "an answer to request %d came where one to request %d was due, %s"
                  .formatted(performed.id(), request.id(), inWords(request))));
    }
    return new Reply(performed.outcome(), performed.events());
  }

  private Answer answerTo(Request request, Deadline deadline) {
    send(request, deadline);
    Heard heard = hear(request, deadline);
    if (heard.kind() == Heard.Kind.END) {
      throw crashed(request, heard);
    }
    return read(request, heard);
  }

  private void send(Request request, Deadline deadline) {
    if (!process.isQuiet()) {
      Heard unasked = hear(request, deadline);
      throw unasked.kind() == Heard.Kind.END
          ? crashed(request, unasked)
          : garbled(request, unasked.bytes(), "it came before the request was sent");
    }
    process.write(wire.write(request), deadline);
  }

  private Heard hear(Request request, Deadline deadline) {
    Heard heard = process.hear(deadline);
    if (heard != null) {
      return heard;
    }
    byte[] half = process.half();
    if (Thread.currentThread().isInterrupted()) {
      throw new SessionBroken.TimedOut("interrupted while waiting for " + inWords(request));
    } else if (half.length > 0) {
      throw garbled(request, half, "a line that did not end within " + deadline);
    }
    throw new SessionBroken.TimedOut(
        process.told("no answer to " + inWords(request) + " within " + deadline));
  }

  private Answer read(Request request, Heard heard) {
    bytes += heard.bytes().length;
    if (bytes > limits.sessionBytes()) {
      throw garbled(
          request, heard.bytes(), "more than " + limits.sessionBytes() + " bytes in one session");
    } else if (heard.kind() == Heard.Kind.TOO_LONG) {
      throw garbled(request, heard.bytes(), "more than " + limits.lineBytes() + " bytes");
    } else if (heard.kind() == Heard.Kind.END) {
      throw garbled(request, heard.bytes(), "half a line before the end");
    }
    try {
      return wire.readAnswer(heard.bytes());
    } catch (Malformed malformed) {
      throw garbled(request, heard.bytes(), String.valueOf(malformed.getMessage()));
    }
  }

  private SessionBroken garbled(Request request, byte[] line, String why) {
    return new SessionBroken.Garbled(
        process.told(
            "the answer to %s is garbled: %s; what came: %s"
                .formatted(inWords(request), why, Excerpt.of(line))));
  }

  private SessionBroken crashed(Request request, Heard end) {
    Integer status = process.exitStatus(Deadline.in(AFTERMATH));
    String how =
        status == null
            ? "closed its standard output"
            : "ended (" + ExitStatus.inWords(status) + ")";
    String half = end.bytes().length == 0 ? "" : "; of it came: " + Excerpt.of(end.bytes());
    return new SessionBroken.Crashed(
        process.told(
            "the process %s before it answered %s%s".formatted(how, inWords(request), half)));
  }

  /** Ends the process by a command; the outcome is its exit status, unless it refuses to end. */
  Reply exit(Command.Exit command) {
    Request request = new Request.Perform(++lastId, command);
    Deadline deadline = Deadline.in(limits.request()).earlier(session);
    send(request, deadline);
    List<Event> events = new ArrayList<>();
    int lines = 0;
    for (Heard heard = hear(request, deadline); !isEnd(heard); heard = hear(request, deadline)) {
      Answer answer = read(request, heard);
      if (!(answer instanceof Answer.Last last)) {
        return refusal(replyTo(request, answer));
      }
      events.addAll(last.events());
      // Lines count as well: those without any event could go on without end.
      if (events.size() + ++lines > limits.events()) {
        throw garbled(request, heard.bytes(), "more than " + limits.events() + " events");
      }
    }
    return new Reply(Outcome.returned(Value.of(statusOf(request, deadline))), events);
  }

  /** Says a line that is no request; gives what is wrong with what comes of it, or nothing. */
  String refusal(byte[] line) {
    Deadline deadline = Deadline.in(limits.request());
    process.write(line, deadline);
    Heard heard = process.hear(deadline);
    if (heard == null) {
      return "it neither answered nor ended within " + deadline;
    } else if (isEnd(heard)) {
      Integer status = process.exitStatus(deadline);
      return status != null && status == 0 ? "it ended as if nothing were wrong (status 0)" : "";
    }
    try {
      return wire.readAnswer(heard.bytes()) instanceof Answer.Performed performed
              && !(performed.outcome() instanceof Outcome.Returned)
          ? ""
          : "it answered " + Excerpt.of(heard.bytes());
    } catch (Malformed malformed) {
      return "it answered "
          + Excerpt.of(heard.bytes())
          + ", which is garbled: "
          + malformed.getMessage();
    }
  }

  private static boolean isEnd(Heard heard) {
    return heard.kind() == Heard.Kind.END && heard.bytes().length == 0;
  }

  private Reply refusal(Reply reply) {
    if (reply.outcome() instanceof Outcome.Returned) {
      throw new SessionBroken.Garbled(process.told("exit returned, instead of ending the process"));
    }
    return reply;
  }

  private long statusOf(Request request, Deadline deadline) {
    Integer status = process.exitStatus(deadline);
    if (status == null) {
      throw new SessionBroken.TimedOut(
          process.told(
              "the process did not end within " + deadline + " after " + inWords(request)));
    }
    return status;
  }

  private static String shown(Answer answer) {
    return Excerpt.of(answer.toString(), Excerpt.LENGTH);
  }

  private static String inWords(Request request) {
    return request instanceof Request.Perform perform
        ? Excerpt.of(perform.command().toString(), Excerpt.LENGTH)
        : KebabCase.of(request.getClass());
  }
}

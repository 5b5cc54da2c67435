package org.weakref.tck.process;

import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Reply;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.SessionBroken;

/** One program in a process. What breaks it breaks it for good. */
final class ProcessSession implements Session {
  private final Dialogue dialogue;
  private final ProcessImplementation home;
  private @Nullable SessionBroken broken;
  private boolean ended;
  private boolean closed;

  ProcessSession(Dialogue dialogue, ProcessImplementation home) {
    this.dialogue = dialogue;
    this.home = home;
  }

  @Override
  public Reply perform(Command command) {
    if (closed) {
      throw new IllegalStateException("the session is closed");
    } else if (broken != null) {
      throw broken;
    } else if (ended) {
      throw new SessionBroken.Crashed("the program was ended by its exit command");
    }
    try {
      return command instanceof Command.Exit exit ? exit(exit) : dialogue.perform(command);
    } catch (SessionBroken why) {
      broken = why;
      throw why;
    }
  }

  private Reply exit(Command.Exit command) {
    Reply reply = dialogue.exit(command);
    ended = reply.outcome() instanceof Outcome.Returned;
    return reply;
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (broken != null) {
      home.lose(dialogue);
    } else if (ended) {
      home.retire(dialogue);
    } else {
      end();
    }
  }

  // What breaks here broke in this program, whose names go: that is its verdict, not the next's.
  private void end() {
    boolean reusable;
    try {
      reusable = dialogue.close();
    } catch (SessionBroken atTheEnd) {
      home.lose(dialogue);
      throw atTheEnd;
    }
    if (reusable) {
      home.takeBack(dialogue);
    } else {
      home.lose(dialogue);
    }
  }
}

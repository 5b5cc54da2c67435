package org.weakref.tck.process;

import java.io.IOException;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.ImplementationNotStarted;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.SessionBroken;

/**
 * An implementation under test whose harness runs in processes of its own.
 *
 * <p>A process is started when a session needs one, and serves one session after the other for as
 * long as they close cleanly; one whose session broke is ended. Where programs ask for a process
 * that has served none, the next such process starts while they run. Nothing is left running after
 * {@link #close()}, nor after the end of this Java program.
 */
public final class ProcessImplementation implements Implementation {
  private final List<String> command;
  private volatile Limits limits;
  private final Deque<Dialogue> idle = new ConcurrentLinkedDeque<>();
  private final Prepared<Dialogue> prepared = new Prepared<>();
  private final Object lock = new Object();
  private final String mark = FamilyMark.fresh();
  private final AtomicInteger started = new AtomicInteger();
  private final AtomicInteger lost = new AtomicInteger();
  private final AtomicInteger restarts = new AtomicInteger();
  private volatile boolean isolated;
  // Guarded by the lock, as is "closed": what is started is either seen by close or never started.
  private final Set<HarnessProcess> running = new LinkedHashSet<>();
  private final Thread hook = new Thread(this::endAll, "weakref-tck end of processes");
  private boolean closed;
  private volatile @Nullable Declaration declaration;

  /** An implementation whose harness is started by this command, with the default limits. */
  public ProcessImplementation(List<String> command) {
    this(command, Limits.DEFAULT);
  }

  /** An implementation whose harness is started by this command. Starts nothing yet. */
  public ProcessImplementation(List<String> command, Limits limits) {
    if (command.isEmpty()) {
      throw new IllegalArgumentException("no command to start the harness with");
    }
    this.command = List.copyOf(command);
    this.limits = limits;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Gives each session a process of its own from here on. */
  public ProcessImplementation isolated() {
    isolated = true;
    return this;
  }

  /** Holds what is started from here on to limits that differ from those so far in this. */
  public ProcessImplementation limited(UnaryOperator<Limits> change) {
    limits = change.apply(limits);
    return this;
  }

  @Override
  public int restarts() {
    return restarts.get();
  }

  @Override
  public Declaration declaration() {
    Declaration known = declaration;
    if (known != null) {
      return known;
    }
    Launch launch = launch();
    idle.addFirst(launch.dialogue());
    return launch.declaration();
  }

  @Override
  public Session open() {
    if (isolated) {
      return openFresh();
    }
    for (Dialogue used = idle.pollFirst(); used != null; used = idle.pollFirst()) {
      if (used.process().isQuiet() && begins(used)) {
        return new ProcessSession(used, this);
      }
      // It died, or spoke unasked, after its last session. That was judged; this one starts anew.
      lose(used);
    }
    return opened(launch().dialogue());
  }

  /** A session in a process that has served none. */
  @Override
  public Session openFresh() {
    Dialogue next = prepared.poll(this::launchAhead);
    if (next != null && next.process().isQuiet()) {
      return opened(next);
    } else if (next != null) {
      retire(next);
    }
    return opened(launch().dialogue());
  }

  private Session opened(Dialogue fresh) {
    try {
      fresh.open();
      return new ProcessSession(fresh, this);
    } catch (SessionBroken broken) {
      lose(fresh);
      throw NotStarted.because("it gave no session", broken, fresh.process(), command);
    }
  }

  /** A process, or {@code null} where none started: why is said to whoever starts the next. */
  private @Nullable Dialogue launchAhead() {
    try {
      return launch().dialogue();
    } catch (ImplementationNotStarted | IllegalStateException notNow) {
      return null;
    }
  }

  private static boolean begins(Dialogue used) {
    try {
      used.open();
      return true;
    } catch (SessionBroken broken) {
      return false;
    }
  }

  /** A process that said hello. */
  private record Launch(Dialogue dialogue, Declaration declaration) {}

  private Launch launch() {
    HarnessProcess process = start();
    Dialogue dialogue = new Dialogue(process, limits);
    try {
      Declaration declared = dialogue.hello();
      declaration = declared;
      return new Launch(dialogue, declared);
    } catch (SessionBroken broken) {
      lose(dialogue);
      throw NotStarted.because("it gave no hello", broken, process, command);
    }
  }

  private HarnessProcess start() {
    synchronized (lock) {
      if (closed) {
        throw new IllegalStateException("the implementation is closed");
      }
      try {
        HarnessProcess process = HarnessProcess.start(command, nextMark(), limits);
        running.add(process);
        countStart();
        return process;
      } catch (IOException failed) {
        throw NotStarted.because(failed, command);
      }
    }
  }

  private String nextMark() {
    return mark + started.incrementAndGet() + ":";
  }

  private void countStart() {
    if (lost.getAndUpdate(count -> Math.max(0, count - 1)) > 0) {
      restarts.incrementAndGet();
    }
  }

  /** Keeps a process for the next session. */
  void takeBack(Dialogue dialogue) {
    synchronized (lock) {
      if (!closed && !isolated) {
        idle.addFirst(dialogue);
        return;
      }
    }
    retire(dialogue);
  }

  /** Ends a process whose session broke. The next one that is started stands in for it. */
  void lose(Dialogue dialogue) {
    lost.incrementAndGet();
    end(dialogue, List.of(dialogue.process().mark()));
  }

  /**
   * Ends a process whose session did not break. What it may have left behind is ended with the
   * implementation: to look for that after each would take too long.
   */
  void retire(Dialogue dialogue) {
    end(dialogue, List.of());
  }

  private void end(Dialogue dialogue, List<String> marks) {
    HarnessProcess process = dialogue.process();
    Family.end(List.of(process), marks, limits.grace());
    process.abandon();
    synchronized (lock) {
      running.remove(process);
    }
  }

  private void endAll() {
    List<HarnessProcess> all;
    synchronized (lock) {
      closed = true;
      all = List.copyOf(running);
      running.clear();
      idle.clear();
    }
    Family.end(all, started.get() == 0 ? List.of() : List.of(mark), limits.grace());
    all.forEach(HarnessProcess::abandon);
  }

  @Override
  public void close() {
    endAll();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // The hook does the same.
    }
  }
}

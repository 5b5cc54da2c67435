package org.weakref.tck.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes together with what they started. */
final class Family {
  /** How often to look again for what was started while the others were being ended. */
  private static final int ROUNDS = 3;

  private Family() {}

  /**
   * Asks all of them to end, kills those that have not ended when the grace is over, and returns
   * when they are gone.
   */
  static void end(Collection<HarnessProcess> heads, Duration grace) {
    end(heads, heads.stream().map(HarnessProcess::mark).toList(), grace);
  }

  /** The same, with all that bear one of these marks; none are looked for where there is none. */
  static void end(Collection<HarnessProcess> heads, Collection<String> marks, Duration grace) {
    List<ProcessHandle> members = members(heads, marks);
    members.forEach(ProcessHandle::destroy);
    awaitEnd(members, grace);
    for (int round = 0; round < ROUNDS; round++) {
      List<ProcessHandle> late = members(heads, marks);
      members.stream().filter(ProcessHandle::isAlive).forEach(late::add);
      if (late.isEmpty()) {
        return;
      }
      late.forEach(ProcessHandle::destroyForcibly);
      awaitEnd(late, grace);
    }
  }

  private static List<ProcessHandle> members(
      Collection<HarnessProcess> heads, Collection<String> marks) {
    Set<ProcessHandle> members = new LinkedHashSet<>();
    for (HarnessProcess head : heads) {
      if (head.process().isAlive()) {
        head.process().descendants().forEach(members::add);
        members.add(head.process().toHandle());
      }
    }
    // Whose parent has ended already is nobody's descendant, but has its mark.
    members.addAll(FamilyMark.bearers(marks));
    return new ArrayList<>(members);
  }

  private static void awaitEnd(List<ProcessHandle> members, Duration time) {
    CompletableFuture<?>[] ends =
        members.stream()
            .filter(ProcessHandle::isAlive)
            .map(ProcessHandle::onExit)
            .toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(ends).get(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      // Who is late is seen by whoever looks again.
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

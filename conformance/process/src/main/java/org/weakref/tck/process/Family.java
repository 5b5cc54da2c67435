package org.weakref.tck.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends processes together with what they started. */
final class Family {
  private Family() {}

  /**
   * Asks all of them to end, kills those that have not ended when the grace is over, and returns
   * when they are gone.
   */
  static void end(Collection<Process> heads, Duration grace) {
    List<ProcessHandle> members = new ArrayList<>();
    for (Process head : heads) {
      // Before the head ends: its children cannot be found from it afterwards.
      if (head.isAlive()) {
        head.descendants().forEach(members::add);
        members.add(head.toHandle());
      }
    }
    members.forEach(ProcessHandle::destroy);
    if (!awaitEnd(members, grace)) {
      List<ProcessHandle> late = members.stream().flatMap(Family::withDescendants).toList();
      late.forEach(ProcessHandle::destroyForcibly);
      awaitEnd(late, grace);
    }
  }

  private static Stream<ProcessHandle> withDescendants(ProcessHandle member) {
    return Stream.concat(member.descendants(), Stream.of(member));
  }

  private static boolean awaitEnd(List<ProcessHandle> members, Duration time) {
    CompletableFuture<?>[] ends =
        members.stream()
            .filter(ProcessHandle::isAlive)
            .map(ProcessHandle::onExit)
            .toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(ends).get(time.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException late) {
      return false;
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

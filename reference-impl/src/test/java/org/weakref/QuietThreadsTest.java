package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a thread of this library takes over from the one that makes it. */
class QuietThreadsTest {

  private static Thread madeIn(ThreadGroup group) throws InterruptedException {
    List<Thread> made = new ArrayList<>();
    Thread maker = new Thread(group, () -> made.add(QuietThreads.create("quiet", () -> {})));
    maker.start();
    maker.join();
    return made.get(0);
  }

  @Test
  void itBelongsToTheGroupAboveAllOthers() throws InterruptedException {
    ThreadGroup group = new ThreadGroup(new ThreadGroup("of a program"), "of a part of it");
    ThreadGroup top = madeIn(group).getThreadGroup();
    assertThat(top.getParent()).as("the group above that of the thread").isNull();
  }

  @Test
  void itKeepsNoProgramRunning() throws InterruptedException {
    Thread made = madeIn(new ThreadGroup("of a program"));
    assertThat(made.isDaemon()).isTrue();
    assertThat(made.getName()).isEqualTo("quiet");
  }
}

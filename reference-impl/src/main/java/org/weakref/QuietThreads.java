package org.weakref;

import java.security.AccessController;
import java.security.PrivilegedAction;

/**
 * Makes threads that hold nothing of whoever happens to be the first to need them: no class loader,
 * no inherited thread locals, no security context, no thread group.
 */
final class QuietThreads {

  private QuietThreads() {}

  // Up to JDK 23 a thread holds the class loaders of all who are on the stack that makes it, for as
  // long as it lives; a privileged action is the only way to keep those beyond this class out.
  @SuppressWarnings("removal")
  static Thread create(String name, Runnable task) {
    return AccessController.doPrivileged(
        (PrivilegedAction<Thread>)
            () -> {
              Thread thread = new Thread(topGroup(), task, name, 0, false);
              thread.setDaemon(true);
              thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
              return thread;
            });
  }

  private static ThreadGroup topGroup() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    for (ThreadGroup above = group.getParent(); above != null; above = group.getParent()) {
      group = above;
    }
    return group;
  }
}

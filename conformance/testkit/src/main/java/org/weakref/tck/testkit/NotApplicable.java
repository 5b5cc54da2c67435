package org.weakref.tck.testkit;

import org.opentest4j.TestAbortedException;

/** The scenario does not apply to this implementation; the message says why. */
public final class NotApplicable extends TestAbortedException {
  private static final long serialVersionUID = 1L;

  NotApplicable(String reason) {
    super(reason);
  }
}

package org.weakref.tck.cli.runtimes;

/** Whether something can be judged on this machine, as it is now. */
public sealed interface Presence {
  /** It can be started. */
  record Present(String version) implements Presence {}

  /**
   * It cannot.
   *
   * @param what what is missing
   * @param remedy the command that mends it
   */
  record Missing(String what, String remedy) implements Presence {
    @Override
    public String toString() {
      return what + "; to install it: " + remedy;
    }
  }
}

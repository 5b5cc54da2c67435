package org.weakref;

/** A referent with an interface. */
final class Task implements Runnable {

  int runs;

  @Override
  public void run() {
    runs++;
  }
}

package org.weakref;

/** What is to run because a referent is dead, taken by one thread and run once. */
interface Due {

  void run() throws Exception;

  /** What is told to the handler of errors. */
  Object source();
}

package org.weakref;

/** A weak reference within a container, as it arrives on the queue of its domain's containers. */
interface Perishable {

  /** Gives up the entry whose weak part is dead. */
  void perish();
}

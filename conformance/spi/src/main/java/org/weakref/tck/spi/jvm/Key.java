package org.weakref.tck.spi.jvm;

/**
 * Something that is equal to, and ordered like, others by its key. They are compared by this
 * interface, so that what stands for one by interface can be compared as well.
 */
public interface Key extends Comparable<Key> {
  /** By what it is compared. */
  Object key();
}

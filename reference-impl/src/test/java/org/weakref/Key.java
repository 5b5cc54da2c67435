package org.weakref;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A referent that is equal by its number, and counts how often it is asked. */
final class Key implements Comparable<Key> {

  final int number;
  final AtomicInteger hashes = new AtomicInteger();
  final AtomicInteger comparisons = new AtomicInteger();

  Key(int number) {
    this.number = number;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    comparisons.incrementAndGet();
    return other instanceof Key that && that.number == number;
  }

  @Override
  public int hashCode() {
    hashes.incrementAndGet();
    return number;
  }

  @Override
  public int compareTo(Key other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "Key " + number;
  }
}

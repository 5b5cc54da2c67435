package org.weakref.site;

/** How much evidence a page still has room for, in characters. What is left out says so. */
final class Budget {
  private int left;

  Budget(int characters) {
    left = characters;
  }

  /** How many of the wanted characters there is room for, and takes them. */
  int take(int wanted) {
    int given = Math.max(0, Math.min(wanted, left));
    left -= given;
    return given;
  }

  boolean isSpent() {
    return left <= 0;
  }
}

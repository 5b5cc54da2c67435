package org.weakref.tck.spi.jvm;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What static state of the program holds until its end. */
final class GlobalState extends PlainObject {
  private static final Set<GlobalState> HELD = ConcurrentHashMap.newKeySet();

  private GlobalState() {}

  static GlobalState create() {
    GlobalState made = new GlobalState();
    HELD.add(made);
    return made;
  }
}

package org.weakref.tck.spi.jvm;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An instance of an ordinary class, with attributes of its own: equal to itself alone. */
class PlainObject implements AttributeTable, Subject {
  private final Map<String, Object> attributes = new ConcurrentHashMap<>();

  @Override
  public Map<String, Object> table() {
    return attributes;
  }
}

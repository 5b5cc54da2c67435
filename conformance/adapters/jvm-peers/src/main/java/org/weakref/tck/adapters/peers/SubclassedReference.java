package org.weakref.tck.adapters.peers;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.Value;
import org.weakref.tck.spi.jvm.AttributeTable;

/** A reference of a subclass that a program has written. */
interface SubclassedReference extends AttributeTable {
  /** What the subclass adds. */
  Members members();

  @Override
  default Map<String, Object> table() {
    return members().table();
  }

  /**
   * What a subclass of a reference adds to it.
   *
   * @param table its attributes
   * @param counting whether it overrides dereferencing, to count
   * @param calls how often its live referent was asked for
   */
  record Members(Map<String, Object> table, boolean counting, AtomicLong calls) {
    static Members of(ReferenceType type, Value value) {
      Map<String, Object> table = new ConcurrentHashMap<>();
      if (value instanceof Value.Whole whole) {
        table.put("value", whole.value());
      }
      return new Members(table, type == ReferenceType.SUBCLASS_COUNTING_CALLS, new AtomicLong());
    }
  }
}

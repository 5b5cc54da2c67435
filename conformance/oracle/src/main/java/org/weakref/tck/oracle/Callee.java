package org.weakref.tck.oracle;

import java.util.List;
import java.util.Map;

/** What knows by itself what calling it does. */
interface Callee {
  /**
   * Gives what the call gives, which nothing may hold yet; throws what it raises. The caller holds
   * this and the arguments meanwhile.
   */
  HeapObject call(List<HeapObject> arguments, Map<String, HeapObject> keywords);
}

package org.weakref.tck.oracle;

import java.util.List;
import org.weakref.tck.spi.SessionError;

/** What the heap asks of the program that it is the heap of. */
interface Program {
  /** Calls an object and forgets what it gives. Throws what it raises. */
  void call(HeapObject callee, List<HeapObject> arguments);

  /** Runs the finalizing method of an object, if it has one. Contains what it raises. */
  void runFinalizingMethod(HeapObject object);

  /** Reports an error that cannot propagate. */
  void report(SessionError error, HeapObject callback);
}

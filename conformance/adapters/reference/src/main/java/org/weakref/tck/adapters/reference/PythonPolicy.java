package org.weakref.tck.adapters.reference;

import java.util.ArrayList;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.weakref.ReferencePolicy;

/**
 * Refuses what stands for the objects that Python does not refer to weakly: its texts, plain lists
 * and plain mappings.
 */
enum PythonPolicy implements ReferencePolicy {
  INSTANCE;

  @Override
  public @Nullable String reasonToRefuse(Object candidate) {
    Class<?> type = candidate.getClass();
    boolean refused = type == String.class || type == ArrayList.class || type == HashMap.class;
    return refused ? "Python does not refer to its like weakly" : null;
  }
}

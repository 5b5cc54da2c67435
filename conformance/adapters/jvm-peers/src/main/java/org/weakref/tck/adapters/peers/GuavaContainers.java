package org.weakref.tck.adapters.peers;

import com.google.common.collect.MapMaker;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.weakref.tck.spi.jvm.WeakContainers;

/** Maps of {@link MapMaker}, and the set over one with weak keys. */
final class GuavaContainers implements WeakContainers {
  @Override
  public Map<Object, Object> weakKeyMap() {
    return maker().weakKeys().makeMap();
  }

  @Override
  public Map<Object, Object> weakValueMap() {
    return maker().weakValues().makeMap();
  }

  @Override
  public Set<Object> weakSet() {
    return Collections.newSetFromMap(maker().weakKeys().makeMap());
  }

  /** Of one segment: with more, what is left of the dead depends on the hashes of the living. */
  private static MapMaker maker() {
    return new MapMaker().concurrencyLevel(1);
  }
}

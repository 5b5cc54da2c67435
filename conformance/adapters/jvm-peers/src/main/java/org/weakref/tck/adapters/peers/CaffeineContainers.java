package org.weakref.tck.adapters.peers;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.weakref.tck.spi.jvm.WeakContainers;

/** Caches without a bound, as maps; their maintenance runs on the thread that asks them. */
final class CaffeineContainers implements WeakContainers {
  @Override
  public Map<Object, Object> weakKeyMap() {
    return builder().weakKeys().<Object, Object>build().asMap();
  }

  @Override
  public Map<Object, Object> weakValueMap() {
    return builder().weakValues().<Object, Object>build().asMap();
  }

  @Override
  public Set<Object> weakSet() {
    return Collections.newSetFromMap(builder().weakKeys().<Object, Boolean>build().asMap());
  }

  private static Caffeine<Object, Object> builder() {
    return Caffeine.newBuilder().executor(Runnable::run);
  }
}

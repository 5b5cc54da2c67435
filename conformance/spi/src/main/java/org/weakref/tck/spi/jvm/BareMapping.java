package org.weakref.tck.spi.jvm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists its keys, gives the value of each and takes new ones; to Java it is no map. */
final class BareMapping extends PlainObject {
  private final Map<@Nullable Object, @Nullable Object> entries = new LinkedHashMap<>();

  void put(@Nullable Object key, @Nullable Object value) {
    entries.put(key, value);
  }

  /** Each key with its value. */
  List<List<@Nullable Object>> pairs() {
    List<List<@Nullable Object>> pairs = new ArrayList<>();
    entries.forEach((key, value) -> pairs.add(Arrays.asList(key, value)));
    return pairs;
  }
}

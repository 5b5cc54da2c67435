package org.weakref.tck.spi.jvm;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Has a method of its own, beside attributes and operators. */
public interface Singer extends Subject {
  /** Tells its receiver and arguments, and performs the body. */
  @Nullable Object sing(List<@Nullable Object> positional, Map<String, @Nullable Object> keywords);
}

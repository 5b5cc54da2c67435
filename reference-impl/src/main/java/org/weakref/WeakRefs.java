package org.weakref;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions about the references and proxies in {@link WeakDomain#common()}. */
public final class WeakRefs {

  private WeakRefs() {}

  /**
   * Returns how many references and proxies the object has: 0 for one that has none or cannot have
   * any. See {@link WeakDomain#count}.
   */
  public static int count(@Nullable Object object) {
    return WeakDomain.common().count(object);
  }

  /**
   * Returns the object's references and proxies in a list of its own, which the caller may change.
   * See {@link WeakDomain#list}.
   */
  public static List<Object> list(@Nullable Object object) {
    return WeakDomain.common().list(object);
  }
}

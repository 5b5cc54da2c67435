package org.weakref.tck.spi.jvm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributes by name. An interface, so that a proxy by interface can stand for an object of a
 * session.
 */
public interface Attributes {
  /** The value of an attribute; raises AttributeError when there is none. */
  Object attribute(String name);

  /** Sets an attribute, or removes it when the value is {@code null}. */
  void attribute(String name, @Nullable Object value);

  /** Whether there is such an attribute. */
  boolean hasAttribute(String name);

  /** The names of all attributes, in no promised order. */
  List<String> attributeNames();
}

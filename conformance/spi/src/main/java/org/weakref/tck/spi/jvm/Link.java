package org.weakref.tck.spi.jvm;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.SessionError;

/** A member of a long chain. Small, for there are many: it has room for two attributes alone. */
final class Link implements Attributes, Subject {
  private static final String NEXT = "next";
  private static final String WATCH = "watch";

  private @Nullable Object next;
  private @Nullable Object watch;

  @Override
  public Object attribute(String name) {
    Object value = find(name);
    if (value == null) {
      throw absent(name);
    }
    return value;
  }

  @Override
  public void attribute(String name, @Nullable Object value) {
    switch (name) {
      case NEXT -> next = value;
      case WATCH -> watch = value;
      default -> throw absent(name);
    }
  }

  @Override
  public boolean hasAttribute(String name) {
    return find(name) != null;
  }

  @Override
  public List<String> attributeNames() {
    return Stream.of(NEXT, WATCH).filter(this::hasAttribute).toList();
  }

  private @Nullable Object find(String name) {
    return switch (name) {
      case NEXT -> next;
      case WATCH -> watch;
      default -> null;
    };
  }

  private static SessionError absent(String name) {
    return new SessionError("AttributeError", "no attribute '" + name + "'");
  }
}

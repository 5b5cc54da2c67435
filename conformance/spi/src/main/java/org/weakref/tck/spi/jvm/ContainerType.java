package org.weakref.tck.spi.jvm;

import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ObjectKind;

/** The three types of weak containers. */
public enum ContainerType {
  /** A mapping that does not keep its keys alive. */
  WEAK_KEY_DICTIONARY("WeakKeyDictionary"),
  /** A mapping that does not keep its values alive. */
  WEAK_VALUE_DICTIONARY("WeakValueDictionary"),
  /** A set that does not keep its elements alive. */
  WEAK_SET("WeakSet");

  private final String member;

  ContainerType(String member) {
    this.member = member;
  }

  /** The public name, as {@link org.weakref.tck.spi.Command.Lookup} says it. */
  String member() {
    return member;
  }

  /** The type of that public name, or {@code null} where the name is of something else. */
  static @Nullable ContainerType ofMember(String member) {
    for (ContainerType type : values()) {
      if (type.member.equals(member)) {
        return type;
      }
    }
    return null;
  }

  /** The type that objects of this kind are of a subclass of, or {@code null}. */
  static @Nullable ContainerType extendedBy(ObjectKind kind) {
    return switch (kind) {
      case SUBCLASSED_WEAK_KEY_DICTIONARY -> WEAK_KEY_DICTIONARY;
      case SUBCLASSED_WEAK_VALUE_DICTIONARY -> WEAK_VALUE_DICTIONARY;
      case SUBCLASSED_WEAK_SET, HASHED_SUBCLASSED_WEAK_SET, SLOTTED_SUBCLASSED_WEAK_SET -> WEAK_SET;
      default -> null;
    };
  }
}

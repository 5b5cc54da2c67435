package org.weakref.tck.oracle;

import org.jspecify.annotations.Nullable;

/** The types of mappings and sets. */
public enum TableType {
  /** A plain mapping. */
  MAPPING("dict", true, Weak.NOTHING),
  /** Of a class of the program that is derived from that of plain mappings. */
  SUBCLASSED_MAPPING("Subclassed", true, Weak.NOTHING),
  /** A mapping that keeps an order. */
  ORDERED_MAPPING("OrderedDict", true, Weak.NOTHING),
  /** Lists its keys, gives the value of each and takes new ones; else no mapping. */
  BARE_MAPPING("BareMapping", true, Weak.NOTHING),
  /** A plain set. */
  SET("set", false, Weak.NOTHING),
  /** Of a class of the program that is derived from that of plain sets. */
  SUBCLASSED_SET("Subclassed", false, Weak.NOTHING),
  /** A set that cannot be changed. */
  FROZEN_SET("frozenset", false, Weak.NOTHING),
  /** Of a class of the program that is derived from that of sets that cannot be changed. */
  SUBCLASSED_FROZEN_SET("Subclassed", false, Weak.NOTHING),
  /** Holds its keys weakly. */
  WEAK_KEY_DICTIONARY("WeakKeyDictionary", true, Weak.KEYS),
  /** Of a class of the program that is derived from {@link #WEAK_KEY_DICTIONARY}. */
  SUBCLASSED_WEAK_KEY_DICTIONARY("SubclassedWeakKeyDictionary", true, Weak.KEYS),
  /** Holds its values weakly. */
  WEAK_VALUE_DICTIONARY("WeakValueDictionary", true, Weak.VALUES),
  /** Of a class of the program that is derived from {@link #WEAK_VALUE_DICTIONARY}. */
  SUBCLASSED_WEAK_VALUE_DICTIONARY("SubclassedWeakValueDictionary", true, Weak.VALUES),
  /** Holds its elements weakly. */
  WEAK_SET("WeakSet", false, Weak.KEYS),
  /** Of a class of the program that is derived from {@link #WEAK_SET}. */
  SUBCLASSED_WEAK_SET("SubclassedWeakSet", false, Weak.KEYS),
  /** Like {@link #SUBCLASSED_WEAK_SET}; the class defines a hash. */
  HASHED_SUBCLASSED_WEAK_SET("HashedWeakSet", false, Weak.KEYS),
  /** Like {@link #SUBCLASSED_WEAK_SET}; the class adds a slot. */
  SLOTTED_SUBCLASSED_WEAK_SET("SlottedWeakSet", false, Weak.KEYS);

  /** What of it is held weakly. */
  enum Weak {
    NOTHING,
    /** Its keys, or the elements of a set. */
    KEYS,
    VALUES
  }

  private final String typeName;
  private final boolean mapping;
  private final Weak weak;

  TableType(String typeName, boolean mapping, Weak weak) {
    this.typeName = typeName;
    this.mapping = mapping;
    this.weak = weak;
  }

  /** The built-in type or the type of the module that has a name; {@code null} where none has. */
  static @Nullable TableType named(String typeName) {
    return switch (typeName) {
      case "dict" -> MAPPING;
      case "set" -> SET;
      case "WeakKeyDictionary" -> WEAK_KEY_DICTIONARY;
      case "WeakValueDictionary" -> WEAK_VALUE_DICTIONARY;
      case "WeakSet" -> WEAK_SET;
      default -> null;
    };
  }

  String typeName() {
    return typeName;
  }

  /** Whether its entries have values; else it is a set. */
  public boolean isMapping() {
    return mapping;
  }

  /** Whether it is one of the weak containers. */
  public boolean isWeak() {
    return weak != Weak.NOTHING;
  }

  /** Whether it holds its keys, or the elements of a set, weakly. */
  public boolean hasWeakKeys() {
    return weak == Weak.KEYS;
  }

  /** Whether it holds its values weakly. */
  public boolean hasWeakValues() {
    return weak == Weak.VALUES;
  }

  /** The type of the module that it is of, or descends from; itself where it is not weak. */
  public TableType base() {
    return switch (this) {
      case SUBCLASSED_WEAK_KEY_DICTIONARY -> WEAK_KEY_DICTIONARY;
      case SUBCLASSED_WEAK_VALUE_DICTIONARY -> WEAK_VALUE_DICTIONARY;
      case SUBCLASSED_WEAK_SET, HASHED_SUBCLASSED_WEAK_SET, SLOTTED_SUBCLASSED_WEAK_SET -> WEAK_SET;
      default -> this;
    };
  }

  /** Whether a plain comparison with other mappings, or other sets, is defined. */
  boolean hasEquality() {
    return this != BARE_MAPPING;
  }

  /** Whether it cannot be changed, and so has a hash of its content. */
  boolean isFrozen() {
    return this == FROZEN_SET || this == SUBCLASSED_FROZEN_SET;
  }

  /** referenceable-dict-subclass, referenceable-not-dict, weakkeydict-weakly-referenceable. */
  boolean hasWeakReferenceSlot() {
    return this != MAPPING;
  }

  boolean acceptsAttributes() {
    return switch (this) {
      case MAPPING, ORDERED_MAPPING, SET, FROZEN_SET -> false;
      default -> true;
    };
  }
}

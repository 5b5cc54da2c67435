package org.weakref.tck.oracle;

import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ReferenceType;

/** A weak reference. */
public sealed class Reference extends WeakObject permits MethodReference {
  private final ReferenceType type;
  private @Nullable Long hash;
  private long calls;

  Reference(HeapObject referent, @Nullable HeapObject callback, ReferenceType type) {
    super(referent, callback);
    this.type = type;
  }

  @Override
  public final ReferenceType type() {
    return type;
  }

  /** The hash that it was found to have while its referent lived, or {@code null}. */
  public final @Nullable Long hash() {
    return hash;
  }

  /** Keeps a hash for good. */
  public final void keepHash(long found) {
    hash = found;
  }

  /** How often a counting reference was dereferenced, this time included. */
  final long countCall() {
    return ++calls;
  }

  @Override
  public final String typeName() {
    return switch (type) {
      case EXACT -> "ReferenceType";
      case SUBCLASS -> "Subclass";
      case SUBCLASS_WITH_DATA -> "SubclassWithData";
      case SUBCLASS_MADE_IN_NEW -> "SubclassMadeInNew";
      case SUBCLASS_COUNTING_CALLS -> "SubclassCountingCalls";
      case SUBCLASS_WITH_SLOTS -> "SubclassWithSlots";
      case WEAK_METHOD -> "WeakMethod";
      case SUBCLASS_OF_WEAK_METHOD -> "SubclassOfWeakMethod";
    };
  }

  // ref-to-ref-rejected, ref-subclass-weakly-referenceable
  @Override
  public final boolean hasWeakReferenceSlot() {
    return type != ReferenceType.EXACT && !hasFixedAttributes();
  }

  // ref-no-instance-attributes, ref-subclass-extra-attributes
  @Override
  final boolean acceptsAttribute(String name) {
    return hasFixedAttributes()
        ? name.equals("value")
        : type != ReferenceType.EXACT && type != ReferenceType.WEAK_METHOD;
  }

  private boolean hasFixedAttributes() {
    return type == ReferenceType.SUBCLASS_MADE_IN_NEW || type == ReferenceType.SUBCLASS_WITH_SLOTS;
  }
}

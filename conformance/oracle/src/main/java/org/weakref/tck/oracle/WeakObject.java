package org.weakref.tck.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ReferenceType;

/** What refers to an object weakly: a {@link Reference} or a {@link Proxy}. */
public abstract class WeakObject extends HeapObject {
  private final long referentAddress;
  // Not among what it holds: this is what makes it weak (ref-does-not-keep-alive).
  private @Nullable HeapObject referent;
  private @Nullable HeapObject callback;

  WeakObject(HeapObject referent, @Nullable HeapObject callback) {
    this.referent = referent;
    this.referentAddress = referent.address();
    this.callback = callback;
  }

  /** Of which type of weak reference it is; {@code null} for a proxy. */
  public abstract @Nullable ReferenceType type();

  /** What it refers to, or {@code null} once it is dead. */
  public final @Nullable HeapObject referent() {
    return referent;
  }

  /** Where its referent stood, also after its death. */
  public final long referentAddress() {
    return referentAddress;
  }

  /** Its callback, or {@code null} where there is none or it was taken. */
  public final @Nullable HeapObject callback() {
    return callback;
  }

  /** From here on it is dead (ref-dead-is-permanent: there is no way back). */
  final void die() {
    referent = null;
  }

  final @Nullable HeapObject takeCallback() {
    HeapObject taken = callback;
    callback = null;
    return taken;
  }

  @Override
  public List<HeapObject> held() {
    List<HeapObject> held = super.held();
    if (callback != null) {
      held.add(callback); // callback-held-strongly-until-death
    }
    return held;
  }

  @Override
  void letGo() {
    super.letGo();
    callback = null;
  }
}

package org.weakref;

import org.jspecify.annotations.Nullable;

/** A reference that carries data of its own. */
final class TaggedRef<T> extends WeakRef<T> {

  final String tag;

  TaggedRef(T referent, String tag) {
    super(referent);
    this.tag = tag;
  }

  TaggedRef(T referent, String tag, @Nullable WeakCallback<? super TaggedRef<T>> callback) {
    super(referent, callback);
    this.tag = tag;
  }

  TaggedRef(
      WeakDomain domain,
      T referent,
      String tag,
      @Nullable WeakCallback<? super TaggedRef<T>> callback) {
    super(domain, referent, callback);
    this.tag = tag;
  }
}

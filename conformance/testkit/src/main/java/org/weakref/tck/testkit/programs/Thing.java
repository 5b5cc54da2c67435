package org.weakref.tck.testkit.programs;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ObjectKind;

/** An object of a draft, whatever its names. */
final class Thing {
  /** What can be done with it. */
  enum Sort {
    /** It can be referred to weakly, and has attributes. */
    OBJECT,
    /** A plain list. */
    LIST,
    /** It cannot be referred to weakly. */
    VALUE,
    /** An object, or nothing: what a reference gave. It keeps the object alive. */
    FOUND,
    FUNCTION,
    REFERENCE,
    PROXY,
    /** Whether it equals a reference of another type is open. */
    WEAK_METHOD,
    /** Holds its keys weakly. */
    KEY_MAP,
    /** Holds its values weakly. */
    VALUE_MAP,
    WEAK_SET,
    FINALIZER;

    boolean isWeakContainer() {
      return this == KEY_MAP || this == VALUE_MAP || this == WEAK_SET;
    }
  }

  private final Sort sort;
  private final ObjectKind kind;
  private final @Nullable Thing about;
  private final @Nullable Object request;
  private final Set<Object> requests = new HashSet<>();
  private final Set<String> fields = new HashSet<>();
  private @Nullable Thing owner;
  private boolean elusive;
  private boolean uncounted;
  private int holders;

  private Thing(Sort sort, ObjectKind kind, @Nullable Thing about, @Nullable Object request) {
    this.sort = sort;
    this.kind = kind;
    this.about = about;
    this.request = request;
  }

  static Thing of(Sort sort, ObjectKind kind) {
    return new Thing(sort, kind, null, null);
  }

  /** A function that is to be a callback for this object, and for no other. */
  static Thing functionFor(Thing referent) {
    return new Thing(Sort.FUNCTION, ObjectKind.TOP_LEVEL_FUNCTION, referent, null);
  }

  /**
   * A reference or proxy.
   *
   * @param request what a further request is like that it might meet, or {@code null} where it has
   *     a callback
   */
  static Thing referringTo(Thing referent, Sort sort, @Nullable Object request) {
    if (request != null) {
      referent.requests.add(request);
    }
    return new Thing(sort, ObjectKind.PLAIN, referent, request);
  }

  Sort sort() {
    return sort;
  }

  ObjectKind kind() {
    return kind;
  }

  /** What it refers to, or is a callback for. */
  @Nullable Thing about() {
    return about;
  }

  boolean isReference() {
    return sort == Sort.REFERENCE || sort == Sort.PROXY || sort == Sort.WEAK_METHOD;
  }

  /** Whether it is a reference or proxy that has a callback. */
  boolean hasCallback() {
    return isReference() && request == null;
  }

  /** Whether such a request might be met by a reference that is there. */
  boolean mightShare(Object asked) {
    return requests.contains(asked);
  }

  Set<String> fields() {
    return fields;
  }

  /** Whether nothing is promised of references to it, nor of what it holds. */
  boolean isElusive() {
    return elusive;
  }

  void beElusive() {
    elusive = true;
  }

  /** Whether others than the program may have made weak references to it. */
  boolean isUncounted() {
    return uncounted;
  }

  void beUncounted() {
    uncounted = true;
  }

  /**
   * Takes it for the functions that are about this object: what functions about different objects
   * do must not depend on their order. Whether they have it.
   */
  boolean claimFor(Thing line) {
    if (owner == null) {
      owner = line;
    }
    return owner == line;
  }

  /** A name or an object holds it. */
  void hold() {
    holders++;
  }

  /** A name holds it no longer; an object that does is not known to let go. */
  void letGo() {
    holders--;
    if (holders == 0 && about != null && request != null) {
      about.requests.remove(request);
    }
  }
}

package org.weakref.tck.adapters.reference;

/**
 * What a name of a program is in Java.
 *
 * @param sort what can be done with it
 * @param java the name of its variable
 */
record JShellName(Sort sort, String java) {
  /** What variables hold. */
  enum Sort {
    THING("Plain"),
    PROXY("Thing"),
    /** What a reference gave. */
    FOUND("Object"),
    LIST("Collection<Object>"),
    MAP("Map<Object, Object>"),
    FUNCTION("WeakCallback<Object>"),
    REFERENCE("WeakRef<Object>"),
    FINALIZER("Finalizer<?>"),
    /** What a function is called with. */
    ARGUMENT("Object"),
    /** A member of the module, which has no variable. */
    MEMBER("");

    private final String type;

    Sort(String type) {
      this.type = type;
    }

    String type() {
      return type;
    }

    boolean hasAttributes() {
      return this == THING || this == PROXY;
    }
  }

  static JShellName member(String member) {
    return new JShellName(Sort.MEMBER, member);
  }
}

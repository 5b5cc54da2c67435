/** Weak references, proxies and callbacks with the semantics of Python's {@code weakref} module. */
module org.weakref {
  requires static org.jspecify;

  exports org.weakref;
}

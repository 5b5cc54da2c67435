package org.weakref;

/**
 * Thrown by every use of a dead {@linkplain WeakProxy proxy} but its {@code hashCode}: Python's
 * {@code ReferenceError}. It is a direct subclass of {@link RuntimeException}, so that no handler
 * of a more particular error hides it ({@code error-referenceerror-hierarchy}). A {@link WeakRef}
 * never throws it ({@code error-ref-never-raises-referenceerror}).
 */
public final class DeadReferentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DeadReferentException() {
    super("weakly-referenced object no longer exists");
  }
}

package org.weakref;

/**
 * Thrown when a weak reference or proxy is asked for an object that a {@link ReferencePolicy}
 * refuses ({@code error-unreferenceable-ref}, {@code error-unreferenceable-proxy}). The message
 * names the object's class and the reason. Nothing has been registered ({@code
 * error-failed-creation-leaves-no-trace}).
 */
public final class NotReferenceableException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  NotReferenceableException(Object refused, String reason) {
    super("cannot create weak reference to " + refused.getClass().getName() + ": " + reason);
  }
}

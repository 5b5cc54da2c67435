package org.weakref.spec;

/** The catalogue cannot be read. The message is one line: which file, where, what is wrong. */
public final class CatalogueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CatalogueException(String message) {
    super(message);
  }
}

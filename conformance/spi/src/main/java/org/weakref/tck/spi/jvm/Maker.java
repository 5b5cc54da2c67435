package org.weakref.tck.spi.jvm;

import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;

/** Makes objects of one kind. */
@FunctionalInterface
interface Maker {
  /** Makes the object that is asked for, which is {@code null} for the kind that is nothing. */
  @Nullable Object make(Command.Create create) throws Throwable;
}

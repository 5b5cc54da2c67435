/**
 * The executable model of the documented semantics.
 *
 * <p>A session has a heap of its own: objects with exact counts of the strong references to them,
 * and a collector for cycles. Nothing here uses the weak references or the garbage collector of the
 * JVM, so every run is the same. What the documentation promises is decided in {@link
 * org.weakref.tck.oracle.Rules}; the other classes are the mechanism that the rules need.
 */
@NullMarked
package org.weakref.tck.oracle;

import org.jspecify.annotations.NullMarked;

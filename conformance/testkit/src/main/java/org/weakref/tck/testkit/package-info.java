/**
 * The suite: runs the features against an implementation, and says what came of it.
 *
 * <p>{@link org.weakref.tck.testkit.Suite} is the way in; {@link
 * org.weakref.tck.testkit.WeakrefConformance} is the same for JUnit.
 */
@NullMarked
package org.weakref.tck.testkit;

import org.jspecify.annotations.NullMarked;

/**
 * Random programs: commands that nobody thought of, performed by the model and by an implementation
 * under test, which must agree.
 *
 * <p>{@link org.weakref.tck.testkit.programs.Fuzz} is the way in; {@link
 * org.weakref.tck.testkit.programs.WeakrefPrograms} is the same for JUnit. A program is data, so it
 * can be performed elsewhere, made smaller and printed.
 */
@NullMarked
package org.weakref.tck.testkit.programs;

import org.jspecify.annotations.NullMarked;

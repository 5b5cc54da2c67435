/**
 * Deliberately broken implementations, one fault each: they prove that the suite sees what it says
 * it sees.
 */
@NullMarked
package org.weakref.tck.mutants;

import org.jspecify.annotations.NullMarked;

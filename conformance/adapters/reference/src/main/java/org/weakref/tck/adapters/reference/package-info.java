/** Binds the reference implementation to the waist. */
@NullMarked
package org.weakref.tck.adapters.reference;

import org.jspecify.annotations.NullMarked;

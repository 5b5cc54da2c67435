/** The proof of the suite: what it makes of implementations that are broken on purpose. */
@NullMarked
package org.weakref.tck.cli.mutation;

import org.jspecify.annotations.NullMarked;

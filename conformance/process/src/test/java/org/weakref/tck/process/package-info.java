/** Tests of the protocol, and of what becomes of processes that do not keep it. */
@NullMarked
package org.weakref.tck.process;

import org.jspecify.annotations.NullMarked;

/** Binds libraries of the JVM that others wrote to the waist, each as far as it goes. */
@NullMarked
package org.weakref.tck.adapters.peers;

import org.jspecify.annotations.NullMarked;

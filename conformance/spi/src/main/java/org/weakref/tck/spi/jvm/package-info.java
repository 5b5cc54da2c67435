/**
 * A session whose objects are plain Java objects, for libraries of the JVM: {@link
 * org.weakref.tck.spi.jvm.JvmSession} makes objects and functions, keeps their names, collects and
 * operates; a library adds its weak references.
 */
@NullMarked
package org.weakref.tck.spi.jvm;

import org.jspecify.annotations.NullMarked;

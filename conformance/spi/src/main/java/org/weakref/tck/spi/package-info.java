/**
 * The narrow waist between the suite and what it judges: {@link
 * org.weakref.tck.spi.Session#perform}.
 *
 * <p>Everything that crosses it is a value or a name. The suite never holds an object of the
 * program under test: a {@link org.weakref.tck.spi.Command} says names, a {@link
 * org.weakref.tck.spi.Reply} says which names an object has. So one list of commands can be
 * performed in this process, sent over a pipe, recorded, replayed and printed.
 *
 * <p>Whoever brings an implementation in Java extends {@link org.weakref.tck.spi.CommandSession},
 * or {@link org.weakref.tck.spi.jvm.JvmSession} where its objects are plain Java objects.
 */
@NullMarked
package org.weakref.tck.spi;

import org.jspecify.annotations.NullMarked;

/**
 * Weak references that tell when their referent is gone, with the semantics of Python's {@code
 * weakref} module.
 *
 * <pre>{@code
 * WeakRef<Session> ref = WeakRef.of(session, dead -> metrics.sessionEnded());
 * Session current = ref.get();              // the session, or null once it has been collected
 * WeakRefs.count(session);                  // how many references and proxies it has
 * Greeter greeter = WeakProxy.of(service, Greeter.class);
 * greeter.greet();                          // forwarded; DeadReferentException once it is gone
 * Finalizer.of(session, Connection::close, connection);       // once: when it is collected, or at exit
 * WeakKeyMap<Session, Basket> baskets = new WeakKeyMap<>();   // an entry goes with its session
 * }</pre>
 *
 * <p>A <em>referent</em> is the object referred to. When the garbage collector finds it
 * unreachable, all its references and proxies become <em>dead</em> at once; then their callbacks
 * run, newest registration first, each with its own dead reference as the argument. A reference
 * that was dropped and collected before its referent never calls back, and nothing in this library
 * keeps a reference, a referent or a callback alive.
 *
 * <p><strong>Threads.</strong> Everything public here may be used by any number of threads. {@link
 * org.weakref.WeakDomain} states, and lets choose, which thread runs callbacks; by default it is
 * one daemon thread. Another one releases what maps and sets have held for the dead. No callback
 * and no method of a referent is ever called while a lock of this library is held.
 *
 * <p><strong>Nulls.</strong> Nothing takes or returns {@code null} unless it is marked {@link
 * org.jspecify.annotations.Nullable}.
 */
@NullMarked
package org.weakref;

import org.jspecify.annotations.NullMarked;

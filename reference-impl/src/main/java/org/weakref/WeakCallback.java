package org.weakref;

/**
 * What runs once a referent is gone.
 *
 * <p>It runs at most once for each reference it was given to ({@code callback-called-once}, {@code
 * callback-every-registration}), on the thread that the reference's {@link WeakDomain} names, and
 * only if the reference itself is still there ({@code callback-not-called-if-ref-gone}). Whether it
 * is, the garbage collector knows: one that was dropped, but not yet found unreachable when its
 * referent died, may still call back. A reference holds its callback until its referent is dead,
 * and lets go of it just before the call ({@code callback-held-strongly-until-death}, {@code
 * callback-released-after-death}). A callback that itself holds the referent keeps it alive for as
 * long as the reference is held ({@code callback-closure-over-referent-leaks}).
 *
 * @param <R> the type of the reference or proxy that the callback gets
 */
@FunctionalInterface
public interface WeakCallback<R> {

  /**
   * Runs after the referent has died and all its references are dead ({@code
   * callback-all-refs-cleared-first}).
   *
   * @param reference the very reference or proxy that this callback was given to ({@code
   *     callback-single-argument}, {@code callback-proxy-argument}); it is dead ({@code
   *     callback-referent-unavailable})
   * @throws Exception whatever went wrong: it goes to the domain's {@link UnraisableHandler}, and
   *     the other callbacks still run ({@code callback-exception-not-propagated}, {@code
   *     callback-exception-others-run})
   */
  void referentDied(R reference) throws Exception;
}

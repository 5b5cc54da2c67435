package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.SessionError;
import org.weakref.tck.spi.Value;

/** The decisions about finalizers that the documentation promises something about. */
public interface FinalizerRules {
  /**
   * What a live finalizer keeps alive: itself, its function and its arguments, and not its object
   * (finalize-survives-unreferenced, finalize-keeps-func-and-args-alive,
   * finalize-does-not-keep-object-alive).
   */
  default List<HeapObject> keeps(Registration registration) {
    return registration.parts();
  }

  /** Which finalizers a new one takes the place of: none (finalize-several-per-object). */
  default List<Registration> displaced(Registration added, List<Registration> live) {
    return List.of();
  }

  /** Whether a finalizer says that it is alive (finalize-alive-initially). */
  default boolean isAlive(HeapObject finalizer, @Nullable Registration registration) {
    return registration != null;
  }

  /**
   * Whether a finalizer is dead after that (finalize-dead-after-call, finalize-detach-kills,
   * finalize-dead-after-collection, finalize-exit-skips-dead, finalize-at-most-once,
   * finalize-peek-returns-tuple).
   */
  default boolean diesBy(Occasion occasion) {
    return occasion != Occasion.PEEK;
  }

  /** Whether it is dead before its function runs (finalize-dead-inside-func). */
  default boolean diesFirst(Occasion occasion) {
    return true;
  }

  /**
   * Whether that makes a live finalizer call its function (finalize-called-at-collection,
   * finalize-call-returns-result, finalize-exit-runs-live, finalize-atexit-false-still-collects).
   */
  default boolean runsAt(Occasion occasion, Registration registration) {
    return true;
  }

  /**
   * What its function receives (finalize-arguments-passed, finalize-no-extra-arguments).
   *
   * @param given what was registered, in order
   */
  default List<HeapObject> arguments(Registration registration, List<HeapObject> given) {
    return given;
  }

  /** What its function receives by name (finalize-arguments-passed). */
  default Map<String, HeapObject> keywords(Map<String, HeapObject> given) {
    return given;
  }

  /** What calling it gives (finalize-call-returns-result). */
  default @Nullable HeapObject result(HeapObject ofFunction) {
    return ofFunction;
  }

  /** A finalizer was called. Its object stays as it is (finalize-call-keeps-object). */
  default void called(Registration registration, Occasion occasion, Heap heap) {}

  /** A finalizer is dead, and holds nothing any more (finalize-releases-func-and-args). */
  default void died(Registration registration, Heap heap) {}

  /**
   * Whether an error of its function is kept from the caller (finalize-call-exception-propagates).
   * One at a collection is treated like that of a callback.
   */
  default boolean swallows(SessionError error, Occasion occasion) {
    return false;
  }

  /**
   * What a dead finalizer gives: nothing (finalize-call-dead-returns-none, finalize-detach-dead,
   * finalize-peek-dead).
   */
  default Value answerOfDead(Occasion occasion) {
    return Value.NONE;
  }

  /**
   * What detaching and peeking give: object, function, arguments and named arguments
   * (finalize-detach-returns-tuple, finalize-peek-returns-tuple, finalize-detach-result-usable).
   */
  default List<HeapObject> told(HeapObject object, Registration registration, Occasion occasion) {
    return List.of(
        object,
        registration.function(),
        registration.tupleOfArguments(),
        registration.mappingOfKeywords());
  }

  /** Whether a new one is to run at exit (finalize-atexit-default-true). */
  default boolean isAtExitAtFirst(List<Registration> live) {
    return true;
  }

  /** Whether one is to run at exit after its flag was set (finalize-atexit-writable). */
  default boolean marked(Registration registration, boolean flag) {
    return flag;
  }

  /** Whether a dead one says that it is to run at exit (finalize-atexit-on-dead). */
  default boolean isAtExitWhenDead() {
    return false;
  }

  /**
   * Which finalizers are to run now that the program ends, the next first
   * (finalize-exit-reverse-order, finalize-exit-skips-atexit-false).
   *
   * @param live oldest first
   */
  default List<Registration> pending(List<Registration> live) {
    List<Registration> pending =
        new ArrayList<>(live.stream().filter(Registration::isAtExit).toList());
    Collections.reverse(pending);
    return pending;
  }
}

package org.weakref;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Decides which objects can be referred to weakly.
 *
 * <p>Compose one's own with the standard one:
 *
 * <pre>{@code
 * ReferencePolicy.standard().and(candidate -> candidate instanceof String ? "strings are shared" : null)
 * }</pre>
 *
 * <p>A policy is asked on the thread that creates a reference, each time that one is asked for,
 * possibly by several threads at a time, and holds no lock of this library. What it throws reaches
 * the creator, and nothing is registered.
 */
@FunctionalInterface
public interface ReferencePolicy {

  /**
   * Returns why the object cannot be referred to weakly, or {@code null} if it can.
   *
   * @param candidate the object that a reference or proxy is asked for; do not keep it
   */
  @Nullable String reasonToRefuse(Object candidate);

  /** Returns the policy that refuses what this one or, failing that, the other one refuses. */
  default ReferencePolicy and(ReferencePolicy other) {
    requireNonNull(other, "other");
    return candidate -> {
      String reason = reasonToRefuse(candidate);
      return reason != null ? reason : other.reasonToRefuse(candidate);
    };
  }

  /**
   * Returns the policy of {@link WeakDomain#common()}. It refuses
   *
   * <ul>
   *   <li>instances of the JVM's value-based classes, which have no identity to refer to: boxed
   *       primitives, {@code Optional}s, values of {@code java.time}, {@code List.of}, {@code
   *       Set.of}, {@code Map.of}, {@code Map.entry} and the like;
   *   <li>plain {@link WeakRef}s and proxies ({@code ref-to-ref-rejected}); instances of subclasses
   *       of {@code WeakRef} are fine ({@code ref-subclass-weakly-referenceable}).
   * </ul>
   *
   * All else is accepted. Some of it seldom dies: string literals, enum constants, and lambdas that
   * capture nothing live as long as the code that they stand in. A lambda that captures something
   * has an identity of its own and dies like any object.
   */
  static ReferencePolicy standard() {
    return StandardPolicy.INSTANCE;
  }

  /** Returns the policy that refuses nothing, for those who know what they refer to. */
  static ReferencePolicy acceptAll() {
    return candidate -> null;
  }
}

package org.weakref.spec;

/**
 * How an implementation reclaims what is unreachable, from the weakest rung to the strongest.
 *
 * <p>A clause names the lowest rung at which it binds; an implementation declares the rung that it
 * stands on.
 */
public enum Reclamation {
  /** Nothing is ever reclaimed. */
  NONE,
  /** What is unreachable goes some time after it was asked for. */
  EVENTUAL,
  /**
   * What is unreachable goes, and what is due has run, by the time a requested collection answers.
   */
  ON_REQUEST,
  /** By reference counting: what is unreachable goes at once, cycles excepted. */
  IMMEDIATE;

  /** Whether an implementation on this rung is bound by a clause of {@code lowest}. */
  public boolean reaches(Reclamation lowest) {
    return compareTo(lowest) >= 0;
  }

  /** The name in catalogue and protocol, such as {@code on-request}. */
  public String id() {
    return Ids.kebab(name());
  }

  /** The rung of that name; {@link IllegalArgumentException} when there is none. */
  public static Reclamation of(String id) {
    return Ids.parse(Reclamation.class, id, "reclamation");
  }
}

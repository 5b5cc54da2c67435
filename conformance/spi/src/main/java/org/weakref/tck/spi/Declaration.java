package org.weakref.tck.spi;

import java.util.Set;
import org.weakref.spec.Capability;
import org.weakref.spec.Reclamation;
import org.weakref.spec.SpecVersion;

/**
 * What an implementation says of itself.
 *
 * @param name for people: CPython, PyPy, Weakref for the JVM
 * @param version its own version
 * @param language the language whose surface it has, such as {@code python} or {@code java}
 * @param specVersion the version of the documentation that it implements
 * @param reclamation how it reclaims what is unreachable
 * @param capabilities the parts of the promise that it has
 */
public record Declaration(
    String name,
    String version,
    String language,
    SpecVersion specVersion,
    Reclamation reclamation,
    Set<Capability> capabilities) {
  public Declaration {
    capabilities = Set.copyOf(capabilities);
  }
}

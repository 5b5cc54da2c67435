package org.weakref.tck.adapters.reference;

import java.util.EnumSet;
import java.util.Set;
import org.weakref.WeakRef;
import org.weakref.spec.Capability;
import org.weakref.spec.Reclamation;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.jvm.Finalization;

/** The reference implementation, in this process. */
public final class ReferenceImplementation implements Implementation {
  private static final Set<Capability> CAPABILITIES =
      Set.of(
          Capability.REFERENCE,
          Capability.CALLBACK,
          Capability.REFERENCE_SUBCLASSING,
          Capability.COUNTING,
          Capability.REPORT_HOOK,
          Capability.PROXY,
          Capability.CALLABLE_PROXY,
          Capability.PROXY_OPERATORS,
          Capability.WEAK_KEY_DICTIONARY,
          Capability.WEAK_VALUE_DICTIONARY,
          Capability.WEAK_SET,
          Capability.MAPPING_UNION,
          Capability.WEAK_METHOD,
          Capability.FINALIZER,
          Capability.THREADS);

  /** In this process: nothing is started. */
  public ReferenceImplementation() {}

  @Override
  public Declaration declaration() {
    return new Declaration(
        "Weakref for the JVM",
        version(),
        "java",
        new SpecVersion(3, 14),
        Reclamation.ON_REQUEST,
        capabilities());
  }

  /** What the library has, and what the JVM has unless it was started without. */
  private static Set<Capability> capabilities() {
    Set<Capability> capabilities = EnumSet.copyOf(CAPABILITIES);
    if (Finalization.isEnabled()) {
      capabilities.add(Capability.FINALIZING_METHOD);
    }
    return capabilities;
  }

  private static String version() {
    String version = WeakRef.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public Session open() {
    return new ReferenceSession();
  }
}

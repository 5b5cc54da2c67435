package mylibrary;

import java.util.Set;
import org.weakref.spec.Capability;
import org.weakref.spec.Reclamation;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.process.Harness;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.Session;

/** The library that is judged, and what it has. */
public final class MyLibrary implements Implementation {
  /** Lets the command line judge it, in a JVM of its own: speaks the protocol on the standard streams. */
  public static void main(String[] arguments) {
    Harness.main(new MyLibrary());
  }

  @Override
  public Declaration declaration() {
    return new Declaration(
        "My library",
        "0.1",
        "java",
        new SpecVersion(3, 14),
        Reclamation.ON_REQUEST,
        Set.of(Capability.REFERENCE, Capability.CALLBACK));
  }

  @Override
  public Session open() {
    return new MySession();
  }
}

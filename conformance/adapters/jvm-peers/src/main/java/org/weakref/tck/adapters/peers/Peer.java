package org.weakref.tck.adapters.peers;

import static org.weakref.spec.Capability.CALLBACK;
import static org.weakref.spec.Capability.FINALIZER;
import static org.weakref.spec.Capability.REFERENCE;
import static org.weakref.spec.Capability.REFERENCE_SUBCLASSING;
import static org.weakref.spec.Capability.THREADS;
import static org.weakref.spec.Capability.WEAK_KEY_DICTIONARY;
import static org.weakref.spec.Capability.WEAK_SET;
import static org.weakref.spec.Capability.WEAK_VALUE_DICTIONARY;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.weakref.spec.Capability;
import org.weakref.spec.Reclamation;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.Session;

/**
 * The libraries, and what each has. What a library has under another name counts as had, and is
 * then judged whole. Whatever has weak containers has references beside them: the platform's own.
 */
public final class Peer implements Implementation {
  /** References with a queue, {@code WeakHashMap} and the set over it, {@code Cleaner}. */
  public static final Peer JDK =
      new Peer(
          "jdk",
          "JDK",
          "the JDK: WeakReference with a queue, WeakHashMap, Cleaner",
          JdkSession::new,
          REFERENCE,
          REFERENCE_SUBCLASSING,
          CALLBACK,
          WEAK_KEY_DICTIONARY,
          WEAK_SET,
          FINALIZER);

  /** References that finalize what they referred to, maps of {@code MapMaker}. */
  public static final Peer GUAVA =
      new Peer(
          "guava",
          "Guava",
          "Guava: FinalizableWeakReference, MapMaker with weak keys or values",
          GuavaSession::new,
          REFERENCE,
          REFERENCE_SUBCLASSING,
          CALLBACK,
          WEAK_KEY_DICTIONARY,
          WEAK_VALUE_DICTIONARY,
          WEAK_SET,
          THREADS);

  /** Caches without a bound, as maps. */
  public static final Peer CAFFEINE =
      new Peer(
          "caffeine",
          "Caffeine",
          "Caffeine: the maps of caches with weak keys or values",
          () -> new PeerSession(new CaffeineContainers()),
          REFERENCE,
          WEAK_KEY_DICTIONARY,
          WEAK_VALUE_DICTIONARY,
          WEAK_SET,
          THREADS);

  /**
   * Its one map, which refers weakly to keys and values alike. It is safe for threads, and no
   * threads are declared: any collection may take what another thread has just stored, so what a
   * thread finds is left to chance.
   */
  public static final Peer SPRING =
      new Peer(
          "spring",
          "Spring",
          "Spring: ConcurrentReferenceHashMap with weak references",
          () -> new PeerSession(new SpringContainers()),
          REFERENCE,
          WEAK_KEY_DICTIONARY,
          WEAK_VALUE_DICTIONARY,
          WEAK_SET);

  /** {@code ReferenceMap}, with keys or values weak. */
  public static final Peer COMMONS =
      new Peer(
          "commons",
          "Commons Collections",
          "Commons Collections: ReferenceMap with weak keys or values",
          () -> new PeerSession(new CommonsContainers()),
          REFERENCE,
          WEAK_KEY_DICTIONARY,
          WEAK_VALUE_DICTIONARY,
          WEAK_SET);

  private final String id;
  private final String title;
  private final String description;
  private final Supplier<Session> sessions;
  private final Set<Capability> capabilities;

  private Peer(
      String id,
      String title,
      String description,
      Supplier<Session> sessions,
      Capability... capabilities) {
    this.id = id;
    this.title = title;
    this.description = description;
    this.sessions = sessions;
    this.capabilities = Set.of(capabilities);
  }

  /** All of them. */
  public static List<Peer> all() {
    return List.of(JDK, GUAVA, CAFFEINE, SPRING, COMMONS);
  }

  /** The name of the library on the command line, such as {@code guava}. */
  public String id() {
    return id;
  }

  /** What of the library is judged, in a line. */
  public String description() {
    return description;
  }

  @Override
  public Declaration declaration() {
    return new Declaration(
        title, version(), "java", new SpecVersion(3, 14), Reclamation.ON_REQUEST, capabilities);
  }

  private String version() {
    return this == JDK ? Runtime.version().toString() : Versions.PINNED.getProperty(id);
  }

  @Override
  public Session open() {
    return sessions.get();
  }

  /** The versions that the build has pinned. */
  private static final class Versions {
    static final Properties PINNED = new Properties();

    static {
      try (InputStream in = Peer.class.getResourceAsStream("versions.properties")) {
        PINNED.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

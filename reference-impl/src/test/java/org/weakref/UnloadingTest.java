package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Programs within this one whose classes are gone once they have ended. */
class UnloadingTest {

  /** Has its own copy of the program, and of the library if that is asked for. */
  private static final class ProgramLoader extends URLClassLoader {
    private final String own;

    ProgramLoader(boolean ownLibrary) {
      super(locations(), WeakRef.class.getClassLoader());
      this.own = ownLibrary ? "org.weakref." : UnloadedProgram.class.getName();
    }

    private static URL[] locations() {
      return Locations.all().stream().map(ProgramLoader::url).toArray(URL[]::new);
    }

    private static URL url(Path location) {
      try {
        return location.toUri().toURL();
      } catch (MalformedURLException impossible) {
        throw new AssertionError(impossible);
      }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        if (!name.startsWith(own)) {
          return super.loadClass(name, resolve);
        }
        Class<?> known = findLoadedClass(name);
        return known == null ? findClass(name) : known;
      }
    }
  }

  /** Runs it in a frame that is gone afterwards. */
  private static WeakReference<ClassLoader> run(
      boolean ownLibrary, String method, WeakDomain... domain) throws Exception {
    ProgramLoader loader = new ProgramLoader(ownLibrary);
    Class<?> program = loader.loadClass(UnloadedProgram.class.getName());
    assertThat(program.getClassLoader()).isSameAs(loader);
    Class<?>[] types = domain.length == 0 ? new Class<?>[0] : new Class<?>[] {WeakDomain.class};
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      Object ignored = program.getMethod(method, types).invoke(null, (Object[]) domain);
    } finally {
      thread.setContextClassLoader(before);
    }
    return new WeakReference<>(loader);
  }

  private static void awaitUnloading(WeakReference<ClassLoader> loader) {
    Garbage.awaitUntil(() -> loader.refersTo(null));
  }

  @Test
  void closedScopeLetsGoOfAProgramWithTheLibrary() throws Exception {
    awaitUnloading(run(true, "inAScope"));
  }

  @Test
  void closedScopeOfTheCommonDomainLetsGoOfAProgramWithTheLibrary() throws Exception {
    awaitUnloading(run(true, "inTheCommonDomain"));
  }

  @Test
  void closedScopeLetsGoOfAProgramThatSharesTheLibrary() throws Exception {
    awaitUnloading(run(false, "inAScope"));
  }

  @Test
  void threadOfADomainThatLivesOnLetsGoOfTheProgramThatStartedIt() throws Exception {
    WeakDomain domain = WeakDomain.builder().build();
    Object tracked = new Object();
    WeakReference<ClassLoader> loader = run(false, "in", domain);
    WeakRef<Object> ref = domain.ref(tracked);
    awaitUnloading(loader);
    assertThat(domain.hasRunningThread()).isTrue();
    Held.untilHere(ref);
  }
}

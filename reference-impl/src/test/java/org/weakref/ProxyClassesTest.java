package org.weakref;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Which interfaces a proxy can have, and what its class keeps. */
class ProxyClassesTest {

  /** Implemented by nobody but those that it names. */
  sealed interface Closed permits Opened {}

  /** Implemented by whoever likes. */
  non-sealed interface Opened extends Closed {
    int number();
  }

  private interface Secret {
    String tell();
  }

  /** To be loaded by loaders that tests make. */
  public interface Foreign extends Supplier<String> {}

  /** Like {@link Foreign}, for its own package alone. */
  interface ForeignSecret {
    int number();
  }

  @Test
  void sealedInterfaceIsRefused() {
    Opened opened = () -> 1;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeakProxy.of(opened, Closed.class))
        .withMessageContaining("is sealed");
  }

  @Test
  void interfaceThatOpensASealedOneIsForwarded() {
    Opened opened = () -> 1;
    assertThat(WeakProxy.of(opened, Opened.class).number()).isOne();
  }

  /** Which no other test makes a proxy by: what is known of its class is found out here. */
  private interface Fresh {
    String tell();
  }

  @Test
  void theHandlerOfAProxyIsFound() {
    Fresh fresh = () -> "told";
    Fresh proxy = WeakProxy.of(fresh, Fresh.class);
    assertThat(proxy.tell()).isEqualTo("told");
    assertThat(ProxyClasses.handlerOf(proxy)).isInstanceOf(ProxyHandler.class);
    assertThat(ProxyClasses.handlerOf(fresh)).isNull();
  }

  @Test
  void privateInterfaceIsForwarded() {
    Secret secret = () -> "told";
    assertThat(WeakProxy.of(secret, Secret.class).tell()).isEqualTo("told");
  }

  @Test
  void hiddenInterfaceIsRefused() throws Exception {
    Class<?> hidden =
        MethodHandles.lookup().defineHiddenClass(bytes(Secret.class), false).lookupClass();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> proxy(new Task(), hidden))
        .withMessageContaining("is hidden");
  }

  @Test
  void oneClassServesAllProxiesWithTheSameInterfaces() {
    Secret one = () -> "one" + this;
    Secret other = () -> "other" + this;
    Object proxy = WeakProxy.of(one, Secret.class);
    assertThat(proxy.getClass()).isSameAs(WeakProxy.of(other, Secret.class).getClass());
  }

  @Test
  void classIsNamedAfterItsInterface() {
    Secret secret = () -> "told";
    assertThat(WeakProxy.of(secret, Secret.class).getClass().getName())
        .startsWith("org.weakref.ProxyClassesTest$Secret$WeakProxy");
  }

  @Test
  void interfaceOfAForeignLoaderIsForwarded() throws Exception {
    Class<?> foreign = new Isolated(Set.of(Foreign.class)).load(Foreign.class);
    Object proxy = proxy(implementing(foreign), foreign, Runnable.class);
    assertThat(((Supplier<?>) proxy).get()).isEqualTo("get");
  }

  @Test
  void interfacesOfLoadersThatDoNotSeeEachOtherAreRefused() throws Exception {
    Class<?> one = new Isolated(Set.of(Foreign.class)).load(Foreign.class);
    Class<?> other = new Isolated(Set.of(Foreign.class)).load(Foreign.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProxyClasses.maker(Set.of(one, other)))
        .withMessageContaining("no class can implement")
        .withMessageContaining(Foreign.class.getName());
  }

  @Test
  void classThatTheMachineRefusesIsAnArgumentError() {
    // A shape never asks for this one, since it checks its interfaces first.
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProxyClasses.maker(Set.of(Closed.class)))
        .withMessageContaining("no class can implement");
  }

  @Test
  void loaderOfAnInterfaceCanBeUnloaded() throws Exception {
    WeakReference<ClassLoader> watch = useAForeignInterface();
    Garbage.awaitUntil(() -> watch.get() == null);
  }

  private static WeakReference<ClassLoader> useAForeignInterface() throws Exception {
    Isolated loader = new Isolated(Set.of(Foreign.class, ForeignSecret.class));
    Class<?> foreign = loader.load(Foreign.class);
    Class<?> secret = loader.load(ForeignSecret.class);
    assertThat(proxy(implementing(foreign), Supplier.class, foreign)).isInstanceOf(foreign);
    assertThat(proxy(implementing(foreign, secret), foreign, secret, Iterable.class))
        .isInstanceOf(secret);
    return new WeakReference<>(loader);
  }

  @Test
  void loaderOfTheLibraryCanBeUnloadedBesideInterfacesThatStay() throws Exception {
    WeakReference<ClassLoader> watch = useACopyOfTheLibrary();
    Garbage.awaitUntil(() -> watch.get() == null);
  }

  /** The copy makes proxies by interfaces that outlive it, public ones and others. */
  private static WeakReference<ClassLoader> useACopyOfTheLibrary() throws Exception {
    Isolated loader = new Isolated("org.weakref.");
    Secret secret = () -> "told";
    // With callbacks on demand: the thread of the common domain would stay for a while.
    Object builder = loader.load(WeakDomain.class).getMethod("builder").invoke(null);
    Class<?> builders = builder.getClass();
    Object domain =
        builders.getMethod("build").invoke(builders.getMethod("callbacksOnDemand").invoke(builder));
    Method maker = domain.getClass().getMethod("proxy", Object.class, Class.class);
    Object proxy = maker.invoke(domain, secret, Secret.class);
    ((Runnable) maker.invoke(domain, new Task(), Runnable.class)).run();
    assertThat(((Secret) proxy).tell()).isEqualTo("told");
    assertThat(WeakProxy.isProxy(proxy)).isFalse();
    return new WeakReference<>(loader);
  }

  /** An object with these interfaces and one more; each of its methods gives its name, or 0. */
  private static Object implementing(Class<?>... interfaces) {
    Class<?>[] all = Arrays.copyOf(interfaces, interfaces.length + 2);
    all[interfaces.length] = Runnable.class;
    all[interfaces.length + 1] = Iterable.class;
    return Proxy.newProxyInstance(
        interfaces[0].getClassLoader(),
        all,
        (self, method, arguments) ->
            method.getReturnType() == int.class ? (Object) 0 : method.getName());
  }

  @SuppressWarnings("unchecked")
  private static Object proxy(Object referent, Class<?> type, Class<?>... more) {
    return WeakProxy.of(referent, (Class<Object>) type, null, more);
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      return requireNonNull(in).readAllBytes();
    }
  }

  /** Loads classes of its own, which else come from its parent. */
  private static final class Isolated extends ClassLoader {
    private final Set<String> own;
    private final String prefix;

    Isolated(Set<Class<?>> own) {
      super(ProxyClassesTest.class.getClassLoader());
      this.own = Set.copyOf(own.stream().map(Class::getName).toList());
      this.prefix = "nothing";
    }

    /** All of a package but the tests. */
    Isolated(String prefix) {
      super(ProxyClassesTest.class.getClassLoader());
      this.own = Set.of();
      this.prefix = prefix;
    }

    Class<?> load(Class<?> type) throws ClassNotFoundException {
      return loadClass(type.getName());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      boolean isMine = own.contains(name) || (name.startsWith(prefix) && !name.contains("Test"));
      if (!isMine) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in =
          requireNonNull(getParent()).getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = requireNonNull(in).readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException unreadable) {
        throw new ClassNotFoundException(name, unreadable);
      }
    }
  }
}

package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Classes as they are written, made anew for each test. */
class ProxyClassFileTest {

  /** What takes one slot and what takes two, in turn. */
  interface Mixed {
    String join(int a, long b, double c, String d, float e, boolean f);

    double half(long whole);

    void accept(long number, Object object);
  }

  private static final class Mixing implements Mixed {
    @Override
    public String join(int a, long b, double c, String d, float e, boolean f) {
      return List.of(a, b, c, d, e, f).toString();
    }

    @Override
    public double half(long whole) {
      return whole / 2.0;
    }

    @Override
    public void accept(long number, Object object) {
      throw new IllegalStateException(number + " " + object);
    }
  }

  /** Gives the referent, and answers what a proxy answers for itself. */
  private record Handler(Object referent) implements Supplier<Object> {
    @Override
    public Object get() {
      return referent;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof String;
    }

    @Override
    public int hashCode() {
      return 42;
    }

    @Override
    public String toString() {
      return "the handler's";
    }
  }

  /** An object of a class with these interfaces, which the JVM has verified. */
  private static Object made(Object referent, Class<?>... interfaces) throws Throwable {
    byte[] file = ProxyClassFile.of("org/weakref/Made", List.of(interfaces));
    Lookup made = MethodHandles.lookup().defineHiddenClass(file, true);
    return made.findConstructor(
            made.lookupClass(), MethodType.methodType(void.class, Supplier.class))
        .invoke((Supplier<?>) new Handler(referent));
  }

  @Test
  void argumentsOfEachWidthArriveInTheirPlaces() throws Throwable {
    Mixed mixed = (Mixed) made(new Mixing(), Mixed.class);
    assertThat(mixed.join(1, 1L << 40, 2.5, "text", 0.5f, true))
        .isEqualTo("[1, 1099511627776, 2.5, text, 0.5, true]");
    assertThat(mixed.half(5)).isEqualTo(2.5);
  }

  @Test
  void errorOfTheReferentReachesTheCaller() throws Throwable {
    Mixed mixed = (Mixed) made(new Mixing(), Mixed.class);
    assertThat(catchThrowable(() -> mixed.accept(7, "text")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("7 text");
  }

  @Test
  void theMethodsOfObjectAreTheHandlers() throws Throwable {
    Object made = made(new Mixing(), Mixed.class);
    assertThat(made.equals("a text")).isTrue();
    assertThat(made.equals(made)).isFalse();
    assertThat(made.hashCode()).isEqualTo(42);
    assertThat(made.toString()).isEqualTo("the handler's");
  }

  /** So many methods that the constants do not fit into a byte. */
  @Test
  @SuppressWarnings("unchecked") // The interface has been given.
  void manyMethodsAreForwarded() throws Throwable {
    NavigableMap<String, Integer> map = new TreeMap<>();
    Object made = made(map, Stream.class, NavigableMap.class);
    NavigableMap<String, Integer> proxy = (NavigableMap<String, Integer>) made;
    assertThat(proxy.putIfAbsent("song", 1)).isNull();
    assertThat(proxy.merge("song", 2, Integer::sum)).isEqualTo(3);
    assertThat(proxy.lastEntry()).isEqualTo(map.firstEntry());
    assertThat(proxy.descendingMap()).isEqualTo(map);
  }
}

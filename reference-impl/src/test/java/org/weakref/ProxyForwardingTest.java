package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What passes through a proxy, and how. */
class ProxyForwardingTest {

  /** Every kind of argument and result. */
  interface Echo {
    boolean aBoolean(boolean value);

    byte aByte(byte value);

    char aChar(char value);

    short aShort(short value);

    int anInt(int value);

    long aLong(long value);

    float aFloat(float value);

    double aDouble(double value);

    int[][] anArray(int[][] value);

    String all(boolean a, long b, byte c, double d, String e, float f, char g, short h, int i);

    List<Object> several(Object... values);

    void nothing();
  }

  private static final class Cave implements Echo {
    int calls;

    @Override
    public boolean aBoolean(boolean value) {
      return value;
    }

    @Override
    public byte aByte(byte value) {
      return value;
    }

    @Override
    public char aChar(char value) {
      return value;
    }

    @Override
    public short aShort(short value) {
      return value;
    }

    @Override
    public int anInt(int value) {
      return value;
    }

    @Override
    public long aLong(long value) {
      return value;
    }

    @Override
    public float aFloat(float value) {
      return value;
    }

    @Override
    public double aDouble(double value) {
      return value;
    }

    @Override
    public int[][] anArray(int[][] value) {
      return value;
    }

    @Override
    public String all(
        boolean a, long b, byte c, double d, String e, float f, char g, short h, int i) {
      return "" + a + b + c + d + e + f + g + h + i;
    }

    @Override
    public List<Object> several(Object... values) {
      return Arrays.asList(values);
    }

    @Override
    public void nothing() {
      calls++;
    }
  }

  private final Cave cave = new Cave();
  private final Echo echo = WeakProxy.of(cave, Echo.class);

  @Property(tries = 200)
  void argumentsOfEveryKindKeepTheirPlaces(
      @ForAll boolean a,
      @ForAll long b,
      @ForAll byte c,
      @ForAll double d,
      @ForAll String e,
      @ForAll float f,
      @ForAll char g,
      @ForAll short h,
      @ForAll int i) {
    assertThat(echo.all(a, b, c, d, e, f, g, h, i)).isEqualTo(cave.all(a, b, c, d, e, f, g, h, i));
  }

  @Property(tries = 100)
  void primitiveResultsComeBack(
      @ForAll boolean a,
      @ForAll byte b,
      @ForAll char c,
      @ForAll short d,
      @ForAll int e,
      @ForAll long f,
      @ForAll float g,
      @ForAll double h) {
    List<Object> sent = List.of(a, b, c, d, e, f, g, h);
    List<Object> received =
        List.of(
            echo.aBoolean(a),
            echo.aByte(b),
            echo.aChar(c),
            echo.aShort(d),
            echo.anInt(e),
            echo.aLong(f),
            echo.aFloat(g),
            echo.aDouble(h));
    assertThat(received).isEqualTo(sent);
  }

  @Test
  void arrayIsPassedOnAsItIs() {
    int[][] array = {{1}, {2}};
    assertThat(echo.anArray(array)).isSameAs(array);
  }

  @Test
  void variableArgumentsArePassedOn() {
    assertThat(echo.several(1, "two")).containsExactly(1, "two");
  }

  @Test
  void methodWithoutResultIsForwarded() {
    echo.nothing();
    assertThat(cave.calls).isOne();
  }

  @Test
  void argumentThatIsAProxyIsPassedOnAsItIs() {
    assertThat(echo.several(echo).get(0) == echo).isTrue();
  }

  /** As many arguments as the JVM allows. */
  interface Crowd {
    // 254 slots: this takes the one that is left.
    double all(
        double a1,
        double a2,
        double a3,
        double a4,
        double a5,
        double a6,
        double a7,
        double a8,
        double a9,
        double b1,
        double b2,
        double b3,
        double b4,
        double b5,
        double b6,
        double b7,
        double b8,
        double b9,
        double c1,
        double c2,
        double c3,
        double c4,
        double c5,
        double c6,
        double c7,
        double c8,
        double c9,
        double d1,
        double d2,
        double d3,
        double d4,
        double d5,
        double d6,
        double d7,
        double d8,
        double d9,
        double e1,
        double e2,
        double e3,
        double e4,
        double e5,
        double e6,
        double e7,
        double e8,
        double e9,
        double f1,
        double f2,
        double f3,
        double f4,
        double f5,
        double f6,
        double f7,
        double f8,
        double f9,
        double g1,
        double g2,
        double g3,
        double g4,
        double g5,
        double g6,
        double g7,
        double g8,
        double g9,
        double h1,
        double h2,
        double h3,
        double h4,
        double h5,
        double h6,
        double h7,
        double h8,
        double h9,
        double i1,
        double i2,
        double i3,
        double i4,
        double i5,
        double i6,
        double i7,
        double i8,
        double i9,
        double j1,
        double j2,
        double j3,
        double j4,
        double j5,
        double j6,
        double j7,
        double j8,
        double j9,
        double k1,
        double k2,
        double k3,
        double k4,
        double k5,
        double k6,
        double k7,
        double k8,
        double k9,
        double l1,
        double l2,
        double l3,
        double l4,
        double l5,
        double l6,
        double l7,
        double l8,
        double l9,
        double m1,
        double m2,
        double m3,
        double m4,
        double m5,
        double m6,
        double m7,
        double m8,
        double m9,
        double n1,
        double n2,
        double n3,
        double n4,
        double n5,
        double n6,
        double n7,
        double n8,
        double n9,
        double z);
  }

  @Test
  void asManyArgumentsAsThereCanBeAreForwarded() throws Exception {
    Object[] sent = new Object[127];
    Arrays.setAll(sent, i -> (double) i);
    List<Object> received = new ArrayList<>();
    Object crowd =
        Proxy.newProxyInstance(
            Crowd.class.getClassLoader(),
            new Class<?>[] {Crowd.class},
            (self, method, arguments) -> {
              received.addAll(Arrays.asList(arguments));
              return 1.0;
            });
    Method all = Crowd.class.getMethods()[0];
    assertThat(all.invoke(WeakProxy.of((Crowd) crowd, Crowd.class), sent)).isEqualTo(1.0);
    assertThat(received).containsExactly(sent);
  }

  /** With methods that have a body. */
  interface Scale {
    int weigh(int number);

    default int weighTwice(int number) {
      return weigh(number) + weigh(number);
    }

    static int standard() {
      return 7;
    }
  }

  private static final class OwnScale implements Scale {
    @Override
    public int weigh(int number) {
      return number + 1;
    }

    @Override
    public int weighTwice(int number) {
      return -number;
    }
  }

  @Test
  void defaultMethodReachesAbstractOnesOfTheReferent() {
    Scale heavy = number -> number * Scale.standard();
    assertThat(WeakProxy.of(heavy, Scale.class).weighTwice(2)).isEqualTo(28);
  }

  @Test
  void defaultMethodThatTheReferentOverridesIsTheReferents() {
    Scale own = new OwnScale();
    assertThat(WeakProxy.of(own, Scale.class).weighTwice(2)).isEqualTo(-2);
  }

  /** Generic, so that its implementation has a bridge. */
  interface Maker<A, R> {
    R make(A argument);
  }

  /** With a result that is more particular. */
  interface TextMaker extends Maker<Integer, String> {
    @Override
    String make(Integer argument);
  }

  @Test
  void methodIsReachedBothByItsOwnResultAndByTheInheritedOne() {
    TextMaker maker = number -> "#" + number;
    TextMaker proxy = WeakProxy.of(maker, TextMaker.class);
    Maker<Integer, String> general = proxy;
    assertThat(List.of(proxy.make(1), general.make(2))).containsExactly("#1", "#2");
  }

  @Test
  void methodThatTwoInterfacesDeclareIsForwarded() {
    TextMaker maker = number -> "#" + number;
    TextMaker proxy = WeakProxy.of(maker, TextMaker.class, null, Maker.class);
    assertThat(proxy.make(3)).isEqualTo("#3");
  }

  @Test
  void methodsOfObjectThatAnInterfaceDeclaresStayWhatTheyAre() {
    Comparator<String> order = WeakProxy.of(Comparator.<String>reverseOrder(), comparator());
    assertThat(order.equals(Comparator.reverseOrder())).isTrue();
  }

  private static Class<Comparator<String>> comparator() {
    return WeakProxy.type(Comparator.class);
  }

  @Test
  void staticAndGenericMethodsOfThePlatformPassThrough() {
    Map<String, Integer> ages = new HashMap<>();
    Class<Map<String, Integer>> type = WeakProxy.type(Map.class);
    Map<String, Integer> proxy = WeakProxy.of(ages, type);
    Integer merged = proxy.merge("Ann", 7, Integer::sum);
    assertThat(List.of(merged, ages.size(), proxy.getOrDefault("Bob", 1))).containsExactly(7, 1, 1);
  }

  /** May throw whatever there is. */
  interface Trouble {
    void make(Throwable error) throws Throwable;
  }

  @Property(tries = 20)
  void whatIsThrownComesBackAsItIs(@ForAll String message) {
    Trouble trouble =
        error -> {
          throw error;
        };
    Trouble proxy = WeakProxy.of(trouble, Trouble.class);
    for (Throwable error :
        List.of(new Exception(message), new RuntimeException(message), new Error(message))) {
      assertThatExceptionOfType(Throwable.class)
          .isThrownBy(() -> proxy.make(error))
          .isSameAs(error);
    }
  }

  /** Runs something while nothing but the call holds it. */
  interface Witness {
    boolean isGoneAfter(Runnable loss, WeakReference<?> watch);
  }

  private static final class Bystander implements Witness {
    @Override
    public boolean isGoneAfter(Runnable loss, WeakReference<?> watch) {
      loss.run();
      return watch.refersTo(null);
    }
  }

  @Test
  void referentThatLosesItsLastReferenceDuringACallLivesUntilItReturns() {
    Held<Witness> held = Held.by(Bystander::new);
    WeakReference<Object> watch = new WeakReference<>(held.get());
    Witness proxy = WeakProxy.of(held.get(), Witness.class);
    assertThat(proxy.isGoneAfter(held::collect, watch)).isFalse();
    Garbage.collect();
    assertThat(watch.get()).isNull();
  }

  @Test
  void framesOfAProxyAreNotInStackTraces() {
    Trouble trouble =
        error -> {
          throw error;
        };
    Exception error = new Exception();
    Scale scale =
        number -> {
          error.fillInStackTrace();
          return number;
        };
    assertThat(WeakProxy.of(trouble, Trouble.class)).isNotNull();
    assertThat(WeakProxy.of(scale, Scale.class).weigh(1)).isOne();
    assertThat(Arrays.toString(error.getStackTrace())).doesNotContain("$WeakProxy");
  }
}

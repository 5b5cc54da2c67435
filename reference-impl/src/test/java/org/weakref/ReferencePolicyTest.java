package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferencePolicyTest {

  private static final ReferencePolicy NO_STRINGS =
      candidate -> candidate instanceof String ? "strings are shared" : null;

  static Stream<Object> valueBased() {
    return Stream.of(
        1,
        1L,
        'c',
        true,
        (byte) 1,
        (short) 1,
        1f,
        1d,
        Optional.empty(),
        OptionalInt.of(1),
        Instant.EPOCH,
        Duration.ZERO,
        ZoneId.of("Europe/Paris"),
        List.of(),
        List.of(1, 2, 3),
        List.of(1, 2, 3).subList(0, 1),
        Set.of(1),
        Map.of(),
        Map.of(1, 2),
        Map.of(1, 2, 3, 4),
        Map.entry(1, 2),
        Runtime.version());
  }

  @ParameterizedTest
  @MethodSource("valueBased")
  void valueBasedObjectIsRefused(Object value) {
    assertThatExceptionOfType(NotReferenceableException.class)
        .isThrownBy(() -> WeakRef.of(value))
        .withMessageStartingWith("cannot create weak reference to " + value.getClass().getName())
        .withMessageContaining("value-based");
  }

  enum Colour {
    RED
  }

  record Point(int x, int y) {}

  static Stream<Object> objectsWithIdentity() {
    Object captured = new Object();
    Runnable lambda = captured::notifyAll;
    return Stream.of(
        "text",
        new ArrayList<>(),
        new int[0],
        Colour.RED,
        new Point(1, 2),
        String.class,
        lambda,
        new Object(),
        Thread.currentThread());
  }

  @ParameterizedTest
  @MethodSource("objectsWithIdentity")
  void objectWithIdentityIsAccepted(Object object) {
    assertThat(WeakRef.of(object).get()).isSameAs(object);
  }

  @Test
  void valueBasedObjectIsRefusedWithACallbackAsWell() {
    assertThatExceptionOfType(NotReferenceableException.class)
        .isThrownBy(() -> WeakRef.of(1, dead -> {}));
  }

  @Test
  void valueBasedObjectIsRefusedForASubclassAsWell() {
    assertThatExceptionOfType(NotReferenceableException.class)
        .isThrownBy(() -> new TaggedRef<>(1, "tag"));
  }

  @Test
  void valueBasedObjectIsRefusedForAProxyAsWell() {
    assertThatExceptionOfType(NotReferenceableException.class)
        .isThrownBy(() -> WeakProxy.of(1, Comparable.class));
  }

  @Test
  void plainReferenceIsRefused() {
    WeakRef<Object> ref = WeakRef.of(this);
    assertThatExceptionOfType(NotReferenceableException.class)
        .isThrownBy(() -> WeakRef.of(ref))
        .withMessageContaining("itself a weak reference");
  }

  @Test
  void proxyIsRefused() {
    Task task = new Task();
    Runnable proxy = WeakProxy.of(task, Runnable.class);
    assertThatExceptionOfType(NotReferenceableException.class)
        .isThrownBy(() -> WeakProxy.of(proxy, Runnable.class));
  }

  @Test
  void refusalLeavesNoTrace() {
    WeakDomain domain = onDemand(NO_STRINGS);
    assertThatExceptionOfType(NotReferenceableException.class)
        .isThrownBy(() -> domain.ref("text", dead -> {}));
    assertThat(domain.trackerCount()).isZero();
  }

  @Test
  void refusalIsAnIllegalArgument() {
    assertThat(new NotReferenceableException(1, "reason"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ownPolicyMayAcceptMore() {
    Integer number = 1000;
    assertThat(onDemand(ReferencePolicy.acceptAll()).ref(number).get()).isSameAs(number);
  }

  @Test
  void composedPolicyRefusesWhatTheFirstRefuses() {
    assertThat(ReferencePolicy.standard().and(NO_STRINGS).reasonToRefuse(1))
        .contains("value-based");
  }

  @Test
  void composedPolicyRefusesWhatTheSecondRefuses() {
    assertThat(ReferencePolicy.standard().and(NO_STRINGS).reasonToRefuse("text"))
        .isEqualTo("strings are shared");
  }

  @Test
  void composedPolicyAcceptsWhatBothAccept() {
    assertThat(ReferencePolicy.standard().and(NO_STRINGS).reasonToRefuse(this)).isNull();
  }

  @Test
  void whatAPolicyThrowsReachesTheCreator() {
    WeakDomain domain = onDemand(ReferencePolicyTest::confused);
    assertThatIllegalStateException().isThrownBy(() -> domain.ref(this)).withMessage("confused");
  }

  private static @Nullable String confused(Object candidate) {
    throw new IllegalStateException("confused");
  }

  private static WeakDomain onDemand(ReferencePolicy policy) {
    return WeakDomain.builder().callbacksOnDemand().policy(policy).build();
  }
}

package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found out of a class, before it is remembered. */
class StandardPolicyTest {

  @ParameterizedTest
  @ValueSource(classes = {Integer.class, Optional.class, Instant.class, Runtime.Version.class})
  void aClassThatIsAnnotatedIsValueBased(Class<?> type) {
    assertThat(StandardPolicy.isValueBased(type)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(classes = {Object.class, String.class, ArrayList.class, Thread.class, List.class})
  void aClassThatIsNotIsNot(Class<?> type) {
    assertThat(StandardPolicy.isValueBased(type)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(classes = {StandardPolicyTest.class, WeakRef.class})
  void noClassBeyondThePlatformIs(Class<?> type) {
    assertThat(StandardPolicy.isValueBased(type)).isFalse();
  }

  static Stream<Object> unmodifiableCollections() {
    return Stream.of(
        List.of(), List.of(1), List.of(1, 2, 3), Map.of(), Map.of(1, 2), Map.of(1, 2, 3, 4));
  }

  @ParameterizedTest
  @MethodSource("unmodifiableCollections")
  void anUnmodifiableCollectionIsOfAValueBasedClass(Object collection) {
    assertThat(StandardPolicy.isValueBased(collection.getClass())).isTrue();
  }
}

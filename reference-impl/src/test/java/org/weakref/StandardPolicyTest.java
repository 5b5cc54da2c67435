package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
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

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void anUnmodifiableCollectionIsOfAValueBasedClass(int size) {
    List<Integer> list = List.copyOf(new ArrayList<>(List.of(1, 2).subList(0, size)));
    assertThat(StandardPolicy.isValueBased(list.getClass())).isTrue();
    assertThat(StandardPolicy.isValueBased(Map.of("size", size).getClass())).isTrue();
    assertThat(StandardPolicy.isValueBased(Map.of().getClass())).isTrue();
  }
}

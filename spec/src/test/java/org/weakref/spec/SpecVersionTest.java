package org.weakref.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecVersionTest {
  @ParameterizedTest
  @ValueSource(strings = {"3.11", "3.11.4", "2.7.18"})
  void aVersionIsShownAsItWasWritten(String text) {
    assertThat(SpecVersion.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "3.", "3.11.", "3.11.4.1", "v3.11", "3.11rc1", ""})
  void anythingElseIsRefusedByName(String text) {
    assertThatThrownBy(() -> SpecVersion.of(text)).hasMessageContaining("'" + text + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "3.11,3.11",
    "3.11.0,3.11",
    "3.11.4,3.11.4",
    "3.11.7,3.11.4",
    "3.12.0,3.11.4",
    "3.11,3.11.4",
    "4.0,3.14"
  })
  void aVersionIncludesWhatCameWithItAndBefore(String version, String since) {
    assertThat(SpecVersion.of(version).includes(SpecVersion.of(since))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"3.11.2,3.11.4", "3.10,3.11", "3.10.13,3.11.4", "3.10,3.11.4", "2.7.18,3.0"})
  void aVersionDoesNotIncludeWhatCameLater(String version, String since) {
    assertThat(SpecVersion.of(version).includes(SpecVersion.of(since))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.11", "3.11.0", "3.11.7"})
  void aReleaseIsOfItsSeries(String version) {
    assertThat(SpecVersion.of(version).series()).isEqualTo(new SpecVersion(3, 11));
  }

  @Test
  void versionsAreInTheOrderOfTheirNumbers() {
    assertThat(SpecVersion.of("3.9")).isLessThan(SpecVersion.of("3.10"));
    assertThat(SpecVersion.of("3.11.4")).isLessThan(SpecVersion.of("3.11.10"));
  }
}

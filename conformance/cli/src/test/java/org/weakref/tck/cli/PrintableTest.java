package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void terminalCodesAreSpeltOut() {
    assertThat(Printable.line("a\u001b[31mred\u0007")).isEqualTo("a\\u001b[31mred\\u0007");
  }

  @Test
  void aTextStaysOnOneLine() {
    assertThat(Printable.line("one\r\ntwo\u2028three")).isEqualTo("one\\r\\ntwo\\u2028three");
  }

  @Test
  void bidirectionalOverridesAreSpeltOut() {
    assertThat(Printable.line("x\u202ey")).isEqualTo("x\\u202ey");
  }

  @Test
  void anEndlessTextEnds() {
    assertThat(Printable.line("x".repeat(1_000_000))).hasSizeLessThan(5000).endsWith("...");
  }

  @Test
  void linesStayApart() {
    assertThat(Printable.lines("one\ntwo\u001b[2J")).containsExactly("one", "two\\u001b[2J");
  }

  @Test
  void linesAreNotEndless() {
    assertThat(Printable.lines("x\n".repeat(1000))).hasSizeLessThan(50);
  }
}

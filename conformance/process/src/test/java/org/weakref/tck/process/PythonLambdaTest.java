package org.weakref.tck.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PythonLambdaTest {
  private static String applied(String lambda, String... arguments) {
    return Objects.requireNonNull(PythonLambda.parse(lambda)).applied(List.of(arguments));
  }

  @Test
  void parametersBecomeArguments() {
    assertThat(applied("lambda a, b: bool(a == b)", "song", "5")).isEqualTo("bool(song == 5)");
  }

  @Test
  void argumentsAreNotTakenForParameters() {
    assertThat(applied("lambda a, b: a - b", "b", "a")).isEqualTo("b - a");
  }

  @Test
  void whatIsNotSimpleIsHeldTogether() {
    assertThat(applied("lambda a: -a", "1 + 2")).isEqualTo("-(1 + 2)");
  }

  @Test
  void aNameOfAFunctionIsNone() {
    assertThat(PythonLambda.parse("operator.iadd")).isNull();
  }
}

package org.weakref.tck.testkit.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weakref.tck.spi.ObjectKind;

class KindsTest {
  private static final List<String> WORDS = List.of(Kinds.REGEX.split("\\|", -1));

  @Test
  void everyKindHasWordsOfItsOwn() {
    assertThat(WORDS.stream().map(Kinds::of))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(all());
  }

  private static Set<ObjectKind> all() {
    return EnumSet.allOf(ObjectKind.class);
  }

  @Test
  void otherWordsAreRefused() {
    assertThatThrownBy(() -> Kinds.of("a unicorn")).hasMessageContaining("kind of object");
  }
}

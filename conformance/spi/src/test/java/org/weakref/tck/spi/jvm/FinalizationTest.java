package org.weakref.tck.spi.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FinalizationTest {
  private static final int FIRST_WITH_THE_OPTION = 18;

  /** Says what it finds. */
  static final class Program {
    public static void main(String[] arguments) {
      System.out.print(Finalization.isEnabled());
    }
  }

  private static String saidByAJvm(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Collections.addAll(command, options);
    Collections.addAll(command, "-cp", System.getProperty("java.class.path"));
    command.add(Program.class.getName());
    Process jvm =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(jvm.waitFor()).as("exit status").isZero();
    return said;
  }

  @Test
  void aJvmCallsFinalizingMethodsByDefault() throws Exception {
    assertThat(saidByAJvm()).isEqualTo("true");
  }

  @Test
  void aJvmStartedWithoutFinalizationCallsNone() throws Exception {
    assumeTrue(Runtime.version().feature() >= FIRST_WITH_THE_OPTION, "no such option");
    assertThat(saidByAJvm("--finalization=disabled")).isEqualTo("false");
  }
}

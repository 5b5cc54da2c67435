package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakref.tck.results.Results;
import org.weakref.tck.results.ScenarioLine;

class ShardingTest {
  @TempDir private Path folder;

  private String out(String name) {
    return folder.resolve(name).toString();
  }

  private int run(String name, String... more) {
    String[] arguments = {
      "run", "--implementation", "oracle", "--run", "counts", "--out", out(name)
    };
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return Invocation.of(all).exit();
  }

  @Test
  void shardsMakeTheRunThatWouldHaveBeenInOnePiece() {
    int whole = run("whole");
    run("1", "--shard", "1/2");
    run("2", "--shard", "2/2");
    Invocation merged = Invocation.of("merge", out("1"), out("2"), "--out", out("merged"));
    assertThat(merged.exit()).isEqualTo(whole);
    assertThat(Results.read(folder.resolve("merged/" + Results.FILE)).scenarios())
        .extracting(ScenarioLine::id)
        .containsExactlyElementsOf(
            Results.read(folder.resolve("whole/" + Results.FILE)).scenarios().stream()
                .map(ScenarioLine::id)
                .toList());
    assertThat(Invocation.of("verify", out("merged")).exit()).isZero();
    assertThat(
            Invocation.of("diff", out("whole"), out("merged"), "--fail-on", "worse,better").exit())
        .isZero();
  }

  @Test
  void aShardThatIsNoneIsRefused() {
    assertThat(run("none", "--shard", "3/2")).isEqualTo(2);
  }

  @Test
  void aShardAloneCannotBeMerged() {
    run("1", "--shard", "1/2");
    Invocation merged = Invocation.of("merge", out("1"), "--out", out("merged"));
    assertThat(merged.exit()).isEqualTo(2);
    assertThat(merged.err()).contains("a gap: shard 2/2 is missing");
  }
}

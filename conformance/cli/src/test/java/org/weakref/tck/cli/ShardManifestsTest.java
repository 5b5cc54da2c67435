package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the manifests to copy is run here, by a shell, part by part. */
class ShardManifestsTest {
  private static final Path MANIFESTS = Path.of("sharding");

  @TempDir private Path folder;

  /** A launcher that judges a chapter of the oracle whatever interpreter it is told to judge. */
  @BeforeEach
  void launcher() throws IOException {
    Path options = folder.resolve("options");
    Files.writeString(
        options,
        "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp \"%s\" %s"
            .formatted(System.getProperty("java.class.path"), WeakrefTck.class.getName()));
    Path launcher = folder.resolve("weakref-tck");
    Files.writeString(
        launcher,
        """
        #!/bin/sh
        [ "$1 $2 $3" = "run --python python3" ] && shift 3 && set -- run --implementation oracle --run counts "$@"
        exec %s/bin/java @%s "$@"
        """
            .formatted(System.getProperty("java.home"), options));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
  }

  private static JsonNode manifest(String name) throws IOException {
    return new YAMLMapper().readTree(MANIFESTS.resolve(name).toFile());
  }

  private void shell(String script, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-ec", script).directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("printed").toFile());
    Process process = builder.start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("'%s' ends", script).isTrue();
      assertThat(process.exitValue())
          .as("the status of '%s', which printed %s", script, folder.resolve("printed"))
          .isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void thePodsOfTheIndexedJobLeaveWhatMakesAWholeRun() throws IOException, InterruptedException {
    JsonNode job = manifest("indexed-job.yaml").at("/spec");
    String script = job.at("/template/spec/containers/0/args/0").asText();
    for (int index = 0; index < job.at("/completions").asInt(); index++) {
      shell(
          script.replace("/results", folder + "/results"),
          Map.of("JOB_COMPLETION_INDEX", String.valueOf(index)));
    }

    shell("./weakref-tck merge results --out whole", Map.of());
  }

  @Test
  void theJobsOfTheMatrixLeaveWhatMakesAWholeRun() throws IOException, InterruptedException {
    JsonNode jobs = manifest("github-matrix.yml").at("/jobs");
    String part = jobs.at("/shard/steps/2/run").asText();
    JsonNode indexes = jobs.at("/shard/strategy/matrix/index");
    for (int index :
        IntStream.range(0, indexes.size()).map(i -> indexes.get(i).asInt()).toArray()) {
      shell(part.replace("${{ matrix.index }}", String.valueOf(index)), Map.of());
      shell(
          "mkdir -p shards/shard-%d && cp out/results.ndjson shards/shard-%d"
              .formatted(index, index),
          Map.of());
    }

    shell(jobs.at("/whole/steps/3/run").asText(), Map.of("GITHUB_STEP_SUMMARY", "summary.md"));

    assertThat(folder.resolve("summary.md")).content().contains("Oracle");
  }
}

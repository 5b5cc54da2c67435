package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each skeleton is an adapter that works as it was written. */
class InitAdapterTest {
  @TempDir private Path temporary = Path.of("");

  private Path init(Skeleton skeleton) {
    Path folder = temporary.resolve("adapter of mine");
    Invocation invocation =
        Invocation.of("init-adapter", "--language", skeleton.name(), folder.toString());
    assertThat(invocation.exit()).as(invocation.err()).isZero();
    return folder;
  }

  @Test
  void theOneForPythonWorks() {
    Installed.start("cpython").close();
    works(List.of("python3", init(Skeleton.PYTHON).resolve("harness.py").toString()));
  }

  @Test
  void theOneForJavaScriptWorks() {
    Installed.requireProgram("node");
    works(List.of("node", init(Skeleton.JAVASCRIPT).resolve("harness.mjs").toString()));
  }

  @Test
  void theOneForJavaWorks() throws IOException {
    Path folder = init(Skeleton.JAVA);
    Path classes = compile(folder);
    works(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            classes + java.io.File.pathSeparator + System.getProperty("java.class.path"),
            "mylibrary.MyLibrary"));
  }

  private static Path compile(Path folder) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("target/classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter told = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.walk(folder.resolve("src"))) {
      boolean compiled =
          compiler
              .getTask(
                  told,
                  files,
                  null,
                  List.of("-d", classes.toString(), "-proc:none", "--release", "17"),
                  null,
                  files.getJavaFileObjectsFromPaths(
                      sources.filter(path -> path.toString().endsWith(".java")).toList()))
              .call();
      assertThat(compiled).as("the skeleton compiles: " + told).isTrue();
    }
    return classes;
  }

  private static void works(List<String> command) {
    String words = command.stream().map(CommandWords::quoted).collect(Collectors.joining(" "));
    Invocation smoke = Invocation.of("smoke", "--command", words);
    assertThat(smoke.exit()).as(smoke.out() + smoke.err()).isZero();
    assertThat(smoke.out()).doesNotContain("not_applicable");
    Invocation check = Invocation.of("check-adapter", "--command", words);
    assertThat(check.exit()).as(check.out() + check.err()).isZero();
  }

  @Test
  void theOneForJavaRunsWithTheCoordinatesOfThisSuite() throws IOException {
    assertThat(init(Skeleton.JAVA).resolve("pom.xml"))
        .content()
        .contains("<artifactId>weakref-tck-testkit</artifactId>")
        .containsPattern("<version>\\d[^$]*</version>")
        .doesNotContain("${");
  }

  @ParameterizedTest
  @EnumSource(Skeleton.class)
  void allItsFilesAreWrittenAndNoOthers(Skeleton skeleton) throws IOException {
    Path folder = init(skeleton);
    try (Stream<Path> written = Files.walk(folder)) {
      assertThat(
              written
                  .filter(Files::isRegularFile)
                  .map(file -> folder.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(skeleton.files());
    }
  }

  @Test
  void aFolderThatHoldsSomethingStaysAsItIs() throws IOException {
    Path mine = Files.writeString(temporary.resolve("harness.py"), "mine");
    Invocation invocation =
        Invocation.of("init-adapter", "--language", "python", temporary.toString());
    assertThat(invocation.exit()).isEqualTo(2);
    assertThat(invocation.errLines())
        .singleElement()
        .asString()
        .contains("is not empty: name a folder that is new or empty");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));
    Invocation invocation = Invocation.of("init-adapter", "--language", "java", file.toString());
    assertThat(invocation.exit()).isEqualTo(2);
    assertThat(invocation.errLines()).singleElement().asString().contains("is no folder");
  }

  @Test
  void aLanguageThatIsNotThereIsToldWithThoseThatAre() {
    Invocation invocation =
        Invocation.of("init-adapter", "--language", "cobol", temporary.toString());
    assertThat(invocation.exit()).isEqualTo(2);
    assertThat(invocation.errLines())
        .singleElement()
        .asString()
        .containsIgnoringCase("python")
        .containsIgnoringCase("javascript");
  }
}

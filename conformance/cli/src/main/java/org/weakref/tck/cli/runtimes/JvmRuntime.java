package org.weakref.tck.cli.runtimes;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.weakref.tck.process.PythonHarness;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.ImplementationNotStarted;

/**
 * A runtime that comes from a Maven repository and runs on this JDK.
 *
 * @param name what it is called here
 * @param product what it calls itself, and its version
 * @param description one line about it
 * @param coordinates its artifacts
 * @param options of the JVM
 * @param main its main class, and what stands before the program on its command line
 * @param prelude statements of Python that come before the harness, or nothing
 */
record JvmRuntime(
    String name,
    String product,
    String version,
    String description,
    List<String> coordinates,
    List<String> options,
    List<String> main,
    String prelude)
    implements PythonRuntime {
  /**
   * GraalPy asks the JVM twice for each collection: by a diagnostic command, and then, in case
   * there is none, by {@code System.gc()}. Of full collections a run is made: with the one it takes
   * half the time.
   */
  private static final String ONE_COLLECTION =
      "import java; "
          + "java.type('java.lang.management.ManagementFactory').getPlatformMBeanServer()"
          + ".unregisterMBean(java.type('javax.management.ObjectName')"
          + "('com.sun.management:type=DiagnosticCommand')); ";

  static PythonRuntime graalpy() {
    String version = Versions.of("graalpy");
    return new JvmRuntime(
        "graalpy",
        "GraalPy",
        version,
        "GraalPy, from Maven Central (150 MB, fetched on first use), on this JDK",
        List.of(
            "org.graalvm.polyglot:python:pom:" + version,
            "org.graalvm.python:python-launcher:" + version),
        // Without it, a JDK that GraalPy does not accelerate is complained of on the standard
        // error.
        List.of("-Dpolyglotimpl.AttachLibraryFailureAction=ignore"),
        List.of(
            "com.oracle.graal.python.shell.GraalPythonMain", "--python.PosixModuleBackend=java"),
        ONE_COLLECTION);
  }

  static PythonRuntime jython() {
    String version = Versions.of("jython");
    return new JvmRuntime(
        "jython",
        "Jython",
        version,
        "Jython, from Maven Central (50 MB, fetched on first use), on this JDK",
        List.of("org.python:jython-standalone:" + version),
        List.of(),
        List.of("org.python.util.jython"),
        "");
  }

  @Override
  public Presence presence() {
    try {
      String unused = new MavenArtifacts(coordinates).look();
      return new Presence.Present(version);
    } catch (DependencyResolutionException absent) {
      return new Presence.Missing(
          product + " " + version + " is not in the local Maven repository",
          "./weakref-tck run --implementation " + name);
    }
  }

  @Override
  public Implementation start() {
    List<String> jvm = new ArrayList<>();
    // Serial and the first compiler: the quickest start, and the quickest full collection.
    jvm.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g"));
    jvm.addAll(options);
    jvm.addAll(List.of("-cp", classPath()));
    List<String> program = new ArrayList<>(main);
    program.addAll(PythonHarness.arguments(prelude));
    return Patience.process(
        new ClassArchive(CacheFolder.path()).command(name + "-" + version, jvm, program));
  }

  private String classPath() {
    try {
      return new MavenArtifacts(coordinates).fetch();
    } catch (DependencyResolutionException failed) {
      throw new ImplementationNotStarted(
          "%s %s cannot be fetched: %s; to fetch it by hand: mvn dependency:get -Dartifact=%s"
              .formatted(
                  product, version, reason(failed), coordinates.get(coordinates.size() - 1)));
    }
  }

  private static String reason(Throwable failed) {
    return String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
  }
}

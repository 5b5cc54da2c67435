package org.weakref.tck.cli.runtimes;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The classes that a program of this JDK loads, as the JVM shares them between processes: a third
 * off each start. What the program does is the same with it.
 */
final class ClassArchive {
  private final MadeOnce files;

  ClassArchive(Path folder) {
    this.files = new MadeOnce(folder);
  }

  /**
   * The command that starts the program, with its archive where one can be made.
   *
   * @param name what the archive is called
   * @param options of the JVM, with the class path; with others, it is another archive
   * @param main the main class and its arguments
   */
  List<String> command(String name, List<String> options, List<String> main) {
    String made = System.getProperty("java.vm.version") + options;
    UUID id = UUID.nameUUIDFromBytes(made.getBytes(StandardCharsets.UTF_8));
    Optional<Path> archive =
        files.file(
            name + "-" + id + ".jsa",
            path -> java(List.of("-XX:ArchiveClassesAtExit=" + path), options, main));
    // The JVM complains on the standard output of one that it cannot use, and does without.
    return java(
        archive
            .map(it -> List.of("-Xlog:disable", "-XX:SharedArchiveFile=" + it))
            .orElse(List.of()),
        options,
        main);
  }

  private static List<String> java(List<String> first, List<String> options, List<String> main) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(first);
    command.addAll(options);
    command.addAll(main);
    return command;
  }
}

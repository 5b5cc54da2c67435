package org.weakref.tck.spi.jvm;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Open files, each on a temporary file of its own that is empty.
 *
 * <p>Nobody closes them, as their program does not: it lets go of them. Then the JVM closes a
 * channel, and with it the file is gone, which was deleted as it was opened, or, where an open file
 * cannot be deleted, is when it is closed.
 */
final class OpenFiles {
  private OpenFiles() {}

  static Reader text() throws IOException {
    return new BufferedReader(Channels.newReader(raw(), StandardCharsets.UTF_8));
  }

  static InputStream buffered() throws IOException {
    return new BufferedInputStream(Channels.newInputStream(raw()));
  }

  static FileChannel raw() throws IOException {
    Path file = Files.createTempFile("weakref-tck", null);
    return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
  }
}

package org.weakref.spec;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of named texts, in the order in which they are added. */
public final class Digest {
  private final MessageDigest sha;

  /** Of nothing yet. */
  public Digest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  /** Adds a text under its name; where a line ends is all that counts, not how. */
  public void add(String name, String text) {
    sha.update((name + "\0" + text.replace("\r\n", "\n") + "\0").getBytes(StandardCharsets.UTF_8));
  }

  /** The digest in hexadecimal. Nothing can be added after. */
  public String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }
}

package org.weakref.tck.testkit.programs;

import java.util.List;
import org.weakref.tck.testkit.Exchange;

/**
 * What an implementation did that the model does not, nor may.
 *
 * @param expected what was expected, in words
 * @param actual what came instead, in words
 * @param transcript what was performed, with what was expected of it
 */
public record Disagreement(String expected, String actual, List<Exchange> transcript) {
  public Disagreement {
    transcript = List.copyOf(transcript);
  }

  /** Both, in one line. */
  public String message() {
    return "expected " + expected + ", got " + actual;
  }
}

package org.weakref.tck.spi;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the report of an error has to be like, as data; what is {@code null} may be anything.
 *
 * @param error the name of its type
 * @param message its text
 * @param channel where the report went
 * @param about a function that the report speaks of
 * @param text a regular expression that the report matches as it was written, from end to end; a
 *     dot in it is any character
 */
public record Report(
    @Nullable String error,
    @Nullable String message,
    Event.@Nullable Channel channel,
    @Nullable String about,
    @Nullable String text) {
  /** Any. */
  public static final Report ANY = new Report(null, null, null, null, null);

  /** Of an error of this type. */
  public static Report of(String error) {
    return new Report(error, null, null, null, null);
  }

  /** Of an error of this type with this message. */
  public static Report of(String error, String message) {
    return new Report(error, message, null, null, null);
  }

  /** The same, and it went there. */
  public Report on(Event.Channel where) {
    return new Report(error, message, where, about, text);
  }

  /** The same, and it speaks of this function. */
  public Report speakingOf(String function) {
    return new Report(error, message, channel, function, text);
  }

  /** The same, and it matches this regular expression. */
  public Report matching(String pattern) {
    return new Report(error, message, channel, about, pattern);
  }

  /** Whether a report is so. */
  public boolean matches(Event.Reported report) {
    return (error == null || error.equals(report.error()))
        && (message == null || message.equals(report.message()))
        && (channel == null || channel == report.channel())
        && (about == null || report.about().contains(about))
        && (text == null || Pattern.compile(text, Pattern.DOTALL).matcher(report.text()).matches());
  }
}

package org.weakref.tck.spi.jvm;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A function that gives the sum of its arguments, of the named ones too, and tells each run. */
record Adding(String name, Runner runner) implements Invocable {
  @Override
  public Object call(List<@Nullable Object> positional, Map<String, @Nullable Object> keywords) {
    Object ignored = runner.run(name, List.of(), positional, keywords);
    return Stream.concat(positional.stream(), keywords.values().stream())
        .flatMapToLong(number -> LongStream.of(((Number) number).longValue()))
        .sum();
  }
}

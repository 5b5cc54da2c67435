package org.weakref.tck.mutants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Value;

/** Answers that are not what the model says. */
enum Answers {
  /** Nothing, where something was to be given. */
  NOTHING("gives nothing for", "gives nothing for"),
  /** No error, where one was to be raised. */
  NO_ERROR("swallows errors of", "raises no error in"),
  /** An error of another type than was to be raised. */
  OTHER_ERROR("misnames errors of", "raises another error in"),
  /** True for false, and false for true. */
  OPPOSITE("denies", "gives the opposite for"),
  /** A whole number that is greater by one. */
  ONE_MORE("adds one to", "gives one too many for"),
  /** A list without its last element. */
  WITHOUT_LAST("leaves one out of", "leaves the last one out of"),
  /** A list with its first element twice. */
  FIRST_TWICE("repeats one of", "gives the first one twice for"),
  /** A list from its end. */
  REVERSED("reverses", "gives in reverse what comes of");

  private final String words;
  private final String fault;

  Answers(String words, String fault) {
    this.words = words;
    this.fault = fault;
  }

  /** A mutant that answers so to a use. */
  Mutant to(ContainerUse use) {
    return use.answered(words, fault, this::inPlaceOf);
  }

  private Outcome inPlaceOf(Outcome outcome) {
    if (outcome instanceof Outcome.Returned returned) {
      return Outcome.returned(inPlaceOf(returned.value()));
    } else if (outcome instanceof Outcome.Raised && this == NO_ERROR) {
      return Outcome.done();
    }
    return outcome instanceof Outcome.Raised && this == OTHER_ERROR
        ? new Outcome.Raised("SystemError", "something went wrong")
        : outcome;
  }

  private Value inPlaceOf(Value value) {
    if (this == NOTHING) {
      return Value.NONE;
    } else if (this == OPPOSITE && value instanceof Value.Truth truth) {
      return Value.of(!truth.value());
    } else if (this == ONE_MORE && value instanceof Value.Whole whole) {
      return Value.of(whole.value() + 1);
    }
    return value instanceof Value.Items items && !items.values().isEmpty()
        ? Value.of(inPlaceOf(items.values()))
        : value;
  }

  private List<Value> inPlaceOf(List<Value> values) {
    List<Value> others = new ArrayList<>(values);
    if (this == WITHOUT_LAST) {
      others.remove(others.size() - 1);
    } else if (this == FIRST_TWICE) {
      others.add(others.get(0));
    } else if (this == REVERSED) {
      Collections.reverse(others);
    }
    return others;
  }
}

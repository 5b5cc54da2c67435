package org.weakref.tck.cli;

import java.util.List;
import org.weakref.tck.results.Verdict;

/**
 * A way in which {@link FaultyHarness} misbehaves, and the verdict on the scenario in which it
 * does.
 */
enum Fault {
  NONE(Verdict.PASS),
  ENDS(Verdict.CRASH, "exit status 3", "about to fall"),
  ENDS_WITHOUT_A_WORD(Verdict.CRASH, "exit status 0"),
  ENDS_BY_A_SIGNAL(Verdict.CRASH, "SIGKILL"),
  ENDS_IN_MID_ANSWER(Verdict.CRASH, "{\"id\":"),
  CLOSES_ITS_OUTPUT(Verdict.CRASH, "closed its standard output"),
  HANGS(Verdict.TIMEOUT, "no answer"),
  HANGS_IN_MID_ANSWER(Verdict.ERROR, "did not end within"),
  HANGS_AND_IGNORES_TERMINATION(Verdict.TIMEOUT, "no answer"),
  DRIPS(Verdict.ERROR, "did not end within"),
  SAYS_GARBAGE(Verdict.ERROR, "not JSON"),
  SAYS_TERMINAL_CODES(Verdict.ERROR, "\\u001b[2J"),
  SAYS_NO_UTF_8(Verdict.ERROR, "not UTF-8"),
  SAYS_AN_EMPTY_LINE(Verdict.ERROR, "not a JSON object"),
  SAYS_A_LIST(Verdict.ERROR, "not a JSON object"),
  SAYS_HELLO_AGAIN(Verdict.ERROR, "no answer to"),
  PRINTS_BEFORE_THE_ANSWER(Verdict.ERROR, "not JSON"),
  PRINTS_ON_THE_LINE_OF_THE_ANSWER(Verdict.ERROR, "not JSON"),
  ANSWERS_ANOTHER_REQUEST(Verdict.ERROR, "an answer to request 99"),
  ANSWERS_AN_EARLIER_REQUEST(Verdict.ERROR, "an answer to request 2"),
  ANSWERS_TWICE(Verdict.ERROR, "before the request was sent"),
  ANSWERS_WITHOUT_OUTCOME(Verdict.ERROR, "'outcome' is missing"),
  ANSWERS_WITH_TWO_OUTCOMES(Verdict.ERROR, "exactly one of"),
  ANSWERS_WITH_A_FIELD_TOO_MANY(Verdict.ERROR, "nobody knows the field"),
  ANSWERS_WITH_A_DUPLICATE_FIELD(Verdict.ERROR, "Duplicate field"),
  ANSWERS_TOO_LONG(Verdict.ERROR, "more than 1048576 bytes"),
  ANSWERS_WITHOUT_END(Verdict.ERROR, "more than 1048576 bytes"),
  ANSWERS_TOO_DEEP(Verdict.ERROR, "nesting depth"),
  ANSWERS_TOO_MANY_VALUES(Verdict.ERROR, "Token count"),
  ANSWERS_A_NUMBER_TOO_LARGE(Verdict.ERROR, "64 bits"),
  ANSWERS_AT_LENGTH(Verdict.FAIL, "xxx..."),
  ANSWERS_MARKUP(Verdict.FAIL, "\\u001b[31m<script>"),
  REFUSES_WHAT_IT_DECLARED(Verdict.FAIL, "is supported, as declared"),
  FLOODS_ITS_OUTPUT(Verdict.ERROR, "no answer to"),
  FLOODS_ITS_ERROR_OUTPUT(Verdict.PASS),
  FALLS_WITH_TERMINAL_CODES(Verdict.CRASH, "\\u001b[2J"),
  STOPS_READING(Verdict.TIMEOUT, "no answer"),
  HAS_A_CHILD(Verdict.PASS),
  HAS_A_CHILD_AND_ENDS(Verdict.CRASH, "exit status 3"),
  HAS_A_CHILD_THAT_HOLDS_THE_OUTPUT_AND_ENDS(Verdict.CRASH, "exit status 3"),
  HAS_A_CHILD_THAT_IGNORES_TERMINATION_AND_HANGS(Verdict.TIMEOUT, "no answer"),
  HAS_A_GRANDCHILD_WITHOUT_PARENT(Verdict.PASS),
  ENDS_AT_CLOSE(Verdict.CRASH, "before it answered close"),
  HANGS_AT_CLOSE(Verdict.TIMEOUT, "no answer to close"),
  ENDS_BETWEEN_SESSIONS(Verdict.PASS),
  SPEAKS_BETWEEN_SESSIONS(Verdict.PASS);

  private final Verdict verdict;
  private final String told;

  Fault(Verdict verdict, String... told) {
    this.verdict = verdict;
    this.told = String.join("\n", told);
  }

  Verdict verdict() {
    return verdict;
  }

  /** What the message says. */
  List<String> told() {
    return told.lines().toList();
  }
}

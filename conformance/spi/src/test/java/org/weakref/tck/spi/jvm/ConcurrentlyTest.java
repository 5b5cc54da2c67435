package org.weakref.tck.spi.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Reply;
import org.weakref.tck.spi.Value;

@Timeout(30)
class ConcurrentlyTest {
  private static final Command CREATE_VERSE = new Command.Create("verse", ObjectKind.PLAIN);

  private final JvmSession session = new JvmSession() {};

  @AfterEach
  void close() {
    session.close();
  }

  private void define(String name, Command... body) {
    session.perform(new Command.Define(name, FunctionForm.FUNCTION, List.of(body)));
  }

  private Reply concurrently(int times, String... functions) {
    return session.perform(new Command.Concurrently(List.of(functions), times));
  }

  private static List<String> runs(Reply reply) {
    return reply.events().stream().map(event -> ((Event.Ran) event).function()).sorted().toList();
  }

  @Test
  void aFunctionAloneIsCalledSoManyTimes() {
    define("one");
    assertThat(runs(concurrently(2, "one"))).containsExactly("one", "one");
  }

  @Test
  void eachFunctionIsCalledSoManyTimesAtTheLeast() {
    define("one");
    define("other");
    assertThat(runs(concurrently(2, "one", "other")))
        .contains("one", "other")
        .hasSizeBetween(4, 80);
  }

  @Test
  void aFunctionIsCalledOnWhileAnotherIsNotDone() {
    define("quick");
    define("slow", new Command.Collect());
    assertThat(runs(concurrently(1, "quick", "slow"))).hasSizeGreaterThan(2);
  }

  @Test
  void allHaveEndedWhenTheAnswerComes() {
    define("one", CREATE_VERSE);
    assertThat(concurrently(1, "one", "one").outcome()).isEqualTo(Outcome.done());
  }

  @Test
  void whatACallBindsEndsWithIt() {
    define("one", CREATE_VERSE);
    concurrently(1, "one");
    assertThat(session.perform(new Command.Drop("verse")).outcome())
        .isInstanceOf(Outcome.Raised.class);
  }

  @Test
  void whatACallBindsIsNotSeenByTheNext() {
    define("one", new Command.Alias("found", "verse"), CREATE_VERSE);
    assertThat(concurrently(2, "one").events())
        .allSatisfy(
            event ->
                assertThat(((Event.Ran) event).outcomes().get(0))
                    .isInstanceOf(Outcome.Raised.class));
  }

  @Test
  void namesThatWereThereAreShared() {
    session.perform(CREATE_VERSE);
    session.perform(new Command.Alias("old", "verse"));
    define("one", CREATE_VERSE);
    concurrently(1, "one");
    assertThat(
            session
                .perform(
                    new Command.Operate(Operation.IS, Operand.named("verse"), Operand.named("old")))
                .outcome())
        .isEqualTo(Outcome.returned(Value.of(false)));
  }

  @Test
  void anErrorEndsNoOtherCall() {
    define("one", new Command.Raise("ValueError", "boom"));
    define("other");
    assertThat(runs(concurrently(3, "one", "other"))).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void aNameThatDoesNotExistIsRaised() {
    assertThat(concurrently(1, "nobody").outcome())
        .isInstanceOfSatisfying(
            Outcome.Raised.class, raised -> assertThat(raised.error()).isEqualTo("NameError"));
  }
}

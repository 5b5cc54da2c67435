package org.weakref.tck.spi.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Value;

class FinalizingMethodsTest {
  private final JdkSession session = new JdkSession(true);

  @BeforeEach
  void requireFinalization() {
    assumeTrue(Finalization.isEnabled(), "this JVM was started without finalization");
  }

  @AfterEach
  void close() {
    session.close();
  }

  private void make(ObjectKind kind, Command... body) {
    session.perform(new Command.Create("song", kind, Value.NONE, List.of(body)));
  }

  private void make(Command... body) {
    make(ObjectKind.WITH_FINALIZING_METHOD, body);
  }

  private List<String> runsOfCollection() {
    return session.perform(new Command.Collect()).events().stream()
        .map(event -> ((Event.Ran) event).function())
        .toList();
  }

  private void drop() {
    session.perform(new Command.Drop("song"));
  }

  @ParameterizedTest
  @EnumSource(names = {"WITH_FINALIZING_METHOD", "WITH_INHERITED_FINALIZING_METHOD"})
  void theMethodOfACollectedObjectRuns(ObjectKind kind) {
    make(kind);
    drop();
    assertThat(runsOfCollection()).containsExactly("finalizing method of song");
  }

  @Test
  void theMethodOfAnObjectThatIsHeldDoesNotRun() {
    make();
    assertThat(runsOfCollection()).isEmpty();
  }

  @Test
  void theMethodRunsOnce() {
    make();
    drop();
    session.perform(new Command.Collect());
    assertThat(runsOfCollection()).isEmpty();
  }

  @Test
  void theMethodRunsOnceAlsoWhereItBringsItsObjectBack() {
    make(new Command.Alias("phoenix", Operand.ARGUMENT));
    drop();
    session.perform(new Command.Collect());
    session.perform(new Command.Drop("phoenix"));
    assertThat(runsOfCollection()).isEmpty();
  }

  @Test
  void callbacksRunBeforeTheMethod() {
    make();
    session.perform(new Command.Define("farewell", FunctionForm.FUNCTION, List.of()));
    session.perform(new Command.Refer("tune", "song", Operand.named("farewell")));
    drop();
    assertThat(runsOfCollection()).containsExactly("farewell", "finalizing method of song");
  }

  @Test
  void aMethodThatDropsAnObjectLeadsToTheMethodOfThat() {
    session.perform(new Command.Create("verse", ObjectKind.WITH_FINALIZING_METHOD));
    make(new Command.Drop("verse"));
    drop();
    assertThat(runsOfCollection())
        .containsExactly("finalizing method of song", "finalizing method of verse");
  }

  @Test
  void aMethodCanCollect() {
    make(new Command.Collect());
    drop();
    assertThat(runsOfCollection()).containsExactly("finalizing method of song");
  }

  @Test
  void theObjectIsGoneWhenItsMethodHasRun() {
    make(new Command.Refer("late", Operand.ARGUMENT, null));
    drop();
    session.perform(new Command.Collect());
    assertThat(session.value(new Command.Dereference("late", null))).isEqualTo(Value.NONE);
  }

  @Test
  void theCallbackOfAReferenceThatTheMethodMadeRuns() {
    session.perform(new Command.Define("farewell", FunctionForm.FUNCTION, List.of()));
    make(new Command.Refer("late", Operand.ARGUMENT, Operand.named("farewell")));
    drop();
    assertThat(runsOfCollection()).containsExactly("finalizing method of song", "farewell");
  }

  @Test
  void theErrorOfAMethodIsReported() {
    make(new Command.Raise("ValueError", "wrong note"));
    drop();
    session.perform(new Command.Collect());
    assertThat(session.value(new Command.Operate(Operation.TEXT, Operand.named("reported"))))
        .isEqualTo(Value.of("ValueError"));
  }

  @Test
  void theMethodsOfManyObjectsAllRunInOneCollection() {
    for (int object = 0; object < 500; object++) {
      make();
      drop();
    }
    assertThat(runsOfCollection()).hasSize(500);
  }
}

package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeakMethodTest {

  /** Functions that live as long as the program. */
  private enum Binding implements Function<Object, IntSupplier> {
    HASH,
    OTHER;

    @Override
    public IntSupplier apply(Object object) {
      return this == HASH ? object::hashCode : () -> 0;
    }
  }

  private final Key key = new Key(1);
  private final Key equalKey = new Key(1);
  private final Key otherKey = new Key(2);
  private final List<Object> calls = new ArrayList<>();
  private final WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();
  private final Held<Object> held = Held.object();

  private void collect(Held<?> dropped) {
    dropped.collect();
    domain.runDueCallbacks();
  }

  /** A function that can die: somebody else has to hold it. */
  private static Held<Function<Object, IntSupplier>> mortal() {
    return Held.by(
        () -> {
          Object captured = new Object();
          return object -> captured::hashCode;
        });
  }

  @Test
  void methodIsPutTogetherAgain() {
    List<String> texts = new ArrayList<>();
    Consumer<String> add = WeakMethod.<List<String>, Consumer<String>>of(texts, t -> t::add).get();
    Objects.requireNonNull(add).accept("text");
    assertThat(texts).containsExactly("text");
  }

  @Test
  void objectIsNotKeptAlive() {
    WeakMethod<IntSupplier> method = WeakMethod.of(held.get(), Binding.HASH);
    held.collect();
    assertThat(method.get()).isNull();
  }

  @Test
  void weakMethodLivesAsLongAsTheObject() {
    WeakMethod<IntSupplier> method = WeakMethod.of(held.get(), Binding.HASH);
    Garbage.collect();
    assertThat(method.get()).isNotNull();
    Held.untilHere(held.get());
  }

  @Test
  void weakMethodDiesWithItsFunction() {
    Held<Function<Object, IntSupplier>> function = mortal();
    WeakMethod<IntSupplier> method = WeakMethod.of(held.get(), function.get());
    function.collect();
    assertThat(method.get()).isNull();
    Held.untilHere(held.get());
  }

  @Test
  void callbackGetsTheWeakMethod() {
    WeakMethod<IntSupplier> method = domain.method(held.get(), Binding.HASH, calls::add);
    collect(held);
    assertThat(calls).hasSize(1).first().isSameAs(method);
  }

  @Test
  void callbackRunsWhenTheFunctionDies() {
    Held<Function<Object, IntSupplier>> function = mortal();
    WeakMethod<IntSupplier> method = domain.method(held.get(), function.get(), calls::add);
    collect(function);
    assertThat(calls).hasSize(1).first().isSameAs(method);
  }

  @Test
  void callbackRunsOnceWhenBothDie() {
    Held<Function<Object, IntSupplier>> function = mortal();
    WeakMethod<IntSupplier> method = domain.method(held.get(), function.get(), calls::add);
    held.drop();
    collect(function);
    assertThat(calls).hasSize(1).first().isSameAs(method);
  }

  @Test
  void callbackOfADroppedOneDoesNotRun() {
    makeAndDrop();
    collect(held);
    assertThat(calls).isEmpty();
  }

  private void makeAndDrop() {
    assertThat(domain.method(held.get(), Binding.HASH, calls::add)).isNotNull();
    Garbage.collect();
  }

  @Test
  void weakMethodIsNotKeptAlive() {
    WeakReference<Object> watch =
        new WeakReference<>(WeakMethod.of(held.get(), Binding.HASH, calls::add));
    Garbage.collect();
    assertThat(watch.get()).isNull();
    Held.untilHere(held.get());
  }

  @Test
  void sameFunctionOfEqualObjectsIsEqual() {
    assertThat(WeakMethod.of(key, Binding.HASH)).isEqualTo(WeakMethod.of(equalKey, Binding.HASH));
  }

  @Test
  void equalOnesHaveEqualHashes() {
    assertThat(WeakMethod.of(key, Binding.HASH))
        .hasSameHashCodeAs(WeakMethod.of(equalKey, Binding.HASH));
  }

  @Test
  void otherFunctionIsNotEqual() {
    assertThat(WeakMethod.of(held.get(), Binding.HASH))
        .isNotEqualTo(WeakMethod.of(held.get(), Binding.OTHER));
  }

  @Test
  void otherObjectIsNotEqual() {
    assertThat(WeakMethod.of(key, Binding.HASH))
        .isNotEqualTo(WeakMethod.of(otherKey, Binding.HASH));
  }

  @Test
  void boundMethodIsNotEqual() {
    WeakMethod<IntSupplier> method = WeakMethod.of(held.get(), Binding.HASH);
    assertThat((Object) method).isNotEqualTo(method.get());
  }

  @Test
  void plainReferenceIsNotEqual() {
    assertThat((Object) WeakMethod.of(held.get(), Binding.HASH))
        .isNotEqualTo(WeakRef.of(held.get()));
  }

  @Test
  void deadOneEqualsItself() {
    WeakMethod<IntSupplier> method = WeakMethod.of(held.get(), Binding.HASH);
    held.collect();
    assertThat(method.equals(method)).isTrue();
  }

  @Test
  void deadOneEqualsNoOther() {
    WeakMethod<IntSupplier> method = WeakMethod.of(held.get(), Binding.HASH);
    WeakMethod<IntSupplier> other = WeakMethod.of(held.get(), Binding.HASH);
    held.collect();
    assertThat(method).isNotEqualTo(other);
  }

  @Test
  void hashIsKeptBeyondDeath() {
    WeakMethod<IntSupplier> method = WeakMethod.of(held.get(), Binding.HASH);
    int hash = method.hashCode();
    held.collect();
    assertThat(method).hasSameHashCodeAs(hash);
  }

  @Test
  void deadOneHasNoFirstHash() {
    WeakMethod<IntSupplier> method = WeakMethod.of(held.get(), Binding.HASH);
    held.collect();
    assertThatIllegalStateException().isThrownBy(method::hashCode);
  }

  @Test
  void eachIsAnObjectOfItsOwn() {
    assertThat(WeakMethod.of(held.get(), Binding.HASH))
        .isNotSameAs(WeakMethod.of(held.get(), Binding.HASH));
  }

  @Test
  void weakMethodIsListedAmongTheReferences() {
    WeakMethod<IntSupplier> method = WeakMethod.of(held.get(), Binding.HASH);
    assertThat(WeakRefs.list(held.get())).hasSize(1).first().isSameAs(method);
  }

  @Test
  void objectWithoutIdentityIsRefused() {
    assertThatExceptionOfType(NotReferenceableException.class)
        .isThrownBy(() -> WeakMethod.of(Optional.of("value"), Binding.HASH));
  }

  @Test
  void functionThatBindsNothingIsAnError() {
    Function<Object, @Nullable IntSupplier> nothing = object -> null;
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(WeakMethod.of(held.get(), nothing)::get)
        .withMessage("the function of a weak method returned null");
  }

  @Test
  void textOfALiveOneNamesTheObject() {
    assertThat(WeakMethod.of(held.get(), Binding.HASH).toString())
        .matches("org\\.weakref\\.WeakMethod@[0-9a-f]+ of java\\.lang\\.Object@[0-9a-f]+");
  }

  @Test
  void textOfADeadOneSaysSo() {
    WeakMethod<IntSupplier> method = WeakMethod.of(held.get(), Binding.HASH);
    held.collect();
    assertThat(method.toString()).matches("org\\.weakref\\.WeakMethod@[0-9a-f]+ \\(dead\\)");
  }

  @Test
  void subclassCarriesData() {
    Named method = new Named(held.get());
    assertThat(method.get()).isNotNull();
    assertThat(method.name).isEqualTo("name");
  }

  private static final class Named extends WeakMethod<IntSupplier> {
    final String name = "name";

    Named(Object object) {
      super(WeakDomain.common(), object, Binding.HASH, null);
    }
  }

  /** The example of the documentation. */
  @Test
  void listenersLeaveTheirListWithTheirObject() {
    List<WeakMethod<Consumer<String>>> listeners = new CopyOnWriteArrayList<>();
    Held<List<String>> view = Held.by(ArrayList::new);
    listeners.add(WeakMethod.of(view.get(), v -> v::add, listeners::remove));
    view.drop();
    Garbage.awaitUntil(listeners::isEmpty);
  }
}

package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeakRefTest {

  private final Object referent = new Object();
  private final Held<Object> held = Held.object();
  private final WeakCallback<Object> ignore = dead -> {};

  @Test
  void liveReferenceReturnsTheReferent() {
    assertThat(WeakRef.of(referent).get()).isSameAs(referent);
  }

  @Test
  void referenceDoesNotKeepItsReferentAlive() {
    WeakRef<Object> ref = WeakRef.of(held.get());
    held.collect();
    assertThat(ref.get()).isNull();
  }

  @Test
  void referenceWithCallbackDoesNotKeepItsReferentAlive() {
    WeakRef<Object> ref = WeakRef.of(held.get(), ignore);
    held.collect();
    assertThat(ref.get()).isNull();
  }

  @Test
  void referentHeldElsewhereStaysAlive() {
    WeakRef<Object> ref = WeakRef.of(referent);
    Garbage.collect();
    assertThat(ref.get()).isSameAs(referent);
  }

  @Test
  void referentThatRefersToItselfIsCollected() {
    WeakRef<Object[]> ref = selfReferring();
    Garbage.collect();
    assertThat(ref.get()).isNull();
  }

  private static WeakRef<Object[]> selfReferring() {
    Object[] array = new Object[1];
    array[0] = WeakRef.of(array);
    return WeakRef.of(array);
  }

  @Test
  void referenceWithoutCallbackIsReused() {
    assertThat(WeakRef.of(referent)).isSameAs(WeakRef.of(referent));
  }

  @Test
  void nullCallbackIsNoCallback() {
    WeakRef<Object> ref = WeakRef.of(referent);
    assertThat(WeakRef.of(referent, null)).isSameAs(ref);
  }

  @Test
  void proxyInBetweenDoesNotDisturbReuse() {
    Runnable task = new Task();
    WeakRef<Runnable> ref = WeakRef.of(task);
    Runnable proxy = WeakProxy.of(task, Runnable.class);
    assertThat(WeakRef.of(task)).isSameAs(ref).isNotSameAs(proxy);
  }

  @Test
  void referencesWithCallbackAreSeparate() {
    assertThat(WeakRef.of(referent, ignore)).isNotSameAs(WeakRef.of(referent, ignore));
  }

  @Test
  void referenceWithCallbackIsNotHandedOutForOneWithout() {
    WeakRef<Object> withCallback = WeakRef.of(referent, ignore);
    assertThat(WeakRef.of(referent)).isNotSameAs(withCallback);
  }

  @Test
  void referenceWithoutCallbackIsMadeAnewOnceItWasCollected() {
    Garbage.awaitUntil(() -> WeakRefs.count(referent) == 0);
    makeAndDropReference();
    Garbage.awaitUntil(() -> WeakRefs.count(referent) == 0);
    assertThat(WeakRef.of(referent).get()).isSameAs(referent);
  }

  private void makeAndDropReference() {
    assertThat(WeakRef.of(referent)).isNotNull();
  }

  @Test
  void callbackIsReturnedWhileTheReferentLives() {
    assertThat(WeakRef.of(referent, ignore).callback()).isSameAs(ignore);
  }

  @Test
  void callbackOfAReferenceWithoutOneIsNull() {
    assertThat(WeakRef.of(referent).callback()).isNull();
  }

  @Test
  void callbackIsNullOnceTheReferentIsGone() {
    // On demand and never asked to: it is the death that counts, not the call.
    WeakRef<Object> ref = WeakDomain.builder().callbacksOnDemand().build().ref(held.get(), ignore);
    held.collect();
    assertThat(ref.callback()).isNull();
  }

  @Test
  void nullReferentIsRefused() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> WeakRef.of(Nulls.<Object>aNull()))
        .withMessage("cannot create weak reference to null");
  }

  @Test
  void allReferencesDieTogether() {
    WeakRef<Object> plain = WeakRef.of(held.get());
    WeakRef<Object> withCallback = WeakRef.of(held.get(), ignore);
    WeakRef<Object> subclass = new TaggedRef<>(held.get(), "tag");
    held.collect();
    assertThat(Stream.of(plain, withCallback, subclass).map(WeakRef::get)).containsOnlyNulls();
  }

  @Test
  void referenceCannotBeCleared() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(WeakRef.of(referent)::clear);
  }

  @Test
  void referenceCannotBeEnqueued() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(WeakRef.of(referent)::enqueue);
  }

  @Test
  void textOfALiveReferenceNamesTheReferentsClass() {
    assertThat(WeakRef.of(referent).toString())
        .matches("org\\.weakref\\.WeakRef@[0-9a-f]+ to java\\.lang\\.Object@[0-9a-f]+");
  }

  @Test
  void textOfADeadReferenceSaysSo() {
    WeakRef<Object> ref = WeakRef.of(held.get());
    held.collect();
    assertThat(ref.toString()).matches("org\\.weakref\\.WeakRef@[0-9a-f]+ \\(dead\\)");
  }

  @Test
  void textNeedsNoMethodOfTheReferent() {
    Hostile hostile = new Hostile();
    assertThat(WeakRef.of(hostile).toString()).contains(Hostile.class.getName());
  }

  @SuppressWarnings("ReferenceEquality") // A failed assertion would call its toString.
  @Test
  void makingAReferenceNeedsNoMethodOfTheReferent() {
    Hostile hostile = new Hostile();
    assertThat(WeakRef.of(hostile, ignore).get() == hostile).isTrue();
  }
}

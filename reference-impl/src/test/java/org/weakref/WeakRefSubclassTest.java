package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeakRefSubclassTest {

  private final WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();
  private final Object referent = new Object();
  private final Held<Object> held = Held.object();
  private final List<Object> calls = new ArrayList<>();

  @Test
  void instanceRefersToItsReferent() {
    assertThat(new TaggedRef<>(referent, "tag").get()).isSameAs(referent);
  }

  @Test
  void instanceIsNeverShared() {
    assertThat(new TaggedRef<>(referent, "a")).isNotSameAs(new TaggedRef<>(referent, "a"));
  }

  @Test
  void instanceIsNotHandedOutForAPlainReference() {
    TaggedRef<Object> tagged = new TaggedRef<>(referent, "tag");
    assertThat(WeakRef.of(referent)).isNotSameAs(tagged).isExactlyInstanceOf(WeakRef.class);
  }

  @Test
  void callbackGetsThatVeryInstanceWithItsData() {
    TaggedRef<Object> ref = new TaggedRef<>(domain, held.get(), "tag", dead -> calls.add(dead.tag));
    held.collect();
    domain.runDueCallbacks();
    assertThat(calls).containsExactly(ref.tag);
  }

  @Test
  void callbackGivenToASubclassIsReturned() {
    WeakCallback<TaggedRef<Object>> callback = dead -> {};
    assertThat(new TaggedRef<>(referent, "tag", callback).callback()).isSameAs(callback);
  }

  @Test
  void callbackThatExpectsAnotherSubclassIsReported() {
    List<Throwable> errors = new ArrayList<>();
    WeakDomain reporting =
        WeakDomain.builder()
            .callbacksOnDemand()
            .unraisableHandler((error, source) -> errors.add(error))
            .build();
    WeakRef<Object> ref = new WronglyTypedRef(reporting, held.get(), dead -> calls.add(dead.tag));
    held.collect();
    reporting.runDueCallbacks();
    assertThat(errors).singleElement().isInstanceOf(ClassCastException.class);
    assertThat(ref.get()).isNull();
  }

  @Test
  void overriddenGetDoesNotMisleadEquality() {
    assertThat(new DeafRef(referent)).isEqualTo(WeakRef.of(referent));
  }

  @Test
  void overriddenGetDoesNotMisleadTheHash() {
    assertThat(new DeafRef(referent)).hasSameHashCodeAs(referent);
  }

  @Test
  void subclassMayHaveFurtherMethods() {
    assertThat(new DeafRef(referent).find()).containsSame(referent);
  }

  @Test
  void instanceOfASubclassCanBeReferredTo() {
    TaggedRef<Object> ref = new TaggedRef<>(referent, "tag");
    assertThat(WeakRef.of(ref).get()).isSameAs(ref);
  }

  private static final class WronglyTypedRef extends WeakRef<Object> {
    WronglyTypedRef(
        WeakDomain domain, Object referent, WeakCallback<? super TaggedRef<Object>> callback) {
      super(domain, referent, callback);
    }
  }

  private static final class DeafRef extends WeakRef<Object> {
    DeafRef(Object referent) {
      super(referent);
    }

    @Override
    public @Nullable Object get() {
      return null;
    }

    Optional<Object> find() {
      return Optional.ofNullable(super.get());
    }
  }
}

package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Hash and equality over random mixes of live and dead references. */
@SuppressWarnings("SelfEquals") // A law of equality.
class WeakRefLawsTest {

  private static final int TRIES = 60;

  @Property(tries = TRIES)
  void equalityIsReflexive(@ForAll("plans") List<Plan> plans) {
    Population population = new Population(plans);
    assertThat(population.refs).allMatch(ref -> ref.equals(ref));
  }

  @Property(tries = TRIES)
  void equalityIsSymmetric(@ForAll("plans") List<Plan> plans) {
    Population population = new Population(plans);
    forEachPair(population, (a, b) -> assertThat(a.equals(b)).isEqualTo(b.equals(a)));
  }

  @Property(tries = TRIES)
  void equalReferencesThatHaveHashesHaveEqualHashes(@ForAll("plans") List<Plan> plans) {
    Population population = new Population(plans);
    forEachPair(
        population,
        (a, b) -> {
          if (a.equals(b)) {
            assertThat(hash(a)).isEqualTo(hash(b));
          }
        });
  }

  @Property(tries = TRIES)
  void hashNeverChanges(@ForAll("plans") List<Plan> plans) {
    Population population = new Population(plans);
    for (int i = 0; i < plans.size(); i++) {
      OptionalInt now = hash(population.refs.get(i));
      assertThat(now).isEqualTo(plans.get(i).expectedHash());
    }
  }

  @SuppressWarnings("ReferenceEquality") // A pair of one and the same is left out.
  @Property(tries = TRIES)
  void deadReferencesEqualThemselvesAlone(@ForAll("plans") List<Plan> plans) {
    Population population = new Population(plans);
    forEachPair(
        population,
        (a, b) -> {
          if (a != b && (a.get() == null || b.get() == null)) {
            assertThat(a).isNotEqualTo(b);
          }
        });
  }

  @Provide
  Arbitrary<List<Plan>> plans() {
    Arbitrary<Boolean> coin = Arbitraries.of(true, false);
    return Combinators.combine(Arbitraries.integers().between(-1, 2), coin, coin, coin)
        .as(Plan::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private interface PairCheck {
    void check(WeakRef<Key> a, WeakRef<Key> b);
  }

  private static void forEachPair(Population population, PairCheck check) {
    for (WeakRef<Key> a : population.refs) {
      for (WeakRef<Key> b : population.refs) {
        check.check(a, b);
      }
    }
  }

  private static OptionalInt hash(WeakRef<Key> ref) {
    try {
      return OptionalInt.of(ref.hashCode());
    } catch (IllegalStateException neverHashedWhileAlive) {
      return OptionalInt.empty();
    }
  }

  /** What becomes of one reference. */
  record Plan(int number, boolean subclass, boolean hashedWhileAlive, boolean dies) {

    OptionalInt expectedHash() {
      return dies && !hashedWhileAlive ? OptionalInt.empty() : OptionalInt.of(number);
    }

    WeakRef<Key> referTo(Key key) {
      return subclass ? new TaggedRef<>(key, "tag") : WeakRef.of(key, dead -> {});
    }
  }

  private static final class Population {
    final List<WeakRef<Key>> refs = new ArrayList<>();
    private final List<Key> living = new ArrayList<>();

    Population(List<Plan> plans) {
      plans.forEach(this::add);
      Garbage.clear();
      assertThat(refs).filteredOn(ref -> ref.get() != null).hasSameSizeAs(living);
    }

    private void add(Plan plan) {
      Key key = new Key(plan.number());
      WeakRef<Key> ref = plan.referTo(key);
      refs.add(ref);
      if (plan.hashedWhileAlive()) {
        assertThat(ref.hashCode()).isEqualTo(key.number);
      }
      if (!plan.dies()) {
        living.add(key);
      }
    }
  }
}

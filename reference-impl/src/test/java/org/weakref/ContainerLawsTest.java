package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.testing.ConcurrentMapTestSuiteBuilder;
import com.google.common.collect.testing.MapTestSuiteBuilder;
import com.google.common.collect.testing.SetTestSuiteBuilder;
import com.google.common.collect.testing.TestStringMapGenerator;
import com.google.common.collect.testing.TestStringSetGenerator;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.Feature;
import com.google.common.collect.testing.features.MapFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import junit.framework.TestResult;
import junit.framework.TestSuite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The laws of {@link Map} and {@link Set}, by the suites that Guava proves its own with. */
class ContainerLawsTest {

  private static final List<Feature<?>> MAP =
      List.of(
          CollectionSize.ANY,
          CollectionFeature.SUPPORTS_ITERATOR_REMOVE,
          MapFeature.GENERAL_PURPOSE,
          MapFeature.ALLOWS_NULL_KEY_QUERIES,
          MapFeature.ALLOWS_NULL_VALUE_QUERIES);
  private static final List<Feature<?>> MAP_OF_NULL_KEYS =
      Stream.concat(MAP.stream(), Stream.of(MapFeature.ALLOWS_NULL_KEYS)).toList();
  private static final List<Feature<?>> SET =
      List.of(
          CollectionSize.ANY,
          CollectionFeature.GENERAL_PURPOSE,
          CollectionFeature.ALLOWS_NULL_QUERIES);

  @TestFactory
  Stream<DynamicTest> containersObeyTheLaws() {
    return Stream.of(
        concurrent("WeakKeyMap", new WeakKeyMap<>(), MAP),
        concurrent("WeakKeyMap by identity", WeakKeyMap.byIdentity(), MAP),
        concurrent("WeakValueMap", new WeakValueMap<>(), MAP_OF_NULL_KEYS),
        plain("WeakKeyMap as a Map", new WeakKeyMap<>(), MAP),
        plain("WeakValueMap as a Map", new WeakValueMap<>(), MAP_OF_NULL_KEYS),
        set("WeakSet", new WeakSet<>()),
        set("WeakSet by identity", WeakSet.byIdentity()));
  }

  private static DynamicTest concurrent(
      String name, Map<String, String> map, List<Feature<?>> features) {
    return test(
        ConcurrentMapTestSuiteBuilder.using(new Maps(map))
            .named(name)
            .withFeatures(features)
            .createTestSuite());
  }

  private static DynamicTest plain(
      String name, Map<String, String> map, List<Feature<?>> features) {
    return test(
        MapTestSuiteBuilder.using(new Maps(map))
            .named(name)
            .withFeatures(features)
            .createTestSuite());
  }

  private static DynamicTest set(String name, Set<String> set) {
    return test(
        SetTestSuiteBuilder.using(new Sets(set)).named(name).withFeatures(SET).createTestSuite());
  }

  /** Runs the suite by itself: no engine is needed for it. */
  private static DynamicTest test(TestSuite suite) {
    return DynamicTest.dynamicTest(
        suite.getName(),
        () -> {
          TestResult result = new TestResult();
          suite.run(result);
          assertThat(broken(result)).isEmpty();
          assertThat(result.runCount()).isGreaterThan(200);
        });
  }

  private static List<String> broken(TestResult result) {
    List<String> broken = new ArrayList<>();
    result.failures().asIterator().forEachRemaining(failure -> broken.add(failure.toString()));
    result.errors().asIterator().forEachRemaining(error -> broken.add(error.toString()));
    return broken;
  }

  private static final class Maps extends TestStringMapGenerator {
    private final Map<String, String> map;

    Maps(Map<String, String> map) {
      this.map = map;
    }

    @Override
    protected Map<String, String> create(Map.Entry<String, String>[] entries) {
      map.clear();
      for (Map.Entry<String, String> entry : entries) {
        map.put(entry.getKey(), entry.getValue());
      }
      return map;
    }
  }

  private static final class Sets extends TestStringSetGenerator {
    private final Set<String> set;

    Sets(Set<String> set) {
      this.set = set;
    }

    @Override
    protected Set<String> create(String[] elements) {
      set.clear();
      set.addAll(List.of(elements));
      return set;
    }
  }
}

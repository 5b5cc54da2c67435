package org.weakref.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Implementations that stand alike.
 *
 * @param state how they stand
 * @param members which they are
 */
record Group(State state, List<Judged> members) {
  /** Groups in the order of states; what nobody is in is left out. */
  static List<Group> of(List<Judged> judged, Function<Judged, State> state) {
    Map<State, List<Judged>> groups = new EnumMap<>(State.class);
    judged.forEach(
        one -> groups.computeIfAbsent(state.apply(one), unused -> new ArrayList<>()).add(one));
    return groups.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  /** The names of the members, a few of them if they are many. */
  String names() {
    List<String> names = members.stream().map(Judged::title).toList();
    return names.size() <= 6
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, 5)) + " and " + (names.size() - 5) + " more";
  }
}

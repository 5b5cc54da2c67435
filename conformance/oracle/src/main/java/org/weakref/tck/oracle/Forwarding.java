package org.weakref.tck.oracle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.weakref.tck.spi.Operation;

/** In the place of which operands of an operation a proxy stands for its referent. */
enum Forwarding {
  /** Of none: the operation is about the proxy itself, or asks its type. */
  NONE,
  /** Of the first. */
  FIRST,
  /** Of each. */
  ALL;

  /** proxy-repr-is-own, proxy-unhashable, proxy-dead-repr-type-is, proxy-callable-predicate. */
  private static final Set<Operation> ABOUT_THE_PROXY =
      EnumSet.of(
          Operation.IS,
          Operation.HASH,
          Operation.REPRESENTATION,
          Operation.IDENTITY,
          Operation.TYPE_OF,
          Operation.IS_INSTANCE,
          Operation.IS_SUBCLASS,
          Operation.IS_CALLABLE,
          Operation.STRONG_REFERENCE_COUNT);

  /** proxy-format, proxy-not-context-manager, proxy-no-round-trunc-complex. */
  private static final Set<Operation> ASKING_ITS_TYPE =
      EnumSet.of(
          Operation.FORMAT,
          Operation.WITH_CONTEXT,
          Operation.ROUND,
          Operation.TRUNCATE,
          Operation.FLOOR,
          Operation.CEILING,
          Operation.TO_COMPLEX,
          Operation.PICKLE);

  /** How proxies are treated by an operation. */
  static Forwarding of(Operation operation) {
    if (ABOUT_THE_PROXY.contains(operation) || ASKING_ITS_TYPE.contains(operation)) {
      return NONE;
    }
    return Operators.takesEachOperandAlike(operation) ? ALL : FIRST;
  }

  /** Whether it unwraps the operand at that place. */
  boolean reaches(int place) {
    return this == ALL || (this == FIRST && place == 0);
  }

  /** What takes part in an operation, where these were given. */
  static List<HeapObject> apply(Operation operation, List<HeapObject> given, Proxies proxies) {
    Forwarding forwarding = of(operation);
    return IntStream.range(0, given.size())
        .mapToObj(
            place ->
                forwarding.reaches(place) ? proxies.unwrap(given.get(place)) : given.get(place))
        .toList();
  }
}

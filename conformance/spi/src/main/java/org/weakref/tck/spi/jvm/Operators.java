package org.weakref.tck.spi.jvm;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Operators, conversions and container operations: a method an {@link
 * org.weakref.tck.spi.Operation}, of the same name, since methods are what the JVM has for
 * operators. One that is <em>reflected</em> is asked of the operand on the right. Equality and hash
 * are those of every object.
 */
public interface Operators extends Subject {
  Object add(@Nullable Object other);

  Object subtract(@Nullable Object other);

  Object multiply(@Nullable Object other);

  Object trueDivide(@Nullable Object other);

  Object floorDivide(@Nullable Object other);

  Object modulo(@Nullable Object other);

  Object power(@Nullable Object other);

  Object matrixMultiply(@Nullable Object other);

  Object shiftLeft(@Nullable Object other);

  Object shiftRight(@Nullable Object other);

  Object bitAnd(@Nullable Object other);

  Object bitOr(@Nullable Object other);

  Object bitXor(@Nullable Object other);

  Object divideWithRemainder(@Nullable Object other);

  Object powerModulo(@Nullable Object exponent, @Nullable Object modulus);

  Object reflectedAdd(@Nullable Object other);

  Object reflectedSubtract(@Nullable Object other);

  Object reflectedMultiply(@Nullable Object other);

  Object reflectedTrueDivide(@Nullable Object other);

  Object reflectedFloorDivide(@Nullable Object other);

  Object reflectedModulo(@Nullable Object other);

  Object reflectedPower(@Nullable Object other);

  Object reflectedMatrixMultiply(@Nullable Object other);

  Object reflectedShiftLeft(@Nullable Object other);

  Object reflectedShiftRight(@Nullable Object other);

  Object reflectedBitAnd(@Nullable Object other);

  Object reflectedBitOr(@Nullable Object other);

  Object reflectedBitXor(@Nullable Object other);

  Object reflectedDivideWithRemainder(@Nullable Object other);

  Object inPlaceAdd(@Nullable Object other);

  Object inPlaceSubtract(@Nullable Object other);

  Object inPlaceMultiply(@Nullable Object other);

  Object inPlaceTrueDivide(@Nullable Object other);

  Object inPlaceFloorDivide(@Nullable Object other);

  Object inPlaceModulo(@Nullable Object other);

  Object inPlacePower(@Nullable Object other);

  Object inPlaceMatrixMultiply(@Nullable Object other);

  Object inPlaceShiftLeft(@Nullable Object other);

  Object inPlaceShiftRight(@Nullable Object other);

  Object inPlaceBitAnd(@Nullable Object other);

  Object inPlaceBitOr(@Nullable Object other);

  Object inPlaceBitXor(@Nullable Object other);

  Object negate();

  Object positive();

  Object invert();

  Object absolute();

  Object round();

  Object truncate();

  Object floor();

  Object ceiling();

  boolean notEqual(@Nullable Object other);

  boolean less(@Nullable Object other);

  boolean lessOrEqual(@Nullable Object other);

  boolean greater(@Nullable Object other);

  boolean greaterOrEqual(@Nullable Object other);

  long toInteger();

  double toFloat();

  int toIndex();

  String toComplex();

  String toBytes();

  String format(@Nullable Object specification);

  int length();

  boolean contains(@Nullable Object element);

  Object getItem(@Nullable Object key);

  void setItem(@Nullable Object key, @Nullable Object value);

  void deleteItem(@Nullable Object key);

  Object getSlice(@Nullable Object start, @Nullable Object stop);

  void setSlice(@Nullable Object start, @Nullable Object stop, @Nullable Object values);

  void deleteSlice(@Nullable Object start, @Nullable Object stop);

  Iterator<?> iterate();

  Iterator<?> reverse();

  Object next();
}

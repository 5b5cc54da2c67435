package org.weakref.tck.spi.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.InputStream;
import java.io.Reader;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Value;

/** The objects of a session that are of the platform's classes, or of subclasses of these. */
class KindsOfObjectsTest {
  private static final Map<ObjectKind, Class<?>> CLASSES =
      Map.ofEntries(
          Map.entry(ObjectKind.CLOSURE, Invocable.class),
          Map.entry(ObjectKind.TOP_LEVEL_FUNCTION, Invocable.class),
          Map.entry(ObjectKind.ARRAY, long[].class),
          Map.entry(ObjectKind.DEQUE, ArrayDeque.class),
          Map.entry(ObjectKind.PATTERN, Pattern.class),
          Map.entry(ObjectKind.LOCK, Lock.class),
          Map.entry(ObjectKind.SOCKET, Socket.class),
          Map.entry(ObjectKind.TEXT_STREAM, Reader.class),
          Map.entry(ObjectKind.BYTE_STREAM, InputStream.class),
          Map.entry(ObjectKind.TEXT_FILE, Reader.class),
          Map.entry(ObjectKind.BUFFERED_FILE, InputStream.class),
          Map.entry(ObjectKind.RAW_FILE, FileChannel.class),
          Map.entry(ObjectKind.ENUMERATION_MEMBER, Enum.class),
          Map.entry(ObjectKind.USER_DEFINED_EXCEPTION, Exception.class),
          Map.entry(ObjectKind.SUBCLASSED_LIST, ArrayList.class),
          Map.entry(ObjectKind.SUBCLASSED_MAPPING, HashMap.class),
          Map.entry(ObjectKind.SUBCLASSED_SET, HashSet.class));

  private final JdkSession session = new JdkSession(true);

  @AfterEach
  void close() {
    session.close();
  }

  static Set<ObjectKind> kinds() {
    return CLASSES.keySet();
  }

  private Object make(ObjectKind kind) {
    assertThat(session.perform(new Command.Create("song", kind)).outcome())
        .isEqualTo(Outcome.done());
    return session.find("song");
  }

  private Value afterDropping(String... names) {
    for (String name : names) {
      session.perform(new Command.Drop(name));
    }
    session.perform(new Command.Collect());
    return session.value(new Command.Dereference("tune", null));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void anObjectOfAKindIsOfTheClassThatJavaHasForIt(ObjectKind kind) {
    assertThat(make(kind)).isInstanceOf(CLASSES.get(kind));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void nothingButItsNameHoldsAnObjectOfAKind(ObjectKind kind) {
    session.perform(new Command.Create("song", kind));
    session.perform(new Command.Refer("tune", "song", null));
    assertThat(afterDropping("song")).isEqualTo(Value.NONE);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void twoObjectsOfAKindAreTwo(ObjectKind kind) {
    assertThat(make(kind)).isNotSameAs(make(kind));
  }

  /** A subclass of the platform's class that Python refuses, which is not refused itself. */
  @ParameterizedTest
  @EnumSource(names = {"SUBCLASSED_LIST", "SUBCLASSED_MAPPING", "SUBCLASSED_SET"})
  void aSubclassedObjectIsNotOfThePlatformsOwnClass(ObjectKind kind) {
    assertThat(make(kind).getClass()).isNotEqualTo(CLASSES.get(kind));
  }

  @ParameterizedTest
  @EnumSource(names = {"SUBCLASSED_LIST", "SUBCLASSED_MAPPING", "SUBCLASSED_SET"})
  void aSubclassedObjectHasNoHash(ObjectKind kind) {
    Object made = make(kind);
    assertThatThrownBy(made::hashCode).isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT_FILE", "BUFFERED_FILE", "RAW_FILE"})
  void anOpenFileCanBeClosed(ObjectKind kind) throws Exception {
    try (Closeable file = (Closeable) make(kind)) {
      assertThat(file).isNotNull();
    }
  }

  @ParameterizedTest
  @EnumSource(ObjectKind.class)
  void aKindIsMadeOrMissedForAReason(ObjectKind kind) {
    Command create = new Command.Create("song", kind, Value.of(1), List.of());

    assertThat(session.perform(create).outcome())
        .isInstanceOfAny(Outcome.Returned.class, Outcome.Unsupported.class);
  }

  @Test
  void aMissingKindSaysWhatJavaLacks() {
    assertThat(session.perform(new Command.Create("song", ObjectKind.GENERATOR)).outcome())
        .isEqualTo(
            new Outcome.Unsupported(
                "no object of the kind generator: no function of Java can be suspended"));
  }

  private void makeClosureAndReferToWhatItCaptured() {
    session.perform(new Command.Create("singer", ObjectKind.CLOSURE));
    session.perform(new Command.Call("singer", null, List.of(), Map.of(), "song"));
    session.perform(new Command.Refer("tune", "song", null));
  }

  @Test
  void aClosureHoldsWhatItCaptured() {
    makeClosureAndReferToWhatItCaptured();
    assertThat(afterDropping("song")).isNotEqualTo(Value.NONE);
  }

  @Test
  void whatAClosureCapturedGoesWithIt() {
    makeClosureAndReferToWhatItCaptured();
    assertThat(afterDropping("song", "singer")).isEqualTo(Value.NONE);
  }
}

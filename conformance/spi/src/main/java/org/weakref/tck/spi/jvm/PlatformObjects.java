package org.weakref.tck.spi.jvm;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ObjectKind;

/** Objects of the platform's own classes, of subclasses of these, and functions of the language. */
final class PlatformObjects {
  private PlatformObjects() {}

  static void addTo(Map<ObjectKind, Maker> makers) {
    makers.put(ObjectKind.CLOSURE, create -> closure(new PlainObject()));
    makers.put(ObjectKind.TOP_LEVEL_FUNCTION, create -> topLevelFunction());
    makers.put(ObjectKind.ARRAY, create -> new long[] {1, 2});
    makers.put(ObjectKind.DEQUE, create -> new ArrayDeque<>());
    makers.put(ObjectKind.PATTERN, create -> Pattern.compile("(song|tune)+"));
    makers.put(ObjectKind.LOCK, create -> new ReentrantLock());
    makers.put(ObjectKind.SOCKET, create -> new Socket());
    makers.put(ObjectKind.TEXT_STREAM, create -> new StringReader("song"));
    makers.put(ObjectKind.BYTE_STREAM, create -> new ByteArrayInputStream(new byte[] {1, 2}));
    makers.put(ObjectKind.TEXT_FILE, create -> OpenFiles.text());
    makers.put(ObjectKind.BUFFERED_FILE, create -> OpenFiles.buffered());
    makers.put(ObjectKind.RAW_FILE, create -> OpenFiles.raw());
    makers.put(ObjectKind.ENUMERATION_MEMBER, create -> enumerationMember());
    makers.put(ObjectKind.USER_DEFINED_EXCEPTION, create -> new UserDefinedException("song"));
    makers.put(ObjectKind.SUBCLASSED_LIST, create -> new SubclassedList());
    makers.put(ObjectKind.SUBCLASSED_MAPPING, create -> new SubclassedMapping());
    makers.put(ObjectKind.SUBCLASSED_SET, create -> new SubclassedSet());
  }

  private static Invocable closure(Object captured) {
    return (positional, keywords) -> captured;
  }

  private static Object topLevelFunction() throws ReflectiveOperationException {
    return ClassFiles.copyOf(TopLevel.class).getField("SING").get(null);
  }

  /** Of an enumeration of its own: the constants of others live as long as their class. */
  private static Object enumerationMember() {
    return ClassFiles.copyOf(Voice.class).getEnumConstants()[0];
  }

  /** A subclass may say that what changes with its contents is no hash to be found by. */
  private static RuntimeException unhashable() {
    return new UnsupportedOperationException("unhashable");
  }

  private static final class UserDefinedException extends Exception {
    private static final long serialVersionUID = 1L;

    UserDefinedException(String message) {
      super(message);
    }
  }

  private static final class SubclassedList extends ArrayList<Object> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean equals(@Nullable Object other) {
      return super.equals(other);
    }

    @Override
    public int hashCode() {
      throw unhashable();
    }
  }

  private static final class SubclassedMapping extends HashMap<Object, Object> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean equals(@Nullable Object other) {
      return super.equals(other);
    }

    @Override
    public int hashCode() {
      throw unhashable();
    }
  }

  private static final class SubclassedSet extends HashSet<Object> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean equals(@Nullable Object other) {
      return super.equals(other);
    }

    @Override
    public int hashCode() {
      throw unhashable();
    }
  }
}

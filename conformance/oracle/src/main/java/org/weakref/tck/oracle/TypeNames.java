package org.weakref.tck.oracle;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ObjectKind;

/** What the types of instances are called. The model has no instances of other kinds. */
final class TypeNames {
  private static final Map<ObjectKind, String> NAMES = new EnumMap<>(ObjectKind.class);

  static {
    NAMES.put(ObjectKind.PLAIN, "Plain");
    NAMES.put(ObjectKind.KEYED, "Keyed");
    NAMES.put(ObjectKind.WATCHED, "Watched");
    NAMES.put(ObjectKind.UNHASHABLE, "Unhashable");
    NAMES.put(ObjectKind.NEVER_EQUAL, "NeverEqual");
    NAMES.put(ObjectKind.ALWAYS_EQUAL, "AlwaysEqual");
    NAMES.put(ObjectKind.FALSE, "Empty");
    NAMES.put(ObjectKind.HOSTILE, "Hostile");
    NAMES.put(ObjectKind.CALLABLE, "CallableObject");
    NAMES.put(ObjectKind.CLASS_WITH_A_CONSTRUCTOR, "type");
    NAMES.put(ObjectKind.OPERATIVE, "Operative");
    NAMES.put(ObjectKind.OPERATIVE_CALLABLE, "OperativeCallable");
    NAMES.put(ObjectKind.WITH_METHOD, "WithMethod");
    NAMES.put(ObjectKind.WITH_OVERRIDING_METHOD, "WithOverridingMethod");
    NAMES.put(ObjectKind.WITH_FINALIZING_METHOD, "WithFinalizingMethod");
    NAMES.put(ObjectKind.WITH_INHERITED_FINALIZING_METHOD, "Heir");
    NAMES.put(ObjectKind.CLOSED_TO_ATTRIBUTES, "ClosedToAttributes");
    NAMES.put(ObjectKind.WITHOUT_SLOT, "WithoutSlot");
    NAMES.put(ObjectKind.SLOTTED_OBJECT, "SlottedObject");
    NAMES.put(ObjectKind.WEAK_SLOTTED_OBJECT, "WeakSlottedObject");
    NAMES.put(ObjectKind.BARE_OBJECT, "object");
    NAMES.put(ObjectKind.BYTE_STRING, "bytes");
    NAMES.put(ObjectKind.RANGE, "range");
    NAMES.put(ObjectKind.TOP_LEVEL_FUNCTION, "function");
    NAMES.put(ObjectKind.CLOSURE, "function");
    NAMES.put(ObjectKind.FUNCTION_WITH_A_DEFAULT, "function");
    NAMES.put(ObjectKind.GENERATOR, "generator");
    NAMES.put(ObjectKind.ARRAY, "array");
    NAMES.put(ObjectKind.DEQUE, "deque");
    NAMES.put(ObjectKind.TEXT_FILE, "TextIOWrapper");
    NAMES.put(ObjectKind.BUFFERED_FILE, "BufferedReader");
    NAMES.put(ObjectKind.RAW_FILE, "FileIO");
    NAMES.put(ObjectKind.TEXT_STREAM, "StringIO");
    NAMES.put(ObjectKind.BYTE_STREAM, "BytesIO");
    NAMES.put(ObjectKind.SOCKET, "socket");
    NAMES.put(ObjectKind.PATTERN, "Pattern");
    NAMES.put(ObjectKind.LOCK, "lock");
    NAMES.put(ObjectKind.ENUMERATION_MEMBER, "Voice");
    NAMES.put(ObjectKind.SLOTTED_CHILD_OF_A_SLOTTED_CLASS, "SlottedChild");
    NAMES.put(ObjectKind.SLOTTED_CHILD_OF_A_WEAK_SLOTTED_CLASS, "SlottedChild");
    NAMES.put(ObjectKind.SLOTTED_CHILD_OF_AN_ORDINARY_CLASS, "SlottedChild");
    NAMES.put(ObjectKind.ORDINARY_CHILD_OF_A_SLOTTED_CLASS, "OrdinaryChild");
    NAMES.put(ObjectKind.DATACLASS_OBJECT, "DataclassObject");
    NAMES.put(ObjectKind.SLOTTED_DATACLASS_OBJECT, "SlottedDataclassObject");
    NAMES.put(ObjectKind.WEAK_SLOTTED_DATACLASS_OBJECT, "WeakSlottedDataclassObject");
    NAMES.put(ObjectKind.COMPLEX_NUMBER, "complex");
    NAMES.put(ObjectKind.ELLIPSIS, "ellipsis");
    NAMES.put(ObjectKind.SUBCLASSED_INTEGER, "Subclassed");
    NAMES.put(ObjectKind.SUBCLASSED_TUPLE, "Subclassed");
    NAMES.put(ObjectKind.SUBCLASSED_FLOAT, "Subclassed");
    NAMES.put(ObjectKind.NAMED_TUPLE, "NamedTuple");
    NAMES.put(ObjectKind.BUILT_IN_FUNCTION, "builtin_function_or_method");
    NAMES.put(ObjectKind.CACHED_FUNCTION, "_lru_cache_wrapper");
    NAMES.put(ObjectKind.CODE_OBJECT, "code");
    NAMES.put(ObjectKind.COROUTINE, "coroutine");
    NAMES.put(ObjectKind.FUTURE, "Future");
    NAMES.put(ObjectKind.TASK, "Task");
    NAMES.put(ObjectKind.MODULE, "module");
    NAMES.put(ObjectKind.NATIVE_MODULE, "module");
    NAMES.put(ObjectKind.MEMORY_MAP, "mmap");
    NAMES.put(ObjectKind.MEMORY_VIEW, "memoryview");
    NAMES.put(ObjectKind.LOW_LEVEL_LOCK, "lock");
    NAMES.put(ObjectKind.GENERIC_ALIAS, "GenericAlias");
    NAMES.put(ObjectKind.TYPE_VARIABLE, "TypeVar");
    NAMES.put(ObjectKind.USER_DEFINED_EXCEPTION, "UserDefinedException");
  }

  private TypeNames() {}

  /** The name of the type of such instances, or {@code null} where the model has none. */
  static @Nullable String of(ObjectKind kind) {
    return NAMES.get(kind);
  }
}

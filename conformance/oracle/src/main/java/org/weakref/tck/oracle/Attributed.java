package org.weakref.tck.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has attributes of its own making, beside those that are set on it. */
interface Attributed {
  /** The value of one, which nothing may hold yet; {@code null} where there is none. */
  @Nullable HeapObject own(String name);

  /** Changes one; false where there is none that can be changed. */
  boolean setOwn(String name, HeapObject value);

  /** Their names. */
  List<String> ownNames();
}

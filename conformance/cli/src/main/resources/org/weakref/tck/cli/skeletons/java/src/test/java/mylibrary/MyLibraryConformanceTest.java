package mylibrary;

import java.util.List;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.Selection;
import org.weakref.tck.testkit.WeakrefConformance;

/** Each scenario is a test of its own. */
class MyLibraryConformanceTest extends WeakrefConformance {
  @Override
  protected Implementation implementation() {
    return new MyLibrary();
  }

  /** The first promises to keep. Without this method everything is judged. */
  @Override
  protected RunOptions options() {
    List<String> first = List.of("callback-called-on-death", "ref-does-not-keep-alive");
    return RunOptions.DEFAULT.with(new Selection(first, List.of()));
  }
}

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
import org.weakref.*;

/** What objects of the script can do; proxies have it, too. */
interface Thing {
    Object attribute(String name);
    void attribute(String name, Object value);
    boolean hasAttribute(String name);
}

class Plain implements Thing {
    private final Map<String, Object> attributes = new HashMap<>();

    public Object attribute(String name) {
        if (!attributes.containsKey(name)) {
            throw new NoSuchElementException(name);
        }
        return attributes.get(name);
    }

    public void attribute(String name, Object value) {
        if (value == null) {
            attribute(name);
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    public boolean hasAttribute(String name) {
        return attributes.containsKey(name);
    }
}

class Keyed extends Plain {
    private final Object key;

    Keyed(Object key) {
        this.key = key;
    }

    public boolean equals(Object other) {
        return other instanceof Keyed keyed && key.equals(keyed.key);
    }

    public int hashCode() {
        return key.hashCode();
    }
}

/** Callbacks run when the script collects. */
WeakDomain domain = WeakDomain.builder().name("script").callbacksOnDemand().build();
List<String> ran = new ArrayList<>();
boolean broken = false;

interface Step {
    void perform() throws Exception;
}

WeakReference<Object> garbage(ReferenceQueue<Object> queue) {
    return new WeakReference<>(new Object(), queue);
}

/** Until two collections in a row left nothing to be done. */
void collect() throws InterruptedException {
    for (int idle = 0; idle < 2; ) {
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        WeakReference<Object> sentinel = garbage(queue);
        do {
            System.gc();
        } while (queue.remove(100) == null);
        idle = domain.runDueCallbacks() == 0 ? idle + 1 : 0;
    }
}

/** Performs a step, whatever comes of it. */
void attempt(Step step) {
    try {
        step.perform();
    } catch (Exception whatever) {
    }
}

/** Asks for something, whatever it is. */
void ask(Callable<?> step) {
    attempt(() -> step.call());
}

/** A function of the script, which tells that it ran. */
void run(String name, Step... steps) {
    ran.add(name);
    for (Step step : steps) {
        attempt(step);
    }
}

Object taken(Map<?, ?> map, Object key) {
    if (!map.containsKey(key)) {
        throw new NoSuchElementException("" + key);
    }
    return map.remove(key);
}

Object at(Map<?, ?> map, Object key) {
    if (!map.containsKey(key)) {
        throw new NoSuchElementException("" + key);
    }
    return map.get(key);
}

void takeOut(Collection<?> elements, Object element) {
    if (!elements.remove(element)) {
        throw new NoSuchElementException("" + element);
    }
}

void judge(String words, boolean kept, Object got) {
    if (!broken && !kept) {
        broken = true;
        System.out.println("expected " + words + "\ngot " + got);
    }
}

void expect(String words, Callable<?> step, Predicate<Object> wanted) {
    try {
        Object got = step.call();
        judge(words, wanted.test(got instanceof Integer whole ? Long.valueOf(whole) : got), got);
    } catch (Exception error) {
        judge(words, false, error);
    }
}

void expectError(String words, Callable<?> step, Class<? extends Exception> type) {
    try {
        judge(words, false, step.call());
    } catch (Exception error) {
        judge(words, type.isInstance(error), error);
    }
}

void expectRan(String words, boolean isOrdered, String... names) {
    List<String> wanted = new ArrayList<>(List.of(names));
    List<String> got = new ArrayList<>(ran);
    if (!isOrdered) {
        Collections.sort(wanted);
        Collections.sort(got);
    }
    judge(words, got.equals(wanted), ran);
}

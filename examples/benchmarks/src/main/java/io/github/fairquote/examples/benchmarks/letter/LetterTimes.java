package io.github.fairquote.examples.benchmarks.letter;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The letter's engines by the processor time of their thread, for machines that do other work too: rounds in which every engine
 * has its turn, medians of the last rounds. Prints a table; the arguments name engines, none means all.
 */
public final class LetterTimes {
    private static final int ROUNDS = 24;
    private static final long TURN_NANOS = 150_000_000L;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private LetterTimes() {}

    /**
     * Measures and prints.
     *
     * @param args names of {@link Engine}
     */
    public static void main(String[] args) {
        List<Engine> engines = args.length == 0
                ? List.of(Engine.values())
                : Arrays.stream(args).map(Engine::valueOf).toList();
        List<List<Task>> columns = List.of(
                tasks(engines, new Letter("Martha", 1), false),
                tasks(engines, new Letter("\u041C\u0430\u0440\u0442a", 1), false),
                tasks(engines, new Letter("Martha", 10), false),
                tasks(engines, new Letter("Martha", 100), false),
                tasks(engines, new Letter("Martha", 1), true));
        columns.forEach(LetterTimes::measure);
        System.out.println("| engine | ns | bytes | ns, beyond Latin-1 | x10 | x100 | parse, ns |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int i = 0; i < engines.size(); i++) {
            Task one = columns.get(0).get(i);
            Task wide = columns.get(1).get(i);
            double tenfold = columns.get(2).get(i).median() / one.median();
            double growth = columns.get(3).get(i).median() / one.median();
            Task parse = columns.get(4).get(i);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %d | %.0f | x%.1f | x%.0f | %.0f |%n",
                    engines.get(i),
                    one.median(),
                    one.bytes,
                    wide.median(),
                    tenfold,
                    growth,
                    parse.median());
        }
    }

    private static List<Task> tasks(List<Engine> engines, Letter letter, boolean parse) {
        List<Task> tasks = new ArrayList<>();
        for (Engine engine : engines) {
            Stage stage = Stage.of(engine, letter);
            boolean compiled = engine == Engine.JTE || engine == Engine.BY_HAND || engine == Engine.STRING_SUBSTITUTOR;
            tasks.add(new Task(parse && compiled ? () -> "" : parse ? stage::read : stage::write));
        }
        return tasks;
    }

    private static void measure(List<Task> tasks) {
        for (int round = 0; round < ROUNDS; round++) {
            tasks.forEach(Task::turn);
        }
    }

    /** One thing to measure. */
    private static final class Task {
        private final Supplier<Object> work;
        private final List<Double> times = new ArrayList<>();
        private int size = 1;
        private long bytes;
        private volatile Object sink = "";

        Task(Supplier<Object> work) {
            this.work = work;
        }

        /** Batches of at least some milliseconds until the turn is over. */
        void turn() {
            long end = System.nanoTime() + TURN_NANOS;
            while (System.nanoTime() < end) {
                long allocated = THREADS.getCurrentThreadAllocatedBytes();
                long start = THREADS.getCurrentThreadCpuTime();
                for (int i = 0; i < size; i++) {
                    sink = work.get();
                }
                long time = THREADS.getCurrentThreadCpuTime() - start;
                bytes = (THREADS.getCurrentThreadAllocatedBytes() - allocated) / size;
                if (time < TURN_NANOS / 50) {
                    size *= 2;
                } else {
                    times.add((double) time / size);
                }
            }
        }

        /** The median of the last third of the batches. */
        double median() {
            Objects.requireNonNull(sink);
            List<Double> last = new ArrayList<>(times.subList(2 * times.size() / 3, times.size()));
            last.sort(null);
            return last.get(last.size() / 2);
        }
    }
}

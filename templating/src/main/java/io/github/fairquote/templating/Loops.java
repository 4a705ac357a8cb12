package io.github.fairquote.templating;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The repetitions that are open while rendering, and a trace of which part of the output came from which element. */
final class Loops {
    private static final Loops NONE = new Loops(0);
    private static final int ROOT = -1;
    private static final int PAIRS = 16;

    private final List<Value>[] elements;
    private final int[] size;
    private final int[] index;
    /** The iteration that each open repetition is in. */
    private final int[] iteration;

    private int depth;
    /** For each iteration its index and the iteration around it, in turn. */
    private int[] iterations;

    private int begun;
    /** Where the output goes over to another iteration: the part and the iteration, in turn. */
    private int[] changes;

    private int changed;
    private int last = ROOT;

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of lists can't be made otherwise
    private Loops(int depth) {
        this.elements = new List[depth];
        this.size = new int[depth];
        this.index = new int[depth];
        this.iteration = new int[depth];
        this.iterations = new int[depth == 0 ? 0 : PAIRS];
        this.changes = new int[depth == 0 ? 0 : PAIRS];
    }

    /** The state for a program; a shared one that is never changed if it repeats nothing. */
    static Loops of(Program program) {
        return program.loops == 0 ? NONE : new Loops(program.loops);
    }

    void enter(List<Value> list, int limit) {
        elements[depth] = list;
        size[depth] = limit;
        index[depth] = 0;
        depth++;
        if (limit > 0) {
            begin();
        } else {
            iteration[depth - 1] = around();
        }
    }

    boolean isOver() {
        return index[depth - 1] >= size[depth - 1];
    }

    boolean isLast() {
        return index[depth - 1] + 1 >= size[depth - 1];
    }

    /** Goes to the next element, if there is one. */
    boolean next() {
        if (isLast()) {
            return false;
        }
        index[depth - 1]++;
        begin();
        return true;
    }

    void leave() {
        depth--;
        elements[depth] = List.of();
    }

    /** The element that a repetition is at; null if it has none. */
    @Nullable
    Value element(int frame) {
        return index[frame] < size[frame] ? elements[frame].get(index[frame]) : null;
    }

    /** Whether a name starts at a repetition that has no element, so that nothing can be said about it. */
    boolean isElementless(Ref ref) {
        return ref.list != null && index[ref.frame] >= size[ref.frame];
    }

    /** Whether another element of the same list declares a name; the first hundred are asked. */
    boolean isKnownElsewhere(Ref ref) {
        List<Value> list = elements[ref.frame];
        for (Value element : list.subList(0, Math.min(list.size(), 100))) {
            if (Bindings.below(element, ref.path, 0) != null) {
                return true;
            }
        }
        return false;
    }

    /** The indexes of the elements that the open repetitions are at. */
    int[] indexes() {
        return Arrays.copyOf(index, depth);
    }

    /** Notes the iteration that a part of the output belongs to, if it is another than before. */
    void mark(int part) {
        int now = depth == 0 ? ROOT : iteration[depth - 1];
        if (now != last) {
            last = now;
            changes = put(changes, changed, part, now);
            changed += 2;
        }
    }

    @Nullable
    Trace trace() {
        return changed == 0 ? null : new Trace(changes, changed, iterations);
    }

    private void begin() {
        iterations = put(iterations, begun, index[depth - 1], around());
        iteration[depth - 1] = begun;
        begun += 2;
    }

    private int around() {
        return depth > 1 ? iteration[depth - 2] : ROOT;
    }

    private static int[] put(int[] pairs, int at, int first, int second) {
        int[] room = at < pairs.length ? pairs : Arrays.copyOf(pairs, 2 * at);
        room[at] = first;
        room[at + 1] = second;
        return room;
    }

    /** Which element each part of an output came from. */
    static final class Trace {
        private final int[] changes;
        private final int changed;
        private final int[] iterations;

        Trace(int[] changes, int changed, int[] iterations) {
            this.changes = changes;
            this.changed = changed;
            this.iterations = iterations;
        }

        /** The indexes of the elements around a part, outermost first. */
        int[] indexes(int part) {
            int at = iteration(part);
            int depth = 0;
            for (int i = at; i != ROOT; i = iterations[i + 1]) {
                depth++;
            }
            int[] indexes = new int[depth];
            for (int i = at; i != ROOT; i = iterations[i + 1]) {
                indexes[--depth] = iterations[i];
            }
            return indexes;
        }

        /** The iteration of the last change at or before a part. */
        private int iteration(int part) {
            int low = 0;
            int high = changed / 2;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (changes[2 * middle] <= part) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low == 0 ? ROOT : changes[2 * low - 1];
        }
    }
}

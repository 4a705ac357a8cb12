package io.github.fairquote.templating;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The repetitions that are open while rendering, and a trace of which part of the output came from which element. */
final class Loops {
    private static final Loops NONE = new Loops(0, 0);
    private static final int ROOT = -1;

    private final List<Value>[] elements;
    private final int[] size;
    private final int[] index;
    /** The iteration that each open repetition is in. */
    private final int[] iteration;

    private int depth;
    /** For each part of the output its iteration; for each iteration its index and the iteration around it. */
    private int[] ofPart;

    private int[] indexes = new int[0];
    private int[] parents = new int[0];
    private int iterations;

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of lists can't be made otherwise
    private Loops(int depth, int parts) {
        this.elements = new List[depth];
        this.size = new int[depth];
        this.index = new int[depth];
        this.iteration = new int[depth];
        this.ofPart = new int[parts];
    }

    /** The state for a program; a shared one that is never changed if it repeats nothing. */
    static Loops of(Program program) {
        return program.loops == 0 ? NONE : new Loops(program.loops, program.ops.length);
    }

    void enter(List<Value> list, int limit, int step) {
        elements[depth] = list;
        size[depth] = limit;
        index[depth] = 0;
        depth++;
        if (limit > 0) {
            begin();
        } else {
            iteration[depth - 1] = depth > 1 ? iteration[depth - 2] : ROOT;
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

    /** Notes the iteration that a part of the output belongs to. */
    void mark(int part) {
        if (size.length == 0) {
            return;
        }
        if (part >= ofPart.length) {
            ofPart = Arrays.copyOf(ofPart, 2 * part + 8);
        }
        ofPart[part] = depth == 0 ? ROOT : iteration[depth - 1];
    }

    @Nullable
    Trace trace() {
        return size.length == 0 ? null : new Trace(ofPart, indexes, parents);
    }

    private void begin() {
        if (iterations == indexes.length) {
            indexes = Arrays.copyOf(indexes, 2 * iterations + 8);
            parents = Arrays.copyOf(parents, 2 * iterations + 8);
        }
        indexes[iterations] = index[depth - 1];
        parents[iterations] = depth > 1 ? iteration[depth - 2] : ROOT;
        iteration[depth - 1] = iterations++;
    }

    /** Which element each part of an output came from. */
    record Trace(int[] ofPart, int[] indexOf, int[] parentOf) {
        /** The indexes of the elements around a part, outermost first. */
        int[] indexes(int part) {
            int depth = 0;
            for (int at = ofPart[part]; at != ROOT; at = parentOf[at]) {
                depth++;
            }
            int[] indexes = new int[depth];
            for (int at = ofPart[part]; at != ROOT; at = parentOf[at]) {
                indexes[--depth] = indexOf[at];
            }
            return indexes;
        }
    }
}

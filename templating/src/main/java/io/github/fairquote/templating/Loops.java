package io.github.fairquote.templating;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The repetitions that are open while rendering and, if asked for, every iteration there was. */
final class Loops {
    private static final Loops NONE = new Loops(0, false);
    private static final int ROOT = -1;
    private static final int ASKED = 100;

    private final Elements[] elements;
    private final int[] size;
    private final int[] index;
    /** The iteration that each open repetition is in. */
    private final int[] iteration;

    private final boolean keepsAll;
    private int depth;
    /** For each iteration its index and the iteration around it, in turn. */
    private int[] iterations = {};

    private int begun;

    private Loops(int depth, boolean keepsAll) {
        this.elements = new Elements[depth];
        this.size = new int[depth];
        this.index = new int[depth];
        this.iteration = new int[keepsAll ? depth : 0];
        this.keepsAll = keepsAll;
    }

    /** The state for a program; a shared one that is never changed if it repeats nothing. */
    static Loops of(Program program, boolean keepsAll) {
        return program.loops == 0 ? NONE : new Loops(program.loops, keepsAll);
    }

    /** Goes into a repetition of at most so many elements of a list. */
    void enter(Elements list, int limit) {
        elements[depth] = list;
        size[depth] = Math.min(list.size(), limit);
        index[depth] = 0;
        depth++;
        begin();
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
        elements[depth] = Elements.NONE;
    }

    /** The element that a repetition is at, as it is kept; null if it has none. */
    @Nullable
    Object element(int frame) {
        int at = index[frame];
        return at < size[frame] ? elements[frame].cell(at) : null;
    }

    /** Whether a name starts at a repetition that has no element, so that nothing can be said about it. */
    boolean isElementless(Ref ref) {
        return ref.list != null && index[ref.frame] >= size[ref.frame];
    }

    /** Whether another element of the same list declares a name; the first hundred are asked. */
    boolean isKnownElsewhere(Ref ref) {
        Elements list = elements[ref.frame];
        for (int i = 0; i < Math.min(list.size(), ASKED); i++) {
            if (Bindings.below(list.cell(i), ref.path, 0) != null) {
                return true;
            }
        }
        return false;
    }

    /** The indexes of the elements that the open repetitions are at. */
    int[] indexes() {
        return Arrays.copyOf(index, depth);
    }

    /** A number for the iteration that the innermost repetition is in, if all are kept. */
    int iteration() {
        return depth == 0 ? ROOT : iteration[depth - 1];
    }

    /** The indexes of the elements of an iteration and of those around it, outermost first. */
    int[] indexes(int ofIteration) {
        int nested = 0;
        for (int i = ofIteration; i != ROOT; i = iterations[i + 1]) {
            nested++;
        }
        int[] indexes = new int[nested];
        for (int i = ofIteration; i != ROOT; i = iterations[i + 1]) {
            indexes[--nested] = iterations[i];
        }
        return indexes;
    }

    private void begin() {
        if (!keepsAll) {
            return;
        }
        if (begun == iterations.length) {
            iterations = Arrays.copyOf(iterations, 2 * begun + 16);
        }
        iterations[begun] = index[depth - 1];
        iterations[begun + 1] = depth > 1 ? iteration[depth - 2] : ROOT;
        iteration[depth - 1] = begun;
        begun += 2;
    }
}

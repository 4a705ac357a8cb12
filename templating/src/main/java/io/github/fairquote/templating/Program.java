package io.github.fairquote.templating;

import io.github.fairquote.templating.syntax.Op;
import io.github.fairquote.templating.text.IntStack;
import io.github.fairquote.templating.text.Names;
import io.github.fairquote.templating.text.Traits;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The steps of a template, every name looked up in its scope: what rendering and static checks walk through. */
final class Program {
    final Op[] ops;
    /** The literal text of each step. */
    final String[] texts;
    /** What the name of a value, condition or repetition means; null for other steps. */
    final @Nullable Ref[] refs;
    /** For each step the first one at or behind it that is neither literal text nor a value without filters. */
    final int[] runEnd;
    /** For a repetition the index of its end, for that end the index of its start. */
    final int[] partner;
    /** How deep repetitions are nested. */
    final int loops;
    /** Whether a filter of the user's own is in it, which may not give the same text twice. */
    final boolean hasOwnFilters;
    /** Whether the literal text is of printable ASCII characters and line ends; null if nobody asked yet. */
    private @Nullable Boolean isPrintable;

    private Program(Op[] ops, @Nullable Ref[] refs, int[] runEnd, int[] partner, int loops) {
        this.ops = ops;
        this.refs = refs;
        this.runEnd = runEnd;
        this.partner = partner;
        this.loops = loops;
        this.texts = new String[ops.length];
        boolean own = false;
        for (int i = 0; i < ops.length; i++) {
            Op op = ops[i];
            texts[i] = op.text;
            own = own || Filters.hasOwn(op.filters);
        }
        this.hasOwnFilters = own;
    }

    /**
     * Whether a rendering may be judged as a whole instead of every value in it: if there are printable characters only, and all
     * can be rendered a second time if not.
     */
    boolean mayBePrintable() {
        Boolean known = isPrintable;
        if (known == null) {
            known = Arrays.stream(ops).allMatch(Program::isPrintable);
            isPrintable = known;
        }
        return known && !hasOwnFilters;
    }

    private static boolean isPrintable(Op op) {
        return op.kind != Op.Kind.LITERAL || Traits.arePrintable(op.text.toCharArray(), op.text.length());
    }

    /** Compiles steps whose sections match. */
    static Program compile(List<Op> ops) {
        return new Compiler(ops).compile();
    }

    private static final class Compiler {
        private final Op[] ops;
        private final @Nullable Ref[] refs;
        private final int[] partner;
        private final IntStack open = new IntStack();
        private final Map<String, Integer> guards = new HashMap<>();
        private final IntStack frames = new IntStack();
        private int loops;

        Compiler(List<Op> ops) {
            this.ops = ops.toArray(new Op[0]);
            this.refs = new @Nullable Ref[this.ops.length];
            this.partner = new int[this.ops.length];
        }

        Program compile() {
            for (int i = 0; i < ops.length; i++) {
                step(i, ops[i]);
            }
            return new Program(ops, refs, runEnds(), partner, loops);
        }

        private int[] runEnds() {
            int[] ends = new int[ops.length];
            int end = ops.length;
            for (int i = ops.length - 1; i >= 0; i--) {
                Op op = ops[i];
                end = op.kind == Op.Kind.LITERAL || (op.kind == Op.Kind.VALUE && op.filters.length == 0) ? end : i;
                ends[i] = end;
            }
            return ends;
        }

        private void step(int i, Op op) {
            switch (op.kind) {
                case VALUE -> refs[i] = ref(op.text);
                case IF -> {
                    refs[i] = ref(op.text);
                    open.push(i);
                    guards.merge(key(op.text), 1, Integer::sum);
                }
                case ELSE -> release(open.peek(), i);
                case END_IF -> release(open.pop(), i);
                case EACH -> enter(i, op);
                case END_EACH -> leave(i);
                default -> {}
            }
        }

        /** Ends what a condition guards: at its else, or at its end if it has none. */
        private void release(int condition, int at) {
            if (partner[condition] == 0) {
                partner[condition] = at;
                guards.computeIfPresent(key(ops[condition].text), (key, times) -> times == 1 ? null : times - 1);
            }
        }

        private void enter(int i, Op op) {
            refs[i] = ref(op.text);
            open.push(i);
            frames.push(i);
            loops = Math.max(loops, frames.size());
        }

        private void leave(int i) {
            int start = open.pop();
            frames.pop();
            partner[start] = i;
            partner[i] = start;
        }

        private Ref ref(String name) {
            String[] parts = Names.parts(name);
            int frame = frame(parts[0]);
            boolean guarded = !guards.isEmpty() && isGuarded(name);
            if (frame < 0) {
                return new Ref(null, -1, parts, guarded);
            }
            String[] below = new String[parts.length - 1];
            System.arraycopy(parts, 1, below, 0, below.length);
            return new Ref(refs[frames.get(frame)], frame, below, guarded);
        }

        /** The innermost repetition that calls its element so, or -1. */
        private int frame(String alias) {
            int frame = frames.size() - 1;
            while (frame >= 0 && !ops[frames.get(frame)].alias.equals(alias)) {
                frame--;
            }
            return frame;
        }

        private boolean isGuarded(String name) {
            String key = key(name);
            for (int end = key.length(); end > 0; end = key.lastIndexOf('.', end - 1)) {
                if (guards.getOrDefault(key.substring(0, end), 0) > 0) {
                    return true;
                }
            }
            return false;
        }

        /** The name, made distinct by the repetition that its first part belongs to: aliases may be used again. */
        private String key(String name) {
            int frame = frames.isEmpty() ? -1 : frame(Names.parts(name)[0]);
            return frame < 0 ? name : "#" + frames.get(frame) + "." + name;
        }
    }
}

package io.github.fairquote.templating;

import io.github.fairquote.templating.syntax.Op;
import io.github.fairquote.templating.text.IntStack;
import io.github.fairquote.templating.text.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The steps of a template, every name looked up in its scope: what rendering and static checks walk through. */
final class Program {
    private static final int MAX_ROOM = 4096;

    final Op[] ops;
    /** What the name of a value, condition or repetition means; null for other steps. */
    final @Nullable Ref[] refs;
    /** For each step the first one at or behind it that is neither literal text nor a value without filters. */
    final int[] runEnd;
    /** For a repetition the index of its end, for that end the index of its start. */
    final int[] partner;
    /** How deep repetitions are nested. */
    final int loops;
    /** How many steps print outside repetitions, then for each outermost repetition its step and how many print in it. */
    private final List<Integer> prints;

    private Program(Op[] ops, @Nullable Ref[] refs, int[] runEnd, int[] partner, int loops, List<Integer> prints) {
        this.ops = ops;
        this.refs = refs;
        this.runEnd = runEnd;
        this.partner = partner;
        this.loops = loops;
        this.prints = prints;
    }

    /** How many parts a rendering is likely to have at most: exact unless repetitions are nested. */
    int room(Bindings bindings) {
        long room = prints.get(0);
        for (int i = 1; i < prints.size(); i += 2) {
            int step = prints.get(i);
            Ref ref = Objects.requireNonNull(refs[step]);
            Value list = bindings.find(ref.path, 0);
            if (list != null && list.kind == ValueKind.LIST) {
                room += (long) Math.min(list.elements().size(), ops[step].limit) * prints.get(i + 1);
            }
        }
        return (int) Math.min(room, MAX_ROOM);
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
        private final Map<String, Integer> aliases = new HashMap<>();
        private final Map<Integer, @Nullable Integer> shadowed = new HashMap<>();
        private final Map<String, Integer> guards = new HashMap<>();
        private final IntStack frames = new IntStack();
        private final List<Integer> prints = new ArrayList<>(List.of(0));
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
            return new Program(ops, refs, runEnds(), partner, loops, prints);
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
                case LITERAL -> print();
                case VALUE -> {
                    refs[i] = ref(op.text);
                    print();
                }
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
                guards.merge(key(ops[condition].text), -1, Integer::sum);
            }
        }

        private void print() {
            int at = frames.isEmpty() ? 0 : prints.size() - 1;
            prints.set(at, prints.get(at) + 1);
        }

        private void enter(int i, Op op) {
            if (frames.isEmpty()) {
                prints.add(i);
                prints.add(0);
            }
            refs[i] = ref(op.text);
            open.push(i);
            frames.push(i);
            shadowed.put(i, aliases.put(op.alias, frames.size() - 1));
            loops = Math.max(loops, frames.size());
        }

        private void leave(int i) {
            int start = open.pop();
            frames.pop();
            Integer former = shadowed.remove(start);
            if (former == null) {
                aliases.remove(ops[start].alias);
            } else {
                aliases.put(ops[start].alias, former);
            }
            partner[start] = i;
            partner[i] = start;
        }

        private Ref ref(String name) {
            String[] parts = Names.parts(name);
            Integer frame = aliases.isEmpty() ? null : aliases.get(parts[0]);
            boolean guarded = !guards.isEmpty() && isGuarded(name);
            if (frame == null) {
                return new Ref(null, -1, parts, guarded);
            }
            String[] below = new String[parts.length - 1];
            System.arraycopy(parts, 1, below, 0, below.length);
            return new Ref(refs[frames.get(frame)], frame, below, guarded);
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
            Integer frame = aliases.isEmpty() ? null : aliases.get(Names.parts(name)[0]);
            return frame == null ? name : "#" + frames.get(frame) + "." + name;
        }
    }
}

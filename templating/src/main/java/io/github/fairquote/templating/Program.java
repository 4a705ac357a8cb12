package io.github.fairquote.templating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The steps of a template, every name looked up in its scope: what rendering and static checks walk through. */
final class Program {
    final Op[] ops;
    /** What the name of a value, condition or repetition means; null for other steps. */
    final @Nullable Ref[] refs;
    /** For a repetition the index of its end, for that end the index of its start. */
    final int[] partner;
    /** How deep repetitions are nested. */
    final int loops;

    private Program(Op[] ops, @Nullable Ref[] refs, int[] partner, int loops) {
        this.ops = ops;
        this.refs = refs;
        this.partner = partner;
        this.loops = loops;
    }

    /** Compiles steps whose sections match. */
    static Program compile(List<Op> ops) {
        return new Compiler(ops).compile();
    }

    private static final class Compiler {
        private final Op[] ops;
        private final @Nullable Ref[] refs;
        private final int[] partner;
        private final List<Integer> open = new ArrayList<>();
        private final Map<String, Integer> aliases = new HashMap<>();
        private final Map<Integer, @Nullable Integer> shadowed = new HashMap<>();
        private final Map<String, Integer> guards = new HashMap<>();
        private final List<Integer> frames = new ArrayList<>();
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
            return new Program(ops, refs, partner, loops);
        }

        private void step(int i, Op op) {
            switch (op.kind) {
                case VALUE -> refs[i] = ref(op.text);
                case IF -> {
                    refs[i] = ref(op.text);
                    open.add(i);
                    guards.merge(key(op.text), 1, Integer::sum);
                }
                case ELSE -> release(open.get(open.size() - 1), i);
                case END_IF -> release(open.remove(open.size() - 1), i);
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

        private void enter(int i, Op op) {
            refs[i] = ref(op.text);
            open.add(i);
            frames.add(i);
            shadowed.put(i, aliases.put(op.alias, frames.size() - 1));
            loops = Math.max(loops, frames.size());
        }

        private void leave(int i) {
            int start = open.remove(open.size() - 1);
            frames.remove(frames.size() - 1);
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

package io.github.fairquote.templating;

import io.github.fairquote.core.result.Problem;
import io.github.fairquote.templating.syntax.FilterException;
import io.github.fairquote.templating.syntax.Op;
import io.github.fairquote.templating.text.Traits;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One rendering: walks the steps once, without recursion, resolves and checks every value and collects the parts of the
 * output; only if nothing is wrong are the parts joined. Steps that are not rendered are walked too, for their checks.
 */
final class Renderer {
    private static final int ON = Integer.MAX_VALUE;

    private final Template template;
    private final Program program;
    private final Bindings bindings;
    private final int refused;
    private final boolean checksUnrendered;
    private final int maxValue;
    private final int maxOutput;
    private final Loops loops;

    private String[] parts;
    private int[] steps;
    private int count;
    private long length;
    /** How many sections are open, and the outermost of them that is not rendered. */
    private int level;

    private int offAt = ON;
    private int work;
    /** Whether a repetition was entered, left or went on since the last part. */
    private boolean moved;

    private @Nullable Faults faults;

    Renderer(Template template, Bindings bindings) {
        this.template = template;
        this.program = template.program();
        this.bindings = bindings;
        TemplateLimits limits = template.limits();
        this.refused = template.refused();
        this.checksUnrendered = template.checksUnrendered();
        this.maxValue = limits.valueChars();
        this.maxOutput = limits.outputChars();
        this.work = limits.steps();
        this.loops = Loops.of(program);
        int room = program.room(bindings);
        this.parts = new String[room];
        this.steps = new int[room];
    }

    /** The rendering, or null if there are problems. */
    @Nullable
    Rendering run() {
        Op[] ops = program.ops;
        for (int at = 0; at < ops.length; at++) {
            int end = program.runEnd[at];
            if (offAt == ON && end - at > 1 && end - at <= work) {
                work -= end - at;
                print(at, end);
                at = end - 1;
            } else if (--work < 0) {
                faults().tooMuchWork(ops[at]);
                return null;
            } else {
                at = step(at, ops[at]);
            }
        }
        if (length > maxOutput) {
            faults().outputTooLong(length);
        }
        return faults == null ? join() : null;
    }

    /** Literal text and values without filters in a row: most of every letter, so that nothing else is asked here. */
    private void print(int from, int end) {
        reserve(end - from);
        Op[] ops = program.ops;
        @Nullable Ref[] refs = program.refs;
        int n = count;
        long chars = length;
        for (int at = from; at < end; at++) {
            Ref ref = refs[at];
            Value value = ref == null ? null : find(ref);
            if (ref == null || (value != null && value.size <= maxValue)) {
                String text = value == null ? ops[at].text : Objects.requireNonNull(value.text);
                steps[n] = at;
                parts[n++] = text;
                chars += text.length();
            } else {
                count = n;
                length = chars;
                unusual(at, ops[at], ref, value);
                n = count;
                chars = length;
            }
        }
        count = n;
        length = chars;
    }

    private int step(int at, Op op) {
        if (op.kind == Op.Kind.LITERAL) {
            add(at, op.text);
        } else if (op.kind == Op.Kind.VALUE) {
            value(at, op);
        } else {
            return section(at, op);
        }
        return at;
    }

    /** The problems of a run that gave nothing. */
    List<Problem> problems() {
        return faults().problems();
    }

    private Rendering join() {
        // Empty parts at the end cost less than an exact copy would.
        Arrays.fill(parts, count, parts.length, "");
        return new Rendering(template, bindings, String.join("", parts), parts, steps, count, loops.trace());
    }

    private void add(int step, String text) {
        if (offAt == ON && !text.isEmpty()) {
            reserve(1);
            steps[count] = step;
            parts[count++] = text;
            length += text.length();
        }
    }

    /** Makes room for parts of the iteration that the rendering is in. */
    private void reserve(int more) {
        if (count + more > parts.length) {
            parts = Arrays.copyOf(parts, 2 * count + more + 8);
            steps = Arrays.copyOf(steps, parts.length);
        }
        if (moved) {
            loops.mark(count);
            moved = false;
        }
    }

    private void value(int step, Op op) {
        Ref ref = ref(step);
        Value value = find(ref);
        if (value != null && op.filters.length == 0 && value.size <= maxValue) {
            add(step, Objects.requireNonNull(value.text));
        } else if (!isExcused(ref)) {
            unusual(step, op, ref, value);
        }
    }

    /** Values that need a default, filters or a word of blame. */
    private void unusual(int step, Op op, Ref ref, @Nullable Value value) {
        if (op.fallback != null && (value == null || !value.isPresent())) {
            add(~step, op.fallback);
        } else if (value == null) {
            faults().unknown(op, ref, loops);
        } else if (value.kind == ValueKind.ABSENT) {
            faults().missing(op, ref, loops);
        } else if (op.filters.length == 0) {
            checked(step, op, ref, value, value.text, value.traits);
        } else {
            filtered(step, op, ref, value);
        }
    }

    private void filtered(int step, Op op, Ref ref, Value value) {
        if ((value.traits & refused) != 0) {
            faults().unfit(op, ref, loops, String.valueOf(value.text), value.traits & refused);
            return;
        }
        try {
            String text = Filters.apply(op.filters, value, maxValue);
            work -= Filters.work(op.filters, value, text);
            checked(step, op, ref, value, text, Traits.of(text));
        } catch (FilterException e) {
            faults().filter(op, ref, loops, e);
        }
    }

    private void checked(int step, Op op, Ref ref, Value value, @Nullable String text, int traits) {
        if (text == null) {
            faults().wrongKind(op, ref, loops, value.kind);
        } else if ((traits & refused) != 0) {
            faults().unfit(op, ref, loops, text, traits & refused);
        } else if (text.length() > maxValue) {
            faults().valueTooLong(op, ref, loops, text.length());
        } else {
            add(step, text);
        }
    }

    /** A section's tag; returns the step to go on behind. */
    private int section(int at, Op op) {
        switch (op.kind) {
            case IF -> condition(at);
            case ELSE -> turn();
            case END_IF -> close();
            case EACH -> each(at, op);
            case BETWEEN -> between();
            case END_EACH -> {
                return repeat(at);
            }
            default -> faults().unlinked(op);
        }
        return at;
    }

    private void condition(int at) {
        level++;
        Value value = find(ref(at));
        if (offAt == ON && !(value != null && value.isPresent())) {
            offAt = level;
        }
    }

    private void turn() {
        if (offAt == ON) {
            offAt = level;
        } else if (offAt == level) {
            offAt = ON;
        }
    }

    private void close() {
        if (offAt == level) {
            offAt = ON;
        }
        level--;
    }

    private void each(int at, Op op) {
        level++;
        Ref ref = ref(at);
        Value value = find(ref);
        List<Value> elements = value != null && value.kind == ValueKind.LIST ? value.elements() : List.of();
        if (!isExcused(ref)) {
            if (value == null) {
                faults().unknown(op, ref, loops);
            } else if (value.kind == ValueKind.ABSENT) {
                faults().missing(op, ref, loops);
            } else if (value.kind != ValueKind.LIST) {
                faults().wrongKind(op, ref, loops, value.kind);
            }
        }
        moved = true;
        loops.enter(elements, Math.min(elements.size(), op.limit));
        if (loops.isOver() && offAt == ON) {
            offAt = level;
        }
    }

    private void between() {
        if (offAt == ON && loops.isLast()) {
            offAt = level;
        }
    }

    /** The end of a repetition: back to its start, or out of it. */
    private int repeat(int at) {
        if (offAt == level) {
            offAt = ON;
        }
        moved = true;
        if (loops.next()) {
            return program.partner[at];
        }
        loops.leave();
        level--;
        return at;
    }

    /** Whether a value need not be there: it is not rendered, and guarded there or not looked at. */
    private boolean isExcused(Ref ref) {
        return offAt != ON && (ref.guarded || !checksUnrendered || loops.isElementless(ref));
    }

    private @Nullable Value find(Ref ref) {
        return ref.list == null ? ref.find(bindings) : ref.find(loops.element(ref.frame));
    }

    private Ref ref(int step) {
        return Objects.requireNonNull(program.refs[step]);
    }

    private Faults faults() {
        if (faults == null) {
            faults = new Faults(template, bindings);
        }
        return faults;
    }
}

package io.github.fairquote.templating;

import io.github.fairquote.core.result.Problem;
import io.github.fairquote.templating.syntax.FilterException;
import io.github.fairquote.templating.syntax.Op;
import io.github.fairquote.templating.text.Traits;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One rendering: walks the steps once, without recursion, resolves and checks every value and writes the
 * output; only if nothing is wrong is it given out. Steps that are not rendered are walked too, for their checks.
 */
final class Renderer {
    private static final int ON = Integer.MAX_VALUE;

    private final Template template;
    private final Program program;
    private final Bindings bindings;
    private final int refused;
    private final boolean checksUnrendered;
    private final int maxValue;
    private final Loops loops;

    private final Output out;
    private final @Nullable Origins origins;

    /** How many sections are open, and the outermost of them that is not rendered. */
    private int level;

    private int offAt = ON;
    private int work;
    private @Nullable Faults faults;

    private Renderer(Template template, Bindings bindings, boolean recordsOrigins) {
        this.template = template;
        this.program = template.program();
        this.bindings = bindings;
        TemplateLimits limits = template.limits();
        this.refused = template.refused();
        this.checksUnrendered = template.checksUnrendered();
        this.maxValue = limits.valueChars();
        this.work = limits.steps();
        this.loops = Loops.of(program, recordsOrigins);
        this.origins = recordsOrigins ? new Origins(program, loops) : null;
        this.out = new Output(limits.outputChars());
    }

    /** A renderer for one rendering. */
    static Renderer of(Template template, Bindings bindings) {
        return new Renderer(template, bindings, template.program().hasOwnFilters);
    }

    /** The origins of the parts of what was rendered of these bindings before: built-in filters give the same text each time. */
    static Origins origins(Template template, Bindings bindings) {
        Renderer again = new Renderer(template, bindings, true);
        try {
            again.walk();
            return Objects.requireNonNull(again.origins);
        } finally {
            again.out.release();
        }
    }

    /** The rendering, or null if there are problems or, with texts that are not judged, may be some. */
    @Nullable
    Rendering run() {
        try {
            walk();
            if (out.length() > template.limits().outputChars()) {
                faults().outputTooLong(out.length());
            }
            return faults == null ? rendering(out.text()) : null;
        } finally {
            out.release();
        }
    }

    private @Nullable Rendering rendering(String text) {
        return bindings.isJudged() || out.isPrintable() ? new Rendering(template, bindings, text, origins) : null;
    }

    private void walk() {
        Op[] ops = program.ops;
        for (int at = 0; at < ops.length; at++) {
            int end = program.runEnd[at];
            if (offAt == ON && end - at > 1 && end - at <= work) {
                work -= end - at;
                print(at, end);
                at = end - 1;
            } else if (--work < 0) {
                faults().tooMuchWork(ops[at]);
                return;
            } else {
                at = step(at, ops[at]);
            }
        }
    }

    /** Literal text and values without filters in a row: most of every letter, so that little is asked here. */
    private void print(int from, int end) {
        String[] texts = program.texts;
        @Nullable Ref[] refs = program.refs;
        for (int at = from; at < end; at++) {
            Ref ref = refs[at];
            if (ref == null) {
                out.add(texts[at]);
                record(at);
            } else if (find(ref) instanceof String text && text.length() <= maxValue) {
                out.add(text);
                record(at);
            } else {
                unusual(at, program.ops[at], ref);
            }
        }
    }

    private int step(int at, Op op) {
        if (op.kind == Op.Kind.LITERAL) {
            literal(at, op);
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

    private void literal(int step, Op op) {
        if (offAt == ON) {
            out.add(op.text);
            record(step);
        }
    }

    private void add(int step, String text) {
        if (offAt == ON && !text.isEmpty()) {
            out.add(text);
            record(step);
        }
    }

    private void record(int step) {
        if (origins != null) {
            origins.add(step, out.length());
        }
    }

    private void value(int step, Op op) {
        Ref ref = ref(step);
        if (!isExcused(ref)) {
            unusual(step, op, ref);
        }
    }

    /** Values that need another look, a default, filters or a word of blame. */
    private void unusual(int step, Op op, Ref ref) {
        Object cell = find(ref);
        if (op.fallback != null && !Value.isPresent(cell)) {
            add(~step, op.fallback);
        } else if (cell == null) {
            faults().unknown(op, ref, loops);
        } else if (cell == Value.ABSENT) {
            faults().missing(op, ref, loops);
        } else if (op.filters.length == 0) {
            Value value = Value.of(cell);
            checked(step, op, ref, value, value.text, value.traits);
        } else {
            filtered(step, op, ref, Value.of(cell));
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
        if (offAt == ON && !Value.isPresent(find(ref(at)))) {
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
        Object cell = find(ref);
        Elements elements = cell instanceof Value value && value.kind == ValueKind.LIST ? value.elements() : null;
        if (elements == null && !isExcused(ref)) {
            noList(op, ref, cell);
        }
        loops.enter(elements == null ? Elements.NONE : elements, op.limit);
        if (loops.isOver() && offAt == ON) {
            offAt = level;
        }
    }

    private void noList(Op op, Ref ref, @Nullable Object cell) {
        if (cell == null) {
            faults().unknown(op, ref, loops);
        } else if (cell == Value.ABSENT) {
            faults().missing(op, ref, loops);
        } else {
            faults().wrongKind(op, ref, loops, Value.of(cell).kind);
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

    private @Nullable Object find(Ref ref) {
        return ref.list == null ? ref.find(bindings) : ref.below(loops.element(ref.frame));
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

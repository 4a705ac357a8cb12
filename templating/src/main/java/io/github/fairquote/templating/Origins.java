package io.github.fairquote.templating;

import io.github.fairquote.templating.syntax.Filter;
import io.github.fairquote.templating.syntax.Op;
import io.github.fairquote.templating.text.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which step, and which elements of lists, made each part of a rendering. No part is empty. */
final class Origins {
    private static final int PARTS = 64;

    private final Program program;
    private final Loops loops;
    /** For each part its end in the text. */
    private int[] ends = new int[PARTS];
    /** For each part the step that made it, its complement if the step's default did. */
    private int[] steps = new int[PARTS];
    /** For each part the iteration it is of. */
    private int[] iterations = new int[PARTS];

    private int count;

    Origins(Program program, Loops loops) {
        this.program = program;
        this.loops = loops;
    }

    void add(int step, long end) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            steps = Arrays.copyOf(steps, 2 * count);
            iterations = Arrays.copyOf(iterations, 2 * count);
        }
        ends[count] = (int) end; // beyond any int the text is refused, and nobody asks for its parts
        steps[count] = step;
        iterations[count++] = loops.iteration();
    }

    /** All parts in order. */
    List<Span> spans() {
        Source.Cursors cursors = new Source.Cursors();
        List<Span> spans = new ArrayList<>(count);
        for (int part = 0; part < count; part++) {
            spans.add(span(part, cursors));
        }
        return List.copyOf(spans);
    }

    /** The part that holds a character. */
    Span spanAt(int offset) {
        int found = Arrays.binarySearch(ends, 0, count, offset + 1);
        return span(found < 0 ? ~found : found, new Source.Cursors());
    }

    private Span span(int part, Source.Cursors cursors) {
        boolean fallback = steps[part] < 0;
        int step = fallback ? ~steps[part] : steps[part];
        Op op = program.ops[step];
        Span.Builder span = Span.builder();
        span.start(part == 0 ? 0 : ends[part - 1]).end(ends[part]).place(cursors.place(op.source, op.start));
        @Nullable Ref ref = program.refs[step];
        if (ref == null) {
            return span.kind(SpanKind.LITERAL).build();
        }
        span.kind(fallback ? SpanKind.DEFAULT : SpanKind.VALUE)
                .name(op.text)
                .path(ref.canonical(loops.indexes(iterations[part])));
        if (!fallback) {
            for (Filter filter : op.filters) {
                span.addFilters(filter.name());
            }
        }
        return span.build();
    }
}

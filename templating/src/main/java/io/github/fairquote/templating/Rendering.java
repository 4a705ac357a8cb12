package io.github.fairquote.templating;

import io.github.fairquote.core.result.Problem;
import io.github.fairquote.templating.syntax.Filter;
import io.github.fairquote.templating.syntax.Op;
import io.github.fairquote.templating.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A filled template: its text, the origin of every part of it, and the values that were not asked for.
 *
 * <p>Spans, unused names and warnings are worked out when they are asked for. Immutable and thread-safe.
 */
public final class Rendering {
    private final Template template;
    private final Bindings bindings;
    private final String text;
    private final String[] parts;
    /** For each part the step that made it, its complement if the step's default did. */
    private final int[] steps;
    /** How many parts there are; what lies behind is empty. */
    private final int count;

    private final Loops.@Nullable Trace trace;

    Rendering(
            Template template,
            Bindings bindings,
            String text,
            String[] parts,
            int[] steps,
            int count,
            Loops.@Nullable Trace trace) {
        this.template = template;
        this.bindings = bindings;
        this.text = text;
        this.parts = parts;
        this.steps = steps;
        this.count = count;
        this.trace = trace;
    }

    /**
     * The text.
     *
     * @return the rendered text
     */
    public String text() {
        return text;
    }

    /**
     * The length of the text as people count it.
     *
     * @return the number of code points; {@code text().length()} is that of UTF-16 units
     */
    public int characters() {
        return text.codePointCount(0, text.length());
    }

    /**
     * The origin of every part of the text.
     *
     * @return the spans in order, without gaps; joined they are the text
     */
    public List<Span> spans() {
        return new Spans(template.program(), trace).of(parts, steps, count);
    }

    /**
     * The text as an HTML page that shows the origin of every part, by {@link OriginPage#page}.
     *
     * @param title what the page is called, not blank
     * @param language the language of the text, for screen readers; {@link Locale#ROOT} if it is not known
     * @return an HTML document in UTF-8 that needs nothing else
     * @throws io.github.fairquote.core.result.InvalidValueException BLANK_TEXT for the title
     */
    public String page(String title, Locale language) {
        return OriginPage.page(title, language, text, spans());
    }

    /**
     * The origin of one character.
     *
     * @param offset an offset in UTF-16 units
     * @return the span that holds it
     * @throws IndexOutOfBoundsException if the offset is outside the text
     */
    public Span spanAt(int offset) {
        Objects.checkIndex(offset, text.length());
        int part = 0;
        int end = parts[0].length();
        while (end <= offset) {
            end += parts[++part].length();
        }
        return new Spans(template.program(), trace).of(parts, steps, part, end);
    }

    /**
     * The values that the template never asks for, in whatever branch.
     *
     * @return the paths in the order of the bindings, {@code []} standing for list elements
     */
    public List<String> unused() {
        return Usage.unused(template.program(), bindings);
    }

    /**
     * What is worth a look though the template could be filled: the template's own
     * {@linkplain Template#warnings() warnings}, and UNKNOWN_PLACEHOLDER where a name that may be left out is not declared
     * while a very similar one is declared but never asked for.
     *
     * @return the warnings
     */
    public List<Problem> warnings() {
        List<Problem> warnings = new ArrayList<>(template.warnings());
        warnings.addAll(Usage.suspicions(template, bindings));
        return List.copyOf(warnings);
    }

    /** The sizes, not the text: it may be private. */
    @Override
    public String toString() {
        return "Rendering[" + text.length() + " characters, " + count + " parts]";
    }

    /** Makes spans of the parts of a rendering. */
    private record Spans(Program program, Loops.@Nullable Trace trace, Source.Cursors cursors) {
        Spans(Program program, Loops.@Nullable Trace trace) {
            this(program, trace, new Source.Cursors());
        }

        List<Span> of(String[] parts, int[] steps, int count) {
            List<Span> spans = new ArrayList<>(count);
            int end = 0;
            for (int i = 0; i < count; i++) {
                end += parts[i].length();
                spans.add(of(parts, steps, i, end));
            }
            return List.copyOf(spans);
        }

        Span of(String[] parts, int[] steps, int part, int end) {
            boolean fallback = steps[part] < 0;
            int step = fallback ? ~steps[part] : steps[part];
            Op op = program.ops[step];
            Span.Builder span = Span.builder();
            span.start(end - parts[part].length()).end(end).place(cursors.place(op.source, op.start));
            Ref ref = program.refs[step];
            if (ref == null) {
                return span.kind(SpanKind.LITERAL).build();
            }
            span.kind(fallback ? SpanKind.DEFAULT : SpanKind.VALUE)
                    .name(op.text)
                    .path(ref.canonical(trace == null ? null : trace.indexes(part)));
            if (!fallback) {
                for (Filter filter : op.filters) {
                    span.addFilters(filter.name());
                }
            }
            return span.build();
        }
    }
}

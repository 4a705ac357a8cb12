package io.github.fairquote.templating;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.syntax.FilterException;
import io.github.fairquote.templating.syntax.Op;
import io.github.fairquote.templating.text.Findings;
import io.github.fairquote.templating.text.LookAlikes;
import io.github.fairquote.templating.text.Suggestions;
import io.github.fairquote.templating.text.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts into words what is wrong with values, each fault of each value once, at the first place that asks for it. */
final class Faults {
    private final Template template;
    private final Bindings bindings;
    private final Findings findings;
    private final Suggestions suggestions = new Suggestions();
    private @Nullable List<String> vocabulary;

    Faults(Template template, Bindings bindings) {
        this.template = template;
        this.bindings = bindings;
        this.findings = new Findings(template.limits().problems());
    }

    List<Problem> problems() {
        return findings.problems();
    }

    /** A name that nothing declares, told once for all elements of a list; missing only, if another element has it. */
    void unknown(Op op, Ref ref, Loops loops) {
        if (ref.list != null && loops.isKnownElsewhere(ref)) {
            missing(op, ref, loops);
            return;
        }
        String path = ref.canonical(null);
        unknown(findings, op, path, suggestions.nearest(op.text, vocabulary()));
    }

    static void unknown(Findings findings, Op op, String path, @Nullable String suggestion) {
        if (!findings.isNew("UNKNOWN " + path)) {
            return;
        }
        String message = "no value is named " + named(op);
        if (suggestion == null) {
            findings.error(
                    ProblemCode.UNKNOWN_PLACEHOLDER, op.source, op.start, message, "name", op.text, "path", path);
            return;
        }
        String alike = LookAlikes.explain(op.text);
        findings.error(
                ProblemCode.UNKNOWN_PLACEHOLDER,
                op.source,
                op.start,
                message + "; did you mean " + Quoted.of(suggestion) + "?" + (alike.isEmpty() ? "" : " " + alike),
                "name",
                op.text,
                "path",
                path,
                Problem.SUGGESTION,
                suggestion);
    }

    static String named(Op op) {
        return Quoted.of(op.text);
    }

    void missing(Op op, Ref ref, Loops loops) {
        once(ProblemCode.MISSING_VALUE, op, ref, loops, "has no value", "", null);
    }

    void wrongKind(Op op, Ref ref, Loops loops, ValueKind kind) {
        String message = op.kind == Op.Kind.EACH
                ? "is a " + kind.name().toLowerCase(Locale.ROOT) + ", not a list"
                : unprintable(kind);
        once(ProblemCode.WRONG_KIND, op, ref, loops, message, "actual", kind.name());
    }

    static String unprintable(ValueKind kind) {
        return switch (kind) {
            case LIST -> "is a list; print it with {{#each}} or the filter list";
            case RECORD -> "is a record; name one of its fields";
            default -> "is a flag; ask for it with {{#if}}";
        };
    }

    void filter(Op op, Ref ref, Loops loops, FilterException e) {
        once(e.code, op, ref, loops, "does not suit its filter: " + e.getMessage(), "", null);
    }

    void valueTooLong(Op op, Ref ref, Loops loops, int length) {
        int limit = template.limits().valueChars();
        String path = ref.canonical(loops.indexes());
        if (findings.isNew("LONG " + path)) {
            findings.error(
                    ProblemCode.VALUE_TOO_LONG,
                    op.source,
                    op.start,
                    Quoted.of(op.text) + " has more than " + limit + " characters: " + length,
                    "name",
                    op.text,
                    "limit",
                    "value.chars",
                    "expected",
                    Integer.toString(limit),
                    "actual",
                    Integer.toString(length));
        }
    }

    /** A text that is blank or holds characters that are refused. */
    void unfit(Op op, Ref ref, Loops loops, String text, int traits) {
        if ((traits & Traits.BLANK) != 0) {
            once(ProblemCode.BLANK_VALUE, op, ref, loops, "has no visible character", "", null);
        }
        for (int trait = Traits.CONTROL; trait <= Traits.SURROGATE; trait <<= 1) {
            if ((traits & trait) != 0) {
                character(op, ref, loops, text, trait);
            }
        }
    }

    void tooMuchWork(Op op) {
        int limit = template.limits().steps();
        findings.error(
                ProblemCode.TOO_MANY_STEPS,
                op.source,
                op.start,
                "rendering takes more than " + limit + " steps",
                "limit",
                "render.steps",
                "expected",
                Integer.toString(limit));
    }

    void outputTooLong(long length) {
        int limit = template.limits().outputChars();
        findings.error(
                ProblemCode.OUTPUT_TOO_LONG,
                template.origin(),
                0,
                "the output has more than " + limit + " characters: " + length,
                "limit",
                "output.chars",
                "expected",
                Integer.toString(limit),
                "actual",
                Long.toString(length));
    }

    void unlinked(Op op) {
        if (findings.isNew("BLOCK " + op.text)) {
            findings.error(
                    ProblemCode.UNKNOWN_BLOCK,
                    op.source,
                    op.start,
                    "block " + Quoted.of(op.text) + " has not been put in",
                    "name",
                    op.text);
        }
    }

    private void character(Op op, Ref ref, Loops loops, String text, int trait) {
        ProblemCode code = Traits.code(trait);
        String path = ref.canonical(loops.indexes());
        if (findings.isNew(code + " " + path)) {
            int offset = Traits.find(text, trait);
            String point = Traits.name(text.codePointAt(offset));
            findings.error(
                    code,
                    op.source,
                    op.start,
                    Quoted.of(op.text) + " holds " + point + " at offset " + offset + " of its value",
                    "name",
                    op.text,
                    "path",
                    path,
                    "codepoint",
                    point,
                    "offset",
                    Integer.toString(offset));
        }
    }

    private void once(ProblemCode code, Op op, Ref ref, Loops loops, String rule, String fact, @Nullable String value) {
        String path = ref.canonical(loops.indexes());
        if (findings.isNew(code + " " + path)) {
            report(code, op, path, Quoted.of(op.text) + " " + rule, fact, value);
        }
    }

    private void report(ProblemCode code, Op op, String path, String message, String fact, @Nullable String value) {
        if (value == null) {
            findings.error(code, op.source, op.start, message, "name", op.text, "path", path);
        } else {
            findings.error(code, op.source, op.start, message, "name", op.text, "path", path, fact, value);
        }
    }

    private List<String> vocabulary() {
        if (vocabulary == null) {
            vocabulary = new ArrayList<>(bindings.names());
            vocabulary.addAll(Usage.elementNames(template.program(), bindings));
        }
        return vocabulary;
    }
}

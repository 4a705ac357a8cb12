package io.github.fairquote.templating.syntax;

import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.text.Findings;
import io.github.fairquote.templating.text.Source;
import io.github.fairquote.templating.text.Traits;
import java.util.List;

/** Looks over the literal text of a template for what is legal but hardly meant. */
public final class Warnings {
    private static final int UNDERSCORES = 3;
    private static final int DOTS = 5;
    private static final int ELLIPSES = 2;

    private final Source source;
    private final Findings findings;

    private Warnings(Source source, int cap) {
        this.source = source;
        this.findings = new Findings(cap);
    }

    public static List<Problem> of(List<Op> ops, Source source, int cap) {
        Warnings warnings = new Warnings(source, cap);
        for (Op op : ops) {
            if (op.kind == Op.Kind.LITERAL && op.source == source) {
                warnings.literal(op);
            }
        }
        return warnings.findings.sorted();
    }

    private void literal(Op op) {
        if (isEscaped(op.start)) {
            findings.warning(
                    ProblemCode.ESCAPED_PLACEHOLDER,
                    source,
                    op.start,
                    "the backslash before {{ makes it plain text; write two for a backslash and a placeholder");
        }
        for (int i = 0; i < op.text.length(); ) {
            int end = run(op.text, i);
            blank(op, i, end);
            character(op, i);
            i = end;
        }
    }

    /** Whether a backslash that is not set off by a blank or an opening bracket made this text literal, as in a path. */
    private boolean isEscaped(int start) {
        String text = source.text;
        if (start < 2 || text.charAt(start - 1) != '\\') {
            return false;
        }
        char before = text.charAt(start - 2);
        return !Character.isWhitespace(before) && "([{\"'".indexOf(before) < 0;
    }

    private void blank(Op op, int from, int to) {
        int least = switch (op.text.charAt(from)) {
            case '_' -> UNDERSCORES;
            case '.' -> DOTS;
            case '\u2026' -> ELLIPSES;
            default -> Integer.MAX_VALUE;
        };
        boolean inWord = isLetter(op.text, from - 1) && isLetter(op.text, to);
        if (to - from >= least && !inWord) {
            findings.warning(
                    ProblemCode.RAW_BLANK,
                    source,
                    op.start + from,
                    "a blank is left to be filled in by hand; write a placeholder such as {{client.name}}");
        }
    }

    private void character(Op op, int at) {
        int c = op.text.codePointAt(at);
        int trait = Traits.of(c);
        if (trait != 0) {
            String point = Traits.name(c);
            findings.warning(
                    Traits.code(trait), source, op.start + at, "the template holds " + point, "codepoint", point);
        }
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** The end of the run of equal characters that starts at an offset. */
    private static int run(String text, int from) {
        int c = text.codePointAt(from);
        int size = Character.charCount(c);
        int end = from + size;
        while (end < text.length() && (c == '_' || c == '.' || c == 0x2026) && text.charAt(end) == c) {
            end += size;
        }
        return end;
    }
}

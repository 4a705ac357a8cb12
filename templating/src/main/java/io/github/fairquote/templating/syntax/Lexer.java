package io.github.fairquote.templating.syntax;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.text.Findings;
import io.github.fairquote.templating.text.Source;
import io.github.fairquote.templating.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a template into literal text and tags, in one pass and without recursion. Text outside tags is searched by
 * {@code indexOf}, so that long letters cost little.
 */
public final class Lexer {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final String RAW_OPEN = "{{{{";
    private static final String RAW_CLOSE = "}}}}";
    private static final String NOTE_OPEN = "!--";
    private static final String NOTE_CLOSE = "--}}";

    private final Source source;
    private final String text;
    private final TagReader reader;
    private final Findings findings;
    private final List<Op> ops = new ArrayList<>();
    /** Where literal text that is not yet cut off begins. */
    private int literal;
    /** Searches that found nothing are not repeated: no raw text or note ends behind here. */
    private boolean noRawClose;

    private boolean noNoteClose;
    /** The first closing braces at or behind the last place they were asked for; the text's length if there are none. */
    private int knownClose = -1;
    /** The line that holds a quote without its partner ends here. */
    private int openQuoteEnd = -1;

    public Lexer(Source source, TagReader reader, Findings findings) {
        this.source = source;
        this.text = source.text;
        this.reader = reader;
        this.findings = findings;
    }

    /** All pieces, faulty tags left out and told. */
    public List<Op> read() {
        int at = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, at)) {
            at = text.charAt(Math.max(open - 1, 0)) == '\\' ? escaped(open) : tag(open);
        }
        cut(text.length(), text.length());
        return ops;
    }

    /** Pairs of backslashes before a tag stand for one each; an odd one makes the tag plain text. */
    private int escaped(int open) {
        int slashes = 0;
        while (open - slashes > literal && text.charAt(open - slashes - 1) == '\\') {
            slashes++;
        }
        cut(open - slashes + slashes / 2, open);
        return slashes % 2 == 0 ? tag(open) : open + OPEN.length();
    }

    private int tag(int open) {
        cut(open, open);
        if (text.startsWith(RAW_OPEN, open)) {
            return raw(open);
        }
        int inside = open + OPEN.length();
        if (text.startsWith(NOTE_OPEN, inside)) {
            return note(open);
        }
        return text.startsWith("!", inside) ? comment(open) : ordinary(open);
    }

    private int raw(int open) {
        int close = noRawClose ? -1 : text.indexOf(RAW_CLOSE, open + RAW_OPEN.length());
        if (close < 0) {
            noRawClose = true;
            return unclosed(open, open + RAW_OPEN.length(), "literal braces {{{{ are not closed by }}}}");
        }
        literal = open + 2;
        cut(close + 2, close + RAW_CLOSE.length());
        return literal;
    }

    private int note(int open) {
        int close = noNoteClose ? -1 : text.indexOf(NOTE_CLOSE, open + OPEN.length() + NOTE_OPEN.length());
        if (close < 0) {
            noNoteClose = true;
            return unclosed(open, open + OPEN.length(), "a comment {{!-- is not closed by --}}");
        }
        return add(Op.tag(Op.Kind.COMMENT, source, open, close + NOTE_CLOSE.length(), ""));
    }

    private int comment(int open) {
        int close = close(open);
        if (close < 0) {
            return unclosed(open, text.length(), "a comment is not closed by }}");
        }
        int inner = text.indexOf(OPEN, open + OPEN.length());
        if (inner >= 0 && inner < close) {
            findings.error(
                    ProblemCode.BAD_TAG_SYNTAX, source, open, "a comment holds a tag; write {{!-- ... --}} around it");
        }
        return add(Op.tag(Op.Kind.COMMENT, source, open, close + CLOSE.length(), ""));
    }

    /** A tag ends at the first closing braces outside quotes; braces that open another one before that are a fault. */
    private int ordinary(int open) {
        int from = open + OPEN.length();
        int at = from;
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (unit == '"') {
                int end = quoteEnd(at);
                if (end < 0) {
                    return openQuote(open, at);
                }
                at = end;
            } else if (unit == '}' && text.startsWith(CLOSE, at)) {
                Op op = reader.read(source, open, from, at, at + CLOSE.length());
                literal = at + CLOSE.length();
                return op == null ? literal : add(op);
            } else if (unit == '{' && text.startsWith(OPEN, at)) {
                return nested(open, at);
            } else {
                at++;
            }
        }
        return unclosed(open, text.length(), "a tag is not closed by }}");
    }

    /** The offset behind the quote that ends the text begun by another, or -1 if the line ends first. */
    private int quoteEnd(int quote) {
        if (quote < openQuoteEnd) {
            return -1;
        }
        for (int i = quote + 1; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"') {
                return i + 1;
            }
            if (unit == '\n' || unit == '\r') {
                openQuoteEnd = i;
                return -1;
            }
            if (unit == '\\') {
                i++;
            }
        }
        openQuoteEnd = text.length();
        return -1;
    }

    private int openQuote(int open, int quote) {
        int close = close(quote);
        if (close < 0) {
            return unclosed(open, text.length(), "a tag is not closed by }}");
        }
        findings.error(ProblemCode.BAD_TAG_SYNTAX, source, open, "a quote is not closed on its line");
        literal = close + CLOSE.length();
        return literal;
    }

    /** Another tag inside this one: nested on purpose if both are closed, a forgotten closer if not. */
    private int nested(int open, int inner) {
        int close = close(inner);
        int next = close < 0 ? -1 : skipBlank(close + CLOSE.length());
        if (next >= 0 && text.startsWith(CLOSE, next)) {
            String head = text.substring(open + OPEN.length(), inner).strip();
            findings.error(
                    ProblemCode.BAD_NAME,
                    source,
                    open,
                    "not a name, and tags can't be nested: " + Quoted.of(head),
                    "name",
                    TagReader.bounded(head));
            literal = inner;
            return inner;
        }
        return unclosed(open, inner, "a tag is not closed by }} before the next one opens");
    }

    /** The next closing braces, or -1; asked for in ascending order, so that all searches together cost one pass. */
    private int close(int from) {
        if (knownClose < from) {
            int found = text.indexOf(CLOSE, from);
            knownClose = found < 0 ? text.length() : found;
        }
        return knownClose == text.length() ? -1 : knownClose;
    }

    private int skipBlank(int from) {
        int at = from;
        while (at < text.length() && at < from + 16 && Texts.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int unclosed(int open, int resume, String message) {
        findings.error(ProblemCode.UNCLOSED_PLACEHOLDER, source, open, message);
        literal = resume;
        return resume;
    }

    private int add(Op op) {
        ops.add(op);
        literal = op.end;
        return op.end;
    }

    /** Ends the literal text and says where the next one begins. */
    private void cut(int end, int next) {
        if (end > literal) {
            ops.add(Op.literal(source, literal, end));
        }
        literal = next;
    }
}

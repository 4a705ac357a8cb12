package io.github.fairquote.templating.syntax;

import java.util.List;

/**
 * Writes steps as the text that is read as these steps: every tag in one form, comments left out, literal text escaped where it
 * must be. Tags get a line of their own only where they would else take a line of the text with them.
 */
public final class Printer {
    private static final String EMPTY_COMMENT = "{{!}}";

    private final List<Op> ops;
    private final Layout layout;
    private final StringBuilder out = new StringBuilder();
    /** Literal text that is not yet written: pieces beside each other are escaped as one. */
    private final StringBuilder literal = new StringBuilder();

    private Printer(List<Op> ops) {
        this.ops = ops;
        this.layout = Layout.of(ops);
    }

    /** The text of steps as a parser leaves them: arranged and not linked. */
    public static String print(List<Op> ops) {
        return new Printer(ops).print();
    }

    private String print() {
        for (int i = 0; i < ops.size(); i++) {
            Op op = ops.get(i);
            if (op.kind == Op.Kind.LITERAL) {
                literal.append(op.text);
            } else {
                flush(true);
                tag(i, op);
            }
        }
        flush(false);
        return out.toString();
    }

    private void flush(boolean beforeTag) {
        Escapes.literal(literal, beforeTag, out);
        literal.setLength(0);
    }

    private void tag(int i, Op op) {
        if (op.kind == Op.Kind.BLOCK && layout.standsAlone(i)) {
            // Something that is gone kept the block from having its line to itself.
            out.append(EMPTY_COMMENT);
        }
        out.append("{{");
        inside(op);
        out.append("}}");
        if (op.isSilent() && endsLine(i)) {
            out.append('\n');
        }
    }

    private void inside(Op op) {
        switch (op.kind) {
            case IF -> out.append("#if ").append(op.text);
            case ELSE -> out.append("#else");
            case END_IF -> out.append("/if");
            case EACH -> each(op);
            case BETWEEN -> out.append("#between");
            case END_EACH -> out.append("/each");
            case BLOCK, BLOCK_LINE -> out.append("> ").append(op.text);
            default -> value(op);
        }
    }

    private void each(Op op) {
        out.append("#each ").append(op.text).append(" as ").append(op.alias);
        if (op.limit != Integer.MAX_VALUE) {
            out.append(", limit ").append(op.limit);
        }
    }

    /** Filters keep no arguments, so these are read from the tag again. */
    private void value(Op op) {
        TagText tag = new TagText(op.source, op.start, op.end, op.start + 2, op.end - 2);
        tag.head();
        out.append(op.text);
        if (op.fallback != null) {
            out.append(" ?: ");
            Escapes.quoted(op.fallback, out);
            tag.takeDefault();
            tag.quoted();
        }
        while (tag.take('|')) {
            out.append(" | ").append(tag.word());
            while (!tag.isAtEnd() && !tag.peek('|')) {
                out.append(' ');
                String quoted = tag.quoted();
                if (quoted == null) {
                    out.append(tag.word());
                } else {
                    Escapes.quoted(quoted, out);
                }
            }
        }
    }

    /**
     * Whether a line end must follow the last of silent tags beside each other: because they would take the next one with them,
     * or because a block behind them has its line to itself.
     */
    private boolean endsLine(int i) {
        if (i + 1 < ops.size() && ops.get(i + 1).isSilent()) {
            return false;
        }
        return layout.standsAlone(i) || isBeforeLineOfBlock(i + 1);
    }

    private boolean isBeforeLineOfBlock(int i) {
        int at = i < ops.size() && isIndent(ops.get(i)) ? i + 1 : i;
        return at < ops.size() && ops.get(at).kind == Op.Kind.BLOCK_LINE;
    }

    private static boolean isIndent(Op op) {
        return op.kind == Op.Kind.LITERAL
                && Layout.lastLine(op.text) == 0
                && Layout.isBlank(op.text, 0, op.text.length());
    }
}

package io.github.fairquote.templating.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes lines that hold nothing but silent tags and blanks out of the literal text, so that sections and comments leave no
 * holes; a block alone on its line gets that line's blanks and end as literals of their own.
 */
public final class Layout {
    private final List<Op> ops;
    private final boolean[] before;
    private final boolean[] after;

    private Layout(List<Op> ops) {
        this.ops = ops;
        this.before = new boolean[ops.size()];
        this.after = new boolean[ops.size()];
    }

    /** The same steps without comments and without the lines that silent tags take with them. */
    public static List<Op> arrange(List<Op> ops) {
        return onlyPrints(ops) ? ops : of(ops).arrange();
    }

    /** What stands beside each step on its line. */
    static Layout of(List<Op> ops) {
        Layout layout = new Layout(ops);
        layout.lookBack();
        layout.lookAhead();
        return layout;
    }

    private static boolean onlyPrints(List<Op> ops) {
        for (Op op : ops) {
            if (op.kind != Op.Kind.LITERAL && op.kind != Op.Kind.VALUE) {
                return false;
            }
        }
        return true;
    }

    private List<Op> arrange() {
        List<Op> out = new ArrayList<>(ops.size() + 4);
        for (int i = 0; i < ops.size(); i++) {
            Op op = ops.get(i);
            if (op.kind == Op.Kind.LITERAL) {
                literal(i, op, out);
            } else if (op.kind == Op.Kind.BLOCK && standsAlone(i)) {
                out.add(Op.tag(Op.Kind.BLOCK_LINE, op.source, op.start, op.end, op.text));
            } else if (op.kind != Op.Kind.COMMENT) {
                out.add(op);
            }
        }
        return out;
    }

    /** Whether only blanks and silent tags stand on the line before each step. */
    private void lookBack() {
        boolean free = true;
        for (int i = 0; i < before.length; i++) {
            before[i] = free;
            Op op = ops.get(i);
            free = op.kind == Op.Kind.LITERAL ? endsFree(op.text, free) : free && op.isSilent();
        }
    }

    /** Whether only blanks and silent tags stand on the line behind each step. */
    private void lookAhead() {
        boolean free = true;
        for (int i = after.length - 1; i >= 0; i--) {
            after[i] = free;
            Op op = ops.get(i);
            free = op.kind == Op.Kind.LITERAL ? beginsFree(op.text, free) : free && op.isSilent();
        }
    }

    /** Whether the line at a text's end is blank so far; its beginning may lie before the text. */
    private static boolean endsFree(String text, boolean before) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char unit = text.charAt(i);
            if (unit != ' ' && unit != '\t') {
                return unit == '\n' || unit == '\r';
            }
        }
        return before;
    }

    /** Whether the line at a text's beginning is blank from there on; its end may lie behind the text. */
    private static boolean beginsFree(String text, boolean after) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit != ' ' && unit != '\t') {
                return unit == '\n' || unit == '\r';
            }
        }
        return after;
    }

    private void literal(int i, Op op, List<Op> out) {
        int head = i > 0 && standsAlone(i - 1) ? firstLine(op.text) : 0;
        int tail = i + 1 < ops.size() && standsAlone(i + 1) ? lastLine(op.text) : op.text.length();
        if (head > 0 && ops.get(i - 1).isBlock()) {
            add(op, 0, head, out);
        }
        add(op, head, tail, out);
        if (tail < op.text.length() && ops.get(i + 1).isBlock()) {
            add(op, Math.max(head, tail), op.text.length(), out);
        }
    }

    /** Silent tags may share their line with others of them; a block has it to itself. */
    boolean standsAlone(int i) {
        Op op = ops.get(i);
        return before[i] && after[i] && (op.isSilent() || (op.isBlock() && isText(i - 1) && isText(i + 1)));
    }

    private boolean isText(int i) {
        return i < 0 || i >= ops.size() || ops.get(i).kind == Op.Kind.LITERAL;
    }

    private static void add(Op op, int from, int to, List<Op> out) {
        if (from == 0 && to == op.text.length()) {
            out.add(op);
        } else if (from < to) {
            out.add(Op.literal(op.source, op.start + from, op.start + to));
        }
    }

    /** The offset behind the first line end, or the length. */
    public static int firstLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\n' || (unit == '\r' && !text.startsWith("\n", i + 1))) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** The offset behind the last line end, or 0. */
    public static int lastLine(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) != '\n' && text.charAt(end - 1) != '\r') {
            end--;
        }
        return end;
    }

    public static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char unit = text.charAt(i);
            if (unit != ' ' && unit != '\t' && unit != '\n' && unit != '\r') {
                return false;
            }
        }
        return true;
    }
}

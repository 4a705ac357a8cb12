package io.github.fairquote.examples.recipes.console;

import io.github.fairquote.core.result.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A report as plain text in sections and columns: LF line ends, no locale, the same bytes everywhere. */
public final class Page {
    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();
    private int warnings;

    /** Everything so far. */
    public String text() {
        return text.toString();
    }

    /** Starts a section: an empty line and the heading. */
    public void section(String heading) {
        line("");
        line(heading);
    }

    /** Prints one line without blanks at its end. */
    public void line(String text) {
        this.text.append(text.stripTrailing()).append('\n');
    }

    /** Prints a warning, marked so that it can be found. */
    public void warning(Problem problem) {
        warning(problem.toString());
    }

    /** Prints a warning, marked so that it can be found. */
    public void warning(String text) {
        warnings++;
        wrapped("  ! ", "    ", text);
    }

    /** How many warnings were printed. */
    public int warnings() {
        return warnings;
    }

    /** Prints text as paragraphs, indented and wrapped at blanks. */
    public void wrapped(String indent, String text) {
        wrapped(indent, indent, text);
    }

    /** Prints text wrapped at blanks, with an indent of its own for the first line. */
    public void wrapped(String first, String indent, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.strip().split("\\s+", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line.setLength(0);
                line.append(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString());
    }

    /** Prints text line by line behind a bar, none of it changed. */
    public void framed(String text) {
        text.lines().forEach(line -> line("  | " + line));
    }

    /** Prints rows in columns as wide as their widest cell, two blanks apart; columns named in {@code right} are flush right. */
    public void table(String indent, List<List<String>> rows, Integer... right) {
        List<Integer> widths = widths(rows);
        List<Integer> flushRight = List.of(right);
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                String gap = " ".repeat(widths.get(i) - length(row.get(i)));
                cells.add(flushRight.contains(i) ? gap + row.get(i) : row.get(i) + gap);
            }
            line(indent + String.join("  ", cells));
        }
    }

    /** A number with a fixed count of decimals and a decimal point, rounded half up from its exact value. */
    public static String number(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (i == widths.size()) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), length(row.get(i))));
            }
        }
        return widths;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}

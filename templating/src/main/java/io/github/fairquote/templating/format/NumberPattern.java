package io.github.fairquote.templating.format;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many digits a number shows: {@code #,##0.00}, {@code 0.0#}, {@code #,##0}, {@code 00}.
 *
 * <p>The comma says that digits are grouped, {@code 0} a digit that always shows, {@code #} one that shows if it is needed.
 * The signs themselves are the language's. Numbers are rounded half up (away from zero).
 */
public final class NumberPattern {
    private static final int MAX_LENGTH = 40;

    private final boolean grouped;
    private final int minWhole;
    private final int minDecimals;
    private final int maxDecimals;

    private NumberPattern(boolean grouped, int minWhole, int minDecimals, int maxDecimals) {
        this.grouped = grouped;
        this.minWhole = minWhole;
        this.minDecimals = minDecimals;
        this.maxDecimals = maxDecimals;
    }

    /**
     * Reads a pattern.
     *
     * @param pattern the pattern
     * @return the pattern's meaning
     * @throws IllegalArgumentException if it is not of the form
     */
    public static NumberPattern parse(String pattern) {
        int point = pattern.indexOf('.');
        String whole = point < 0 ? pattern : pattern.substring(0, point);
        String decimals = point < 0 ? "" : pattern.substring(point + 1);
        int comma = whole.indexOf(',');
        String digits = comma < 0 ? whole : whole.substring(0, comma) + whole.substring(comma + 1);
        boolean grouped = comma > 0 && whole.length() - comma == 4;
        int zeros = zeros(digits, '#', '0');
        int fixed = zeros(decimals, '0', '#');
        if (pattern.length() > MAX_LENGTH
                || (comma >= 0 && !grouped)
                || digits.isEmpty()
                || zeros < 1
                || fixed < 0
                || (point >= 0 && decimals.isEmpty())) {
            throw new IllegalArgumentException("not a pattern of digits such as \"#,##0.00\"");
        }
        return new NumberPattern(grouped, zeros, decimals.length() - fixed, decimals.length());
    }

    /**
     * Writes a number.
     *
     * @param number the number
     * @param language whose signs to use
     * @return the text
     */
    public String format(BigDecimal number, Language language) {
        BigDecimal rounded = number.scale() > maxDecimals ? number.setScale(maxDecimals, RoundingMode.HALF_UP) : number;
        if (minDecimals < maxDecimals && rounded.scale() > minDecimals) {
            rounded = rounded.stripTrailingZeros();
        }
        BigDecimal shown = rounded.scale() < minDecimals ? rounded.setScale(minDecimals) : rounded;
        return language.numbers().format(shown, grouped, minWhole);
    }

    /** How many of the second sign end a text that otherwise holds only the first, or -1 if it holds anything else. */
    private static int zeros(String text, char first, char second) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == first) {
            at++;
        }
        for (int i = at; i < text.length(); i++) {
            if (text.charAt(i) != second) {
                return -1;
            }
        }
        return text.length() - at;
    }
}

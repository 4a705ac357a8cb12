package io.github.fairquote.templating.format;

import java.math.BigDecimal;

/** Numbers with their own decimals, in the signs of a language. */
public final class Decimals {
    private Decimals() {}

    /**
     * Writes a number with the decimals it has, its whole part grouped.
     *
     * @param number the number
     * @param language whose signs to use
     * @return the text, such as {@code 1.234,50} in German
     */
    public static String grouped(BigDecimal number, Language language) {
        return language.numbers().format(number, true, 1);
    }
}

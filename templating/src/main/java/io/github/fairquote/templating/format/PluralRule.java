package io.github.fairquote.templating.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

/**
 * Which of a language's plural forms goes with a number: the cardinal rules of Unicode CLDR 47 for plain decimals, without
 * the form that some Romance languages keep for whole millions.
 *
 * <p>Forms are numbered in the order each constant tells; where the last is for fractions only, it may be left out.
 */
public enum PluralRule {
    /** One form for all: Chinese, Indonesian, Japanese, Korean, Vietnamese. */
    SAME(1, 1),
    /** English, German and most others: 1 written without decimals; all else. */
    ONE_OTHER(2, 2),
    /** Spanish, Norwegian, Bulgarian, Greek, Hungarian, Turkish: 1 with or without decimals; all else. */
    EXACTLY_ONE(2, 2),
    /** Danish: 1 and fractions below 2; all else. */
    DANISH(2, 2),
    /** French, Brazilian Portuguese: below 2; all else. */
    BELOW_TWO(2, 2),
    /** Ukrainian, Russian: 1, 21; 2-4, 22-24; 0, 5-20, 25-30; fractions. */
    EAST_SLAVIC(3, 4),
    /** Polish: 1; 2-4, 22-24; 0, 5-21, 25-31; fractions. */
    POLISH(3, 4),
    /** Czech, Slovak: 1; 2-4; 0, 5 and up; fractions. */
    CZECH(3, 4),
    /** Lithuanian: 1, 21; 2-9, 22-29; 0, 10-20, 30; fractions. */
    LITHUANIAN(3, 4),
    /** Slovenian: 1, 101; 2, 102; 3, 4, 103 and fractions; all else. */
    SLOVENIAN(4, 4),
    /** Croatian: 1, 21; 2-4, 22-24; all else; fractions by their decimals in the same way. */
    CROATIAN(3, 3),
    /** Romanian: 1; 0, 2-19, 101-119 and fractions; all else. */
    ROMANIAN(3, 3),
    /** Latvian: 0, 10-20, 30; 1, 21; 2-9, 22-29; fractions by their decimals. */
    LATVIAN(3, 3);

    private static final Map<String, PluralRule> BY_LANGUAGE = Map.ofEntries(
            Map.entry("zh", SAME),
            Map.entry("id", SAME),
            Map.entry("ja", SAME),
            Map.entry("ko", SAME),
            Map.entry("vi", SAME),
            Map.entry("es", EXACTLY_ONE),
            Map.entry("nb", EXACTLY_ONE),
            Map.entry("bg", EXACTLY_ONE),
            Map.entry("el", EXACTLY_ONE),
            Map.entry("hu", EXACTLY_ONE),
            Map.entry("tr", EXACTLY_ONE),
            Map.entry("da", DANISH),
            Map.entry("fr", BELOW_TWO),
            Map.entry("pt-BR", BELOW_TWO),
            Map.entry("uk", EAST_SLAVIC),
            Map.entry("ru", EAST_SLAVIC),
            Map.entry("pl", POLISH),
            Map.entry("cs", CZECH),
            Map.entry("sk", CZECH),
            Map.entry("lt", LITHUANIAN),
            Map.entry("sl", SLOVENIAN),
            Map.entry("hr", CROATIAN),
            Map.entry("ro", ROMANIAN),
            Map.entry("lv", LATVIAN));

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final int least;
    private final int most;

    PluralRule(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The rule of a tag such as {@code pt-BR}. */
    static PluralRule of(String tag) {
        PluralRule exact = BY_LANGUAGE.get(tag);
        return exact != null ? exact : BY_LANGUAGE.getOrDefault(tag.substring(0, tag.indexOf('-')), ONE_OTHER);
    }

    /**
     * The number of forms that must be given.
     *
     * @return the forms without the one for fractions, in [1, 4]
     */
    public int least() {
        return least;
    }

    /**
     * The number of forms there are.
     *
     * @return the forms with the one for fractions, in [1, 4]
     */
    public int most() {
        return most;
    }

    /**
     * The form that goes with a number.
     *
     * @param number the number; its decimals count as they are written, zeros too
     * @return the index of the form, in [0, {@link #most()})
     */
    public int form(BigDecimal number) {
        BigDecimal size = number.abs();
        BigInteger whole = size.toBigInteger();
        int ends = whole.mod(HUNDRED).intValue();
        if (size.scale() <= 0) {
            return ofWhole(whole.bitLength() < Integer.SIZE - 1 ? whole.intValue() : Integer.MAX_VALUE, ends);
        }
        int decimals = size.unscaledValue()
                .mod(BigInteger.TEN.pow(Math.min(size.scale(), 2)))
                .intValue();
        return ofFraction(size, ends, decimals);
    }

    /** By the number itself, as far as it is small, and by its last two digits. */
    private int ofWhole(int number, int ends) {
        boolean one = number == 1;
        return switch (this) {
            case SAME -> 0;
            case ONE_OTHER, EXACTLY_ONE, DANISH -> one ? 0 : 1;
            case BELOW_TWO -> number < 2 ? 0 : 1;
            case EAST_SLAVIC, CROATIAN -> slavic(ends);
            case POLISH -> one ? 0 : slavic(ends) == 1 ? 1 : 2;
            case CZECH -> one ? 0 : number >= 2 && number <= 4 ? 1 : 2;
            case LITHUANIAN -> baltic(ends);
            case SLOVENIAN -> ends == 1 ? 0 : ends == 2 ? 1 : ends == 3 || ends == 4 ? 2 : 3;
            case ROMANIAN -> one ? 0 : number == 0 || (ends >= 1 && ends <= 19) ? 1 : 2;
            case LATVIAN -> latvian(ends);
        };
    }

    private int ofFraction(BigDecimal size, int ends, int decimals) {
        boolean one = size.toBigInteger().equals(BigInteger.ONE);
        boolean round = size.stripTrailingZeros().scale() <= 0;
        return switch (this) {
            case SAME -> 0;
            case ONE_OTHER -> 1;
            case EXACTLY_ONE -> one && round ? 0 : 1;
            case DANISH -> one || (size.compareTo(BigDecimal.ONE) < 0 && !round) ? 0 : 1;
            case BELOW_TWO -> size.compareTo(BigDecimal.valueOf(2)) < 0 ? 0 : 1;
            case EAST_SLAVIC, POLISH, CZECH -> 3;
            case LITHUANIAN -> round ? baltic(ends) : 3;
            case SLOVENIAN -> 2;
            case ROMANIAN -> 1;
            case CROATIAN -> slavic(decimals);
            case LATVIAN -> round ? latvian(ends) : latvianDecimals(decimals, size.scale() == 2);
        };
    }

    private static int slavic(int ends) {
        boolean teen = ends >= 11 && ends <= 14;
        int digit = ends % 10;
        return !teen && digit == 1 ? 0 : !teen && digit >= 2 && digit <= 4 ? 1 : 2;
    }

    private static int baltic(int ends) {
        boolean teen = ends >= 10 && ends <= 20;
        int digit = ends % 10;
        return teen || digit == 0 ? 2 : digit == 1 ? 0 : 1;
    }

    private static int latvian(int ends) {
        boolean teen = ends >= 11 && ends <= 19;
        int digit = ends % 10;
        return teen || digit == 0 ? 0 : digit == 1 ? 1 : 2;
    }

    private static int latvianDecimals(int decimals, boolean two) {
        return two && decimals >= 11 && decimals <= 19 ? 0 : decimals % 10 == 1 ? 1 : 2;
    }
}

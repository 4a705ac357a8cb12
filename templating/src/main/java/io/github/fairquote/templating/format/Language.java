package io.github.fairquote.templating.format;

import java.util.List;
import java.util.Optional;

/** How one language, as written in one country, writes numbers, money, dates and lists. Immutable. */
public final class Language {
    private final String tag;
    private final NumberSigns numbers;
    private final NumberSigns money;
    private final String moneyShape;
    private final List<String> months;
    private final List<String> monthsAlone;
    private final List<String> shortMonths;
    private final List<String> weekdays;
    private final List<String> shortWeekdays;
    private final ListWords and;
    private final ListWords or;

    /** Reads one line of the table. */
    Language(String line) {
        String[] fields = line.split("\\|", -1);
        tag = fields[0];
        numbers = NumberSigns.of(fields[1], fields[2]);
        money = NumberSigns.of(fields[3], fields[4]);
        moneyShape = fields[5];
        months = words(fields[6]);
        monthsAlone = fields[7].isEmpty() ? months : words(fields[7]);
        shortMonths = words(fields[8]);
        weekdays = words(fields[9]);
        shortWeekdays = words(fields[10]);
        and = ListWords.of(words(fields[11]));
        or = ListWords.of(words(fields[12]));
    }

    /**
     * The language of a tag such as {@code de}, {@code de-AT} or {@code en-gb}.
     *
     * @param tag the language, and the country if that matters, with a hyphen between; case does not count
     * @return the language; of a country that the table does not have, the one that stands for the language; empty if the
     *     table does not have the language at all
     */
    public static Optional<Language> find(String tag) {
        return LanguageTable.find(tag);
    }

    /**
     * The language and country.
     *
     * @return the tag, such as {@code de-AT}
     */
    public String tag() {
        return tag;
    }

    /**
     * The rule by which the language picks plural forms.
     *
     * @return the rule
     */
    public PluralRule plural() {
        return PluralRule.of(tag);
    }

    NumberSigns numbers() {
        return numbers;
    }

    NumberSigns money() {
        return money;
    }

    /** The currency sign and the number in order, such as {@code ¤#}. */
    String moneyShape() {
        return moneyShape;
    }

    List<String> months() {
        return months;
    }

    List<String> monthsAlone() {
        return monthsAlone;
    }

    List<String> shortMonths() {
        return shortMonths;
    }

    List<String> weekdays() {
        return weekdays;
    }

    List<String> shortWeekdays() {
        return shortWeekdays;
    }

    /**
     * The words of "a, b and c".
     *
     * @return the words
     */
    public ListWords and() {
        return and;
    }

    /**
     * The words of "a, b or c".
     *
     * @return the words
     */
    public ListWords or() {
        return or;
    }

    private static List<String> words(String field) {
        return List.of(field.split(";", -1));
    }
}

package io.github.fairquote.pricing.sample;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.period.RatePeriod;
import io.github.fairquote.pricing.period.WorkingTime;
import io.github.fairquote.pricing.sample.read.FormatRules;
import io.github.fairquote.pricing.sample.read.SampleDates;
import io.github.fairquote.pricing.title.TitleNormalizer;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How a file of samples is laid out and how its words are understood.
 *
 * <p>The defaults are the documented header of {@link SampleColumn}; a file of another make is read by saying what is different:
 *
 * <pre>{@code
 * SampleFormat.withDefaults()
 *         .withColumn(SampleColumn.RATE, "rate_usd_hour")
 *         .withColumn(SampleColumn.COUNTRY, "country_iso2")
 *         .withCurrency(CurrencyCode.USD)
 *         .withOtherColumnsIgnored()
 * }</pre>
 *
 * <p>Names and values are matched exactly: nothing is trimmed, folded or guessed. Only inside niches and skills, which table
 * programs wrap, line ends and tabs count as blanks. Each {@code with} method gives a changed copy.
 * Immutable and thread-safe if the function of {@link #withNiches} is.
 */
public final class SampleFormat {
    private static final SampleFormat DEFAULTS = new SampleFormat(new FormatSettings());
    private static final int NAME_LIMIT = 200;

    private final FormatSettings settings;

    private SampleFormat(FormatSettings settings) {
        this.settings = settings;
    }

    /**
     * The documented header, commas, semicolons between skills, the standard levels and limits.
     *
     * @return the format
     */
    public static SampleFormat withDefaults() {
        return DEFAULTS;
    }

    /**
     * Reads a column, or a field of JSON Lines, under a name of the file's own. A column named here must be there, also one that is
     * optional otherwise.
     *
     * @param column what it holds
     * @param name its name in the file, not blank, at most 200 characters
     * @return the format
     * @throws InvalidValueException BLANK_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTER, LONE_SURROGATE, or INCONSISTENT if another
     *     column is read under that name, or for the period or title before {@link #withPeriods} or {@link #withTitles} says how to
     *     read it
     */
    public SampleFormat withColumn(SampleColumn column, String name) {
        Objects.requireNonNull(column, "column");
        Check.line("name", Objects.requireNonNull(name, "name"), NAME_LIMIT);
        Check.that(
                column.isAttribute() || settings.read.contains(column),
                ProblemCode.INCONSISTENT,
                "column",
                "is read only once the format says how: " + column.header());
        for (SampleColumn other : settings.read) {
            Check.that(
                    other == column || !settings.name(other).equals(name),
                    ProblemCode.INCONSISTENT,
                    "name",
                    "is already that of " + other.header() + ": " + Quoted.of(name));
        }
        return with(s -> {
            s.names.put(column, name);
            s.read.add(column);
        });
    }

    /**
     * Leaves an optional column unread even if the file has it; it is then a column like any other surplus one.
     *
     * @param column the column
     * @return the format
     * @throws InvalidValueException INCONSISTENT for a required column
     */
    public SampleFormat withoutColumn(SampleColumn column) {
        Check.that(!column.isRequired(), ProblemCode.INCONSISTENT, "column", "is required: " + column.header());
        return with(s -> s.drop(column));
    }

    /**
     * Takes every rate to be in one currency. A column named {@code currency} is then not read.
     *
     * @param currency the currency
     * @return the format
     */
    public SampleFormat withCurrency(CurrencyCode currency) {
        Objects.requireNonNull(currency, "currency");
        return with(s -> {
            s.currency = currency;
            s.drop(SampleColumn.CURRENCY);
        });
    }

    /**
     * Takes every rate to be of one basis. A column named {@code basis} is then not read.
     *
     * @param basis the basis
     * @return the format
     */
    public SampleFormat withBasis(RateBasis basis) {
        Objects.requireNonNull(basis, "basis");
        return with(s -> {
            s.basis = basis;
            s.drop(SampleColumn.BASIS);
        });
    }

    /**
     * Takes every sample to be of the middle of one year, 1 July. A column named {@code date} is then not read.
     *
     * @param year the year, in [1970, 2199]
     * @return the format
     * @throws InvalidValueException DATE_OUT_OF_RANGE
     */
    public SampleFormat withYear(int year) {
        LocalDate middle = SampleDates.middleOf(year);
        return with(s -> {
            s.date = middle;
            s.drop(SampleColumn.DATE);
        });
    }

    /**
     * Reads dates that are a bare year, such as {@code 2026}, as its middle, 1 July; whole dates are read as well.
     *
     * @return the format
     */
    public SampleFormat withBareYears() {
        return with(s -> s.bareYears = true);
    }

    /**
     * Rounds rates to their currency's decimals; otherwise surplus decimals are TOO_MANY_DECIMALS.
     *
     * @param rounding the rounding; a rate that becomes 0 by it is refused
     * @return the format
     */
    public SampleFormat withRounding(RoundingMode rounding) {
        Objects.requireNonNull(rounding, "rounding");
        return with(s -> s.rounding = rounding);
    }

    /**
     * Reads amounts paid for other times than an hour, each for the time that the column {@code period} names, and divides them by
     * the hours of that time.
     *
     * @param time how many hours a day, a month and a year hold
     * @param rounding the rounding of every rate to its currency's decimals, as by {@link #withRounding}
     * @return the format
     */
    public SampleFormat withPeriods(WorkingTime time, RoundingMode rounding) {
        Objects.requireNonNull(time, "time");
        return withRounding(rounding).with(s -> {
            s.time = time;
            s.period = null;
            s.read.add(SampleColumn.PERIOD);
        });
    }

    /**
     * Takes every amount to be paid for the same time, such as salaries by the year. A column named {@code period} is then not read.
     *
     * @param period the time that every amount is paid for
     * @param time how many hours a day, a month and a year hold
     * @param rounding the rounding of every rate to its currency's decimals, as by {@link #withRounding}
     * @return the format
     */
    public SampleFormat withPeriod(RatePeriod period, WorkingTime time, RoundingMode rounding) {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(time, "time");
        return withRounding(rounding).with(s -> {
            s.time = time;
            s.period = period;
            s.drop(SampleColumn.PERIOD);
        });
    }

    /**
     * Takes the niche and the level from a column of titles where they are not stated themselves; skills help to tell the
     * niche.
     *
     * @param titles reads titles
     * @return the format
     */
    public SampleFormat withTitles(TitleNormalizer titles) {
        Objects.requireNonNull(titles, "titles");
        return with(s -> {
            s.titles = titles;
            s.read.add(SampleColumn.TITLE);
        });
    }

    /**
     * Separates columns by another character than a comma.
     *
     * @param delimiter the character; no quote, line end, letter or digit
     * @return the format
     * @throws InvalidValueException INCONSISTENT for such a character, or for the one between skills
     */
    public SampleFormat withDelimiter(char delimiter) {
        checkSeparator("delimiter", delimiter, settings.listSeparator);
        return with(s -> s.delimiter = delimiter);
    }

    /**
     * Separates the skills in their column by another character than a semicolon.
     *
     * @param separator the character; no quote, line end, letter or digit
     * @return the format
     * @throws InvalidValueException INCONSISTENT for such a character
     */
    public SampleFormat withListSeparator(char separator) {
        checkSeparator("separator", separator, settings.delimiter);
        return with(s -> s.listSeparator = separator);
    }

    /**
     * Understands other words for levels.
     *
     * @param levels the words
     * @return the format
     */
    public SampleFormat withLevels(LevelVocabulary levels) {
        Objects.requireNonNull(levels, "levels");
        return with(s -> s.levels = levels);
    }

    /**
     * Reads a sample whose level is no word of the vocabulary as one without a level, with a warning instead of an error.
     *
     * @return the format
     */
    public SampleFormat withUnknownLevelsIgnored() {
        return with(s -> s.unknownLevelsIgnored = true);
    }

    /**
     * Understands niches in a way of one's own, such as job titles.
     *
     * @param niches gives the niche of a non-empty text, or none if the text names none; may throw {@link InvalidValueException},
     *     which becomes a problem of the row. Must always answer the same text alike: answers are remembered
     * @return the format
     */
    public SampleFormat withNiches(Function<String, Optional<Niche>> niches) {
        Objects.requireNonNull(niches, "niches");
        return with(s -> s.niches = niches);
    }

    /**
     * Skips some surplus columns without the warning UNKNOWN_COLUMN.
     *
     * @param names their names in the file
     * @return the format
     */
    public SampleFormat withIgnoredColumns(String... names) {
        List<String> more = List.of(names);
        return with(s -> s.ignored.addAll(more));
    }

    /**
     * Skips every surplus column without the warning UNKNOWN_COLUMN.
     *
     * @return the format
     */
    public SampleFormat withOtherColumnsIgnored() {
        return with(s -> s.othersIgnored = true);
    }

    /**
     * Takes more, or less, than the default limits.
     *
     * @param limits the limits
     * @return the format
     */
    public SampleFormat withLimits(SampleLimits limits) {
        Objects.requireNonNull(limits, "limits");
        return with(s -> s.limits = limits);
    }

    /**
     * How much is taken.
     *
     * @return the limits
     */
    public SampleLimits limits() {
        return settings.limits;
    }

    /**
     * The name under which a column is read.
     *
     * @param column the column
     * @return its name in the file; empty if the format does not read it
     */
    public Optional<String> column(SampleColumn column) {
        Objects.requireNonNull(column, "column");
        return settings.column(column);
    }

    FormatRules rules() {
        return settings;
    }

    private SampleFormat with(Consumer<FormatSettings> change) {
        FormatSettings copy = new FormatSettings(settings);
        change.accept(copy);
        return new SampleFormat(copy);
    }

    private static void checkSeparator(String name, char separator, char other) {
        boolean special = separator == '"' || separator == '\n' || separator == '\r' || separator == other;
        Check.that(
                !special && !Character.isLetterOrDigit(separator) && !Character.isSurrogate(separator),
                ProblemCode.INCONSISTENT,
                name,
                "can't separate anything here: " + Quoted.of(Character.toString(separator)));
    }
}

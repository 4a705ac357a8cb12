package io.github.fairquote.pricing.geography;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table of one index by country, each figure with its year and source; the United States are 1.
 *
 * <p>The bundled tables hold each country's newest year of World Bank data: GDP per head for 212 countries (up to 2023), price
 * levels for 93 (up to 2024). Old figures stay in: Venezuela's GDP is of 2014, Eritrea's of 2011; look at
 * {@link IndexFigure#year()}. Countries are in the order of their codes throughout. Immutable and thread-safe.
 */
public final class PriceLevels {
    private final GeographyIndex index;
    private final SortedMap<CountryCode, IndexFigure> figures;
    private final double medianLogIndex;

    private PriceLevels(GeographyIndex index, SortedMap<CountryCode, IndexFigure> figures) {
        this.index = index;
        this.figures = Collections.unmodifiableSortedMap(figures);
        this.medianLogIndex = median(
                figures.values().stream().mapToDouble(IndexFigure::log).sorted().toArray());
    }

    /**
     * The table that ships with the library.
     *
     * @param index the kind of index
     * @return the table, the same object every time
     */
    public static PriceLevels bundled(GeographyIndex index) {
        return Objects.requireNonNull(index, "index") == GeographyIndex.GDP_PER_CAPITA
                ? BundledTable.GDP_PER_CAPITA
                : BundledTable.PRICE_LEVEL;
    }

    /**
     * A table of the caller's own figures.
     *
     * @param index the kind of index
     * @param figures the figures by country, at least one; the caller's map is copied
     * @return the table
     * @throws InvalidValueException BAD_INDEX if there is no figure at all
     */
    public static PriceLevels of(GeographyIndex index, Map<CountryCode, IndexFigure> figures) {
        Objects.requireNonNull(index, "index");
        SortedMap<CountryCode, IndexFigure> copy = new TreeMap<>();
        Objects.requireNonNull(figures, "figures").forEach((country, figure) -> {
            Objects.requireNonNull(figure, "figures");
            copy.put(Objects.requireNonNull(country, "figures"), figure);
        });
        Check.that(!copy.isEmpty(), ProblemCode.BAD_INDEX, "figures", "are empty");
        return new PriceLevels(index, copy);
    }

    /**
     * A table of the caller's own figures that share source and year.
     *
     * @param index the kind of index
     * @param values the figures by country, at least one, each in [10^-9, 10^9]; only their ratios matter
     * @param source where they come from, one line of at most 300 characters
     * @param year the year they hold for, in [1900, 2200]
     * @return the table
     * @throws InvalidValueException BAD_INDEX naming the country for a value outside its bounds, zero, negative values and
     *     NaN included, or if there is no figure at all; NUMBER_OUT_OF_RANGE for the year; a rule of one-line text for
     *     the source
     */
    public static PriceLevels of(GeographyIndex index, Map<CountryCode, Double> values, String source, int year) {
        Objects.requireNonNull(source, "source");
        Map<CountryCode, IndexFigure> figures = new TreeMap<>();
        Objects.requireNonNull(values, "values").forEach((country, value) -> {
            Objects.requireNonNull(value, "values");
            figures.put(Objects.requireNonNull(country, "values"), figure(country, value, source, year));
        });
        return of(index, figures);
    }

    private static IndexFigure figure(CountryCode country, double value, String source, int year) {
        try {
            return new IndexFigure(value, year, source);
        } catch (InvalidValueException e) {
            if (e.code() != ProblemCode.BAD_INDEX) {
                throw e;
            }
            // Of many figures, the caller needs to know whose is bad.
            throw new InvalidValueException(ProblemCode.BAD_INDEX, country.code(), country + ": " + e.getMessage());
        }
    }

    /**
     * This table with one more figure, or another one for a country that it has. For countries of which no figure is known, such as
     * Taiwan in the bundled tables, the chain is: the caller's figure, the bundled one, the table's median with the warning
     * NO_INDEX_FOR_COUNTRY at every estimate.
     *
     * @param country the country
     * @param figure its figure, on this table's scale (the United States are 1 in the bundled ones)
     * @return the table
     */
    public PriceLevels with(CountryCode country, IndexFigure figure) {
        SortedMap<CountryCode, IndexFigure> more = new TreeMap<>(figures);
        more.put(Objects.requireNonNull(country, "country"), Objects.requireNonNull(figure, "figure"));
        return new PriceLevels(index, more);
    }

    /**
     * What the table measures.
     *
     * @return the kind of index
     */
    public GeographyIndex index() {
        return index;
    }

    /**
     * Every figure.
     *
     * @return the figures in the order of the country codes; can't be changed
     */
    public SortedMap<CountryCode, IndexFigure> figures() {
        return figures;
    }

    /**
     * A country's figure.
     *
     * @param country the country
     * @return the figure, if the table has one
     */
    public Optional<IndexFigure> figure(CountryCode country) {
        return Optional.ofNullable(figures.get(Objects.requireNonNull(country, "country")));
    }

    /**
     * A country's figure, which must be there.
     *
     * @param country the country
     * @return the figure
     * @throws NoIndexException if the table has none
     */
    public IndexFigure require(CountryCode country) {
        return figure(country).orElseThrow(() -> new NoIndexException(country, index));
    }

    /**
     * The middle of the table, which stands in for countries without a figure.
     *
     * @return the median of the figures' natural logarithms; of an even number of figures the mean of the two middle ones
     */
    public double medianLogIndex() {
        return medianLogIndex;
    }

    /**
     * By what a rate is multiplied when the same work moves from one country to another: {@code exp(slope * (z_to - z_from))}
     * with {@code z = ln index}.
     *
     * <p>Antisymmetric and transitive up to rounding of the last digits: {@code f(a,b) * f(b,a) = 1} and {@code f(a,b) * f(b,c)
     * = f(a,c)}. From a country to itself it is exactly 1, with or without a figure.
     *
     * @param from the country where the rate was seen
     * @param to the country it is asked about
     * @param slope the elasticity, in [-10, 10]; see {@link GeographyPrior} for sensible ones
     * @return a finite factor above 0
     * @throws NoIndexException if the table lacks a figure for either country
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE for the slope, NaN included
     */
    public double factor(CountryCode from, CountryCode to, double slope) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Check.inRange("slope", slope, -GeographyPrior.LIMIT, GeographyPrior.LIMIT);
        if (from.equals(to)) {
            return 1;
        }
        return StrictMath.exp(slope * (require(to).log() - require(from).log()));
    }

    /**
     * A rate as it would be for the same work in another country; the factor of {@link #factor} applied exactly and rounded
     * once.
     *
     * @param rate the rate where it was seen
     * @param from the country where it was seen
     * @param to the country it is asked about
     * @param slope the elasticity, in [-10, 10]
     * @param rounding the rounding to the currency's decimals
     * @return the rate in the same currency; the same rate if the countries are equal
     * @throws NoIndexException if the table lacks a figure for either country
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE for the slope or a result of 10^12 and more, ZERO if nothing is left
     *     after rounding
     */
    public HourlyRate translate(
            HourlyRate rate, CountryCode from, CountryCode to, double slope, RoundingMode rounding) {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(rounding, "rounding");
        BigDecimal factor = new BigDecimal(factor(from, to, slope));
        Money money = rate.perHour();
        return HourlyRate.of(Money.rounded(money.amount().multiply(factor), money.currency(), rounding));
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PriceLevels that && index == that.index && figures.equals(that.figures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(index, figures);
    }

    /** The kind of index and the number of countries; not for parsing. */
    @Override
    public String toString() {
        return "PriceLevels[" + index.word() + ", " + figures.size() + " countries]";
    }
}

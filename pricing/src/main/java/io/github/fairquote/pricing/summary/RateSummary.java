package io.github.fairquote.pricing.summary;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.sample.RateBasis;
import io.github.fairquote.pricing.sample.RateSample;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many samples of each cell (country, niche, level and, on request, month and job success) fall into each step of the log rate.
 *
 * <p>A sample's bin is {@code floor(ln(rate) / 0.005 + 0.5)}, its centre {@code 0.005 * bin}; a rate therefore moves by at
 * most 0.26 %. Skills, reviews, stars and identifiers are not kept. Merging adds whole numbers: associative, commutative, with
 * {@link #empty} as neutral element, and the same bits for every partition of the data. All samples share one currency and one
 * basis, because asked is not paid.
 *
 * <p>Immutable and thread-safe. Serializable through its own checked form ({@link #toBytes()}), never field by field.
 */
public final class RateSummary implements Serializable {
    private static final long serialVersionUID = 1;

    /** The width of a bin in natural logs of the rate. */
    public static final double BIN_WIDTH = 0.005;

    private static final long WHOLE_LIMIT = (long) RateSample.WEIGHT_LIMIT;

    private final transient CurrencyCode currency;
    private final transient RateBasis basis;
    private final transient Set<SummaryDetail> details;
    private final transient Map<Cell, Bins> cells;

    RateSummary(CurrencyCode currency, RateBasis basis, Set<SummaryDetail> details, SortedMap<Cell, Bins> cells) {
        this.currency = currency;
        this.basis = basis;
        this.details = Collections.unmodifiableSet(details);
        this.cells = Collections.unmodifiableMap(cells);
    }

    /**
     * The summary of no samples.
     *
     * @param currency the currency
     * @param basis whether rates are asked or paid
     * @param details what is kept beside country, niche, level and rate
     * @return an empty summary, neutral for summaries of the same kind
     */
    public static RateSummary empty(CurrencyCode currency, RateBasis basis, SummaryDetail... details) {
        return builder(currency, basis, details).build();
    }

    /**
     * Starts counting.
     *
     * @param currency the currency of every sample
     * @param basis the basis of every sample
     * @param details what to keep beside country, niche, level and rate; nothing more if none is named
     * @return a new builder
     */
    public static Builder builder(CurrencyCode currency, RateBasis basis, SummaryDetail... details) {
        Set<SummaryDetail> kept = EnumSet.noneOf(SummaryDetail.class);
        kept.addAll(List.of(details));
        return new Builder(Objects.requireNonNull(currency, "currency"), Objects.requireNonNull(basis, "basis"), kept);
    }

    /**
     * Reads the form that {@link #toBytes()} writes.
     *
     * @param bytes the bytes, nothing in front or behind
     * @return the summary
     * @throws InvalidSummaryException if the bytes are cut off, changed, of another version, or not a summary at all
     */
    public static RateSummary fromBytes(byte[] bytes) {
        return SummaryReader.read(bytes.clone());
    }

    /**
     * The currency of every sample.
     *
     * @return the currency
     */
    public CurrencyCode currency() {
        return currency;
    }

    /**
     * The basis of every sample.
     *
     * @return asked or paid
     */
    public RateBasis basis() {
        return basis;
    }

    /**
     * What is kept beside country, niche, level and rate.
     *
     * @return the details; can't be changed
     */
    public Set<SummaryDetail> details() {
        return details;
    }

    /**
     * The number of samples counted.
     *
     * @return the count, not negative
     */
    public long samples() {
        return cells.values().stream().mapToLong(Bins::total).reduce(0, Math::addExact);
    }

    /**
     * The number of distinct cells.
     *
     * @return the count, not negative
     */
    public int cells() {
        return cells.size();
    }

    /**
     * The number of bins over all cells, which is what memory and fitting time go by.
     *
     * @return the count, not negative
     */
    public long bins() {
        return cells.values().stream().mapToLong(Bins::size).sum();
    }

    /**
     * This summary and another one together.
     *
     * @param other a summary of the same currency, basis and details, made of other samples
     * @return the sum; neither argument changes
     * @throws CurrencyMismatchException if the currencies differ
     * @throws IllegalArgumentException if the basis or the details differ
     * @throws ArithmeticException if a count exceeds the range of long
     */
    public RateSummary merge(RateSummary other) {
        requireSameKind(other);
        TreeMap<Cell, Bins> sum = new TreeMap<>(cells);
        other.cells.forEach((cell, bins) -> sum.merge(cell, bins, Bins::merged));
        return new RateSummary(currency, basis, details, sum);
    }

    /**
     * Shows every bin, ordered by cell and rate.
     *
     * @param visitor who receives them
     */
    public void forEach(BinVisitor visitor) {
        cells.forEach((cell, bins) -> {
            for (int i = 0; i < bins.size(); i++) {
                visitor.visit(cell, BIN_WIDTH * bins.bin(i), bins.count(i));
            }
        });
    }

    /**
     * The summary as weighted samples: one for each bin, at its centre rounded to the currency's decimals, with its count as weight.
     *
     * <p>Months become their first day, bands of job success their middle. Counts above {@link RateSample#WEIGHT_LIMIT} become several samples.
     *
     * @return the samples, ordered by cell and rate
     */
    public List<RateSample> toSamples() {
        List<RateSample> samples = new ArrayList<>();
        forEach((cell, logRate, count) -> {
            for (long left = count; left > 0; left -= WHOLE_LIMIT) {
                samples.add(cell.sample(rate(logRate), basis, Math.min(left, WHOLE_LIMIT)));
            }
        });
        return List.copyOf(samples);
    }

    /** At least one minor unit, because a rate is never zero. */
    private HourlyRate rate(double logRate) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(currency.minorUnits());
        Money rounded = Money.rounded(StrictMath.exp(logRate), currency, RoundingMode.HALF_EVEN);
        return HourlyRate.of(rounded.isZero() ? Money.of(unit, currency) : rounded);
    }

    /**
     * The compact, versioned form: equal summaries give equal bytes, and a checksum guards them.
     *
     * @return the bytes, about three a bin
     */
    public byte[] toBytes() {
        return SummaryWriter.write(this);
    }

    Map<Cell, Bins> content() {
        return cells;
    }

    private void requireSameKind(RateSummary other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
        Check.that(basis == other.basis, ProblemCode.INCONSISTENT, "basis", "differs: " + basis + ", " + other.basis);
        Check.that(
                details.equals(other.details),
                ProblemCode.INCONSISTENT,
                "details",
                "differ: " + details + ", " + other.details);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateSummary that
                && currency.equals(that.currency)
                && basis == that.basis
                && details.equals(that.details)
                && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency, details, cells.size(), samples());
    }

    @Override
    public String toString() {
        return "RateSummary[" + samples() + " samples, " + cells() + " cells, " + bins() + " bins, " + currency + "]";
    }

    /**
     * Serializes the byte form instead of the fields.
     *
     * @return a stand-in that carries {@link #toBytes()} and becomes a summary again when it is read
     */
    private Object writeReplace() {
        return new SerializedSummary(toBytes());
    }

    /** Counts samples; not thread-safe: give each thread its own and merge. */
    public static final class Builder {
        private final CurrencyCode currency;
        private final RateBasis basis;
        private final Set<SummaryDetail> details;
        private final Map<Cell, Bins> cells = new HashMap<>();

        Builder(CurrencyCode currency, RateBasis basis, Set<SummaryDetail> details) {
            this.currency = currency;
            this.basis = basis;
            this.details = details;
        }

        /**
         * Counts a sample as often as its weight says.
         *
         * @param sample the sample, of whole weight
         * @return this builder
         * @throws CurrencyMismatchException if its rate is of another currency
         * @throws IllegalArgumentException if its basis differs or its weight is no whole number
         */
        public Builder add(RateSample sample) {
            long count = (long) sample.weight();
            Check.that(
                    count == sample.weight(), ProblemCode.INCONSISTENT, "weight", "is not whole: " + sample.weight());
            Check.that(sample.basis() == basis, ProblemCode.INCONSISTENT, "basis", "is not " + basis);
            if (!sample.rate().currency().equals(currency)) {
                throw new CurrencyMismatchException(currency, sample.rate().currency());
            }
            add(Cell.of(sample, details), bin(sample), count);
            return this;
        }

        /**
         * Counts samples one after the other, none of which is kept.
         *
         * @param samples the samples, of whole weights; the first that is refused ends the counting
         * @return this builder
         * @throws CurrencyMismatchException if a rate is of another currency
         * @throws IllegalArgumentException if a basis differs or a weight is no whole number
         */
        public Builder addAll(Iterator<? extends RateSample> samples) {
            samples.forEachRemaining(this::add);
            return this;
        }

        /**
         * What was counted so far.
         *
         * @return an immutable summary; the builder may go on
         */
        public RateSummary build() {
            TreeMap<Cell, Bins> sorted = new TreeMap<>();
            cells.forEach((cell, bins) -> sorted.put(cell, bins.copy()));
            return new RateSummary(currency, basis, EnumSet.copyOf(details), sorted);
        }

        void add(Cell cell, int bin, long count) {
            cells.computeIfAbsent(cell, c -> new Bins()).add(bin, count);
        }

        private static int bin(RateSample sample) {
            double log = StrictMath.log(sample.rate().perHour().amount().doubleValue());
            return (int) Math.floor(log / BIN_WIDTH + 0.5);
        }
    }
}

package io.github.fairquote.pricing.summary;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.sample.RateBasis;
import io.github.fairquote.pricing.sample.RateSample;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the samples counted together have in common.
 *
 * @param country the freelancer's country
 * @param niche the niche, if stated
 * @param level the level, if stated
 * @param month the month of observation in the years 0 to 9999, if the summary keeps months and the sample was dated
 * @param jobSuccessBand the job success score's band if the summary keeps it and the sample states one: {@code floor(percent / 5)},
 *     from 0 to 20
 */
public record Cell(
        CountryCode country,
        Optional<Niche> niche,
        Optional<ExperienceLevel> level,
        Optional<YearMonth> month,
        Optional<Integer> jobSuccessBand)
        implements Comparable<Cell> {
    /** The band of a perfect score, which has no other score in it. */
    static final int TOP_BAND = 20;

    private static final int BAND_WIDTH = 5;
    private static final BigDecimal HALF_BAND = new BigDecimal("2.5");
    private static final int LAST_YEAR = 9999;
    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::country)
            .thenComparing(cell -> cell.niche.map(Niche::toString).orElse(""))
            .thenComparing(cell -> cell.level.map(ExperienceLevel::ordinal).orElse(-1))
            .thenComparing(cell -> cell.month.map(Cell::number).orElse(Long.MIN_VALUE))
            .thenComparing(cell -> cell.jobSuccessBand.orElse(-1));

    /**
     * Checks the parts.
     *
     * @throws InvalidValueException DATE_OUT_OF_RANGE for a month outside the years 0 to 9999, NUMBER_OUT_OF_RANGE for a band outside
     *     [0, 20]
     */
    public Cell {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(niche, "niche");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(jobSuccessBand, "jobSuccessBand");
        jobSuccessBand.ifPresent(band -> Check.inRange("jobSuccessBand", band, 0, TOP_BAND));
        month.ifPresent(m -> Check.that(
                m.getYear() >= 0 && m.getYear() <= LAST_YEAR,
                ProblemCode.DATE_OUT_OF_RANGE,
                "month",
                "is outside the years 0 to " + LAST_YEAR + ": " + m));
    }

    static Cell of(RateSample sample, Set<SummaryDetail> details) {
        Optional<YearMonth> month = details.contains(SummaryDetail.MONTH)
                ? sample.observedOn().map((LocalDate day) -> YearMonth.from(day))
                : Optional.empty();
        Optional<Integer> band = details.contains(SummaryDetail.JOB_SUCCESS)
                ? sample.jobSuccess().map(score -> score.percent().intValue() / BAND_WIDTH)
                : Optional.empty();
        return new Cell(sample.country(), sample.niche(), sample.level(), month, band);
    }

    RateSample sample(HourlyRate rate, RateBasis basis, long weight) {
        RateSample.Builder sample =
                RateSample.builder().rate(rate).country(country).basis(basis).weight((double) weight);
        niche.ifPresent(sample::niche);
        level.ifPresent(sample::level);
        month.ifPresent(m -> sample.observedOn(m.atDay(1)));
        jobSuccessBand.ifPresent(band -> sample.jobSuccess(score(band)));
        return sample.build();
    }

    /** The middle of the band; the top one is a single score. */
    private static JobSuccessScore score(int band) {
        BigDecimal low = BigDecimal.valueOf((long) band * BAND_WIDTH);
        return JobSuccessScore.ofPercent(band == TOP_BAND ? low : low.add(HALF_BAND));
    }

    static long number(YearMonth month) {
        return month.getYear() * 12L + month.getMonthValue() - 1;
    }

    /** Orders by country, niche, level, month and band; what is not stated comes first. */
    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}

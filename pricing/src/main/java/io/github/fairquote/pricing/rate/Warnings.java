package io.github.fairquote.pricing.rate;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.pricing.rate.market.FittedMarket;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What a reader of an estimate must be told, and what was assumed in making it. */
final class Warnings {
    /** Fewer effective samples than these are little evidence. */
    static final double LITTLE_EVIDENCE = 3;

    /** Less confidence than this is little, however wide the noise makes a sample look small beside it. */
    static final double LITTLE_CONFIDENCE = 0.5;

    /** From this share of made-up rates on, outliers no longer widen the range. */
    static final double MANY_FAKES = 0.1;

    private final Target target;
    private final RateEstimate estimate;
    private final FittedMarket market;
    private final List<Problem> problems = new ArrayList<>();

    private Warnings(Target target, RateEstimate estimate) {
        this.target = target;
        this.estimate = estimate;
        this.market = target.market;
    }

    static List<Problem> of(Target target, RateEstimate estimate) {
        Warnings warnings = new Warnings(target, estimate);
        warnings.collect();
        return List.copyOf(warnings.problems);
    }

    private void collect() {
        if (market.fit.table.rows() == 0) {
            add(
                    ProblemCode.PRIOR_ONLY,
                    "there is no sample; this is the prior and the country index alone",
                    "samples",
                    "0");
        } else {
            collectFromSamples();
        }
        if (market.coding().index().lacks(target.query.country())) {
            String country = target.query.country().code();
            add(
                    ProblemCode.NO_INDEX_FOR_COUNTRY,
                    "the index has no figure for the country; its median stands in",
                    "country",
                    country);
        }
    }

    private void collectFromSamples() {
        if (estimate.effectiveSamples() < LITTLE_EVIDENCE || estimate.confidence() < LITTLE_CONFIDENCE) {
            double worth = estimate.effectiveSamples();
            warn(
                    ProblemCode.LOW_EVIDENCE,
                    "the samples say little about such a freelancer; they are worth " + rounded(worth, 1)
                            + " comparables just like this one, with a confidence of "
                            + rounded(estimate.confidence(), 2),
                    "actual",
                    Double.toString(worth));
        }
        if (!target.isSeen(0)) {
            String country = target.query.country().code();
            add(
                    ProblemCode.EXTRAPOLATED_COUNTRY,
                    "no sample is from the country; its index stands in",
                    "country",
                    country);
        }
        target.query
                .niche()
                .filter(niche -> !target.isSeen(1))
                .ifPresent(niche -> add(
                        ProblemCode.UNSEEN_NICHE,
                        "no sample is from the niche; the middle of all niches stands in",
                        "niche",
                        niche.toString()));
        target.query
                .level()
                .filter(level -> !target.isSeen(2))
                .ifPresent(level -> add(
                        ProblemCode.UNSEEN_LEVEL,
                        "no sample is at the level; the middle of all levels stands in",
                        "level",
                        level.word()));
        if (market.fit.fakeShare() > MANY_FAKES) {
            double share = market.fit.fakeShare();
            warn(
                    ProblemCode.HIGH_FAKE_SHARE,
                    "many samples look made up, a share of " + rounded(share, 2) + "; they hardly count",
                    "actual",
                    Double.toString(share));
        }
    }

    private void add(ProblemCode code, String message, String fact, String value) {
        warn(code, message + ": " + value, fact, value);
    }

    private void warn(ProblemCode code, String message, String fact, String value) {
        problems.add(Problem.builder()
                .code(code)
                .severity(Severity.WARNING)
                .message(message)
                .location(Location.unknown())
                .putFact(fact, value)
                .build());
    }

    private static String rounded(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }
}

package io.github.fairquote.pricing.quote;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.policy.RateFloors;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.fee.QuotedFeeTerms;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.effort.EffortTask;
import io.github.fairquote.pricing.fee.FeeSchedule;
import io.github.fairquote.pricing.fee.Flat;
import io.github.fairquote.pricing.fee.QuotedPerContract;
import io.github.fairquote.pricing.plan.CostPlan;
import io.github.fairquote.pricing.price.Percent;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.rate.RateQuery;
import io.github.fairquote.pricing.reputation.PriceEffect;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.Collections;
import java.util.List;

/** Round numbers to work by hand with: samples far below a marketplace minimum of 40 make the typical rate exactly 40. */
final class Bases {
    static final CountryCode UA = CountryCode.of("UA");
    static final Niche PPC = Niche.ofService("ppc");
    static final RateQuery QUERY = RateQuery.of(UA, PPC);
    static final FeeSchedule TEN_PERCENT = Flat.of(FeeRate.ofPercent("10"));
    static final FeeSchedule UP_TO_FIFTEEN =
            QuotedPerContract.of(QuotedFeeTerms.between(FeeRate.ofPercent("0"), FeeRate.ofPercent("15")));
    static final RateFloors FLOORS = RateFloors.builder()
            .hourly(HourlyRate.usd("3"))
            .fixedPrice(Money.usd("5"))
            .build();

    /** Costs of 2.50 and a net of 33.75 an hour; see the test of plans. */
    static final CostPlan PLAN = plan("24000", "2400");

    /** 5 hours expected, 6.502586138157452 with 80 %; see the test of efforts. */
    static final EffortTask FIVE = EffortTask.of("ads", 2, 4, 12);

    static final EffortTask THREE = EffortTask.of("page", 3, 3, 3);

    private static final RateModel FORTY = RateModelFitter.withDefaults()
            .withMinimumRate(HourlyRate.usd("40"))
            .fit(Collections.nCopies(30, RateSample.of(HourlyRate.usd("12"), UA, PPC)));

    private Bases() {}

    /** A typical rate of exactly 40. */
    static QuoteBasis forty() {
        return QuoteBasis.of(FORTY.estimate(QUERY));
    }

    /** A rate of exactly 40 times the factor. */
    static QuoteBasis fortyTimes(double factor) {
        return forty().with(new PriceEffect(factor, 0.9 * factor, 1.1 * factor, factor));
    }

    /** Three different rates and nothing round about them. */
    static QuoteBasis spread() {
        return QuoteBasis.of(RateModelFitter.withDefaults()
                .fit(List.of(
                        RateSample.of(HourlyRate.usd("25"), UA, PPC),
                        RateSample.of(HourlyRate.usd("35"), UA, PPC),
                        RateSample.of(HourlyRate.usd("60"), UA, PPC)))
                .estimate(QUERY));
    }

    static CostPlan plan(String income, String costs) {
        return CostPlan.builder()
                .income(Money.usd(income))
                .costs(Money.usd(costs))
                .tax(Percent.of("20"))
                .weeksOff(4)
                .weeklyHours(40)
                .billable(Percent.of("50"))
                .build();
    }

    static EffortTask exactly(String name, double hours) {
        return EffortTask.of(name, hours, hours, hours);
    }

    /** The message of the first warning of a code; empty if there is none. */
    static String warning(Quote quote, ProblemCode code) {
        return quote.warnings().stream()
                .filter(problem -> problem.code() == code)
                .map(Problem::message)
                .findFirst()
                .orElse("");
    }
}

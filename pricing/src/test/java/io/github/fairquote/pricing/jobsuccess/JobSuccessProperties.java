package io.github.fairquote.pricing.jobsuccess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.standing.OutcomeForm;
import io.github.fairquote.core.policy.standing.WeightCombination;
import io.github.fairquote.core.policy.standing.WindowCombiner;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every estimate; tries are few, since each makes dozens of contracts. */
class JobSuccessProperties {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    @Property(tries = 150)
    void withinOneWindowAPositiveNeverLowersAndANegativeNeverRaises(
            @ForAll("histories") List<Plan> plans,
            @ForAll("estimators") JobSuccessEstimator estimator,
            @ForAll("plans") Plan further) {
        List<WindowEstimate> before = estimator.estimate(contracts(plans), DAY).windows();
        List<WindowEstimate> better = estimator
                .estimate(contracts(with(plans, further, Outcome.POSITIVE)), DAY)
                .windows();
        List<WindowEstimate> worse = estimator
                .estimate(contracts(with(plans, further, Outcome.NEGATIVE)), DAY)
                .windows();
        for (int i = 0; i < before.size(); i++) {
            assertThat(better.get(i).low()).isGreaterThanOrEqualTo(before.get(i).low());
            assertThat(better.get(i).high())
                    .isGreaterThanOrEqualTo(before.get(i).high());
            assertThat(worse.get(i).low()).isLessThanOrEqualTo(before.get(i).low());
            assertThat(worse.get(i).high()).isLessThanOrEqualTo(before.get(i).high());
        }
    }

    @Property(tries = 100)
    void whatIsExcludedChangesNothing(
            @ForAll("histories") List<Plan> plans, @ForAll("estimators") JobSuccessEstimator estimator) {
        List<ContractRecord> more = new ArrayList<>(contracts(plans));
        more.add(Histories.open("open", "nobody", "2022-05-01").build());
        assertThat(bounds(estimator.estimate(more, DAY))).isEqualTo(bounds(estimator.estimate(contracts(plans), DAY)));
        assertThat(estimator.estimate(more, DAY).windows())
                .isEqualTo(estimator.estimate(contracts(plans), DAY).windows());
    }

    @Property(tries = 100)
    void theOrderDoesNotMatter(
            @ForAll("histories") List<Plan> plans,
            @ForAll("estimators") JobSuccessEstimator estimator,
            @ForAll long seed) {
        List<ContractRecord> shuffled = new ArrayList<>(contracts(plans));
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(estimator.estimate(shuffled, DAY)).isEqualTo(estimator.estimate(contracts(plans), DAY));
    }

    @Property(tries = 150)
    void theBestIsNotBelowAnyEligibleWindow(
            @ForAll("histories") List<Plan> plans, @ForAll("estimators") JobSuccessEstimator estimator) {
        JobSuccessEstimate estimate = estimator.with(WindowCombiner.BEST_OF).estimate(contracts(plans), DAY);
        for (WindowEstimate window : estimate.windows()) {
            assertThat(window.low()).isBetween(BigDecimal.ZERO, new BigDecimal(100));
            assertThat(window.high()).isBetween(window.low(), new BigDecimal(100));
            if (window.months() > 3 && window.eligible()) {
                assertThat(((ScoredJobSuccess) estimate).low()).isGreaterThanOrEqualTo(window.low());
            }
        }
    }

    /** What is unknown may turn out either way: the estimate after it is known lies within the bounds before. */
    @Property(tries = 200)
    void theBoundsHoldWhateverTheUnknownTurnsOutToBe(
            @ForAll("histories") List<Plan> plans,
            @ForAll("estimators") JobSuccessEstimator estimator,
            @ForAll @IntRange(min = 0, max = 3) int modulus,
            @ForAll long seed) {
        JobSuccessEstimator blurred = estimator.with((contract, rules) -> {
            Outcome real = OutcomeClassifier.byRules().classify(contract, rules).best();
            return new Random(contract.contract().id().hashCode() * 31L + seed).nextInt(4) < modulus
                    ? blurred(real)
                    : Classification.of(real, "known");
        });
        JobSuccessEstimate vague = blurred.estimate(contracts(plans), DAY);
        JobSuccessEstimate sharp = estimator.estimate(contracts(plans), DAY);
        if (vague instanceof ScoredJobSuccess bounds) {
            assertThat(sharp).isInstanceOf(ScoredJobSuccess.class);
            assertThat(((ScoredJobSuccess) sharp).low()).isBetween(bounds.low(), bounds.high());
        } else {
            assertThat(sharp instanceof UnscoredJobSuccess || ((UnscoredJobSuccess) vague).possible())
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void equalWeightsReduceToThePublishedForm(
            @ForAll @IntRange(min = 1, max = 30) int positive, @ForAll @IntRange(min = 1, max = 30) int negative) {
        List<ContractRecord> history =
                new ArrayList<>(Histories.some(positive, "p", "x", "2022-05-01", Outcome.POSITIVE));
        history.addAll(Histories.some(negative, "n", "y", "2022-05-01", Outcome.NEGATIVE));
        history.addAll(Histories.some(2, "u", "y", "2022-05-01", Outcome.NEUTRAL));
        ScoredJobSuccess estimate =
                (ScoredJobSuccess) Histories.estimatorOf("2022-06-01").estimate(history, DAY);
        BigDecimal published = new BigDecimal(100 * Math.max(0, positive - negative))
                .divide(new BigDecimal(positive + negative + 2), 4, RoundingMode.HALF_EVEN);
        assertThat(estimate.low()).isEqualTo(published);
    }

    @Property(tries = 100)
    void theEffectsAddUpToTheWindows(
            @ForAll("histories") List<Plan> plans, @ForAll("estimators") JobSuccessEstimator estimator) {
        JobSuccessEstimate estimate = estimator.with(OutcomeForm.DIFFERENCE).estimate(contracts(plans), DAY);
        for (WindowEstimate window : estimate.windows()) {
            BigDecimal points = BigDecimal.ZERO;
            BigDecimal weight = BigDecimal.ZERO;
            for (ContractEffect effect : estimate.contracts()) {
                if (effect.windows().contains(window.months()) && effect.best() != Outcome.EXCLUDED) {
                    int sign = effect.best() == Outcome.POSITIVE ? 1 : effect.best() == Outcome.NEGATIVE ? -1 : 0;
                    points = points.add(effect.weight().multiply(new BigDecimal(sign)));
                    weight = weight.add(effect.weight());
                }
            }
            assertThat(window.highPoints()).isEqualByComparingTo(points);
            assertThat(window.highWeight()).isEqualByComparingTo(weight);
        }
    }

    @Provide
    Arbitrary<JobSuccessEstimator> estimators() {
        return Combinators.combine(
                        Arbitraries.of(WeightCombination.class),
                        Arbitraries.of(OutcomeForm.class),
                        Arbitraries.of(WindowCombiner.class))
                .as((weights, form, combiner) -> JobSuccessEstimator.at(PolicyPacks.upwork(), DAY)
                        .with(weights)
                        .with(form)
                        .with(combiner));
    }

    @Provide
    Arbitrary<List<Plan>> histories() {
        return plans().list().ofMaxSize(14);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Outcome.POSITIVE, Outcome.NEUTRAL, Outcome.NEGATIVE),
                        Arbitraries.of("0", "100", "700", "5000"))
                .as(Plan::new);
    }

    /** A contract to be. */
    record Plan(int monthsAgo, int client, Outcome outcome, String usd) {}

    private static Classification blurred(Outcome real) {
        Outcome best = real == Outcome.EXCLUDED ? Outcome.EXCLUDED : Outcome.POSITIVE;
        return new Classification(best, Outcome.NEGATIVE, "blurred");
    }

    private static List<Plan> with(List<Plan> plans, Plan further, Outcome outcome) {
        List<Plan> all = new ArrayList<>(plans);
        all.add(new Plan(further.monthsAgo(), further.client(), outcome, "700"));
        return all;
    }

    private static List<ContractRecord> contracts(List<Plan> plans) {
        List<ContractRecord> contracts = new ArrayList<>();
        for (Plan plan : plans) {
            contracts.add(Histories.known(
                    "c" + contracts.size(),
                    "client-" + plan.client(),
                    DAY.minusMonths(plan.monthsAgo()).toString(),
                    plan.outcome(),
                    plan.usd()));
        }
        return contracts;
    }

    private static List<BigDecimal> bounds(JobSuccessEstimate estimate) {
        return estimate instanceof ScoredJobSuccess scored ? List.of(scored.low(), scored.high()) : List.of();
    }
}

package io.github.fairquote.pricing.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.policy.standing.OutcomeForm;
import io.github.fairquote.pricing.reputation.evidence.ContractEvidence;
import io.github.fairquote.pricing.reputation.evidence.ContractOutcome;
import io.github.fairquote.pricing.reputation.evidence.PublishedScore;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import io.github.fairquote.pricing.reputation.evidence.ReputationSummary;
import io.github.fairquote.pricing.reputation.policy.LevelLikelihood;
import io.github.fairquote.pricing.reputation.policy.LikelihoodTable;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The invariants of the specification; their numbers stand in front. */
class ReputationProperties {
    private static final double TINY = 1e-9;

    /** 1: merging is commutative, associative and idempotent, with nothing as identity. */
    @Property(tries = 200)
    void mergingIsAUnion(
            @ForAll("histories") ReputationLedger a,
            @ForAll("histories") ReputationLedger b,
            @ForAll("histories") ReputationLedger c) {
        assertThat(a.merge(b)).isEqualTo(b.merge(a));
        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
        assertThat(a.merge(a)).isEqualTo(a);
        assertThat(a.merge(ReputationLedger.empty())).isEqualTo(a);
    }

    /** 1: and so is merging summaries of disjoint contracts, to the bit. */
    @Property(tries = 100)
    void summariesAddUpToTheBit(
            @ForAll("histories") ReputationLedger a,
            @ForAll("histories") ReputationLedger b,
            @ForAll("histories") ReputationLedger c) {
        ReputationSummary first = ReputationSummary.of(a);
        ReputationSummary second = ReputationSummary.of(b);
        ReputationSummary third = ReputationSummary.of(c);

        assertThat(first.merge(second).merge(third).toBytes())
                .isEqualTo(third.merge(second.merge(first)).toBytes());
        assertThat(first.merge(ReputationSummary.empty()).toBytes()).isEqualTo(first.toBytes());
    }

    /** 2: the order of contracts changes no bit. */
    @Property(tries = 100)
    void orderIsIrrelevant(@ForAll("histories") ReputationLedger history, @ForAll Random random) {
        List<ContractEvidence> shuffled = new ArrayList<>(history.contracts());
        Collections.shuffle(shuffled, random);

        assertThat(Histories.of(ReputationLedger.of(shuffled)).mean())
                .isEqualTo(
                        Histories.of(ReputationLedger.of(history.contracts())).mean());
    }

    /** 3: five stars and successes raise every quantile, one star and failures lower it. */
    @Property(tries = 100)
    void goodLevelsRaiseAndBadOnesLower(@ForAll("histories") ReputationLedger history, @ForAll boolean stars) {
        ReputationLedger raised = history.with(
                stars ? Histories.stars("new", "new", 3, "5") : Histories.outcome("new", 3, ContractOutcome.SUCCESS));
        ReputationLedger lowered = history.with(
                stars ? Histories.stars("new", "new", 3, "1") : Histories.outcome("new", 3, ContractOutcome.FAILURE));
        for (double p : new double[] {.05, .25, .5, .75, .95}) {
            double before = of(history).quantile(p);
            assertThat(of(raised).quantile(p)).isGreaterThanOrEqualTo(before - TINY);
            assertThat(of(lowered).quantile(p)).isLessThanOrEqualTo(before + TINY);
        }
    }

    /** 4: more stars are never worse. */
    @Property(tries = 100)
    void moreStarsAreNeverWorse(
            @ForAll("histories") ReputationLedger history, @ForAll @IntRange(min = 10, max = 49) int tenths) {
        assertThat(of(history.with(rated(tenths + 1))).mean())
                .isGreaterThanOrEqualTo(of(history.with(rated(tenths))).mean() - TINY);
    }

    private static ContractEvidence rated(int tenths) {
        return Histories.stars("new", "new", 3, tenths / 10 + "." + tenths % 10);
    }

    /** 5: a higher score is never worse. */
    @Property(tries = 100)
    void aHigherScoreIsNeverWorse(
            @ForAll("histories") ReputationLedger history,
            @ForAll @IntRange(min = 0, max = 99) int percent,
            @ForAll @IntRange(min = 0, max = 60) int contracts) {
        ReputationLedger unscored = unscored(history);

        assertThat(of(unscored.with(Histories.score(percent + 1, contracts))).mean())
                .isGreaterThanOrEqualTo(
                        of(unscored.with(Histories.score(percent, contracts))).mean() - TINY);
    }

    private static ReputationLedger unscored(ReputationLedger history) {
        return ReputationLedger.of(history.contracts());
    }

    /** 6: a score that says what is known of the same contracts adds nothing. */
    @Property(tries = 100)
    void aScoreOfWhatIsKnownAddsNothing(
            @ForAll @IntRange(min = 0, max = 30) int successes, @ForAll @IntRange(min = 0, max = 10) int pairs) {
        ReputationLedger known = ReputationLedger.empty();
        int contracts = successes + 2 * pairs;
        for (int i = 0; i < contracts; i++) {
            known = known.with(
                    Histories.outcome("o" + i, i, i < successes ? ContractOutcome.SUCCESS : ContractOutcome.FAILURE));
        }
        // of each pair of failures one is neutral and one negative
        BigDecimal percent = contracts == 0
                ? BigDecimal.valueOf(100)
                : BigDecimal.valueOf(100.0 * Math.max(successes - pairs, 0) / contracts)
                        .setScale(4, RoundingMode.HALF_EVEN);
        PublishedScore score =
                new PublishedScore("me", Histories.TODAY, JobSuccessScore.ofPercent(percent), Optional.of(contracts));

        assertThat(of(known.with(score)).mean()).isCloseTo(of(known).mean(), within(1e-9));
    }

    /** 7: evidence that is older says less. */
    @Property(tries = 100)
    void ageOnlyReducesWhatIsSaid(@ForAll @IntRange(min = 0, max = 2_000) int age, @ForAll boolean good) {
        String stars = good ? "5" : "1";
        double young = Histories.of(Histories.starred(5, age, stars)).mean() - 0.9;
        double old = Histories.of(Histories.starred(5, age + 400, stars)).mean() - 0.9;

        assertThat(Math.abs(old)).isLessThanOrEqualTo(Math.abs(young) + TINY);
    }

    /** 8: however often one client says the same, it counts at most 1 / rho times. */
    @Property(tries = 50)
    void oneClientIsBounded(@ForAll @IntRange(min = 1, max = 200) int times) {
        ReputationLedger loyal = ReputationLedger.empty();
        for (int i = 0; i < times; i++) {
            loyal = loyal.with(Histories.stars("k" + i, "same", 0, "5"));
        }
        double twoClients = Histories.of(Histories.starred(2, 0, "5")).mean();

        assertThat(of(loyal).mean()).isLessThanOrEqualTo(twoClients + TINY);
        assertThat(of(loyal.with(Histories.stars("more", "same", 0, "5"))).mean())
                .isGreaterThanOrEqualTo(of(loyal).mean() - TINY);
    }

    /** 9: means are probabilities, quantiles are ordered. */
    @Property(tries = 100)
    void figuresAreInTheirRanges(@ForAll("histories") ReputationLedger history) {
        ReputationPosterior posterior = of(history);

        assertThat(posterior.mean()).isBetween(TINY, 1 - TINY);
        assertThat(posterior.quantile(.05)).isLessThanOrEqualTo(posterior.median());
        assertThat(posterior.median()).isLessThanOrEqualTo(posterior.quantile(.95));
        assertThat(posterior.effectiveSamples()).isPositive();
        assertThat(posterior.priceEffect().low())
                .isLessThanOrEqualTo(posterior.priceEffect().high());
    }

    /** 10: the predictive distribution sums to 1 and has the mean of the belief. */
    @Property(tries = 50)
    void predictionsAreDistributions(
            @ForAll("histories") ReputationLedger history, @ForAll @IntRange(min = 1, max = 60) int next) {
        List<Double> predictive = of(history).predictive(next);
        double sum = 0;
        double mean = 0;
        for (int j = 0; j <= next; j++) {
            sum += predictive.get(j);
            mean += j * predictive.get(j);
        }

        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(mean).isCloseTo(next * of(history).mean(), within(1e-8));
    }

    /** 11: the sources' shares add up to the distance from the prior. */
    @Property(tries = 100)
    void contributionsAddUp(@ForAll("histories") ReputationLedger history) {
        double shares = of(history).contributions().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();

        assertThat(shares)
                .isCloseTo(of(history).mean() - of(ReputationLedger.empty()).mean(), within(1e-9));
    }

    /** 12: known outcomes alone give the Beta distribution that every textbook has. */
    @Property(tries = 100)
    void outcomesGiveABetaDistribution(
            @ForAll @IntRange(min = 0, max = 80) int successes, @ForAll @IntRange(min = 0, max = 40) int failures) {
        ReputationLedger known = ReputationLedger.empty();
        for (int i = 0; i < successes + failures; i++) {
            known = known.with(
                    Histories.outcome("o" + i, 0, i < successes ? ContractOutcome.SUCCESS : ContractOutcome.FAILURE));
        }
        double all = successes + failures + 5;
        double mean = (successes + 4.5) / all;

        assertThat(of(known).mean()).isCloseTo(mean, within(1e-5));
        assertThat(of(known).variance()).isCloseTo(mean * (1 - mean) / (all + 1), within(1e-5));
    }

    /** 13: on the average over what comes next, evidence narrows the belief, with a published score too. */
    @Property(tries = 50)
    void evidenceNarrowsOnTheAverage(@ForAll("histories") ReputationLedger history) {
        ReputationPosterior now = of(history);
        ReputationOutlook outlook = outlook(history);
        double after = now.mean()
                        * outlook.after(List.of(ContractOutcome.SUCCESS)).variance()
                + (1 - now.mean())
                        * outlook.after(List.of(ContractOutcome.FAILURE)).variance();

        assertThat(after).isLessThanOrEqualTo(now.variance() + 1e-7);
    }

    /** 14: so many successes reach the belief, and one less does not. */
    @Property(tries = 30)
    void theFewestSuccessesAreEnoughAndOneLessIsNot(
            @ForAll @DoubleRange(min = 0.5, max = 0.97) double level,
            @ForAll @DoubleRange(min = 0.5, max = 0.95) double confidence,
            @ForAll @IntRange(min = 0, max = 5) int failures) {
        ReputationLedger history = ReputationLedger.empty();
        for (int i = 0; i < failures; i++) {
            history = history.with(Histories.outcome("f" + i, 0, ContractOutcome.FAILURE));
        }
        ReputationOutlook outlook = outlook(history);
        int fewest = outlook.successesUntil(level, confidence).orElseThrow();

        assertThat(succeeding(outlook, fewest).probabilityAtLeast(level)).isGreaterThanOrEqualTo(confidence);
        if (fewest > 0) {
            assertThat(succeeding(outlook, fewest - 1).probabilityAtLeast(level))
                    .isLessThan(confidence);
        }
        ReputationOutlook worse = outlook(history.with(Histories.outcome("more", 0, ContractOutcome.FAILURE)));
        assertThat(worse.successesUntil(level, confidence).orElseThrow()).isGreaterThanOrEqualTo(fewest);
    }

    /** 14: the level is reached after so many successes and not after one less; one more negative never lowers the number. */
    @Property(tries = 100)
    void theWayToAScoreIsAsLongAsItIs(
            @ForAll @IntRange(min = 0, max = 40) int positives,
            @ForAll @IntRange(min = 0, max = 8) int negatives,
            @ForAll @DoubleRange(min = 50, max = 97) double percent,
            @ForAll OutcomeForm form) {
        OptionalInt way = way(positives, negatives, percent, form).atBest();
        way.ifPresent(count -> {
            assertThat(way(positives + count, negatives, percent, form).atBest())
                    .hasValue(0);
            if (count > 0) {
                assertThat(way(positives + count - 1, negatives, percent, form).atBest())
                        .hasValue(1);
            }
        });
        assertThat(way(positives, negatives + 1, percent, form).atBest().orElse(Integer.MAX_VALUE))
                .isGreaterThanOrEqualTo(way.orElse(Integer.MAX_VALUE));
    }

    private static ContractsToScore way(int positives, int negatives, double percent, OutcomeForm form) {
        double points = positives - (form == OutcomeForm.DIFFERENCE ? negatives : 0);
        return of(ReputationLedger.empty())
                .contractsToScore(new ScoreStanding(points, positives + negatives, 1, form), percent);
    }

    /** 16: what a client of an agency may expect lies between its members. */
    @Property(tries = 50)
    void mixturesLieBetweenTheirMembers(
            @ForAll("histories") ReputationLedger a,
            @ForAll("histories") ReputationLedger b,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double share) {
        ReputationPosterior first = of(a);
        ReputationPosterior second = of(b);
        double mean = Histories.MODEL
                .whoServesMe(List.of(new MemberShare(first, share), new MemberShare(second, 1 - share)))
                .mean();

        assertThat(mean)
                .isBetween(Math.min(first.mean(), second.mean()) - TINY, Math.max(first.mean(), second.mean()) + TINY);
    }

    /** 17: a table that speaks less for success at a better level is refused, and any other is taken. */
    @Property(tries = 200)
    void onlyTablesThatRiseAreTaken(
            @ForAll @Size(5) List<@DoubleRange(min = 0.01, max = 0.99) Double> afterSuccess,
            @ForAll @Size(5) List<@DoubleRange(min = 0.01, max = 0.99) Double> afterFailure) {
        List<LevelLikelihood> levels = new ArrayList<>();
        boolean rises = true;
        for (int i = 0; i < afterSuccess.size(); i++) {
            levels.add(new LevelLikelihood(afterSuccess.get(i), afterFailure.get(i)));
            rises &= i == 0 || ratio(levels.get(i)) >= ratio(levels.get(i - 1));
        }
        if (rises) {
            assertThat(ReputationPolicy.builder()
                            .stars(LikelihoodTable.of(levels))
                            .build()
                            .stars()
                            .levels())
                    .isEqualTo(levels);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LikelihoodTable.of(levels))
                    .withMessageContaining("speak less for success");
        }
    }

    /** Half of them with a score. */
    @Provide
    Arbitrary<ReputationLedger> histories() {
        Arbitrary<ReputationLedger> contracts = evidence().list().ofMaxSize(12).map(ReputationLedger::of);
        Arbitrary<Integer> percent = Arbitraries.integers().between(50, 100);
        return Combinators.combine(contracts, percent, Arbitraries.of(true, false))
                .as((ledger, score, scored) -> scored ? ledger.with(Histories.score(score, 14)) : ledger);
    }

    private static Arbitrary<ContractEvidence> evidence() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 1_500),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 10))
                .as((id, client, age, kind, grade) -> evidence("k" + id, "c" + client, age, kind, grade));
    }

    private static ContractEvidence evidence(String id, String client, int age, int kind, int grade) {
        ContractEvidence.Builder evidence = Histories.contract(id, client, age);
        StarRating stars = StarRating.of(1 + grade % 5);
        return switch (kind) {
            case 0 ->
                evidence.outcome(grade > 1 ? ContractOutcome.SUCCESS : ContractOutcome.FAILURE)
                        .build();
            case 1 -> evidence.recommendation(grade).build();
            case 2 -> evidence.stars(stars).external(true).build();
            case 3 -> evidence.stars(stars).build();
            default -> evidence.build();
        };
    }

    private static ReputationPosterior succeeding(ReputationOutlook outlook, int count) {
        return outlook.after(Collections.nCopies(count, ContractOutcome.SUCCESS));
    }

    private static ReputationOutlook outlook(ReputationLedger ledger) {
        return ReputationOutlook.of(Histories.MODEL, ledger, Histories.TODAY);
    }

    private static double ratio(LevelLikelihood level) {
        return level.afterSuccess() / level.afterFailure();
    }

    private static ReputationPosterior of(ReputationLedger ledger) {
        return Histories.of(ledger);
    }
}

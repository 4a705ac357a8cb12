package io.github.fairquote.pricing.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.reputation.evidence.ContractEvidence;
import io.github.fairquote.pricing.reputation.evidence.ContractOutcome;
import io.github.fairquote.pricing.reputation.evidence.EvidenceSource;
import io.github.fairquote.pricing.reputation.evidence.PublishedScore;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReputationModelTest {
    private static final ReputationLedger TWELVE_FIVES = Histories.starred(12, 180, "5");

    @Test
    void ofSeveralThingsKnownOnlyTheMostTellingCounts() {
        ContractEvidence all = Histories.contract("a", "c", 10)
                .outcome(ContractOutcome.FAILURE)
                .recommendation(10)
                .stars(StarRating.of(5))
                .build();
        ContractEvidence two = Histories.contract("a", "c", 10)
                .recommendation(2)
                .stars(StarRating.of(5))
                .build();

        assertThat(posterior(all).contributions()).containsOnlyKeys(EvidenceSource.OUTCOMES);
        assertThat(posterior(two).contributions()).containsOnlyKeys(EvidenceSource.PRIVATE);
        assertThat(posterior(Histories.contract("a", "c", 10).build()).mean())
                .isCloseTo(0.9, within(1e-5)); // silence says nothing
    }

    @Test
    void starsLookPerfectUntilTheScoreIsKnown() {
        double stars = Histories.of(TWELVE_FIVES).mean();
        double withBadScore =
                Histories.of(TWELVE_FIVES.with(Histories.score(70, 14))).mean();

        assertThat(stars).isGreaterThan(0.94);
        assertThat(withBadScore).isLessThan(0.85);
        assertThat(Histories.of(TWELVE_FIVES.with(Histories.score(70, 14))).probabilityOfJobSuccess(90))
                .isLessThan(Histories.of(TWELVE_FIVES).probabilityOfJobSuccess(90));
    }

    @Test
    void aScoreThatSaysWhatIsKnownAddsNothing() {
        ReputationLedger known = ReputationLedger.empty();
        for (int i = 0; i < 12; i++) {
            known = known.with(Histories.outcome("o" + i, 100, ContractOutcome.SUCCESS));
        }

        assertThat(Histories.of(known.with(Histories.score(100, 12))).mean())
                .isEqualTo(Histories.of(known).mean());
    }

    @Test
    void scoresCoverOnlyTheirWindow() {
        LocalDate old = Histories.TODAY.minusDays(900);
        PublishedScore today = Histories.score(95, 14);
        PublishedScore past = new PublishedScore("me", old, JobSuccessScore.ofPercent(95), Optional.of(14));
        double covered = stars(Histories.starred(12, 180, "5").with(today));
        double later = stars(Histories.starred(12, 180, "5").with(past));
        double before = stars(Histories.starred(12, 731, "5").with(today));
        double edge = stars(Histories.starred(12, 730, "5").with(today));

        assertThat(covered).isLessThan(later);
        assertThat(edge).isLessThan(before);
    }

    private static double stars(ReputationLedger ledger) {
        return Histories.of(ledger).contributions().get(EvidenceSource.PUBLIC);
    }

    @Test
    void severalAccountsHaveNoCommonScore() {
        PublishedScore other =
                new PublishedScore("you", Histories.TODAY, JobSuccessScore.ofPercent(50), Optional.empty());
        ReputationPosterior posterior =
                Histories.of(TWELVE_FIVES.with(Histories.score(95, 14)).with(other));

        assertThat(posterior.mean()).isEqualTo(Histories.of(TWELVE_FIVES).mean());
        assertThat(codes(posterior)).contains(ProblemCode.SEVERAL_ACCOUNTS);
    }

    @Test
    void warnsOfWhatIsThinOrContradicts() {
        ReputationLedger oneClient = ReputationLedger.empty();
        for (int i = 0; i < 9; i++) {
            oneClient = oneClient.with(Histories.stars("a" + i, "big", 10, "5"));
        }
        oneClient = oneClient.with(Histories.stars("b", "small", 10, "5"));

        ReputationLedger onlyClient = ReputationLedger.of(oneClient.contracts().stream()
                .filter(each -> each.client().equals("big"))
                .toList());
        assertThat(codes(Histories.of(onlyClient))).contains(ProblemCode.ONE_CLIENT);
        assertThat(codes(Histories.of(Histories.starred(1, 10, "5")))).doesNotContain(ProblemCode.ONE_CLIENT);
        assertThat(codes(Histories.of(ReputationLedger.empty()))).containsExactly(ProblemCode.PRIOR_DOMINATED);
        assertThat(codes(Histories.of(oneClient))).contains(ProblemCode.ONE_CLIENT);
        assertThat(codes(Histories.of(Histories.starred(40, 20, "5").with(Histories.score(55, 40)))))
                .containsExactly(ProblemCode.CONFLICTING_EVIDENCE);
        assertThat(codes(Histories.of(TWELVE_FIVES.with(Histories.score(95, 14)))))
                .isEmpty();
    }

    private static List<ProblemCode> codes(ReputationPosterior posterior) {
        return posterior.warnings().stream().map(Problem::code).toList();
    }

    /** After 2,000 half-lives a weight is 0 as a double, and so is what a score leaves of it. */
    @Test
    void whatIsTooOldToWeighSaysNothing() {
        ReputationPolicy forgetful = ReputationPolicy.builder().halfLifeDays(1).build();
        ReputationLedger old = Histories.starred(5, 2_000, "1");

        assertThat(ReputationModel.of(forgetful).posterior(old, Histories.TODAY).mean())
                .isCloseTo(0.9, within(1e-5));
    }

    @Test
    void aPictureShowsTheWholeBelief() {
        ReputationPosterior posterior = Histories.of(TWELVE_FIVES);
        List<Double> classes = posterior.distribution(20);

        assertThat(classes).hasSize(20).allMatch(share -> share >= 0);
        assertThat(classes.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-12));
        assertThat(classes.get(18) + classes.get(19)).isCloseTo(posterior.probabilityAtLeast(.9), within(1e-12));
        assertThatIllegalArgumentException().isThrownBy(() -> posterior.distribution(0));
        assertThatIllegalArgumentException().isThrownBy(() -> posterior.distribution(1_001));
    }

    @Test
    void whatIsAfterTheDayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> posterior(Histories.stars("late", "c", -1, "5")))
                .withMessage("day of contract late is after 2026-11-23: 2026-11-24");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Histories.MODEL.posterior(
                        ReputationLedger.empty().with(Histories.score(90)), Histories.TODAY.minusDays(1)))
                .withMessageContaining("score is after");
    }

    @Test
    void aClientOfAnAgencyMeetsOneOfItsMembers() {
        ReputationPosterior good = Histories.of(Histories.starred(40, 20, "5"));
        ReputationPosterior bad = Histories.of(Histories.starred(8, 20, "1"));
        ReputationPosterior mixed =
                Histories.MODEL.whoServesMe(List.of(new MemberShare(good, 0.75), new MemberShare(bad, 0.25)));

        assertThat(mixed.mean()).isCloseTo(0.75 * good.mean() + 0.25 * bad.mean(), within(1e-12));
        assertThat(mixed.variance()).isGreaterThan(good.variance());
        assertThat(mixed.contributions()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Histories.MODEL.whoServesMe(List.of(new MemberShare(good, 0.5))))
                .withMessage("shares do not sum to 1: 0.5");
        assertThatIllegalArgumentException().isThrownBy(() -> new MemberShare(good, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new MemberShare(good, 1.01));
    }

    @Test
    void twoPartnersBecomeOneAgency() {
        ReputationLedger first = Histories.starred(12, 100, "5");
        ReputationLedger second = ReputationLedger.of(first.contracts().stream()
                .map(each -> Histories.stars("second " + each.contract(), "second " + each.client(), 90, "5"))
                .toList());
        ReputationPosterior agency = Histories.of(first.merge(second));

        assertThat(agency.mean()).isGreaterThan(Histories.of(first).mean());
        assertThat(agency.effectiveSamples()).isGreaterThan(Histories.of(first).effectiveSamples());
    }

    @Test
    void boundsOfQuestionsAreKept() {
        ReputationPosterior posterior = Histories.of(TWELVE_FIVES);

        assertThat(posterior.quantile(0.001)).isLessThan(posterior.quantile(0.999));
        assertThatIllegalArgumentException().isThrownBy(() -> posterior.quantile(0.0009));
        assertThatIllegalArgumentException().isThrownBy(() -> posterior.quantile(Double.NaN));
        assertThat(posterior.probabilityAtLeast(0)).isEqualTo(1);
        assertThat(posterior.probabilityAtLeast(1)).isCloseTo(0, within(1e-12));
        assertThatIllegalArgumentException().isThrownBy(() -> posterior.probabilityAtLeast(1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> posterior.probabilityOfJobSuccess(101));
        assertThatIllegalArgumentException().isThrownBy(() -> posterior.predictive(0));
        assertThatIllegalArgumentException().isThrownBy(() -> posterior.predictive(1_001));
        assertThat(posterior.predictive(1)).hasSize(2);
        assertThat(posterior).asString().startsWith("ReputationPosterior[mean 0.94");
        assertThat(Histories.MODEL.policy()).isEqualTo(ReputationPolicy.inflated());
    }

    private static ReputationPosterior posterior(ContractEvidence evidence) {
        return Histories.of(ReputationLedger.of(List.of(evidence)));
    }
}

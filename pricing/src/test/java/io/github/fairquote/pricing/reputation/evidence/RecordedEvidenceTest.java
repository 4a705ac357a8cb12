package io.github.fairquote.pricing.reputation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairquote.core.contract.AttributeRatings;
import io.github.fairquote.core.contract.ClientRef;
import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.contract.EndReason;
import io.github.fairquote.core.contract.Feedback;
import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.Review;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.contract.WorkHistory;
import io.github.fairquote.pricing.reputation.Histories;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordedEvidenceTest {
    private static final LocalDate END = Histories.TODAY.minusDays(30);

    @Test
    void feedbackOnAnEndedContractIsEvidence() {
        ContractEvidence evidence = only(ended("k")
                .feedback(said().recommendation(9).stars(StarRating.of(5)).build()));

        assertThat(evidence.client()).isEqualTo("c");
        assertThat(evidence.day()).isEqualTo(END);
        assertThat(evidence.recommendation()).contains(9);
        assertThat(evidence.stars()).contains(StarRating.of(5));
        assertThat(evidence.source()).contains(EvidenceSource.PRIVATE);
    }

    @Test
    void sixCategoriesMakeOneRating() {
        AttributeRatings ratings = AttributeRatings.builder()
                .quality(StarRating.of(4))
                .communication(StarRating.of(5))
                .build();
        ContractRecord contract =
                ended("k").feedback(said().attributes(ratings).build()).build();
        CategoryWeights quality = new CategoryWeights(0, 3, 0, 0, 1, 0);

        assertThat(stars(contract, CategoryWeights.EQUAL)).isEqualTo("4.5");
        assertThat(stars(contract, quality)).isEqualTo("4.25");
        assertThat(new CategoryWeights(1, 0, 0, 0, 0, 0).composite(ratings)).isEmpty();
        assertThat(new CategoryWeights(0, 2, 0, 0, 1, 0).composite(ratings))
                .contains(StarRating.of(new BigDecimal("4.3333")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CategoryWeights(0, 0, 0, 0, 0, 0))
                .withMessage("weights are all zero");
        assertThatIllegalArgumentException().isThrownBy(() -> new CategoryWeights(1_001, 0, 0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CategoryWeights(0, 0, 0, 0, 0, -1));
    }

    @Test
    void aReasonThatBlamesTheFreelancerIsAFailure() {
        assertThat(only(ended("k").endReason(EndReason.QUALITY)).outcome()).contains(ContractOutcome.FAILURE);
        assertThat(only(ended("k").feedback(said().reason(EndReason.DEADLINES).build()))
                        .outcome())
                .contains(ContractOutcome.FAILURE);
        assertThat(only(ended("k").endReason(EndReason.COMPLETED)).level()).isEmpty();
        assertThat(only(ended("k").endReason(EndReason.COMPLETED)).silent()).isTrue();
        assertThat(only(ended("k").endReason(EndReason.QUALITY)).silent()).isFalse();
    }

    @Test
    void whatRunsIsFlaggedOrCameLaterSaysNothing() {
        ContractRecord running = ContractRecord.builder()
                .id("k")
                .client(ClientRef.of("c"))
                .startedOn(END)
                .build();
        ContractRecord flagged = ContractRecord.builder()
                .id("k")
                .client(ClientRef.builder().id("c").flagged(true).build())
                .startedOn(END)
                .endedOn(END)
                .endReason(EndReason.DISPUTE)
                .feedback(said().stars(StarRating.of(1)).build())
                .build();
        ContractRecord late = ended("k")
                .feedback(Feedback.builder()
                        .givenOn(Histories.TODAY.plusDays(1))
                        .stars(StarRating.of(1))
                        .build())
                .build();

        assertThat(ledger(WorkHistory.builder().addContracts(running)).contracts())
                .isEmpty();
        assertThat(ledger(WorkHistory.builder().addContracts(flagged)).contracts())
                .singleElement()
                .matches(evidence -> evidence.level().isEmpty() && !evidence.silent());
        assertThat(ledger(WorkHistory.builder().addContracts(late)).contracts())
                .allMatch(evidence -> evidence.level().isEmpty());
    }

    @Test
    void aReviewOfARecordedContractCountsOnce() {
        WorkHistory.Builder history = WorkHistory.builder()
                .addContracts(ended("k")
                        .feedback(said().stars(StarRating.of(5)).build())
                        .build())
                .addReviews(
                        review(1).contract("k").build(),
                        review(4).contract("other").client("d").build());

        assertThat(ledger(history).contracts())
                .extracting(ContractEvidence::contract)
                .containsExactly("k", "other");
    }

    @Test
    void reviewsWithoutNamesAreOfClientsOfTheirOwnInAnyOrder() {
        Review early =
                Review.builder().rating(StarRating.of(4)).date(END.minusDays(1)).build();
        Review late = review(5).build();
        ReputationLedger one = ledger(WorkHistory.builder().addReviews(early, late));

        assertThat(one).isEqualTo(ledger(WorkHistory.builder().addReviews(late, early)));
        assertThat(one.contracts())
                .extracting(ContractEvidence::client)
                .containsExactly("review of " + END.minusDays(1), "review of " + END);
    }

    @Test
    void namesThatAreTakenAreNotGivenAgain() {
        ReputationLedger ledger = ledger(WorkHistory.builder()
                .addContracts(ended("review of " + END).build())
                .addReviews(review(5).build(), review(4).build())
                .addExternalReviews(review(5).build()));

        assertThat(ledger.contracts())
                .extracting(ContractEvidence::contract)
                .containsExactly(
                        "external review of " + END,
                        "review of " + END,
                        "review of " + END + "'",
                        "review of " + END + ", 2");
        assertThat(ledger.contracts())
                .extracting(ContractEvidence::external)
                .containsExactly(true, false, false, false);
    }

    @Test
    void theShownScoreIsOfItsDayOrOfToday() {
        WorkHistory.Builder today =
                WorkHistory.builder().jobSuccess(JobSuccessScore.ofPercent(95)).jobSuccessContracts(14);
        WorkHistory.Builder before =
                WorkHistory.builder().jobSuccess(JobSuccessScore.ofPercent(95)).jobSuccessOn(END);

        assertThat(ledger(today).scores())
                .containsExactly(
                        new PublishedScore("own", Histories.TODAY, JobSuccessScore.ofPercent(95), Optional.of(14)));
        assertThat(ledger(before).scores())
                .containsExactly(new PublishedScore("own", END, JobSuccessScore.ofPercent(95), Optional.empty()));
    }

    private static String stars(ContractRecord contract, CategoryWeights weights) {
        WorkHistory history = WorkHistory.builder().addContracts(contract).build();
        return ReputationLedger.of(history, weights, Histories.TODAY).contracts().stream()
                .findFirst()
                .flatMap(ContractEvidence::stars)
                .orElseThrow()
                .toString();
    }

    private static ContractEvidence only(ContractRecord.Builder contract) {
        return List.copyOf(ledger(WorkHistory.builder().addContracts(contract.build()))
                        .contracts())
                .get(0);
    }

    private static ReputationLedger ledger(WorkHistory.Builder history) {
        return ReputationLedger.of(history.build(), CategoryWeights.EQUAL, Histories.TODAY);
    }

    private static ContractRecord.Builder ended(String id) {
        return ContractRecord.builder()
                .id(id)
                .client(ClientRef.of("c"))
                .startedOn(END.minusDays(20))
                .endedOn(END);
    }

    private static Feedback.Builder said() {
        return Feedback.builder().givenOn(END.plusDays(2));
    }

    private static Review.Builder review(int stars) {
        return Review.builder().rating(StarRating.of(stars)).date(END);
    }
}

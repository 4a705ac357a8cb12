package io.github.fairquote.pricing.jobsuccess;

import static io.github.fairquote.pricing.jobsuccess.Histories.ended;
import static io.github.fairquote.pricing.jobsuccess.Histories.monthly;
import static io.github.fairquote.pricing.jobsuccess.Histories.open;
import static io.github.fairquote.pricing.jobsuccess.Histories.stars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairquote.core.contract.ClientRef;
import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.contract.EndReason;
import io.github.fairquote.core.contract.Feedback;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.standing.JobSuccessRules;
import io.github.fairquote.core.result.InvalidValueException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleClassifierTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final String END = "2026-06-01";
    /** After the day from which clients are asked in public only. */
    private static final String LATER = "2026-11-23";

    @ParameterizedTest
    @CsvSource({"10, POSITIVE", "9, POSITIVE", "8, NEUTRAL", "7, NEUTRAL", "6, NEGATIVE", "0, NEGATIVE"})
    void recommendationsFallIntoThreeClasses(int answer, Outcome outcome) {
        assertThat(classify(ended("c", "x", END, "200")
                        .feedback(said(END).recommendation(answer).build())
                        .build()))
                .isEqualTo(Classification.of(outcome, "recommended with " + answer));
    }

    @ParameterizedTest
    @CsvSource({"5, POSITIVE", "4, POSITIVE", "3.9999, NEUTRAL", "3.0001, NEUTRAL", "3, NEGATIVE", "1, NEGATIVE"})
    void starsDecideOnceClientsAreNotAskedInPrivate(String given, Outcome outcome) {
        Feedback feedback = said(LATER)
                .stars(StarRating.of(new java.math.BigDecimal(given)))
                .build();
        ContractRecord contract =
                ended("c", "x", LATER, "200").feedback(feedback).build();
        assertThat(classify(contract)).isEqualTo(Classification.of(outcome, given + " stars"));
    }

    @ParameterizedTest
    @CsvSource({"5, POSITIVE", "3, NEGATIVE"})
    void whereClientsWereAskedInPrivateGoodStarsProveNothing(int given, Outcome best) {
        Classification found = classify(stars("c", "x", "2026-11-22", given));
        assertThat(found.best()).isEqualTo(best);
        assertThat(found.worst()).isEqualTo(Outcome.NEGATIVE);
        assertThat(found.isKnown()).isEqualTo(best == Outcome.NEGATIVE);
    }

    @Test
    void whoTakesThePublicForThePrivateKnowsMore() {
        ContractRecord contract = stars("c", "x", END, 5);
        assertThat(OutcomeClassifier.publicFeedback().classify(ContractAsOf.of(contract, TODAY), rules("2026-12-01")))
                .isEqualTo(Classification.of(Outcome.POSITIVE, "5 stars"));
    }

    @Test
    void theWorstOfWhatIsKnownDecides() {
        assertThat(classify(ended("c", "x", END, "200")
                        .feedback(said(END)
                                .stars(StarRating.of(5))
                                .recommendation(7)
                                .build())
                        .build()))
                .isEqualTo(Classification.of(Outcome.NEUTRAL, "5 stars, recommended with 7"));
        assertThat(classify(ended("c", "x", END, "200")
                        .feedback(said(END)
                                .stars(StarRating.of(5))
                                .reason(EndReason.COMPLETED)
                                .build())
                        .endReason(EndReason.DISPUTE)
                        .build()))
                .isEqualTo(Classification.of(Outcome.NEGATIVE, "5 stars, ended for the reason DISPUTE"));
        assertThat(classify(ended("c", "x", END, "200")
                                .feedback(said(END).reason(EndReason.QUALITY).build())
                                .build())
                        .best())
                .isEqualTo(Outcome.NEGATIVE);
    }

    @Test
    void wordsAloneSayNothing() {
        Classification found = classify(ended("c", "x", LATER, "200")
                .feedback(said(LATER).text("Fine.").build())
                .build());
        assertThat(found.best()).isEqualTo(Outcome.POSITIVE);
        assertThat(found.worst()).isEqualTo(Outcome.NEGATIVE);
        assertThat(found.because()).isEqualTo("feedback without a rating; what else the client said is unknown");
    }

    @Test
    void flaggedClientsDoNotCount() {
        ContractRecord contract = ContractRecord.builder()
                .id("c")
                .client(ClientRef.builder().id("x").flagged(true).build())
                .startedOn(LocalDate.parse(END))
                .endedOn(LocalDate.parse(END))
                .feedback(said(END).recommendation(0).build())
                .build();
        assertThat(classify(contract)).isEqualTo(Classification.of(Outcome.EXCLUDED, "the client is flagged"));
    }

    @Test
    void feedbackBeforeTheEndIsNoPartOfTheScore() {
        ContractRecord contract = open("c", "x", "2026-05-01")
                .endedOn(LocalDate.parse(END))
                .feedback(said("2026-05-31").recommendation(0).build())
                .build();
        assertThat(classify(contract)).isEqualTo(Classification.of(Outcome.EXCLUDED, "ended without feedback"));
    }

    @Test
    void unpaidPositivesCountedUntil2020() {
        ContractRecord positive = ended("c", "x", END, "0")
                .feedback(said(END).recommendation(10).build())
                .build();
        ContractRecord negative = ended("c", "x", END, "0")
                .feedback(said(END).recommendation(0).build())
                .build();
        ContractRecord unknown = ended("c", "x", END, "0")
                .feedback(said(END).stars(StarRating.of(5)).build())
                .build();
        assertThat(classify(positive))
                .isEqualTo(Classification.of(Outcome.EXCLUDED, "positive, but nothing was earned"));
        assertThat(classify(positive, "2020-02-29").best()).isEqualTo(Outcome.POSITIVE);
        assertThat(classify(negative)).isEqualTo(Classification.of(Outcome.NEGATIVE, "recommended with 0"));
        assertThat(classify(unknown).best()).isEqualTo(Outcome.EXCLUDED);
        assertThat(classify(unknown).worst()).isEqualTo(Outcome.NEGATIVE);
    }

    @Test
    void missingFeedbackWasUndisclosedUntilNovember2020() {
        ContractRecord contract = ended("c", "x", END, "200").build();
        assertThat(classify(contract).best()).isEqualTo(Outcome.EXCLUDED);
        assertThat(classify(contract).isKnown()).isTrue();
        assertThat(classify(contract, "2020-11-07").worst()).isEqualTo(Outcome.NEGATIVE);
    }

    @Test
    void longContractsPaidRegularlyCountWithoutFeedback() {
        ContractRecord running = monthly("c", "x", "2026-08-01", 3, "100").build();
        assertThat(at(running, "2026-10-30").because()).isEqualTo("still runs");
        assertThat(at(running, "2026-10-31").because()).isEqualTo("long and paid regularly");
        assertThat(at(running, "2027-01-29").best()).isEqualTo(Outcome.POSITIVE);
        assertThat(at(running, "2027-01-30").best()).isEqualTo(Outcome.EXCLUDED);
        ContractRecord unpaid =
                open("u", "x", "2026-02-01").endedOn(LocalDate.of(2026, 5, 1)).build();
        assertThat(at(unpaid, "2026-05-01").best()).isEqualTo(Outcome.EXCLUDED);
        ContractRecord late = open("l", "x", "2026-01-01")
                .addPayment(io.github.fairquote.core.contract.Payment.of(
                        LocalDate.of(2026, 4, 2), io.github.fairquote.core.money.Money.usd("10")))
                .build();
        assertThat(at(late, "2026-04-02").best()).isEqualTo(Outcome.EXCLUDED);
    }

    @Test
    void periodsAreCountedFromTheStartEvenAtTheEndsOfMonths() {
        ContractRecord contract = monthly("c", "x", "2025-11-30", 3, "100").build();
        assertThat(ContractAsOf.of(contract, LocalDate.of(2026, 2, 26)).paidPeriods(3))
                .isZero();
        assertThat(ContractAsOf.of(contract, LocalDate.of(2026, 2, 27)).paidPeriods(3))
                .isEqualTo(1);
        ContractRecord onTheDay = open("d", "x", "2025-11-30")
                .addPayment(io.github.fairquote.core.contract.Payment.of(
                        LocalDate.of(2026, 2, 28), io.github.fairquote.core.money.Money.usd("10")))
                .endedOn(LocalDate.of(2026, 5, 29))
                .build();
        assertThat(ContractAsOf.of(onTheDay, TODAY).paidPeriods(3)).isEqualTo(1);
        ContractRecord paidAfterTheEnd = open("e", "x", "2026-01-01")
                .addPayment(io.github.fairquote.core.contract.Payment.of(
                        LocalDate.of(2026, 4, 10), io.github.fairquote.core.money.Money.usd("10")))
                .endedOn(LocalDate.of(2026, 3, 31))
                .build();
        assertThat(ContractAsOf.of(paidAfterTheEnd, TODAY).paidPeriods(3)).isEqualTo(1);
        assertThat(ContractAsOf.of(paidAfterTheEnd, TODAY).date()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "NEGATIVE, POSITIVE",
        "NEUTRAL, POSITIVE",
        "NEGATIVE, NEUTRAL",
        "POSITIVE, EXCLUDED",
        "NEGATIVE, EXCLUDED",
        "EXCLUDED, POSITIVE"
    })
    void theWorstIsNotBetter(Outcome best, Outcome worst) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Classification(best, worst, "x"))
                .satisfies(e -> assertThat(e.attribute()).isEqualTo("worst"));
    }

    @ParameterizedTest
    @CsvSource({
        "POSITIVE, NEUTRAL",
        "POSITIVE, NEGATIVE",
        "NEUTRAL, NEGATIVE",
        "EXCLUDED, NEUTRAL",
        "EXCLUDED, NEGATIVE"
    })
    void theWorstMayBeWorse(Outcome best, Outcome worst) {
        assertThat(new Classification(best, worst, "x").isKnown()).isFalse();
    }

    private static Classification classify(ContractRecord contract) {
        return classify(contract, "2026-12-01");
    }

    private static Classification classify(ContractRecord contract, String rulesOf) {
        return OutcomeClassifier.byRules().classify(ContractAsOf.of(contract, TODAY), rules(rulesOf));
    }

    private static Classification at(ContractRecord contract, String date) {
        return OutcomeClassifier.byRules()
                .classify(ContractAsOf.of(contract, LocalDate.parse(date)), rules("2026-12-01"));
    }

    private static JobSuccessRules rules(String date) {
        return PolicyPacks.upwork().jobSuccess(LocalDate.parse(date)).value();
    }

    private static Feedback.Builder said(String date) {
        return Feedback.builder().givenOn(LocalDate.parse(date));
    }
}

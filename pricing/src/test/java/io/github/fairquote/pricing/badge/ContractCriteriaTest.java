package io.github.fairquote.pricing.badge;

import static io.github.fairquote.pricing.badge.Standings.TODAY;
import static io.github.fairquote.pricing.badge.Standings.assess;
import static io.github.fairquote.pricing.badge.Standings.contract;
import static io.github.fairquote.pricing.badge.Standings.facts;
import static io.github.fairquote.pricing.badge.Standings.find;
import static io.github.fairquote.pricing.badge.Standings.rising;
import static io.github.fairquote.pricing.badge.Standings.topRated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairquote.core.contract.ClientRef;
import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.contract.Feedback;
import io.github.fairquote.core.contract.Payment;
import io.github.fairquote.core.contract.PaymentKind;
import io.github.fairquote.core.contract.TalentBadge;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.standing.CriterionKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Criteria about hires, earnings, large contracts, activity and violations. */
class ContractCriteriaTest {
    /** Hired on 25 August: 90 days later is 23 November, and more than 90 days the day after. */
    @ParameterizedTest
    @CsvSource({"2026-08-24, MET, ", "2026-08-25, UNMET, 2026-11-24", "2026-11-24, UNMET, "})
    void theFirstHireIsMoreThan90DaysAgo(String start, CriterionStatus status, LocalDate earliest) {
        StandingFacts facts = facts().contracts(
                        List.of(contract("c", "x", start, "100").build()))
                .build();
        CriterionAssessment found = topRated(facts, CriterionKind.FIRST_HIRE);
        assertThat(found.status()).isEqualTo(status);
        assertThat(found.earliest()).isEqualTo(Optional.ofNullable(earliest));
        assertThat(topRated(
                        facts().firstHire(LastEvent.on(LocalDate.parse(start))).build(), CriterionKind.FIRST_HIRE))
                .isEqualTo(found);
    }

    /** Twelve months up to today: from 24 November of last year. */
    @ParameterizedTest
    @CsvSource({
        "2025-11-24, 1000, MET",
        "2025-11-23, 1000, UNMET",
        "2026-11-23, 999.99, UNMET",
        "2026-11-24, 1000, UNMET"
    })
    void earningsCountForTwelveMonths(String paid, String usd, CriterionStatus status) {
        ContractRecord contract = ContractRecord.builder()
                .id("c")
                .client(ClientRef.of("x"))
                .startedOn(LocalDate.of(2020, 1, 1))
                .addPayment(Payment.of(LocalDate.parse(paid), Money.usd(usd)))
                .build();
        CriterionAssessment found =
                topRated(facts().contracts(List.of(contract)).build(), CriterionKind.EARNINGS);
        assertThat(found.status()).isEqualTo(status);
        assertThat(found.words()).endsWith("of at least 1000.00 USD earned within 12 months");
    }

    @Test
    void earningsAreOfOneCurrency() {
        ContractRecord euros = ContractRecord.builder()
                .id("c")
                .client(ClientRef.of("x"))
                .startedOn(TODAY)
                .addPayment(Payment.of(TODAY, Money.of("1", CurrencyCode.of("EUR"))))
                .build();
        StandingFacts facts = facts().contracts(List.of(euros)).build();
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> assess(TalentBadge.TOP_RATED, facts));
    }

    /** 68,000 USD from one client in 61 contracts do not make a large contract. */
    @Test
    void contractsWithOneClientNeverAddUp() {
        List<ContractRecord> many = new ArrayList<>();
        for (int i = 0; i < 61; i++) {
            many.add(contract("c" + i, "one", "2026-06-01", i == 7 ? "2000" : "1100")
                    .build());
        }
        CriterionAssessment found =
                plus(facts().contracts(many).category("Writing").build());
        assertThat(found.status()).isEqualTo(CriterionStatus.UNMET);
        assertThat(found.actual()).contains(new BigDecimal("2000.00"));
        assertThat(found.gap()).contains(new BigDecimal("3000.00"));
        assertThat(found.words()).contains("never add up");
    }

    @ParameterizedTest
    @CsvSource({
        "5000, writing, MET",
        "4999.99, writing, UNMET",
        "9999, Sales & Marketing, UNMET",
        "10000, Sales & Marketing, MET",
        "30000, plumbing, MET",
        "29999, plumbing, UNKNOWN",
        "4999, plumbing, UNMET",
        "29999, , UNKNOWN"
    })
    void largeIsWhatTheCategoryCallsLarge(String usd, String category, CriterionStatus status) {
        StandingFacts facts = facts().contracts(
                        List.of(contract("c", "x", "2026-06-01", usd).build()))
                .category(Optional.ofNullable(category))
                .build();
        CriterionAssessment found = plus(facts);
        assertThat(found.status()).isEqualTo(status);
        assertThat(found.missing())
                .isEqualTo(
                        status == CriterionStatus.UNKNOWN
                                ? Optional.of("the amount that the category asks for")
                                : Optional.empty());
    }

    @Test
    void aLargeContractIsPaidLatelyAndNotNegative() {
        ContractRecord.Builder old = contract("old", "x", "2025-11-22", "9000");
        assertThat(plus(facts().category("writing")
                                .contracts(List.of(old.build()))
                                .build())
                        .status())
                .isEqualTo(CriterionStatus.UNMET);
        ContractRecord justInTime = contract("just", "x", "2025-11-23", "9000").build();
        assertThat(plus(facts().category("writing")
                                .contracts(List.of(justInTime))
                                .build())
                        .status())
                .isEqualTo(CriterionStatus.MET);
        ContractRecord refunded = contract("r", "x", "2024-01-01", "9000")
                .addPayment(Payment.builder()
                        .date(TODAY)
                        .amount(Money.usd("10"))
                        .kind(PaymentKind.REFUND)
                        .build())
                .build();
        assertThat(plus(facts().category("writing").contracts(List.of(refunded)).build())
                        .status())
                .isEqualTo(CriterionStatus.UNMET);
        assertThat(judgedAfter(Feedback.builder()
                                .givenOn(TODAY)
                                .recommendation(2)
                                .build())
                        .status())
                .isEqualTo(CriterionStatus.UNMET);
        assertThat(judgedAfter(Feedback.builder().givenOn(TODAY).text("Well.").build())
                        .missing())
                .contains("whether the outcome of contract c is negative");
    }

    @Test
    void activeOrNew() {
        assertActivity(CriterionStatus.MET, facts().lastActivity(LastEvent.on(TODAY.minusDays(90))));
        assertActivity(
                CriterionStatus.UNMET,
                facts().lastActivity(LastEvent.on(TODAY.minusDays(91))).joinedOn(TODAY.minusDays(31)));
        assertActivity(
                CriterionStatus.MET, facts().lastActivity(LastEvent.never()).joinedOn(TODAY.minusDays(30)));
        assertActivity(CriterionStatus.UNKNOWN, facts().lastActivity(LastEvent.never()));
        assertActivity(CriterionStatus.UNKNOWN, facts().joinedOn(TODAY.minusDays(31)));
        assertThat(topRated(facts().lastActivity(LastEvent.never()).build(), CriterionKind.ACTIVITY)
                        .status())
                .isEqualTo(CriterionStatus.UNMET);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-22, MET, ", "2026-05-23, UNMET, 2026-11-24", "2027-01-01, MET, "})
    void violationsAreForgivenAfterHalfAYear(LocalDate last, CriterionStatus status, LocalDate earliest) {
        CriterionAssessment found =
                topRated(facts().lastViolation(LastEvent.on(last)).build(), CriterionKind.NO_VIOLATION);
        assertThat(found.status()).isEqualTo(status);
        assertThat(found.earliest()).isEqualTo(Optional.ofNullable(earliest));
    }

    private CriterionAssessment plus(StandingFacts facts) {
        return find(assess(TalentBadge.TOP_RATED_PLUS, facts), CriterionKind.LARGE_CONTRACT);
    }

    private CriterionAssessment judgedAfter(Feedback said) {
        return plus(facts().category("writing")
                .contracts(List.of(contract("c", "x", "2026-06-01", "9000")
                        .endedOn(TODAY)
                        .feedback(said)
                        .build()))
                .build());
    }

    private void assertActivity(CriterionStatus status, StandingFacts.Builder facts) {
        assertThat(rising(facts.build(), CriterionKind.ACTIVITY).status()).isEqualTo(status);
    }
}

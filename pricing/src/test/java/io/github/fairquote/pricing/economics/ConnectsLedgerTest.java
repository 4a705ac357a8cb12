package io.github.fairquote.pricing.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairquote.core.policy.Platform;
import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.PolicySection;
import io.github.fairquote.core.policy.connects.ConnectsRules;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.source.Confidence;
import io.github.fairquote.core.policy.source.Provenance;
import io.github.fairquote.core.proposal.ProposalEnd;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.ProblemsException;
import io.github.fairquote.pricing.JsonTrip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectsLedgerTest {
    private static final PlatformPolicies UPWORK = PolicyPacks.upwork();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void lotsLastAYearAndTheFirstGoesOutFirst() {
        ConnectsLedger ledger = ConnectsLedger.of(
                UPWORK,
                List.of(
                        new ConnectsEvent.Granted(DAY, 40, "joining"),
                        new ConnectsEvent.Bought(DAY.plusMonths(6), 20),
                        new ConnectsEvent.Spent(DAY.plusMonths(7), 16, "p")));
        assertThat(ledger.on(DAY.minusDays(1)).balance()).isZero();
        assertThat(ledger.on(DAY.plusMonths(7)).lots())
                .extracting(ConnectsLot::amount)
                .containsExactly(24, 20);
        assertThat(ledger.on(DAY.plusYears(1).minusDays(1)).balance()).isEqualTo(44);
        ConnectsBalance year = ledger.on(DAY.plusYears(1));
        assertThat(year.balance()).isEqualTo(20);
        assertThat(year.expired()).isEqualTo(24);
        assertThat(year.lots().get(0).issuedOn()).isEqualTo(DAY.plusMonths(6));
        assertThat(ledger.on(DAY.plusYears(5)).balance()).isZero();
        assertThat(ledger.entries())
                .extracting(LedgerEntry::because)
                .containsExactly("joining", "bought", "proposal p");
        JsonTrip.bothWays(year, ConnectsBalance.class);
        JsonTrip.bothWays(ledger.entries().get(0), LedgerEntry.class);
    }

    @ParameterizedTest
    @CsvSource({"JOB_CLOSED, 16", "JOB_REMOVED, 16", "EXPIRED, 0", "DECLINED, 0", "OTHER_HIRED, 0", "WITHDRAWN, 0"})
    void onlySomeEndsReturnWhatWasSpent(ProposalEnd end, int returned) {
        ConnectsLedger ledger = ConnectsLedger.of(
                UPWORK,
                List.of(
                        new ConnectsEvent.Granted(DAY, 40, "joining"),
                        new ConnectsEvent.Spent(DAY, 12, "p"),
                        new ConnectsEvent.Spent(DAY, 4, "p"),
                        new ConnectsEvent.Ended(DAY.plusDays(3), "p", end)));
        assertThat(ledger.on(DAY.plusDays(3)).returned()).isEqualTo(returned);
        LedgerEntry last = ledger.entries().get(3);
        assertThat(last.kind()).isEqualTo(LedgerEntryKind.RETURNED);
        assertThat(last.change()).isEqualTo(returned);
        assertThat(last.because())
                .isEqualTo("proposal p: " + end.word() + (returned == 0 ? ", not returned" : ", returned"));
    }

    @Test
    void whatComesBackKeepsItsExpiry() {
        List<ConnectsEvent> events = List.of(
                new ConnectsEvent.Granted(DAY, 10, "joining"),
                new ConnectsEvent.Granted(DAY.plusDays(1), 10, "gift"),
                new ConnectsEvent.Spent(DAY.plusDays(2), 16, "p"),
                new ConnectsEvent.Ended(DAY.plusYears(1), "p", ProposalEnd.JOB_CLOSED));
        ConnectsBalance back = ConnectsLedger.of(UPWORK, events).on(DAY.plusYears(1));
        assertThat(back.returned()).isEqualTo(16);
        assertThat(back.expired()).isEqualTo(10);
        assertThat(back.balance()).isEqualTo(10);
        List<ConnectsEvent> late = List.of(
                new ConnectsEvent.Granted(DAY, 10, "joining"),
                new ConnectsEvent.Spent(DAY.plusDays(2), 10, "p"),
                new ConnectsEvent.Ended(DAY.plusYears(2), "p", ProposalEnd.JOB_CLOSED));
        ConnectsLedger ledger = ConnectsLedger.of(UPWORK, late);
        assertThat(ledger.on(DAY.plusYears(2)).balance()).isZero();
        assertThat(ledger.entries().get(3).because()).endsWith("returned too late");
        assertThat(ledger.entries().get(3).kind().word()).isEqualTo("expired");
    }

    @Test
    void rewardsAreCappedOverSevenDays() {
        List<ConnectsEvent> events = new ArrayList<>();
        events.add(new ConnectsEvent.Granted(DAY, 90, "opening"));
        for (int i = 0; i < 7; i++) {
            events.add(new ConnectsEvent.Spent(DAY, 3, "p" + i));
            events.add(new ConnectsEvent.Interviewed(DAY.plusDays(i), "p" + i));
        }
        events.add(new ConnectsEvent.Spent(DAY, 3, "q"));
        events.add(new ConnectsEvent.Interviewed(DAY.plusDays(7), "q"));
        ConnectsLedger ledger = ConnectsLedger.of(UPWORK, events);
        assertThat(ledger.on(DAY.plusDays(4)).rewarded()).isEqualTo(50);
        assertThat(ledger.on(DAY.plusDays(6)).rewarded()).isEqualTo(50);
        assertThat(ledger.on(DAY.plusDays(7)).rewarded()).isEqualTo(60);
        assertThat(ledger.entries())
                .extracting(LedgerEntry::because)
                .contains("interview from proposal p6: nothing, 50 of at most 50 within 7 days are reached");
    }

    @Test
    void theRulesAreThoseOfTheDay() {
        List<ConnectsEvent> events = List.of(
                new ConnectsEvent.Granted(LocalDate.of(2020, 1, 1), 40, "joining"),
                new ConnectsEvent.Spent(LocalDate.of(2020, 1, 2), 6, "p"),
                new ConnectsEvent.Interviewed(LocalDate.of(2020, 1, 3), "p"));
        ConnectsLedger ledger = ConnectsLedger.of(UPWORK, events);
        assertThat(ledger.on(LocalDate.of(2020, 1, 3)).rewarded()).isZero();
    }

    /** A cap that is no multiple of the reward cuts the last one. */
    @Test
    void aRewardCanBeCut() {
        ConnectsRules rules = ConnectsRules.builder()
                .joiningGrant(0)
                .leastPerProposal(0)
                .mostPerProposal(6)
                .rewardPerInterview(10)
                .rewardCap(15)
                .rewardDays(7)
                .lifeMonths(12)
                .build();
        PlatformPolicies own = PlatformPolicies.builder(Platform.of("own"))
                .add(
                        PolicySection.CONNECTS,
                        Policy.<ConnectsRules>builder()
                                .value(rules)
                                .validFrom(DAY)
                                .provenance(Provenance.builder()
                                        .source("invented")
                                        .asOf(DAY)
                                        .confidence(Confidence.ASSUMPTION)
                                        .build())
                                .build())
                .build();
        ConnectsLedger ledger = ConnectsLedger.of(
                own,
                List.of(
                        new ConnectsEvent.Spent(DAY, 0, "a"),
                        new ConnectsEvent.Spent(DAY, 0, "b"),
                        new ConnectsEvent.Interviewed(DAY, "a"),
                        new ConnectsEvent.Interviewed(DAY, "b")));
        assertThat(ledger.on(DAY).rewarded()).isEqualTo(15);
    }

    @Test
    void whatCannotBeIsLocatedAndLeftOut() {
        List<ConnectsEvent> events = List.of(
                new ConnectsEvent.Spent(DAY.plusDays(1), 99, "dear"),
                new ConnectsEvent.Granted(DAY, 40, "joining"),
                new ConnectsEvent.Interviewed(DAY, "unknown"),
                new ConnectsEvent.Spent(DAY, 6, "p"),
                new ConnectsEvent.Interviewed(DAY, "p"),
                new ConnectsEvent.Interviewed(DAY.plusDays(2), "p"),
                new ConnectsEvent.Ended(DAY.plusDays(3), "p", ProposalEnd.EXPIRED),
                new ConnectsEvent.Ended(DAY.plusDays(4), "p", ProposalEnd.EXPIRED),
                new ConnectsEvent.Bought(LocalDate.of(2010, 1, 1), 5),
                new ConnectsEvent.Charged(DAY.plusDays(5), 7, "badge of availability"));
        Partial<ConnectsLedger> ledger = ConnectsLedger.tryOf(UPWORK, events);
        assertThat(ledger.problems())
                .extracting(problem -> problem.location().index().orElseThrow() + " " + problem.code())
                .containsExactly(
                        "8 NO_POLICY",
                        "2 INCONSISTENT",
                        "0 INSUFFICIENT_BALANCE",
                        "5 DUPLICATE_ELEMENT",
                        "7 DUPLICATE_ELEMENT");
        assertThat(ledger.problems().get(2).message()).isEqualTo("proposal dear costs 99, and there are 44");
        assertThat(ledger.value().orElseThrow().on(DAY.plusDays(5)).balance()).isEqualTo(37);
        assertThatExceptionOfType(ProblemsException.class).isThrownBy(() -> ConnectsLedger.of(UPWORK, events));
    }

    @Test
    void eventsHaveBounds() {
        assertRefused(() -> new ConnectsEvent.Granted(DAY, 0, "x"));
        assertRefused(() -> new ConnectsEvent.Bought(DAY, 100_001));
        assertRefused(() -> new ConnectsEvent.Spent(DAY, -1, "x"));
        assertRefused(() -> new ConnectsEvent.Charged(DAY, 0, "x"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new ConnectsEvent.Ended(DAY, " ", ProposalEnd.EXPIRED))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.BLANK_TEXT));
    }

    private static void assertRefused(Runnable call) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(call::run)
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.NUMBER_OUT_OF_RANGE));
    }
}

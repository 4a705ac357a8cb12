package io.github.fairquote.core.policy.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairquote.core.RoundTrip;
import io.github.fairquote.core.contract.TalentBadge;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.source.Confidence;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BadgeRulesTest {

    @ParameterizedTest
    @CsvSource({"2016-01-01, 2016-01-01", "2020-07-06, 2016-01-01", "2020-07-07, 2020-07-07", "2026-11-23, 2020-07-07"})
    void upworkHadTwoEras(LocalDate evaluated, LocalDate since) {
        assertThat(PolicyPacks.upwork().badges(evaluated).validFrom()).isEqualTo(since);
    }

    @ParameterizedTest
    @EnumSource
    void todayEveryBadgeIsGivenToBoth(TalentBadge badge) {
        BadgeRules today = today();
        assertThat(today.criteriaOf(badge, BadgeSubject.FREELANCER)).isPresent();
        assertThat(today.criteriaOf(badge, BadgeSubject.AGENCY)).isPresent();
    }

    @Test
    void topRatedPlusIsYoungerThanTheOthers() {
        BadgeRules old = PolicyPacks.upwork().badges(LocalDate.of(2020, 7, 6)).value();
        assertThat(old.criteriaOf(TalentBadge.TOP_RATED_PLUS, BadgeSubject.FREELANCER))
                .isEmpty();
        assertThat(kinds(old, TalentBadge.TOP_RATED)).doesNotContain(CriterionKind.GOOD_WEEKS);
        assertThat(kinds(today(), TalentBadge.TOP_RATED)).contains(CriterionKind.GOOD_WEEKS);
        assertThat(kinds(today(), TalentBadge.TOP_RATED_PLUS))
                .containsAll(kinds(today(), TalentBadge.TOP_RATED))
                .contains(CriterionKind.LARGE_CONTRACT, CriterionKind.INDEPENDENT);
    }

    @Test
    void theTableOfLargeContractsIsKnownInPartOnly() {
        LargeContractRule rule = today().largeContract().orElseThrow();
        assertThat(rule.byCategory())
                .containsOnlyKeys("writing", "design", "engineering & architecture", "sales & marketing")
                .containsEntry("sales & marketing", Money.usd("10000"));
        assertThat(PolicyPacks.upwork()
                        .badges(LocalDate.of(2026, 11, 23))
                        .provenanceOf("largeContract")
                        .confidence())
                .isEqualTo(Confidence.STAFF);
    }

    @Test
    void roundTripAsJson() {
        RoundTrip.assertJson(
                BadgeRules.class,
                BadgeRules.builder()
                        .addBadge(criteria(
                                rule(CriterionKind.ACTIVITY)
                                        .period(90)
                                        .newcomerDays(30)
                                        .build(),
                                rule(CriterionKind.EARNINGS)
                                        .period(12)
                                        .amount(Money.usd("1000"))
                                        .build(),
                                rule(CriterionKind.LARGE_CONTRACT).build(),
                                rule(CriterionKind.PROFILE).least(100).build()))
                        .largeContract(large("5000", "6000").build())
                        .build(),
                "{\"badges\":[{\"badge\":\"top-rated\",\"subject\":\"agency\",\"criteria\":["
                        + "{\"kind\":\"activity\",\"period\":90,\"newcomerDays\":30},"
                        + "{\"kind\":\"earnings\",\"amount\":{\"amount\":1000.00,\"currency\":\"USD\"},\"period\":12},"
                        + "{\"kind\":\"large-contract\"},{\"kind\":\"profile\",\"least\":100}]}],"
                        + "\"largeContract\":{\"byCategory\":{\"writing\":{\"amount\":5500.00,\"currency\":\"USD\"}},"
                        + "\"least\":{\"amount\":5000.00,\"currency\":\"USD\"},"
                        + "\"most\":{\"amount\":6000.00,\"currency\":\"USD\"},\"months\":12}}");
    }

    @Test
    void aCriterionHasTheFiguresOfItsKind() {
        assertRefused(() -> rule(CriterionKind.PROFILE).build(), "least", ProblemCode.INCONSISTENT);
        assertRefused(() -> rule(CriterionKind.NO_HOLD).build(), "period", ProblemCode.INCONSISTENT);
        assertRefused(() -> rule(CriterionKind.EARNINGS).period(12).build(), "amount", ProblemCode.INCONSISTENT);
        assertRefused(() -> rule(CriterionKind.ON_TIME).least(1).build(), "least", ProblemCode.INCONSISTENT);
        assertRefused(() -> rule(CriterionKind.ON_TIME).period(1).build(), "period", ProblemCode.INCONSISTENT);
        assertRefused(
                () -> rule(CriterionKind.ON_TIME).amount(Money.usd("1")).build(), "amount", ProblemCode.INCONSISTENT);
        assertRefused(
                () -> rule(CriterionKind.ON_TIME).newcomerDays(1).build(), "newcomerDays", ProblemCode.INCONSISTENT);
        assertThat(rule(CriterionKind.ACTIVITY).period(1).build().newcomerDays())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "1000, true", "1001, false"})
    void figuresHaveBounds(int figure, boolean taken) {
        if (taken) {
            assertThat(rule(CriterionKind.GOOD_WEEKS)
                            .least(figure)
                            .period(figure)
                            .build()
                            .least())
                    .contains(figure);
            assertThat(rule(CriterionKind.ACTIVITY)
                            .period(1)
                            .newcomerDays(figure)
                            .build()
                            .newcomerDays())
                    .contains(figure);
        } else {
            assertRefused(
                    () -> rule(CriterionKind.GOOD_WEEKS).least(figure).period(1).build(),
                    "least",
                    ProblemCode.NUMBER_OUT_OF_RANGE);
            assertRefused(
                    () -> rule(CriterionKind.GOOD_WEEKS).least(1).period(figure).build(),
                    "period",
                    ProblemCode.NUMBER_OUT_OF_RANGE);
            assertRefused(
                    () -> rule(CriterionKind.ACTIVITY)
                            .period(1)
                            .newcomerDays(figure)
                            .build(),
                    "newcomerDays",
                    ProblemCode.NUMBER_OUT_OF_RANGE);
        }
    }

    @Test
    void amountsAreAboveZero() {
        assertRefused(
                () -> rule(CriterionKind.EARNINGS)
                        .period(1)
                        .amount(Money.usd("0"))
                        .build(),
                "amount",
                ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> large("0", "6000").build(), "least", ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> large("7000", "6000").build(), "most", ProblemCode.INCONSISTENT);
        assertRefused(() -> large("5501", "6000").build(), "byCategory", ProblemCode.INCONSISTENT);
        assertRefused(() -> large("5000", "5499").build(), "byCategory", ProblemCode.INCONSISTENT);
        assertThat(large("5500", "5500").build().most()).isEqualTo(Money.usd("5500"));
        assertRefused(
                () -> LargeContractRule.builder()
                        .least(Money.usd("1"))
                        .most(Money.usd("2"))
                        .months(121)
                        .build(),
                "months",
                ProblemCode.NUMBER_OUT_OF_RANGE);
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> LargeContractRule.builder()
                        .least(Money.usd("1"))
                        .most(Money.of("2", CurrencyCode.of("EUR")))
                        .months(12)
                        .build());
    }

    @Test
    void nothingStandsTwice() {
        CriterionRule onTime = rule(CriterionKind.ON_TIME).build();
        assertRefused(() -> criteria(), "criteria", ProblemCode.MISSING_VALUE);
        assertRefused(() -> criteria(onTime, onTime), "criteria", ProblemCode.DUPLICATE_ELEMENT);
        assertRefused(
                () -> BadgeRules.builder()
                        .addBadge(criteria(onTime))
                        .addBadge(criteria(onTime))
                        .build(),
                "badges",
                ProblemCode.DUPLICATE_ELEMENT);
        assertRefused(
                () -> BadgeRules.builder()
                        .addBadge(criteria(rule(CriterionKind.LARGE_CONTRACT).build()))
                        .build(),
                "largeContract",
                ProblemCode.INCONSISTENT);
        assertThat(BadgeRules.builder().addBadge(criteria(onTime)).build().largeContract())
                .isEqualTo(Optional.empty());
    }

    private static void assertRefused(Runnable build, String attribute, ProblemCode code) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(build::run)
                .satisfies(e -> assertThat(e.attribute()).isEqualTo(attribute))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    private static BadgeRules today() {
        return PolicyPacks.upwork().badges(LocalDate.of(2026, 11, 23)).value();
    }

    private static List<CriterionKind> kinds(BadgeRules rules, TalentBadge badge) {
        return rules.criteriaOf(badge, BadgeSubject.FREELANCER).orElseThrow().criteria().stream()
                .map(CriterionRule::kind)
                .toList();
    }

    private static CriterionRule.Builder rule(CriterionKind kind) {
        CriterionRule.Builder builder = CriterionRule.builder();
        builder.kind(kind);
        return builder;
    }

    private static BadgeCriteria criteria(CriterionRule... rules) {
        return BadgeCriteria.builder()
                .badge(TalentBadge.TOP_RATED)
                .subject(BadgeSubject.AGENCY)
                .addAllCriteria(Arrays.asList(rules))
                .build();
    }

    private static LargeContractRule.Builder large(String least, String most) {
        LargeContractRule.Builder builder = LargeContractRule.builder();
        builder.putByCategory("writing", Money.usd("5500"))
                .least(Money.usd(least))
                .most(Money.usd(most))
                .months(12);
        return builder;
    }
}

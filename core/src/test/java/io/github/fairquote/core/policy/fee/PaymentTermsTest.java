package io.github.fairquote.core.policy.fee;

import static io.github.fairquote.core.Refusals.assertRefused;
import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.policy.source.Claim;
import io.github.fairquote.core.policy.source.Confidence;
import io.github.fairquote.core.policy.source.Provenance;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaymentTermsTest {
    private static final FeeRate FIVE = FeeRate.ofPercent("5");
    private static final String ORIGIN =
            "{\"source\":\"https://example.org/official\",\"asOf\":\"2026-11-01\",\"confidence\":\"official\"}";

    @Test
    void aFeeOfClientsMayHaveAMinimumAndASmallOrderFee() {
        BuyerFeeTerms terms = buyer().minimum(Money.usd("2"))
                .smallOrderFee(Money.usd("3"))
                .smallOrderBelow(Money.usd("100"))
                .build();
        assertJson(
                BuyerFees.class,
                BuyerFees.builder().addFees(terms).build(),
                "{\"fees\":[{\"name\":\"basic\",\"rate\":5,\"minimum\":{\"amount\":2.00,\"currency\":\"USD\"},"
                        + "\"smallOrderFee\":{\"amount\":3.00,\"currency\":\"USD\"},"
                        + "\"smallOrderBelow\":{\"amount\":100.00,\"currency\":\"USD\"}}]}");
        assertThat(BuyerFees.builder().addFees(terms).build().named("basic")).contains(terms);
        assertThat(BuyerFees.builder().addFees(terms).build().named("plus")).isEmpty();
    }

    @Test
    void aFeeOfClientsIsConsistent() {
        Money euro = Money.of("1", CurrencyCode.EUR);
        assertRefused(() -> buyer().minimum(Money.usd("-1")).build(), ProblemCode.NEGATIVE, "minimum");
        assertRefused(() -> buyer().smallOrderFee(Money.usd("1")).build(), ProblemCode.INCONSISTENT, "smallOrderFee");
        assertRefused(() -> buyer().smallOrderBelow(Money.usd("1")).build(), ProblemCode.INCONSISTENT, "smallOrderFee");
        assertRefused(
                () -> buyer().smallOrderFee(Money.usd("-1"))
                        .smallOrderBelow(Money.usd("1"))
                        .build(),
                ProblemCode.NEGATIVE,
                "smallOrderFee");
        assertRefused(
                () -> buyer().smallOrderFee(Money.usd("1"))
                        .smallOrderBelow(Money.usd("0"))
                        .build(),
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "smallOrderBelow");
        assertRefused(
                () -> buyer().smallOrderFee(euro)
                        .smallOrderBelow(Money.usd("1"))
                        .build(),
                ProblemCode.CURRENCY_MISMATCH,
                "smallOrderFee");
        assertRefused(
                () -> buyer().minimum(euro)
                        .smallOrderFee(Money.usd("1"))
                        .smallOrderBelow(Money.usd("1"))
                        .build(),
                ProblemCode.CURRENCY_MISMATCH,
                "minimum");
        assertRefused(() -> buyerNamed(" ").build(), ProblemCode.BLANK_TEXT, "name");
    }

    @Test
    void feesOfClientsHaveDifferentNames() {
        assertRefused(() -> BuyerFees.builder().build(), ProblemCode.MISSING_VALUE, "fees");
        assertRefused(
                () -> BuyerFees.builder()
                        .addFees(buyer().build(), buyer().build())
                        .build(),
                ProblemCode.DUPLICATE_ELEMENT,
                "fees");
        assertRefused(
                () -> BuyerFees.builder()
                        .addAllFees(Collections.nCopies(51, buyer().build()))
                        .build(),
                ProblemCode.TOO_MANY_ELEMENTS,
                "fees");
    }

    @Test
    void aContractInitiationFeeHasBounds() {
        assertJson(
                ContractInitiationFee.class,
                initiation(Money.usd("0.99"), Money.usd("14.99")),
                "{\"lowest\":{\"amount\":0.99,\"currency\":\"USD\"},\"highest\":{\"amount\":14.99,\"currency\":\"USD\"},"
                        + "\"knownFreelancersToo\":true,\"returnedIfNothingReleased\":false}");
        assertRefused(() -> initiation(Money.usd("-1"), Money.usd("1")), ProblemCode.NEGATIVE, "lowest");
        assertRefused(() -> initiation(Money.usd("2"), Money.usd("1")), ProblemCode.INCONSISTENT, "lowest");
        assertRefused(
                () -> initiation(Money.of("1", CurrencyCode.EUR), Money.usd("1")),
                ProblemCode.CURRENCY_MISMATCH,
                "lowest");
    }

    @Test
    void aPayoutMethodSaysWhatItCostsAndWhere() {
        PayoutMethod wire = method("us-wire")
                .fixed(MoneyRange.exactly(Money.usd("50")))
                .rate(FIVE)
                .least(Money.usd("100"))
                .most(Money.of("70000", CurrencyCode.of("KES")))
                .addOnlyIn(CountryCode.of("US"))
                .addContradictions(new Claim<>(MoneyRange.exactly(Money.usd("30")), official()))
                .build();
        assertJson(
                PayoutMethod.class,
                wire,
                "{\"name\":\"us-wire\",\"title\":\"Wire\",\"fixed\":{\"low\":{\"amount\":50.00,\"currency\":\"USD\"},"
                        + "\"high\":{\"amount\":50.00,\"currency\":\"USD\"}},\"rate\":5,"
                        + "\"least\":{\"amount\":100.00,\"currency\":\"USD\"},"
                        + "\"most\":{\"amount\":70000.00,\"currency\":\"KES\"},\"onlyIn\":[\"US\"],\"notIn\":[],"
                        + "\"provenance\":" + ORIGIN + ",\"contradictions\":[{\"value\":"
                        + "{\"low\":{\"amount\":30.00,\"currency\":\"USD\"},"
                        + "\"high\":{\"amount\":30.00,\"currency\":\"USD\"}},\"provenance\":" + ORIGIN + "}]}");
        assertThat(wire.isOfferedIn(CountryCode.of("US"))).isTrue();
        assertThat(wire.isOfferedIn(CountryCode.of("UA"))).isFalse();
        PayoutMethod elsewhere =
                method("elsewhere").addNotIn(CountryCode.of("US")).build();
        assertThat(elsewhere.isOfferedIn(CountryCode.of("US"))).isFalse();
        assertThat(elsewhere.isOfferedIn(CountryCode.of("UA"))).isTrue();
    }

    @Test
    void aPayoutMethodIsConsistent() {
        assertRefused(
                () -> method("x")
                        .fixed(MoneyRange.of(Money.usd("-1"), Money.usd("1")))
                        .build(),
                ProblemCode.NEGATIVE,
                "fixed");
        assertRefused(() -> method("x").least(Money.usd("-1")).build(), ProblemCode.NEGATIVE, "least");
        assertRefused(() -> method("x").most(Money.usd("0")).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "most");
        assertRefused(() -> method(" ").build(), ProblemCode.BLANK_TEXT, "name");
        List<CountryCode> many = Collections.nCopies(301, CountryCode.of("US"));
        assertRefused(() -> method("x").addAllOnlyIn(many).build(), ProblemCode.TOO_MANY_ELEMENTS, "onlyIn");
        assertRefused(() -> method("x").addAllNotIn(many).build(), ProblemCode.TOO_MANY_ELEMENTS, "notIn");
        assertThatNullPointerException()
                .isThrownBy(() -> new Claim<>(null, official()))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Claim<>("x", null))
                .withMessage("provenance");
    }

    @Test
    void payoutRulesNameTheirMethods() {
        PayoutMethod one = method("one").build();
        PayoutRules rules = PayoutRules.builder()
                .addMethods(one)
                .hourlyHoldDays(10)
                .fixedHoldDays(5)
                .build();
        assertJson(
                PayoutRules.class,
                rules,
                "{\"methods\":[{\"name\":\"one\",\"title\":\"Wire\",\"onlyIn\":[],\"notIn\":[],\"provenance\":" + ORIGIN
                        + ",\"contradictions\":[]}],\"hourlyHoldDays\":10,\"fixedHoldDays\":5}");
        assertThat(rules.named("one")).contains(one);
        assertThat(rules.named("two")).isEmpty();
        assertRefused(
                () -> PayoutRules.builder().addMethods(one, one).build(), ProblemCode.DUPLICATE_ELEMENT, "methods");
        assertRefused(
                () -> PayoutRules.builder().hourlyHoldDays(-1).build(),
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "hourlyHoldDays");
        assertRefused(
                () -> PayoutRules.builder().fixedHoldDays(366).build(),
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "fixedHoldDays");
    }

    @Test
    void tiersMayBeThoseOfAMonth() {
        TieredFeeTerms monthly = TieredFeeTerms.builder()
                .addTiers(FeeTier.above(FIVE))
                .span(BillingSpan.CALENDAR_MONTH)
                .build();
        assertThat(monthly.isMonthly()).isTrue();
        assertJson(
                FeeTerms.class,
                monthly,
                "{\"kind\":\"tiered-by-client-lifetime\",\"tiers\":[{\"rate\":5}],\"span\":\"calendar-month\"}");
        TieredFeeTerms usual = TieredFeeTerms.of(FeeTier.above(FIVE));
        assertThat(TieredFeeTerms.builder()
                        .addTiers(FeeTier.above(FIVE))
                        .span(BillingSpan.CLIENT_LIFETIME)
                        .build())
                .isEqualTo(usual);
        assertThat(usual.isMonthly()).isFalse();
    }

    private static BuyerFeeTerms.Builder buyer() {
        return buyerNamed("basic");
    }

    private static BuyerFeeTerms.Builder buyerNamed(String name) {
        BuyerFeeTerms.Builder builder = BuyerFeeTerms.builder();
        builder.name(name).rate(FIVE);
        return builder;
    }

    private static ContractInitiationFee initiation(Money lowest, Money highest) {
        return ContractInitiationFee.builder()
                .lowest(lowest)
                .highest(highest)
                .knownFreelancersToo(true)
                .returnedIfNothingReleased(false)
                .build();
    }

    private static PayoutMethod.Builder method(String name) {
        PayoutMethod.Builder builder = PayoutMethod.builder();
        builder.name(name).title("Wire").provenance(official());
        return builder;
    }

    private static Provenance official() {
        return Provenance.builder()
                .source("https://example.org/official")
                .asOf(LocalDate.of(2026, 11, 1))
                .confidence(Confidence.OFFICIAL)
                .build();
    }
}

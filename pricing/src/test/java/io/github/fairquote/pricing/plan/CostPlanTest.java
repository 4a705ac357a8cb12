package io.github.fairquote.pricing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.fee.QuotedFeeTerms;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.JsonTrip;
import io.github.fairquote.pricing.fee.Flat;
import io.github.fairquote.pricing.fee.QuotedPerContract;
import io.github.fairquote.pricing.price.Percent;
import io.github.fairquote.pricing.price.PriceLine;
import org.junit.jupiter.api.Test;

/**
 * 48 weeks of 40 hours, half of them paid: 960 hours. Income 24,000 / 960 = 25.00, before 20 % tax 31.25, costs 2,400 / 960 = 2.50: 33.75
 * an hour, 675.00 a week of 20 paid hours. With 10 % the gross is 750.00, 37.50 an hour.
 */
class CostPlanTest {
    private static final Money NOTHING = Money.usd("0");

    @Test
    void worksUpFromIncomeAndCosts() {
        BottomUpRate rate = plan().rates(Flat.of(FeeRate.ofPercent("10")), NOTHING);
        assertThat(rate.billableHours()).isEqualByComparingTo("960");
        assertThat(rate.target()).isEqualTo(Money.usd("37.50"));
        assertThat(rate.explanation().lines())
                .extracting(PriceLine::toString)
                .containsExactly(
                        "income: USD 25.00 (USD 24000.00 a year over 960 paid hours: 50 % of 40 hours in 48 weeks)",
                        "tax: USD 6.25 (20 % of income and tax)",
                        "costs: USD 2.50 (USD 2400.00 a year over the same hours)",
                        "platform fee: USD 3.75 (10 % of each payment, rounded up to the minor unit)");
        JsonTrip.bothWays(rate, BottomUpRate.class);
        JsonTrip.bothWays(plan(), CostPlan.class);
    }

    /** Costs of 50.00 a week: 55.55 would leave 49.99, 55.56 leaves 50.00; over 20 hours 2.778, so 2.78. */
    @Test
    void breaksEvenGuaranteed() {
        assertThat(plan().rates(Flat.of(FeeRate.ofPercent("10")), NOTHING).breakEven())
                .isEqualTo(Money.usd("2.78"));
    }

    /** 675 / 0.85 = 794.1176..., so 794.12 a week and 39.706 an hour. */
    @Test
    void countsOnTheHighestFeeThatMayBeQuoted() {
        QuotedFeeTerms terms = QuotedFeeTerms.between(FeeRate.ofPercent("0"), FeeRate.ofPercent("15"));
        assertThat(plan().rates(QuotedPerContract.of(terms), NOTHING).target()).isEqualTo(Money.usd("39.71"));
    }

    @Test
    void refusesWhatIsNoPlan() {
        refused(ProblemCode.NEGATIVE, "income", Money.usd("-1"), Money.usd("0"), "20", 4, 40, "50");
        refused(ProblemCode.NEGATIVE, "costs", Money.usd("1"), Money.usd("-1"), "20", 4, 40, "50");
        refused(
                ProblemCode.CURRENCY_MISMATCH,
                "costs",
                Money.usd("1"),
                Money.zero(CurrencyCode.EUR),
                "20",
                4,
                40,
                "50");
        refused(ProblemCode.NUMBER_OUT_OF_RANGE, "tax", Money.usd("1"), Money.usd("1"), "100", 4, 40, "50");
        refused(ProblemCode.NUMBER_OUT_OF_RANGE, "weeksOff", Money.usd("1"), Money.usd("1"), "20", 52, 40, "50");
        refused(ProblemCode.NUMBER_OUT_OF_RANGE, "weeklyHours", Money.usd("1"), Money.usd("1"), "20", 4, 0, "50");
        refused(ProblemCode.ZERO, "billable", Money.usd("1"), Money.usd("1"), "20", 4, 40, "0");
    }

    private static void refused(
            ProblemCode code,
            String attribute,
            Money income,
            Money costs,
            String tax,
            int off,
            int hours,
            String paid) {
        assertThatThrownBy(() -> CostPlan.builder()
                        .income(income)
                        .costs(costs)
                        .tax(Percent.of(tax))
                        .weeksOff(off)
                        .weeklyHours(hours)
                        .billable(Percent.of(paid))
                        .build())
                .isInstanceOfSatisfying(InvalidValueException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.attribute()).isEqualTo(attribute);
                });
    }

    private static CostPlan plan() {
        return CostPlan.builder()
                .income(Money.usd("24000"))
                .costs(Money.usd("2400"))
                .tax(Percent.of("20"))
                .weeksOff(4)
                .weeklyHours(40)
                .billable(Percent.of("50"))
                .build();
    }
}

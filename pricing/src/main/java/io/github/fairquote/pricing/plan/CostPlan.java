package io.github.fairquote.pricing.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.fee.FeeSchedule;
import io.github.fairquote.pricing.fee.GrossRounding;
import io.github.fairquote.pricing.price.Percent;
import io.github.fairquote.pricing.price.PriceBuildUp;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.immutables.value.Value;

/**
 * What a year of work must bring in, and how many hours of it clients pay for: the rate from below.
 *
 * <p>With 52 weeks a year, {@code hours = (52 - weeksOff) weeklyHours billable} and {@code net per hour = (income / (1 - tax) + costs) /
 * hours}; tax is taken to be one share of what is left after costs. What to ask is found from a week's work, because platforms charge
 * per payment: the least gross of which the highest possible fee leaves the net. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"income", "costs", "tax", "weeksOff", "weeklyHours", "billable"})
public abstract class CostPlan {
    private static final int WEEKS = 52;
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    CostPlan() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @SuppressWarnings("deprecation") // the generated JSON carrier is deliberately marked so
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CostPlan fromJson(ImmutableCostPlan.Json json) {
        return ImmutableCostPlan.fromJson(json);
    }

    /**
     * What is to be left to live on.
     *
     * @return money per year after tax, not negative
     */
    @JsonProperty
    public abstract Money income();

    /**
     * What the work itself costs, such as tools, a desk and insurance; not the platform's fee.
     *
     * @return money per year, not negative, in the currency of {@link #income()}
     */
    @JsonProperty
    public abstract Money costs();

    /**
     * What tax and social contributions take of what is left after costs.
     *
     * @return the share, below 100 %
     */
    @JsonProperty
    public abstract Percent tax();

    /**
     * How many weeks a year are not worked: holidays, illness, learning.
     *
     * @return weeks in [0, 51]
     */
    @JsonProperty
    public abstract int weeksOff();

    /**
     * How many hours a week are worked.
     *
     * @return hours in [1, 168]
     */
    @JsonProperty
    public abstract int weeklyHours();

    /**
     * Which part of these hours clients pay for.
     *
     * @return the share, above 0 %
     */
    @JsonProperty
    public abstract Percent billable();

    /**
     * The hours a year that clients pay for.
     *
     * @return hours above 0
     */
    public final BigDecimal billableHours() {
        return weeklyBillableHours().multiply(BigDecimal.valueOf(WEEKS - weeksOff()));
    }

    /**
     * What an hour costs, before any income.
     *
     * @return money per hour to 34 digits, not negative
     */
    public final BigDecimal costPerHour() {
        return costs().amount().divide(billableHours(), DIGITS);
    }

    /**
     * What has to be left of an hour after the platform's fee.
     *
     * @return income, tax and costs per hour to 34 digits, not negative
     */
    public final BigDecimal netPerHour() {
        return beforeTaxPerHour().add(costPerHour(), DIGITS);
    }

    /**
     * What to ask for an hour.
     *
     * @param fees the platform's fees; of a fee that is only quoted per contract the highest counts
     * @param prior what was billed to the client before, not negative
     * @return the rates that carry the costs, and costs and income
     * @throws CurrencyMismatchException if the fees or {@code prior} are in another currency
     * @throws InvalidValueException NEGATIVE for {@code prior}; NUMBER_OUT_OF_RANGE if a week's gross reaches 10^12
     */
    public final BottomUpRate rates(FeeSchedule fees, Money prior) {
        Money target = grossPerHour(netPerHour(), fees, prior);
        PriceBuildUp build = PriceBuildUp.in(income().currency())
                .plus("income", perHour(income().amount()), income() + " a year over " + hoursInWords())
                .plus(
                        "tax",
                        beforeTaxPerHour().subtract(perHour(income().amount()), DIGITS),
                        tax() + " of income and tax")
                .plus("costs", costPerHour(), costs() + " a year over the same hours");
        BigDecimal fee = target.amount().subtract(build.exact());
        return BottomUpRate.builder()
                .billableHours(billableHours())
                .breakEven(grossPerHour(costPerHour(), fees, prior))
                .target(target)
                .explanation(build.plus("platform fee", fee, fees.atHighest() + ", rounded up to the minor unit")
                        .ending(target, "up to the minor unit"))
                .build();
    }

    private Money grossPerHour(BigDecimal net, FeeSchedule fees, Money prior) {
        Money week = Money.rounded(net.multiply(weeklyBillableHours()), income().currency(), RoundingMode.UP);
        Money gross =
                fees.grossRangeForNet(week, prior, GrossRounding.GUARANTEE).high();
        return Money.rounded(
                gross.amount().divide(weeklyBillableHours(), DIGITS), income().currency(), RoundingMode.UP);
    }

    private BigDecimal beforeTaxPerHour() {
        return perHour(income().amount()).divide(BigDecimal.ONE.subtract(tax().asProportion()), DIGITS);
    }

    private BigDecimal perHour(BigDecimal perYear) {
        return perYear.divide(billableHours(), DIGITS);
    }

    private BigDecimal weeklyBillableHours() {
        return billable().asProportion().multiply(BigDecimal.valueOf(weeklyHours()));
    }

    private String hoursInWords() {
        return billableHours().stripTrailingZeros().toPlainString() + " paid hours: " + billable() + " of "
                + weeklyHours() + " hours in " + (WEEKS - weeksOff()) + " weeks";
    }

    @Value.Check
    final void check() {
        Check.that(!income().isNegative(), ProblemCode.NEGATIVE, "income", "is below zero: " + income());
        Check.that(!costs().isNegative(), ProblemCode.NEGATIVE, "costs", "are below zero: " + costs());
        Check.that(
                costs().currency().equals(income().currency()),
                ProblemCode.CURRENCY_MISMATCH,
                "costs",
                "are not in " + income().currency() + ": " + costs());
        Check.that(
                tax().compareTo(Percent.of("100")) < 0, ProblemCode.NUMBER_OUT_OF_RANGE, "tax", "takes all: " + tax());
        Check.inRange("weeksOff", weeksOff(), 0, WEEKS - 1);
        Check.inRange("weeklyHours", weeklyHours(), 1, 168);
        Check.that(billable().compareTo(Percent.ZERO) > 0, ProblemCode.ZERO, "billable", "is nothing");
    }

    /** Builds plans; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableCostPlan.Builder {
        Builder() {}
    }
}

package io.github.fairquote.pricing.quote;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Gathers what a quote must tell, and refuses what may not be quoted at all. Lives as long as one quote is made. */
final class Notes {
    private final QuoterSettings settings;
    private final List<Problem> warnings = new ArrayList<>();
    private final List<String> assumptions = new ArrayList<>();

    Notes(QuoterSettings settings, QuoteBasis basis) {
        this.settings = settings;
        warnings.addAll(basis.warnings());
        warnings.addAll(settings.feeWarnings);
        warnings.addAll(settings.floorWarnings);
        assumptions.addAll(basis.estimate().assumptions());
        assumptions.add(
                settings.feesKnown
                        ? "platform fee: " + settings.fees + "; the client was billed "
                                + settings.prior(basis.currency()) + " before"
                        : "no platform fee is stated, so that everything is left");
        assumptions.add("prices and nets are before tax");
    }

    List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    List<String> assumptions() {
        return List.copyOf(assumptions);
    }

    void assume(String sentence) {
        assumptions.add(sentence);
    }

    void warn(ProblemCode code, String message) {
        warnings.add(Problem.warning(code, message, Location.unknown()));
    }

    /** An hour must cost what the platform asks for. */
    void checkRateFloor(String what, Money perHour) {
        settings.floors.ifPresent(
                floors -> refuseBelow(what, perHour, floors.hourly().perHour()));
    }

    /** A fixed price must cost what the platform asks for, as such and for the hours that it takes. */
    void checkPriceFloor(String what, Money price, double hours) {
        settings.floors.ifPresent(floors -> {
            refuseBelow(what, price, floors.fixedPrice());
            refuseBelow(what, price, floors.hourly().forHours(new BigDecimal(hours), RoundingMode.HALF_EVEN));
        });
    }

    /** An add-on must cost what the platform asks for its hours; that of a whole project it need not, because it is never sold alone. */
    void checkAddOnFloor(String what, Money price, double hours) {
        settings.floors.ifPresent(floors -> {
            refuseBelow(what, price, floors.hourly().forHours(new BigDecimal(hours), RoundingMode.HALF_EVEN));
            Money project = floors.fixedPrice();
            if (price.compareTo(project) < 0) {
                tell(
                        ProblemCode.BELOW_FLOOR,
                        what + " costs less than a project must: " + price + " where " + project
                                + " is the least; it can be sold with a tier only",
                        price,
                        project);
            }
        });
    }

    /** What is left of some hours should carry their costs and the income that is aimed at. */
    void checkCosts(String what, MoneyRange net, double hours) {
        settings.costs.ifPresent(plan -> {
            CurrencyCode currency = net.low().currency();
            Money costs = needed(plan.costPerHour(), hours, currency);
            Money target = needed(plan.netPerHour(), hours, currency);
            if (net.low().compareTo(costs) < 0) {
                if (settings.refusesBelowCosts) {
                    throw new BelowFloorException(ProblemCode.BELOW_COSTS, "what is left of " + what, net.low(), costs);
                }
                tellShortfall(ProblemCode.BELOW_COSTS, what, "its own costs", net, costs);
            } else if (net.low().compareTo(target) < 0) {
                tellShortfall(ProblemCode.BELOW_TARGET_INCOME, what, "its share of the income aimed at", net, target);
            }
        });
    }

    void checkBudget(String what, HourlyRate rate) {
        settings.budget
                .hourly()
                .ifPresent(most -> tellExcess(what, rate.perHour(), most.perHour(), "the client's highest rate"));
    }

    void checkBudget(String what, Money price, HourlyRate rate) {
        settings.budget.total().ifPresent(most -> {
            BigDecimal hours = most.amount().divide(rate.perHour().amount(), MathContext.DECIMAL128);
            tellExcess(
                    what,
                    price,
                    most,
                    "the client's budget, which pays for " + rounded(hours, 1) + " hours at " + rate);
        });
    }

    /** The number with so many decimals. */
    static String rounded(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** The number with so many decimals. */
    static String rounded(double number, int decimals) {
        return rounded(new BigDecimal(number), decimals);
    }

    private static void refuseBelow(String what, Money quoted, Money floor) {
        if (quoted.compareTo(floor) < 0) {
            throw new BelowFloorException(ProblemCode.BELOW_FLOOR, what, quoted, floor);
        }
    }

    private static Money needed(BigDecimal perHour, double hours, CurrencyCode currency) {
        return Money.rounded(
                perHour.multiply(new BigDecimal(hours), MathContext.DECIMAL128), currency, RoundingMode.HALF_EVEN);
    }

    private void tellShortfall(ProblemCode code, String what, String purpose, MoneyRange net, Money needed) {
        String degree = net.high().compareTo(needed) < 0 ? " does not carry " : " may not carry ";
        tell(code, what + degree + purpose + ": " + net + " is left where " + needed + " is needed", net.low(), needed);
    }

    private void tellExcess(String what, Money quoted, Money most, String limit) {
        if (quoted.compareTo(most) > 0) {
            tell(
                    ProblemCode.ABOVE_CLIENT_BUDGET,
                    what + " is " + quoted.minus(most) + " above " + limit + ": " + quoted + " where " + most
                            + " is the most; agree on less work or on another price, the quote is not cut",
                    quoted,
                    most);
        }
    }

    private void tell(ProblemCode code, String message, Money actual, Money limit) {
        warnings.add(Problem.builder()
                .code(code)
                .severity(Severity.WARNING)
                .message(message)
                .location(Location.unknown())
                .putFact("actual", actual.toString())
                .putFact("limit", limit.toString())
                .build());
    }
}

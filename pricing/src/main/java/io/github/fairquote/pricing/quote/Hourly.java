package io.github.fairquote.pricing.quote;

import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.price.PriceExplanation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Quotes rates per hour; what is left is that of a week's payment. */
final class Hourly {
    private final QuoterSettings settings;
    private final QuoteBasis basis;

    Hourly(QuoterSettings settings, QuoteBasis basis) {
        this.settings = settings;
        this.basis = basis;
    }

    HourlyQuote quote(RatePosition position, Optional<HourlyQuote> general) {
        Rates rates = new Rates(settings, basis);
        PriceExplanation explained = rates.at(position);
        HourlyRate rate = HourlyRate.of(explained.price());
        Money week = rate.forHours(BigDecimal.valueOf(settings.weeklyHours), RoundingMode.HALF_EVEN);
        QuotedPrice quoted = new Nets(settings)
                .of(week, List.of(week))
                .price(explained.price())
                .uncertainty(rates.around(rates.exact(position)))
                .explanation(explained)
                .build();
        Notes notes = new Notes(settings, basis);
        check(notes, position, rate, quoted, general);
        boolean entry = position == RatePosition.ENTRY;
        if (entry && rates.isHeld()) {
            notes.warn(
                    ProblemCode.DISCOUNT_HELD,
                    "the entry discount is not given in full: a floor holds the rate at " + rate);
        }
        return HourlyQuote.builder()
                .label(basis.label())
                .position(position)
                .quoted(quoted)
                .weeklyHours(settings.weeklyHours)
                .addAllEntryPath(entry ? rates.entryPath() : List.of())
                .addAllWarnings(notes.warnings())
                .addAllAssumptions(notes.assumptions())
                .build();
    }

    private void check(
            Notes notes, RatePosition position, HourlyRate rate, QuotedPrice quoted, Optional<HourlyQuote> general) {
        String what = "the " + position.word() + " rate";
        notes.checkRateFloor(what, rate.perHour());
        notes.checkCosts(what, quoted.net(), settings.weeklyHours);
        notes.checkBudget(what, rate);
        general.filter(other -> rate.compareTo(other.rate()) <= 0)
                .ifPresent(other -> notes.warn(
                        ProblemCode.NOT_ABOVE_GENERAL,
                        what + " of the specialised profile is not above that of the general one: " + rate + " and "
                                + other.rate()));
        settings.writtenBecause.ifPresent(
                reason -> notes.warn(ProblemCode.SPOKEN_LANGUAGE, "hourly work goes with talk, and " + reason));
        notes.assume(settings.weeklyHours + " hours a week, paid weekly");
    }
}

package io.github.fairquote.pricing.quote;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.terms.Milestone;
import io.github.fairquote.pricing.effort.Effort;
import io.github.fairquote.pricing.effort.EffortTask;
import io.github.fairquote.pricing.price.PriceBuildUp;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prices work by its hours: what is expected at the rate, and a margin up to the hours that are probably enough. */
final class Projects {
    private static final int WEEK = 7;

    private final QuoterSettings settings;
    private final Rates rates;
    private final HourlyRate rate;

    Projects(QuoterSettings settings, QuoteBasis basis) {
        this.settings = settings;
        this.rates = new Rates(settings, basis);
        this.rate = rates.projectRate();
    }

    HourlyRate rate() {
        return rate;
    }

    Effort effort(List<EffortTask> tasks) {
        return Effort.of(tasks, settings.distribution, settings.dependence);
    }

    /** The price of some hours before it is rounded. */
    BigDecimal exact(double hours) {
        return rate.perHour().amount().multiply(new BigDecimal(hours), MathContext.DECIMAL128);
    }

    /** The price of each task's expected hours, and the margin. */
    PriceBuildUp built(Effort effort, double hours) {
        PriceBuildUp price = PriceBuildUp.in(rate.currency());
        for (EffortTask task : effort.tasks()) {
            double expected = task.hours().expected();
            price = price.plus(task.name(), exact(expected), Notes.rounded(expected, 2) + " h expected x " + rate);
        }
        double margin = hours - effort.expectedHours();
        return price.plus(
                "risk margin",
                exact(hours).subtract(price.exact(), MathContext.DECIMAL128),
                Notes.rounded(margin, 2) + " h more, so that " + Notes.rounded(hours, 2) + " h are enough with "
                        + Notes.rounded(100 * settings.confidence, 0) + " % confidence");
    }

    /** Calendar days for some hours, begun days counted whole. */
    int days(double hours) {
        return (int) Math.max(1, Math.ceil(hours * WEEK / settings.weeklyHours));
    }

    /** A price that was built up, with its range and its nets. */
    QuotedPrice quoted(PriceBuildUp built, Money price, String basis, List<Money> payments) {
        return new Nets(settings)
                .of(price, payments)
                .price(price)
                .uncertainty(rates.around(built.exact()))
                .explanation(built.ending(price, basis))
                .build();
    }

    FixedPriceQuote fixedPrice(QuoteBasis basis, List<EffortTask> tasks) {
        Effort effort = effort(tasks);
        double hours = effort.hours(settings.confidence);
        Money price = settings.priceRounding.apply(exact(hours), rate.currency());
        List<Milestone> milestones = milestones(tasks, price);
        List<Money> payments = milestones.isEmpty()
                ? List.of(price)
                : milestones.stream().map(Milestone::amount).toList();
        QuotedPrice quoted = quoted(built(effort, hours), price, settings.priceRounding.toString(), payments);
        Notes notes = new Notes(settings, basis);
        notes.checkRateFloor("the rate of the fixed price", rate.perHour());
        notes.checkPriceFloor("the fixed price", price, hours);
        notes.checkCosts("the fixed price", quoted.net(), hours);
        notes.checkBudget("the fixed price", price, rate);
        assumeEffort(notes);
        return FixedPriceQuote.builder()
                .label(basis.label())
                .rate(rate)
                .expectedHours(effort.expectedHours())
                .hours(hours)
                .confidence(settings.confidence)
                .distribution(settings.distribution)
                .dependence(settings.dependence)
                .days(days(hours))
                .quoted(quoted)
                .addAllMilestones(milestones)
                .addAllWarnings(notes.warnings())
                .addAllAssumptions(notes.assumptions())
                .build();
    }

    void assumeEffort(Notes notes) {
        notes.assume("effort: " + settings.distribution.words() + " on low, likely and high hours, "
                + settings.dependence.words() + " tasks, " + Notes.rounded(100 * settings.confidence, 0)
                + " % confidence; the three points are taken for what they say");
        notes.assume("delivery at " + settings.weeklyHours + " hours a week");
    }

    /** The price split by the expected hours of each milestone's tasks. */
    private List<Milestone> milestones(List<EffortTask> tasks, Money price) {
        Map<String, List<EffortTask>> groups = new LinkedHashMap<>();
        for (EffortTask task : tasks) {
            task.milestone()
                    .ifPresent(name ->
                            groups.computeIfAbsent(name, n -> new ArrayList<>()).add(task));
        }
        int grouped = groups.values().stream().mapToInt(List::size).sum();
        Check.that(
                grouped == 0 || grouped == tasks.size(),
                ProblemCode.INCONSISTENT,
                "tasks",
                "name a milestone in " + grouped + " of " + tasks.size() + "; name it in all of them or in none");
        if (groups.isEmpty()) {
            return List.of();
        }
        List<BigDecimal> shares = groups.values().stream()
                .map(group -> new BigDecimal(effort(group).expectedHours()))
                .toList();
        List<Money> amounts = price.split(shares);
        List<Milestone> milestones = new ArrayList<>();
        for (String name : groups.keySet()) {
            milestones.add(Milestone.builder()
                    .description(name)
                    .amount(amounts.get(milestones.size()))
                    .build());
        }
        return milestones;
    }

    ConsultationQuote consultation(QuoteBasis basis, Optional<Integer> minutes) {
        BigDecimal share = new BigDecimal(30 + settings.preparation).divide(new BigDecimal(60), MathContext.DECIMAL128);
        PriceBuildUp built = PriceBuildUp.in(rate.currency())
                .plus(
                        "half an hour",
                        rate.perHour().amount().divide(new BigDecimal(2), MathContext.DECIMAL128),
                        "half of " + rate);
        if (settings.preparation > 0) {
            built = built.plus(
                    "preparation",
                    rate.perHour()
                            .amount()
                            .multiply(share, MathContext.DECIMAL128)
                            .subtract(built.exact()),
                    settings.preparation + " minutes at " + rate);
        }
        Money price = settings.priceRounding.apply(built.exact(), rate.currency());
        long halfHours = minutes.orElse(30) / 30;
        Money talk = price.times(halfHours);
        QuotedPrice quoted = new Nets(settings)
                .of(talk, List.of(talk))
                .price(price)
                .uncertainty(rates.around(built.exact()))
                .explanation(built.ending(price, settings.priceRounding.toString()))
                .build();
        Notes notes = new Notes(settings, basis);
        notes.checkRateFloor("an hour of consultation", price.times(2));
        notes.checkCosts("the consultation", quoted.net(), halfHours * share.doubleValue());
        settings.writtenBecause.ifPresent(
                reason -> notes.warn(ProblemCode.SPOKEN_LANGUAGE, "a consultation is a talk, and " + reason));
        ConsultationQuote.Builder quote = ConsultationQuote.builder()
                .label(basis.label())
                .rate(rate)
                .preparation(settings.preparation)
                .quoted(quoted)
                .addAllWarnings(notes.warnings())
                .addAllAssumptions(notes.assumptions());
        minutes.ifPresent(quote::minutes);
        return quote.build();
    }
}

package io.github.fairquote.examples.recipes;

import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.fee.FeeTerms;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.pricing.fee.FeeSchedule;
import io.github.fairquote.pricing.fee.GrossRounding;
import io.github.fairquote.pricing.fee.QuotedPerContract;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what a platform leaves of a rate; as long as its fee is not known, from how much to how much. */
final class FeeReport {
    private final Policy<FeeTerms> policy;
    private final FeeSchedule schedule;
    private final Page page;

    private FeeReport(Policy<FeeTerms> policy, FeeSchedule schedule, Page page) {
        this.policy = policy;
        this.schedule = schedule;
        this.page = page;
    }

    /**
     * A report under a policy.
     *
     * @throws UsageProblem if a quote is given where the platform quotes nothing, or one outside its bounds
     */
    static FeeReport of(Policy<FeeTerms> policy, Optional<BigDecimal> quote, Page page) throws UsageProblem {
        FeeSchedule schedule = FeeSchedule.of(policy);
        return new FeeReport(policy, quote.isPresent() ? quoted(schedule, quote.get()) : schedule, page);
    }

    private static FeeSchedule quoted(FeeSchedule schedule, BigDecimal percent) throws UsageProblem {
        if (!(schedule instanceof QuotedPerContract open)) {
            throw new UsageProblem("--fee: on that date the platform quotes no fee, it takes " + schedule);
        }
        try {
            return open.quoted(FeeRate.ofPercent(percent));
        } catch (InvalidValueException e) {
            throw new UsageProblem("--fee: " + e.getMessage());
        }
    }

    /** The rule and where it comes from. */
    void rule() {
        page.line("  " + schedule + ", for contracts that start " + policy.period());
        page.wrapped(
                "  source (" + policy.confidence().word() + ", as of " + policy.asOf() + "): ",
                "    ",
                policy.source());
        policy.warnings().forEach(page::warning);
    }

    /** What is left of some rates, for an hour and for a week. */
    void net(Map<String, HourlyRate> rates, int weeklyHours) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "", "client pays", "left of an hour", "left of " + weeklyHours + " hours", "to be left with it, ask"));
        rates.forEach((label, rate) -> rows.add(row(label, rate, weeklyHours)));
        page.table("  ", rows, 1, 2, 3, 4);
    }

    private List<String> row(String label, HourlyRate rate, int weeklyHours) {
        Money zero = Money.zero(rate.currency());
        Money week = rate.forHours(BigDecimal.valueOf(weeklyHours), RoundingMode.HALF_EVEN);
        MoneyRange ask = schedule.grossRangeForNet(rate.perHour(), zero, GrossRounding.GUARANTEE);
        return List.of(
                label,
                rate.toString(),
                schedule.netRange(rate.perHour(), zero).toString(),
                schedule.netRange(week, zero).toString(),
                ask.toString());
    }
}

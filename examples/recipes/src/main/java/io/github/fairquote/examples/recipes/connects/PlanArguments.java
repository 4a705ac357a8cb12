package io.github.fairquote.examples.recipes.connects;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.connects.BoostCharge;
import io.github.fairquote.pricing.economics.ProposalRoutine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What {@link ConnectsPlan} can be told on its command line. */
@Command(
        name = "connects-plan",
        mixinStandardHelpOptions = true,
        version = "Fairquote 0.1.0-SNAPSHOT",
        sortOptions = false,
        usageHelpWidth = 100,
        usageHelpAutoWidth = false,
        abbreviateSynopsis = true,
        optionListHeading = "%nOptions:%n",
        descriptionHeading = "%n",
        description = {
            "Plans what proposals cost on Upwork: the Connects day by day by the rules of each day, from which reply rate they pay"
                    + " for themselves, what a hire costs, the least contract worth it, and what a better place in the list is"
                    + " worth.",
            "",
            "At its end stands the story of a webinar of 2022, in which 90 Connects became 120 in three months, at the prices of"
                    + " then and now."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:an argument is wrong; a line on standard error says which"},
        footerHeading = "%nExample:%n",
        footer = "    connects-plan --connects 8 --per-week 10 --replies 20 --hires 6 --effort 5 --others 10,25,30,60")
final class PlanArguments {
    @Option(names = "--start", paramLabel = "DAY", description = "The first day. Default: 2026-08-01.")
    LocalDate start = LocalDate.of(2026, 8, 1);

    @Option(names = "--days", paramLabel = "N", description = "How many days proposals are sent. Default: 90.")
    int days = 90;

    @Option(names = "--per-week", paramLabel = "N", description = "How many are sent a week. Default: 7.")
    int perWeek = 7;

    @Option(names = "--connects", paramLabel = "N", description = "What a proposal costs, in Connects. Default: 16.")
    int connects = 16;

    @Option(
            names = "--replies",
            paramLabel = "PERCENT",
            description = "How many of those sent are answered and interviewed. Default: 30.")
    BigDecimal replies = new BigDecimal(30);

    @Option(names = "--hires", paramLabel = "PERCENT", description = "How many of those sent are hired. Default: 5.")
    BigDecimal hires = new BigDecimal(5);

    @Option(names = "--opening", paramLabel = "N", description = "The Connects on the first day. Default: 90.")
    int opening = 90;

    @Option(names = "--plan", paramLabel = "NAME", description = "Whose monthly grants come. Default: basic.")
    String plan = "basic";

    @Option(
            names = "--effort",
            paramLabel = "USD",
            description = "What the time is worth that a proposal takes. Default: 0.")
    BigDecimal effort = BigDecimal.ZERO;

    @Option(
            names = "--hire-worth",
            paramLabel = "USD",
            description = "What a hire is worth after fees and work, for the boost. Default: 400.")
    BigDecimal hireWorth = new BigDecimal(400);

    @Option(
            names = "--lift",
            paramLabel = "TIMES",
            description = "By what a better place multiplies the chance of a hire. Default: 1.5.")
    BigDecimal lift = new BigDecimal("1.5");

    @Option(
            names = "--others",
            paramLabel = "BID",
            split = ",",
            description = "The bids of all others, separated by commas. Default: 10,20,30,50.")
    List<Integer> others = List.of(10, 20, 30, 50);

    @Option(
            names = "--charge",
            paramLabel = "RULE",
            description =
                    "What a winner pays: OWN_BID or HIGHEST_LOSING_BID; the sources leave it open. Default: OWN_BID.")
    BoostCharge charge = BoostCharge.OWN_BID;

    ProposalRoutine routine() {
        return routine(start, connects);
    }

    /** The same habit at another time and price. */
    ProposalRoutine routine(LocalDate from, int price) {
        return ProposalRoutine.builder()
                .start(from)
                .days(days)
                .perWeek(perWeek)
                .connects(price)
                .replyRate(replies.movePointLeft(2))
                .opening(opening)
                .plan(plan)
                .build();
    }

    static Money usd(BigDecimal amount) {
        return Money.of(amount, CurrencyCode.of("USD"));
    }
}

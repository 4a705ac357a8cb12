package io.github.fairquote.pricing.quote;

import static io.github.fairquote.pricing.quote.Bases.FIVE;
import static io.github.fairquote.pricing.quote.Bases.FLOORS;
import static io.github.fairquote.pricing.quote.Bases.PLAN;
import static io.github.fairquote.pricing.quote.Bases.TEN_PERCENT;
import static io.github.fairquote.pricing.quote.Bases.THREE;
import static io.github.fairquote.pricing.quote.Bases.exactly;
import static io.github.fairquote.pricing.quote.Bases.forty;
import static io.github.fairquote.pricing.quote.Bases.fortyTimes;
import static io.github.fairquote.pricing.quote.Bases.warning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.policy.fee.ChargeTime;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.fee.MinimumFeeTerms;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.profile.LanguageLevel;
import io.github.fairquote.core.profile.LanguageSkill;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.terms.ConsultationTerms;
import io.github.fairquote.core.terms.DirectTerms;
import io.github.fairquote.core.terms.FixedPriceTerms;
import io.github.fairquote.core.terms.HourlyTerms;
import io.github.fairquote.core.terms.Milestone;
import io.github.fairquote.pricing.JsonTrip;
import io.github.fairquote.pricing.effort.EffortDistribution;
import io.github.fairquote.pricing.effort.EffortTask;
import io.github.fairquote.pricing.effort.TaskDependence;
import io.github.fairquote.pricing.fee.BreakdownLine;
import io.github.fairquote.pricing.fee.FlatWithMinimum;
import io.github.fairquote.pricing.price.PriceLine;
import io.github.fairquote.pricing.price.PriceRounding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** At 40 an hour: 5 hours expected and 3 certain; 6.502586 + 3 = 9.502586 hours with 80 %, 380.10344 dollars. */
class ProjectQuoteTest {
    private static final Quoter QUOTER = Quoter.withDefaults();
    private static final List<EffortTask> TASKS = List.of(at(FIVE, "ads run"), at(THREE, "page is live"));

    @Test
    void pricesExpectationAndMargin() {
        FixedPriceQuote quote = QUOTER.fixedPrice(forty(), List.of(FIVE, THREE));
        assertThat(quote.expectedHours()).isEqualTo(8);
        assertThat(quote.hours()).isCloseTo(9.50258613815745, within(1e-9));
        assertThat(quote.days()).as("9.5 hours x 7 / 30 = 2.2").isEqualTo(3);
        assertThat(quote.rate()).isEqualTo(HourlyRate.usd("40"));
        assertThat(quote.quoted().explanation().lines())
                .extracting(PriceLine::toString)
                .containsExactly(
                        "ads: USD 200.00 (5.00 h expected x USD 40.00/h)",
                        "page: USD 120.00 (3.00 h expected x USD 40.00/h)",
                        "risk margin: USD 60.10 (1.50 h more, so that 9.50 h are enough with 80 % confidence)");
        assertThat(quote.terms()).isEqualTo(FixedPriceTerms.of(Money.usd("380.10")));
        assertThat(quote.milestones()).isEmpty();
        assertThat(quote.assumptions())
                .contains("effort: PERT beta on low, likely and high hours, fully dependent tasks, 80 % confidence; the"
                        + " three points are taken for what they say")
                .contains("delivery at 30 hours a week");
    }

    /** 380.10 in shares of 5 and 3: 237.5625 and 142.5375; the cent that is left goes to the second. Fees: 23.76 and 14.25. */
    @Test
    void milestonesAddUpAndAreChargedOneByOne() {
        FixedPriceQuote quote = QUOTER.with(TEN_PERCENT).fixedPrice(forty(), TASKS);
        assertThat(quote.milestones())
                .extracting(Milestone::description, Milestone::amount)
                .containsExactly(tuple("ads run", Money.usd("237.56")), tuple("page is live", Money.usd("142.54")));
        assertThat(quote.quoted().netAtHighestFee().lines())
                .extracting(BreakdownLine::amount)
                .containsExactly(Money.usd("380.10"), Money.usd("-23.76"), Money.usd("-14.25"));
        assertThat(quote.quoted().net()).isEqualTo(MoneyRange.exactly(Money.usd("342.09")));
        assertThat(quote.terms().milestones()).isEqualTo(quote.milestones());
    }

    /** 20 hours are 800: 20 % of 500 and 10 % of 300 under the sliding fee of 2020, however it is paid. */
    @Test
    void tiersGoOnFromMilestoneToMilestone() {
        List<EffortTask> halves = List.of(at(exactly("a", 10), "first"), at(exactly("b", 10), "second"));
        Quoter sliding = QUOTER.at(PolicyPacks.upwork(), LocalDate.of(2020, 7, 1));
        assertThat(sliding.fixedPrice(forty(), halves).quoted().net()).isEqualTo(MoneyRange.exactly(Money.usd("670")));
    }

    /** Ten per cent of 380.10 once, not 5 dollars for each milestone. */
    @Test
    void aFeeAtAcceptanceIsTakenOnce() {
        Quoter quoter = QUOTER.with(FlatWithMinimum.of(MinimumFeeTerms.builder()
                .rate(FeeRate.ofPercent("10"))
                .minimum(Money.usd("5"))
                .chargedAt(ChargeTime.ACCEPTANCE)
                .build()));
        assertThat(quoter.fixedPrice(forty(), TASKS).quoted().netAtHighestFee().lines())
                .extracting(BreakdownLine::amount)
                .containsExactly(Money.usd("380.10"), Money.usd("-38.01"));
    }

    /** 12.073864 hours of two such tasks at once, 10 expected; scipy, see the test of efforts; 482.95455 dollars, to 5: 485. */
    @Test
    void followsTheAssumptionsOfTheQuoter() {
        List<EffortTask> two = List.of(FIVE, EffortTask.of("more ads", 2, 4, 12));
        Quoter quoter = QUOTER.with(TaskDependence.INDEPENDENT).withPriceRounding(PriceRounding.to("5"));
        FixedPriceQuote quote = quoter.fixedPrice(forty(), two);
        assertThat(quote.hours()).isCloseTo(12.07386383400139, within(1e-9));
        assertThat(quote.quoted().price()).isEqualTo(Money.usd("485"));
        assertThat(quote.quoted().explanation().lines())
                .last()
                .hasToString("rounding: USD 2.05 (to a multiple of 5, half even)");
        FixedPriceQuote logs =
                quoter.with(EffortDistribution.LOGNORMAL).withConfidence(0.95).fixedPrice(forty(), two);
        assertThat(logs.hours()).isCloseTo(14.447206771238744, within(1e-9));
        assertThat(logs.distribution()).isEqualTo(EffortDistribution.LOGNORMAL);
        assertThat(logs.dependence()).isEqualTo(TaskDependence.INDEPENDENT);
        assertThat(logs.confidence()).isEqualTo(0.95);
        assertThat(QUOTER.with(RatePosition.ENTRY).fixedPrice(forty(), two).rate())
                .isEqualTo(HourlyRate.usd("32"));
    }

    @Test
    void refusesFixedPricesBelowTheFloors() {
        assertThatThrownBy(() -> QUOTER.with(FLOORS).fixedPrice(fortyTimes(0.1), List.of(exactly("a", 1))))
                .isInstanceOf(BelowFloorException.class)
                .hasMessage("the fixed price is below its floor: USD 4.00 where at least USD 5.00 is needed");
        assertThatThrownBy(() -> QUOTER.with(FLOORS)
                        .withPriceRounding(PriceRounding.to("10"))
                        .fixedPrice(fortyTimes(0.075), List.of(exactly("a", 4))))
                .as("12 dollars are three for each of four hours; rounded to 10 they are not")
                .isInstanceOf(BelowFloorException.class)
                .hasMessageContaining("USD 10.00 where at least USD 12.00");
        assertThatThrownBy(() -> QUOTER.with(FLOORS).fixedPrice(fortyTimes(0.05), List.of(exactly("a", 9))))
                .hasMessageStartingWith("the rate of the fixed price");
    }

    /** 380.10 is 80.10 above 300, which pays for 7.5 of the 9.5 hours. */
    @Test
    void tellsOfTheBudgetAndKeepsThePrice() {
        ClientBudget budget = ClientBudget.of(DirectTerms.of(FixedPriceTerms.of(Money.usd("300"))));
        FixedPriceQuote quote = QUOTER.with(budget).fixedPrice(forty(), TASKS);
        assertThat(quote.quoted().price()).isEqualTo(Money.usd("380.10"));
        assertThat(warning(quote, ProblemCode.ABOVE_CLIENT_BUDGET))
                .startsWith("the fixed price is USD 80.10 above the client's budget, which pays for 7.5 hours at USD"
                        + " 40.00/h");
        assertThat(ClientBudget.of(HourlyTerms.at(HourlyRate.usd("30"))).hourly())
                .contains(HourlyRate.usd("30"));
        assertThat(ClientBudget.of(HourlyTerms.builder().build())).isEqualTo(ClientBudget.unknown());
        assertThat(ClientBudget.of(ConsultationTerms.builder()
                        .pricePerHalfHour(Money.usd("9"))
                        .build()))
                .isEqualTo(ClientBudget.unknown());
        JsonTrip.bothWays(budget, ClientBudget.class);
        for (String nothing : List.of("0", "-1")) {
            assertThatThrownBy(() ->
                            ClientBudget.builder().total(Money.usd(nothing)).build())
                    .hasMessageContaining("total is not above zero");
        }
    }

    @Test
    void tellsOfCosts() {
        assertThat(warning(QUOTER.with(PLAN).fixedPrice(fortyTimes(0.5), TASKS), ProblemCode.BELOW_TARGET_INCOME))
                .startsWith("the fixed price does not carry its share of the income aimed at: USD 190.05");
    }

    @Test
    void aBegunDayIsADay() {
        assertThat(QUOTER.fixedPrice(forty(), List.of(exactly("a", Double.MIN_VALUE)))
                        .days())
                .isEqualTo(1);
    }

    @Test
    void milestonesAreNamedByAllTasksOrByNone() {
        assertThatThrownBy(() -> QUOTER.fixedPrice(forty(), List.of(FIVE, at(THREE, "page is live"))))
                .hasMessage("tasks name a milestone in 1 of 2; name it in all of them or in none");
        List<EffortTask> tiny = List.of(at(exactly("a", 1), "first"), at(exactly("b", 0.0001), "second"));
        assertThatThrownBy(() -> QUOTER.fixedPrice(forty(), tiny)).hasMessageContaining("amount");
        List<EffortTask> three = List.of(at(FIVE, "x"), at(THREE, "y"), at(exactly("z", 1), "x"));
        assertThat(QUOTER.fixedPrice(forty(), three).milestones())
                .extracting(Milestone::description)
                .containsExactly("x", "y");
    }

    /** Half of 40; with 10 minutes of preparation 40 x 40 / 60 = 26.67; an hour of them 53.34, of which 5.33 are the fee. */
    @Test
    void aConsultationIsPricedByTheHalfHour() {
        ConsultationQuote open = QUOTER.consultation(forty());
        assertThat(open.terms())
                .isEqualTo(ConsultationTerms.builder()
                        .pricePerHalfHour(Money.usd("20"))
                        .build());
        assertThat(open.quoted().net()).isEqualTo(MoneyRange.exactly(Money.usd("20")));
        assertThat(open.quoted().explanation().lines())
                .singleElement()
                .hasToString("half an hour: USD 20.00 (half of USD 40.00/h)");
        ConsultationQuote hour = QUOTER.with(TEN_PERCENT).withPreparation(10).consultation(forty(), 60);
        assertThat(hour.quoted().price()).isEqualTo(Money.usd("26.67"));
        assertThat(hour.terms().price()).contains(Money.usd("53.34"));
        assertThat(hour.quoted().net()).isEqualTo(MoneyRange.exactly(Money.usd("48.01")));
        assertThat(hour.quoted().explanation().lines())
                .extracting(PriceLine::toString)
                .containsExactly(
                        "half an hour: USD 20.00 (half of USD 40.00/h)",
                        "preparation: USD 6.67 (10 minutes at USD 40.00/h)");
        assertThat(JsonTrip.bothWays(hour, ConsultationQuote.class)).startsWith("{\"kind\":\"consultation\"");
    }

    @Test
    void aConsultationIsCheckedToo() {
        assertThatThrownBy(() -> QUOTER.with(FLOORS).consultation(fortyTimes(0.05)))
                .hasMessage("an hour of consultation is below its floor: USD 2.00 where at least USD 3.00 is needed");
        for (int minutes : new int[] {0, 45, 510}) {
            assertThatThrownBy(() -> QUOTER.consultation(forty(), minutes)).hasMessageContaining("minutes");
        }
        assertThat(warning(QUOTER.with(PLAN).consultation(fortyTimes(0.05)), ProblemCode.BELOW_COSTS))
                .isNotEmpty();
        Quoter basic = QUOTER.withLanguages(List.of(LanguageSkill.of("en", LanguageLevel.BASIC)), "en");
        assertThat(warning(basic.consultation(forty()), ProblemCode.SPOKEN_LANGUAGE))
                .startsWith("a consultation is a talk, and the profile states basic en");
    }

    @Test
    void isReadAndWrittenAlike() {
        assertThat(JsonTrip.bothWays(QUOTER.with(TEN_PERCENT).fixedPrice(forty(), TASKS), FixedPriceQuote.class))
                .startsWith("{\"kind\":\"fixed-price\"")
                .contains("\"distribution\":\"pert-beta\",\"dependence\":\"fully-dependent\"");
    }

    private static EffortTask at(EffortTask task, String milestone) {
        return EffortTask.builder()
                .name(task.name())
                .hours(task.hours())
                .milestone(milestone)
                .build();
    }
}

package io.github.fairquote.pricing.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.fee.QuotedFeeTerms;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.terms.Milestone;
import io.github.fairquote.core.terms.TierLevel;
import io.github.fairquote.pricing.effort.AddOnScope;
import io.github.fairquote.pricing.effort.CatalogScope;
import io.github.fairquote.pricing.effort.EffortDistribution;
import io.github.fairquote.pricing.effort.EffortTask;
import io.github.fairquote.pricing.effort.TaskDependence;
import io.github.fairquote.pricing.effort.ThreePointHours;
import io.github.fairquote.pricing.effort.TierScope;
import io.github.fairquote.pricing.fee.FeeSchedule;
import io.github.fairquote.pricing.fee.Flat;
import io.github.fairquote.pricing.fee.QuotedPerContract;
import io.github.fairquote.pricing.price.PriceExplanation;
import io.github.fairquote.pricing.price.PriceLine;
import io.github.fairquote.pricing.price.PriceRounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class QuoterProperties {
    private static final Money NOTHING = Money.usd("0");

    @Property
    void linesAddUpToTheRateAndPositionsRise(
            @ForAll @DoubleRange(min = 0.1, max = 30) double factor,
            @ForAll("roundings") PriceRounding rounding,
            @ForAll @IntRange(max = 20000) int costs) {
        HourlyQuotes quotes = Quoter.withDefaults()
                .withRateRounding(rounding)
                .with(Bases.plan("0", Integer.toString(costs)))
                .hourly(Bases.fortyTimes(factor));
        quotes.all().forEach(quote -> assertAddsUp(quote.quoted().explanation()));
        assertThat(quotes.entry().rate()).isLessThanOrEqualTo(quotes.market().rate());
        assertThat(quotes.market().rate()).isLessThanOrEqualTo(quotes.premium().rate());
        assertThat(quotes.entry().entryPath())
                .isSortedAccordingTo((a, b) -> a.rate().compareTo(b.rate()));
    }

    @Property
    void aHigherRateNeverMakesAPriceLower(
            @ForAll @DoubleRange(min = 0.1, max = 30) double one,
            @ForAll @DoubleRange(min = 0.1, max = 30) double other,
            @ForAll("tasks") List<EffortTask> tasks,
            @ForAll("roundings") PriceRounding rounding) {
        Quoter quoter = Quoter.withDefaults().withPriceRounding(rounding);
        QuoteBasis low = Bases.fortyTimes(Math.min(one, other));
        QuoteBasis high = Bases.fortyTimes(Math.max(one, other));
        assertThat(quoter.fixedPrice(high, tasks).quoted().price())
                .isGreaterThanOrEqualTo(quoter.fixedPrice(low, tasks).quoted().price());
        assertThat(quoter.consultation(high).quoted().price())
                .isGreaterThanOrEqualTo(quoter.consultation(low).quoted().price());
    }

    @Property
    void moreConfidenceNeverMakesAPriceLower(
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double one,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double other,
            @ForAll("tasks") List<EffortTask> tasks,
            @ForAll EffortDistribution distribution,
            @ForAll TaskDependence dependence) {
        Quoter quoter = Quoter.withDefaults().with(distribution).with(dependence);
        assertThat(price(quoter.withConfidence(Math.max(one, other)), tasks))
                .isGreaterThanOrEqualTo(price(quoter.withConfidence(Math.min(one, other)), tasks));
    }

    @Property
    void oneMoreTaskNeverMakesAPriceLower(@ForAll("tasks") List<EffortTask> tasks, @ForAll("task") EffortTask task) {
        List<EffortTask> more = new ArrayList<>(tasks);
        more.add(task);
        assertThat(price(Quoter.withDefaults(), more)).isGreaterThanOrEqualTo(price(Quoter.withDefaults(), tasks));
    }

    @Property
    void theOrderOfTasksDoesNotMatter(
            @ForAll("tasks") List<EffortTask> tasks, @ForAll TaskDependence dependence, @ForAll Random random) {
        List<EffortTask> shuffled = new ArrayList<>(tasks);
        Collections.shuffle(shuffled, random);
        Quoter quoter = Quoter.withDefaults().with(dependence);
        assertThat(price(quoter, shuffled)).isEqualTo(price(quoter, tasks));
    }

    @Property
    void milestonesAddUpToThePriceAndNetsFollowTheFees(
            @ForAll("tasks") List<EffortTask> tasks,
            @ForAll @IntRange(min = 1, max = 4) int milestones,
            @ForAll("fees") FeeSchedule fees) {
        List<EffortTask> dated = new ArrayList<>();
        for (EffortTask task : tasks) {
            dated.add(EffortTask.builder()
                    .name(task.name())
                    .hours(task.hours())
                    .milestone("m" + dated.size() % milestones)
                    .build());
        }
        FixedPriceQuote quote = Quoter.withDefaults().with(fees).fixedPrice(Bases.forty(), dated);
        assertAddsUp(quote.quoted().explanation());
        Money sum = NOTHING;
        Money low = NOTHING;
        Money high = NOTHING;
        for (Milestone milestone : quote.milestones()) {
            low = low.plus(fees.netRange(milestone.amount(), sum).low());
            high = high.plus(fees.netRange(milestone.amount(), sum).high());
            sum = sum.plus(milestone.amount());
        }
        assertThat(sum).isEqualTo(quote.quoted().price());
        assertThat(quote.quoted().net()).isEqualTo(MoneyRange.of(low, high));
    }

    @Property
    void tiersRise(
            @ForAll("tiers") List<TierScope> tiers,
            @ForAll("roundings") PriceRounding rounding,
            @ForAll @DoubleRange(min = 0.1, max = 10) double factor,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double confidence,
            @ForAll TaskDependence dependence) {
        CatalogQuote quote = Quoter.withDefaults()
                .withPriceRounding(rounding)
                .withConfidence(confidence)
                .with(dependence)
                .catalog(
                        Bases.fortyTimes(factor),
                        CatalogScope.builder().title("offer").addAllTiers(tiers).build());
        for (int i = 1; i < tiers.size(); i++) {
            CatalogQuote.Tier below = quote.tiers().get(i - 1);
            CatalogQuote.Tier tier = quote.tiers().get(i);
            assertAddsUp(tier.quoted().explanation());
            assertThat(tier.hours()).isGreaterThanOrEqualTo(below.hours());
            assertThat(tier.days()).isGreaterThanOrEqualTo(below.days());
            assertThat(tier.quoted().price())
                    .isGreaterThanOrEqualTo(below.quoted().price());
            int units = tier.scope().units().orElseThrow();
            int fewer = below.scope().units().orElseThrow();
            if (tier.hours() / units < (1 - 1e-9) * below.hours() / fewer) {
                assertThat(tier.quoted().price().times(fewer))
                        .isLessThanOrEqualTo(below.quoted().price().times(units));
            }
        }
        assertThat(quote.terms().tiers()).hasSameSizeAs(tiers);
    }

    @Property
    void floorsHold(
            @ForAll @DoubleRange(min = 0.01, max = 0.5) double factor, @ForAll("tasks") List<EffortTask> tasks) {
        try {
            FixedPriceQuote quote =
                    Quoter.withDefaults().with(Bases.FLOORS).fixedPrice(Bases.fortyTimes(factor), tasks);
            assertThat(quote.rate()).isGreaterThanOrEqualTo(Bases.FLOORS.hourly());
            assertThat(quote.quoted().price()).isGreaterThanOrEqualTo(Bases.FLOORS.fixedPrice());
        } catch (BelowFloorException e) {
            assertThat(e.quoted()).isLessThan(e.floor());
        }
    }

    /** No add-on is quoted below the floor of its hours, and each below that of a project is told. */
    @Property
    void floorsHoldForAddOns(
            @ForAll @DoubleRange(min = 0.07, max = 0.5) double factor,
            @ForAll @DoubleRange(min = 0.1, max = 4) double hours,
            @ForAll("roundings") PriceRounding rounding) {
        CatalogScope scope = CatalogScope.builder()
                .title("Pages")
                .addTier(TierScope.builder()
                        .level(TierLevel.STARTER)
                        .scope("a page")
                        .addTask(EffortTask.builder()
                                .name("page")
                                .hours(ThreePointHours.exactly(40))
                                .build())
                        .build())
                .addAddOn(new AddOnScope("more", ThreePointHours.exactly(hours)))
                .build();
        try {
            CatalogQuote quote = Quoter.withDefaults()
                    .with(Bases.FLOORS)
                    .withPriceRounding(rounding)
                    .catalog(Bases.fortyTimes(factor), scope);
            CatalogQuote.Extra extra = quote.addOns().get(0);
            assertThat(extra.quoted().price())
                    .isGreaterThanOrEqualTo(
                            Bases.FLOORS.hourly().forHours(new BigDecimal(extra.hours()), RoundingMode.HALF_EVEN));
            assertThat(quote.warnings().stream().anyMatch(problem -> problem.code() == ProblemCode.BELOW_FLOOR))
                    .isEqualTo(extra.quoted().price().compareTo(Bases.FLOORS.fixedPrice()) < 0);
        } catch (BelowFloorException e) {
            assertThat(e.quoted()).isLessThan(e.floor());
        }
    }

    @Provide
    Arbitrary<PriceRounding> roundings() {
        return Arbitraries.of(
                PriceRounding.toMinorUnit(),
                PriceRounding.to("0.50"),
                PriceRounding.to("5"),
                PriceRounding.to("50").endingBelow("1"));
    }

    @Provide
    Arbitrary<FeeSchedule> fees() {
        Arbitrary<FeeRate> rates =
                Arbitraries.integers().between(0, 300).map(i -> FeeRate.ofPercent(BigDecimal.valueOf(i, 1)));
        return Combinators.combine(rates, rates)
                .as((one, other) -> one.compareTo(other) < 0
                        ? QuotedPerContract.of(QuotedFeeTerms.between(one, other))
                        : Flat.of(one));
    }

    @Provide
    Arbitrary<EffortTask> task() {
        return hours().map(hours -> EffortTask.builder().name("t").hours(hours).build());
    }

    @Provide
    Arbitrary<List<EffortTask>> tasks() {
        return task().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<TierScope>> tiers() {
        Arbitrary<Integer> units = Arbitraries.integers().between(0, 3);
        return Combinators.combine(hours().list().ofSize(3), units.list().ofSize(3))
                .as((hours, more) -> {
                    List<TierScope> tiers = new ArrayList<>();
                    int count = 1;
                    for (TierLevel level : TierLevel.values()) {
                        count += more.get(tiers.size());
                        tiers.add(TierScope.builder()
                                .level(level)
                                .scope("scope")
                                .units(count)
                                .addTask(EffortTask.builder()
                                        .name("t")
                                        .hours(hours.get(tiers.size()))
                                        .build())
                                .build());
                    }
                    return tiers;
                });
    }

    private static Arbitrary<ThreePointHours> hours() {
        Arbitrary<Double> part = Arbitraries.doubles().between(0, 40).ofScale(1);
        return Combinators.combine(part, part, part)
                .as((low, more, much) -> ThreePointHours.of(low, low + more, low + more + much + 0.1));
    }

    private static Money price(Quoter quoter, List<EffortTask> tasks) {
        return quoter.fixedPrice(Bases.forty(), tasks).quoted().price();
    }

    private static void assertAddsUp(PriceExplanation explanation) {
        Money sum = explanation.lines().stream().map(PriceLine::amount).reduce(NOTHING, Money::plus);
        assertThat(sum).isEqualTo(explanation.price());
    }
}

package io.github.fairquote.pricing.quote;

import static io.github.fairquote.pricing.quote.Bases.FIVE;
import static io.github.fairquote.pricing.quote.Bases.FLOORS;
import static io.github.fairquote.pricing.quote.Bases.PLAN;
import static io.github.fairquote.pricing.quote.Bases.TEN_PERCENT;
import static io.github.fairquote.pricing.quote.Bases.exactly;
import static io.github.fairquote.pricing.quote.Bases.forty;
import static io.github.fairquote.pricing.quote.Bases.fortyTimes;
import static io.github.fairquote.pricing.quote.Bases.warning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.profile.LanguageLevel;
import io.github.fairquote.core.profile.LanguageSkill;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.terms.AddOn;
import io.github.fairquote.core.terms.CatalogTerms;
import io.github.fairquote.core.terms.CatalogTier;
import io.github.fairquote.core.terms.TierLevel;
import io.github.fairquote.pricing.JsonTrip;
import io.github.fairquote.pricing.effort.AddOnScope;
import io.github.fairquote.pricing.effort.CatalogScope;
import io.github.fairquote.pricing.effort.EffortTask;
import io.github.fairquote.pricing.effort.ThreePointHours;
import io.github.fairquote.pricing.effort.TierScope;
import io.github.fairquote.pricing.price.PriceLine;
import io.github.fairquote.pricing.price.PriceRounding;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogQuoteTest {
    private static final Quoter QUOTER = Quoter.withDefaults();

    /** At 40 an hour and 30 hours a week: 10, 18 and 26 hours are 400, 720 and 1,040 dollars, 3, 5 and 7 days. */
    @Test
    void pricesThreeTiersOfOneRate() {
        CatalogScope scope = CatalogScope.builder()
                .title("Landing pages")
                .addTier(tier(TierLevel.STARTER, 1, 10))
                .addTier(tier(TierLevel.STANDARD, 2, 8))
                .addTier(tier(TierLevel.ADVANCED, 3, 8))
                .addAddOn(new AddOnScope("hand-over", ThreePointHours.exactly(2)))
                .build();
        CatalogQuote quote = QUOTER.with(TEN_PERCENT).catalog(forty(), scope);
        assertThat(quote.tiers())
                .extracting(tier -> tier.quoted().price())
                .containsExactly(Money.usd("400"), Money.usd("720"), Money.usd("1040"));
        assertThat(quote.tiers()).extracting(CatalogQuote.Tier::days).containsExactly(3, 5, 7);
        assertThat(quote.tiers())
                .extracting(tier -> tier.pricePerUnit().orElseThrow())
                .containsExactly(Money.usd("400"), Money.usd("360"), Money.usd("346.67"));
        assertThat(quote.tiers().get(1).quoted().net()).isEqualTo(MoneyRange.exactly(Money.usd("648")));
        assertThat(quote.tiers().get(1).quoted().explanation().lines())
                .extracting(PriceLine::label)
                .containsExactly("work 10.0", "work 8.0", "risk margin");
        assertThat(quote.warnings()).isEqualTo(forty().warnings());
        assertThat(quote.favouredBecause()).isEmpty();
        CatalogTerms terms = quote.terms();
        assertThat(terms.title()).isEqualTo("Landing pages");
        assertThat(terms.tier(TierLevel.ADVANCED))
                .contains(CatalogTier.builder()
                        .level(TierLevel.ADVANCED)
                        .price(Money.usd("1040"))
                        .deliveryDays(7)
                        .scope("3 pages")
                        .revisions(2)
                        .build());
        assertThat(terms.addOns())
                .containsExactly(AddOn.builder()
                        .name("hand-over")
                        .price(Money.usd("80"))
                        .extraDays(1)
                        .build());
        assertThat(JsonTrip.bothWays(quote, CatalogQuote.class)).startsWith("{\"kind\":\"catalog\"");
    }

    /**
     * To 50: two units of 172 cost 150, 75 each. Three of 248 would cost 250, 83.33 each, although their hours are cheaper (82.67
     * against 86); 3 x 75 = 225, so 200.
     */
    @Test
    void roundingNeverMakesAUnitDearerInALargerTier() {
        Quoter quoter = QUOTER.withPriceRounding(PriceRounding.to("50"));
        CatalogQuote quote =
                quoter.catalog(forty(), scope(tier(TierLevel.STARTER, 2, 4.3), tier(TierLevel.STANDARD, 3, 1.9)));
        assertThat(quote.tiers())
                .extracting(tier -> tier.quoted().price())
                .containsExactly(Money.usd("150"), Money.usd("200"));
        assertThat(quote.tiers().get(1).quoted().explanation().lines())
                .last()
                .hasToString(
                        "rounding: USD -48.00 (to a multiple of 50, half even, but so that a unit costs no more than"
                                + " in the tier below)");
        assertThat(warning(quote, ProblemCode.UNIT_PRICE_RISES)).isEmpty();
    }

    /** 10 hours for one page, 38 for three: 400 and 506.67 each. */
    @Test
    void tellsWhereAUnitCostsMoreByItsOwnWork() {
        CatalogQuote quote =
                QUOTER.catalog(forty(), scope(tier(TierLevel.STARTER, 1, 10), tier(TierLevel.ADVANCED, 3, 28)));
        assertThat(quote.tiers().get(1).quoted().price()).isEqualTo(Money.usd("1520"));
        assertThat(warning(quote, ProblemCode.UNIT_PRICE_RISES))
                .isEqualTo("a unit costs more in the tier advanced than in the tier below; say what it has more");
    }

    @Test
    void tellsWhereRoundingMakesTiersAlike() {
        Quoter quoter = QUOTER.withPriceRounding(PriceRounding.to("500"));
        CatalogQuote quote =
                quoter.catalog(forty(), scope(uncounted(TierLevel.STARTER, 10), uncounted(TierLevel.STANDARD, 1)));
        assertThat(warning(quote, ProblemCode.TIERS_ALIKE))
                .startsWith("the tier standard costs no more than the tier below");
        assertThat(quote.tiers().get(0).pricePerUnit()).isEmpty();
        assertThat(quote.terms().tiers()).allMatch(tier -> tier.revisions().isEmpty());
    }

    @Test
    void isFavouredWhereTalkIsHard() {
        Quoter basic = QUOTER.withLanguages(List.of(LanguageSkill.of("en", LanguageLevel.BASIC)), "en");
        CatalogQuote quote = basic.catalog(forty(), scope(uncounted(TierLevel.STARTER, 10)));
        assertThat(quote.favouredBecause())
                .contains("an offer that is written out in full needs least talk, and the profile states basic en, the"
                        + " client's language");
        assertThat(warning(quote, ProblemCode.SPOKEN_LANGUAGE)).isEmpty();
        JsonTrip.bothWays(quote, CatalogQuote.class);
    }

    @Test
    void checksFloorsCostsAndBudgetOfEachTier() {
        CatalogScope scope = scope(uncounted(TierLevel.STARTER, 1), uncounted(TierLevel.STANDARD, 9));
        assertThatThrownBy(() -> QUOTER.with(FLOORS).catalog(fortyTimes(0.1), scope))
                .isInstanceOf(BelowFloorException.class)
                .hasMessage("the tier starter is below its floor: USD 4.00 where at least USD 5.00 is needed");
        assertThatThrownBy(() -> QUOTER.with(FLOORS).catalog(fortyTimes(0.05), scope))
                .hasMessageStartingWith("the rate of the catalogue offer is below its floor");
        ClientBudget budget = ClientBudget.builder().total(Money.usd("100")).build();
        CatalogQuote quote = QUOTER.with(budget).with(PLAN).catalog(fortyTimes(0.5), scope);
        assertThat(warning(quote, ProblemCode.ABOVE_CLIENT_BUDGET)).startsWith("the tier standard is USD 100.00 above");
        assertThat(quote.warnings().stream().filter(p -> p.code() == ProblemCode.BELOW_TARGET_INCOME))
                .hasSize(2);
    }

    /** An hour at 3.20 is above the hourly floor of 3 and below the 5 of a project; rounded to 3, 1.04 hours are paid below it. */
    @Test
    void checksFloorsOfEachAddOn() {
        CatalogScope hour = withAddOn(1);
        CatalogQuote quote = QUOTER.with(FLOORS).catalog(fortyTimes(0.08), hour);
        assertThat(warning(quote, ProblemCode.BELOW_FLOOR))
                .isEqualTo("the add-on hand-over costs less than a project must: USD 3.20 where USD 5.00 is the least;"
                        + " it can be sold with a tier only");
        assertThat(quote.warnings().stream().filter(p -> p.code() == ProblemCode.BELOW_FLOOR))
                .singleElement()
                .satisfies(problem -> assertThat(problem.facts())
                        .containsEntry("actual", "USD 3.20")
                        .containsEntry("limit", "USD 5.00"));
        assertThat(warning(QUOTER.with(FLOORS).catalog(fortyTimes(0.08), withAddOn(2)), ProblemCode.BELOW_FLOOR))
                .isEmpty();
        assertThat(warning(QUOTER.catalog(fortyTimes(0.08), hour), ProblemCode.BELOW_FLOOR))
                .isEmpty();
        assertThatThrownBy(() -> QUOTER.with(FLOORS)
                        .withPriceRounding(PriceRounding.to("3"))
                        .catalog(fortyTimes(0.08), withAddOn(1.04)))
                .isInstanceOf(BelowFloorException.class)
                .hasMessage("the add-on hand-over is below its floor: USD 3.00 where at least USD 3.12 is needed");
    }

    private static CatalogScope withAddOn(double hours) {
        return CatalogScope.builder()
                .title("Landing pages")
                .addTier(uncounted(TierLevel.STARTER, 9))
                .addAddOn(new AddOnScope("hand-over", ThreePointHours.exactly(hours)))
                .build();
    }

    @Test
    void refusesWhatTakesLongerThanAYear() {
        CatalogScope long1 = scope(uncounted(TierLevel.STARTER, 1_565));
        assertThatThrownBy(() -> QUOTER.catalog(forty(), long1)).hasMessage("days is outside [1, 365]: 366");
        assertThat(QUOTER.catalog(forty(), scope(uncounted(TierLevel.STARTER, 1_564)))
                        .tiers()
                        .get(0)
                        .days())
                .isEqualTo(365);
    }

    /** 6.5026 hours with 80 %: 1.5026 h more than expected. */
    @Test
    void riskIsPricedInEachTier() {
        CatalogQuote quote = QUOTER.catalog(forty(), scope(uncounted(TierLevel.STARTER, FIVE)));
        assertThat(quote.tiers().get(0).quoted().price()).isEqualTo(Money.usd("260.10"));
    }

    private static CatalogScope scope(TierScope... tiers) {
        return CatalogScope.builder().title("Landing pages").addTiers(tiers).build();
    }

    private static TierScope tier(TierLevel level, int pages, double hours) {
        return TierScope.builder()
                .level(level)
                .scope(pages + " pages")
                .units(pages)
                .revisions(2)
                .addTask(exactly("work " + hours, hours))
                .build();
    }

    private static TierScope uncounted(TierLevel level, double hours) {
        return uncounted(level, exactly("work " + hours, hours));
    }

    private static TierScope uncounted(TierLevel level, EffortTask task) {
        return TierScope.builder().level(level).scope("work").addTask(task).build();
    }
}

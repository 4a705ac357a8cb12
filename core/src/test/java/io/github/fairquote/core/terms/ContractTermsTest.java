package io.github.fairquote.core.terms;

import static io.github.fairquote.core.Refusals.assertRefused;
import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractTermsTest {
    private static final HourlyRate FORTY = HourlyRate.usd("40");

    @Test
    void hourlyTermsMayStateARateARangeOrNothing() {
        assertJson(ContractTerms.class, HourlyTerms.builder().build(), "{\"kind\":\"hourly\"}");
        assertJson(
                ContractTerms.class,
                HourlyTerms.at(FORTY),
                "{\"kind\":\"hourly\",\"rate\":{\"amount\":40.00,\"currency\":\"USD\"}}");
        assertJson(
                HourlyTerms.class,
                HourlyTerms.builder()
                        .rate(FORTY)
                        .rateUpTo(HourlyRate.usd("60"))
                        .weeklyHours(30)
                        .build(),
                "{\"kind\":\"hourly\",\"rate\":{\"amount\":40.00,\"currency\":\"USD\"},"
                        + "\"rateUpTo\":{\"amount\":60.00,\"currency\":\"USD\"},\"weeklyHours\":30}");
    }

    @Test
    void anHourlyRangeRises() {
        assertRefused(() -> hourly("40").rateUpTo(FORTY).build(), ProblemCode.INCONSISTENT, "rateUpTo");
        assertRefused(
                () -> hourly("40").rateUpTo(HourlyRate.usd("39.99")).build(), ProblemCode.INCONSISTENT, "rateUpTo");
        assertRefused(() -> HourlyTerms.builder().rateUpTo(FORTY).build(), ProblemCode.INCONSISTENT, "rateUpTo");
        assertThat(hourly("40").rateUpTo(HourlyRate.usd("40.01")).build().rateUpTo())
                .contains(HourlyRate.usd("40.01"));
    }

    @Test
    void anHourlyRangeIsOfOneCurrency() {
        HourlyRate euros = HourlyRate.of(Money.of("60", CurrencyCode.EUR));
        assertRefused(() -> hourly("40").rateUpTo(euros).build(), ProblemCode.CURRENCY_MISMATCH, "rateUpTo");
    }

    @Test
    void aWeekHas168Hours() {
        assertThat(hourly("40").weeklyHours(0).build().weeklyHours()).contains(0);
        assertThat(hourly("40").weeklyHours(168).build().weeklyHours()).contains(168);
        assertRefused(() -> hourly("40").weeklyHours(-1).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "weeklyHours");
        assertRefused(() -> hourly("40").weeklyHours(169).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "weeklyHours");
    }

    @Test
    void aFixedPriceMayBePaidByMilestonesThatAddUp() {
        FixedPriceTerms terms = FixedPriceTerms.builder()
                .price(Money.usd("1000"))
                .addMilestone(Milestone.builder()
                        .description("Audit")
                        .amount(Money.usd("333.33"))
                        .dueOn(LocalDate.of(2026, 1, 31))
                        .build())
                .addMilestone(milestone("666.67"))
                .dueOn(LocalDate.of(2026, 2, 28))
                .build();
        assertJson(
                ContractTerms.class,
                terms,
                "{\"kind\":\"fixed-price\",\"price\":{\"amount\":1000.00,\"currency\":\"USD\"},\"milestones\":["
                        + "{\"description\":\"Audit\",\"amount\":{\"amount\":333.33,\"currency\":\"USD\"},"
                        + "\"dueOn\":\"2026-01-31\"},"
                        + "{\"description\":\"Step\",\"amount\":{\"amount\":666.67,\"currency\":\"USD\"}}],"
                        + "\"dueOn\":\"2026-02-28\"}");
        assertJson(
                FixedPriceTerms.class,
                FixedPriceTerms.of(Money.usd("5")),
                "{\"kind\":\"fixed-price\",\"price\":{\"amount\":5.00,\"currency\":\"USD\"},\"milestones\":[]}");
    }

    @Test
    void milestonesThatMissThePriceByACentAreRefused() {
        for (String second : List.of("666.66", "666.68")) {
            assertRefused(
                    () -> FixedPriceTerms.builder()
                            .price(Money.usd("1000"))
                            .addMilestone(milestone("333.33"))
                            .addMilestone(milestone(second))
                            .build(),
                    ProblemCode.INCONSISTENT,
                    "milestones");
        }
        assertThatThrownBy(() -> FixedPriceTerms.builder()
                        .price(Money.usd("1000"))
                        .addMilestone(milestone("999.99"))
                        .build())
                .hasMessage("milestones add up to 999.99, not to the price USD 1000.00");
    }

    @Test
    void milestonesAreInThePricesCurrency() {
        Milestone euros = Milestone.builder()
                .description("Step")
                .amount(Money.of("10", CurrencyCode.EUR))
                .build();
        assertRefused(
                () -> FixedPriceTerms.builder()
                        .price(Money.usd("10"))
                        .addMilestone(euros)
                        .build(),
                ProblemCode.CURRENCY_MISMATCH,
                "milestones");
    }

    @Test
    void aHundredMilestonesAreEnough() {
        List<Milestone> hundred = Collections.nCopies(100, milestone("1"));
        assertThat(FixedPriceTerms.builder()
                        .price(Money.usd("100"))
                        .addAllMilestones(hundred)
                        .build()
                        .milestones())
                .hasSize(100);
        assertRefused(
                () -> FixedPriceTerms.builder()
                        .price(Money.usd("101"))
                        .addAllMilestones(hundred)
                        .addMilestone(milestone("1"))
                        .build(),
                ProblemCode.TOO_MANY_ELEMENTS,
                "milestones");
    }

    @Test
    void pricesAreAboveZero() {
        assertRefused(() -> FixedPriceTerms.of(Money.usd("0")), ProblemCode.ZERO, "price");
        assertRefused(() -> FixedPriceTerms.of(Money.usd("-1")), ProblemCode.NEGATIVE, "price");
        assertRefused(() -> milestone("0"), ProblemCode.ZERO, "amount");
        assertRefused(() -> consultation("0").build(), ProblemCode.ZERO, "pricePerHalfHour");
        assertRefused(() -> addOn("Logo", "0"), ProblemCode.ZERO, "price");
        assertRefused(() -> tier(TierLevel.STARTER, Money.usd("-5")), ProblemCode.NEGATIVE, "price");
        assertRefused(
                () -> Milestone.builder()
                        .description(" ")
                        .amount(Money.usd("1"))
                        .build(),
                ProblemCode.BLANK_TEXT,
                "description");
    }

    @Test
    void aCatalogueProjectHasUpToThreeTiersAndAddOns() {
        CatalogTerms terms = CatalogTerms.builder()
                .title("Google Ads audit")
                .addTier(tier(TierLevel.STARTER, Money.usd("100")))
                .addTier(CatalogTier.builder()
                        .level(TierLevel.ADVANCED)
                        .price(Money.usd("300"))
                        .deliveryDays(7)
                        .scope("Audit and plan.")
                        .revisions(2)
                        .build())
                .addAddOn(addOn("Call", "25"))
                .addAddOn(AddOn.builder()
                        .name("Report")
                        .price(Money.usd("40"))
                        .extraDays(1)
                        .build())
                .build();
        assertJson(
                ContractTerms.class,
                terms,
                "{\"kind\":\"catalog\",\"title\":\"Google Ads audit\",\"tiers\":["
                        + "{\"level\":\"starter\",\"price\":{\"amount\":100.00,\"currency\":\"USD\"},"
                        + "\"deliveryDays\":3,\"scope\":\"Audit.\"},"
                        + "{\"level\":\"advanced\",\"price\":{\"amount\":300.00,\"currency\":\"USD\"},"
                        + "\"deliveryDays\":7,\"scope\":\"Audit and plan.\",\"revisions\":2}],"
                        + "\"addOns\":[{\"name\":\"Call\",\"price\":{\"amount\":25.00,\"currency\":\"USD\"}},"
                        + "{\"name\":\"Report\",\"price\":{\"amount\":40.00,\"currency\":\"USD\"},\"extraDays\":1}]}");
        assertThat(terms.tier(TierLevel.ADVANCED))
                .get()
                .extracting(CatalogTier::price)
                .isEqualTo(Money.usd("300"));
        assertThat(terms.tier(TierLevel.STANDARD)).isEmpty();
    }

    @Test
    void tiersStandOnceAndInOrder() {
        CatalogTier starter = tier(TierLevel.STARTER, Money.usd("100"));
        CatalogTier standard = tier(TierLevel.STANDARD, Money.usd("80"));
        assertThat(catalog(starter, standard).build().tiers()).hasSize(2);
        assertRefused(() -> catalog().build(), ProblemCode.MISSING_VALUE, "tiers");
        assertRefused(() -> catalog(starter, starter).build(), ProblemCode.DUPLICATE_ELEMENT, "tiers");
        assertRefused(() -> catalog(standard, starter).build(), ProblemCode.INCONSISTENT, "tiers");
    }

    @Test
    void aCatalogueProjectIsPricedInOneCurrency() {
        CatalogTier starter = tier(TierLevel.STARTER, Money.usd("100"));
        CatalogTier euros = tier(TierLevel.STANDARD, Money.of("100", CurrencyCode.EUR));
        AddOn pounds = AddOn.builder()
                .name("Call")
                .price(Money.of("10", CurrencyCode.GBP))
                .build();
        assertRefused(() -> catalog(starter, euros).build(), ProblemCode.CURRENCY_MISMATCH, "tiers");
        assertRefused(() -> catalog(starter).addAddOn(pounds).build(), ProblemCode.CURRENCY_MISMATCH, "addOns");
    }

    @Test
    void addOnsAreDistinctAndFew() {
        CatalogTier starter = tier(TierLevel.STARTER, Money.usd("100"));
        assertRefused(
                () -> catalog(starter)
                        .addAddOn(addOn("Call", "1"))
                        .addAddOn(addOn("Call", "2"))
                        .build(),
                ProblemCode.DUPLICATE_ELEMENT,
                "addOns");
        CatalogTerms.Builder many = catalog(starter);
        for (int i = 0; i <= 50; i++) {
            many.addAddOn(addOn("Add-on " + i, "1"));
        }
        assertRefused(many::build, ProblemCode.TOO_MANY_ELEMENTS, "addOns");
    }

    @Test
    void catalogueNumbersHaveBounds() {
        for (int days : new int[] {0, 366}) {
            assertRefused(
                    () -> CatalogTier.builder()
                            .level(TierLevel.STARTER)
                            .price(Money.usd("1"))
                            .deliveryDays(days)
                            .scope("s")
                            .build(),
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    "deliveryDays");
        }
        for (int revisions : new int[] {-1, 101}) {
            assertRefused(
                    () -> CatalogTier.builder()
                            .level(TierLevel.STARTER)
                            .price(Money.usd("1"))
                            .deliveryDays(365)
                            .scope("s")
                            .revisions(revisions)
                            .build(),
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    "revisions");
        }
        for (int days : new int[] {-1, 366}) {
            assertRefused(
                    () -> AddOn.builder()
                            .name("a")
                            .price(Money.usd("1"))
                            .extraDays(days)
                            .build(),
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    "extraDays");
        }
    }

    @Test
    void aConsultationIsPricedPerHalfHour() {
        assertJson(
                ContractTerms.class,
                consultation("45.50").minutes(90).build(),
                "{\"kind\":\"consultation\",\"pricePerHalfHour\":{\"amount\":45.50,\"currency\":\"USD\"},"
                        + "\"minutes\":90}");
        assertThat(consultation("45.50").minutes(90).build().price()).contains(Money.usd("136.50"));
        assertThat(consultation("45.50").build().price()).isEmpty();
    }

    @Test
    void aConsultationTakesWholeHalfHours() {
        assertThat(consultation("1").minutes(30).build().price()).contains(Money.usd("1"));
        assertThat(consultation("1").minutes(480).build().price()).contains(Money.usd("16"));
        assertRefused(() -> consultation("1").minutes(0).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "minutes");
        assertRefused(() -> consultation("1").minutes(510).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "minutes");
        assertRefused(() -> consultation("1").minutes(45).build(), ProblemCode.INCONSISTENT, "minutes");
    }

    @Test
    void directTermsWrapHourlyOrFixedPriceTerms() {
        assertJson(
                ContractTerms.class,
                DirectTerms.of(HourlyTerms.at(FORTY)),
                "{\"kind\":\"direct\",\"work\":"
                        + "{\"kind\":\"hourly\",\"rate\":{\"amount\":40.00,\"currency\":\"USD\"}}}");
        assertThat(DirectTerms.of(FixedPriceTerms.of(Money.usd("5"))).work()).isInstanceOf(FixedPriceTerms.class);
        assertRefused(() -> DirectTerms.of(DirectTerms.of(HourlyTerms.at(FORTY))), ProblemCode.WRONG_KIND, "work");
        assertRefused(() -> DirectTerms.of(consultation("1").build()), ProblemCode.WRONG_KIND, "work");
    }

    @Test
    void tierLevelsAreWords() {
        assertThat(TierLevel.values()).extracting(TierLevel::word).containsExactly("starter", "standard", "advanced");
        assertJson(TierLevel.class, TierLevel.STANDARD, "\"standard\"");
    }

    private static HourlyTerms.Builder hourly(String rate) {
        HourlyTerms.Builder builder = HourlyTerms.builder();
        builder.rate(HourlyRate.usd(rate));
        return builder;
    }

    private static Milestone milestone(String amount) {
        return Milestone.builder().description("Step").amount(Money.usd(amount)).build();
    }

    private static CatalogTier tier(TierLevel level, Money price) {
        return CatalogTier.builder()
                .level(level)
                .price(price)
                .deliveryDays(3)
                .scope("Audit.")
                .build();
    }

    private static AddOn addOn(String name, String price) {
        return AddOn.builder().name(name).price(Money.usd(price)).build();
    }

    private static CatalogTerms.Builder catalog(CatalogTier... tiers) {
        CatalogTerms.Builder builder = CatalogTerms.builder();
        builder.title("Google Ads audit").addTiers(tiers);
        return builder;
    }

    private static ConsultationTerms.Builder consultation(String price) {
        ConsultationTerms.Builder builder = ConsultationTerms.builder();
        builder.pricePerHalfHour(Money.usd(price));
        return builder;
    }
}

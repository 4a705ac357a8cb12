package io.github.fairquote.pricing.quote;

import static io.github.fairquote.pricing.quote.Bases.FLOORS;
import static io.github.fairquote.pricing.quote.Bases.PLAN;
import static io.github.fairquote.pricing.quote.Bases.TEN_PERCENT;
import static io.github.fairquote.pricing.quote.Bases.UP_TO_FIFTEEN;
import static io.github.fairquote.pricing.quote.Bases.forty;
import static io.github.fairquote.pricing.quote.Bases.fortyTimes;
import static io.github.fairquote.pricing.quote.Bases.plan;
import static io.github.fairquote.pricing.quote.Bases.spread;
import static io.github.fairquote.pricing.quote.Bases.warning;
import static io.github.fairquote.pricing.quote.RatePosition.ENTRY;
import static io.github.fairquote.pricing.quote.RatePosition.MARKET;
import static io.github.fairquote.pricing.quote.RatePosition.PREMIUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.policy.NoPolicyException;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.profile.LanguageLevel;
import io.github.fairquote.core.profile.LanguageSkill;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.terms.HourlyTerms;
import io.github.fairquote.pricing.JsonTrip;
import io.github.fairquote.pricing.plan.EntryPlan;
import io.github.fairquote.pricing.price.Percent;
import io.github.fairquote.pricing.price.PriceLine;
import io.github.fairquote.pricing.price.PriceRounding;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.rate.RateQuery;
import io.github.fairquote.pricing.reputation.PriceEffect;
import io.github.fairquote.pricing.reputation.ReputationModel;
import io.github.fairquote.pricing.reputation.ReputationPosterior;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HourlyQuoteTest {
    private static final Quoter QUOTER = Quoter.withDefaults();

    /** 40 x 0.985 = 39.40; x 1.15 = 45.31; to 0.50 that is 45.50. */
    @Test
    void explainsEachStepInMoney() {
        QuoteBasis basis = forty().named("insurance")
                .with(new PriceEffect(0.985, 0.95, 1.02, 1))
                .withSpecializedPremium(Percent.of("15"));
        HourlyQuote quote = QUOTER.withRateRounding(PriceRounding.to("0.50")).hourly(basis, MARKET);
        assertThat(quote.rate()).isEqualTo(HourlyRate.usd("45.50"));
        assertThat(quote.label()).isEqualTo("insurance");
        assertThat(quote.quoted().explanation().lines())
                .extracting(PriceLine::label, PriceLine::amount)
                .containsExactly(
                        tuple("typical rate", Money.usd("40.00")),
                        tuple("reputation", Money.usd("-0.60")),
                        tuple("specialised profile", Money.usd("5.91")),
                        tuple("rounding", Money.usd("0.19")));
        assertThat(quote.quoted().explanation().lines().get(1).basis().orElseThrow())
                .isEqualTo("x 0.985 (90 % between 0.950 and 1.020), an association, not a cause");
        assertThat(quote.terms())
                .isEqualTo(HourlyTerms.builder()
                        .rate(HourlyRate.usd("45.50"))
                        .weeklyHours(30)
                        .build());
        assertThat(quote.entryPath()).isEmpty();
    }

    @Test
    void premiumIsWhereAStatedShareAsksLess() {
        QuoteBasis basis = spread();
        assertThat(QUOTER.hourly(basis, MARKET).rate())
                .isEqualTo(basis.estimate().typicalRate(RoundingMode.HALF_EVEN));
        assertThat(QUOTER.hourly(basis, PREMIUM).rate())
                .isEqualTo(basis.estimate().quantile(0.75, RoundingMode.HALF_EVEN));
        assertThat(QUOTER.withPremiumShare(0.9).hourly(basis, PREMIUM).rate())
                .isEqualTo(basis.estimate().quantile(0.9, RoundingMode.HALF_EVEN));
        assertThat(QUOTER.hourly(basis, PREMIUM)
                        .quoted()
                        .explanation()
                        .lines()
                        .get(1)
                        .basis()
                        .orElseThrow())
                .endsWith(": 75 % of such people ask less");
    }

    /** 20 % off 40, then 10 %, then nothing. */
    @Test
    void aNewcomerSeesHowTheDiscountEnds() {
        HourlyQuote entry = QUOTER.with(EntryPlan.byReviews(1)).hourly(forty(), ENTRY);
        assertThat(entry.rate()).isEqualTo(HourlyRate.usd("32.00"));
        assertThat(entry.entryPath())
                .extracting(HourlyQuote.Stage::rate)
                .containsExactly(HourlyRate.usd("32"), HourlyRate.usd("36"), HourlyRate.usd("40"));
        assertThat(entry.entryPath()).extracting(HourlyQuote.Stage::current).containsExactly(true, false, false);
        assertThat(entry.quoted().explanation().lines())
                .last()
                .hasToString("entry discount: USD -8.00 (- 20 % from 0 on, none from 5 on; counted in reviews)");
        assertThat(QUOTER.with(EntryPlan.byReviews(9)).hourly(forty(), ENTRY).rate())
                .isEqualTo(HourlyRate.usd("40"));
        assertThat(QUOTER.with(EntryPlan.byReviews(9))
                        .with(FLOORS)
                        .hourly(forty(), ENTRY)
                        .warnings())
                .extracting(Problem::code)
                .doesNotContain(ProblemCode.DISCOUNT_HELD);
    }

    /** Costs of 33,600 over 960 hours are 35.00 an hour: no discount goes below. */
    @Test
    void aDiscountIsHeldAtTheCosts() {
        Quoter quoter = QUOTER.with(plan("0", "33600")).with(FLOORS);
        HourlyQuote entry = quoter.hourly(forty(), ENTRY);
        assertThat(entry.rate()).isEqualTo(HourlyRate.usd("35"));
        assertThat(warning(entry, ProblemCode.DISCOUNT_HELD)).endsWith("a floor holds the rate at USD 35.00/h");
        assertThat(entry.entryPath())
                .extracting(HourlyQuote.Stage::rate)
                .containsExactly(HourlyRate.usd("35"), HourlyRate.usd("36"), HourlyRate.usd("40"));
        assertThat(entry.quoted().explanation().lines())
                .last()
                .hasToString("discount held: USD 3.00 (at the lowest rate that is worth it, USD 35.00)");
        assertThat(quoter.withRateRounding(PriceRounding.to("10"))
                        .hourly(forty(), ENTRY)
                        .rate())
                .as("to 10 it is 40, as the market rate, not 30 or 50")
                .isEqualTo(HourlyRate.usd("40"));
        assertThat(QUOTER.with(plan("0", "96000")).hourly(forty(), ENTRY).rate())
                .as("costs of 100 an hour do not raise an entry rate above the market")
                .isEqualTo(HourlyRate.usd("40"));
    }

    /** Costs are 35.00 an hour; multiples of 6.60 are 33.00, which 36.00 would be rounded to, and 39.60. */
    @Test
    void roundingNeverTakesADiscountBelowTheCosts() {
        HourlyQuote entry = QUOTER.with(plan("0", "33600"))
                .with(EntryPlan.byReviews(3))
                .withRateRounding(PriceRounding.to("6.6"))
                .hourly(forty(), ENTRY);
        assertThat(entry.rate()).isEqualTo(HourlyRate.usd("39.60"));
        assertThat(entry.entryPath())
                .extracting(HourlyQuote.Stage::rate)
                .containsExactly(HourlyRate.usd("39.60"), HourlyRate.usd("39.60"), HourlyRate.usd("39.60"));
        assertThat(warning(entry, ProblemCode.DISCOUNT_HELD)).endsWith("a floor holds the rate at USD 39.60/h");
        assertThat(entry.quoted().explanation().lines())
                .extracting(PriceLine::label)
                .contains("entry discount")
                .doesNotContain("discount held");
    }

    /** The platform's own example: 12 hours at 22.22 are 266.64, of which 10 % are 26.66. */
    @Test
    void leavesWhatTheFeeLeavesOfAWeek() {
        HourlyQuote quote = QUOTER.with(TEN_PERCENT).withWeeklyHours(12).hourly(fortyTimes(0.5555), MARKET);
        assertThat(quote.rate()).isEqualTo(HourlyRate.usd("22.22"));
        assertThat(quote.quoted().netAtHighestFee().gross()).isEqualTo(Money.usd("266.64"));
        assertThat(quote.quoted().net()).isEqualTo(MoneyRange.exactly(Money.usd("239.98")));
        assertThat(quote.netPerHour()).isEqualTo(MoneyRange.exactly(Money.usd("19.99")));
        assertThat(quote.assumptions())
                .contains("platform fee: 10 % of each payment; the client was billed USD 0.00 before")
                .contains("12 hours a week, paid weekly");
    }

    @Test
    void leavesARangeWhileTheFeeIsNotQuoted() {
        HourlyQuote quote = QUOTER.with(UP_TO_FIFTEEN).hourly(forty(), MARKET);
        assertThat(quote.quoted().net()).isEqualTo(MoneyRange.of(Money.usd("1020"), Money.usd("1200")));
        assertThat(quote.netPerHour()).isEqualTo(MoneyRange.of(Money.usd("34"), Money.usd("40")));
        assertThat(QUOTER.hourly(forty(), MARKET).assumptions())
                .contains("no platform fee is stated, so that everything is left");
    }

    @Test
    void takesFeesAndFloorsOfTheDay() {
        Quoter now = QUOTER.at(PolicyPacks.upwork(), LocalDate.of(2026, 7, 1));
        assertThat(now.hourly(forty(), MARKET).quoted().net())
                .isEqualTo(MoneyRange.of(Money.usd("1020"), Money.usd("1200")));
        assertThat(now.hourly(forty(), MARKET).warnings())
                .extracting(Problem::code)
                .contains(ProblemCode.ASSUMED_POLICY);
        Quoter sliding = QUOTER.at(PolicyPacks.upwork(), LocalDate.of(2020, 7, 1));
        assertThat(sliding.hourly(forty(), MARKET).quoted().net())
                .as("20 % of 500 and 10 % of 700")
                .isEqualTo(MoneyRange.exactly(Money.usd("1030")));
        assertThat(sliding.withPrior(Money.usd("10000"))
                        .hourly(forty(), MARKET)
                        .quoted()
                        .net())
                .isEqualTo(MoneyRange.exactly(Money.usd("1140")));
        assertThat(sliding.hourly(fortyTimes(0.05), MARKET).rate())
                .as("no floor is known for that year")
                .isEqualTo(HourlyRate.usd("2"));
        assertThatThrownBy(() -> QUOTER.at(PolicyPacks.upwork(), LocalDate.of(1990, 1, 1)))
                .isInstanceOf(NoPolicyException.class);
        assertThatThrownBy(() -> QUOTER.withPrior(Money.usd("-1"))).hasMessageContaining("prior is below zero");
    }

    @Test
    void refusesWhatThePlatformWouldNotTake() {
        assertThat(QUOTER.with(FLOORS).hourly(fortyTimes(0.075), MARKET).rate()).isEqualTo(HourlyRate.usd("3"));
        assertThatThrownBy(() -> QUOTER.with(FLOORS).hourly(fortyTimes(0.05), MARKET))
                .isInstanceOfSatisfying(BelowFloorException.class, e -> {
                    assertThat(e.code()).isEqualTo(ProblemCode.BELOW_FLOOR);
                    assertThat(e.what()).isEqualTo("the market rate");
                    assertThat(e.quoted()).isEqualTo(Money.usd("2"));
                    assertThat(e.floor()).isEqualTo(Money.usd("3"));
                })
                .hasMessage("the market rate is below its floor: USD 2.00 where at least USD 3.00 is needed");
    }

    /** 30 hours cost 75.00 and are to leave 1,012.50; of 1,080.00 are left 972.00, of 72.00 are 64.80. */
    @Test
    void tellsWhatDoesNotCarryCostsOrIncome() {
        Quoter quoter = QUOTER.with(PLAN).with(TEN_PERCENT);
        assertThat(quoter.hourly(forty(), MARKET).warnings()).isEqualTo(forty().warnings());
        assertThat(warning(quoter.hourly(fortyTimes(0.9), MARKET), ProblemCode.BELOW_TARGET_INCOME))
                .isEqualTo(
                        "the market rate does not carry its share of the income aimed at: USD 972.00 is left where USD"
                                + " 1012.50 is needed");
        assertThat(warning(quoter.hourly(fortyTimes(0.06), MARKET), ProblemCode.BELOW_COSTS))
                .isEqualTo("the market rate does not carry its own costs: USD 64.80 is left where USD 75.00 is needed");
        assertThat(warning(quoter.with(UP_TO_FIFTEEN).hourly(fortyTimes(0.9), MARKET), ProblemCode.BELOW_TARGET_INCOME))
                .startsWith("the market rate may not carry its share of the income aimed at: USD 918.00 to 1080.00");
        assertThatThrownBy(() -> quoter.refusingBelowCosts().hourly(fortyTimes(0.06), MARKET))
                .isInstanceOfSatisfying(
                        BelowFloorException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.BELOW_COSTS));
    }

    @Test
    void tellsOfTheBudgetAndKeepsTheRate() {
        ClientBudget budget = ClientBudget.of(HourlyTerms.builder()
                .rate(HourlyRate.usd("20"))
                .rateUpTo(HourlyRate.usd("35"))
                .build());
        HourlyQuote quote = QUOTER.with(budget).hourly(forty(), MARKET);
        assertThat(quote.rate()).isEqualTo(HourlyRate.usd("40"));
        assertThat(warning(quote, ProblemCode.ABOVE_CLIENT_BUDGET))
                .startsWith("the market rate is USD 5.00 above the client's highest rate: USD 40.00 where USD 35.00");
        assertThat(warning(QUOTER.with(budget).hourly(fortyTimes(0.875), MARKET), ProblemCode.ABOVE_CLIENT_BUDGET))
                .isEmpty();
    }

    @Test
    void showsBothProfilesSideBySide() {
        QuoteBasis general = fortyTimes(1);
        QuoteBasis special = general.named("insurance").withSpecializedPremium(Percent.of("25"));
        ProfileQuotes quotes = QUOTER.sideBySide(general, special);
        assertThat(quotes.general().market().rate()).isEqualTo(HourlyRate.usd("40"));
        assertThat(quotes.specialized().market().rate()).isEqualTo(HourlyRate.usd("50"));
        assertThat(quotes.specialized().all())
                .extracting(HourlyQuote::position)
                .containsExactly(ENTRY, MARKET, PREMIUM);
        assertThat(quotes.specialized().all())
                .allMatch(quote -> warning(quote, ProblemCode.NOT_ABOVE_GENERAL).isEmpty());
        ProfileQuotes equal = QUOTER.sideBySide(general, general.named("insurance"));
        assertThat(warning(equal.specialized().market(), ProblemCode.NOT_ABOVE_GENERAL))
                .isEqualTo(
                        "the market rate of the specialised profile is not above that of the general one: USD 40.00/h"
                                + " and USD 40.00/h");
        assertThat(warning(equal.general().market(), ProblemCode.NOT_ABOVE_GENERAL))
                .isEmpty();
    }

    /** sd of the effect: ln(1.1 / 0.9) / (2 x 1.6449) = 0.061; together with the market's own and 1.2816 of it either way. */
    @Test
    void thinEvidenceComesAlong() {
        QuoteBasis basis =
                QuoteBasis.of(RateModelFitter.withDefaults().fit(List.of()).estimate(Bases.QUERY));
        HourlyQuote quote = QUOTER.hourly(basis, MARKET);
        assertThat(quote.warnings()).extracting(Problem::code).containsExactly(ProblemCode.PRIOR_ONLY);
        assertThat(quote.quoted().uncertainty())
                .isEqualTo(basis.estimate().uncertaintyOfTypical(0.8).rounded(RoundingMode.HALF_EVEN));
        MoneyRange wider = QUOTER.hourly(basis.with(new PriceEffect(1, 0.9, 1.1, 1)), MARKET)
                .quoted()
                .uncertainty();
        assertThat(wider.low()).isLessThan(quote.quoted().uncertainty().low());
        assertThat(wider.high()).isGreaterThan(quote.quoted().uncertainty().high());
    }

    @Test
    void neverCountsTheStandingTwice() {
        RateQuery query = RateQuery.of(Bases.UA, Bases.PPC);
        for (RateQuery known : List.of(
                query.withReviews(3),
                query.with(JobSuccessScore.ofPercent(new BigDecimal("97"))),
                query.with(StarRating.of(new BigDecimal("4.9"))))) {
            QuoteBasis basis =
                    QuoteBasis.of(RateModelFitter.withDefaults().fit(List.of()).estimate(known));
            assertThatThrownBy(() -> basis.with(new PriceEffect(1, 1, 1, 1))).hasMessageContaining("twice");
        }
        assertThatThrownBy(() -> forty().with(new PriceEffect(0, 1, 1, 1))).hasMessageContaining("multiplier");
        assertThatThrownBy(() -> forty().with(new PriceEffect(1, 2, 1, 1))).hasMessageContaining("high");
    }

    @Test
    void takesABeliefWithItsWarnings() {
        ReputationPosterior newcomer = ReputationModel.of(ReputationPolicy.inflated())
                .posterior(ReputationLedger.empty(), LocalDate.of(2026, 7, 1));
        QuoteBasis basis = forty().with(newcomer);
        assertThat(basis.reputation()).contains(newcomer.priceEffect());
        assertThat(basis.warnings()).extracting(Problem::code).contains(ProblemCode.PRIOR_DOMINATED);
        assertThat(basis.specializedPremium()).isEqualTo(Percent.ZERO);
        assertThat(QUOTER.hourly(basis, MARKET).rate()).isNotEqualTo(HourlyRate.usd("40"));
    }

    @Test
    void talkInALanguageHardlySpokenIsTold() {
        Quoter basic = QUOTER.withLanguages(List.of(LanguageSkill.of("en-GB", LanguageLevel.BASIC)), "en-US");
        assertThat(warning(basic.hourly(forty(), MARKET), ProblemCode.SPOKEN_LANGUAGE))
                .isEqualTo("hourly work goes with talk, and the profile states basic en, the client's language");
        Quoter none = QUOTER.withLanguages(List.of(LanguageSkill.of("uk", LanguageLevel.NATIVE)), "en");
        assertThat(warning(none.hourly(forty(), MARKET), ProblemCode.SPOKEN_LANGUAGE))
                .contains("states no en,");
        for (List<LanguageSkill> enough :
                List.of(List.<LanguageSkill>of(), List.of(LanguageSkill.of("en", LanguageLevel.CONVERSATIONAL)))) {
            assertThat(warning(QUOTER.withLanguages(enough, "en").hourly(forty(), MARKET), ProblemCode.SPOKEN_LANGUAGE))
                    .isEmpty();
        }
        assertThatThrownBy(() -> QUOTER.withLanguages(List.of(), "English!")).hasMessageContaining("language tag");
    }

    @Test
    void isReadAndWrittenAlike() {
        HourlyQuote quote = QUOTER.with(TEN_PERCENT).hourly(fortyTimes(0.985), ENTRY);
        assertThat(JsonTrip.bothWays(quote, HourlyQuote.class))
                .startsWith("{\"kind\":\"hourly\",\"label\":\"general\"");
        assertThat(JsonTrip.bothWays(QUOTER.hourly(forty()), HourlyQuotes.class))
                .startsWith("{\"entry\":{");
    }

    @Test
    void currenciesNeverMix() {
        Quoter euros = QUOTER.withPrior(Money.zero(CurrencyCode.EUR));
        assertThatThrownBy(() -> euros.hourly(forty(), MARKET)).isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void refusesOptionsOutsideTheirBounds() {
        assertThatThrownBy(() -> QUOTER.withPremiumShare(0.49)).hasMessageContaining("share");
        assertThatThrownBy(() -> QUOTER.withWeeklyHours(169)).hasMessageContaining("hours");
        assertThatThrownBy(() -> QUOTER.withConfidence(0.999)).hasMessageContaining("confidence");
        assertThatThrownBy(() -> QUOTER.withPreparation(121)).hasMessageContaining("minutes");
    }
}

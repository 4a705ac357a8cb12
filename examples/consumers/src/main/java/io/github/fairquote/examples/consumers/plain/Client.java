package io.github.fairquote.examples.consumers.plain;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.json.FairquoteJson;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.fee.FeeSchedule;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.rate.RateQuery;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.pricing.sample.SampleReader;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.Template;
import java.io.StringReader;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** A client that brings nothing along: it prices, renders, reads and writes, and meets a refusal of each kind. */
public final class Client {
    private Client() {}

    /**
     * Runs the client.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Niche books = Niche.ofService("bookkeeping");
        RateModel market = RateModelFitter.withDefaults()
                .fit(List.of(
                        RateSample.of(HourlyRate.usd("60"), CountryCode.of("US"), books),
                        RateSample.of(HourlyRate.usd("20"), CountryCode.of("IN"), books)));
        HourlyRate rate =
                market.estimate(RateQuery.of(CountryCode.of("PL"), books)).typicalRate(RoundingMode.HALF_EVEN);
        Bindings values = Bindings.builder().money("rate", rate.perHour()).build();
        System.out.println(
                Template.parse("My rate is {{rate}} an hour.").render(values).text());
        System.out.println(codes(Template.parse("{{ratee}} {{you}}").tryRender(values)));

        Money gross = rate.perHour().times(10);
        FeeSchedule fee = FeeSchedule.of(PolicyPacks.upwork().serviceFee(LocalDate.of(2026, 7, 1)));
        System.out.println(fee + " leaves " + fee.netRange(gross, Money.zero(CurrencyCode.USD)) + " of " + gross);

        String json = FairquoteJson.strict().write(rate.perHour());
        System.out.println(
                json + " " + FairquoteJson.strict().read(Money.class, json).equals(rate.perHour()));
        System.out.println(codes(FairquoteJson.strict().tryRead(Money.class, "{\"amount\": \"5\", \"curency\": 1}")));
        System.out.println(
                codes(SampleReader.csv().read(new StringReader("id,rate,currency,country\n1,-5,USD,US\n2,40,USD\n"))));
        try {
            CountryCode.of("UK");
        } catch (InvalidValueException e) {
            System.out.println(e.code() + ": " + e.getMessage());
        }
    }

    private static List<ProblemCode> codes(Partial<?> result) {
        return result.problems().stream().map(Problem::code).toList();
    }
}

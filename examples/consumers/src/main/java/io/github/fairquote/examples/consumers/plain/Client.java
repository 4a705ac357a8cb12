package io.github.fairquote.examples.consumers.plain;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.rate.RateQuery;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.Template;
import java.math.RoundingMode;
import java.util.List;

/** A client that brings nothing along: it prices, renders, and meets one refusal. */
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
        try {
            CountryCode.of("UK");
        } catch (InvalidValueException e) {
            System.out.println(e.code() + ": " + e.getMessage());
        }
    }
}

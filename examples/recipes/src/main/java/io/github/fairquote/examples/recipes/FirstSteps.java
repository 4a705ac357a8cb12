package io.github.fairquote.examples.recipes;

import static io.github.fairquote.core.profile.ExperienceLevel.EXPERT;
import static io.github.fairquote.core.profile.ExperienceLevel.INTERMEDIATE;
import static java.math.RoundingMode.HALF_EVEN;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.pricing.rate.RateEstimate;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.rate.RateQuery;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.Template;
import java.util.List;

/** The program on the first page of the README, between the two marks; a test holds the two together. */
public final class FirstSteps {
    private FirstSteps() {}

    /**
     * Prices a freelancer from three comparables and writes one sentence to a client.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        // README: start
        Niche ads = Niche.parse("e-commerce/paid-ads");
        RateModel market = RateModelFitter.withDefaults()
                .fit(List.of(
                        RateSample.of(HourlyRate.usd("85"), CountryCode.of("US"), ads, EXPERT),
                        RateSample.of(HourlyRate.usd("42"), CountryCode.of("PL"), ads, EXPERT),
                        RateSample.of(HourlyRate.usd("25"), CountryCode.of("UA"), ads, INTERMEDIATE)));
        RateEstimate fair = market.estimate(RateQuery.of(CountryCode.of("UA"), ads, EXPERT));
        System.out.println(fair);
        fair.explanation().factors().forEach(f -> System.out.println("  x " + f.value() + "  " + f.kind()));

        Bindings.Builder values = Bindings.builder().text("client", "Martha");
        values.money("rate", fair.typicalRate(HALF_EVEN).perHour());
        Template letter = Template.parse("Hi {{client}}, I would do this for {{rate}} an hour.");
        System.out.println(letter.render(values.build()).text());
        System.out.println(
                Template.parse("Hi {{cleint}}!").tryRender(values.build()).problems());
        // README: end
    }
}

package io.github.fairquote.examples.consumers.jackson2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.terms.ContractTerms;
import io.github.fairquote.core.terms.HourlyTerms;
import io.github.fairquote.pricing.rate.RateEstimate;
import io.github.fairquote.pricing.rate.RateExplanation;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.rate.RateQuery;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.Rendering;
import io.github.fairquote.templating.Template;
import java.time.LocalDate;
import java.util.List;

/** A client that brings Jackson 2 with its modules for Optional and dates. */
public final class Client {
    private Client() {}

    /**
     * Runs the client.
     *
     * @param args not used
     * @throws JsonProcessingException if a value can't be written or read
     */
    public static void main(String[] args) throws JsonProcessingException {
        ObjectMapper mapper = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        RateSample sample = RateSample.builder()
                .id("a \u20ac1")
                .rate(HourlyRate.usd("45.10"))
                .country(CountryCode.of("UA"))
                .niche(Niche.of("insurance", "lead-generation"))
                .level(ExperienceLevel.EXPERT)
                .addSkills(SkillTag.of("Google Ads"))
                .observedOn(LocalDate.of(2026, 7, 1))
                .build();
        String json = mapper.writeValueAsString(sample);
        System.out.println(json.replace("\u20ac", "EUR"));
        System.out.println(mapper.readValue(json, RateSample.class).equals(sample));

        ContractTerms terms = HourlyTerms.at(HourlyRate.usd("30"));
        json = mapper.writerFor(ContractTerms.class).writeValueAsString(terms);
        System.out.println(json);
        System.out.println(mapper.readValue(json, ContractTerms.class).equals(terms));

        RateModel market = RateModelFitter.withDefaults().fit(List.of(sample));
        RateEstimate estimate =
                market.estimate(RateQuery.of(sample.country(), Niche.of("insurance", "lead-generation")));
        json = mapper.writeValueAsString(estimate.explanation());
        System.out.println(mapper.readValue(json, RateExplanation.class).equals(estimate.explanation()));

        Template letter = Template.parse("From {{country}}.");
        Rendering rendering = letter.render(Bindings.builder()
                .text("country", sample.country().englishName())
                .build());
        System.out.println(rendering.text() + " " + mapper.writeValueAsString(rendering.spans()));
    }
}

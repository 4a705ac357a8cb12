package io.github.fairquote.pricing.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.pricing.geography.GeographyIndex;
import io.github.fairquote.pricing.geography.PriceLevels;
import io.github.fairquote.pricing.sample.RateSample;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Agreement with an independent implementation of the method in Python (numpy, scipy), whose results are in
 * {@code reference-vectors.json}. It has one calibration for all queries.
 */
class ReferenceVectorsTest {
    private static final double RELATIVE = 1e-6;

    /** The vectors' country without index and samples; ours must exist, so it is one that is in neither. */
    private static final String NOWHERE = "XX";

    @TestFactory
    Stream<DynamicTest> agreesToOneMillionth() throws IOException {
        return tests("reference-vectors.json", 10, Samples.FITTER);
    }

    /** The same implementation with a ridge block of skills seen twice or more, and centred signals with the priors of ours. */
    @TestFactory
    Stream<DynamicTest> agreesWithSkillsAndStanding() throws IOException {
        return tests("extended-vectors.json", 2, Samples.FITTER.withSkills(100, 2));
    }

    private static Stream<DynamicTest> tests(String file, int expected, RateModelFitter fitter) throws IOException {
        try (InputStream json = Objects.requireNonNull(ReferenceVectorsTest.class.getResourceAsStream(file))) {
            List<JsonNode> cases = new ArrayList<>();
            JsonMapper.builder().build().readTree(json).forEach(cases::add);
            assertThat(cases).hasSize(expected);
            return cases.stream()
                    .map(c -> DynamicTest.dynamicTest(c.get("name").stringValue(), () -> check(c, fitter)));
        }
    }

    private static void check(JsonNode vector, RateModelFitter fitter) {
        RateModel model = fitter.with(index(vector)).withPooledCalibration().fit(samples(vector));
        JsonNode fit = vector.get("fit");

        assertThat(model.iterations()).isEqualTo(fit.get("iterations").intValue());
        assertThat(model.noise()).isCloseTo(fit.get("sigma").doubleValue(), relative(fit.get("sigma")));
        assertThat(model.fakeShare()).isCloseTo(fit.get("fakeShare").doubleValue(), relative(fit.get("fakeShare")));
        assertThat(model.elasticity()).isCloseTo(fit.get("slope").doubleValue(), relative(fit.get("slope")));
        for (JsonNode query : vector.get("queries")) {
            RateEstimate estimate = model.estimate(query(query));
            JsonNode variance = query.get("typicalLogVariance");
            assertThat(estimate.logSdOfTypical() * estimate.logSdOfTypical())
                    .isCloseTo(variance.doubleValue(), relative(variance));
            query.get("quantiles")
                    .properties()
                    .forEach(quantile -> assertThat(estimate.quantile(Double.parseDouble(quantile.getKey())))
                            .as("%s of %s", quantile.getKey(), query)
                            .isCloseTo(quantile.getValue().doubleValue(), relative(quantile.getValue())));
        }
    }

    private static PriceLevels index(JsonNode vector) {
        Map<CountryCode, Double> figures = new HashMap<>();
        vector.get("index")
                .properties()
                .forEach(figure -> figures.put(
                        CountryCode.of(figure.getKey()), figure.getValue().doubleValue()));
        return PriceLevels.of(GeographyIndex.GDP_PER_CAPITA, figures, "reference vectors", 2023);
    }

    private static List<RateSample> samples(JsonNode vector) {
        List<RateSample> samples = new ArrayList<>();
        for (JsonNode sample : vector.get("samples")) {
            String rate = sample.get("rate").asString().replaceFirst("\\.0$", "");
            RateSample.Builder builder = RateSample.builder()
                    .rate(HourlyRate.usd(rate))
                    .country(country(sample))
                    .niche(niche(sample))
                    .level(level(sample))
                    .addAllSkills(skills(sample));
            number(sample, "jobSuccess").ifPresent(n -> builder.jobSuccess(JobSuccessScore.ofPercent(n)));
            number(sample, "reviews").ifPresent(n -> builder.reviews(n.intValueExact()));
            number(sample, "stars").ifPresent(n -> builder.stars(StarRating.of(n)));
            samples.add(builder.build());
        }
        return samples;
    }

    private static RateQuery query(JsonNode query) {
        RateQuery.Builder builder = RateQuery.builder()
                .country(country(query))
                .niche(niche(query))
                .level(level(query))
                .addAllSkills(skills(query));
        number(query, "jobSuccess").ifPresent(n -> builder.jobSuccess(JobSuccessScore.ofPercent(n)));
        number(query, "reviews").ifPresent(n -> builder.reviews(n.intValueExact()));
        number(query, "stars").ifPresent(n -> builder.stars(StarRating.of(n)));
        return builder.build();
    }

    private static List<SkillTag> skills(JsonNode node) {
        List<SkillTag> skills = new ArrayList<>();
        node.path("skills").forEach(skill -> skills.add(SkillTag.of(skill.stringValue())));
        return skills;
    }

    private static Optional<BigDecimal> number(JsonNode node, String field) {
        return node.has(field) ? Optional.of(new BigDecimal(node.get(field).asString())) : Optional.empty();
    }

    private static CountryCode country(JsonNode node) {
        String code = node.get("country").stringValue();
        return code.equals(NOWHERE) ? Samples.JP : CountryCode.of(code);
    }

    private static Niche niche(JsonNode node) {
        return Niche.ofService(node.get("niche").stringValue());
    }

    private static ExperienceLevel level(JsonNode node) {
        return Samples.level(node.get("level").stringValue());
    }

    private static Offset<Double> relative(JsonNode number) {
        return within(RELATIVE * Math.abs(number.doubleValue()));
    }
}

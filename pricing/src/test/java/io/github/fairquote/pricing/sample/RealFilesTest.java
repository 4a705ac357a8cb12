package io.github.fairquote.pricing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.pricing.title.TitleNormalizer;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real files of rates, which are not part of the project: read from the folder that the system property {@code fairquote.rates}
 * names, which the build sets to a folder beside the checkout. Where it is not there, the test says so and is skipped.
 */
class RealFilesTest {
    @ParameterizedTest
    @CsvSource({
        "rates_upwork_data_2023.csv, category, 1231",
        "rates_upwork_data_2025a.csv, category, 162",
        "rates_guru.csv, category, 1996",
        "rates_dvs.csv, role_or_title, 2314",
        "rates_aijobs.csv, role_or_title, 13483",
        "rates_dou_ua.csv, category, 22676"
    })
    void areReadCleanly(String file, String niche, long rows) throws IOException {
        Path folder = Path.of(System.getProperty("fairquote.rates", ""));
        assumeThat(folder.resolve(file)).as("the folder of real rates").exists();
        List<Problem> problems = new ArrayList<>();
        List<RateSample> samples = new ArrayList<>();

        ReadSummary summary;
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            summary = SampleReader.csv(format(niche)).named(file).forEach(in, samples::add, problems::add);
        }

        assertThat(problems).filteredOn(Problem::isError).isEmpty();
        assertThat(summary.isComplete()).isTrue();
        assertThat(summary.accepted()).isEqualTo(rows).isEqualTo(samples.size());
    }

    /** Shares of titles in which a niche is found, in percent; measured first in November 2026. */
    @ParameterizedTest
    @CsvSource({"rates_upwork_data_2023.csv, 87", "rates_guru.csv, 98", "rates_aijobs.csv, 98", "rates_dou_ua.csv, 94"})
    void titlesTellNiches(String file, int percent) throws IOException {
        Path folder = Path.of(System.getProperty("fairquote.rates", ""));
        assumeThat(folder.resolve(file)).as("the folder of real rates").exists();
        List<RateSample> samples = new ArrayList<>();
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            SampleReader.csv(format("role_or_title")
                            .withoutColumn(SampleColumn.NICHE)
                            .withTitles(TitleNormalizer.standard())
                            .withColumn(SampleColumn.TITLE, "role_or_title"))
                    .forEach(in, samples::add, problem -> {});
        }

        long named =
                samples.stream().filter(sample -> sample.niche().isPresent()).count();
        assertThat(100.0 * named / samples.size()).isGreaterThanOrEqualTo(percent);
    }

    private static SampleFormat format(String niche) {
        return SampleFormat.withDefaults()
                .withColumn(SampleColumn.RATE, "rate_usd_hour")
                .withColumn(SampleColumn.COUNTRY, "country_iso2")
                .withColumn(SampleColumn.NICHE, niche)
                .withColumn(SampleColumn.LEVEL, "level_or_years")
                .withColumn(SampleColumn.STARS, "rating")
                .withColumn(SampleColumn.DATE, "year")
                .withBareYears()
                .withCurrency(CurrencyCode.USD)
                .withBasis(RateBasis.ASKED)
                .withRounding(RoundingMode.HALF_EVEN)
                .withNiches(RealFilesTest::niche)
                .withLevels(LevelVocabulary.standard().withYears(2, 6).with(ExperienceLevel.ENTRY, "less than 1"))
                .withUnknownLevelsIgnored()
                .withOtherColumnsIgnored();
    }

    /** Titles are prose: slashes are no industries, and the longest ones are cut. */
    private static Optional<Niche> niche(String title) {
        String service = title.replace('/', ' ').strip();
        return service.isEmpty()
                ? Optional.empty()
                : Optional.of(Niche.ofService(service.substring(0, Math.min(60, service.length()))));
    }
}

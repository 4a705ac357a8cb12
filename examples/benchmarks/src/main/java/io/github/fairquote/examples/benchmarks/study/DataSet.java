package io.github.fairquote.examples.benchmarks.study;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.pricing.sample.LevelVocabulary;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.pricing.sample.SampleColumn;
import io.github.fairquote.pricing.sample.SampleFormat;
import io.github.fairquote.pricing.sample.SampleReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One file of observed rates, read with the library's own reader.
 *
 * @param name the short name
 * @param samples the good rows
 * @param rejected how many rows were not taken
 */
record DataSet(String name, List<RateSample> samples, long rejected) {

    /** Every known data set that lies in the folder. */
    static List<DataSet> in(Path folder) throws IOException {
        List<DataSet> sets = new ArrayList<>();
        for (Known known : Known.values()) {
            Path file = folder.resolve(known.file);
            if (Files.exists(file)) {
                sets.add(read(known, file));
            }
        }
        return sets;
    }

    private static DataSet read(Known known, Path file) throws IOException {
        SampleFormat format = SampleFormat.withDefaults()
                .withColumn(SampleColumn.RATE, "rate_usd_hour")
                .withColumn(SampleColumn.COUNTRY, "country_iso2")
                .withColumn(SampleColumn.NICHE, known.nicheColumn)
                .withCurrency(CurrencyCode.USD)
                .withRounding(RoundingMode.HALF_EVEN)
                .withOtherColumnsIgnored()
                .withLevels(LevelVocabulary.standard().withYears(3, 7))
                .withNiches(known::niche);
        if (known.levels) {
            format = format.withColumn(SampleColumn.LEVEL, "level_or_years").withUnknownLevelsIgnored();
        }
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            Partial<List<RateSample>> read = SampleReader.csv(format).read(stream);
            return new DataSet(
                    known.name(), read.value().orElse(List.of()), read.errors().size());
        }
    }

    /** The files of the folder and what their columns mean. */
    private enum Known {
        UPWORK("rates_upwork_data_2023.csv", "category", false),
        UPWORK_2025("rates_upwork_data_2025a.csv", "category", false),
        GURU("rates_guru.csv", "category", false),
        DVS("rates_dvs.csv", "role_or_title", true),
        AIJOBS("rates_aijobs.csv", "role_or_title", true),
        DOU("rates_dou_ua.csv", "category", true);

        private final String file;
        private final String nicheColumn;
        private final boolean levels;

        Known(String file, String nicheColumn, boolean levels) {
            this.file = file;
            this.nicheColumn = nicheColumn;
            this.levels = levels;
        }

        Optional<Niche> niche(String text) {
            int end = text.indexOf(';');
            String first =
                    (end < 0 ? text : text.substring(0, end)).replace('/', ' ').strip();
            return first.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Niche.ofService(first.length() > 60 ? first.substring(0, 60) : first));
        }
    }
}

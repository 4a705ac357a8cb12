package io.github.fairquote.examples.recipes.console;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.pricing.sample.SampleColumn;
import io.github.fairquote.pricing.sample.SampleFormat;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options that say how a table of people is made: its columns, its currency, and how exact it must be. */
public final class TableFormat {
    private static final int LONGEST_NICHE = 60;

    @Option(
            names = "--column",
            paramLabel = "NAME=COLUMN",
            description = "Read NAME from the table's column COLUMN, such as rate=rate_usd_hour. Repeatable.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "The currency of all rates of a table without such a column, such as USD.")
    private Optional<CurrencyCode> currency = Optional.empty();

    @Option(
            names = "--lenient",
            description =
                    "Round rates to cents, take unknown levels as none, the first of several niches, and no more than "
                            + LONGEST_NICHE + " characters of a long one. Without it such rows are errors.")
    private boolean lenient;

    /**
     * The format that the options describe.
     *
     * @return the format
     * @throws UsageProblem if an option names no column
     */
    public SampleFormat format() throws UsageProblem {
        SampleFormat format = SampleFormat.withDefaults();
        for (Map.Entry<String, String> entry : columns.entrySet()) {
            format = mapped(format, column(entry.getKey()), entry.getValue());
        }
        if (lenient) {
            format = format.withRounding(RoundingMode.HALF_EVEN)
                    .withUnknownLevelsIgnored()
                    .withNiches(TableFormat::niche);
        }
        return currency.map(format::withCurrency).orElse(format);
    }

    private static SampleFormat mapped(SampleFormat format, SampleColumn column, String name) throws UsageProblem {
        try {
            return format.withColumn(column, name);
        } catch (InvalidValueException e) {
            throw new UsageProblem("Invalid value for option '--column': " + e.getMessage());
        }
    }

    private static SampleColumn column(String name) throws UsageProblem {
        for (SampleColumn column : SampleColumn.values()) {
            if (column.header().equals(name)) {
                return column;
            }
        }
        throw new UsageProblem("Invalid value for option '--column': '" + name + "' is none of "
                + Arrays.stream(SampleColumn.values()).map(SampleColumn::header).collect(Collectors.joining(", ")));
    }

    private static Optional<Niche> niche(String text) {
        String first = text.split(";", 2)[0].replace('/', ' ').strip();
        String shortened = first.substring(
                0, first.offsetByCodePoints(0, Math.min(LONGEST_NICHE, first.codePointCount(0, first.length()))));
        return shortened.isBlank() ? Optional.empty() : Optional.of(Niche.ofService(shortened.strip()));
    }
}

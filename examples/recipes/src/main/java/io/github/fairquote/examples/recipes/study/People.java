package io.github.fairquote.examples.recipes.study;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.pricing.sample.SampleColumn;
import io.github.fairquote.pricing.sample.SampleFormat;
import io.github.fairquote.pricing.sample.SampleReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * People without rates, read by the rules for comparables: the table is written anew with a rate of 1 in every row and the row's
 * number as identifier, and what then is no good comparable is no good person.
 *
 * @param rows every row
 * @param problems what is wrong with them, at the lines of the table
 */
record People(List<Row> rows, List<Problem> problems) {
    private static final String RATE = "rate";
    private static final String ID = "id";

    /**
     * One row.
     *
     * @param id the person's own identifier; empty if there is none
     * @param person the person, with a rate that says nothing; empty if the row is not good
     */
    record Row(String id, Optional<RateSample> person) {}

    static People read(InputStream table, String name, SampleFormat format, CurrencyCode currency)
            throws UsageProblem, IOException {
        SampleFormat plain = format.withCurrency(currency).withOtherColumnsIgnored();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            List<NamedCsvRecord> records = reader.stream().toList();
            if (records.isEmpty()) {
                throw new UsageProblem(name + ": there is no row");
            }
            return of(records, rewritten(records, plain), name, plain);
        } catch (CsvParseException e) {
            throw new UsageProblem(name + ": " + e.getMessage());
        }
    }

    private static People of(List<NamedCsvRecord> records, String table, String name, SampleFormat format)
            throws UsageProblem {
        Map<String, RateSample> good = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        SampleReader.csv(format)
                .forEach(new StringReader(table), sample -> good.put(sample.id().orElseThrow(), sample), problems::add);
        if (good.isEmpty() && !problems.isEmpty()) {
            throw new UsageProblem(problems.get(0).message() + " (in " + name + ")");
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            String own = id(records.get(i), format);
            rows.add(new Row(own, Optional.ofNullable(good.get(Integer.toString(i + 1)))));
        }
        return new People(
                rows,
                problems.stream().map(problem -> moved(problem, records, name)).toList());
    }

    /** Every row of the table anew takes one line, the first being the second; those of the table itself may take more. */
    private static Problem moved(Problem problem, List<NamedCsvRecord> records, String name) {
        int row = problem.location().line().orElse(1) - 2;
        Location.Builder place = Location.builder().source(name);
        if (row >= 0 && row < records.size()) {
            place.line((int) records.get(row).getStartingLineNumber());
        }
        problem.location().field().ifPresent(place::field);
        return Problem.builder()
                .code(problem.code())
                .severity(problem.severity())
                .message(problem.message())
                .location(place.build())
                .build();
    }

    private static String id(NamedCsvRecord row, SampleFormat format) {
        String column = format.column(SampleColumn.ID).orElse(ID);
        return row.findField(column).orElse("");
    }

    private static String rewritten(List<NamedCsvRecord> records, SampleFormat format) throws IOException {
        String id = format.column(SampleColumn.ID).orElse(ID);
        String rate = format.column(SampleColumn.RATE).orElse(RATE);
        List<String> others = records.get(0).getHeader().stream()
                .filter(column -> !column.equals(id) && !column.equals(rate))
                .toList();
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(cells(id, rate, others));
            for (int i = 0; i < records.size(); i++) {
                NamedCsvRecord row = records.get(i);
                List<String> kept = others.stream()
                        .map(column -> oneLine(row.findField(column).orElse("")))
                        .toList();
                writer.writeRecord(cells(Integer.toString(i + 1), "1", kept));
            }
        }
        return text.toString();
    }

    private static List<String> cells(String id, String rate, List<String> others) {
        List<String> cells = new ArrayList<>(List.of(id, rate));
        cells.addAll(others);
        return cells;
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }
}

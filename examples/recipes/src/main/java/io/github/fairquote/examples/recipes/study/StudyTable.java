package io.github.fairquote.examples.recipes.study;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.pricing.rate.RateEstimate;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateQuery;
import io.github.fairquote.pricing.rate.RateRange;
import io.github.fairquote.pricing.sample.RateSample;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** What the model says of each person, as CSV. */
final class StudyTable {
    private static final double CONFIDENCE = 0.8;
    private static final int DECIMALS = 4;

    private final RateModel model;
    private final List<BigDecimal> quantiles;
    private final boolean mainFacts;

    StudyTable(RateModel model, StudyArguments arguments) {
        this.model = model;
        this.quantiles = arguments.quantiles;
        this.mainFacts = arguments.mainFacts;
    }

    String of(People people) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            write(people, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter never fails
        }
        return text.toString();
    }

    private void write(People people, CsvWriter writer) {
        writer.writeRecord(header());
        for (int i = 0; i < people.rows().size(); i++) {
            People.Row row = people.rows().get(i);
            List<String> cells = new ArrayList<>(List.of(Integer.toString(i + 1), row.id()));
            cells.addAll(row.person().map(this::said).orElseGet(() -> Collections.nCopies(quantiles.size() + 4, "")));
            writer.writeRecord(cells);
        }
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of("row", "id"));
        quantiles.forEach(quantile -> header.add("q" + quantile.toPlainString()));
        header.addAll(List.of("typical_low", "typical_high", "evidence", "warnings"));
        return header;
    }

    private List<String> said(RateSample person) {
        RateEstimate estimate = model.estimate(query(person));
        List<String> cells = new ArrayList<>();
        quantiles.forEach(quantile -> cells.add(Page.number(estimate.quantile(quantile.doubleValue()), DECIMALS)));
        RateRange typical = estimate.uncertaintyOfTypical(CONFIDENCE);
        cells.add(Page.number(typical.low(), DECIMALS));
        cells.add(Page.number(typical.high(), DECIMALS));
        cells.add(Page.number(estimate.effectiveSamples(), 1));
        cells.add(
                estimate.warnings().stream().map(Problem::code).map(Enum::name).collect(Collectors.joining(" ")));
        return cells;
    }

    private RateQuery query(RateSample person) {
        RateQuery.Builder query = RateQuery.builder().country(person.country());
        person.niche().ifPresent(query::niche);
        person.level().ifPresent(query::level);
        if (!mainFacts) {
            query.addAllSkills(person.skills());
            person.jobSuccess().ifPresent(query::jobSuccess);
            person.reviews().ifPresent(query::reviews);
            person.stars().ifPresent(query::stars);
        }
        return query.build();
    }
}

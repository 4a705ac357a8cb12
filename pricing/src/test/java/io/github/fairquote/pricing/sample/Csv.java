package io.github.fairquote.pricing.sample;

import io.github.fairquote.core.result.Partial;
import java.io.StringReader;
import java.util.List;

/** Short ways to write tables in tests. */
final class Csv {
    static final String HEADER = "id,rate,currency,country\n";
    static final String ROW = "a,25,USD,UA\n";

    private Csv() {}

    static SampleFormat limited(SampleLimits.Builder limits) {
        return SampleFormat.withDefaults().withLimits(limits.build());
    }

    static Partial<List<RateSample>> read(String csv) {
        return SampleReader.csv().read(new StringReader(csv));
    }

    /** A table of one good row in which one value is replaced. */
    static String with(String column, String value) {
        StringBuilder header = new StringBuilder();
        StringBuilder row = new StringBuilder();
        for (SampleColumn c : SampleColumn.values()) {
            String cell = switch (c) {
                case ID -> "a";
                case RATE -> "25";
                case CURRENCY -> "USD";
                case COUNTRY -> "UA";
                default -> "";
            };
            header.append(c == SampleColumn.ID ? "" : ",").append(c.header());
            row.append(c == SampleColumn.ID ? "" : ",");
            row.append('"').append(c.header().equals(column) ? value : cell).append('"');
        }
        return header + "\n" + row + "\n";
    }
}

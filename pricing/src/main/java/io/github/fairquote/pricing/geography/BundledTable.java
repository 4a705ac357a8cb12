package io.github.fairquote.pricing.geography;

import io.github.fairquote.core.geo.CountryCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The tables that ship with the library, read once each. */
final class BundledTable {
    static final PriceLevels GDP_PER_CAPITA = read(GeographyIndex.GDP_PER_CAPITA, "gdp-per-capita.csv");
    static final PriceLevels PRICE_LEVEL = read(GeographyIndex.PRICE_LEVEL, "price-level.csv");

    private static final String SOURCE = "# source: ";

    private BundledTable() {}

    private static PriceLevels read(GeographyIndex index, String resource) {
        InputStream in = Objects.requireNonNull(BundledTable.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return PriceLevels.of(index, figures(lines));
        } catch (IOException e) {
            throw new UncheckedIOException("the library's own table can't be read: " + resource, e);
        }
    }

    private static Map<CountryCode, IndexFigure> figures(BufferedReader lines) throws IOException {
        Map<CountryCode, IndexFigure> figures = new TreeMap<>();
        String source = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(SOURCE)) {
                source = line.substring(SOURCE.length());
            } else if (!line.startsWith("#")) {
                String[] cells = line.split(",", -1);
                double value = Double.parseDouble(cells[1]);
                figures.put(CountryCode.of(cells[0]), new IndexFigure(value, Integer.parseInt(cells[2]), source));
            }
        }
        return figures;
    }
}

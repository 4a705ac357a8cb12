package io.github.fairquote.examples.recipes.price;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import tools.jackson.databind.json.JsonMapper;

/** One file of HTML that holds its data, its program and the chart library (Apache ECharts), and loads nothing. */
final class RatePage {
    private static final String CHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js";
    private static final JsonMapper JSON = JsonMapper.shared();

    private RatePage() {}

    static String html(RateFindings findings) {
        return text("/report/rate.html")
                .replace("/*STYLE*/", text("/report/rate.css"))
                .replace("/*DATA*/", embedded(JSON.writeValueAsString(findings)))
                .replace("/*CHARTS*/", text(CHARTS))
                .replace("/*PROGRAM*/", text("/report/rate.js"));
    }

    /** JSON that ends no element of the page, whatever names the comparables bear. */
    private static String embedded(String json) {
        return json.replace("<", "\\u003c");
    }

    private static String text(String resource) {
        try (InputStream stream = RatePage.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new NoSuchFileException(resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

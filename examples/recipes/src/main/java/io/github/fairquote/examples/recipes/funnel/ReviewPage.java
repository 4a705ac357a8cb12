package io.github.fairquote.examples.recipes.funnel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import tools.jackson.databind.json.JsonMapper;

/** One file of HTML that holds its data, its program and the chart library (Apache ECharts), and loads nothing. */
final class ReviewPage {
    private static final String CHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js";
    private static final JsonMapper JSON = JsonMapper.shared();

    private ReviewPage() {}

    static String html(ReviewFindings findings) {
        return text("/report/funnel.html")
                .replace("/*STYLE*/", text("/report/rate.css"))
                .replace("/*DATA*/", embedded(JSON.writeValueAsString(findings)))
                .replace("/*CHARTS*/", text(CHARTS))
                .replace("/*PROGRAM*/", text("/report/funnel.js"));
    }

    /** JSON that ends no element of the page, whatever names the variants bear. */
    private static String embedded(String json) {
        return json.replace("<", "\\u003c");
    }

    private static String text(String resource) {
        try (InputStream stream = ReviewPage.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new NoSuchFileException(resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

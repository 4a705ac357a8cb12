package io.github.fairquote.templating.contact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The labelled lines that are bundled with the tests. */
final class LabelledLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LabelledLines() {}

    /** The texts of all lines. */
    static List<String> texts() {
        return Stream.of("corpus", "lines", "more", "third", "fourth", "fifth", "sixth")
                .flatMap(name -> {
                    try {
                        return read(name + ".jsonl").stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .map(Row::text)
                .toList();
    }

    static List<Row> read(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(LabelledLines.class.getResourceAsStream("/contact/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> new Row(JSON.readTree(line)))
                    .toList();
        }
    }

    /** One line. */
    record Row(JsonNode json) {
        List<ContactFinding> findings() {
            return ContactDetector.withDefaults()
                    .allowing(strings("job_post_mentions"))
                    .detect(text());
        }

        List<String> found() {
            return findings().stream()
                    .map(finding -> finding.kind() + " " + finding.of(text()))
                    .toList();
        }

        List<String> expected() {
            return strings("found");
        }

        boolean isInnocent() {
            return json.path("label").asString().equals("innocent");
        }

        String text() {
            return json.path("text").asString();
        }

        private List<String> strings(String name) {
            List<String> strings = new ArrayList<>();
            json.path(name).forEach(value -> strings.add(value.asString()));
            return strings;
        }

        @Override
        public String toString() {
            return json.path("id").asString() + " " + text();
        }
    }
}

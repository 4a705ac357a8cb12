package io.github.fairquote.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.examples.recipes.badge.AgencyBadges;
import io.github.fairquote.examples.recipes.console.Recipe;
import io.github.fairquote.examples.recipes.console.Run;
import io.github.fairquote.examples.recipes.fee.WhatIsLeft;
import io.github.fairquote.examples.recipes.reputation.ReputationFromJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The area {@code locale} of the corpus of bad inputs: what the recipes print is the same to the byte in every world. That it is
 * the same on every JDK is held by the texts that tests of single recipes compare with, on each JDK that builds.
 */
final class LocaleCorpusTest {
    private static final List<Recipe<?>> GOLDEN =
            List.of(PriceAndPropose.RECIPE, AgencyBadges.RECIPE, ReputationFromJson.RECIPE, WhatIsLeft.RECIPE);

    @Test
    void theRowsAreWhole() {
        assertThat(rows()).hasSize(10);
        assertThat(worlds()).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void everyByteIsTheSame(JsonNode row) {
        JsonNode env = row.get("env");
        List<String> there = env.has("default_locale")
                ? inWorld(env.get("default_locale").stringValue(), "UTC")
                : inWorld("en-US", env.get("user.timezone").stringValue());
        assertThat(there).isEqualTo(inWorld("en-US", "UTC"));
    }

    /** Sets and maps of the JDK change their order with every start of a machine. */
    @Test
    void everyStartPrintsTheSame() throws IOException, InterruptedException {
        int starts = 20;
        List<Process> processes = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < starts; i++) {
            processes.add(start());
            if (processes.size() == 4 || i == starts - 1) {
                for (Process process : processes) {
                    texts.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
                    assertThat(process.waitFor()).isZero();
                }
                processes.clear();
            }
        }
        assertThat(texts).containsExactly(Run.of(WhatIsLeft.RECIPE).out());
    }

    private static Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WhatIsLeft.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> inWorld(String locale, String zone) {
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return GOLDEN.stream().map(recipe -> Run.of(recipe).out()).toList();
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    static List<JsonNode> worlds() {
        return rows().stream()
                .filter(row -> row.has("env"))
                .filter(row -> !row.get("env").has("jdk"))
                .toList();
    }

    private static List<JsonNode> rows() {
        JsonMapper mapper = JsonMapper.builder().build();
        try (InputStream in = Objects.requireNonNull(
                LocaleCorpusTest.class.getResourceAsStream("/corpus/locale-bad-inputs.jsonl"), "corpus")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(mapper::readTree)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

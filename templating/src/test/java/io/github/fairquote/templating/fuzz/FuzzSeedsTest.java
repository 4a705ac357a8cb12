package io.github.fairquote.templating.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every target over its seeds and over the cases that fuzzing found. */
class FuzzSeedsTest {
    static Stream<Path> templates() throws IOException, URISyntaxException {
        return seeds("template").stream();
    }

    static Stream<Path> values() throws IOException, URISyntaxException {
        return seeds("values").stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsForTemplates(Path seed) {
        holds(seed, TemplateFuzz::fuzzerTestOneInput);
    }

    @ParameterizedTest
    @MethodSource("values")
    void holdsForValues(Path seed) {
        holds(seed, ValuesFuzz::fuzzerTestOneInput);
    }

    @Test
    void eachTargetTakesTheOthersSeedsToo() throws IOException, URISyntaxException {
        List<Path> all = seeds("template");

        assertThat(all).isNotEmpty().allSatisfy(seed -> holds(seed, ValuesFuzz::fuzzerTestOneInput));
        assertThat(seeds("values")).isNotEmpty().allSatisfy(seed -> holds(seed, TemplateFuzz::fuzzerTestOneInput));
    }

    private static void holds(Path seed, Consumer<byte[]> target) {
        assertThatCode(() -> target.accept(Files.readAllBytes(seed))).doesNotThrowAnyException();
    }

    private static List<Path> seeds(String target) throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(FuzzSeedsTest.class.getResource("/fuzz/" + target))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

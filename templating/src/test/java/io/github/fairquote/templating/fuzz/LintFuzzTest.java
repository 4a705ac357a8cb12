package io.github.fairquote.templating.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The target for letters over its seeds and over the cases that fuzzing found. */
class LintFuzzTest {
    static List<Path> seeds() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(LintFuzzTest.class.getResource("/fuzz/lint"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holds(Path seed) {
        assertThatCode(() -> LintFuzz.fuzzerTestOneInput(Files.readAllBytes(seed)))
                .doesNotThrowAnyException();
    }
}

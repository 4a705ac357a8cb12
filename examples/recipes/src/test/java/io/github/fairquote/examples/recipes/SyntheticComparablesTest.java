package io.github.fairquote.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SyntheticComparablesTest {
    private static final List<String> ROWS =
            SyntheticComparables.table().lines().skip(1).toList();

    @Test
    void bundledFileIsWhatTheProgramMakes(@TempDir Path folder) throws IOException {
        Path made = folder.resolve("made.csv");
        SyntheticComparables.main(new String[] {made.toString()});
        try (InputStream bundled =
                SyntheticComparables.class.getResourceAsStream("/sample/comparables-synthetic.csv")) {
            assertThat(bundled).isNotNull();
            assertThat(Files.readString(made))
                    .isEqualTo(new String(bundled.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(SyntheticComparables.table());
        }
    }

    @Test
    void holdsSixHundredRowsInEightNichesAndTwentyFiveCountries() {
        assertThat(ROWS).hasSize(600);
        assertThat(ROWS.stream().map(row -> row.split(",", -1)[4]).distinct()).hasSize(8);
        assertThat(ROWS.stream().map(row -> row.split(",", -1)[3]).distinct()).hasSize(25);
        assertThat(ROWS.stream().map(row -> row.split(",", -1)[0]).distinct()).hasSize(600);
    }

    @Test
    void holdsSixRatesThatNobodyMeans() {
        assertThat(ROWS).filteredOn(row -> row.split(",", -1)[1].equals("999")).hasSize(6);
    }

    @Test
    void everyRowIsMarkedAsSynthetic() {
        assertThat(ROWS).allMatch(row -> row.startsWith("syn-"));
    }
}

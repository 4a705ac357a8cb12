package io.github.fairquote.pricing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The bad tables of the corpus in a machine of 64 MB, the endless one included. */
class SmallHeapTest {
    @Test
    void everyTableIsReadInASmallHeap() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).isEqualTo("31");
    }

    /** Reads every table; an error of the machine ends it with another code than 0. */
    public static void main(String[] args) {
        int tables = 0;
        for (JsonNode row : CorpusTest.rows()) {
            if (row.get("area").stringValue().startsWith("csv-")) {
                CorpusTest.read(row.get("input"));
                tables++;
            }
        }
        System.out.print(tables);
    }
}

package io.github.fairquote.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The catalogue of bad documents in a machine of 64 MB, where what is blown up while it is read would show. */
class SmallHeapTest {
    @Test
    void everyRowIsReadInASmallHeap() throws IOException, InterruptedException {
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
        assertThat(said).isEqualTo("52");
    }

    /** Reads every row; an error of the machine ends it with another code than 0. */
    public static void main(String[] args) {
        int rows = 0;
        for (BadDocument row : BadDocument.all()) {
            FairquoteJson.strict().tryRead(row.type(), row.bytes());
            rows++;
        }
        System.out.print(rows);
    }
}

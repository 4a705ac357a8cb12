package io.github.fairquote.pricing.sample;

import static io.github.fairquote.pricing.sample.Csv.HEADER;
import static io.github.fairquote.pricing.sample.Csv.ROW;
import static io.github.fairquote.pricing.sample.Csv.limited;
import static io.github.fairquote.pricing.sample.Csv.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of a source that breaks off. */
class FailingSourceTest {
    @Test
    void aFailingSourceIsToldAndKeepsItsGoodRows() {
        Partial<List<RateSample>> result =
                SampleReader.csv().read(failing(HEADER + ROW + "b,30", new IOException("disk\non fire")));

        assertThat(result.value().orElseThrow()).hasSize(1);
        assertThat(result.errors()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.READ_FAILED);
            assertThat(p.location().line()).contains(3);
            assertThat(p.message()).isEqualTo("the source failed while it was read: \"disk\\u000Aon fire\"");
        });
        assertThat(SampleReader.csv().read(failing("", new IOException("gone"))).value())
                .isEmpty();
    }

    @Test
    void aSourceThatFailsBehindTheLastAllowedRowIsToldAsFailing() {
        SampleReader reader = SampleReader.csv(limited(SampleLimits.builder().rows(1)));

        assertThat(reader.read(failing(HEADER + ROW, new IOException("disk"))).errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.READ_FAILED);
    }

    @Test
    void failuresInOtherDressAreToldAlike() {
        ReadSummary summary = SampleReader.csv()
                .forEach(
                        failing(HEADER + ROW, new UncheckedIOException(new IOException("disk"))),
                        s -> {},
                        p -> assertThat(p.code()).isEqualTo(ProblemCode.READ_FAILED));
        assertThat(summary.reachedEnd()).isFalse();
        assertThat(summary.isComplete()).isFalse();
        assertThat(summary.accepted()).isEqualTo(1);

        assertThat(SampleReader.csv()
                        .read(failing(HEADER, new MalformedInputException(1)))
                        .errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOT_UTF8);
    }

    @Test
    void theInterruptFlagIsKept() {
        assertThat(SampleReader.csv()
                        .read(failing(HEADER, new InterruptedIOException()))
                        .hasErrors())
                .isTrue();
        assertThat(Thread.interrupted()).isTrue();

        SampleReader.csv().read(failing(HEADER, new SocketTimeoutException("late")));
        assertThat(Thread.interrupted()).isFalse();

        Thread.currentThread().interrupt();
        assertThat(read(HEADER + ROW).isComplete()).isTrue();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void bytesThatAreNoUtf8EndTheReadingOnTheirLine() {
        byte[] bytes = (HEADER + ROW + "b,30,USD,UA\nM\u00FCller,40,USD,DE\n").getBytes(StandardCharsets.ISO_8859_1);
        Partial<List<RateSample>> result = SampleReader.csv().read(new ByteArrayInputStream(bytes));

        assertThat(result.value().orElseThrow()).hasSize(2);
        assertThat(result.errors()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.NOT_UTF8);
            assertThat(p.location().line()).contains(4);
        });
    }

    private static Reader failing(String text, Exception failure) {
        return new Reader() {
            private final StringReader good = new StringReader(text);

            @Override
            public int read(char[] into, int offset, int length) throws IOException {
                int count = good.read(into, offset, length);
                if (count >= 0) {
                    return count;
                }
                if (failure instanceof IOException e) {
                    throw e;
                }
                throw (RuntimeException) failure;
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}

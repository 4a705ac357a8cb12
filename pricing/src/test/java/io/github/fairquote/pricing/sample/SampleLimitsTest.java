package io.github.fairquote.pricing.sample;

import static io.github.fairquote.pricing.sample.Csv.HEADER;
import static io.github.fairquote.pricing.sample.Csv.ROW;
import static io.github.fairquote.pricing.sample.Csv.limited;
import static io.github.fairquote.pricing.sample.Csv.read;
import static io.github.fairquote.pricing.sample.Csv.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much is read and told. */
class SampleLimitsTest {
    @Test
    void rowsUpToTheLimitAreRead() {
        SampleReader reader = SampleReader.csv(limited(SampleLimits.builder().rows(2)));

        assertThat(reader.read(new StringReader(HEADER + ROW + ROW + "\n\n")).orElseThrow())
                .hasSize(2);
        Partial<List<RateSample>> more = reader.read(new StringReader(HEADER + ROW + "bad\n" + "\n" + "worse\n" + ROW));
        assertThat(more.value().orElseThrow()).hasSize(1);
        assertThat(more.errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.FIELD_COUNT, ProblemCode.TOO_MANY_ROWS);
        assertThat(more.errors().get(1)).satisfies(p -> {
            assertThat(p.location().line()).contains(5);
            assertThat(p.facts()).containsEntry("limit", "csv.rows").containsEntry("expected", "2");
        });
    }

    @Test
    void theDefaultLimitsAreThoseDocumented() {
        StringBuilder rows = new StringBuilder(HEADER);
        rows.append(ROW.repeat(100_000));
        assertThat(read(rows.toString()).orElseThrow()).hasSize(100_000);
        assertThat(read(rows.append(ROW).toString()).errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY_ROWS);

        assertThat(read(with("skills", "x;".repeat(5_000))).errors().get(0).code())
                .isEqualTo(ProblemCode.TOO_MANY_ELEMENTS);
        assertThat(read(with("skills", "x;".repeat(5_000) + ";")).errors())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.code()).isEqualTo(ProblemCode.FIELD_TOO_LONG);
                    assertThat(p.facts()).containsEntry("limit", "csv.field").containsEntry("expected", "10000");
                });

        String columns = "id,rate,currency,country";
        String cells = "a,25,USD,UA" + ",".repeat(60);
        for (int i = 5; i <= 64; i++) {
            columns += ",c" + i;
        }
        assertThat(read(columns + "\n" + cells + "\n").orElseThrow()).hasSize(1);
        assertThat(read(columns + ",c65\n" + cells + ",\n").errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY_COLUMNS);
        assertThat(read(columns + "\n" + cells + ",\n").errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY_COLUMNS);
    }

    @Test
    void thirtyTwoMebibytesAreReadAndNoByteMore() {
        String start = HEADER + ROW;
        int blank = (32 << 20) - start.length();

        assertThat(SampleReader.csv().read(new Padded(start, blank)).isComplete())
                .isTrue();
        assertThat(SampleReader.csv().read(new Padded(start, blank + 1)).errors())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.DOCUMENT_TOO_LARGE))
                .satisfies(p -> assertThat(p.facts()).containsEntry("limit", "csv.size"));
    }

    @Test
    void aRowThatTheSizeLimitCutsIsNotTakenForWhole() {
        String text = HEADER + "a,25,USD,UA\nb,400,USD,UA";
        SampleReader reader =
                SampleReader.csv(limited(SampleLimits.builder().size(text.length() - ",USD,UA".length() + 7 - 1)));

        Partial<List<RateSample>> result = reader.read(new StringReader(text));

        assertThat(result.value().orElseThrow()).hasSize(1);
        assertThat(result.errors()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.DOCUMENT_TOO_LARGE);
            assertThat(p.location().line()).contains(3);
        });
    }

    @Test
    void problemsBeyondTheCapAreCounted() {
        SampleReader reader = SampleReader.csv(limited(SampleLimits.builder().problems(2)));

        assertThat(reader.read(new StringReader(HEADER + "x\ny\n")).errors()).hasSize(2);
        List<Problem> capped = reader.read(new StringReader(HEADER + "x\ny\nz\n" + ROW + "z\n"))
                .problems();
        assertThat(capped).hasSize(3).last().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
            assertThat(p.severity()).isEqualTo(Severity.ERROR);
            assertThat(p.location().line()).contains(4);
            assertThat(p.facts()).containsEntry("expected", "2").containsEntry("actual", "4");
        });
    }

    @Test
    void aThousandProblemsAreListedByDefault() {
        assertThat(read(HEADER + "x\n".repeat(1_000)).problems()).hasSize(1_000);
        assertThat(read(HEADER + "x\n".repeat(1_001)).problems())
                .hasSize(1_001)
                .last()
                .satisfies(p -> assertThat(p.facts()).containsEntry("actual", "1001"));
    }

    @Test
    void unlistedWarningsAreAWarningButUnlistedErrorsAreAnError() {
        SampleFormat format = limited(SampleLimits.builder().problems(1)).withUnknownLevelsIgnored();
        String header = "id,rate,currency,country,level\n";
        String odd = "a,25,USD,UA,guru\n";

        assertThat(SampleReader.csv(format)
                        .read(new StringReader(header + odd + odd))
                        .isComplete())
                .isTrue();
        assertThat(SampleReader.csv(format)
                        .read(new StringReader(header + odd + "x\n" + odd))
                        .isComplete())
                .isFalse();
    }

    @Test
    void rowByRowThereIsNeitherCapNorRowLimit() {
        SampleReader reader = SampleReader.csv(
                limited(SampleLimits.builder().rows(1).problems(1).size(1)));
        List<Problem> problems = new ArrayList<>();
        ReadSummary summary = reader.forEach(new StringReader(HEADER + ROW + "x\ny\n" + ROW), s -> {}, problems::add);

        assertThat(problems).hasSize(2);
        assertThat(summary)
                .isEqualTo(ReadSummary.builder()
                        .rows(4)
                        .accepted(2)
                        .rejected(2)
                        .errors(2)
                        .warnings(0)
                        .reachedEnd(true)
                        .build());
        assertThat(summary.isComplete()).isFalse();
    }

    @Test
    void aMillionRowsNeedNoMoreMemoryThanTen() {
        long[] sum = new long[1];
        ReadSummary summary = SampleReader.csv()
                .forEach(
                        new Generated(1_000_000),
                        s -> sum[0] += s.id().orElseThrow().length(),
                        p -> {
                            throw new AssertionError(p);
                        });

        assertThat(summary.accepted()).isEqualTo(1_000_000);
        assertThat(summary.isComplete()).isTrue();
        assertThat(sum[0]).isEqualTo(5_888_890);
    }

    @ParameterizedTest
    @ValueSource(chars = {'x', ',', '"'})
    void aLineThatNeverEndsIsGivenUp(char c) {
        List<ProblemCode> codes = new ArrayList<>();
        ReadSummary summary =
                SampleReader.csv().forEach(new Endless(HEADER + ROW, c), s -> {}, p -> codes.add(p.code()));

        assertThat(summary.accepted()).isEqualTo(1);
        assertThat(summary.rejected()).isEqualTo(1);
        assertThat(summary.reachedEnd()).isFalse();
        assertThat(codes)
                .containsExactly(
                        c == ',' ? ProblemCode.TOO_MANY_COLUMNS : ProblemCode.FIELD_TOO_LONG,
                        ProblemCode.FIELD_TOO_LONG);
    }

    /** A text and empty lines behind it. */
    private static final class Padded extends InputStream {
        private final byte[] start;
        private final long size;
        private long next;

        Padded(String start, long blank) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.size = this.start.length + blank;
        }

        @Override
        public int read() {
            if (next == size) {
                return -1;
            }
            int value = next < start.length ? start[(int) next] : '\n';
            next++;
            return value;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (next < start.length || next == size) {
                int value = read();
                into[offset] = (byte) value;
                return value < 0 ? -1 : 1;
            }
            int count = (int) Math.min(length, size - next);
            Arrays.fill(into, offset, offset + count, (byte) '\n');
            next += count;
            return count;
        }
    }

    /** A text and one character behind it, without end. */
    private static final class Endless extends Reader {
        private final StringReader start;
        private final char behind;

        Endless(String start, char behind) {
            this.start = new StringReader(start);
            this.behind = behind;
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            int count = start.read(into, offset, 1);
            if (count < 0) {
                into[offset] = behind;
            }
            return 1;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    /** Rows made while they are read. */
    private static final class Generated extends Reader {
        private final int rows;
        private int row = -1;
        private StringReader line = new StringReader(HEADER);

        Generated(int rows) {
            this.rows = rows;
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            int count = line.read(into, offset, length);
            if (count < 0 && ++row < rows) {
                line = new StringReader(row + ",25.50,USD,UA\n");
                count = line.read(into, offset, length);
            }
            return count;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}

package io.github.fairquote.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StreamReadingTest {
    private final FairquoteJson json = FairquoteJson.strict();

    @Test
    void readsToTheEndAndLeavesTheStreamOpen() {
        Counting stream = new Counting(Found.PROFILE + "\n");
        assertThat(json.read(FreelancerProfile.class, stream))
                .isEqualTo(json.read(FreelancerProfile.class, Found.PROFILE));
        assertThat(stream.closed).isFalse();
    }

    @Test
    void takesAtMostOneByteMoreThanTheLimit() {
        FairquoteJson small = json.with(JsonLimits.builder().bytes(100).build());
        Counting endless = new Counting("\"SQL\"" + " ".repeat(10_000));
        Partial<SkillTag> result = small.tryRead(SkillTag.class, endless);
        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.DOCUMENT_TOO_LARGE);
        assertThat(endless.taken).isEqualTo(101);
        assertThat(small.tryRead(SkillTag.class, new Counting("\"SQL\"" + " ".repeat(95)))
                        .isComplete())
                .isTrue();
    }

    @Test
    void aFailingStreamIsARefusalWithItsCause() {
        IOException failure = new IOException("disk\ngone");
        assertThatThrownBy(() -> json.read(SkillTag.class, new Failing(failure)))
                .asInstanceOf(type(InvalidDocumentException.class))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.READ_FAILED))
                .satisfies(e -> assertThat(e.getMessage()).contains("disk").doesNotContain("\n"))
                .satisfies(e -> assertThat(e).hasCause(failure));
        assertThat(json.tryRead(SkillTag.class, new Failing(failure)).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.READ_FAILED);
    }

    @Test
    void aBadDocumentFromAStreamIsRefused() {
        assertThatThrownBy(() -> json.read(SkillTag.class, new Counting("5")))
                .asInstanceOf(type(InvalidDocumentException.class))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.EXPECTED_TEXT));
    }

    /** Counts what is taken from it, a few bytes at a time. */
    private static final class Counting extends InputStream {
        private final InputStream bytes;
        private int taken;
        private boolean closed;

        Counting(String text) {
            this.bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() throws IOException {
            int b = bytes.read();
            taken += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int n = bytes.read(buffer, from, Math.min(7, length));
            taken += Math.max(n, 0);
            return n;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @SuppressWarnings("InputStreamSlowMultibyteRead") // three bytes
    private static final class Failing extends InputStream {
        private final IOException failure;
        private int left = 3;

        Failing(IOException failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            if (left-- > 0) {
                return ' ';
            }
            throw failure;
        }
    }
}

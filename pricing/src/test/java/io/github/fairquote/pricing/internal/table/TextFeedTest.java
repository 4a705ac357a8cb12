package io.github.fairquote.pricing.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.result.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFeedTest {
    private static final String MIXED = "a\u00E4\u20AC\uD83D\uDE00z";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8191, 8192, 8193, 20_000})
    void bytesAndCharactersGiveTheSameText(int repeats) throws IOException {
        String text = MIXED.repeat(repeats);

        assertThat(drain(TextFeed.of(new StringReader(text), Long.MAX_VALUE))).isEqualTo(text);
        assertThat(drain(TextFeed.of(utf8(text), Long.MAX_VALUE))).isEqualTo(text);
        assertThat(drain(TextFeed.of(new Trickle(text.getBytes(StandardCharsets.UTF_8)), Long.MAX_VALUE)))
                .isEqualTo(text);
        assertThat(drain(TextFeed.of(new TrickleReader(text), Long.MAX_VALUE))).isEqualTo(text);
    }

    @Test
    void onlyAByteOrderMarkAtTheStartIsSkipped() throws IOException {
        assertThat(drain(TextFeed.of(utf8("\uFEFFa\uFEFF"), 100))).isEqualTo("a\uFEFF");
        assertThat(drain(TextFeed.of(new TrickleReader("\uFEFFa"), 100))).isEqualTo("a");
        assertThat(drain(TextFeed.of(utf8("\uFEFF"), 100))).isEmpty();
        assertThat(drain(TextFeed.of(utf8(""), 100))).isEmpty();
    }

    @Test
    void theMarkIsComeBackToFromAnywhere() throws IOException {
        String text = MIXED.repeat(10_000);
        TextFeed feed = TextFeed.of(new StringReader(text), Long.MAX_VALUE);
        for (int i = 0; i < 9_000; i++) {
            feed.next();
        }
        feed.mark();
        for (int i = 0; i < 40_000; i++) {
            feed.next();
        }
        feed.reset();

        assertThat(drain(feed)).isEqualTo(text.substring(9_000));
    }

    @Test
    void lineEndsOfTwoCharactersAreFinished() throws IOException {
        TextFeed feed = TextFeed.of(new StringReader("\r\n\n\r"), 100);
        feed.finishLineEnd(feed.next());
        assertThat(feed.peek()).isEqualTo('\n');
        feed.finishLineEnd(feed.next());
        assertThat(feed.peek()).isEqualTo('\r');
        feed.finishLineEnd(feed.next());
        assertThat(feed.peek()).isEqualTo(-1);
        assertThat(feed.next()).isEqualTo(-1);
    }

    @Test
    void theSizeIsLimitedInTheSourcesOwnUnits() throws IOException {
        int bytes = MIXED.getBytes(StandardCharsets.UTF_8).length;

        assertThat(drain(TextFeed.of(utf8(MIXED), bytes))).isEqualTo(MIXED);
        assertThat(drain(TextFeed.of(new StringReader(MIXED), MIXED.length()))).isEqualTo(MIXED);
        assertTooLarge(TextFeed.of(utf8(MIXED), bytes - 1), MIXED.substring(0, MIXED.length() - 1));
        assertTooLarge(
                TextFeed.of(new StringReader(MIXED), MIXED.length() - 1), MIXED.substring(0, MIXED.length() - 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {8191, 8192, 8193, 16_384})
    void theLimitHoldsWhereverABlockEnds(int limit) throws IOException {
        String text = "x".repeat(limit);

        assertThat(drain(TextFeed.of(utf8(text), limit))).isEqualTo(text);
        assertTooLarge(TextFeed.of(utf8(text + "y"), limit), text);
        assertTooLarge(TextFeed.of(new StringReader(text + "y"), limit), text);
    }

    @Test
    void theLimitAppliesToSourcesThatGiveNothingAtFirst() throws IOException {
        assertThat(drain(TextFeed.of(new Trickle(new byte[] {'a', 'b'}), 2))).isEqualTo("ab");
        assertTooLarge(TextFeed.of(new Trickle(new byte[] {'a', 'b', 'c'}), 2), "ab");
    }

    // Overlong slash, lone continuation, half a character at the end, a surrogate, UTF-16's mark, Latin-1
    @ParameterizedTest
    @ValueSource(strings = {"C0AF", "80", "E282", "EDA080", "FFFE", "E4"})
    void whatIsNotUtf8IsToldBehindAllThatIs(String hex) {
        byte[] bad = new byte[hex.length() / 2 + 2];
        bad[0] = 'o';
        bad[1] = 'k';
        for (int i = 2; i < bad.length; i++) {
            bad[i] = (byte) Integer.parseInt(hex.substring(2 * i - 4, 2 * i - 2), 16);
        }
        StringBuilder read = new StringBuilder();

        assertThatThrownBy(() -> drain(TextFeed.of(new ByteArrayInputStream(bad), 100), read))
                .isInstanceOfSatisfying(
                        TextFaultException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.NOT_UTF8));
        assertThat(read.toString()).isEqualTo("ok");
    }

    @Test
    void thePositionIsThatOfTheSource() throws IOException {
        TextFeed bytes = TextFeed.of(utf8(MIXED), 100);
        TextFeed characters = TextFeed.of(new StringReader(MIXED), 100);
        drain(bytes);
        drain(characters);

        assertThat(bytes.position()).isEqualTo(11);
        assertThat(characters.position()).isEqualTo(6);
    }

    private static void assertTooLarge(TextFeed feed, String readable) {
        StringBuilder read = new StringBuilder();
        assertThatThrownBy(() -> drain(feed, read))
                .isInstanceOfSatisfying(
                        TextFaultException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.DOCUMENT_TOO_LARGE));
        assertThat(read.toString()).isEqualTo(readable);
    }

    private static String drain(TextFeed feed) throws IOException {
        StringBuilder read = new StringBuilder();
        drain(feed, read);
        return read.toString();
    }

    private static void drain(TextFeed feed, StringBuilder into) throws IOException {
        for (int c = feed.next(); c >= 0; c = feed.next()) {
            into.append((char) c);
        }
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers every block read with nothing. */
    private static final class Trickle extends InputStream {
        private final byte[] bytes;
        private int next;

        Trickle(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return next < bytes.length ? bytes[next++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return 0;
        }
    }

    /** Answers every block read with nothing. */
    private static final class TrickleReader extends Reader {
        private final String text;
        private int next;

        TrickleReader(String text) {
            this.text = text;
        }

        @Override
        public int read() {
            return next < text.length() ? text.charAt(next++) : -1;
        }

        @Override
        public int read(char[] into, int offset, int length) {
            return 0;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}

package io.github.fairquote.templating.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.proposal.Proposal;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.terms.HourlyTerms;
import io.github.fairquote.templating.JsonTrip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterHistoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final String FIRST =
            "{\"id\":\"a\",\"sentOn\":\"2026-07-01\",\"job\":\"j1\",\"text\":\"Hi Ann,\\nleads?\"}\n";
    private static final String SECOND = "{\"id\":\"b\",\"sentOn\":\"2026-07-02\",\"job\":\"j2\",\"text\":\"Вітаю\","
            + "\"client\":\"Оля\",\"template\":\"kit\",\"variant\":\"A\",\"language\":\"uk\"}\n";

    @Test
    void readsWhatItWrites() {
        LetterHistory history = read(FIRST + SECOND).orElseThrow();
        assertThat(history.write()).isEqualTo(FIRST + SECOND);
        assertThat(history.letters()).extracting(SentLetter::id).containsExactly("a", "b");
        assertThat(history.letters().get(1).language()).contains("uk");
        assertThat(read(history.write()).orElseThrow()).isEqualTo(history).hasSameHashCodeAs(history);
        assertThat(history).isNotEqualTo(LetterHistory.empty()).isNotEqualTo("a");
        assertThat(history).hasToString("LetterHistory[2 letters]");
    }

    @Test
    void growsByOneLine() {
        LetterHistory history = read(FIRST).orElseThrow();
        SentLetter next = read(SECOND).orElseThrow().letters().get(0);
        assertThat(LetterHistory.line(next)).isEqualTo(SECOND);
        assertThat(history.with(next).write()).isEqualTo(FIRST + LetterHistory.line(next));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> history.with(history.letters().get(0)))
                .matches(refusal -> refusal.code() == ProblemCode.DUPLICATE_ELEMENT)
                .withMessage("letters holds an element twice: \"a\"");
    }

    @Test
    void aFileOfNothingIsAHistoryOfNothing() {
        assertThat(read("").orElseThrow()).isEqualTo(LetterHistory.empty());
        assertThat(read("\n \t\r\n\n").orElseThrow().letters()).isEmpty();
        assertThat(LetterHistory.empty().write()).isEmpty();
    }

    @Test
    void takesLineEndsOfOtherSystemsAndAMissingLastOne() {
        assertThat(read(FIRST.replace("\n", "\r\n") + SECOND.strip())
                        .orElseThrow()
                        .write())
                .isEqualTo(FIRST + SECOND);
    }

    @Test
    void keepsTheGoodLinesAndTellsTheOthers() {
        String file = FIRST + "{\"id\":\"x\"\n\n"
                + "{\"id\":\"c\",\"sentOn\":\"2026-02-30\",\"job\":\"j\",\"txt\":\"y\"}\n" + SECOND;
        Partial<LetterHistory> read = read(file);
        assertThat(read.value().orElseThrow().letters())
                .extracting(SentLetter::id)
                .containsExactly("a", "b");
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.UNEXPECTED_END,
                        ProblemCode.BAD_DATE,
                        ProblemCode.UNKNOWN_FIELD,
                        ProblemCode.MISSING_FIELD);
        assertThat(read.problems())
                .extracting(problem -> problem.location().line().orElseThrow())
                .containsExactly(2, 4, 4, 4);
        assertThat(read.problems().get(1).location().toString()).isEqualTo("line 4, column 20 at /sentOn");
        assertThat(read.problems().get(2).suggestion()).contains("text");
    }

    @Test
    void aSecondLetterOfAnIdIsToldAndTheFirstStays() {
        Partial<LetterHistory> read = read(FIRST + "\n" + FIRST.replace("leads", "other") + SECOND);
        assertThat(read.value().orElseThrow().letters())
                .extracting(SentLetter::text)
                .containsExactly("Hi Ann,\nleads?", "Вітаю");
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem)
                    .hasToString("DUPLICATE_ELEMENT line 3, field id: a letter of that id is on line 1 already: \"a\"");
            assertThat(problem.facts()).isEqualTo(Map.of("name", "a", "firstLine", "1"));
        });
    }

    @Test
    void badBytesCostTheirLineOnly() {
        byte[] bytes = (FIRST + "?\n" + SECOND).getBytes(StandardCharsets.UTF_8);
        bytes[FIRST.length()] = (byte) 0xFF;
        Partial<LetterHistory> read = LetterHistory.read(bytes);
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.NOT_UTF8);
        assertThat(read.problems().get(0).location().line()).contains(2);
        assertThat(read.value().orElseThrow().letters()).hasSize(2);
    }

    @Test
    void limitsAreTold() {
        String blanks = " ".repeat(HistoryReader.LINE_BYTES - FIRST.length() + 1);
        assertThat(read(blanks + FIRST).isComplete()).isTrue();
        assertThat(read(" " + blanks + FIRST).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DOCUMENT_TOO_LARGE);

        byte[] large = new byte[HistoryReader.FILE_BYTES];
        Arrays.fill(large, (byte) '\n');
        assertThat(LetterHistory.read(large).isComplete()).isTrue();
        Partial<LetterHistory> larger = LetterHistory.read(new byte[HistoryReader.FILE_BYTES + 1]);
        assertThat(larger.value()).isEmpty();
        assertThat(larger.problems().get(0).code()).isEqualTo(ProblemCode.DOCUMENT_TOO_LARGE);
        assertThat(larger.problems().get(0).facts()).containsEntry("limit", "67108864");

        assertThat(read(numbered(HistoryReader.LETTERS)).isComplete()).isTrue();
        assertThat(read(numbered(HistoryReader.LETTERS + 1)).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY_ROWS);
    }

    @Test
    void problemsBeyondTheLimitAreCounted() {
        Partial<LetterHistory> read = read("?\n".repeat(HistoryReader.PROBLEMS + 5));
        assertThat(read.problems()).hasSize(HistoryReader.PROBLEMS + 1);
        assertThat(read.problems().get(HistoryReader.PROBLEMS).message())
                .isEqualTo("only the first 1000 problems are listed; there are 1005");
        assertThat(read("?\n".repeat(HistoryReader.PROBLEMS)).problems()).hasSize(HistoryReader.PROBLEMS);
    }

    @Test
    void aStreamIsReadToItsEndAndItsFailureTold() {
        InputStream good = new ByteArrayInputStream(FIRST.getBytes(StandardCharsets.UTF_8));
        assertThat(LetterHistory.read(good).orElseThrow().letters()).hasSize(1);
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThat(LetterHistory.read(broken).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.READ_FAILED);
    }

    @Test
    void knowsTheLetterOfAProposal() {
        Proposal proposal = Proposal.builder()
                .id("p")
                .job("j")
                .sentOn(DAY)
                .letter("Hello")
                .bid(HourlyTerms.builder().rate(HourlyRate.usd("30")).build())
                .variant("B")
                .build();
        assertThat(SentLetter.of(proposal))
                .isEqualTo(SentLetter.builder()
                        .id("p")
                        .job("j")
                        .sentOn(DAY)
                        .text("Hello")
                        .variant("B")
                        .build());
    }

    @Test
    void lettersAreCheckedAndTravelAsJson() throws JsonProcessingException {
        SentLetter letter = read(SECOND).orElseThrow().letters().get(0);
        assertThat(JsonTrip.of(letter, SentLetter.class) + "\n").isEqualTo(SECOND);
        SentLetter.Builder wrong =
                SentLetter.builder().id("a").job("j").sentOn(DAY).text("t").language("english");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(wrong::build)
                .matches(refusal -> refusal.code() == ProblemCode.BAD_LANGUAGE);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LetterHistory.of(List.of(letter, letter)))
                .matches(refusal -> refusal.code() == ProblemCode.DUPLICATE_ELEMENT);
    }

    private static String numbered(int letters) {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            file.append("{\"id\":\"").append(i).append("\",\"sentOn\":\"2026-07-01\",\"job\":\"j\",\"text\":\"t\"}\n");
        }
        return file.toString();
    }

    private static Partial<LetterHistory> read(String file) {
        return LetterHistory.read(file.getBytes(StandardCharsets.UTF_8));
    }
}

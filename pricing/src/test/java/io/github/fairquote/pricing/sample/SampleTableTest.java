package io.github.fairquote.pricing.sample;

import static io.github.fairquote.pricing.sample.Csv.HEADER;
import static io.github.fairquote.pricing.sample.Csv.ROW;
import static io.github.fairquote.pricing.sample.Csv.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a table as a whole: its header, its delimiter, its quotes. */
class SampleTableTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "id;rate;currency;country ! ;",
                "'id\trate\tcurrency\tcountry' ! '\t'",
                "id|rate|currency|country ! |",
                "foo;bar ! ;",
                "id;rate;cur,rency;country ! ;",
                "'\"id\";\"rate\"' ! ;",
                "sep=, ! sep=",
                "SEP=; ! sep="
            })
    void otherDelimitersAreTold(String header, String found) {
        assertThat(read(header + "\n1;2;3;4\n").errors()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.WRONG_DELIMITER);
            assertThat(p.location().line()).contains(1);
            assertThat(p.facts()).containsEntry("expected", ",").containsEntry("actual", found);
        });
    }

    @Test
    void theHeaderIsToldInFull() {
        Partial<List<RateSample>> result = read("ID,rate,rate,,country_code,Currency\n1,2,3,4,5,6\n");

        assertThat(result.value()).isEmpty();
        assertThat(result.errors())
                .extracting(p -> p.code() + " " + p.location().field().orElse("") + " "
                        + p.suggestion().orElse(""))
                .containsExactly(
                        "DUPLICATE_COLUMN rate ",
                        "BLANK_COLUMN  ",
                        "MISSING_COLUMN id ID",
                        "MISSING_COLUMN currency Currency",
                        "MISSING_COLUMN country country_code");
    }

    @Test
    void aColumnThatNothingResemblesHasNoSuggestion() {
        assertThat(read("id,rate,country\n1,2,UA\n").errors()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.MISSING_COLUMN);
            assertThat(p.suggestion()).isEmpty();
        });
        SampleFormat signs = SampleFormat.withDefaults().withColumn(SampleColumn.ID, "#");
        assertThat(SampleReader.csv(signs)
                        .read(new StringReader("rate,currency,country,%\n1,USD,UA,2\n"))
                        .errors()
                        .get(0)
                        .suggestion())
                .contains("%");
        assertThat(SampleReader.csv(signs)
                        .read(new StringReader("rate,currency,country\n1,USD,UA\n"))
                        .errors()
                        .get(0)
                        .suggestion())
                .isEmpty();
    }

    @Test
    void aHeaderOfBadFormIsToldAsSuch() {
        assertThat(read("id,\"rate\"x,currency\n1,2,3\n").errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TEXT_AFTER_QUOTE);
        assertThat(read("id,ra\"te,currency\n1,2,3\n").errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.STRAY_QUOTE);
    }

    @Test
    void aSourceOfNothingIsNotATableWithoutRows() {
        assertThat(read("").errors()).extracting(Problem::code).containsExactly(ProblemCode.EMPTY_DOCUMENT);
        assertThat(read("\n\n").errors()).extracting(Problem::code).containsExactly(ProblemCode.EMPTY_DOCUMENT);
        assertThat(read("\uFEFF").errors()).extracting(Problem::code).containsExactly(ProblemCode.EMPTY_DOCUMENT);
        assertThat(read("\n" + HEADER).errors()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.NO_ROWS);
            assertThat(p.location().line()).contains(2);
        });
        assertThat(read("").value()).isEmpty();
    }

    @Test
    void aForgottenQuoteCostsItsOwnRowOnly() {
        Partial<List<RateSample>> result = read(HEADER + "1,40,USD,\"US\n2,50,USD,US\n3,60,USD,\"US\"\n4,70,USD,US\n");

        assertThat(result.value().orElseThrow())
                .extracting(s -> s.id().orElseThrow())
                .containsExactly("2", "3", "4");
        assertThat(result.errors()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.UNCLOSED_QUOTE);
            assertThat(p.location().line()).contains(2);
            assertThat(p.location().field()).contains("country");
        });
    }

    @Test
    void aSourceIsReadOnce() {
        SampleSource source = SampleReader.csv().open(new StringReader(HEADER + ROW));
        assertThat(source.read().orElseThrow()).hasSize(1);

        assertThatThrownBy(source::read)
                .isInstanceOfSatisfying(
                        AlreadyReadException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.ALREADY_READ));
        assertThatThrownBy(() -> source.forEach(s -> {}, p -> {})).isInstanceOf(AlreadyReadException.class);
    }

    @Test
    void aReaderReadTwiceHoldsNothing() {
        StringReader reader = new StringReader(HEADER + ROW);
        assertThat(SampleReader.csv().read(reader).orElseThrow()).hasSize(1);

        assertThat(SampleReader.csv().read(reader).errors())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.EMPTY_DOCUMENT))
                .satisfies(p -> assertThat(p.message()).contains("read before"));
    }

    @Test
    void progressIsToldAndCanCancel() {
        List<String> told = new ArrayList<>();
        SampleReader reader = SampleReader.csv().withProgress(2, (rows, position) -> told.add(rows + "@" + position));
        String text = HEADER + ROW.repeat(3);

        reader.read(new StringReader(text));
        assertThat(told).containsExactly("2@" + text.length(), "3@" + text.length());

        SampleReader cancelled = SampleReader.csv().withProgress(1, (rows, position) -> {
            throw new CancellationException("enough");
        });
        assertThatThrownBy(() -> cancelled.read(new StringReader(text))).hasMessage("enough");
        assertThatThrownBy(() -> reader.withProgress(0, (rows, position) -> {}))
                .hasMessageStartingWith("everyRows is outside");
    }

    @Test
    void problemsCarryTheNameOfTheirSource() {
        SampleReader reader = SampleReader.csv().named("rates.csv").withProgress(10, (rows, position) -> {});

        assertThat(reader.read(new StringReader(HEADER + "x\n")).errors().get(0))
                .hasToString("FIELD_COUNT rates.csv line 2: the row has 1 fields, the header 4");
        assertThatThrownBy(() -> SampleReader.csv().named(" ")).hasMessageStartingWith("source is blank");
    }
}

package io.github.fairquote.pricing.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.result.ProblemCode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTokenizerTest {
    private static final int COLUMNS = 4;
    private static final int FIELD = 10;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\nc,d\n",
                "a,b\r\nc,d\r\n",
                "a,b\rc,d\r",
                "a,b\nc,d",
                "\uFEFFa,b\nc,d",
                "\n\r\n\ra,b\n\nc,d\n\n"
            })
    void rowsEndWithAnyLineEndOrTheSource(String text) throws IOException {
        assertThat(fields(text)).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void linesAreThePhysicalOnes() throws IOException {
        assertThat(rows("a\r\n\r\nb\r\r\"c\nc\r\nc\rc\"\nd"))
                .containsExactly("1:[a]", "3:[b]", "5:[c\nc\r\nc\rc]", "9:[d]");
    }

    @Test
    void quotedFieldsHoldAnything() throws IOException {
        assertThat(fields("\"a,b\",\"\",\"\"\"\",\"x\r\ny\"\n")).containsExactly(List.of("a,b", "", "\"", "x\r\ny"));
    }

    @Test
    void emptyFieldsCount() throws IOException {
        assertThat(fields(",\n,,a,\n")).containsExactly(List.of("", ""), List.of("", "", "a", ""));
    }

    @Test
    void blanksAreKept() throws IOException {
        assertThat(fields(" a , b\n \n")).containsExactly(List.of(" a ", " b"), List.of(" "));
    }

    @Test
    void nothingGivesNoRow() throws IOException {
        assertThat(rows("")).isEmpty();
        assertThat(rows("\uFEFF")).isEmpty();
        assertThat(rows("\n\n\r\n")).isEmpty();
    }

    @Test
    void aStrayQuoteCostsItsRow() throws IOException {
        assertThat(rows("a\"b\"c,d\ne\n")).containsExactly("1:STRAY_QUOTE@1#0", "2:[e]");
        assertThat(rows("a, \"b\"\ne\n")).containsExactly("1:STRAY_QUOTE@1#1", "2:[e]");
    }

    @Test
    void textBehindAQuoteCostsItsRow() throws IOException {
        assertThat(rows("\"a\"b,\"c\"\ne\n")).containsExactly("1:TEXT_AFTER_QUOTE@1#0(b)", "2:[e]");
        assertThat(rows("\"a\"\"b\" ,c\ne\n")).containsExactly("1:TEXT_AFTER_QUOTE@1#0( )", "2:[e]");
    }

    @Test
    void anUnclosedQuoteCostsTheRowThatOpensIt() throws IOException {
        assertThat(rows("a\n1,\"b\nc,d\ne,f\n"))
                .containsExactly("1:[a]", "2:UNCLOSED_QUOTE@2#1", "3:[c, d]", "4:[e, f]");
        assertThat(rows("\"b")).containsExactly("1:UNCLOSED_QUOTE@1#0");
        assertThat(rows("\"")).containsExactly("1:UNCLOSED_QUOTE@1#0");
        assertThat(rows("\"\n")).containsExactly("1:UNCLOSED_QUOTE@1#0");
    }

    @Test
    void aQuoteThatMeetsTheNextRowsQuoteCostsTheRowThatOpensIt() throws IOException {
        assertThat(rows("1,\"b\n2,\"c\"\n3,d\n")).containsExactly("1:UNCLOSED_QUOTE@1#1(c)", "2:[2, c]", "3:[3, d]");
    }

    @Test
    void aFaultBehindAMultilineFieldIsToldWhereItsOwnFieldOpens() throws IOException {
        assertThat(rows("\"a\nb\",\"c\nd,e\n")).containsExactly("1:UNCLOSED_QUOTE@2#1", "3:[d, e]");
    }

    @Test
    void fieldsUpToTheLimitAreTaken() throws IOException {
        assertThat(rows("0123456789,\"012345678\n\"\n")).containsExactly("1:[0123456789, 012345678\n]");
        assertThat(rows("\"01234567\r\n\"\nb")).containsExactly("1:[01234567\r\n]", "3:[b]");
    }

    @Test
    void longerFieldsCostTheirRow() throws IOException {
        assertThat(rows("a,0123456789x,c\nb\n")).containsExactly("1:FIELD_TOO_LONG@1#1", "2:[b]");
        assertThat(rows("\"0123456789x\",c\nb\n")).containsExactly("1:FIELD_TOO_LONG@1#0", "2:[b]");
        assertThat(rows("\"01234\n6789x\",c\nb\n"))
                .containsExactly("1:FIELD_TOO_LONG@1#0", "2:STRAY_QUOTE@2#0", "3:[b]");
        assertThat(rows("\"012345678\r\n\"\nb"))
                .containsExactly("1:FIELD_TOO_LONG@1#0", "2:UNCLOSED_QUOTE@2#0", "3:[b]");
    }

    @Test
    void columnsUpToTheLimitAreTaken() throws IOException {
        assertThat(rows("1,2,3,4\n1,2,3,4,5,\"6\n7"))
                .containsExactly("1:[1, 2, 3, 4]", "2:TOO_MANY_COLUMNS@2#4", "3:[7]");
    }

    @Test
    void aFaultyLineMustEndSoon() throws IOException {
        int behind = FIELD * CsvTokenizer.SKIPPED_FIELDS;
        String faulty = "x".repeat(FIELD + 1);
        CsvTokenizer ended = tokenizer(faulty + "y".repeat(behind) + "\nb");
        CsvTokenizer stopped = tokenizer(faulty + "y".repeat(behind + 1) + "\nb");

        assertThat(rows(ended)).containsExactly("1:FIELD_TOO_LONG@1#0", "2:[b]");
        assertThat(ended.isStopped()).isFalse();
        assertThat(rows(stopped)).containsExactly("1:FIELD_TOO_LONG@1#0");
        assertThat(stopped.isStopped()).isTrue();
        assertThat(stopped.next()).isFalse();
    }

    @Test
    void quotesBehindAFaultAreNoQuotes() throws IOException {
        assertThat(rows("a\"b,\"c\nd\n")).containsExactly("1:STRAY_QUOTE@1#0", "2:[d]");
    }

    @Test
    void wideRowsGrowTheirTable() throws IOException {
        CsvTokenizer wide = new CsvTokenizer(feed("1,".repeat(99) + "2"), ',', 100, FIELD);

        assertThat(wide.next()).isTrue();
        assertThat(wide.row().size()).isEqualTo(100);
        assertThat(wide.row().field(99)).isEqualTo("2");
        assertThat(wide.row().isEmpty(99)).isFalse();
        assertThat(wide.line()).isEqualTo(1);
    }

    private static List<List<String>> fields(String text) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        CsvTokenizer tokenizer = tokenizer(text);
        while (tokenizer.next()) {
            assertThat(tokenizer.row().fault()).isEmpty();
            rows.add(fields(tokenizer.row()));
        }
        return rows;
    }

    private static List<String> rows(String text) throws IOException {
        return rows(tokenizer(text));
    }

    private static List<String> rows(CsvTokenizer tokenizer) throws IOException {
        List<String> rows = new ArrayList<>();
        while (tokenizer.next()) {
            CsvRow row = tokenizer.row();
            rows.add(row.line() + ":"
                    + row.fault()
                            .map(CsvTokenizerTest::show)
                            .orElseGet(() -> fields(row).toString()));
        }
        return rows;
    }

    private static String show(CsvFault fault) {
        boolean quote = fault.code() == ProblemCode.STRAY_QUOTE;
        String found = fault.found() < 0 || quote ? "" : "(" + (char) fault.found() + ")";
        return fault.code() + "@" + fault.line() + "#" + fault.field() + found;
    }

    private static List<String> fields(CsvRow row) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            fields.add(row.field(i));
        }
        return fields;
    }

    private static CsvTokenizer tokenizer(String text) {
        return new CsvTokenizer(feed(text), ',', COLUMNS, FIELD);
    }

    private static TextFeed feed(String text) {
        return TextFeed.of(new StringReader(text), Long.MAX_VALUE);
    }
}

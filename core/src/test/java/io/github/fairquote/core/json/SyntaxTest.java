package io.github.fairquote.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where broken documents are said to be broken. Backticks stand for double quotes. */
class SyntaxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'name':1}|SYNTAX  1:2",
                "{name:1}|SYNTAX  1:2",
                "{`a`:NaN}|SYNTAX /a 1:6",
                "{`a`:-Infinity}|SYNTAX /a 1:6",
                "{`a`: Infinity}|SYNTAX /a 1:7",
                "{`a`:+5}|SYNTAX /a 1:6",
                "{`a`:012}|SYNTAX /a 1:6",
                "{`a`:-01}|SYNTAX /a 1:6",
                "{`a`:0x10}|SYNTAX /a 1:6",
                "{`a`:1.}|SYNTAX /a 1:6",
                "{`a`:.5}|SYNTAX /a 1:6",
                "{`a`:1e}|SYNTAX /a 1:6",
                "{`a`:1.2.3}|SYNTAX /a 1:6",
                "{`a`:-}|SYNTAX /a 1:6",
                "{`a`:tru}|SYNTAX /a 1:6",
                "{`a`:True}|SYNTAX /a 1:6",
                "{`a`:undefined}|SYNTAX /a 1:6",
                "{`a`:}|SYNTAX /a 1:6",
                "{`a`:1,}|SYNTAX  1:8",
                "{`a`:1,,`b`:2}|SYNTAX  1:8",
                "{`a`:1 `b`:2}|SYNTAX  1:8",
                "{`a`:1`b`:2}|SYNTAX  1:7",
                "{`a` 1}|SYNTAX  1:6",
                "{`a`::1}|SYNTAX /a 1:6",
                "{`a`:1]|SYNTAX  1:7",
                "{`a`:[1}|SYNTAX /a 1:8",
                "{`a`:[1,]}|SYNTAX /a/1 1:9",
                "{`a`:[1 2]}|SYNTAX /a 1:9",
                "{`a`:[,1]}|SYNTAX /a/0 1:7",
                "{`a`:[[1],x]}|SYNTAX /a/1 1:11",
                "{`a`:{`b`:[0,{`c`:nul}]}}|SYNTAX /a/b/1/c 1:19",
                "{`a`:1-2}|SYNTAX /a 1:6",
                "{`a`:1.5+}|SYNTAX /a 1:6",
                "{`a`:1e5e}|SYNTAX /a 1:6",
                "{,}|SYNTAX  1:2",
                "[|UNEXPECTED_END /0 1:2",
                "]|SYNTAX  1:1",
                "}|SYNTAX  1:1",
                ":|SYNTAX  1:1",
                "truex|SYNTAX  1:1",
                "12a|SYNTAX  1:1",
                "// x|SYNTAX  1:1",
                "/* x */ {}|SYNTAX  1:1",
                "{`a`:1 // x|SYNTAX  1:8",
                "{`a`:`\\q`}|SYNTAX /a 1:8",
                "{`a`:`\\u12G4`}|SYNTAX /a 1:11",
                "{`a`:`x\\'y`}|SYNTAX /a 1:9",
                "{`a~`:x}|SYNTAX /a~0 1:7",
                "{`a/b`:x}|SYNTAX /a~1b 1:8",
                "{`😀`:x}|SYNTAX /😀 1:6",
                "{`x`:`a:b`,`c`:?}|SYNTAX /c 1:16",
                "{`x`:`a\\`b`,`c`:?}|SYNTAX /c 1:17"
            })
    void brokenSyntaxIsToldWhereItBreaks(String document, String expected) {
        assertThat(Found.in(document.replace('`', '"'))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{|~~|2",
                "{`a|~~|4",
                "{`a\\|~~|5",
                "{`a`|~~|5",
                "{`a`:|/a|6",
                "{`a`:-|/a|7",
                "{`a`:1|~~|7",
                "{`a`:1.|/a|8",
                "{`a`:1.5e|/a|10",
                "{`a`:1.5e-|/a|11",
                "{`a`:t|/a|7",
                "{`a`:fals|/a|10",
                "{`a`:true|~~|10",
                "{`a`:`x|/a|8",
                "{`a`:`\\u12|/a|11",
                "{`a`:1,|~~|8",
                "{`a`:[1|/a|8",
                "{`a`:[1,|/a/1|9",
                "{`a`:[1, 2.|/a/1|12"
            })
    void aCutDocumentIsToldAtItsEnd(String document, String pointer, int column) {
        assertThat(Found.in(document.replace('`', '"'))).containsExactly("UNEXPECTED_END " + pointer + " 1:" + column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n\t "})
    void nothingAtAllIsAnEmptyDocument(String document) {
        assertThat(Found.in(document)).containsExactly("EMPTY_DOCUMENT  1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "]", "x", "\n  1", "\u0000", ","})
    void contentBehindTheEndIsTold(String rest) {
        String place = rest.startsWith("\n") ? "2:3" : "1:" + (Found.PROFILE.length() + 2);
        assertThat(Found.in(Found.PROFILE + " \n")).isEmpty();
        assertThat(Found.in(Found.PROFILE + " " + rest)).containsExactly("TRAILING_DATA  " + place);
    }

    @Test
    void rawControlCharactersBreakTheSyntaxOnTheirOwnLine() {
        assertThat(Found.in("{\"name\":\"a\nb\"}")).containsExactly("SYNTAX /name 1:11");
        assertThat(Found.in("{\"na\tme\":1}")).containsExactly("SYNTAX  1:5");
        assertThat(Found.in("{\"a\":1\u0001}")).containsExactly("SYNTAX  1:7");
        assertThat(Found.in("{\"a\":\u0000}")).containsExactly("SYNTAX /a 1:6");
    }

    @Test
    void whatWasFoundBeforeBrokenSyntaxIsToldToo() {
        assertThat(Found.in("{\"jobs\":1,\"jobs\":2,\"overview\":\"\\u0000\",!"))
                .containsExactly("DUPLICATE_FIELD /jobs 1:11", "CONTROL_CHARACTER /overview 1:31", "SYNTAX  1:40");
    }

    @ParameterizedTest
    @CsvSource({
        "\\ud800, LONE_SURROGATE",
        "a\\udc00, LONE_SURROGATE",
        "\\ud83dx, LONE_SURROGATE",
        "\\u0000, CONTROL_CHARACTER",
        "\\u001b[2J, CONTROL_CHARACTER",
        "a\u007F, CONTROL_CHARACTER",
        "a\u0085, CONTROL_CHARACTER",
        "a\\u009f, CONTROL_CHARACTER"
    })
    void halfAndControlCharactersAreToldWhereverTheyStand(String text, String code) {
        assertThat(Found.in(Found.profileWith("\"overview\":\"" + text + "\"")))
                .containsExactly(code + " /overview 1:13");
        assertThat(Found.in(Found.profile("\"UA\"", "\"" + text + "\""))).containsExactly(code + " /country 1:91");
    }

    @Test
    void halfCharactersInNamesAreTold() {
        assertThat(Found.in("{\"a\":1,\"\\ud800\":1}")).containsExactly("LONE_SURROGATE  1:8");
        assertThat(Found.in("{\"\\uDC00\":1}")).containsExactly("LONE_SURROGATE  1:2");
        assertThat(Found.in("{\"\\\\ud800\u0000\":1}")).containsExactly("SYNTAX  1:10");
        assertThat(Found.in("{\"\\ud7ff\t\":1}")).containsExactly("SYNTAX  1:9");
        assertThat(Found.in("{\"\\u0041\t\":1}")).containsExactly("SYNTAX  1:9");
        assertThat(Found.in("{\"\\ud83d\\ude00\":!}")).containsExactly("SYNTAX /\uD83D\uDE00 1:17");
        assertThat(Found.in("{\"\ud800\":1}").get(0)).isEqualTo("LONE_SURROGATE  1:2");
    }

    @Test
    void controlCharactersInNamesAreToldAndTheirValuesPassedOver() {
        assertThat(Found.in(Found.profileWith("\"a\\u0000\":{\"b\":[1,{\"c\":\"\\ud800\"}]},\"zz\":1")))
                .containsExactly("CONTROL_CHARACTER  1:2", "UNKNOWN_FIELD /zz 1:37");
    }

    @Test
    void lineEndsAndTabsMayBeEscaped() {
        assertThat(FairquoteJson.strict()
                        .read(FreelancerProfile.class, Found.profileWith("\"overview\":\"a\\n\\tb\\r\\n\\u0063\\/\""))
                        .overview())
                .contains("a\n\tb\r\nc/");
        assertThat(Found.in(Found.profile("Nikita", "a\\nb"))).containsExactly("CONTROL_CHARACTER /name 1:9");
    }

    @Test
    void aByteOrderMarkIsTold() {
        Problem problem = FairquoteJson.strict()
                .tryRead(FreelancerProfile.class, ("\uFEFF" + Found.PROFILE).getBytes(StandardCharsets.UTF_8))
                .problems()
                .get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.SYNTAX);
        assertThat(problem.location().column()).contains(1);
        assertThat(problem.message()).contains("byte order mark");
        assertThat(Found.in("{\"a\":\uFEFF1}")).containsExactly("SYNTAX /a 1:6");
    }

    @ParameterizedTest
    @CsvSource({
        "ff, invalid",
        "c0af, overlong slash",
        "c080, overlong NUL",
        "e080af, overlong",
        "eda080, surrogate",
        "f4908080, beyond Unicode",
        "f8888080, five bytes",
        "80, continuation alone",
        "c3, cut",
        "e282, cut",
        "f09f98, cut"
    })
    void bytesThatAreNotUtf8AreTold(String hex, String why) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("{\"x\":\"é\uD83D\uDE00\",\n\"name\":\"é\uD83D\uDE00".getBytes(StandardCharsets.UTF_8));
        bytes.write(HexFormat.of().parseHex(hex));
        bytes.write("\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(Found.notes(FairquoteJson.strict().tryRead(FreelancerProfile.class, bytes.toByteArray())))
                .as(why)
                .containsExactly("NOT_UTF8  2:11");
    }

    @Test
    void cutUtf8AtTheVeryEndIsTold() {
        assertThat(Found.notes(FairquoteJson.strict().tryRead(FreelancerProfile.class, new byte[] {'"', (byte) 0xC3})))
                .containsExactly("NOT_UTF8  1:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void otherEncodingsAreNotGuessed(String charset) {
        assertThat(Found.notes(FairquoteJson.strict()
                        .tryRead(FreelancerProfile.class, Found.PROFILE.getBytes(Charset.forName(charset)))))
                .first()
                .asString()
                .containsPattern("^(NOT_UTF8|SYNTAX)");
    }

    @Test
    void longBareTokensAreToldAtTheirStart() {
        String ones = "1".repeat(70);
        assertThat(Found.in("{\"a\":" + ones + ".}")).containsExactly("SYNTAX /a 1:6");
        assertThat(Found.in("{\"a\":" + ones + ".")).containsExactly("SYNTAX /a 1:6");
        assertThat(Found.in("{\"a\":" + ones + "\u0001}")).containsExactly("NUMBER_TOO_LONG /a 1:6", "SYNTAX /a 1:6");
    }

    @Test
    void messagesAreShortAndOnOneLine() {
        Problem problem = FairquoteJson.strict()
                .tryRead(FreelancerProfile.class, "{\"a\":" + "x\u202E".repeat(10) + "y".repeat(5000))
                .problems()
                .get(0);
        assertThat(problem.message()).hasSizeLessThan(200).doesNotContain("\u202E");
        assertThat(problem.facts().values())
                .allSatisfy(value -> assertThat(value).hasSizeLessThanOrEqualTo(100));
    }
}

package io.github.fairquote.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.json.JsonLimits;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
    private static final DocumentReader<Money> MONEY = DocumentReader.of(DomainCodecs.MONEY);

    @Test
    void aLineOfALargerFileKeepsItsNumber() {
        assertThat(places(MONEY.read("{\"amount\":x}", 7))).containsExactly("7:11");
        assertThat(places(MONEY.read("{\"amount\":1,\n\"currency\":2}", 7))).containsExactly("8:12");
        assertThat(places(MONEY.read("", 7))).containsExactly("7:1");
        assertThat(places(MONEY.with(JsonLimits.builder().bytes(1).build()).read("{}", 7)))
                .containsExactly("7:1");
    }

    @Test
    void theSameLimitsAreTheSameReader() {
        assertThat(MONEY.with(JsonLimits.builder().build())).isSameAs(MONEY);
        assertThat(MONEY.with(JsonLimits.builder().bytes(1).build())).isNotSameAs(MONEY);
    }

    @Test
    void aTypeMayHaveASchemaFieldOfItsOwn() {
        Codec<String> codec = ObjectCodec.of("pack", Values::new, parts -> parts.get("schema", String.class))
                .required("schema", Codecs.TEXT, text -> text, Values.set("schema"))
                .build();
        assertThat(DocumentReader.of(codec).read("{\"schema\":\"mine\"}").orElseThrow())
                .isEqualTo("mine");
    }

    @Test
    void streamsAreReadWhole() throws Exception {
        byte[] bytes = "{\"amount\":1,\"currency\":\"USD\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(MONEY.read(new ByteArrayInputStream(bytes)).orElseThrow()).isEqualTo(Money.usd("1"));
    }

    @Test
    void pointersEscapeTildeAndSlash() {
        Pointer pointer = Pointer.ROOT.field("a/b").field("m~n").element(0).field("");
        assertThat(pointer).hasToString("/a~1b/m~0n/0/");
        assertThat(Pointer.ROOT).hasToString("");
    }

    @Test
    void linesAreCountedForward() {
        LineCounter lines = new LineCounter("a\r\n\uD83D\uDE00b\rc", 1);
        assertThat(lines.at(0, "").toString()).isEqualTo("line 1, column 1");
        assertThat(lines.at(1, "").toString()).isEqualTo("line 1, column 2");
        assertThat(lines.at(3, "").toString()).isEqualTo("line 2, column 1");
        assertThat(lines.at(5, "").toString()).isEqualTo("line 2, column 2");
        assertThat(lines.at(7, "/x").toString()).isEqualTo("line 3, column 1 at /x");
        assertThat(lines.at(8, "").toString()).isEqualTo("line 3, column 2");
    }

    private static List<String> places(io.github.fairquote.core.result.Partial<?> result) {
        return result.problems().stream()
                .map(Problem::location)
                .map(place -> place.line().orElseThrow() + ":" + place.column().orElseThrow())
                .toList();
    }
}

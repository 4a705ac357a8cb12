package io.github.fairquote.templating.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Severity;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ContactFindingTest {
    private static final String JSON = "{\"start\":2,\"end\":9,\"kind\":\"phone\",\"severity\":\"ERROR\","
            + "\"reason\":\"a phone number, in words\",\"change\":\"leave it out\"}";

    private static ContactFinding.Builder finding(int start, int end) {
        ContactFinding.Builder builder = ContactFinding.builder();
        builder.start(start).end(end).kind(ContactKind.PHONE).severity(Severity.ERROR);
        return builder;
    }

    private static ContactFinding valid() {
        return finding(2, 9)
                .reason("a phone number, in words")
                .change("leave it out")
                .build();
    }

    @Test
    void bothJacksonsWriteTheSameAndReadItBack() throws Exception {
        ObjectMapper two = new ObjectMapper();
        JsonMapper three = JsonMapper.builder().build();

        assertThat(two.writeValueAsString(valid())).isEqualTo(JSON);
        assertThat(three.writeValueAsString(valid())).isEqualTo(JSON);
        assertThat(two.readValue(JSON, ContactFinding.class)).isEqualTo(valid());
        assertThat(three.readValue(JSON, ContactFinding.class)).isEqualTo(valid());
    }

    @Test
    void cutsItselfOutOfTheText() {
        assertThat(valid().of("0123456789")).isEqualTo("2345678");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> valid().of("01234567"));
        assertThatNullPointerException().isThrownBy(() -> valid().of(null)).withMessage("text");
    }

    @Test
    void anEmptyOrNegativeSpanIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> finding(2, 2).reason("a").change("b").build())
                .satisfies(e -> assertThat(e.attribute()).isEqualTo("end"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> finding(-1, 2).reason("a").change("b").build())
                .satisfies(e -> assertThat(e.attribute()).isEqualTo("start"));
    }

    @Test
    void aBlankReasonOrChangeIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> finding(0, 1).reason(" ").change("b").build());
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> finding(0, 1).reason("a").change("two\nlines").build());
    }
}

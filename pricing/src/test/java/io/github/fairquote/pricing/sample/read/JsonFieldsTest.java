package io.github.fairquote.pricing.sample.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.internal.json.JsonOutput;
import io.github.fairquote.pricing.sample.Formats;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonFieldsTest {
    @Test
    void samplesAreNotWrittenThisWay() {
        JsonFields fields = new JsonFields(Formats.defaults());

        assertThat(fields.hasField("anything")).isTrue();
        assertThatThrownBy(() -> JsonOutput.compact(fields, Optional.empty()))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}

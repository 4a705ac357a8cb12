package io.github.fairquote.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import tools.jackson.databind.json.JsonMapper;

/** Sends values through both generations of Jackson. */
public final class JsonTrip {
    private static final ObjectMapper TWO = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final JsonMapper THREE = JsonMapper.builder().build();

    private JsonTrip() {}

    /** Asserts that the value comes back equal from both generations and that both write the same text, which is returned. */
    public static <T> String bothWays(T value, Class<T> type) {
        try {
            String two = TWO.writeValueAsString(value);
            String three = THREE.writeValueAsString(value);
            assertThat(three).isEqualTo(two);
            assertThat(TWO.readValue(two, type)).isEqualTo(value);
            assertThat(THREE.readValue(two, type)).isEqualTo(value);
            return two;
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

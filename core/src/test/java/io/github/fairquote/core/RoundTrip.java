package io.github.fairquote.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of a value under both generations of Jackson, as a user would set them up. */
public final class RoundTrip {
    private static final ObjectMapper JACKSON_2 = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();

    private RoundTrip() {}

    /** Asserts that both write exactly these bytes and read an equal value back from them. */
    public static <T> void assertJson(Class<T> type, T value, String json) {
        assertThat(write2(value)).isEqualTo(json);
        assertThat(JACKSON_3.writeValueAsString(value)).isEqualTo(json);
        assertThat(read2(type, json)).isEqualTo(value);
        assertThat(JACKSON_3.readValue(json, type)).isEqualTo(value);
    }

    private static String write2(Object value) {
        try {
            return JACKSON_2.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read2(Class<T> type, String json) {
        try {
            return JACKSON_2.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import tools.jackson.databind.json.JsonMapper;

/** A value through Jackson 2 and Jackson 3 and back, to the same text. */
public final class JsonTrip {
    private static final ObjectMapper TWO = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final JsonMapper THREE = JsonMapper.builder().build();

    private JsonTrip() {}

    /** Asserts both trips and gives the text. */
    public static <T> String of(T value, Class<T> type) throws JsonProcessingException {
        String two = TWO.writeValueAsString(value);
        assertThat(THREE.writeValueAsString(value)).isEqualTo(two);
        assertThat(TWO.readValue(two, type)).isEqualTo(value);
        assertThat(THREE.readValue(two, type)).isEqualTo(value);
        return two;
    }
}

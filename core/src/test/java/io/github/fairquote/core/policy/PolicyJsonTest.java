package io.github.fairquote.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.fee.FeeTerms;
import io.github.fairquote.core.policy.fee.FlatFeeTerms;
import io.github.fairquote.core.policy.source.Confidence;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A policy is generic, so that a mapper has to be told what it is about. */
class PolicyJsonTest {
    private static final String JSON =
            "{\"value\":{\"kind\":\"flat\",\"rate\":10},\"validFrom\":\"2023-05-03\",\"validUntil\":\"2025-05-01\","
                    + "\"provenance\":{\"source\":\"https://example.org/official\",\"asOf\":\"2026-11-01\","
                    + "\"confidence\":\"official\"},\"figures\":{\"rate\":"
                    + "{\"source\":\"https://example.org/vendor\",\"asOf\":\"2026-11-01\",\"confidence\":\"vendor\"}}}";

    private final Policy<FeeTerms> policy = Policy.<FeeTerms>builder()
            .value(FlatFeeTerms.of(FeeRate.ofPercent("10")))
            .validFrom(LocalDate.of(2023, 5, 3))
            .validUntil(LocalDate.of(2025, 5, 1))
            .provenance(PolicyTest.origin(Confidence.OFFICIAL))
            .putFigure("rate", PolicyTest.origin(Confidence.VENDOR))
            .build();

    @Test
    void roundTripsUnderJackson2() throws Exception {
        ObjectMapper mapper = new ObjectMapper()
                .registerModule(new Jdk8Module())
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        var type = new com.fasterxml.jackson.core.type.TypeReference<Policy<FeeTerms>>() {};
        assertThat(mapper.writerFor(type).writeValueAsString(policy)).isEqualTo(JSON);
        assertThat(mapper.readValue(JSON, type)).isEqualTo(policy);
    }

    @Test
    void roundTripsUnderJackson3() {
        JsonMapper mapper = JsonMapper.builder().build();
        var type = new tools.jackson.core.type.TypeReference<Policy<FeeTerms>>() {};
        assertThat(mapper.writerFor(type).writeValueAsString(policy)).isEqualTo(JSON);
        assertThat(mapper.readValue(JSON, type)).isEqualTo(policy);
    }
}

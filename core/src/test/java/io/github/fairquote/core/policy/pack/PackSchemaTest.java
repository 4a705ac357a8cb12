package io.github.fairquote.core.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.fairquote.core.policy.Platform;
import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.policy.PolicySection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema against a validator that is not ours. */
class PackSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(PolicyPacks.schema(), InputFormat.JSON);
    private static final String ORIGIN =
            "{\"source\": \"https://example.org\", \"asOf\": \"2026-11-23\", \"confidence\": \"official\"}";

    @Test
    void theSchemaIsOneItself() {
        Schema dialect = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(dialect.validate(PolicyPacks.schema(), InputFormat.JSON)).isEmpty();
        assertThat(PolicyPacks.schema())
                .startsWith("{\n  \"title\": \"policy pack\",")
                .contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
                .isEqualTo(PolicyPacks.schema());
    }

    @Test
    void itKnowsEverySection() {
        assertThat(PolicySection.all())
                .allSatisfy(section -> assertThat(PolicyPacks.schema()).contains("\"" + section + "\": {"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fiverr.json", "freelancer-com.json", "peopleperhour.json", "upwork.json"})
    void bundledPacksAreValid(String name) throws IOException {
        try (InputStream pack = Objects.requireNonNull(PolicyPacks.class.getResourceAsStream(name), name)) {
            assertThat(errors(new String(pack.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void whatIsWrittenIsValid(Platform platform) {
        PlatformPolicies policies = PolicyPacks.bundled(platform).orElseThrow();
        assertThat(errors(PolicyPacks.write(policies))).isEmpty();
    }

    static List<Platform> platforms() {
        return PolicyPacks.platforms();
    }

    @Test
    void aSmallPackIsValid() {
        assertThat(errors(pack("{\"kind\": \"flat\", \"rate\": 7.5}"))).isEmpty();
        assertThat(errors("{\"schema\": 1, \"platform\": \"own\", \"sections\": {}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\": \"flat\", \"rate\": 100}",
                "{\"kind\": \"flat\", \"rate\": -1}",
                "{\"kind\": \"flat\", \"rate\": \"10\"}",
                "{\"kind\": \"flat\"}",
                "{\"kind\": \"flatt\", \"rate\": 10}",
                "{\"kind\": \"flat\", \"rate\": 10, \"minimum\": 5}",
                "{\"kind\": \"flat-with-minimum\", \"rate\": 10, \"chargedAt\": \"later\","
                        + " \"minimum\": {\"amount\": 5, \"currency\": \"USD\"}}",
                "{\"kind\": \"flat-with-minimum\", \"rate\": 10, \"chargedAt\": \"payment\","
                        + " \"minimum\": {\"amount\": 5, \"currency\": \"usd\"}}",
                "{\"kind\": \"tiered-by-client-lifetime\", \"tiers\": {\"rate\": 10}}",
                "10"
            })
    void brokenValuesAreNot(String fee) {
        assertThat(errors(pack(fee))).isNotEmpty();
        assertThat(PolicyPacks.tryParse(pack(fee)).problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schema\": 2, \"platform\": \"own\", \"sections\": {}}",
                "{\"platform\": \"own\"}",
                "{\"sections\": {}}",
                "{\"platform\": \"own\", \"sections\": {\"service-fees\": []}}",
                "{\"platform\": \"own\", \"sections\": {\"service-fee\": {}}}",
                "{\"platform\": \"own\", \"sections\": {\"service-fee\": [{}]}}",
                "[]"
            })
    void brokenPacksAreNot(String pack) {
        assertThat(errors(pack)).isNotEmpty();
        assertThat(PolicyPacks.tryParse(pack).problems()).isNotEmpty();
    }

    @Test
    void datesAndFiguresAreHeldToTheirForm() {
        String fee = "{\"kind\": \"flat\", \"rate\": 10}";
        assertThat(errors(pack(fee).replace("2020-01-01", "1.1.2020"))).isNotEmpty();
        assertThat(errors(pack(fee).replace("official", "certain"))).isNotEmpty();
        String figures = pack(fee).replace("\"provenance\"", "\"figures\": {\"rate\": " + ORIGIN + "}, \"provenance\"");
        assertThat(errors(figures)).isEmpty();
        assertThat(errors(figures.replace("\"figures\": {\"rate\"", "\"figures\": {\"rates\"")))
                .isNotEmpty();
    }

    private static String pack(String fee) {
        return "{\"platform\": \"own\", \"sections\": {\"service-fee\": [{\"value\": " + fee
                + ", \"validFrom\": \"2020-01-01\", \"provenance\": " + ORIGIN + "}]}}";
    }

    private static List<com.networknt.schema.Error> errors(String pack) {
        return SCHEMA.validate(pack, InputFormat.JSON);
    }
}

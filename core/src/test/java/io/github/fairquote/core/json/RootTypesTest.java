package io.github.fairquote.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairquote.core.RoundTrip;
import io.github.fairquote.core.internal.json.ObjectCodec;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.Platform;
import io.github.fairquote.core.terms.ContractTerms;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The codecs know exactly what the types say about themselves, and write what Jackson writes. */
class RootTypesTest {
    private static final String[] PACKAGES = {
        "io.github.fairquote.core.contract",
        "io.github.fairquote.core.geo",
        "io.github.fairquote.core.job",
        "io.github.fairquote.core.money",
        "io.github.fairquote.core.niche",
        "io.github.fairquote.core.profile",
        "io.github.fairquote.core.proposal",
        "io.github.fairquote.core.terms"
    };

    private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();

    static List<Object> samples() {
        return JsonSamples.all();
    }

    static Stream<Class<?>> objectTypes() {
        return RootTypes.all().stream().filter(type -> RootTypes.codec(type) instanceof ObjectCodec<?>);
    }

    @Test
    void everyPublicJsonTypeOfTheDomainIsARootType() {
        Set<Class<?>> types = RootTypes.all();
        assertThat(publicJsonTypes()).hasSizeGreaterThan(40).isSubsetOf(types);
        assertThat(types).contains(ContractTerms.class, Platform.class);
    }

    @Test
    void everyRootTypeHasASample() {
        assertThat(RootTypes.all())
                .filteredOn(type -> samples().stream().noneMatch(type::isInstance))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("objectTypes")
    void theCodecKnowsExactlyTheTypesProperties(Class<?> type) {
        List<String> fields = new ArrayList<>(((ObjectCodec<?>) RootTypes.codec(type)).fields());
        if (ContractTerms.class.isAssignableFrom(type)) {
            assertThat(fields.remove(0)).isEqualTo("kind");
        }
        assertThat(fields).containsExactlyInAnyOrderElementsOf(properties(type));
        assertThat(fields)
                .containsExactly(type.getAnnotation(JsonPropertyOrder.class).value());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesWhatBothGenerationsOfJacksonWriteAndReadsItBack(Object value) {
        assertTrips(publicType(value), value);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesTheSameBytesAsJackson(Object value) {
        assertThat(FairquoteJson.strict().writeBytes(value)).isEqualTo(JACKSON_3.writeValueAsBytes(value));
    }

    @Test
    void writesPrettyWithLineFeeds() {
        assertThat(FairquoteJson.strict().writePretty(Money.usd("45.1")))
                .isEqualTo("{\n  \"amount\": 45.10,\n  \"currency\": \"USD\"\n}\n");
        assertThat(FairquoteJson.strict().writePretty(JsonSamples.bareProfile()))
                .isEqualTo("{\n"
                        + "  \"name\": \"Nikita\",\n"
                        + "  \"headline\": \"Paid ads\",\n"
                        + "  \"rate\": {\n"
                        + "    \"amount\": 45.10,\n"
                        + "    \"currency\": \"USD\"\n"
                        + "  },\n"
                        + "  \"country\": \"UA\",\n"
                        + "  \"skills\": [],\n"
                        + "  \"specializedProfiles\": [],\n"
                        + "  \"caseStudies\": [],\n"
                        + "  \"languages\": [],\n"
                        + "  \"testimonials\": []\n"
                        + "}\n");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsItsPrettyFormBack(Object value) {
        String pretty = FairquoteJson.strict().writePretty(value);
        assertThat(FairquoteJson.strict().<Object>read(publicType(value), pretty))
                .isEqualTo(value);
    }

    @Test
    void classesThatAreNoRootTypesAreACallersBug() {
        FairquoteJson json = FairquoteJson.strict();
        assertThatThrownBy(() -> json.read(String.class, "\"x\""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String")
                .hasMessageContaining("FreelancerProfile");
        assertThatThrownBy(() -> json.write("x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
    }

    private static <T> void assertTrips(Class<T> type, Object value) {
        T typed = type.cast(value);
        String json = FairquoteJson.strict().write(typed);
        RoundTrip.assertJson(type, typed, json);
        assertThat(FairquoteJson.strict().read(type, json)).isEqualTo(typed);
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> publicType(Object value) {
        return (Class<Object>) RootTypes.all().stream()
                .filter(type -> type != ContractTerms.class && type.isInstance(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> properties(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getName())
                    .toList();
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonProperty.class))
                .map(Method::getName)
                .toList();
    }

    private static List<Class<?>> publicJsonTypes() {
        return Stream.of(PACKAGES)
                .flatMap(RootTypesTest::classes)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(RootTypesTest::isJsonType)
                .toList();
    }

    private static Stream<Class<?>> classes(String name) {
        try {
            Path root = Path.of(Money.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Stream.of(root.resolve(name.replace('.', '/')).toFile().list())
                    .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
                    .map(file -> load(name + "." + file.substring(0, file.length() - ".class".length())));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isJsonType(Class<?> type) {
        return type.isAnnotationPresent(JsonPropertyOrder.class)
                || Arrays.stream(type.getDeclaredMethods()).anyMatch(m -> m.isAnnotationPresent(JsonValue.class))
                || type.isEnum()
                        && Arrays.stream(type.getFields()).anyMatch(f -> f.isAnnotationPresent(JsonProperty.class));
    }
}

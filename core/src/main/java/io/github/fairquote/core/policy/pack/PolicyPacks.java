package io.github.fairquote.core.policy.pack;

import io.github.fairquote.core.internal.json.DocumentReader;
import io.github.fairquote.core.internal.json.JsonOutput;
import io.github.fairquote.core.internal.json.Schema;
import io.github.fairquote.core.policy.Platform;
import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.ProblemsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Packs of policies: those that are bundled, and one's own from JSON.
 *
 * <p>A pack is an object with the {@code platform} and its {@code sections}; a section is a list of policies, each with
 * {@code value}, {@code validFrom}, {@code validUntil} (the first day on which it holds no longer; left out if no end is
 * known), {@code provenance}, {@code figures}, the provenance of single figures of the value, and {@code contradictions}, what
 * other sources say instead. {@link #schema()} describes packs to editors. Reading is strict: unknown,
 * missing, repeated and contradicting parts are problems with their place, and all of them are reported. Thread-safe.
 */
public final class PolicyPacks {
    private static final DocumentReader<PlatformPolicies> READER = DocumentReader.of(PackCodecs.PACK);

    private static final Map<Platform, Supplier<PlatformPolicies>> BUNDLED = new TreeMap<>(Map.of(
            Platform.FIVERR, PolicyPacks::fiverr,
            Platform.FREELANCER_COM, PolicyPacks::freelancerCom,
            Platform.PEOPLE_PER_HOUR, PolicyPacks::peoplePerHour,
            Platform.UPWORK, PolicyPacks::upwork));

    private PolicyPacks() {}

    /**
     * The bundled policies of Upwork.
     *
     * @return the policies, as public pages had them in November 2026
     */
    public static PlatformPolicies upwork() {
        return Upwork.POLICIES;
    }

    /**
     * The bundled policies of Fiverr.
     *
     * @return the policies, as public pages had them in November 2026
     */
    public static PlatformPolicies fiverr() {
        return Fiverr.POLICIES;
    }

    /**
     * The bundled policies of Freelancer.com.
     *
     * @return the policies, as public pages had them in November 2026
     */
    public static PlatformPolicies freelancerCom() {
        return FreelancerCom.POLICIES;
    }

    /**
     * The bundled policies of PeoplePerHour.
     *
     * @return the policies, as public pages had them in November 2026
     */
    public static PlatformPolicies peoplePerHour() {
        return PeoplePerHour.POLICIES;
    }

    /**
     * The bundled policies of a platform.
     *
     * @param platform the platform
     * @return its policies; empty if none are bundled
     */
    public static Optional<PlatformPolicies> bundled(Platform platform) {
        return Optional.ofNullable(BUNDLED.get(Objects.requireNonNull(platform, "platform")))
                .map(Supplier::get);
    }

    /**
     * The platforms of which policies are bundled.
     *
     * @return the platforms in the order of their tags
     */
    public static List<Platform> platforms() {
        return List.copyOf(BUNDLED.keySet());
    }

    /**
     * What a pack is made of, as JSON Schema (draft 2020-12), for editors and validators.
     *
     * <p>It is made from the reader's own codecs. The reader is stricter: it also refuses periods that overlap, bounds that do
     * not rise, unknown currencies and whatever else only a rule between fields can tell.
     *
     * @return the schema on several lines
     */
    public static String schema() {
        return PackCodecs.PACK
                .schema()
                .withField("schema", Schema.ofType("integer").with("const", DocumentReader.SCHEMA))
                .with("$schema", Schema.DIALECT)
                .write();
    }

    /**
     * Reads a pack, whole or not at all.
     *
     * @param json the pack
     * @return its policies
     * @throws ProblemsException if anything is wrong with it; it carries every problem
     */
    public static PlatformPolicies parse(CharSequence json) {
        return tryParse(json).orElseThrow();
    }

    /**
     * Reads a pack, or says what is wrong with it.
     *
     * @param json the pack
     * @return its policies, or every problem with its line, column and JSON pointer
     */
    public static Partial<PlatformPolicies> tryParse(CharSequence json) {
        return READER.read(Objects.requireNonNull(json, "json"));
    }

    /**
     * Reads a pack from a stream, or says what is wrong with it. The stream stays open.
     *
     * @param json the pack in UTF-8
     * @return its policies, or every problem with its line, column and JSON pointer
     * @throws IOException if the stream fails
     */
    public static Partial<PlatformPolicies> tryParse(InputStream json) throws IOException {
        return READER.read(Objects.requireNonNull(json, "json"));
    }

    /**
     * Writes a pack for people to read and change.
     *
     * @param policies the policies
     * @return the pack on several lines, always the same for equal policies; {@link #parse} reads them back
     */
    public static String write(PlatformPolicies policies) {
        return JsonOutput.pretty(PackCodecs.PACK, Objects.requireNonNull(policies, "policies"));
    }

    private static PlatformPolicies bundledResource(String name) {
        try (InputStream json = Objects.requireNonNull(PolicyPacks.class.getResourceAsStream(name), name)) {
            return READER.read(json).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("bundled pack cannot be read: " + name, e);
        }
    }

    /** Read when it is first asked for. */
    private static final class Upwork {
        static final PlatformPolicies POLICIES = bundledResource("upwork.json");
    }

    /** Read when it is first asked for. */
    private static final class Fiverr {
        static final PlatformPolicies POLICIES = bundledResource("fiverr.json");
    }

    /** Read when it is first asked for. */
    private static final class FreelancerCom {
        static final PlatformPolicies POLICIES = bundledResource("freelancer-com.json");
    }

    /** Read when it is first asked for. */
    private static final class PeoplePerHour {
        static final PlatformPolicies POLICIES = bundledResource("peopleperhour.json");
    }
}

package io.github.fairquote.core.policy.pack;

import io.github.fairquote.core.internal.json.DocumentReader;
import io.github.fairquote.core.internal.json.JsonOutput;
import io.github.fairquote.core.policy.Platform;
import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.ProblemsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/**
 * Packs of policies: those that are bundled, and one's own from JSON.
 *
 * <p>A pack is an object with the {@code platform} and its {@code sections}; a section is a list of policies, each with
 * {@code value}, {@code validFrom}, {@code validUntil} (the first day on which it holds no longer; left out if no end is
 * known), {@code provenance} and {@code figures}, the provenance of single figures of the value. Reading is strict: unknown,
 * missing, repeated and contradicting parts are problems with their place, and all of them are reported. Thread-safe.
 */
public final class PolicyPacks {
    private static final DocumentReader<PlatformPolicies> READER = DocumentReader.of(PackCodecs.PACK);

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
     * The bundled policies of a platform.
     *
     * @param platform the platform
     * @return its policies; empty if none are bundled
     */
    public static Optional<PlatformPolicies> bundled(Platform platform) {
        return Objects.requireNonNull(platform, "platform").equals(Platform.UPWORK)
                ? Optional.of(upwork())
                : Optional.empty();
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
}

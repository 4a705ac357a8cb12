package io.github.fairquote.core.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.policy.source.Claim;
import io.github.fairquote.core.policy.source.Confidence;
import io.github.fairquote.core.policy.source.Provenance;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One rule of a platform with the days on which it holds and where it comes from.
 *
 * <p>The figures of one rule may come from different places: {@link #provenance()} holds for all that {@link #figures()} does
 * not name. Immutable and thread-safe.
 *
 * @param <T> what the rule says
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"value", "validFrom", "validUntil", "provenance", "figures", "contradictions"})
public abstract class Policy<T> {

    Policy() {}

    /**
     * Starts a builder.
     *
     * @param <T> what the rule says
     * @return a new builder
     */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    @SuppressWarnings("deprecation") // the generated JSON carrier is deliberately marked so
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static <T> Policy<T> fromJson(ImmutablePolicy.Json<T> json) {
        return ImmutablePolicy.fromJson(json);
    }

    /**
     * What the rule says.
     *
     * @return the value
     */
    @JsonProperty
    public abstract T value();

    /**
     * Since when it holds.
     *
     * @return the first day
     */
    @JsonProperty
    public abstract LocalDate validFrom();

    /**
     * Until when it holds.
     *
     * @return the first day on which it holds no longer, after {@link #validFrom()}; empty if no end is known
     */
    @JsonProperty
    public abstract Optional<LocalDate> validUntil();

    /**
     * Where the rule comes from.
     *
     * @return the origin of every figure that {@link #figures()} does not name
     */
    @JsonProperty
    public abstract Provenance provenance();

    /**
     * Where single figures of the rule come from, if from elsewhere.
     *
     * @return the origins by the figure's JSON name, such as {@code titleLength}; may be empty
     */
    @JsonProperty
    public abstract Map<String, Provenance> figures();

    /**
     * What other sources say instead, where sources contradict each other.
     *
     * @return their claims, each the whole rule as they have it; empty if none is known to differ
     */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Claim<T>> contradictions();

    /**
     * The days on which the rule holds.
     *
     * @return the period
     */
    public final ValidityPeriod period() {
        return new ValidityPeriod(validFrom(), validUntil());
    }

    /**
     * Whether the rule holds on a day.
     *
     * @param date the day
     * @return true from {@link #validFrom()} to the day before {@link #validUntil()}
     */
    public final boolean governs(LocalDate date) {
        return period().contains(date);
    }

    /**
     * Where the rule can be read.
     *
     * @return the source of {@link #provenance()}
     */
    public final String source() {
        return provenance().source();
    }

    /**
     * Of when the statement is.
     *
     * @return the date of {@link #provenance()}
     */
    public final LocalDate asOf() {
        return provenance().asOf();
    }

    /**
     * What kind of source it is.
     *
     * @return the confidence of {@link #provenance()}
     */
    public final Confidence confidence() {
        return provenance().confidence();
    }

    /**
     * Where one figure comes from.
     *
     * @param figure the figure's JSON name
     * @return its own origin if {@link #figures()} names it, otherwise that of the whole rule
     */
    public final Provenance provenanceOf(String figure) {
        return Objects.requireNonNullElse(figures().get(figure), provenance());
    }

    /**
     * What a user of the rule should know: one warning for each origin that is not the platform's own.
     *
     * @return warnings of code ASSUMED_POLICY with the facts {@code source} and {@code confidence}, located at the figure's
     *     name, the rule as a whole first; then one of code CONTRADICTED_POLICY with the same facts for each source that says
     *     otherwise; empty if the platform stands behind all of it and nobody contradicts
     */
    public final List<Problem> warnings() {
        List<Problem> warnings = new ArrayList<>();
        warn(warnings, "the rule", Location.unknown(), provenance());
        figures()
                .forEach((figure, origin) ->
                        warn(warnings, figure, Location.builder().field(figure).build(), origin));
        contradictions()
                .forEach(claim -> warnings.add(warning(
                        ProblemCode.CONTRADICTED_POLICY,
                        "another source says otherwise (",
                        Location.unknown(),
                        claim.provenance())));
        return List.copyOf(warnings);
    }

    /** The same rule on other days. */
    final Policy<T> within(LocalDate from, Optional<LocalDate> until) {
        return Policy.<T>builder()
                .value(value())
                .validFrom(from)
                .validUntil(until)
                .provenance(provenance())
                .putAllFigures(figures())
                .addAllContradictions(contradictions())
                .build();
    }

    @Value.Check
    final void check() {
        validUntil().ifPresent(this::checkUntil);
        figures().keySet().forEach(name -> Check.line("figures", name, 100));
    }

    private void checkUntil(LocalDate until) {
        Check.that(
                until.isAfter(validFrom()),
                ProblemCode.INCONSISTENT,
                "validUntil",
                "is not after " + validFrom() + ": " + until);
    }

    private static void warn(List<Problem> warnings, String subject, Location place, Provenance origin) {
        if (!origin.confidence().isFromPlatform()) {
            warnings.add(warning(ProblemCode.ASSUMED_POLICY, subject + " is not official (", place, origin));
        }
    }

    private static Problem warning(ProblemCode code, String start, Location place, Provenance origin) {
        String kind = origin.confidence().word();
        return Problem.builder()
                .code(code)
                .severity(Severity.WARNING)
                .message(start + kind + "): " + origin.source())
                .location(place)
                .putFact("source", origin.source())
                .putFact("confidence", kind)
                .build();
    }

    /**
     * Builds policies; setting a part twice is refused. Not thread-safe.
     *
     * @param <T> what the rule says
     */
    public static final class Builder<T> extends ImmutablePolicy.Builder<T> {
        Builder() {}
    }
}

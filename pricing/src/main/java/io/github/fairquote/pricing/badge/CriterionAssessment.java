package io.github.fairquote.pricing.badge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.policy.standing.CriterionKind;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether one criterion is met: what is asked for, what is there, how far that is, and when it may be met at the earliest; or which fact is missing.
 *
 * <p>Numbers are percent, weeks, days, members or major units of the currency, as {@link #words()} say. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"kind", "status", "words", "actual", "required", "earliest", "missing"})
public abstract class CriterionAssessment {

    CriterionAssessment() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @SuppressWarnings("deprecation") // the generated JSON carrier is deliberately marked so
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CriterionAssessment fromJson(ImmutableCriterionAssessment.Json json) {
        return ImmutableCriterionAssessment.fromJson(json);
    }

    /**
     * Which criterion it is.
     *
     * @return the kind
     */
    @JsonProperty
    public abstract CriterionKind kind();

    /**
     * Whether it is met.
     *
     * @return the status
     */
    @JsonProperty
    public abstract CriterionStatus status();

    /**
     * What is asked for and what is there, in words.
     *
     * @return one line
     */
    @JsonProperty
    public abstract String words();

    /**
     * What is there.
     *
     * @return the number; empty if it is unknown or the criterion has none
     */
    @JsonProperty
    public abstract Optional<BigDecimal> actual();

    /**
     * What is asked for.
     *
     * @return the number; empty if the criterion has none
     */
    @JsonProperty
    public abstract Optional<BigDecimal> required();

    /**
     * When an unmet criterion may be met at the earliest.
     *
     * @return the day, if that is a matter of time alone; empty otherwise
     */
    @JsonProperty
    public abstract Optional<LocalDate> earliest();

    /**
     * Which fact is missing.
     *
     * @return the fact, for {@link CriterionStatus#UNKNOWN} and only then
     */
    @JsonProperty
    public abstract Optional<String> missing();

    /**
     * How far it is to the criterion.
     *
     * @return what is required less what is there, above zero; empty unless the criterion is unmet and has numbers
     */
    public final Optional<BigDecimal> gap() {
        return status() == CriterionStatus.UNMET
                ? required().flatMap(least -> actual().map(least::subtract)).filter(gap -> gap.signum() > 0)
                : Optional.empty();
    }

    @Value.Check
    final void check() {
        Check.that(
                missing().isPresent() == (status() == CriterionStatus.UNKNOWN),
                ProblemCode.INCONSISTENT,
                "missing",
                "does not fit " + status());
    }

    /** Builds assessments; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableCriterionAssessment.Builder {
        Builder() {}
    }
}

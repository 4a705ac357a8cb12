package io.github.fairquote.core.policy.standing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One thing that a badge asks for. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"kind", "least", "amount", "period", "newcomerDays"})
public abstract class CriterionRule {
    private static final Set<CriterionKind> COUNTED = EnumSet.of(
            CriterionKind.JOB_SUCCESS,
            CriterionKind.GOOD_WEEKS,
            CriterionKind.PROFILE,
            CriterionKind.OWNER_PROFILE,
            CriterionKind.MEMBER_PROFILES,
            CriterionKind.MEMBERS);
    private static final Set<CriterionKind> TIMED = EnumSet.of(
            CriterionKind.GOOD_WEEKS,
            CriterionKind.FIRST_HIRE,
            CriterionKind.EARNINGS,
            CriterionKind.ACTIVITY,
            CriterionKind.NO_VIOLATION,
            CriterionKind.NO_HOLD);

    CriterionRule() {}

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
    static CriterionRule fromJson(ImmutableCriterionRule.Json json) {
        return ImmutableCriterionRule.fromJson(json);
    }

    /**
     * What is asked for.
     *
     * @return the kind, which says what figures it has
     */
    @JsonProperty
    public abstract CriterionKind kind();

    /**
     * The least number or percent.
     *
     * @return in [1, 1,000]; present for the kinds that speak of it
     */
    @JsonProperty
    public abstract Optional<Integer> least();

    /**
     * The least amount.
     *
     * @return above zero; present for {@link CriterionKind#EARNINGS} only
     */
    @JsonProperty
    public abstract Optional<Money> amount();

    /**
     * Over how many days, weeks or months it is asked for.
     *
     * @return in [1, 1,000]; present for the kinds that speak of it
     */
    @JsonProperty
    public abstract Optional<Integer> period();

    /**
     * How long newcomers are free of it.
     *
     * @return the days in [1, 1,000]; for {@link CriterionKind#ACTIVITY}, if there is such a rule
     */
    @JsonProperty
    public abstract Optional<Integer> newcomerDays();

    private void present(String name, Optional<?> value, boolean expected) {
        Check.that(
                value.isPresent() == expected,
                ProblemCode.INCONSISTENT,
                name,
                (expected ? "is missing for " : "is none of ") + kind());
    }

    @Value.Check
    final void check() {
        present("least", least(), COUNTED.contains(kind()));
        present("period", period(), TIMED.contains(kind()));
        present("amount", amount(), kind() == CriterionKind.EARNINGS);
        if (kind() != CriterionKind.ACTIVITY) {
            present("newcomerDays", newcomerDays(), false);
        }
        least().ifPresent(number -> Check.inRange("least", number, 1, 1_000));
        period().ifPresent(number -> Check.inRange("period", number, 1, 1_000));
        newcomerDays().ifPresent(number -> Check.inRange("newcomerDays", number, 1, 1_000));
        amount().ifPresent(sum -> Check.that(
                sum.amount().signum() > 0, ProblemCode.NUMBER_OUT_OF_RANGE, "amount", "is not above zero: " + sum));
    }

    /** Builds criteria; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableCriterionRule.Builder {
        Builder() {}
    }
}

package io.github.fairquote.core.policy.standing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How much a contract weighs in the score: by what it earned and by how long it was paid. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"bands", "monthsPerExtraJob", "mostJobs", "combination"})
public abstract class JobWeighting {
    static final BigDecimal MOST = new BigDecimal(1_000);

    JobWeighting() {}

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
    static JobWeighting fromJson(ImmutableJobWeighting.Json json) {
        return ImmutableJobWeighting.fromJson(json);
    }

    /**
     * The weights by earnings.
     *
     * @return at least one band with bounds that rise in one currency; the last and only the last has no bound
     */
    @JsonProperty
    public abstract List<EarningsBand> bands();

    /**
     * After how many months with a payment a contract counts as one job more.
     *
     * @return the months, in [1, 120]
     */
    @JsonProperty
    public abstract int monthsPerExtraJob();

    /**
     * What {@link #combination()} caps.
     *
     * @return the cap in jobs, in (0, 1,000]
     */
    @JsonProperty
    public abstract BigDecimal mostJobs();

    /**
     * How the two parts make one weight.
     *
     * @return the reading
     */
    @JsonProperty
    public abstract WeightCombination combination();

    /**
     * What contracts of some earnings weigh, their length aside.
     *
     * @param earned the earnings; empty for nothing, which is in the first band
     * @return the weight of the first band whose bound is not exceeded
     * @throws CurrencyMismatchException if the earnings are not in the currency of the bounds
     */
    public final BigDecimal weightOf(Optional<Money> earned) {
        return bands().stream()
                .filter(band -> earned.isEmpty()
                        || band.upTo().isEmpty()
                        || earned.get().compareTo(band.upTo().get()) <= 0)
                .findFirst()
                .orElseThrow()
                .weight();
    }

    private boolean boundsRise() {
        List<Money> bounds =
                bands().stream().flatMap(band -> band.upTo().stream()).toList();
        boolean rise = bounds.size() == bands().size() - 1
                && bands().get(bounds.size()).upTo().isEmpty();
        for (int i = 1; i < bounds.size(); i++) {
            rise &= bounds.get(i).currency().equals(bounds.get(0).currency())
                    && bounds.get(i).compareTo(bounds.get(i - 1)) > 0;
        }
        return rise;
    }

    @Value.Check
    final void check() {
        Check.atMost("bands", bands().size(), 100);
        Check.that(
                !bands().isEmpty() && boundsRise(),
                ProblemCode.INCONSISTENT,
                "bands",
                "have no bounds that rise in one currency up to a last band without bound");
        Check.inRange("monthsPerExtraJob", monthsPerExtraJob(), 1, 120);
        Check.that(
                mostJobs().signum() > 0 && mostJobs().compareTo(MOST) <= 0,
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "mostJobs",
                "is outside (0, 1,000]: " + mostJobs().toPlainString());
    }

    /** Builds weightings; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableJobWeighting.Builder {
        Builder() {}
    }
}

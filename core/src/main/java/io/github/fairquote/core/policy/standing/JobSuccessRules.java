package io.github.fairquote.core.policy.standing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a platform makes its job success score, as far as that is known; the estimate that follows them is in the pricing module.
 *
 * <p>Not all of it is published: the provenance of each figure says what is assumed. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "windows",
    "combiner",
    "trendingWindows",
    "form",
    "weighting",
    "thresholds",
    "privateFeedbackUntil",
    "missingFeedback",
    "unpaidPositivesCount",
    "longTermMonths",
    "longestPaymentGap",
    "minimumJobs",
    "minimumClients",
    "clientSpan",
    "refreshDays"
})
public abstract class JobSuccessRules {
    private static final int MOST_MONTHS = 120;

    JobSuccessRules() {}

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
    static JobSuccessRules fromJson(ImmutableJobSuccessRules.Json json) {
        return ImmutableJobSuccessRules.fromJson(json);
    }

    /**
     * The windows that are scored.
     *
     * @return their lengths in months, in [1, 120], from the longest to the shortest; at least one
     */
    @JsonProperty
    public abstract List<Integer> windows();

    /**
     * How the windows make one score.
     *
     * @return the combiner
     */
    @JsonProperty
    public abstract WindowCombiner combiner();

    /**
     * The two windows whose mean is the trending score.
     *
     * @return their lengths in months, in [1, 120], the longer first and no longer than the longest window; empty or two, and two for {@link WindowCombiner#BEST_OF_WITH_TRENDING}
     */
    @JsonProperty
    public abstract List<Integer> trendingWindows();

    /**
     * What negative outcomes do.
     *
     * @return the form
     */
    @JsonProperty
    public abstract OutcomeForm form();

    /**
     * How much a contract weighs.
     *
     * @return the weighting
     */
    @JsonProperty
    public abstract JobWeighting weighting();

    /**
     * What makes an outcome positive or negative.
     *
     * @return the thresholds
     */
    @JsonProperty
    public abstract OutcomeThresholds thresholds();

    /**
     * Until when clients were asked for feedback in private too.
     *
     * @return the first day on which they were not asked any more; empty if they still are
     */
    @JsonProperty
    public abstract Optional<LocalDate> privateFeedbackUntil();

    /**
     * What a contract does that ended without feedback.
     *
     * @return the treatment
     */
    @JsonProperty
    public abstract MissingFeedback missingFeedback();

    /**
     * Whether a positive outcome counts of a contract on which nothing was earned.
     *
     * @return false if such contracts are excluded
     */
    @JsonProperty
    public abstract boolean unpaidPositivesCount();

    /**
     * From which length on a contract that is paid regularly counts without feedback.
     *
     * @return the months, in [1, 120]
     */
    @JsonProperty
    public abstract int longTermMonths();

    /**
     * The longest time without payment of a contract that is paid regularly.
     *
     * @return the days, in [1, 3,650]
     */
    @JsonProperty
    public abstract int longestPaymentGap();

    /**
     * How many counted contracts a window needs.
     *
     * @return the number, in [1, 1,000]
     */
    @JsonProperty
    public abstract int minimumJobs();

    /**
     * How many different clients are needed.
     *
     * @return the number, in [1, 1,000]
     */
    @JsonProperty
    public abstract int minimumClients();

    /**
     * Over what time the clients are counted.
     *
     * @return the span
     */
    @JsonProperty
    public abstract ClientSpan clientSpan();

    /**
     * How often the platform works the score out anew.
     *
     * @return the days between, in [1, 365]
     */
    @JsonProperty
    public abstract int refreshDays();

    private void checkWindows() {
        Check.that(!windows().isEmpty(), ProblemCode.MISSING_VALUE, "windows", "are none");
        shortening("windows", windows());
        shortening("trendingWindows", trendingWindows());
        Check.that(
                trendingWindows().isEmpty()
                        || trendingWindows().get(0) <= windows().get(0),
                ProblemCode.INCONSISTENT,
                "trendingWindows",
                "are longer than the longest window, " + windows().get(0) + ": " + trendingWindows());
        boolean trends = combiner() == WindowCombiner.BEST_OF_WITH_TRENDING;
        int size = trendingWindows().size();
        Check.that(
                size == 2 || size == 0 && !trends,
                ProblemCode.INCONSISTENT,
                "trendingWindows",
                "are not two" + (trends ? "" : " or none") + ": " + trendingWindows());
    }

    private static void shortening(String name, List<Integer> windows) {
        int longer = MOST_MONTHS + 1;
        for (int months : windows) {
            Check.inRange(name, months, 1, MOST_MONTHS);
            Check.that(months < longer, ProblemCode.INCONSISTENT, name, "do not get shorter: " + windows);
            longer = months;
        }
    }

    @Value.Check
    final void check() {
        checkWindows();
        Check.inRange("longTermMonths", longTermMonths(), 1, MOST_MONTHS);
        Check.inRange("longestPaymentGap", longestPaymentGap(), 1, 3_650);
        Check.inRange("minimumJobs", minimumJobs(), 1, 1_000);
        Check.inRange("minimumClients", minimumClients(), 1, 1_000);
        Check.inRange("refreshDays", refreshDays(), 1, 365);
    }

    /** Builds rules; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableJobSuccessRules.Builder {
        Builder() {}
    }
}

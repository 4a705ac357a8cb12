package io.github.fairquote.core.contract;

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
 * All that is known of somebody's work in the past: the score that the platform shows, contracts, and reviews. Every part may be
 * missing; a newcomer has none. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"jobSuccess", "jobSuccessOn", "jobSuccessContracts", "contracts", "reviews", "externalReviews"})
public abstract class WorkHistory {
    private static final int ELEMENT_LIMIT = 100_000;

    WorkHistory() {}

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
    static WorkHistory fromJson(ImmutableWorkHistory.Json json) {
        return ImmutableWorkHistory.fromJson(json);
    }

    /**
     * The job success score that the platform shows.
     *
     * @return the score; empty if there is none, which is not 0 %
     */
    @JsonProperty
    public abstract Optional<JobSuccessScore> jobSuccess();

    /**
     * When that score was seen.
     *
     * @return the day; empty if it is the one of today or there is no score
     */
    @JsonProperty
    public abstract Optional<LocalDate> jobSuccessOn();

    /**
     * On how many contracts that score rests.
     *
     * @return a number in [0, 100000]; empty if the platform does not say or there is no score
     */
    @JsonProperty
    public abstract Optional<Integer> jobSuccessContracts();

    /**
     * The contracts.
     *
     * @return at most 100,000 contracts of different identifiers, in any order; may be empty
     */
    @JsonProperty
    public abstract List<ContractRecord> contracts();

    /**
     * Public reviews of which the contract is not among {@link #contracts()}, or is named there too; it counts once.
     *
     * @return at most 100,000 reviews in any order, of one client and day no two that are equal; may be empty
     */
    @JsonProperty
    public abstract List<Review> reviews();

    /**
     * Reviews by former clients outside of the platform.
     *
     * @return at most 100,000 reviews in any order, of one client and day no two that are equal; none names a contract; may be empty
     */
    @JsonProperty
    public abstract List<Review> externalReviews();

    @Value.Check
    final void check() {
        jobSuccessContracts().ifPresent(n -> Check.inRange("jobSuccessContracts", n, 0, ELEMENT_LIMIT));
        scored("jobSuccessOn", jobSuccessOn());
        scored("jobSuccessContracts", jobSuccessContracts());
        Check.atMost("contracts", contracts().size(), ELEMENT_LIMIT);
        Check.distinctElements(
                "contracts", contracts().stream().map(ContractRecord::id).toList());
        distinct("reviews", reviews());
        distinct("externalReviews", externalReviews());
        Check.that(
                externalReviews().stream().allMatch(review -> review.contract().isEmpty()),
                ProblemCode.INCONSISTENT,
                "externalReviews",
                "name a contract of the platform");
    }

    private void scored(String name, Optional<?> part) {
        Check.that(
                part.isEmpty() || jobSuccess().isPresent(),
                ProblemCode.INCONSISTENT,
                name,
                "stands without jobSuccess");
    }

    /** Of clients without a name, who may say the same on the same day, nothing is known to be doubled. */
    private static void distinct(String name, List<Review> reviews) {
        Check.atMost(name, reviews.size(), ELEMENT_LIMIT);
        Check.distinctElements(
                name,
                reviews.stream()
                        .map(review -> review.client().isPresent() ? review : new Object())
                        .toList());
    }

    /** Builds histories; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableWorkHistory.Builder {
        Builder() {}
    }
}

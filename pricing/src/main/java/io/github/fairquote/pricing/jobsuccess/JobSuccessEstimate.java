package io.github.fairquote.pricing.jobsuccess;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.fairquote.core.result.Problem;
import java.time.LocalDate;
import java.util.List;

/**
 * An estimate of the platform's job success score: bounds that hold all that is not known, or why there is no score.
 *
 * <p>It is never the platform's own score: the rules are published in part only. Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(ScoredJobSuccess.class), @JsonSubTypes.Type(UnscoredJobSuccess.class)})
public sealed interface JobSuccessEstimate permits ScoredJobSuccess, UnscoredJobSuccess {

    /**
     * For which day the estimate is.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * The windows behind it.
     *
     * @return the windows, the longest first, those for the trend included
     */
    List<WindowEstimate> windows();

    /**
     * What each contract does.
     *
     * @return an effect for each contract that had begun, in the order of the identifiers
     */
    List<ContractEffect> contracts();

    /**
     * What was assumed, in words.
     *
     * @return the assumptions; at least how outcomes, weights and windows were read
     */
    List<String> assumptions();

    /**
     * Which figures of the rules are not the platform's own.
     *
     * @return the warnings of the policy
     */
    List<Problem> warnings();
}

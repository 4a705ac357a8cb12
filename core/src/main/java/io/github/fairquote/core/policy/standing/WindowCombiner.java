package io.github.fairquote.core.policy.standing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the scores of several windows make one. */
public enum WindowCombiner {
    /** The highest of the eligible windows. */
    @JsonProperty("best-of")
    BEST_OF,
    /** The highest of the eligible windows and of the mean of the two trending windows, if both are eligible. */
    @JsonProperty("best-of-with-trending")
    BEST_OF_WITH_TRENDING,
    /** The score of the longest window alone. */
    @JsonProperty("single")
    SINGLE
}

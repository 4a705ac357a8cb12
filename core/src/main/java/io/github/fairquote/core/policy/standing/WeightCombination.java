package io.github.fairquote.core.policy.standing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the weight by earnings and the extra jobs by length make one weight. The platform publishes both parts but not how they combine: these are the four readings. */
public enum WeightCombination {
    /** Reading A: weight by earnings plus extra jobs, the sum capped. */
    @JsonProperty("base-plus-quarters")
    BASE_PLUS_QUARTERS,
    /** Reading B: weight by earnings times extra jobs (at least one), the product capped. */
    @JsonProperty("product-capped")
    PRODUCT_CAPPED,
    /** Reading C: weight by earnings times extra jobs (at least one), the extra jobs alone capped. */
    @JsonProperty("product-of-capped-quarters")
    PRODUCT_OF_CAPPED_QUARTERS,
    /** Reading D: the larger of the weight by earnings and the extra jobs, the latter capped. */
    @JsonProperty("larger")
    LARGER
}

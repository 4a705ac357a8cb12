package io.github.fairquote.core.policy.fee;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What a platform takes of a freelancer's earnings, as data; {@code pricing.fee} has the arithmetic. In JSON the field
 * {@code kind} tells the four apart: {@code flat}, {@code tiered-by-client-lifetime}, {@code flat-with-minimum},
 * {@code quoted-per-contract}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(FlatFeeTerms.class),
    @JsonSubTypes.Type(TieredFeeTerms.class),
    @JsonSubTypes.Type(MinimumFeeTerms.class),
    @JsonSubTypes.Type(QuotedFeeTerms.class)
})
public sealed interface FeeTerms permits FlatFeeTerms, TieredFeeTerms, MinimumFeeTerms, QuotedFeeTerms {}

package io.github.fairquote.core.terms;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * The terms of a contract, offered or agreed. In JSON the field {@code kind} tells the five apart: {@code hourly},
 * {@code fixed-price}, {@code catalog}, {@code consultation}, {@code direct}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(HourlyTerms.class),
    @JsonSubTypes.Type(FixedPriceTerms.class),
    @JsonSubTypes.Type(CatalogTerms.class),
    @JsonSubTypes.Type(ConsultationTerms.class),
    @JsonSubTypes.Type(DirectTerms.class)
})
public sealed interface ContractTerms
        permits HourlyTerms, FixedPriceTerms, CatalogTerms, ConsultationTerms, DirectTerms {}

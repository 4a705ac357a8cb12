package io.github.fairquote.pricing.quote;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.terms.ContractTerms;
import java.util.List;

/**
 * What to ask, in one of four forms. In JSON the field {@code kind} tells them apart: {@code hourly}, {@code fixed-price}, {@code
 * catalog}, {@code consultation}. Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(HourlyQuote.class),
    @JsonSubTypes.Type(FixedPriceQuote.class),
    @JsonSubTypes.Type(CatalogQuote.class),
    @JsonSubTypes.Type(ConsultationQuote.class)
})
public sealed interface Quote permits HourlyQuote, FixedPriceQuote, CatalogQuote, ConsultationQuote {

    /**
     * For which face of the freelancer it is.
     *
     * @return the label of the basis, such as {@code general}
     */
    String label();

    /**
     * The rate behind it.
     *
     * @return what an hour costs
     */
    HourlyRate rate();

    /**
     * The quote as the terms of a contract.
     *
     * @return terms with the prices of the quote
     */
    ContractTerms terms();

    /**
     * What to be careful about.
     *
     * @return the estimate's own warnings first, then those of policy figures, costs, budget and form; may be empty
     */
    List<Problem> warnings();

    /**
     * What was taken for granted.
     *
     * @return sentences for people, not for parsing
     */
    List<String> assumptions();
}

package io.github.fairquote.pricing.quote;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.terms.ConsultationTerms;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A paid talk, priced per 30 minutes. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonTypeName("consultation")
@JsonPropertyOrder({"label", "rate", "minutes", "preparation", "quoted", "warnings", "assumptions"})
public abstract non-sealed class ConsultationQuote implements Quote {

    ConsultationQuote() {}

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
    static ConsultationQuote fromJson(ImmutableConsultationQuote.Json json) {
        return ImmutableConsultationQuote.fromJson(json);
    }

    /**
     * For which face of the freelancer it is.
     *
     * @return one line of at most 100 UTF-16 units, such as {@code general}
     */
    @Override
    @JsonProperty
    public abstract String label();

    /**
     * The hourly rate that the price stands on.
     *
     * @return the rate
     */
    @Override
    @JsonProperty
    public abstract HourlyRate rate();

    /**
     * How long the talk is.
     *
     * @return minutes in [30, 480], a multiple of 30; empty while that is open
     */
    @JsonProperty
    public abstract Optional<Integer> minutes();

    /**
     * How much preparation each half hour is charged with.
     *
     * @return minutes in [0, 120]
     */
    @JsonProperty
    public abstract int preparation();

    /**
     * The price of 30 minutes and what is behind it.
     *
     * @return the price; its breakdowns are of the whole talk, or of 30 minutes while its length is open
     */
    @JsonProperty
    public abstract QuotedPrice quoted();

    /**
     * The price as terms of a consultation.
     *
     * @return terms with the price and the length
     */
    @Override
    public final ConsultationTerms terms() {
        ConsultationTerms.Builder terms = ConsultationTerms.builder().pricePerHalfHour(quoted().price());
        minutes().ifPresent(terms::minutes);
        return terms.build();
    }

    /**
     * What to be careful about.
     *
     * @return the estimate's own warnings first, then those of policy figures, costs, budget and form; may be empty
     */
    @Override
    @JsonProperty
    public abstract List<Problem> warnings();

    /**
     * What was taken for granted.
     *
     * @return sentences for people, not for parsing
     */
    @Override
    @JsonProperty
    public abstract List<String> assumptions();

    @Value.Check
    final void check() {
        Check.line("label", label(), 100);
        Check.inRange("preparation", preparation(), 0, 120);
    }

    /** Builds quotes; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableConsultationQuote.Builder {
        Builder() {}
    }
}

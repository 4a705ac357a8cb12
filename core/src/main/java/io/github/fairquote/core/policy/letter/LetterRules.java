package io.github.fairquote.core.policy.letter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How a letter is judged before it is sent: what must not be sent, what should be looked at, and which contact details the
 * platform forbids before a contract. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"errors", "warnings", "veryLongLetterWords", "contactKinds", "contactAllowances"})
public abstract class LetterRules {
    private static final int LIMIT = 1_000_000;

    LetterRules() {}

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
    static LetterRules fromJson(ImmutableLetterRules.Json json) {
        return ImmutableLetterRules.fromJson(json);
    }

    /**
     * The rules by which a letter must not be sent.
     *
     * @return their codes, each once
     */
    @JsonProperty
    public abstract List<ProblemCode> errors();

    /**
     * The rules by which a letter should be looked at.
     *
     * @return their codes, each once and none of {@link #errors()}
     */
    @JsonProperty
    public abstract List<ProblemCode> warnings();

    /**
     * Above how many words hardly anybody answers any more; advice, not a rule.
     *
     * @return the words, in [1, 1,000,000]
     */
    @JsonProperty
    public abstract int veryLongLetterWords();

    /**
     * The contact details that are forbidden before a contract starts.
     *
     * @return the kinds, each once; empty if none is
     */
    @JsonProperty
    public abstract List<ContactKind> contactKinds();

    /**
     * What a reason stated by the client allows nevertheless.
     *
     * @return one allowance at most for each reason
     */
    @JsonProperty
    public abstract List<ContactAllowance> contactAllowances();

    /**
     * How much a finding of a rule matters.
     *
     * @param code the rule
     * @return its severity; empty if the rule is not asked for
     */
    public final Optional<Severity> severityOf(ProblemCode code) {
        if (errors().contains(code)) {
            return Optional.of(Severity.ERROR);
        }
        return warnings().contains(code) ? Optional.of(Severity.WARNING) : Optional.empty();
    }

    /**
     * What a reason allows.
     *
     * @param exemption the reason
     * @return the kinds that it allows; empty if it allows none
     */
    public final List<ContactKind> allowedBy(ContactExemption exemption) {
        return contactAllowances().stream()
                .filter(allowance -> allowance.exemption() == exemption)
                .flatMap(allowance -> allowance.kinds().stream())
                .toList();
    }

    @Value.Check
    final void check() {
        Check.distinct(
                "warnings",
                Stream.concat(errors().stream(), warnings().stream()).toList());
        Check.inRange("veryLongLetterWords", veryLongLetterWords(), 1, LIMIT);
        Check.distinct("contactKinds", contactKinds());
        Check.distinct(
                "contactAllowances",
                contactAllowances().stream().map(ContactAllowance::exemption).toList());
    }

    /** Builds rules for letters; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableLetterRules.Builder {
        Builder() {}
    }
}

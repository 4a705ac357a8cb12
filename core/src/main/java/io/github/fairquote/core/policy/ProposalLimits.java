package io.github.fairquote.core.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * What a proposal letter may be on a platform, and what of it is seen first. Lengths are in characters, bounds included; the
 * platforms do not say which unit they count in, so that a check counts UTF-16 units and code points and lets the stricter win.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"letterLength", "previewLines", "previewCharacters", "longLetterWords", "markdownRendered"})
public abstract class ProposalLimits {
    private static final int LIMIT = 1_000_000;

    ProposalLimits() {}

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
    static ProposalLimits fromJson(ImmutableProposalLimits.Json json) {
        return ImmutableProposalLimits.fromJson(json);
    }

    /**
     * The longest letter; a longer one is not sent.
     *
     * @return the characters, in [1, 1,000,000]
     */
    @JsonProperty
    public abstract int letterLength();

    /**
     * How many lines of the letter a list of proposals shows.
     *
     * @return the lines, in [1, 1,000,000]
     */
    @JsonProperty
    public abstract int previewLines();

    /**
     * How many characters of the letter a list of proposals shows.
     *
     * @return the characters, in [1, 1,000,000]
     */
    @JsonProperty
    public abstract int previewCharacters();

    /**
     * From which length on a letter is longer than readers like; advice, not a rule.
     *
     * @return the words, in [1, 1,000,000]
     */
    @JsonProperty
    public abstract int longLetterWords();

    /**
     * Whether Markdown is shown as formatting; where it is not, its signs stand in the letter.
     *
     * @return true if it is rendered
     */
    @JsonProperty
    public abstract boolean markdownRendered();

    @Value.Check
    final void check() {
        Check.inRange("letterLength", letterLength(), 1, LIMIT);
        Check.inRange("previewLines", previewLines(), 1, LIMIT);
        Check.inRange("previewCharacters", previewCharacters(), 1, LIMIT);
        Check.inRange("longLetterWords", longLetterWords(), 1, LIMIT);
    }

    /** Builds proposal limits; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableProposalLimits.Builder {
        Builder() {}
    }
}

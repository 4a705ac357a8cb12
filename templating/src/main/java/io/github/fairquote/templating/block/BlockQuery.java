package io.github.fairquote.templating.block;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.SkillTag;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a block is wanted for: the job's niche and skills, and the letter's language, tone and variant. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"niche", "skills", "language", "tone", "variant"})
public abstract class BlockQuery {

    BlockQuery() {}

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
    static BlockQuery fromJson(ImmutableBlockQuery.Json json) {
        return ImmutableBlockQuery.fromJson(json);
    }

    /**
     * The job's niche.
     *
     * @return the niche, if known
     */
    @JsonProperty
    public abstract Optional<Niche> niche();

    /**
     * The job's skills.
     *
     * @return the skills; empty if none are stated
     */
    @JsonProperty
    public abstract List<SkillTag> skills();

    /**
     * The letter's language.
     *
     * @return a BCP 47 tag; {@code en} unless set
     */
    @Value.Default
    @JsonProperty
    public String language() {
        return "en";
    }

    /**
     * How the letter should sound.
     *
     * @return the tone that is preferred, if any
     */
    @JsonProperty
    public abstract Optional<String> tone();

    /**
     * Which variant of an experiment the letter belongs to.
     *
     * @return the variant; blocks of other variants do not fit then. Empty if there is no experiment: variants compete like
     *     any other blocks
     */
    @JsonProperty
    public abstract Optional<String> variant();

    @Value.Check
    final void check() {
        Check.languageTag("language", language());
        tone().ifPresent(text -> Check.line("tone", text, Block.ID_LIMIT));
        variant().ifPresent(text -> Check.line("variant", text, Block.ID_LIMIT));
    }

    /** Builds queries; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableBlockQuery.Builder {
        Builder() {}
    }
}

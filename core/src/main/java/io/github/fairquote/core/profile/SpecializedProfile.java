package io.github.fairquote.core.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A freelancer's second face for one niche: its own headline, rate and skills beside the general profile.
 *
 * <p>What it doesn't state is the general profile's; {@link FreelancerProfile#viewOf(SpecializedProfile)} gives the whole and
 * names what was inherited. How many a platform allows is policy. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"name", "headline", "rate", "niche", "skills", "overview", "level"})
public abstract class SpecializedProfile {

    SpecializedProfile() {}

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
    static SpecializedProfile fromJson(ImmutableSpecializedProfile.Json json) {
        return ImmutableSpecializedProfile.fromJson(json);
    }

    /**
     * By what the freelancer knows it.
     *
     * @return one line of at most 100 UTF-16 units, different from that of every other specialised profile of the freelancer
     */
    @JsonProperty
    public abstract String name();

    /**
     * The line that clients see first; platforms also call it the title.
     *
     * @return one line of at most 200 UTF-16 units; a platform's own limit is policy
     */
    @JsonProperty
    public abstract String headline();

    /**
     * What is asked for an hour in this niche.
     *
     * @return the rate
     */
    @JsonProperty
    public abstract HourlyRate rate();

    /**
     * What it is for.
     *
     * @return the niche
     */
    @JsonProperty
    public abstract Niche niche();

    /**
     * The skills shown in this niche.
     *
     * @return at most 100 distinct skills in their order; may be empty
     */
    @JsonProperty
    public abstract List<SkillTag> skills();

    /**
     * What the freelancer says about the work in this niche.
     *
     * @return the words, at most 16,384 UTF-16 units; lines are allowed; empty to use the general profile's
     */
    @JsonProperty
    public abstract Optional<String> overview();

    /**
     * How experienced the freelancer is in this niche.
     *
     * @return the level; empty to use the general profile's
     */
    @JsonProperty
    public abstract Optional<ExperienceLevel> level();

    @Value.Check
    final void check() {
        Check.line("name", name(), 100);
        Check.line("headline", headline(), 200);
        Skills.check(skills());
        overview().ifPresent(text -> Check.prose("overview", text, Check.TEXT_LIMIT));
    }

    /** Builds specialised profiles; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableSpecializedProfile.Builder {
        Builder() {}
    }
}

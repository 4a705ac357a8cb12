package io.github.fairquote.pricing.title;

import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import java.util.Objects;
import java.util.Optional;

/**
 * What a phrase stands for. Immutable and thread-safe.
 *
 * @param niche the niche that it names, if it names one
 * @param level the level that it names, if it names one
 */
public record TitleMeaning(Optional<Niche> niche, Optional<ExperienceLevel> level) {
    /** Checks that nothing is null. */
    public TitleMeaning {
        Objects.requireNonNull(niche, "niche");
        Objects.requireNonNull(level, "level");
    }

    static TitleMeaning of(Niche niche) {
        return new TitleMeaning(Optional.of(niche), Optional.empty());
    }

    static TitleMeaning of(ExperienceLevel level) {
        return new TitleMeaning(Optional.empty(), Optional.of(level));
    }
}

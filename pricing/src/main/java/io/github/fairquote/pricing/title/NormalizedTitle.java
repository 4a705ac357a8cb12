package io.github.fairquote.pricing.title;

import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a title says, and by which words. Immutable and thread-safe.
 *
 * @param niche the niche; empty if no word names one, or if several are named alike
 * @param level the level; empty if no word names one, or if the title names several
 * @param matches the phrases found, those of the title first, in their order
 */
public record NormalizedTitle(Optional<Niche> niche, Optional<ExperienceLevel> level, List<TitleMatch> matches) {
    /** Copies the list and checks that nothing is null. */
    public NormalizedTitle {
        Objects.requireNonNull(niche, "niche");
        Objects.requireNonNull(level, "level");
        matches = List.copyOf(matches);
    }
}

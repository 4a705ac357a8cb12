package io.github.fairquote.core.profile;

import io.github.fairquote.core.policy.profile.ProfileFact;
import java.util.Optional;
import java.util.function.Function;

/** How many of each fact a profile shows; empty where that is not known. */
final class FactCounts {
    private final FreelancerProfile profile;

    FactCounts(FreelancerProfile profile) {
        this.profile = profile;
    }

    Optional<Integer> of(ProfileFact fact) {
        return switch (fact) {
            case TITLE -> Optional.of(1);
            case OVERVIEW -> Optional.of(profile.overview().isPresent() ? 1 : 0);
            case SKILL -> first(Optional.of(profile.skills().size()));
            case FURTHER_SKILL -> further(Optional.of(profile.skills().size()));
            case EMPLOYMENT -> first(shown(ProfileContents::employments));
            case FURTHER_EMPLOYMENT -> further(shown(ProfileContents::employments));
            case PHOTO -> flag(ProfileContents::photo);
            case VIDEO -> flag(ProfileContents::video);
            case LINKED_ACCOUNT -> flag(ProfileContents::linkedAccount);
            case PORTFOLIO -> shown(ProfileContents::portfolioItems);
            case EDUCATION -> shown(ProfileContents::educations);
            case CERTIFICATION -> shown(ProfileContents::certifications);
            case OTHER_EXPERIENCE -> shown(ProfileContents::otherExperiences);
            case SKILL_TEST -> shown(ProfileContents::skillTests);
        };
    }

    private Optional<Integer> flag(Function<ProfileContents, Optional<Boolean>> which) {
        return profile.contents().flatMap(which).map(there -> there ? 1 : 0);
    }

    private Optional<Integer> shown(Function<ProfileContents, Optional<Integer>> which) {
        return profile.contents().flatMap(which);
    }

    private static Optional<Integer> first(Optional<Integer> all) {
        return all.map(n -> Math.min(n, 1));
    }

    private static Optional<Integer> further(Optional<Integer> all) {
        return all.map(n -> Math.max(0, n - 1));
    }
}

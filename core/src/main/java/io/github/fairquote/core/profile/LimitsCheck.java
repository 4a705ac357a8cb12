package io.github.fairquote.core.profile;

import io.github.fairquote.core.policy.ProfileLimits;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a profile against a platform's limits and collects every breach. */
final class LimitsCheck {
    private final ProfileLimits limits;
    private final List<Problem> problems = new ArrayList<>();

    LimitsCheck(ProfileLimits limits) {
        this.limits = limits;
    }

    List<Problem> of(FreelancerProfile profile) {
        check("", profile.headline(), profile.skills(), profile.overview());
        List<SpecializedProfile> faces = profile.specializedProfiles();
        atMost(
                ProblemCode.TOO_MANY_SPECIALIZED_PROFILES,
                "/specializedProfiles",
                "specialised profiles",
                faces.size(),
                limits.maxSpecializedProfiles());
        for (int i = 0; i < faces.size(); i++) {
            SpecializedProfile face = faces.get(i);
            check("/specializedProfiles/" + i, face.headline(), face.skills(), face.overview());
        }
        return List.copyOf(problems);
    }

    /** Counts UTF-16 units, of which a text never has fewer than code points: the stricter of both. */
    private void check(String at, String headline, List<SkillTag> skills, Optional<String> overview) {
        atMost(
                ProblemCode.TEXT_TOO_LONG,
                at + "/headline",
                "characters of headline",
                headline.length(),
                limits.titleLength());
        atMost(ProblemCode.TOO_MANY_ELEMENTS, at + "/skills", "skills", skills.size(), limits.maxSkills());
        overview.ifPresent(text -> atMost(
                ProblemCode.TEXT_TOO_LONG,
                at + "/overview",
                "characters of overview",
                text.length(),
                limits.overviewLength()));
    }

    private void atMost(ProblemCode code, String pointer, String what, int actual, int limit) {
        if (actual > limit) {
            problems.add(Problem.builder()
                    .code(code)
                    .message(actual + " " + what + " are more than the platform's " + limit)
                    .location(Location.builder().pointer(pointer).build())
                    .putFact("limit", Integer.toString(limit))
                    .putFact("actual", Integer.toString(actual))
                    .build());
        }
    }
}

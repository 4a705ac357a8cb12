package io.github.fairquote.core.profile;

import io.github.fairquote.core.internal.Check;
import java.util.List;

/** The rule that every list of skills of a profile keeps. */
final class Skills {
    /** Far above any platform's limit, which is policy; this one only bounds what is held in memory. */
    private static final int LIMIT = 100;

    private Skills() {}

    static void check(List<SkillTag> skills) {
        Check.atMost("skills", skills.size(), LIMIT);
        Check.distinct("skills", skills);
    }
}

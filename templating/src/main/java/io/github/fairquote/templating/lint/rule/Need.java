package io.github.fairquote.templating.lint.rule;

import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.lint.LintedLetter;

/** What a rule must know to run. */
enum Need {
    NOTHING(""),
    POLICY("no platform's rules for letters are known"),
    JOB("the job is not known"),
    NAMES("neither the client's name nor earlier clients are known"),
    PROFILE("the profile is not known"),
    BID("no bid and floor of one kind are known");

    private final String missing;

    Need(String missing) {
        this.missing = missing;
    }

    static Need of(ProblemCode code) {
        return switch (code) {
            case VERY_LONG_LETTER -> POLICY;
            case GENERIC_OPENING -> JOB;
            case WRONG_NAME -> NAMES;
            case UNPROVEN_CLAIM -> PROFILE;
            case RATE_BELOW_FLOOR -> BID;
            default -> NOTHING;
        };
    }

    String missing() {
        return missing;
    }

    boolean isMet(LintedLetter letter) {
        return switch (this) {
            case NOTHING -> true;
            case POLICY -> letter.rules().isPresent();
            case JOB -> letter.job().isPresent();
            case NAMES -> NameRule.knowsNames(letter);
            case PROFILE -> letter.context().profile().isPresent();
            case BID -> RateRule.knowsBid(letter);
        };
    }
}

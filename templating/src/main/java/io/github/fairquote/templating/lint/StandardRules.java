package io.github.fairquote.templating.lint;

import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules that every linter starts with, and how much a finding of each matters where no policy says so. */
final class StandardRules {
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

    /** What one code asks for. */
    record Standard(ProblemCode code, Severity severity, Need need) {}

    static final List<LintRule> ALL = List.of(
            ContactRule::check,
            LeftoverRule::check,
            LengthRules::check,
            OpeningRules::check,
            ClosingQuestionRule::check,
            PhraseRules::check,
            MarkdownRule::check,
            NameRule::check,
            ClaimRule::check,
            RecordRule::check,
            RateRule::check);

    static final List<Standard> CODES = List.of(
            new Standard(ProblemCode.CONTACT_DETAIL, Severity.ERROR, Need.NOTHING),
            new Standard(ProblemCode.OFF_PLATFORM_PAYMENT, Severity.ERROR, Need.NOTHING),
            new Standard(ProblemCode.UNFILLED, Severity.ERROR, Need.NOTHING),
            new Standard(ProblemCode.RAW_BLANK, Severity.ERROR, Need.NOTHING),
            new Standard(ProblemCode.LETTER_TOO_LONG, Severity.ERROR, Need.NOTHING),
            new Standard(ProblemCode.VERY_LONG_LETTER, Severity.WARNING, Need.POLICY),
            new Standard(ProblemCode.LONG_LETTER, Severity.WARNING, Need.NOTHING),
            new Standard(ProblemCode.GENERIC_OPENING, Severity.WARNING, Need.JOB),
            new Standard(ProblemCode.STARTS_WITH_I, Severity.WARNING, Need.NOTHING),
            new Standard(ProblemCode.NO_CLOSING_QUESTION, Severity.WARNING, Need.NOTHING),
            new Standard(ProblemCode.GENERIC_PHRASE, Severity.WARNING, Need.NOTHING),
            new Standard(ProblemCode.OVER_PROMISE, Severity.WARNING, Need.NOTHING),
            new Standard(ProblemCode.MARKDOWN, Severity.WARNING, Need.NOTHING),
            new Standard(ProblemCode.WRONG_NAME, Severity.ERROR, Need.NAMES),
            new Standard(ProblemCode.UNPROVEN_CLAIM, Severity.WARNING, Need.PROFILE),
            new Standard(ProblemCode.RATE_BELOW_FLOOR, Severity.ERROR, Need.BID));

    private static final Map<ProblemCode, Severity> SEVERITIES = new EnumMap<>(ProblemCode.class);

    static {
        CODES.forEach(standard -> SEVERITIES.put(standard.code(), standard.severity()));
    }

    private StandardRules() {}

    static boolean isStandard(ProblemCode code) {
        return SEVERITIES.containsKey(code);
    }

    static Severity severityOf(ProblemCode code) {
        return SEVERITIES.getOrDefault(code, Severity.WARNING);
    }
}

package io.github.fairquote.templating.lint.read;

import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The codes of the standard rules, and how much a finding of each matters where no policy says so. */
public final class Severities {
    private static final Map<ProblemCode, Severity> SEVERITIES = new LinkedHashMap<>();

    static {
        SEVERITIES.put(ProblemCode.CONTACT_DETAIL, Severity.ERROR);
        SEVERITIES.put(ProblemCode.OFF_PLATFORM_PAYMENT, Severity.ERROR);
        SEVERITIES.put(ProblemCode.UNFILLED, Severity.ERROR);
        SEVERITIES.put(ProblemCode.RAW_BLANK, Severity.ERROR);
        SEVERITIES.put(ProblemCode.LETTER_TOO_LONG, Severity.ERROR);
        SEVERITIES.put(ProblemCode.VERY_LONG_LETTER, Severity.WARNING);
        SEVERITIES.put(ProblemCode.LONG_LETTER, Severity.WARNING);
        SEVERITIES.put(ProblemCode.GENERIC_OPENING, Severity.WARNING);
        SEVERITIES.put(ProblemCode.STARTS_WITH_I, Severity.WARNING);
        SEVERITIES.put(ProblemCode.NO_CLOSING_QUESTION, Severity.WARNING);
        SEVERITIES.put(ProblemCode.GENERIC_PHRASE, Severity.WARNING);
        SEVERITIES.put(ProblemCode.OVER_PROMISE, Severity.WARNING);
        SEVERITIES.put(ProblemCode.MARKDOWN, Severity.WARNING);
        SEVERITIES.put(ProblemCode.WRONG_NAME, Severity.ERROR);
        SEVERITIES.put(ProblemCode.UNPROVEN_CLAIM, Severity.WARNING);
        SEVERITIES.put(ProblemCode.RATE_BELOW_FLOOR, Severity.ERROR);
    }

    private Severities() {}

    /** The codes of the standard rules in the order in which reports tell them. */
    public static Set<ProblemCode> codes() {
        return Collections.unmodifiableSet(SEVERITIES.keySet());
    }

    public static boolean isStandard(ProblemCode code) {
        return SEVERITIES.containsKey(code);
    }

    /** A warning for codes of other rules. */
    public static Severity of(ProblemCode code) {
        return SEVERITIES.getOrDefault(code, Severity.WARNING);
    }
}

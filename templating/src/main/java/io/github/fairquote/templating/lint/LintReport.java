package io.github.fairquote.templating.lint;

import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What a check of a letter found, and what it could not check: a letter without findings is well only as far as it was
 * checked. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class LintReport {

    LintReport() {}

    /**
     * What should be changed or looked at.
     *
     * @return the findings in the order of their places; empty if all is well
     */
    public abstract List<Finding> findings();

    /**
     * The standard rules that ran.
     *
     * @return their codes in a fixed order, those without a finding included
     */
    public abstract List<ProblemCode> checked();

    /**
     * The standard rules that are switched on but lack what they need.
     *
     * @return what is missing in words, by code in the order of the codes
     */
    public abstract Map<ProblemCode, String> unchecked();

    /**
     * Whether no rule forbids to send the letter.
     *
     * @return true if no finding is an error
     */
    public final boolean isSendable() {
        return findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}

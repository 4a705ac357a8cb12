package io.github.fairquote.templating.lint;

import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.policy.ProposalLimits;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import java.util.Objects;
import java.util.Optional;

/**
 * A letter under check with what it answers and what the platform allows.
 *
 * @param text the letter
 * @param job the job it answers, if known; rules that need it are silent without
 * @param limits the platform's limits on the day of sending
 */
public record LintedLetter(String text, Optional<JobPost> job, ProposalLimits limits) {

    /** Checks that nothing is null. */
    public LintedLetter {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(limits, "limits");
    }

    /**
     * What a list of proposals shows of the letter: its first lines, cut at the platform's number of characters.
     *
     * @return the part of the text in front of the fold
     */
    public String preview() {
        int end =
                text.offsetByCodePoints(0, Math.min(limits.previewCharacters(), text.codePointCount(0, text.length())));
        int lines = 0;
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '\n' && ++lines == limits.previewLines()) {
                return text.substring(0, i);
            }
        }
        return text.substring(0, end);
    }

    Finding finding(ProblemCode code, Severity severity, int start, int end, String reason, String change) {
        return Finding.builder()
                .code(code)
                .severity(severity)
                .start(start)
                .end(end)
                .reason(reason)
                .change(change)
                .build();
    }
}

package io.github.fairquote.templating.lint;

import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.policy.ProposalLimits;
import io.github.fairquote.core.policy.RateFloors;
import io.github.fairquote.core.policy.letter.LetterRules;
import java.util.Optional;

/** A letter under check with what it is checked against. Immutable and thread-safe. */
public final class LintedLetter {
    private final String text;
    private final LetterContext context;
    private final Platform platform;

    LintedLetter(String text, LetterContext context, Platform platform) {
        this.text = text;
        this.context = context;
        this.platform = platform;
    }

    /**
     * What the platform says of letters on the day of sending.
     *
     * @param limits how long they may be
     * @param rules how they are judged
     * @param floors the least that work may cost
     */
    record Platform(ProposalLimits limits, Optional<LetterRules> rules, Optional<RateFloors> floors) {}

    /**
     * The letter.
     *
     * @return its text as handed in
     */
    public String text() {
        return text;
    }

    /**
     * What is known beside the text.
     *
     * @return the context
     */
    public LetterContext context() {
        return context;
    }

    /**
     * The job it answers.
     *
     * @return the job, if known
     */
    public Optional<JobPost> job() {
        return context.job();
    }

    /**
     * The platform's limits on the day of sending.
     *
     * @return the limits
     */
    public ProposalLimits limits() {
        return platform.limits();
    }

    /**
     * How letters are judged on the day of sending.
     *
     * @return the rules, if the linter knows any
     */
    public Optional<LetterRules> rules() {
        return platform.rules();
    }

    /**
     * The least that work may cost on the platform.
     *
     * @return the floors, if the linter knows any
     */
    public Optional<RateFloors> floors() {
        return platform.floors();
    }

    /**
     * What a list of proposals shows of the letter: its first lines, cut at the platform's number of characters.
     *
     * @return the part of the text in front of the fold
     */
    public String preview() {
        int most = limits().previewCharacters();
        int end = text.length() <= most || text.codePointCount(0, text.length()) <= most
                ? text.length()
                : text.offsetByCodePoints(0, most);
        int lines = 0;
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '\n' && ++lines == limits().previewLines()) {
                return text.substring(0, i);
            }
        }
        return text.substring(0, end);
    }
}

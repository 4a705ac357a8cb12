package io.github.fairquote.templating.lint;

import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.policy.ProposalLimits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks letters by rules whose figures come from the platform's dated policy.
 *
 * <p>Standard rules: LETTER_TOO_LONG, UNFILLED and RAW_BLANK are errors; LONG_LETTER, NO_CLOSING_QUESTION, STARTS_WITH_I,
 * GENERIC_OPENING and MARKDOWN are warnings. Nothing is changed or sent. Immutable; thread-safe if added rules are.
 */
public final class ProposalLinter {
    private final ProposalLimits limits;
    private final List<LintRule> rules;

    private ProposalLinter(ProposalLimits limits, List<LintRule> rules) {
        this.limits = limits;
        this.rules = List.copyOf(rules);
    }

    /**
     * The standard rules under a platform's limits.
     *
     * @param limits the limits on the day of sending, from {@code PlatformPolicies.proposalLimits(date)}
     * @return the linter
     */
    public static ProposalLinter withDefaults(ProposalLimits limits) {
        return new ProposalLinter(
                Objects.requireNonNull(limits, "limits"),
                List.of(
                        LengthRules::check,
                        LeftoverRule::check,
                        OpeningRules::check,
                        ClosingQuestionRule::check,
                        MarkdownRule::check));
    }

    /**
     * The same linter with one rule more.
     *
     * @param rule the rule
     * @return the linter
     */
    public ProposalLinter with(LintRule rule) {
        List<LintRule> more = new ArrayList<>(rules);
        more.add(Objects.requireNonNull(rule, "rule"));
        return new ProposalLinter(limits, more);
    }

    /**
     * Checks a letter that answers a job.
     *
     * @param letter the letter
     * @param job the job
     * @return the findings in the order of their places; empty if all is well
     */
    public List<Finding> lint(CharSequence letter, JobPost job) {
        return lint(letter, Optional.of(job));
    }

    /**
     * Checks a letter without knowing the job; rules about the job are silent.
     *
     * @param letter the letter
     * @return the findings in the order of their places; empty if all is well
     */
    public List<Finding> lint(CharSequence letter) {
        return lint(letter, Optional.empty());
    }

    private List<Finding> lint(CharSequence letter, Optional<JobPost> job) {
        LintedLetter linted = new LintedLetter(letter.toString(), job, limits);
        return rules.stream()
                .flatMap(rule -> rule.check(linted).stream())
                .sorted(Comparator.comparingInt(Finding::start)
                        .thenComparingInt(Finding::end)
                        .thenComparing(Finding::code))
                .toList();
    }
}

package io.github.fairquote.templating.lint;

import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.policy.NoPolicyException;
import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.PolicySection;
import io.github.fairquote.core.policy.ProposalLimits;
import io.github.fairquote.core.policy.RateFloors;
import io.github.fairquote.core.policy.letter.LetterRules;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.lint.read.Severities;
import io.github.fairquote.templating.lint.rule.StandardRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks letters before they are sent, by rules whose grades and figures come from the platform's dated policy.
 *
 * <p>Standard rules, by their codes. What must not be sent: CONTACT_DETAIL and OFF_PLATFORM_PAYMENT (before a contract, as
 * far as no exemption of the job allows it), UNFILLED and RAW_BLANK, LETTER_TOO_LONG (in UTF-16 units or code points, the
 * stricter wins), WRONG_NAME, RATE_BELOW_FLOOR. What should be looked at: VERY_LONG_LETTER, LONG_LETTER, GENERIC_OPENING,
 * STARTS_WITH_I, NO_CLOSING_QUESTION, GENERIC_PHRASE, OVER_PROMISE (phrases in English, German and Ukrainian), MARKDOWN,
 * UNPROVEN_CLAIM. A policy may grade them otherwise, and the caller has the last word ({@link #with(ProblemCode, Severity)},
 * {@link #without(ProblemCode)}); a finding that its own rule holds for doubtful stays a WARNING.
 *
 * <p>Time is linear in the letter. Nothing is changed or sent, and nothing in a letter is an instruction. Immutable;
 * thread-safe if added rules are.
 */
public final class ProposalLinter {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(Finding::start)
            .thenComparingInt(Finding::end)
            .thenComparing(Finding::code);

    private final LintedLetter.Platform platform;
    private final List<LintRule> rules;
    /** What the caller says of a rule; empty if it is switched off. */
    private final Map<ProblemCode, Optional<Severity>> grades;

    private ProposalLinter(
            LintedLetter.Platform platform, List<LintRule> rules, Map<ProblemCode, Optional<Severity>> grades) {
        this.platform = platform;
        this.rules = List.copyOf(rules);
        this.grades = grades;
    }

    /**
     * The standard rules under a platform's policies on a day: its limits, its rules for letters and, if known for that day,
     * its rate floors.
     *
     * @param policies the platform's policies
     * @param sent the day on which the letter is sent; for the floors it counts as the day on which a contract would start
     * @return the linter
     * @throws NoPolicyException if its limits or rules for letters are not known for that day
     */
    public static ProposalLinter of(PlatformPolicies policies, LocalDate sent) {
        return linter(new LintedLetter.Platform(
                policies.proposalLimits(sent).value(),
                Optional.of(policies.letterRules(sent).value()),
                floors(policies, sent)));
    }

    /**
     * The standard rules under a platform's limits alone, graded as the class says.
     *
     * @param limits the limits on the day of sending, from {@code PlatformPolicies.proposalLimits(date)}
     * @return the linter
     */
    public static ProposalLinter withDefaults(ProposalLimits limits) {
        return linter(new LintedLetter.Platform(
                Objects.requireNonNull(limits, "limits"), Optional.empty(), Optional.empty()));
    }

    private static Optional<RateFloors> floors(PlatformPolicies policies, LocalDate sent) {
        return policies.all(PolicySection.RATE_FLOORS).stream()
                .filter(policy -> policy.governs(sent))
                .map(Policy::value)
                .findFirst();
    }

    private static ProposalLinter linter(LintedLetter.Platform platform) {
        return new ProposalLinter(platform, List.of(StandardRules::check), Map.of());
    }

    /**
     * The same linter under rules for letters.
     *
     * @param letterRules the rules on the day of sending, from {@code PlatformPolicies.letterRules(date)}
     * @return the linter
     */
    public ProposalLinter with(LetterRules letterRules) {
        return new ProposalLinter(
                new LintedLetter.Platform(platform.limits(), Optional.of(letterRules), platform.floors()),
                rules,
                grades);
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
        return new ProposalLinter(platform, more, grades);
    }

    /**
     * The same linter with a rule graded otherwise, whatever the policy says.
     *
     * @param code the rule
     * @param severity how much its findings matter
     * @return the linter
     */
    public ProposalLinter with(ProblemCode code, Severity severity) {
        return graded(List.of(code), Optional.of(severity));
    }

    /**
     * The same linter with a rule switched off.
     *
     * @param code the rule
     * @return the linter
     */
    public ProposalLinter without(ProblemCode code) {
        return graded(List.of(code), Optional.empty());
    }

    /**
     * The same linter with every standard rule switched off but some.
     *
     * @param codes the rules to keep, graded as they are
     * @return the linter
     */
    public ProposalLinter only(Collection<ProblemCode> codes) {
        Set<ProblemCode> others = EnumSet.copyOf(Severities.codes());
        others.removeAll(codes);
        return graded(others, Optional.empty());
    }

    /**
     * Checks a letter that answers a job.
     *
     * @param letter the letter
     * @param job the job
     * @return the findings in the order of their places; empty if all is well
     */
    public List<Finding> lint(CharSequence letter, JobPost job) {
        return lint(letter, LetterContext.of(job));
    }

    /**
     * Checks a letter of which nothing else is known.
     *
     * @param letter the letter
     * @return the findings in the order of their places; empty if all is well
     */
    public List<Finding> lint(CharSequence letter) {
        return lint(letter, LetterContext.nothing());
    }

    /**
     * Checks a letter.
     *
     * @param letter the letter
     * @param context what is known beside it
     * @return the findings in the order of their places; empty if all is well
     */
    public List<Finding> lint(CharSequence letter, LetterContext context) {
        return findings(new LintedLetter(letter.toString(), context, platform));
    }

    /**
     * Checks a letter and says what was checked and what was not.
     *
     * @param letter the letter
     * @param context what is known beside it
     * @return the report
     */
    public LintReport report(CharSequence letter, LetterContext context) {
        LintedLetter linted = new LintedLetter(letter.toString(), context, platform);
        List<ProblemCode> checked = new ArrayList<>();
        Map<ProblemCode, String> unchecked = new EnumMap<>(ProblemCode.class);
        for (ProblemCode code : Severities.codes()) {
            if (gradeOf(code).isPresent()) {
                StandardRules.missing(code, linted)
                        .ifPresentOrElse(missing -> unchecked.put(code, missing), () -> checked.add(code));
            }
        }
        return ImmutableLintReport.builder()
                .addAllFindings(findings(linted))
                .addAllChecked(checked)
                .putAllUnchecked(unchecked)
                .build();
    }

    private List<Finding> findings(LintedLetter letter) {
        return rules.stream()
                .flatMap(rule -> rule.check(letter).stream())
                .flatMap(this::graded)
                .sorted(BY_PLACE)
                .toList();
    }

    private Stream<Finding> graded(Finding finding) {
        boolean doubtful = Severities.isStandard(finding.code()) && finding.severity() != Severities.of(finding.code());
        return gradeOf(finding.code(), finding.severity())
                .map(grade -> doubtful ? finding : finding.graded(grade))
                .stream();
    }

    private Optional<Severity> gradeOf(ProblemCode code) {
        return gradeOf(code, Severities.of(code));
    }

    /** The caller's word, else the policy's, else the rule's own. */
    private Optional<Severity> gradeOf(ProblemCode code, Severity own) {
        Optional<Severity> said = grades.get(code);
        if (said != null) {
            return said;
        }
        return Severities.isStandard(code) && platform.rules().isPresent()
                ? platform.rules().get().severityOf(code)
                : Optional.of(own);
    }

    private ProposalLinter graded(Collection<ProblemCode> codes, Optional<Severity> grade) {
        Map<ProblemCode, Optional<Severity>> more = new EnumMap<>(ProblemCode.class);
        more.putAll(grades);
        codes.forEach(code -> more.put(code, grade));
        return new ProposalLinter(platform, rules, more);
    }
}

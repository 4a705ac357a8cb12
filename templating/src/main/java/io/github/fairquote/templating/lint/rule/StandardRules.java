package io.github.fairquote.templating.lint.rule;

import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.lint.Finding;
import io.github.fairquote.templating.lint.LintedLetter;
import io.github.fairquote.templating.lint.claim.ClaimRule;
import io.github.fairquote.templating.lint.claim.RecordRule;
import io.github.fairquote.templating.lint.read.ReadLetter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rules that every linter starts with. */
public final class StandardRules {
    private static final List<Function<ReadLetter, List<Finding>>> ALL = List.of(
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

    private StandardRules() {}

    /** The findings of every rule; those of one rule stand together. */
    public static List<Finding> check(LintedLetter letter) {
        ReadLetter read = new ReadLetter(letter);
        return ALL.stream().flatMap(rule -> rule.apply(read).stream()).toList();
    }

    /** What the rule of a code lacks to check a letter, in words; empty if it lacks nothing. */
    public static Optional<String> missing(ProblemCode code, LintedLetter letter) {
        Need need = Need.of(code);
        return need.isMet(letter) ? Optional.empty() : Optional.of(need.missing());
    }
}

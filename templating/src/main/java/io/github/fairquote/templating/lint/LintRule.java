package io.github.fairquote.templating.lint;

import java.util.List;

/**
 * One check of a letter. Users may add their own; a rule keeps no state, runs in time linear in the letter and gives the same
 * findings for the same letter.
 */
@FunctionalInterface
public interface LintRule {
    /**
     * Checks a letter.
     *
     * @param letter the letter with what it answers
     * @return the findings in the order of their places; empty if all is well
     */
    List<Finding> check(LintedLetter letter);
}

/**
 * The rules that every linter starts with. Not exported: {@link io.github.fairquote.templating.lint.rule.StandardRules} runs
 * them all.
 */
@NullMarked
package io.github.fairquote.templating.lint.rule;

import org.jspecify.annotations.NullMarked;

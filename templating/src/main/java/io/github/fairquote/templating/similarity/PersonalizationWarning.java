package io.github.fairquote.templating.similarity;

import java.util.Objects;

/**
 * Why a letter should be looked at again.
 *
 * @param level how much it matters
 * @param reason why, in words
 */
public record PersonalizationWarning(WarningLevel level, String reason) {

    /** Checks that nothing is null. */
    public PersonalizationWarning {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(reason, "reason");
    }
}

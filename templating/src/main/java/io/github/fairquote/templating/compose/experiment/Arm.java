package io.github.fairquote.templating.compose.experiment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.Objects;

/**
 * One variant of an experiment and how many letters it gets.
 *
 * @param variant the name by which blocks belong to it, one line of at most 64 UTF-16 units
 * @param share its part of the sum of all shares, in [1, 1,000,000]
 */
@JsonPropertyOrder({"variant", "share"})
public record Arm(String variant, int share) {
    /** The highest share. */
    public static final int SHARE_LIMIT = 1_000_000;

    /**
     * Checks both.
     *
     * @throws InvalidValueException BLANK_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTER, LONE_SURROGATE or NUMBER_OUT_OF_RANGE
     */
    public Arm {
        Check.line("variant", Objects.requireNonNull(variant, "variant"), 64);
        Check.inRange("share", share, 1, SHARE_LIMIT);
    }
}

package io.github.fairquote.core.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Tags;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.Objects;

/**
 * A skill as the platforms tag it, such as {@code Google Ads} or {@code C++}.
 *
 * <p>The label is kept as written for letters; equality, order and hash go by {@link #key()}, so that {@code google ads} and
 * {@code Google Ads} are one skill. Written to JSON as the label.
 *
 * @param label the tag as written, one line of at most 80 characters
 */
public record SkillTag(@JsonValue String label) implements Comparable<SkillTag> {
    private static final int LIMIT = 80;

    /**
     * Checks the label.
     *
     * @throws InvalidValueException BLANK_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTER or
     *     LONE_SURROGATE
     */
    public SkillTag {
        Objects.requireNonNull(label, "label");
        Check.notBlank("", Tags.key(Check.line("", label, LIMIT)));
    }

    /**
     * The skill of a label.
     *
     * @param label the tag as written
     * @return the skill
     * @throws InvalidValueException BLANK_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTER or
     *     LONE_SURROGATE
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SkillTag of(String label) {
        return new SkillTag(label);
    }

    /**
     * What the skill is compared by: lower case, blanks as hyphens.
     *
     * @return the key, such as {@code google-ads}
     */
    public String key() {
        return Tags.key(label);
    }

    @Override
    public int compareTo(SkillTag other) {
        return key().compareTo(other.key());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SkillTag that && key().equals(that.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    /** The label as written. */
    @Override
    public String toString() {
        return label;
    }
}

package io.github.fairquote.core.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Tags;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.Objects;

/**
 * A freelance platform, by the tag under which its policies are filed.
 *
 * <p>The tag is kept in its canonical form, lower case with hyphens, so that {@code Upwork} and {@code upwork} are the same.
 * Any platform may be named; which have bundled policies is another question. Written to JSON as the tag. Immutable and
 * thread-safe.
 *
 * @param tag the tag, such as {@code upwork}; at most 60 characters
 */
public record Platform(@JsonValue String tag) implements Comparable<Platform> {
    /** Upwork. */
    public static final Platform UPWORK = new Platform("upwork");

    /** Fiverr. */
    public static final Platform FIVERR = new Platform("fiverr");

    /** Freelancer.com. */
    public static final Platform FREELANCER_COM = new Platform("freelancer-com");

    /** PeoplePerHour. */
    public static final Platform PEOPLE_PER_HOUR = new Platform("peopleperhour");

    private static final int LIMIT = 60;

    /**
     * Checks the tag and brings it to its canonical form.
     *
     * @throws InvalidValueException BLANK_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTER or LONE_SURROGATE
     */
    public Platform {
        Objects.requireNonNull(tag, "tag");
        tag = Check.notBlank("", Tags.key(Check.line("", tag, LIMIT)));
    }

    /**
     * The platform of a tag.
     *
     * @param tag the tag, such as {@code upwork}
     * @return the platform
     * @throws InvalidValueException BLANK_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTER or LONE_SURROGATE
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Platform of(String tag) {
        return new Platform(tag);
    }

    @Override
    public int compareTo(Platform other) {
        return tag.compareTo(other.tag);
    }

    /** The tag itself. */
    @Override
    public String toString() {
        return tag;
    }
}

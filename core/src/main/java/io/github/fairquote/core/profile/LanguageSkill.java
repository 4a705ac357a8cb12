package io.github.fairquote.core.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.InvalidValueException;
import org.immutables.value.Value;

/**
 * A language and how well the freelancer commands it. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"language", "level"})
public abstract class LanguageSkill {

    LanguageSkill() {}

    /**
     * A language at a level.
     *
     * @param language the language tag, such as {@code en} or {@code pt-BR}
     * @param level the level
     * @return the skill
     * @throws InvalidValueException BAD_LANGUAGE if the tag is not of the form
     */
    public static LanguageSkill of(String language, LanguageLevel level) {
        return builder().language(language).level(level).build();
    }

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @SuppressWarnings("deprecation") // the generated JSON carrier is deliberately marked so
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LanguageSkill fromJson(ImmutableLanguageSkill.Json json) {
        return ImmutableLanguageSkill.fromJson(json);
    }

    /**
     * The language.
     *
     * @return its tag (BCP 47): a lower-case language of two or three letters, then optional subtags behind hyphens, such as
     *     {@code en}, {@code pt-BR} or {@code zh-Hant}; at most 35 characters
     */
    @JsonProperty
    public abstract String language();

    /**
     * How well.
     *
     * @return the level
     */
    @JsonProperty
    public abstract LanguageLevel level();

    @Value.Check
    final void check() {
        Check.languageTag("language", language());
    }

    /** Builds language skills; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableLanguageSkill.Builder {
        Builder() {}
    }
}

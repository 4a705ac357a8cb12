package io.github.fairquote.templating.block;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One stored piece of a letter: a template, what it is for and what it needs.
 *
 * <p>A block without niches fits every job; one with niches fits jobs of these only. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "id",
    "role",
    "text",
    "niches",
    "skills",
    "needs",
    "topics",
    "language",
    "tone",
    "variant",
    "priority"
})
public abstract class Block {
    /** The highest priority; the lowest is its negative. */
    public static final int PRIORITY_LIMIT = 100;

    static final int ID_LIMIT = 64;
    static final int LIST_LIMIT = 50;

    Block() {}

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
    static Block fromJson(ImmutableBlock.Json json) {
        return ImmutableBlock.fromJson(json);
    }

    /**
     * By what the library knows the block.
     *
     * @return 1 to 64 letters, digits, hyphens and underscores, a letter first
     */
    @JsonProperty
    public abstract String id();

    /**
     * What it does in a letter.
     *
     * @return the role
     */
    @JsonProperty
    public abstract BlockRole role();

    /**
     * Its template.
     *
     * @return the text, not blank, at most 16,384 UTF-16 units
     */
    @JsonProperty
    public abstract String text();

    /**
     * The niches it is written for.
     *
     * @return at most 50 niches; empty for every niche
     */
    @JsonProperty
    public abstract List<Niche> niches();

    /**
     * The skills it speaks of.
     *
     * @return at most 50 skills; empty for none in particular
     */
    @JsonProperty
    public abstract List<SkillTag> skills();

    /**
     * The facts without which it is not used.
     *
     * @return at most 50 names of the letter's facts, such as {@code case.result}
     */
    @JsonProperty
    public abstract List<String> needs();

    /**
     * Which screening questions it answers.
     *
     * @return at most 50 topics: words that follow each other in the question, whatever their case; {@code *} behind a word
     *     stands for any ending, as in {@code years experien*}. Only blocks of the role answer have any
     */
    @JsonProperty
    public abstract List<String> topics();

    /**
     * The language it is written in; filters that are called without a language follow it.
     *
     * @return a BCP 47 tag; {@code en} unless set
     */
    @Value.Default
    @JsonProperty
    public String language() {
        return "en";
    }

    /**
     * How it sounds, such as {@code plain} or {@code warm}.
     *
     * @return the tone, if stated
     */
    @JsonProperty
    public abstract Optional<String> tone();

    /**
     * Which variant of an experiment it belongs to.
     *
     * @return the variant's name, if stated
     */
    @JsonProperty
    public abstract Optional<String> variant();

    /**
     * How much it is preferred before equals.
     *
     * @return a number in [-100, 100]; 0 unless set
     */
    @Value.Default
    @JsonProperty
    public int priority() {
        return 0;
    }

    @Value.Check
    final void check() {
        requireId(id());
        Check.prose("text", text(), Check.TEXT_LIMIT);
        Check.atMost("niches", niches().size(), LIST_LIMIT);
        Check.atMost("skills", skills().size(), LIST_LIMIT);
        Check.atMost("needs", needs().size(), LIST_LIMIT);
        needs().forEach(Block::requireName);
        Topics.check(topics(), role());
        Check.languageTag("language", language());
        tone().ifPresent(text -> Check.line("tone", text, ID_LIMIT));
        variant().ifPresent(text -> Check.line("variant", text, ID_LIMIT));
        Check.inRange("priority", priority(), -PRIORITY_LIMIT, PRIORITY_LIMIT);
    }

    private static void requireId(String id) {
        if (id.length() > ID_LIMIT) {
            throw new InvalidValueException(
                    ProblemCode.NAME_TOO_LONG, "id", "id has more than " + ID_LIMIT + " characters: " + id.length());
        }
        Check.that(
                !id.isEmpty() && isWord(id),
                ProblemCode.BAD_NAME,
                "id",
                "is not letters, digits, - and _ with a letter first: " + Quoted.of(id));
    }

    private static void requireName(String need) {
        boolean good = !need.isEmpty()
                && need.length() <= ID_LIMIT
                && Arrays.stream(need.split("\\.", -1)).allMatch(part -> !part.isEmpty() && isWord(part));
        Check.that(good, ProblemCode.BAD_NAME, "needs", "hold what is no dotted name: " + Quoted.of(need));
    }

    private static boolean isWord(String text) {
        return Character.isLetter(text.codePointAt(0))
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    /** Builds blocks; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableBlock.Builder {
        Builder() {}
    }
}

package io.github.fairquote.pricing.sample;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Decimals;
import io.github.fairquote.core.internal.Tags;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.result.InvalidValueException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words by which files name levels of experience.
 *
 * <p>Words that differ only in case, blanks, hyphens or underscores are the same. Immutable and thread-safe.
 */
public final class LevelVocabulary {
    private static final int WORD_LIMIT = 80;
    private static final LevelVocabulary EMPTY = new LevelVocabulary(new TreeMap<>(), null);
    private static final LevelVocabulary STANDARD = EMPTY.with(
                    ExperienceLevel.ENTRY,
                    "entry",
                    "entry level",
                    "junior",
                    "jr",
                    "trainee",
                    "intern",
                    "beginner",
                    "en")
            .with(ExperienceLevel.INTERMEDIATE, "intermediate", "middle", "mid", "mid level", "mi")
            .with(ExperienceLevel.EXPERT, "expert", "senior", "senior level", "sr", "lead", "principal", "se")
            .with(ExperienceLevel.EXECUTIVE, "executive", "executive level", "director", "head", "ex");

    private final SortedMap<String, ExperienceLevel> words;
    private final @Nullable Years years;

    private LevelVocabulary(SortedMap<String, ExperienceLevel> words, @Nullable Years years) {
        this.words = Collections.unmodifiableSortedMap(words);
        this.years = years;
    }

    /**
     * The words that are read unless a format says otherwise.
     *
     * <ul>
     *   <li>entry: entry, entry level, junior, jr, trainee, intern, beginner, EN
     *   <li>intermediate: intermediate, middle, mid, mid level, MI
     *   <li>expert: expert, senior, senior level, sr, lead, principal, SE
     *   <li>executive: executive, executive level, director, head, EX
     * </ul>
     *
     * <p>The two-letter codes are those of public salary surveys.
     *
     * @return the vocabulary
     */
    public static LevelVocabulary standard() {
        return STANDARD;
    }

    /**
     * No word at all, to start one's own vocabulary from.
     *
     * @return the vocabulary
     */
    public static LevelVocabulary empty() {
        return EMPTY;
    }

    /**
     * This vocabulary with more words for a level.
     *
     * @param level the level
     * @param more the words, each one line of at most 80 characters; one that is known gets the new level
     * @return the vocabulary
     * @throws InvalidValueException BLANK_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTER or LONE_SURROGATE
     */
    public LevelVocabulary with(ExperienceLevel level, String... more) {
        Objects.requireNonNull(level, "level");
        SortedMap<String, ExperienceLevel> copy = new TreeMap<>(words);
        for (String word : more) {
            copy.put(Tags.key(Check.line("word", word, WORD_LIMIT)), level);
        }
        return new LevelVocabulary(copy, years);
    }

    /**
     * This vocabulary with plain numbers read as years of experience.
     *
     * @param intermediate the years from which one is intermediate, in [0, 100]; below it one is at entry level
     * @param expert the years from which one is an expert, in [intermediate, 100]; nobody is made an executive by years
     * @return the vocabulary
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside those bounds, NaN included
     */
    public LevelVocabulary withYears(double intermediate, double expert) {
        Check.inRange("intermediate", intermediate, 0, 100);
        Check.inRange("expert", expert, intermediate, 100);
        return new LevelVocabulary(words, new Years(intermediate, expert));
    }

    /**
     * What a word, or a number of years if these are read, stands for.
     *
     * @param text the text of a file
     * @return the level; empty if the vocabulary does not have it
     */
    public Optional<ExperienceLevel> level(String text) {
        Objects.requireNonNull(text, "text");
        ExperienceLevel known = text.length() > WORD_LIMIT ? null : words.get(Tags.key(text));
        return known == null ? byYears(text) : Optional.of(known);
    }

    /**
     * The words.
     *
     * @return the words in lower case with hyphens, in their order; can't be changed
     */
    public Map<String, ExperienceLevel> words() {
        return words;
    }

    private Optional<ExperienceLevel> byYears(String text) {
        if (years == null) {
            return Optional.empty();
        }
        try {
            return years.level(Decimals.parse("years", text));
        } catch (InvalidValueException notANumber) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LevelVocabulary that && words.equals(that.words) && Objects.equals(years, that.years);
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, years);
    }

    /** The words and their levels; not for parsing. */
    @Override
    public String toString() {
        return "LevelVocabulary" + words + (years == null ? "" : " " + years);
    }

    private record Years(double intermediate, double expert) {
        Optional<ExperienceLevel> level(BigDecimal given) {
            double value = given.doubleValue();
            if (value < 0) {
                return Optional.empty();
            }
            ExperienceLevel below = value < intermediate ? ExperienceLevel.ENTRY : ExperienceLevel.INTERMEDIATE;
            return Optional.of(value < expert ? below : ExperienceLevel.EXPERT);
        }
    }
}

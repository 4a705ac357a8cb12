package io.github.fairquote.pricing.title;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Phrases and what they stand for.
 *
 * <p>Phrases are compared word by word, without regard to case, punctuation or apostrophes; {@code +}, {@code #} and dots inside of a word
 * count ({@code c++}, {@code c#}, {@code node.js}). Immutable and thread-safe.
 */
public final class TitleVocabulary {
    /** The most words of a phrase. */
    public static final int MOST_WORDS = 8;

    private final SortedMap<String, TitleMeaning> titles;
    private final SortedMap<String, Niche> skills;

    TitleVocabulary(SortedMap<String, TitleMeaning> titles, SortedMap<String, Niche> skills) {
        this.titles = Collections.unmodifiableSortedMap(new TreeMap<>(titles));
        this.skills = Collections.unmodifiableSortedMap(new TreeMap<>(skills));
    }

    /**
     * The bundled vocabulary: 60 niches of freelance work and four levels in English, with common words in German and Ukrainian.
     * It is our own compilation of November 2026.
     *
     * @return the vocabulary, the same object every time
     */
    public static TitleVocabulary standard() {
        return StandardVocabulary.VOCABULARY;
    }

    /**
     * A vocabulary without any phrase.
     *
     * @return the vocabulary
     */
    public static TitleVocabulary empty() {
        return new TitleVocabulary(Collections.emptySortedMap(), Collections.emptySortedMap());
    }

    /**
     * This vocabulary with phrases that name a niche in titles; a phrase that is there already stands for this niche then.
     *
     * @param niche the niche
     * @param phrases the phrases, each of 1 to {@value #MOST_WORDS} words
     * @return the vocabulary
     * @throws InvalidValueException BAD_NAME for a phrase without a word, or of too many
     */
    public TitleVocabulary with(Niche niche, String... phrases) {
        return with(TitleMeaning.of(Objects.requireNonNull(niche, "niche")), phrases);
    }

    /**
     * This vocabulary with phrases that name a level in titles; a phrase that is there already stands for this level then.
     *
     * @param level the level
     * @param phrases the phrases, each of 1 to {@value #MOST_WORDS} words
     * @return the vocabulary
     * @throws InvalidValueException BAD_NAME for a phrase without a word, or of too many
     */
    public TitleVocabulary with(ExperienceLevel level, String... phrases) {
        return with(TitleMeaning.of(Objects.requireNonNull(level, "level")), phrases);
    }

    /**
     * This vocabulary with skills that speak for a niche where the title names none.
     *
     * @param niche the niche
     * @param phrases the skills, each of 1 to {@value #MOST_WORDS} words
     * @return the vocabulary
     * @throws InvalidValueException BAD_NAME for a phrase without a word, or of too many
     */
    public TitleVocabulary withSkills(Niche niche, String... phrases) {
        Objects.requireNonNull(niche, "niche");
        SortedMap<String, Niche> more = new TreeMap<>(skills);
        for (String phrase : phrases) {
            more.put(key(phrase), niche);
        }
        return new TitleVocabulary(titles, more);
    }

    /**
     * This vocabulary without a phrase, in titles and skills alike.
     *
     * @param phrase the phrase
     * @return the vocabulary; the same phrases if it is not there
     */
    public TitleVocabulary without(String phrase) {
        SortedMap<String, TitleMeaning> fewer = new TreeMap<>(titles);
        SortedMap<String, Niche> fewerSkills = new TreeMap<>(skills);
        fewer.remove(key(phrase));
        fewerSkills.remove(key(phrase));
        return new TitleVocabulary(fewer, fewerSkills);
    }

    /**
     * The niches that titles can name.
     *
     * @return the niches in their order
     */
    public List<Niche> niches() {
        return titles.values().stream()
                .flatMap(meaning -> meaning.niche().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The meaning of a phrase in a title, its words being separated by blanks. */
    Optional<TitleMeaning> inTitle(String phrase) {
        return Optional.ofNullable(titles.get(phrase));
    }

    /** The meaning of a phrase in a skill; what names a niche in a title does so in a skill. */
    Optional<TitleMeaning> inSkill(String phrase) {
        return Optional.ofNullable(skills.get(phrase))
                .map(TitleMeaning::of)
                .or(() -> inTitle(phrase).filter(meaning -> meaning.niche().isPresent()));
    }

    /** How a phrase is looked up. */
    static String key(String phrase) {
        List<String> words = TitleWords.of(Objects.requireNonNull(phrase, "phrase"));
        Check.that(
                !words.isEmpty() && words.size() <= MOST_WORDS,
                ProblemCode.BAD_NAME,
                "phrase",
                "has no word or more than " + MOST_WORDS + ": " + Quoted.of(phrase));
        return String.join(" ", words);
    }

    private TitleVocabulary with(TitleMeaning meaning, String... phrases) {
        SortedMap<String, TitleMeaning> more = new TreeMap<>(titles);
        for (String phrase : phrases) {
            more.put(key(phrase), meaning);
        }
        return new TitleVocabulary(more, skills);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TitleVocabulary that && titles.equals(that.titles) && skills.equals(that.skills);
    }

    @Override
    public int hashCode() {
        return Objects.hash(titles, skills);
    }

    /** The numbers of phrases; not for parsing. */
    @Override
    public String toString() {
        return "TitleVocabulary[" + titles.size() + " phrases, " + skills.size() + " skills]";
    }
}

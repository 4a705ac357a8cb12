package io.github.fairquote.pricing.title;

import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells niche and level from a title such as {@code Senior Data Engineer | ETL & Snowflake}.
 *
 * <p>The title is read from left to right, always taking the longest phrase of the vocabulary, so that {@code lead generation} is no
 * lead and a {@code WordPress expert} no expert level. A phrase of {@code n} words gives its niche {@code n^2} points; skills add a
 * quarter of that to niches that the title names. The niche with the most points wins, of equals the one named first, if it has at
 * least 34 % of all points. Where the title names no niche, skills decide if two of them or more agree and make at least half
 * of the points. Levels come from the title alone; of several different ones none is taken.
 *
 * <p>Time is linear in the title and the skills. The same title gives the same answer in every locale. Immutable and thread-safe.
 */
public final class TitleNormalizer {
    private static final TitleNormalizer STANDARD = new TitleNormalizer(TitleVocabulary.standard());
    private static final double LEAST_SHARE = 0.34;
    private static final double LEAST_SHARE_OF_SKILLS = 0.5;
    private static final double WEIGHT_OF_SKILLS = 0.25;
    private static final int LEAST_SKILLS = 2;

    private final TitleVocabulary vocabulary;

    private TitleNormalizer(TitleVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A normaliser with the bundled vocabulary.
     *
     * @return the normaliser
     */
    public static TitleNormalizer standard() {
        return STANDARD;
    }

    /**
     * A normaliser with a vocabulary of the caller's, perhaps the bundled one with changes.
     *
     * @param vocabulary the vocabulary
     * @return the normaliser
     */
    public static TitleNormalizer of(TitleVocabulary vocabulary) {
        return new TitleNormalizer(Objects.requireNonNull(vocabulary, "vocabulary"));
    }

    /**
     * The vocabulary.
     *
     * @return the vocabulary
     */
    public TitleVocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Reads a title.
     *
     * @param title the title, of any length and language
     * @return what it says; nothing if it has no word that the vocabulary knows
     */
    public NormalizedTitle normalize(String title) {
        return normalize(title, List.of());
    }

    /**
     * Reads a title, with the skills stated beside it.
     *
     * @param title the title, of any length and language
     * @param skills the skills
     * @return what both say
     */
    public NormalizedTitle normalize(String title, Collection<SkillTag> skills) {
        List<TitleMatch> ofTitle = matches(Objects.requireNonNull(title, "title"), true, vocabulary::inTitle);
        List<TitleMatch> ofSkills = new ArrayList<>();
        skills.forEach(skill -> ofSkills.addAll(matches(skill.label(), false, vocabulary::inSkill)));
        Optional<Niche> niche =
                ofTitle.stream().anyMatch(match -> match.meaning().niche().isPresent())
                        ? named(ofTitle, ofSkills)
                        : agreed(ofSkills);
        List<TitleMatch> all = new ArrayList<>(ofTitle);
        all.addAll(ofSkills);
        return new NormalizedTitle(niche, level(ofTitle), all);
    }

    private static Optional<Niche> named(List<TitleMatch> ofTitle, List<TitleMatch> ofSkills) {
        Map<Niche, Double> points = points(ofTitle);
        points(ofSkills)
                .forEach((niche, more) -> points.computeIfPresent(niche, (n, own) -> own + WEIGHT_OF_SKILLS * more));
        return winner(points, LEAST_SHARE);
    }

    private static Optional<Niche> agreed(List<TitleMatch> ofSkills) {
        return winner(points(ofSkills), LEAST_SHARE_OF_SKILLS)
                .filter(niche -> ofSkills.stream()
                                .filter(match -> match.meaning().niche().equals(Optional.of(niche)))
                                .count()
                        >= LEAST_SKILLS);
    }

    private static Optional<Niche> winner(Map<Niche, Double> points, double leastShare) {
        double total = 0;
        Optional<Niche> best = Optional.empty();
        double most = 0;
        for (Map.Entry<Niche, Double> entry : points.entrySet()) {
            total += entry.getValue();
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = Optional.of(entry.getKey());
            }
        }
        return most >= leastShare * total ? best : Optional.empty();
    }

    /** In the order in which the niches are named first. */
    private static Map<Niche, Double> points(List<TitleMatch> matches) {
        Map<Niche, Double> points = new LinkedHashMap<>();
        for (TitleMatch match : matches) {
            long words = match.phrase().chars().filter(c -> c == ' ').count() + 1;
            match.meaning().niche().ifPresent(niche -> points.merge(niche, (double) (words * words), Double::sum));
        }
        return points;
    }

    private static Optional<ExperienceLevel> level(List<TitleMatch> ofTitle) {
        List<ExperienceLevel> levels = ofTitle.stream()
                .flatMap(match -> match.meaning().level().stream())
                .distinct()
                .toList();
        return levels.size() == 1 ? Optional.of(levels.get(0)) : Optional.empty();
    }

    private static List<TitleMatch> matches(
            String text, boolean inTitle, Function<String, Optional<TitleMeaning>> meaning) {
        List<String> words = TitleWords.of(text);
        List<TitleMatch> matches = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Optional<TitleMatch> match = longest(words, at, inTitle, meaning);
            match.ifPresent(matches::add);
            at += match.map(found -> found.phrase().split(" ", -1).length).orElse(1);
        }
        return matches;
    }

    private static Optional<TitleMatch> longest(
            List<String> words, int at, boolean inTitle, Function<String, Optional<TitleMeaning>> meaning) {
        for (int count = Math.min(TitleVocabulary.MOST_WORDS, words.size() - at); count > 0; count--) {
            String phrase = String.join(" ", words.subList(at, at + count));
            Optional<TitleMatch> match = meaning.apply(phrase).map(found -> new TitleMatch(phrase, found, inTitle));
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }
}

package io.github.fairquote.templating.block;

import io.github.fairquote.core.job.ScreeningQuestion;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.templating.block.fit.LanguageFallback;
import io.github.fairquote.templating.block.fit.NichePoints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ranks the blocks of a role for a job by points that add up.
 *
 * <ul>
 *   <li>written in the letter's language, or in what is left of its tag when subtags are taken off the end (RFC 4647 lookup), 3
 *       less for each: {@code de} fits a letter in {@code de-AT}, not the other way round; any other language does not fit at
 *       all, English included;
 *   <li>a niche equal to the job's: 100; the job's service in any industry: 70; no niche of its own: 10; only other niches: it
 *       does not fit at all;
 *   <li>each skill that it shares with the job: 5, at most 25;
 *   <li>the tone that is asked for: 15;
 *   <li>of an experiment's variants the one that the letter belongs to: 28; another one does not fit at all. Blocks without
 *       variant always fit;
 *   <li>its priority as it is;
 *   <li>for answers: 20 for each word of every topic that the question holds, at most 100; without such a topic it does not fit
 *       at all.
 * </ul>
 *
 * <p>Equal points go by identifier, so that the order never depends on how the library was read. Stateless and thread-safe.
 */
public final class BlockSelector {
    /** The points of a niche equal to the job's. */
    public static final int SAME_NICHE = 100;
    /** The points of the job's service for any industry. */
    public static final int SAME_SERVICE = 70;
    /** The points of a block for every niche. */
    public static final int ANY_NICHE = 10;
    /** The points of one shared skill. */
    public static final int SHARED_SKILL = 5;
    /** The most points for skills. */
    public static final int SKILLS_LIMIT = 25;
    /** The points of the tone that is asked for. */
    public static final int SAME_TONE = 15;
    /** The points of the variant that the letter belongs to: more than skills bring, less than a nearer niche does. */
    public static final int SAME_VARIANT = 28;
    /** The points lost for each subtag that the block's language lacks. */
    public static final int WIDER_LANGUAGE = 3;
    /** The points of one word of a topic. */
    public static final int TOPIC_WORD = 20;
    /** The most points for topics. */
    public static final int TOPICS_LIMIT = 100;

    private final BlockLibrary library;

    private BlockSelector(BlockLibrary library) {
        this.library = library;
    }

    /**
     * A selector over a library.
     *
     * @param library the library
     * @return the selector
     */
    public static BlockSelector of(BlockLibrary library) {
        return new BlockSelector(Objects.requireNonNull(library, "library"));
    }

    /**
     * The blocks of a role that fit, best first.
     *
     * @param role the role
     * @param query what the block is wanted for
     * @return the fitting blocks with their points and reasons; empty if none fits
     */
    public List<BlockScore> rank(BlockRole role, BlockQuery query) {
        return sorted(library.withRole(role).stream().flatMap(block -> score(block, query).stream()));
    }

    /**
     * The blocks that answer a screening question, best first.
     *
     * @param question the question as posted
     * @param query what the answer is wanted for
     * @return the blocks of the role answer with a topic in the question, with their points and reasons; empty if there is none
     */
    public List<BlockScore> answers(ScreeningQuestion question, BlockQuery query) {
        Topics topics = new Topics(question.text());
        return sorted(library.withRole(BlockRole.ANSWER).stream()
                .flatMap(block -> score(block, query).stream())
                .flatMap(score -> onTopic(score, topics).stream()));
    }

    private static List<BlockScore> sorted(Stream<BlockScore> scores) {
        return scores.sorted(Comparator.comparingInt(BlockScore::score)
                        .reversed()
                        .thenComparing(score -> score.block().id()))
                .toList();
    }

    private static Optional<BlockScore> onTopic(BlockScore score, Topics topics) {
        int words = 0;
        List<String> found = new ArrayList<>();
        for (String topic : score.block().topics()) {
            int matched = topics.match(topic);
            words += matched;
            if (matched > 0) {
                found.add(topic);
            }
        }
        if (words == 0) {
            return Optional.empty();
        }
        int points = Math.min(TOPICS_LIMIT, TOPIC_WORD * words);
        List<String> reasons = new ArrayList<>();
        reasons.add("topics " + String.join(", ", found) + " +" + points);
        reasons.addAll(score.reasons());
        return Optional.of(new BlockScore(score.block(), score.score() + points, reasons));
    }

    private static Optional<BlockScore> score(Block block, BlockQuery query) {
        List<String> reasons = new ArrayList<>();
        int wider = LanguageFallback.distance(query.language(), block.language());
        NichePoints niche = NichePoints.of(block, query.niche());
        if (wider < 0 || niche.points() == 0 || isOtherVariant(block, query)) {
            return Optional.empty();
        }
        int score = add(niche.reason(), niche.points(), reasons);
        score += skillPoints(block, query.skills(), reasons) + block.priority() - WIDER_LANGUAGE * wider;
        if (query.tone().isPresent() && query.tone().equals(block.tone())) {
            score += add("tone " + query.tone().get(), SAME_TONE, reasons);
        }
        if (query.variant().isPresent() && block.variant().isPresent()) {
            score += add("variant " + query.variant().get(), SAME_VARIANT, reasons);
        }
        if (block.priority() != 0) {
            reasons.add("priority " + signed(block.priority()));
        }
        if (wider > 0) {
            reasons.add("language " + block.language() + " for " + query.language() + " -" + WIDER_LANGUAGE * wider);
        }
        return Optional.of(new BlockScore(block, score, reasons));
    }

    private static boolean isOtherVariant(Block block, BlockQuery query) {
        return query.variant().isPresent()
                && block.variant().isPresent()
                && !block.variant().equals(query.variant());
    }

    private static int add(String reason, int points, List<String> reasons) {
        reasons.add(reason + " +" + points);
        return points;
    }

    private static int skillPoints(Block block, List<SkillTag> wanted, List<String> reasons) {
        List<SkillTag> shared =
                block.skills().stream().filter(wanted::contains).distinct().toList();
        int points = Math.min(SKILLS_LIMIT, SHARED_SKILL * shared.size());
        if (points > 0) {
            reasons.add("skills "
                    + String.join(", ", shared.stream().map(SkillTag::label).toList()) + " +" + points);
        }
        return points;
    }

    private static String signed(int points) {
        return points < 0 ? Integer.toString(points) : "+" + points;
    }
}

package io.github.fairquote.templating.lint.read;

import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.templating.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The words of a text, and those that tell one job from another. */
public final class Words {
    public static final Set<String> FIRST_PERSON =
            set("i i'm i’m i've i’ve i'd i’d my we we've we’ve our ich wir mein meine unser я ми мій моя мене");
    public static final Set<String> GREETINGS =
            set("hi hello hey dear good greetings hallo guten liebe lieber sehr moin servus"
                    + " grüß привіт вітаю добрий доброго здрастуйте шановний шановна шановні");

    private static final int TERM_LENGTH = 4;
    /** Frequent in every job post, so they tell nothing of this one. */
    private static final Set<String> COMMON = set(
            "need needs needed looking with from that this have will your their help"
                    + " work working project projects experience experienced freelancer expert someone want wanted must should more"
                    + " good great best team time long term hire hiring please for and our who into other than some every about"
                    + " they them what when which able also like make including required specialist professional business company"
                    + " client clients agency suche gesucht erfahrung projekt потрібен потрібна потрібно шукаємо досвід проєкт");

    private Words() {}

    /** Words between blanks, only ever asked, so that their order shows nowhere. */
    public static Set<String> set(String words) {
        return Set.of(words.split(" ", -1));
    }

    /**
     * A word.
     *
     * @param key the word in lower case
     * @param start its first offset
     * @param end the offset behind it
     */
    public record Word(String key, int start, int end) {
        /** The word without a possessive ending: {@code ann's} is of Ann. */
        public String name() {
            boolean possessive = key.endsWith("'s") || key.endsWith("’s");
            return possessive ? key.substring(0, key.length() - 2) : key;
        }

        /** Where {@link #name()} ends. */
        public int nameEnd() {
            return end - (key.length() - name().length());
        }
    }

    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean part = i < text.length() && isPart(text, i, start >= 0);
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                words.add(new Word(Texts.lower(text.substring(start, i)), start, i));
                start = -1;
            }
        }
        return words;
    }

    /** The words that show a letter to be about this job: of its title, need, deliverable, niche, skills and client. */
    public static Set<String> terms(JobPost job) {
        ClientProfile client = job.client();
        Set<String> terms = new TreeSet<>();
        Stream.of(
                        Optional.of(job.title()),
                        job.need(),
                        job.deliverable(),
                        job.niche().map(Niche::toString),
                        client.company(),
                        client.industry())
                .flatMap(Optional::stream)
                .forEach(text -> addTerms(text, terms));
        job.skills().stream().map(SkillTag::label).forEach(text -> addTerms(text, terms));
        client.displayName().ifPresent(name -> of(name).forEach(word -> terms.add(word.key())));
        return terms;
    }

    private static void addTerms(String text, Collection<String> terms) {
        of(text).stream()
                .map(Word::key)
                .filter(key -> key.length() >= TERM_LENGTH && !COMMON.contains(key))
                .forEach(terms::add);
    }

    private static boolean isPart(String text, int index, boolean inside) {
        char c = text.charAt(index);
        boolean apostrophe = inside && (c == '\'' || c == '’') && index + 1 < text.length();
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || (apostrophe && Character.isLetter(text.charAt(index + 1)));
    }
}

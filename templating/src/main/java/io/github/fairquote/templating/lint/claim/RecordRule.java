package io.github.fairquote.templating.lint.claim;

import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.LanguageLevel;
import io.github.fairquote.templating.lint.Finding;
import io.github.fairquote.templating.lint.read.ReadLetter;
import io.github.fairquote.templating.lint.read.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a letter says of its writer's record and the profile says nowhere: hours, earnings, ratings, reviews, numbers of
 * clients and works, results in percent, certificates, languages. A number that stands anywhere in the profile's texts is
 * borne out; plans and the client's own figures are no claims.
 */
public final class RecordRule {
    private static final int NEAR = 5;
    private static final int CLAUSE = 9;
    private static final BigDecimal LEAST_COUNT = BigDecimal.valueOf(5);
    private static final BigDecimal MOST_STARS = BigDecimal.valueOf(5);
    private static final Set<String> OTHERS =
            Words.set("your you you've their they its ihr ihre ihrer ihren ваш ваша ваше ваші вашого вашому ви");
    private static final Set<String> PLANS = Words.set(
            "would will can could should may might aim target plan expect goal if to i'd i'll we'll würde würden kann können könnte"
                    + " sollte ziel щоб можу зможу можна буде ціль план");
    private static final Set<String> HOURS = Words.set("hours hrs stunden годин години");
    private static final Set<String> WORKED = Words.set(
            "worked logged billed tracked upwork gearbeitet abgerechnet відпрацював відпрацювала відпрацьованих");
    private static final Set<String> EARNED =
            Words.set("earned earnings earning verdient umsatz заробив заробила зароблено");
    private static final Set<String> STARS =
            Words.set("star stars rating ratings sterne bewertung зірок зірки рейтинг рейтингу");
    private static final Set<String> PRAISE = Words.set(
            "review reviews rating ratings feedback feedbacks rated client clients score bewertung bewertungen відгук відгуки"
                    + " відгуків рейтинг");
    private static final Set<String> REVIEWS = Words.set("reviews testimonials bewertungen відгуків відгуки");
    private static final Set<String> COUNTED = Words.set(
            "clients customers projects apps sites websites stores shops campaigns bots logos articles videos courses kunden"
                    + " projekte webseiten kampagnen клієнтів проєктів проектів сайтів кампаній магазинів");
    private static final Set<String> DONE = Words.set(
            "built delivered launched completed designed developed served helped managed shipped wrote written created made ran"
                    + " worked finished gebaut erstellt betreut umgesetzt entwickelt зробив зробила створив створила запустив"
                    + " запустила розробив розробила");
    private static final Set<String> CHANGED = Words.set(
            "increased raised grew cut reduced lifted improved boosted lowered saved doubled gained added dropped gesteigert"
                    + " erhöht gesenkt reduziert verbessert збільшив збільшила підвищив підвищила знизив знизила зменшив покращив");
    private static final Set<String> CERTIFIED =
            Words.set("certified zertifiziert zertifizierter zertifizierte сертифікований сертифікована");
    private static final List<String> CERTIFICATES = List.of("certif", "zertif", "сертиф");
    private static final Set<String> NATIVE = Words.set("native muttersprachler muttersprachlerin bilingual носій");
    private static final Set<String> FLUENT = Words.set("fluent fluently fließend fliessend вільно");
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("english", "en"),
            Map.entry("englisch", "en"),
            Map.entry("англійська", "en"),
            Map.entry("англійською", "en"),
            Map.entry("german", "de"),
            Map.entry("deutsch", "de"),
            Map.entry("німецькою", "de"),
            Map.entry("ukrainian", "uk"),
            Map.entry("ukrainisch", "uk"),
            Map.entry("russian", "ru"),
            Map.entry("spanish", "es"),
            Map.entry("spanisch", "es"),
            Map.entry("french", "fr"),
            Map.entry("französisch", "fr"),
            Map.entry("polish", "pl"),
            Map.entry("polnisch", "pl"),
            Map.entry("italian", "it"),
            Map.entry("portuguese", "pt"),
            Map.entry("dutch", "nl"),
            Map.entry("arabic", "ar"),
            Map.entry("chinese", "zh"),
            Map.entry("mandarin", "zh"),
            Map.entry("japanese", "ja"),
            Map.entry("turkish", "tr"),
            Map.entry("hindi", "hi"));

    private final ReadLetter letter;
    private final ProfileFacts facts;
    private final List<Words.Word> words;
    private final Claims claims;

    private RecordRule(ReadLetter letter, FreelancerProfile profile) {
        this.letter = letter;
        this.facts = new ProfileFacts(profile);
        this.words = letter.words();
        this.claims = new Claims(letter, "write what the profile states, or add it to the profile");
    }

    public static List<Finding> check(ReadLetter letter) {
        return letter.linted()
                .context()
                .profile()
                .map(profile -> new RecordRule(letter, profile).findings())
                .orElse(List.of());
    }

    private List<Finding> findings() {
        for (int i = 0; i < words.size(); i++) {
            Optional<Figure> figure = Figure.read(letter.text(), words, i);
            if (claims.isNearInSentence(i, -NEAR, 0, OTHERS)) {
                continue;
            }
            if (figure.isPresent()) {
                number(figure.get());
                i = figure.get().last();
            } else {
                word(i);
            }
        }
        return claims.findings();
    }

    private void number(Figure figure) {
        int i = figure.first();
        int last = figure.last();
        if (figure.percent()) {
            result(figure);
        } else if (claims.isNearInSentence(last, 1, 1, HOURS) && claims.isNearInSentence(last, -NEAR, NEAR, WORKED)) {
            claim(figure, last + 1, "such hours", false);
        } else if (isEarned(figure)) {
            claim(figure, last, "such earnings", false);
        } else if (claims.isNearInSentence(last, 1, 1, STARS)
                && figure.value().compareTo(MOST_STARS) <= 0
                && claims.isNearInSentence(last, -3, NEAR, PRAISE)) {
            claim(figure, last + 1, "such rating", false);
        } else if (claims.isNearInSentence(last, 1, 2, REVIEWS) && isFirstPerson(i)) {
            claim(figure, last + 1, "such number of reviews", facts.hasTestimonials(figure));
        } else if (isCount(figure)) {
            claim(figure, last + 1, "such number", facts.hasJobs(figure));
        }
    }

    private boolean isEarned(Figure figure) {
        return figure.money() && claims.isNearInSentence(figure.last(), -3, 3, EARNED) && !isPlanned(figure.first());
    }

    /** {@code I built 40 stores}, of some size: three are told from a case study. */
    private boolean isCount(Figure figure) {
        int last = figure.last();
        return figure.value().compareTo(LEAST_COUNT) >= 0
                && claims.isNearInSentence(last, 1, 2, COUNTED)
                && claims.isNearInSentence(last, -NEAR, 4, DONE)
                && isFirstPerson(figure.first())
                && !isPlanned(figure.first());
    }

    /** {@code I increased conversion by 40 %}. */
    private void result(Figure figure) {
        boolean done = claims.isNearInSentence(figure.first(), -CLAUSE, 3, CHANGED) && isFirstPerson(figure.first());
        if (done && !isPlanned(figure.first())) {
            claim(figure, figure.last(), "such result", false);
        }
    }

    private void claim(Figure figure, int last, String what, boolean known) {
        if (!known && !facts.states(figure)) {
            claims.report(figure.first(), Math.min(last, words.size() - 1), "the profile states no " + what);
        }
    }

    private void word(int i) {
        String key = words.get(i).key();
        if (CERTIFIED.contains(key)) {
            if (!facts.hasCertificates() && !facts.speaksOf(CERTIFICATES)) {
                claims.report(isCapital(i - 1) ? i - 1 : i, i, "the profile states no certificate");
            }
        } else if (NATIVE.contains(key)) {
            language(i, LanguageLevel.NATIVE);
        } else if (FLUENT.contains(key)) {
            language(i, LanguageLevel.FLUENT);
        }
    }

    /** {@code a native English speaker}, {@code fluent in German}, {@code Deutsch fließend}. */
    private void language(int i, LanguageLevel level) {
        for (int k = Math.max(0, i - 2); k <= Math.min(words.size() - 1, i + 2); k++) {
            String language = LANGUAGES.get(words.get(k).key());
            if (language != null) {
                if (!facts.speaks(language, level)) {
                    claims.report(
                            Math.min(i, k),
                            Math.max(i, k),
                            "the profile does not list " + language + " as " + level.word());
                }
                return;
            }
        }
    }

    private boolean isCapital(int i) {
        return i >= 0
                && words.get(i).key().length() > 1
                && Character.isUpperCase(letter.text().charAt(words.get(i).start()))
                && words.get(i).end() + 1 == words.get(i + 1).start();
    }

    private boolean isFirstPerson(int i) {
        return claims.isNearInSentence(i, -CLAUSE, 3, Words.FIRST_PERSON);
    }

    private boolean isPlanned(int i) {
        return claims.isNearInSentence(i, -CLAUSE, 0, PLANS);
    }
}

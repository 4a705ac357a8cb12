package io.github.fairquote.templating.lint.rule;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.lint.Finding;
import io.github.fairquote.templating.lint.LintedLetter;
import io.github.fairquote.templating.lint.read.ReadLetter;
import io.github.fairquote.templating.lint.read.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The letter greets the client by the client's own name, and names nobody whom an earlier letter was for. */
final class NameRule {
    private static final int MOST_NAME_WORDS = 4;
    private static final int LEAST_STEM = 3;
    /** Letters that a form of address may change at a name's end: Олена, Олено. */
    private static final int MOST_ENDING = 2;
    /** Who is greeted where no name is known. */
    private static final Set<String> ANYBODY =
            Words.set("there team all everyone everybody sir madam sirs hiring manager"
                    + " client folks friend friends guys ladies gentlemen day morning afternoon evening again tag morgen abend"
                    + " zusammen damen herren und and or та і день дня ранку вечір вечора ранок колеги друзі команда пане пані"
                    + " mr mrs ms miss dr prof herr frau geehrte geehrter geehrtes to dear whom it may concern");

    private NameRule() {}

    static boolean knowsNames(LintedLetter letter) {
        return !letter.context().earlierClients().isEmpty() || !own(letter).isEmpty();
    }

    static List<Finding> check(ReadLetter letter) {
        List<Finding> findings = new ArrayList<>();
        Set<String> own = own(letter.linted());
        leftovers(letter, own, findings);
        greeted(letter)
                .filter(greeting -> !own.isEmpty() && !isOwn(greeting, own))
                .map(greeting -> wrong(
                        letter,
                        greeting.get(0).start(),
                        greeting.get(greeting.size() - 1).end(),
                        "the greeting names somebody else than the client: "))
                .filter(greeting -> findings.stream().noneMatch(leftover -> overlap(leftover, greeting)))
                .ifPresent(findings::add);
        return findings;
    }

    /** One name is told once, and an earlier client's says more. */
    private static boolean overlap(Finding one, Finding other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** The words of the client's own names. */
    private static Set<String> own(LintedLetter letter) {
        Set<String> own = new HashSet<>();
        letter.job().map(JobPost::client).flatMap(ClientProfile::displayName).ifPresent(name -> add(name, own));
        letter.job().map(JobPost::client).flatMap(ClientProfile::company).ifPresent(name -> add(name, own));
        return own;
    }

    private static void add(String name, Set<String> words) {
        Words.of(name).forEach(word -> words.add(word.name()));
    }

    /** The capitalized words behind a greeting up to a comma, an exclamation mark or the line's end. */
    private static Optional<List<Words.Word>> greeted(ReadLetter letter) {
        List<Words.Word> words = letter.words();
        if (words.isEmpty() || !Words.GREETINGS.contains(words.get(0).key())) {
            return Optional.empty();
        }
        List<Words.Word> names = new ArrayList<>();
        int i = 1;
        while (i < words.size() && isAnybody(words.get(i)) && isSameLine(letter, words, i)) {
            i++;
        }
        while (i < words.size()
                && names.size() <= MOST_NAME_WORDS
                && isSameLine(letter, words, i)
                && (names.isEmpty() || isJoined(letter, words, i))
                && Character.isUpperCase(letter.text().codePointAt(words.get(i).start()))) {
            names.add(words.get(i++));
        }
        boolean whole = !names.isEmpty()
                && names.size() <= MOST_NAME_WORDS
                && isGreetingsEnd(letter.text(), names.get(names.size() - 1).end());
        return whole ? Optional.of(names) : Optional.empty();
    }

    private static boolean isAnybody(Words.Word word) {
        return ANYBODY.contains(word.key()) || Words.GREETINGS.contains(word.key());
    }

    private static boolean isSameLine(ReadLetter letter, List<Words.Word> words, int i) {
        return letter.text()
                        .substring(words.get(i - 1).end(), words.get(i).start())
                        .indexOf('\n')
                < 0;
    }

    private static boolean isJoined(ReadLetter letter, List<Words.Word> words, int i) {
        String between =
                letter.text().substring(words.get(i - 1).end(), words.get(i).start());
        return between.equals(" ") || between.equals("-") || between.equals(". ");
    }

    private static boolean isGreetingsEnd(String text, int end) {
        return end == text.length() || ",!.:;\n\r".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isOwn(List<Words.Word> greeting, Set<String> own) {
        return greeting.stream().anyMatch(word -> own.stream().anyMatch(name -> isForm(word.name(), name)));
    }

    /** Whether two words differ by an ending at most. */
    private static boolean isForm(String word, String name) {
        int same = 0;
        while (same < word.length() && same < name.length() && word.charAt(same) == name.charAt(same)) {
            same++;
        }
        int most = Character.isLetter(name.charAt(0)) && name.charAt(0) < 0x400 ? 0 : MOST_ENDING;
        return same >= Math.min(LEAST_STEM, name.length())
                && word.length() - same <= most
                && name.length() - same <= most;
    }

    /** Names of earlier clients, word by word. */
    private static void leftovers(ReadLetter letter, Set<String> own, List<Finding> findings) {
        Map<String, List<List<String>>> names = earlier(letter.linted(), own);
        List<Words.Word> words = letter.words();
        for (int i = 0; i < words.size(); i++) {
            for (List<String> name : names.getOrDefault(words.get(i).name(), List.of())) {
                if (standsAt(words, i, name)
                        && Character.isUpperCase(
                                letter.text().codePointAt(words.get(i).start()))) {
                    findings.add(wrong(
                            letter,
                            words.get(i).start(),
                            words.get(i + name.size() - 1).nameEnd(),
                            "this client got an earlier letter: "));
                    break;
                }
            }
        }
    }

    /** By first word; a name that the job itself speaks of is no leftover. */
    private static Map<String, List<List<String>>> earlier(LintedLetter letter, Set<String> own) {
        Set<String> spoken = new HashSet<>(own);
        letter.job().ifPresent(job -> {
            add(job.title(), spoken);
            add(job.description(), spoken);
        });
        Map<String, List<List<String>>> names = new HashMap<>();
        for (String name : letter.context().earlierClients()) {
            List<String> words = Words.of(name).stream().map(Words.Word::name).toList();
            if (!words.isEmpty() && !spoken.containsAll(words)) {
                names.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
            }
        }
        return names;
    }

    private static boolean standsAt(List<Words.Word> words, int i, List<String> name) {
        for (int k = 0; k < name.size(); k++) {
            if (i + k >= words.size() || !words.get(i + k).name().equals(name.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static Finding wrong(ReadLetter letter, int start, int end, String reason) {
        return letter.finding(
                ProblemCode.WRONG_NAME,
                start,
                end,
                reason + Quoted.of(letter.text().substring(start, end)),
                "use the name of this client, or none");
    }
}

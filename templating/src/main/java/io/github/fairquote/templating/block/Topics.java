package io.github.fairquote.templating.block;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The words of a screening question, and which topics of a block are found in them. */
final class Topics {
    private static final int LENGTH_LIMIT = 100;
    private static final char ANY_ENDING = '*';

    private final List<String> words;

    Topics(String question) {
        this.words = words(question);
    }

    static void check(List<String> topics, BlockRole role) {
        Check.atMost("topics", topics.size(), Block.LIST_LIMIT);
        topics.forEach(topic -> {
            Check.line("topics", topic, LENGTH_LIMIT);
            Check.that(
                    !words(topic).isEmpty(),
                    ProblemCode.BLANK_TEXT,
                    "topics",
                    "hold what has no word: " + Quoted.of(topic));
        });
        Check.that(
                topics.isEmpty() || role == BlockRole.ANSWER,
                ProblemCode.INCONSISTENT,
                "topics",
                "stand on a block that answers no question: its role is " + role.word());
    }

    /** How many words of the question the topic takes up; 0 if it is not in it. */
    int match(String topic) {
        List<String> wanted = words(topic);
        for (int from = 0; from + wanted.size() <= words.size(); from++) {
            if (matches(wanted, from)) {
                return wanted.size();
            }
        }
        return 0;
    }

    private boolean matches(List<String> wanted, int from) {
        for (int i = 0; i < wanted.size(); i++) {
            String word = wanted.get(i);
            String found = words.get(from + i);
            boolean open = word.charAt(word.length() - 1) == ANY_ENDING;
            if (open ? !found.startsWith(word.substring(0, word.length() - 1)) : !found.equals(word)) {
                return false;
            }
        }
        return true;
    }

    /** Runs of letters and digits in lower case, each with the star right behind it. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Texts.lower(text).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || isJoint(c)) {
                word.appendCodePoint(c);
            } else {
                end(word, c == ANY_ENDING, words);
            }
        });
        end(word, false, words);
        return words;
    }

    /** Marks belong to the letter before them, apostrophes into the word around them. */
    private static boolean isJoint(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void end(StringBuilder word, boolean open, List<String> words) {
        if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
            words.add(word.toString().replace('\u2019', '\'').replace('\u02bc', '\'') + (open ? "*" : ""));
        }
        word.setLength(0);
    }
}

package io.github.fairquote.templating.post;

import io.github.fairquote.templating.text.StopWords;
import io.github.fairquote.templating.text.TextWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a post.
 *
 * @param key the word as words are compared
 * @param start where it starts
 * @param end the offset behind it
 * @param quote which quotation it stands in, from 1; 0 if in none
 * @param capitals whether it is a word of three letters and more, all of them capitals
 * @param opening whether it is the first of a sentence
 */
record PostWord(String key, int start, int end, int quote, boolean capitals, boolean opening) {
    private static final int LEAST_CAPITALS = 3;

    static List<PostWord> of(String text) {
        Quotations quotations = new Quotations(text);
        List<PostWord> words = new ArrayList<>();
        int end = 0;
        for (TextWords.Word word : TextWords.of(text)) {
            int quote = quotations.at(word.start());
            boolean goesOn = quote > 0 && quote == quotations.at(end);
            words.add(new PostWord(
                    word.key(),
                    word.start(),
                    word.end(),
                    quote,
                    isCapitals(text.substring(word.start(), word.end())),
                    !goesOn && hasSentenceEnd(text, end, word.start())));
            end = word.end();
        }
        return words;
    }

    private static boolean isCapitals(String word) {
        return word.length() >= LEAST_CAPITALS
                && word.codePoints().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                && word.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean hasSentenceEnd(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (".!?;\n\r".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean is(Cue cue) {
        return Cue.of(key).contains(cue);
    }

    /** Whether it could be the word that is asked for, and not one that leads to it. */
    boolean tells() {
        return !is(Cue.NOUN) && !is(Cue.FILLER) && !StopWords.contains(key);
    }
}

package io.github.fairquote.templating.post;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds words that a post asks letters for to see whether it was read: <i>start your reply with the word BANANA</i>.
 *
 * <p>Only what is marked as those very words counts: in quotation marks, in capitals, or called the word, phrase or code. Before
 * it there has to be a request to start with it or to write it, and something that says that the letter is meant or that it is a
 * test. What is forbidden, as in <i>don't start with "Dear Sir"</i>, is no demand. Linear in the text but for sentences, in which
 * each word that is marked looks back no further than the sentence goes or {@value #REACH} words.
 */
public final class CodeWords {
    private static final int REACH = 12;
    private static final int MOST_WORDS = 6;

    private final String text;
    private final List<PostWord> words;
    private final List<Found> found = new ArrayList<>();

    private CodeWords(String text) {
        this.text = text;
        this.words = PostWord.of(text);
    }

    /**
     * Words that are asked for.
     *
     * @param words as they are written, without their marks
     * @param start where they start
     * @param atStart whether letters have to start with them
     */
    public record Found(String words, int start, boolean atStart) {}

    /** The words that a text asks for, in its order. */
    public static List<Found> in(String text) {
        CodeWords all = new CodeWords(text);
        int from = 0;
        while (from < all.words.size()) {
            int to = all.endOfSentence(from);
            all.sentence(from, to);
            from = to;
        }
        return all.found;
    }

    private int endOfSentence(int from) {
        int i = from + 1;
        while (i < words.size() && !words.get(i).opening()) {
            i++;
        }
        return i;
    }

    /**
     * A sentence.
     *
     * @param from its first word
     * @param to the number behind its last word
     * @param letter whether it speaks of letters
     * @param test whether it or the next one says that it is a test of who reads
     * @param refused whether it or the next one says that letters are turned down
     */
    private record Sentence(int from, int to, boolean letter, boolean test, boolean refused) {}

    private void sentence(int from, int to) {
        int next = to < words.size() ? endOfSentence(to) : to;
        Sentence sentence = new Sentence(
                from, to, has(Cue.LETTER, from, to), has(Cue.READ, from, next), has(Cue.REFUSED, from, next));
        for (int i = from; i < to; ) {
            int end = endOfMarked(i, from, to);
            if (end > i) {
                judge(sentence, i, end);
            }
            i = Math.max(end, i + 1);
        }
    }

    /** The end of words that are marked as such, their start itself if they are not. */
    private int endOfMarked(int at, int from, int to) {
        int quote = words.get(at).quote();
        if (quote == 0) {
            return words.get(at).tells() && (words.get(at).capitals() || isNamed(at, from)) ? at + 1 : at;
        }
        int end = at;
        while (end < to && words.get(end).quote() == quote) {
            end++;
        }
        return end - at <= MOST_WORDS ? end : at;
    }

    /** Whether it follows a noun such as "the word", or "the code word is", or "the first word must be". */
    private boolean isNamed(int at, int from) {
        if (at == from) {
            return false;
        }
        return words.get(at - 1).is(Cue.NOUN)
                || words.get(at - 1).is(Cue.IS)
                        && (at - 1 > from && words.get(at - 2).is(Cue.NOUN) || isFirstWord(from, at));
    }

    private boolean isFirstWord(int from, int at) {
        int back = Math.max(from, at - REACH);
        return has(Cue.FIRST, back, at) && has(Cue.NOUN, back, at);
    }

    /** Reads backwards from marked words to what is said of them. */
    private void judge(Sentence in, int at, int end) {
        boolean noun = false;
        boolean secret = false;
        boolean is = hasColon(at);
        int before = at - 1;
        for (; before >= in.from() && isLeading(words.get(before)); before--) {
            noun |= words.get(before).is(Cue.NOUN);
            secret |= words.get(before).is(Cue.SECRET);
            is |= words.get(before).is(Cue.IS);
        }
        int back = Math.max(in.from(), before - REACH);
        boolean quoted = words.get(at).quote() > 0;
        boolean marked = quoted || words.get(at).capitals();
        if (isDenied(back, at) && !in.refused() || !(noun && marked) && isPartOfThing(end, in.to())) {
            return;
        }
        boolean begins = has(Cue.BEGIN, back, before) && has(Cue.WITH, before, before + 1);
        boolean meant = in.letter() || in.test();
        if (begins && (noun || meant) || is && meant && isFirstWord(in.from(), at)) {
            add(at, end, true);
        } else if (noun && secret && (is || marked)
                || isWritten(noun ? back : before, before) && (in.test() || in.letter() && (noun || quoted))) {
            add(at, end, isOnTop(back, before) || has(Cue.TOP, end, in.to()));
        }
    }

    private boolean isWritten(int from, int before) {
        return has(Cue.WRITE, from, before + 1) || has(Cue.WITHOUT, before, before + 1);
    }

    private boolean isOnTop(int back, int before) {
        return has(Cue.TOP, back, before) || has(Cue.BEGIN, back, before);
    }

    private void add(int at, int end, boolean atStart) {
        int start = words.get(at).start();
        found.add(new Found(text.substring(start, words.get(end - 1).end()), start, atStart));
    }

    /** Whether a negation stands before it, no comma between. */
    private boolean isDenied(int back, int at) {
        for (int i = at - 1; i >= back; i--) {
            if (words.get(i).is(Cue.NOT)) {
                return true;
            }
            int gap = i == 0 ? 0 : words.get(i - 1).end();
            if (text.substring(gap, words.get(i).start()).indexOf(',') >= 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean isLeading(PostWord word) {
        return word.is(Cue.NOUN) || word.is(Cue.FILLER) || word.is(Cue.IS);
    }

    private boolean hasColon(int at) {
        int from = at == 0 ? 0 : words.get(at - 1).end();
        return text.substring(from, words.get(at).start()).codePoints().anyMatch(c -> ":=—–".indexOf(c) >= 0);
    }

    /** A word that follows with nothing but a blank between, and does not lead on, belongs to them: the "Buy now" button. */
    private boolean isPartOfThing(int end, int to) {
        if (end >= to || words.get(end).is(Cue.FOLLOWING)) {
            return false;
        }
        String between = text.substring(words.get(end - 1).end(), words.get(end).start());
        return between.codePoints().noneMatch(c -> ",:()-—–".indexOf(c) >= 0);
    }

    private boolean has(Cue cue, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (words.get(i).is(cue)) {
                return true;
            }
        }
        return false;
    }
}

package io.github.fairquote.templating.contact.read;

import io.github.fairquote.templating.contact.fold.Leet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a host found in a text, with how its dots were written.
 *
 * @param begin its first token
 * @param end the token behind it
 * @param labels its parts, folded
 * @param form the most doubtful way in which a dot was written; PLAIN if there is none
 */
public record Domain(int begin, int end, List<String> labels, Joints.Form form) {
    private static final int MOST_LABELS = 8;
    private static final int MOST_PIECES = 8;
    private static final int LEAST_RARE = 4;

    /** Reads the name that starts at a token, as far as it makes sense; null if no word does. */
    public static @Nullable Domain read(Tokens tokens, int begin) {
        int end = label(tokens, begin);
        if (end == begin) {
            return null;
        }
        List<String> labels = new ArrayList<>();
        labels.add(text(tokens, begin, end));
        Joints.Form form = Joints.Form.PLAIN;
        while (labels.size() < MOST_LABELS) {
            Joints.Joint dot = Joints.dot(tokens, end);
            int next = dot == null ? end : label(tokens, dot.end());
            if (dot == null || next == dot.end() || !fits(tokens, dot, next, end, labels)) {
                break;
            }
            labels.add(text(tokens, dot.end(), next));
            form = dot.form().compareTo(form) > 0 ? dot.form() : form;
            end = next;
        }
        return new Domain(begin, end, List.copyOf(labels), form);
    }

    public String name() {
        return String.join(".", labels);
    }

    public String ending() {
        return labels.get(labels.size() - 1);
    }

    /** Whether it has a dot and ends as hosts do. */
    public boolean isWhole() {
        return labels.size() > 1
                && (HostNames.isEnding(ending()) || Leet.isPlayed(ending()) && HostNames.isEnding(Leet.undo(ending())));
    }

    /** Whether one of its parts names a mail provider. */
    public boolean hasProvider() {
        return HostNames.isProvider(labels.get(0))
                || labels.size() > 2 && HostNames.isProvider(labels.get(labels.size() - 2));
    }

    /** Whether its first part is a word that prose does not know. */
    public boolean isRare() {
        return isRare(labels.get(0)) && !HostNames.isInnocent(name());
    }

    private static boolean isRare(String label) {
        return label.length() >= LEAST_RARE && label.charAt(0) < 0x80 && !Vocabulary.isOrdinary(label);
    }

    /** A plain dot takes any label but the start of the next sentence; a dot in disguise takes only an ending. */
    private static boolean fits(Tokens tokens, Joints.Joint dot, int next, int before, List<String> labels) {
        String label = text(tokens, dot.end(), next);
        if (dot.form() != Joints.Form.PLAIN && isKnown(labels, label)) {
            return true;
        }
        return switch (dot.form()) {
            case PLAIN -> !startsSentence(tokens, dot.end(), before);
            case WRAPPED, DASHED, LOUD -> HostNames.isEnding(label) || HostNames.isProvider(label);
            case SPACED -> HostNames.isClearEnding(label) && !tokens.startsUpper(dot.end());
            case COMMA, SPOKEN ->
                HostNames.isClearEnding(label)
                        || label.equals("me")
                        || label.equals("io")
                        || label.equals("co")
                        || dot.form() == Joints.Form.SPOKEN
                                && HostNames.isWebEnding(label)
                                && isRare(labels.get(labels.size() - 1));
        };
    }

    /** {@code www dot}, or the rest of a host that is known. */
    private static boolean isKnown(List<String> labels, String next) {
        return labels.equals(List.of("www"))
                || HostNames.isShared(String.join(".", labels) + "." + next)
                || HostNames.isStem(String.join(".", labels) + "." + next);
    }

    /** A blank was forgotten: {@code gmail.com.Thanks}. */
    private static boolean startsSentence(Tokens tokens, int i, int before) {
        return tokens.startsUpper(i)
                && !tokens.isUpper(i)
                && HostNames.isEnding(tokens.word(before - 1))
                && !tokens.startsUpper(before - 1);
    }

    private static int label(Tokens tokens, int i) {
        int end = i;
        while (tokens.isWord(end) && end - i < 2 * MOST_PIECES) {
            end++;
            if (!tokens.isMark(end, '-')
                    || !tokens.isWord(end + 1) && !isPunycode(tokens, i, end)
                    || isDashedWord(tokens, end + 1)) {
                return end;
            }
            end++;
            end += tokens.isMark(end, '-') ? 1 : 0;
        }
        return end > i && tokens.isMark(end - 1, '-') ? end - 1 : end;
    }

    /** {@code xn--e1a}: a name in letters of another script. */
    private static boolean isPunycode(Tokens tokens, int i, int hyphen) {
        return tokens.is(i, "xn") && tokens.isMark(hyphen + 1, '-') && tokens.isWord(hyphen + 2);
    }

    /** {@code gmail-dot-com} is no label of three pieces. */
    private static boolean isDashedWord(Tokens tokens, int i) {
        return tokens.isMark(i + 1, '-') && Joints.dot(tokens, i - 1) != null;
    }

    private static String text(Tokens tokens, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(tokens.isWord(i) ? tokens.word(i) : "-");
        }
        return text.toString();
    }
}

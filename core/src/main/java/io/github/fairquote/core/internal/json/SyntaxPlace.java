package io.github.fairquote.core.internal.json;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a document looks like around the offset at which the tokenizer gave up. Everything before it is well-formed, so one look
 * for quotes tells text from structure.
 */
final class SyntaxPlace {
    /** A cut number or word is recognised up to this length; a cut one beyond is broken syntax as well. */
    private static final int LONGEST = 64;

    private static final int ESCAPE_LENGTH = 6;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final List<String> WORDS = List.of("true", "false", "null");

    private final String text;
    private final int offset;
    private final int start;
    private final int end;
    private boolean quoted;
    private int separator = -1;
    private int quote = -1;
    private int escape = -1;

    SyntaxPlace(String text, int offset) {
        this.text = text;
        this.offset = offset;
        for (int i = 0; i < offset; i++) {
            i += look(i);
        }
        this.start = quoted ? offset : bareStart();
        this.end = quoted || start == offset && !isBareAt(start) ? next(start) : bareEnd();
    }

    /** Takes in one character; says how many more it takes with it. */
    private int look(int i) {
        char c = text.charAt(i);
        if (c == '\\') {
            escape = i;
            return 1;
        }
        if (c == '"') {
            quoted = !quoted;
            quote = i;
        } else if (!quoted && "{[,:]}".indexOf(c) >= 0) {
            separator = i;
        }
        return 0;
    }

    /** Whether the offset lies inside a text or a name. */
    boolean quoted() {
        return quoted;
    }

    /** Where that text or name starts. */
    int quote() {
        return quote;
    }

    /** Where the offending token starts; the offset itself if it is no bare word or number. */
    int start() {
        return start;
    }

    /** The offending token, or character. */
    String token() {
        return text.substring(start, end);
    }

    /** Whether a value has to stand here, rather than a name or a separator. */
    boolean valueExpected(boolean inObject) {
        int upTo = offset < text.length() || isCutOff() ? start : offset;
        return separator >= 0
                && (inObject ? ":" : "[,").indexOf(text.charAt(separator)) >= 0
                && text.substring(separator + 1, upTo).isBlank();
    }

    /** Whether the text ends in the middle of a word or number that would have gone on. */
    boolean isCutOff() {
        return !quoted && end == text.length() && end - start <= LONGEST && isBeginning(token());
    }

    /** Whether an escaped surrogate without its other half stands right before the offset. */
    boolean isLoneSurrogate() {
        return escape >= 0
                && escape == offset - ESCAPE_LENGTH
                && text.regionMatches(true, escape, "\\ud", 0, 3)
                && "89abcdef".indexOf(Character.toLowerCase(text.charAt(escape + 3))) >= 0;
    }

    private int bareStart() {
        int i = offset;
        while (i > quote + 1 && isBareAt(i - 1)) {
            i--;
        }
        boolean whole = !isBareAt(offset) && offset - i <= LONGEST && isWhole(text.substring(i, offset));
        return whole ? offset : i;
    }

    private int bareEnd() {
        int i = offset;
        while (i < text.length() && isBareAt(i)) {
            i++;
        }
        return i;
    }

    private int next(int i) {
        return i < text.length() ? text.offsetByCodePoints(i, 1) : i;
    }

    private boolean isBareAt(int i) {
        return i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || "+-._$".indexOf(text.charAt(i)) >= 0);
    }

    private static boolean isWhole(String token) {
        return WORDS.contains(token) || NUMBER.matcher(token).matches();
    }

    private static boolean isBeginning(String token) {
        boolean some = !token.isEmpty() && WORDS.stream().anyMatch(word -> word.startsWith(token));
        return (some || NUMBER.matcher(token + "0").matches()) && !isWhole(token);
    }
}

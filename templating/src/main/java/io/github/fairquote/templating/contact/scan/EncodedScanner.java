package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.contact.fold.Folded;
import io.github.fairquote.templating.contact.fold.Folder;
import io.github.fairquote.templating.contact.read.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds details written in Base64 (RFC 4648): what it stands for is read as a text of its own. That is always shorter, so that a
 * detail encoded several times over costs no more than a few times its length.
 */
final class EncodedScanner {
    private static final int LEAST = 14;
    private static final int MOST = 240;

    private final Tokens tokens;
    private final Finds finds;

    EncodedScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    void scan() {
        for (int i = 0; i < tokens.size(); ) {
            int end = end(i);
            String text = tokens.isWord(i) && end > i ? decoded(i, end) : null;
            List<Finds.Find> inner = text == null ? List.of() : Scanners.scan(new Tokens(Folder.fold(text)));
            if (!inner.isEmpty()) {
                ContactKind kind = inner.get(0).kind();
                finds.add(tokens, i, end, kind, Severity.ERROR, "in an encoding");
            }
            i = Math.max(i + 1, end);
        }
    }

    /** The token behind a run of the signs of the encoding, as far as one of these may be. */
    private int end(int i) {
        int end = i;
        while (end < tokens.size()
                && (tokens.isWord(end) || tokens.mark(end) != 0 && "+/=".indexOf(tokens.mark(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** The text that a run stands for; null if it stands for none in plain characters. */
    private @Nullable String decoded(int from, int to) {
        int begin = tokens.begin(from);
        int length = tokens.begin(to) - begin;
        if (length < LEAST || length > MOST) {
            return null;
        }
        StringBuilder code = new StringBuilder(length);
        for (int at = begin; at < begin + length; at++) {
            char c = tokens.folded().at(at);
            if (c >= 0x80) {
                return null;
            }
            code.append(tokens.folded().has(at, Folded.UPPER) ? Character.toUpperCase(c) : c);
        }
        return text(code.toString());
    }

    private static @Nullable String text(String code) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(code);
        } catch (IllegalArgumentException e) {
            return null; // an ordinary word
        }
        for (byte b : bytes) {
            if (b < ' ' && b != '\n') {
                return null;
            }
        }
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}

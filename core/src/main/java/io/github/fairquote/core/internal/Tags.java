package io.github.fairquote.core.internal;

import java.util.Locale;

/** The one rule by which tags are compared: what differs only in case or blanks is the same. */
public final class Tags {
    private Tags() {}

    /**
     * The comparison key of a tag: lower case by root rules; runs of blanks, underscores and hyphens become one hyphen; none at
     * either end.
     *
     * @param text the tag as written, such as {@code Google  Ads}
     * @return the key, such as {@code google-ads}; {@code C++}, {@code .NET} and {@code Node.js} keep their signs
     */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '_' || c == '-') {
                gap = key.length() > 0;
            } else {
                if (gap) {
                    key.append('-');
                }
                gap = false;
                key.appendCodePoint(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}

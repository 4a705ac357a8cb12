package io.github.fairquote.templating.contact.fold;

import org.jspecify.annotations.Nullable;

/** Signs that stand for others and that compatibility decomposition leaves as they are. */
final class Signs {
    private static final String STOPS = "\u3002\uFF61\u0589\u06D4";
    private static final String BULLETS = "\u00B7\u2022\u2027\u2219\u22C5\u25CF\u25E6\u26AB\u30FB";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\uFE58\u2796\u301C\uFF0D";
    private static final String QUOTES = "\u2018\u2019\u201B\u02BC\u02BB\u02B9\u00B4\u2032\uFF07";
    private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033";
    private static final String OPENING = "\u3010\u300C\u3014\u300A\u2768\u276A\u276E\u27E8\u3008\u300E\u2772";
    private static final String CLOSING = "\u3011\u300D\u3015\u300B\u2769\u276B\u276F\u27E9\u3009\u300F\u2773";
    private static final String SLASHES = "\u2044\u2215\u29F8";
    private static final String ARROWS = "\u2192\u27A1\u21D2\u27F6\u2794\u279C\u25B6\u25BA";
    private static final char ENVELOPE = '\u2709';
    private static final String PHONES = "\u260E\u260F\u2706\u2121";

    private Signs() {}

    /** What a sign stands for; null if it stands for itself. */
    static @Nullable String of(int c) {
        return c > 0xFFFF ? beyond(c) : basic((char) c);
    }

    /** Whether it is a dot between letters, but begins an item of a list where a blank follows. */
    static boolean isBullet(int c) {
        return BULLETS.indexOf(c) >= 0 || c == 0x1F534 || c == 0x1F535;
    }

    private static @Nullable String basic(char c) {
        if (c >= 0x2776 && c <= 0x2793) { // negative circled 1 to 10, three times
            return Integer.toString((c - 0x2776) % 10 + 1);
        }
        return switch (c) {
            case 0x24D0, 0x24B6 -> "@"; // a circled a
            case 0x24FF -> "0";
            case 0x2795 -> "+";
            case 0x2139 -> "i";
            case 0x2122 -> " tm ";
            case 0x2026 -> "...";
            default -> listed(c);
        };
    }

    private static @Nullable String listed(char c) {
        return STOPS.indexOf(c) >= 0 || isBullet(c)
                ? "."
                : DASHES.indexOf(c) >= 0
                        ? "-"
                        : QUOTES.indexOf(c) >= 0 ? "'" : DOUBLE_QUOTES.indexOf(c) >= 0 ? "\"" : lessCommon(c);
    }

    private static @Nullable String lessCommon(char c) {
        return OPENING.indexOf(c) >= 0
                ? "("
                : CLOSING.indexOf(c) >= 0
                        ? ")"
                        : SLASHES.indexOf(c) >= 0 ? "/" : ARROWS.indexOf(c) >= 0 ? ":" : picture(c);
    }

    private static @Nullable String picture(char c) {
        return PHONES.indexOf(c) >= 0 ? " phone " : c == ENVELOPE ? " email " : null;
    }

    private static @Nullable String beyond(int c) {
        if (c >= 0x1F150 && c <= 0x1F169) { // negative circled letters
            return letter(c - 0x1F150);
        }
        if (c >= 0x1F170 && c <= 0x1F189) { // negative squared letters
            return letter(c - 0x1F170);
        }
        if (c >= 0x1CCD6 && c <= 0x1CCEF) { // outlined letters, newer than some class libraries
            return letter(c - 0x1CCD6);
        }
        if (c >= 0x1CCF0 && c <= 0x1CCF9) { // outlined digits
            return Integer.toString(c - 0x1CCF0);
        }
        return emoji(c);
    }

    private static @Nullable String emoji(int c) {
        return switch (c) {
            case 0x1F436, 0x1F415, 0x1F429 -> "(at)"; // the dog that Slavic languages call the sign
            case 0x1F4DE, 0x1F4F1, 0x1F4F2, 0x1F57F, 0x1F4DF, 0x1F919 -> " phone ";
            case 0x1F4E7, 0x1F4E9, 0x1F4E8, 0x1F4EC, 0x1F582 -> " email ";
            case 0x1F310, 0x1F517 -> " website ";
            case 0x1F534, 0x1F535 -> ".";
            case 0x1F10B, 0x1F10C -> "0";
            case 0x1F449 -> ":";
            default -> null;
        };
    }

    private static String letter(int index) {
        return Character.toString('a' + index);
    }
}

package io.github.fairquote.templating.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The name meant by words in brackets. */
public final class BracketName {
    private static final int MAX_WORDS = 4;
    /** What editors put in brackets. */
    private static final Set<String> REMARKS = Set.of("sic", "ibid", "etc", "link", "image", "note", "edit", "edited");

    private BracketName() {}

    /** Whether brackets hold a check box or a number, and so are no placeholder. */
    public static boolean isMark(String body) {
        String inner = body.strip();
        return inner.isEmpty() || inner.equalsIgnoreCase("x") || inner.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Words joined to a name, such as {@code clientName} for "Client Name" or "CLIENT NAME"; empty if they make none. */
    public static String of(String body) {
        List<String> words = List.of(body.strip().replaceAll("['\u2019]", "").split("[ \u00A0]+"));
        if (words.size() > MAX_WORDS || REMARKS.contains(body.strip().toLowerCase(Locale.ROOT))) {
            return "";
        }
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            String calm = word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
            name.append(Texts.first(calm, !name.isEmpty()));
        }
        boolean begins = !name.isEmpty() && Character.isLetter(name.codePointAt(0));
        return begins && Names.isName(name.toString()) ? name.toString() : "";
    }
}

package io.github.fairquote.templating.text;

import java.util.Locale;

/** Letters of other scripts that look like Latin ones: Cyrillic, Greek, full width, the dotless i. */
public final class LookAlikes {
    private static final String OTHER = "АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανρıκυχτ";
    private static final String LATIN = "ABESIJKMHOPCTYXaesijopcyxhdqwABEZHIKMNOPTYXoavpikuxt";
    private static final int FULL_WIDTH = 0xFF01 - '!';

    private LookAlikes() {}

    /** The name with every look-alike replaced by the Latin letter it looks like. */
    public static String latin(String name) {
        StringBuilder out = null;
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            char latin = unit < 0x80 ? unit : latin(unit);
            if (latin != unit && out == null) {
                out = new StringBuilder(name);
            }
            if (out != null) {
                out.setCharAt(i, latin);
            }
        }
        return out == null ? name : out.toString();
    }

    /** The first letter of a name that looks like a Latin one, in words; empty if there is none. */
    public static String explain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            if (unit >= 0x80 && latin(unit) != unit) {
                String hex = Integer.toHexString(unit).toUpperCase(Locale.ROOT);
                return "it holds U+" + "0".repeat(4 - hex.length()) + hex + " " + Character.getName(unit)
                        + ", which looks like the Latin letter " + latin(unit);
            }
        }
        return "";
    }

    private static char latin(char unit) {
        if (unit > 0xFF00 && unit < 0xFF5F) {
            return (char) (unit - FULL_WIDTH);
        }
        int index = OTHER.indexOf(unit);
        return index < 0 ? unit : LATIN.charAt(index);
    }
}

package io.github.fairquote.pricing.sample.read;

/** What table programs do to long texts in a cell. */
public final class Blanks {
    private Blanks() {}

    /** The text with line ends and tabs as blanks; texts that have none are given back as they are. */
    public static String onOneLine(String text) {
        return text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }
}

package io.github.fairquote.pricing.sample;

/** What table programs do to long texts in a cell. */
final class Blanks {
    private Blanks() {}

    /** The text with line ends and tabs as blanks; texts that have none are given back as they are. */
    static String onOneLine(String text) {
        return text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }
}

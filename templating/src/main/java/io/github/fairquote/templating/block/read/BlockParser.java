package io.github.fairquote.templating.block.read;

import io.github.fairquote.templating.TemplateParser;
import io.github.fairquote.templating.format.Language;
import java.util.Locale;

/** Reads blocks so that filters called without a language follow the block's. */
public final class BlockParser {
    private BlockParser() {}

    /** The parser of a language, or of what is left of its tag; the one with the defaults if the filters know neither. */
    public static TemplateParser of(String tag) {
        String known = tag;
        while (Language.find(known).isEmpty()) {
            int hyphen = known.lastIndexOf('-');
            if (hyphen < 0) {
                return TemplateParser.withDefaults();
            }
            known = known.substring(0, hyphen);
        }
        return TemplateParser.withDefaults().with(Locale.forLanguageTag(known));
    }

    /** Whether the filters know the language, so that none of them writes English instead. */
    public static boolean knows(String tag) {
        int hyphen = tag.indexOf('-');
        return Language.find(hyphen < 0 ? tag : tag.substring(0, hyphen)).isPresent();
    }
}

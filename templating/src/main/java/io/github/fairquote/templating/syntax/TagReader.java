package io.github.fairquote.templating.syntax;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.text.Findings;
import io.github.fairquote.templating.text.Names;
import io.github.fairquote.templating.text.Source;
import io.github.fairquote.templating.text.Suggestions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands between the braces of one tag. */
public final class TagReader {
    private static final List<String> WORDS = List.of("#if", "#each", "#else", "#between", "/if", "/each");
    private static final List<String> RESERVED = List.of("if", "else", "each", "between");
    private static final int MAX_SHOWN = 64;

    private final int nameChars;
    private final FilterCatalog catalog;
    private final Findings findings;

    public TagReader(int nameChars, FilterCatalog catalog, Findings findings) {
        this.nameChars = nameChars;
        this.catalog = catalog;
        this.findings = findings;
    }

    /**
     * The tag, or null if it is faulty; the fault is told at its opening braces. A section's tag that is faulty comes as what
     * it was meant for, an opening one without a name.
     */
    @Nullable
    public Op read(Source source, int open, int from, int to, int end) {
        TagText tag = new TagText(source, open, end, from, to);
        tag.skipBlank();
        if (tag.take('>')) {
            String id = name(tag, tag.rest());
            return id == null ? null : Op.tag(Op.Kind.BLOCK, source, open, end, id);
        }
        return tag.peek('#') || tag.peek('/') ? section(tag) : value(tag);
    }

    private @Nullable Op section(TagText tag) {
        String word = tag.word();
        Op.Kind kind = kind(word);
        return switch (kind) {
            case COMMENT -> unknown(tag, word);
            case IF -> condition(tag);
            case EACH -> each(tag);
            default -> bare(tag, kind, word);
        };
    }

    private static Op.Kind kind(String word) {
        return switch (word) {
            case "#if" -> Op.Kind.IF;
            case "#each" -> Op.Kind.EACH;
            case "#else" -> Op.Kind.ELSE;
            case "#between" -> Op.Kind.BETWEEN;
            case "/if" -> Op.Kind.END_IF;
            case "/each" -> Op.Kind.END_EACH;
            default -> Op.Kind.COMMENT;
        };
    }

    /** A tag that is told already; without a name, so that it only keeps other tags from being told as strays. */
    private static Op faulty(TagText tag, Op.Kind kind) {
        return Op.tag(kind, tag.source, tag.open, tag.end, "");
    }

    private @Nullable Op unknown(TagText tag, String word) {
        String suggestion = new Suggestions().nearest(word, WORDS);
        String message = "not a tag of the grammar: " + Quoted.of(word);
        if (suggestion == null) {
            fault(tag, ProblemCode.BAD_TAG_SYNTAX, message + "; there are " + String.join(", ", WORDS));
        } else {
            fault(
                    tag,
                    ProblemCode.BAD_TAG_SYNTAX,
                    message + "; did you mean " + suggestion + "?",
                    "suggestion",
                    suggestion);
        }
        return suggestion == null ? null : faulty(tag, kind(suggestion));
    }

    private Op condition(TagText tag) {
        String name = name(tag, tag.rest());
        return name == null ? faulty(tag, Op.Kind.IF) : Op.tag(Op.Kind.IF, tag.source, tag.open, tag.end, name);
    }

    private Op bare(TagText tag, Op.Kind kind, String word) {
        String rest = tag.rest();
        if (!rest.isEmpty()) {
            fault(tag, ProblemCode.BAD_TAG_SYNTAX, word + " takes nothing behind it: " + Quoted.of(rest));
        }
        return Op.tag(kind, tag.source, tag.open, tag.end, "");
    }

    /** {@code #each names as name} and optionally {@code , limit 3}. */
    private Op each(TagText tag) {
        String name = tag.word();
        boolean as = tag.word().equals("as");
        String alias = tag.word();
        int limit = limit(tag);
        if (!as || limit < 0 || alias.isEmpty()) {
            fault(tag, ProblemCode.BAD_TAG_SYNTAX, "a repetition is written {{#each names as name, limit 3}}");
            return faulty(tag, Op.Kind.EACH);
        }
        String list = name(tag, name);
        String element = name(tag, alias);
        if (element != null && element.indexOf('.') >= 0) {
            fault(tag, ProblemCode.BAD_NAME, "an element's name has no dot: " + Quoted.of(element), "name", element);
            return faulty(tag, Op.Kind.EACH);
        }
        return list == null || element == null
                ? faulty(tag, Op.Kind.EACH)
                : Op.each(tag.source, tag.open, tag.end, list, element, limit);
    }

    /** The number behind the word limit, the largest number if there is none, or -1 if it is faulty. */
    private static int limit(TagText tag) {
        if (tag.isAtEnd()) {
            return Integer.MAX_VALUE;
        }
        if (!tag.take(',')) {
            return -1;
        }
        tag.skipBlank();
        return tag.word().equals("limit") ? digits(tag.rest()) : -1;
    }

    /** A whole number in [1, 999,999,999] in ASCII digits, or -1. */
    public static int digits(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i > 8) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number == 0 ? -1 : number;
    }

    private @Nullable Op value(TagText tag) {
        String name = name(tag, tag.head());
        if (name == null) {
            return null;
        }
        String fallback = null;
        if (tag.takeDefault()) {
            fallback = tag.quoted();
            if (fallback == null) {
                fault(
                        tag,
                        ProblemCode.BAD_TAG_SYNTAX,
                        "a default is text in straight double quotes, as in ?: \"there\"");
                return null;
            }
        }
        Filter[] filters = tag.isAtEnd() ? FilterReader.NONE : new FilterReader(catalog, this).read(tag);
        return filters == null ? null : Op.value(tag.source, tag.open, tag.end, name, fallback, filters);
    }

    private @Nullable String name(TagText tag, String name) {
        if (!Names.isName(name)) {
            String what = name.isEmpty() ? "a name is missing" : "not a name: " + Quoted.of(name);
            fault(tag, ProblemCode.BAD_NAME, what + hint(name), "name", bounded(name));
            return null;
        }
        if (isReserved(name)) {
            fault(
                    tag,
                    ProblemCode.BAD_NAME,
                    name + " is a word of the grammar; did you mean {{#" + name + "}}?",
                    "name",
                    name,
                    "suggestion",
                    "#" + name);
            return null;
        }
        if (name.length() > nameChars) {
            fault(
                    tag,
                    ProblemCode.NAME_TOO_LONG,
                    "a name has more than " + nameChars + " characters: " + name.length(),
                    "limit",
                    "name.chars",
                    "expected",
                    Integer.toString(nameChars),
                    "actual",
                    Integer.toString(name.length()));
            return null;
        }
        return name;
    }

    /** Whether a name is a word of the grammar. */
    public static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    private static String hint(String name) {
        return name.startsWith("{") ? "; two braces are enough" : "";
    }

    public void fault(TagText tag, ProblemCode code, String message, String... facts) {
        findings.error(code, tag.source, tag.open, message, facts);
    }

    /** A name fit for a fact: cut to a bound. */
    public static String bounded(String name) {
        if (name.length() <= MAX_SHOWN) {
            return name;
        }
        int cut = Character.isHighSurrogate(name.charAt(MAX_SHOWN - 1)) ? MAX_SHOWN - 1 : MAX_SHOWN;
        return name.substring(0, cut);
    }
}

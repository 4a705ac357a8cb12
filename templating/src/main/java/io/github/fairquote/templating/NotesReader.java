package io.github.fairquote.templating;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.syntax.Escapes;
import io.github.fairquote.templating.syntax.TagReader;
import io.github.fairquote.templating.text.BracketName;
import io.github.fairquote.templating.text.Findings;
import io.github.fairquote.templating.text.Names;
import io.github.fairquote.templating.text.Source;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads notes once from start to end: literal text is gathered and escaped, placeholders are written in our grammar. */
final class NotesReader {
    private static final int MAX_NAME = TemplateLimits.defaults().nameChars();
    private static final int MAX_BRACKETS = 80;

    private final String text;
    private final Source source;
    private final Findings findings = new Findings(TemplateLimits.defaults().problems());
    private final Map<String, String> names = new LinkedHashMap<>();
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder literal = new StringBuilder();
    /** The first closing brace at or behind the last place it was asked for; the text's length if there is none. */
    private int knownClose = -1;

    NotesReader(String text) {
        this.text = text;
        this.source = new Source(text, "");
    }

    Partial<ImportedNotes> read() {
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
        Escapes.literal(literal, false, out);
        return Partial.of(new ImportedNotes(out.toString(), names), findings.problems());
    }

    /** Passes one placeholder or one character; returns where to go on. */
    private int next(int at) {
        if (text.startsWith("$${", at)) {
            literal.append("${");
            return at + 3;
        }
        if (text.startsWith("${", at)) {
            return dollar(at);
        }
        if (text.charAt(at) == '[') {
            return brackets(at);
        }
        if (text.startsWith("{{", at)) {
            warn(ProblemCode.ESCAPED_PLACEHOLDER, at, "braces are kept as text");
            literal.append("{{");
            return at + 2;
        }
        literal.append(text.charAt(at));
        return at + 1;
    }

    private int dollar(int open) {
        int from = open + 2;
        int close = close(from);
        int inner = text.indexOf("${", from);
        if (close < 0) {
            error(ProblemCode.UNCLOSED_PLACEHOLDER, open, "${ is not closed by }");
        } else if (inner >= 0 && inner < close) {
            error(ProblemCode.BAD_NAME, open, "a placeholder in another's name or default can't be converted");
        } else {
            String body = text.substring(from, close);
            int colon = body.indexOf(":-");
            String name = colon < 0 ? body : body.substring(0, colon);
            if (convert(open, body, name, colon < 0 ? "" : body.substring(colon + 2))) {
                return close + 1;
            }
        }
        literal.append("${");
        return from;
    }

    /** Writes a placeholder, or tells why not. */
    private boolean convert(int open, String written, String name, String fallback) {
        if (!Names.isName(name) || TagReader.isReserved(name)) {
            error(ProblemCode.BAD_NAME, open, "not a name that can be converted: " + Quoted.of(name));
        } else if (name.length() > MAX_NAME) {
            error(ProblemCode.NAME_TOO_LONG, open, "a name has more than " + MAX_NAME + " characters");
        } else if (fallback.indexOf('\r') >= 0) {
            error(ProblemCode.BAD_TAG_SYNTAX, open, "a default with a carriage return can't be converted");
        } else if (endsWithBrace()) {
            error(ProblemCode.BAD_TAG_SYNTAX, open, "a placeholder right behind an opening brace can't be converted");
        } else {
            write(name, fallback);
            names.putIfAbsent(written, name);
            return true;
        }
        return false;
    }

    private void write(String name, String fallback) {
        Escapes.literal(literal, true, out);
        literal.setLength(0);
        out.append("{{").append(name);
        if (!fallback.isEmpty()) {
            out.append(" ?: ");
            Escapes.quoted(fallback, out);
        }
        out.append("}}");
    }

    /** Whether the literal text ends with a brace that is not one of an escaped pair: it would be taken for the tag's. */
    private boolean endsWithBrace() {
        int braces = 0;
        while (braces < literal.length() && literal.charAt(literal.length() - 1 - braces) == '{') {
            braces++;
        }
        return braces % 2 == 1;
    }

    private int brackets(int open) {
        int close = closingBracket(open);
        String body = close < 0 ? "" : text.substring(open + 1, close);
        if (close < 0 || BracketName.isMark(body) || text.startsWith("(", close + 1)) {
            literal.append('[');
            return open + 1;
        }
        String name = BracketName.of(body);
        if (name.isEmpty()) {
            warn(ProblemCode.DOUBTFUL_PLACEHOLDER, open, "brackets are kept as text: " + Quoted.of(body));
        } else if (convert(open, body, name, "")) {
            if (!Character.isUpperCase(body.strip().codePointAt(0))) {
                warn(
                        ProblemCode.DOUBTFUL_PLACEHOLDER,
                        open,
                        "brackets are taken for a placeholder: " + Quoted.of(body));
            }
            return close + 1;
        }
        literal.append('[');
        return open + 1;
    }

    /** The bracket that closes another one on its line and near it, or -1. */
    private int closingBracket(int open) {
        int end = Math.min(text.length(), open + MAX_BRACKETS);
        for (int i = open + 1; i < end; i++) {
            char unit = text.charAt(i);
            if (unit == ']') {
                return i;
            }
            if (unit == '[' || unit == '\n' || unit == '\r') {
                return -1;
            }
        }
        return -1;
    }

    private int close(int from) {
        if (knownClose < from) {
            int found = text.indexOf('}', from);
            knownClose = found < 0 ? text.length() : found;
        }
        return knownClose == text.length() ? -1 : knownClose;
    }

    private void error(ProblemCode code, int at, String message) {
        findings.error(code, source, at, message);
    }

    private void warn(ProblemCode code, int at, String message) {
        findings.warning(code, source, at, message);
    }
}

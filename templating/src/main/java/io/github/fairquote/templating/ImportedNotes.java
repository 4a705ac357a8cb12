package io.github.fairquote.templating;

import io.github.fairquote.core.result.Partial;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Notes with placeholders of other styles, brought into the grammar of {@link Template}.
 *
 * <ul>
 *   <li>{@code ${client.name}} becomes {@code {{client.name}}}, {@code ${name:-there}} becomes {@code {{name ?: "there"}}}, and
 *       {@code $${name}} the text {@code ${name}}, all as Commons Text's {@code StringSubstitutor} means them;
 *   <li>{@code [Client Name]} becomes {@code {{clientName}}}: brackets around one to four words on one line. Those that begin with
 *       a small letter are converted too, with a warning;
 *   <li>{@code {{braces}}} are text and are escaped, with a warning;
 *   <li>links {@code [text](address)}, check boxes and numbers in brackets are left as they are, other brackets too, with a warning.
 * </ul>
 *
 * <p>What is not converted stays in the text as it was, and no value is looked up: prefixes such as {@code ${env:HOME}} are told
 * as errors. Whatever the notes are, the text made of them can be parsed, unless it is longer than the parser's limit. Time and
 * memory are linear in the notes. Immutable and thread-safe.
 */
public final class ImportedNotes {
    private final String text;
    private final Map<String, String> names;

    ImportedNotes(String text, Map<String, String> names) {
        this.text = text;
        this.names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /**
     * Converts notes.
     *
     * @param notes the notes; copied once
     * @return what they become, always there; with BAD_NAME, NAME_TOO_LONG, UNCLOSED_PLACEHOLDER or BAD_TAG_SYNTAX for what can't be
     *     converted, and DOUBTFUL_PLACEHOLDER and ESCAPED_PLACEHOLDER warnings, each at its place in the notes, in order
     */
    public static Partial<ImportedNotes> of(CharSequence notes) {
        return new NotesReader(Objects.requireNonNull(notes, "notes").toString()).read();
    }

    /**
     * The text in our grammar.
     *
     * @return the text for {@link TemplateParser#parse(CharSequence)}
     */
    public String text() {
        return text;
    }

    /**
     * What names became of which notes.
     *
     * @return the placeholder's name by what stood between the brackets or braces, in the order of first places
     */
    public Map<String, String> names() {
        return names;
    }

    /**
     * The template, read with the default parser.
     *
     * @return the template
     * @throws TemplateException TEMPLATE_TOO_LONG
     */
    public Template template() {
        return Template.parse(text);
    }

    /** The size, not the text. */
    @Override
    public String toString() {
        return "ImportedNotes[" + text.length() + " characters, " + names.size() + " names]";
    }
}

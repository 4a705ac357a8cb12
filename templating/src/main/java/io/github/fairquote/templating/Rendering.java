package io.github.fairquote.templating;

import io.github.fairquote.core.result.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A filled template: its text, the origin of every part of it, and the values that were not asked for.
 *
 * <p>Spans, unused names and warnings are worked out when they are asked for. Immutable and thread-safe.
 */
public final class Rendering {
    private final Template template;
    private final Bindings bindings;
    private final String text;
    /** Kept only if they can't be worked out again. */
    private final @Nullable Origins origins;

    Rendering(Template template, Bindings bindings, String text, @Nullable Origins origins) {
        this.template = template;
        this.bindings = bindings;
        this.text = text;
        this.origins = origins;
    }

    /**
     * The text.
     *
     * @return the rendered text
     */
    public String text() {
        return text;
    }

    /**
     * The length of the text as people count it.
     *
     * @return the number of code points; {@code text().length()} is that of UTF-16 units
     */
    public int characters() {
        return text.codePointCount(0, text.length());
    }

    /**
     * The origin of every part of the text.
     *
     * @return the spans in order, without gaps; joined they are the text
     */
    public List<Span> spans() {
        return origins().spans();
    }

    /**
     * The text as an HTML page that shows the origin of every part, by {@link OriginPage#page}.
     *
     * @param title what the page is called, not blank
     * @param language the language of the text, for screen readers; {@link Locale#ROOT} if it is not known
     * @return an HTML document in UTF-8 that needs nothing else
     * @throws io.github.fairquote.core.result.InvalidValueException BLANK_TEXT for the title
     */
    public String page(String title, Locale language) {
        return OriginPage.page(title, language, text, spans());
    }

    /**
     * The origin of one character.
     *
     * @param offset an offset in UTF-16 units
     * @return the span that holds it
     * @throws IndexOutOfBoundsException if the offset is outside the text
     */
    public Span spanAt(int offset) {
        Objects.checkIndex(offset, text.length());
        return origins().spanAt(offset);
    }

    /**
     * The values that the template never asks for, in whatever branch.
     *
     * @return the paths in the order of the bindings, {@code []} standing for list elements
     */
    public List<String> unused() {
        return Usage.unused(template.program(), bindings);
    }

    /**
     * What is worth a look though the template could be filled: the template's own
     * {@linkplain Template#warnings() warnings}, and UNKNOWN_PLACEHOLDER where a name that may be left out is not declared
     * while a very similar one is declared but never asked for.
     *
     * @return the warnings
     */
    public List<Problem> warnings() {
        List<Problem> warnings = new ArrayList<>(template.warnings());
        warnings.addAll(Usage.suspicions(template, bindings));
        return List.copyOf(warnings);
    }

    /** The sizes, not the text: it may be private. */
    @Override
    public String toString() {
        return "Rendering[" + text.length() + " characters]";
    }

    private Origins origins() {
        return origins == null ? Renderer.origins(template, bindings) : origins;
    }
}

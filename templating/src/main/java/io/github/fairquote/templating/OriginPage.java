package io.github.fairquote.templating;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.text.Html;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A filled template as HTML in which every part shows where it came from: literal text its block, values and defaults their
 * path, filters and place, in colour, on hovering, and in a table below for readers and screen readers.
 *
 * <p>Nothing in the text, the names or the title is taken for HTML, and what can't be seen in a browser (control and direction
 * characters, half surrogate pairs) is shown by its number, such as {@code [U+202E]}. The page needs no other file and has no
 * script; light or dark follows the reader's settings. The same rendering gives the same bytes on every machine, with LF line
 * ends outside the text. Time and size are linear in the text and in the number of spans.
 */
public final class OriginPage {
    private static final String STYLE = """
            .fq-text { white-space: pre-wrap; overflow-wrap: anywhere; max-width: 44rem; padding: 1rem 1.25rem;
              border: 1px solid #c8ccd2; border-radius: .5rem; background: #fff; color: #16181d; }
            .fq-text mark, .fq-legend mark { unicode-bidi: isolate; color: inherit; border-radius: .2rem; padding: 0 .1rem; }
            .fq-value { background: #d8ecff; border-bottom: 2px solid #1763a8; }
            .fq-default { background: #fdeec4; border-bottom: 2px dashed #8a5a00; }
            .fq-text mark:target { outline: 2px solid #b3261e; }
            .fq-origins { border-collapse: collapse; max-width: 60rem; font-size: .9rem; }
            .fq-origins caption { text-align: left; font-weight: 600; padding: .5rem 0; }
            .fq-origins th, .fq-origins td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0;
              border-bottom: 1px solid #c8ccd2; overflow-wrap: anywhere; }
            .fq-origins th { overflow-wrap: normal; white-space: nowrap; }
            @media (prefers-color-scheme: dark) {
              .fq-text { background: #1d2026; color: #e8eaee; border-color: #474c55; }
              .fq-value { background: #123a5c; border-color: #7bbcf5; }
              .fq-default { background: #4a3a0c; border-color: #e6bd5a; }
              .fq-origins th, .fq-origins td { border-color: #474c55; }
            }
            """;
    private static final String PAGE_STYLE = """
            :root { color-scheme: light dark; }
            body { font: 1rem/1.55 system-ui, sans-serif; margin: 2rem auto; max-width: 62rem; padding: 0 1rem;
              background: #f5f6f8; color: #16181d; }
            h1 { font-size: 1.3rem; }
            @media (prefers-color-scheme: dark) { body { background: #121418; color: #e8eaee; } a { color: #7bbcf5; } }
            """;

    private OriginPage() {}

    /**
     * A whole page.
     *
     * @param title what the page is called, not blank
     * @param language the language of the text, for screen readers; {@link Locale#ROOT} if it is not known
     * @param text the rendered text
     * @param spans the spans of the text: in order, without gaps
     * @return an HTML document in UTF-8 that needs nothing else
     * @throws io.github.fairquote.core.result.InvalidValueException BLANK_TEXT for the title, INCONSISTENT if the spans are not
     *     those of the text
     */
    public static String page(String title, Locale language, String text, List<Span> spans) {
        String heading = Html.visible(Check.notBlank("title", Objects.requireNonNull(title, "title")));
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>""" + heading + "</title>\n<style>\n" + PAGE_STYLE + STYLE + "</style>\n</head>\n<body>\n<main>\n<h1>"
                + heading + "</h1>\n" + fragment(language, text, spans) + "</main>\n</body>\n</html>\n";
    }

    /**
     * The legend, the text and the table of origins, to be put once into a page that has the {@link #style()}.
     *
     * @param language the language of the text, for screen readers; {@link Locale#ROOT} if it is not known
     * @param text the rendered text
     * @param spans the spans of the text: in order, without gaps
     * @return a piece of HTML
     * @throws io.github.fairquote.core.result.InvalidValueException INCONSISTENT if the spans are not those of the text
     */
    public static String fragment(Locale language, String text, List<Span> spans) {
        checkTiles(Objects.requireNonNull(text, "text"), Objects.requireNonNull(spans, "spans"));
        Marks marks = new Marks(text);
        spans.forEach(marks::add);
        String tag = Objects.requireNonNull(language, "language").toLanguageTag();
        String lang = language.getLanguage().isEmpty() ? "" : " lang=\"" + Html.visible(tag) + "\"";
        return """
                <p class="fq-legend"><mark class="fq-value">value</mark> from the bindings, \
                <mark class="fq-default">default</mark> of the template; all else is the template's own text</p>
                <div class="fq-text" dir="auto\"""" + lang + ">" + marks.body() + "</div>\n" + marks.table();
    }

    /**
     * The style of fragments.
     *
     * @return CSS whose selectors all start with {@code .fq-}
     */
    public static String style() {
        return STYLE;
    }

    private static void checkTiles(String text, List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            Check.that(
                    span.start() == end && span.end() <= text.length(),
                    ProblemCode.INCONSISTENT,
                    "spans",
                    "do not follow each other through the text at " + end);
            end = span.end();
        }
        Check.that(end == text.length(), ProblemCode.INCONSISTENT, "spans", "end before the text does, at " + end);
    }

    /** The marked text and the rows of the table, built span by span. */
    private static final class Marks {
        private final String text;
        private final StringBuilder body = new StringBuilder();
        private final StringBuilder rows = new StringBuilder();
        private int number;

        Marks(String text) {
            this.text = text;
        }

        void add(Span span) {
            if (span.kind() == SpanKind.LITERAL) {
                body.append("<span data-kind=\"literal\"").append(block(span)).append(title(origin(span)));
                body.append('>').append(Html.visible(span.of(text))).append("</span>");
            } else {
                number++;
                mark(span, span.kind().name().toLowerCase(Locale.ROOT));
            }
        }

        private void mark(Span span, String kind) {
            String path = Html.visible(span.path().orElse(""));
            String filters = Html.visible(String.join(" | ", span.filters()));
            body.append("<mark id=\"fq-")
                    .append(number)
                    .append("\" class=\"fq-")
                    .append(kind);
            body.append("\" data-kind=\"")
                    .append(kind)
                    .append("\" data-path=\"")
                    .append(path)
                    .append('"');
            body.append(filters.isEmpty() ? "" : " data-filters=\"" + filters + "\"")
                    .append(block(span));
            body.append(" aria-describedby=\"fq-o").append(number).append('"').append(title(origin(span)));
            body.append('>').append(Html.visible(span.of(text))).append("</mark>");
            rows.append("<tr><th scope=\"row\"><a href=\"#fq-")
                    .append(number)
                    .append("\">")
                    .append(number);
            rows.append("</a></th><td dir=\"auto\">")
                    .append(Html.visible(span.of(text)))
                    .append("</td><td id=\"fq-o");
            rows.append(number).append("\">").append(Html.visible(origin(span))).append("</td></tr>\n");
        }

        String body() {
            return body.toString();
        }

        String table() {
            return number == 0 ? "" : """
                    <table class="fq-origins">
                    <caption>Where the marked parts come from</caption>
                    <thead><tr><th scope="col">No.</th><th scope="col">text</th><th scope="col">origin</th></tr></thead>
                    <tbody>
                    """ + rows + "</tbody>\n</table>\n";
        }

        private static String block(Span span) {
            return span.block()
                    .map(id -> " data-block=\"" + Html.visible(id) + "\"")
                    .orElse("");
        }

        private static String title(String origin) {
            return " title=\"" + Html.visible(origin) + "\"";
        }

        private static String origin(Span span) {
            String filters = span.filters().isEmpty() ? "" : " through " + String.join(", ", span.filters());
            return switch (span.kind()) {
                case LITERAL -> "text of " + span.place();
                case VALUE -> "value of " + span.path().orElse("") + filters + "; asked for at " + span.place();
                case DEFAULT -> "default for " + span.path().orElse("") + "; written at " + span.place();
            };
        }
    }
}

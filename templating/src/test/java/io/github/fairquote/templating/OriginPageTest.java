package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OriginPageTest {
    private static final Bindings BINDINGS = Bindings.builder()
            .text("client.name", "<Ann & Co>")
            .text("need", "More Leads")
            .absent("company")
            .build();

    @Test
    void marksValuesAndDefaultsWithTheirOrigin() {
        Rendering rendering = TemplateParser.withDefaults()
                .parse("opener", "Hi {{client.name}},\n{{need | lowerFirst | max 80}} for {{company ?: \"you\"}}")
                .render(BINDINGS);

        assertThat(rendering.page("A letter", Locale.ENGLISH))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .contains("<title>A letter</title>", "<h1>A letter</h1>")
                .contains("""
                        <div class="fq-text" dir="auto" lang="en">\
                        <span data-kind="literal" data-block="opener" title="text of opener line 1, column 1">Hi </span>\
                        <mark id="fq-1" class="fq-value" data-kind="value" data-path="client.name" data-block="opener" \
                        aria-describedby="fq-o1" title="value of client.name; asked for at opener line 1, column 4">\
                        &lt;Ann &amp; Co&gt;</mark>\
                        <span data-kind="literal" data-block="opener" title="text of opener line 1, column 19">,
                        </span>\
                        <mark id="fq-2" class="fq-value" data-kind="value" data-path="need" \
                        data-filters="lowerFirst | max" data-block="opener" aria-describedby="fq-o2" \
                        title="value of need through lowerFirst, max; asked for at opener line 2, column 1">\
                        more Leads</mark>""")
                .contains(
                        "class=\"fq-default\" data-kind=\"default\" data-path=\"company\"",
                        "title=\"default for company; written at opener line 2, column 36\">you</mark></div>")
                .contains("<tr><th scope=\"row\"><a href=\"#fq-3\">3</a></th><td dir=\"auto\">you</td>"
                        + "<td id=\"fq-o3\">default for company; written at opener line 2, column 36</td></tr>")
                .endsWith("</main>\n</body>\n</html>\n");
    }

    @Test
    void isTheSameTwiceAndHoldsNoScriptOrAddress() {
        Rendering rendering = Template.parse("Hi {{client.name}}").render(BINDINGS);

        assertThat(rendering.page("x", Locale.ROOT))
                .isEqualTo(rendering.page("x", Locale.ROOT))
                .doesNotContain("<script", "http", "\r");
    }

    @Test
    void takesNothingForHtml() {
        String evil = "\"><script>alert('x')</script>";
        Rendering rendering = TemplateParser.withDefaults()
                .parse(evil, evil + "{{v}}")
                .render(Bindings.builder().text("v", evil).build());

        assertThat(rendering.page(evil, Locale.ROOT))
                .contains("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .doesNotContain("<script", "alert('");
    }

    @Test
    void showsWhatABrowserWouldNot() {
        Rendering rendering =
                Template.parse("a\u202Eb\u0000c\uD83D d\uD83D\uDE80").render(Bindings.empty());

        assertThat(OriginPage.fragment(Locale.ROOT, rendering.text(), rendering.spans()))
                .contains(">a[U+202E]b[U+0000]c[U+D83D] d\uD83D\uDE80</span></div>\n")
                .doesNotContain("<table");
    }

    @Test
    void tellsTheLanguageOfTheTextIfItIsKnown() {
        Rendering rendering = Template.parse("Привіт").render(Bindings.empty());

        assertThat(OriginPage.fragment(Locale.forLanguageTag("uk-UA"), rendering.text(), rendering.spans()))
                .contains("<div class=\"fq-text\" dir=\"auto\" lang=\"uk-UA\"><span data-kind=\"literal\" title=");
        assertThat(OriginPage.fragment(Locale.ROOT, "", List.of()))
                .contains("<div class=\"fq-text\" dir=\"auto\"></div>");
    }

    @Test
    void hasStylesOfItsOwnOnly() {
        assertThat(OriginPage.style().lines().filter(line -> line.startsWith(".")))
                .allMatch(line -> line.startsWith(".fq-"));
    }

    @Test
    void refusesSpansOfAnotherTextAndBlankTitles() {
        Rendering rendering = Template.parse("Hi {{client.name}}!").render(BINDINGS);
        List<Span> spans = rendering.spans();

        assertInconsistent(rendering.text() + "x", spans);
        assertInconsistent("Hi", spans);
        assertInconsistent(rendering.text(), List.of(spans.get(0), spans.get(2)));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> rendering.page(" ", Locale.ROOT))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.BLANK_TEXT));
    }

    private static void assertInconsistent(String text, List<Span> spans) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> OriginPage.fragment(Locale.ROOT, text, spans))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.INCONSISTENT));
    }
}

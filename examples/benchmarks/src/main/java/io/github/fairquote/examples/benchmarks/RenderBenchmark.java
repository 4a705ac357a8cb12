package io.github.fairquote.examples.benchmarks;

import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.Template;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One letter with a dozen placeholders, a list of three case studies and an optional review, beside the floor: the same letter
 * written by hand into a StringBuilder that is large enough. Read the ratio of the two, not the nanoseconds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RenderBenchmark {
    private static final String TEXT = """
            Hello {{client.name}},

            {{client.company}} is looking for {{need}}. I do {{specialization}} and nothing else, for {{years}} years now, and I \
            read your post twice: what you want in the end is {{deliverable}}.

            Three things I did for agencies like yours:
            {{#each cases as case}}
            - {{case.client}}: {{case.result}} ({{case.year}}).
            {{/each}}
            {{#if review}}

            One of them wrote: "{{review}}"
            {{/if}}

            My hours are {{hours.mine}} in {{city}}, which is {{hours.yours}} for you, so that we can talk on {{day}}. I would \
            begin with {{step}} and show you the numbers every {{rhythm}}. What would have to be true in three months for this \
            to have been worth it?

            {{me}}
            """;

    /** Which characters the values hold: Latin-1 only, or beyond it, which makes strings twice as wide. */
    @Param({"Martha", "Мартa"})
    public String client;

    private Template template;
    private Bindings bindings;
    private List<String[]> cases;

    /** Parses the template, binds the values and refuses to measure two different letters. */
    @Setup
    public void prepare() {
        cases = List.of(
                new String[] {"An agency in Ohio", "the cost per lead fell from 90 to 41 dollars", "2025"},
                new String[] {"A broker in Texas", "31 quote requests a month instead of 9", "2024"},
                new String[] {"A captive agent in Utah", "a landing page that 7 % of visitors answer", "2023"});
        template = Template.parse(TEXT);
        bindings = bindings();
        if (!fairquote().equals(presizedStringBuilder())) {
            throw new IllegalStateException("the two letters differ:\n" + fairquote() + presizedStringBuilder());
        }
    }

    private Bindings bindings() {
        return Bindings.builder()
                .text("client.name", client)
                .text("client.company", "Hudson Gate Insurance")
                .text("need", "exclusive leads for auto and home insurance")
                .text("specialization", "lead generation for insurance agencies")
                .number("years", 7)
                .text("deliverable", "calls from people who have talked to nobody else")
                .list(
                        "cases",
                        cases.stream()
                                .map(c -> Bindings.builder()
                                        .text("client", c[0])
                                        .text("result", c[1])
                                        .text("year", c[2])
                                        .build())
                                .toList())
                .text("review", "We stopped buying shared leads after the second month.")
                .text("hours.mine", "16:00-19:00")
                .text("hours.yours", "9:00-12:00")
                .text("city", "Kyiv")
                .text("day", "Thursday")
                .text("step", "the landing page")
                .text("rhythm", "Monday")
                .text("me", "Olena")
                .build();
    }

    /**
     * Ours, everything on: strict, with provenance and the checks of values.
     *
     * @return the letter
     */
    @Benchmark
    public String fairquote() {
        return template.render(bindings).text();
    }

    /**
     * Reading the template.
     *
     * @return the template
     */
    @Benchmark
    public Template parse() {
        return Template.parse(TEXT);
    }

    /**
     * The floor.
     *
     * @return the letter
     */
    @Benchmark
    public String presizedStringBuilder() {
        StringBuilder out = new StringBuilder(1_024);
        out.append("Hello ").append(client).append(",\n\n").append("Hudson Gate Insurance");
        out.append(" is looking for ").append("exclusive leads for auto and home insurance");
        out.append(". I do ").append("lead generation for insurance agencies");
        out.append(" and nothing else, for ").append(7);
        out.append(" years now, and I read your post twice: what you want in the end is ");
        out.append("calls from people who have talked to nobody else");
        out.append(".\n\nThree things I did for agencies like yours:\n");
        for (String[] it : cases) {
            out.append("- ").append(it[0]).append(": ").append(it[1]);
            out.append(" (").append(it[2]).append(").\n");
        }
        out.append("\nOne of them wrote: \"");
        out.append("We stopped buying shared leads after the second month.").append("\"\n");
        out.append("\nMy hours are ").append("16:00-19:00").append(" in ").append("Kyiv");
        out.append(", which is ").append("9:00-12:00").append(" for you, so that we can talk on ");
        out.append("Thursday").append(". I would begin with ").append("the landing page");
        out.append(" and show you the numbers every ").append("Monday");
        out.append(". What would have to be true in three months for this to have been worth it?\n\n");
        return out.append("Olena").append('\n').toString();
    }
}

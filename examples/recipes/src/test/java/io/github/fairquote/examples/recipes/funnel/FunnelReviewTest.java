package io.github.fairquote.examples.recipes.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.fairquote.examples.recipes.console.Browser;
import io.github.fairquote.examples.recipes.console.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class FunnelReviewTest {
    @TempDir
    private Path folder;

    @Test
    void thePersonalLetterWorksBetter() {
        Run run = review();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("PROPOSALS as of 2026-11-01: ").contains("SYNTHETIC", "are left out");
        assertThat(run.section("PROPOSALS"))
                .anyMatch(line -> line.startsWith("  replied"))
                .anyMatch(line -> line.endsWith("1 implied by a later stage"));
        assertThat(run.out()).contains("WHICH LETTER WORKS BETTER: DECIDED: PERSONAL");
        assertThat(run.section("WHICH LETTER"))
                .anyMatch(line -> line.startsWith("  personal") && line.contains("best with 100.0 %"));
        assertThat(run.out()).contains("! question-first is left out: 5 of at least 30 proposals");
        assertThat(run.section("BY NICHE")).hasSize(2);
        assertThat(run.section("BY MONTH")).hasSize(8);
        assertThat(run.line("BESIDE", "colleagues")).contains("1 % to 3 %", "community", "above, 100 %");
    }

    @Test
    void beforeAndAfterAChangeWarns() {
        Run run = review("--change", "2026-06-15");
        assertThat(run.out()).contains("BEFORE AND AFTER: ").contains("season, market and practice");
        assertThat(json().get("change").get("warnings")).hasSize(1);
        assertThat(review("--minimum", "1000").out()).contains("WHICH LETTER WORKS BETTER: INSUFFICIENT");
    }

    @Test
    void theTableIsOnesOwn() throws IOException {
        Path table = table(
                "id,sent,variant,replied,note\na,2026-01-01,x</script>,yes,!\nb,2026-01-02,,,\nc,2026-10-31,,,\n");
        Run run = review("--proposals", table.toString(), "--stage", "VIEWED");
        assertThat(run.out())
                .doesNotContain("SYNTHETIC")
                .contains("UNKNOWN_COLUMN", "2 count", "1 sent less than 30 days before", "LOW_EVIDENCE");
        assertThat(run.section("BY VARIANT")).hasSize(2).anyMatch(line -> line.startsWith("  not known"));
        assertThat(json().get("variants").get(0).get("name").asString()).isEqualTo("x</script>");
    }

    @Test
    void badInputIsOneClearLineEach() throws IOException {
        Path table = table("id,sent,viewed\na,yesterday,\nb,2026-01-01,perhaps\n");
        Run run = review("--proposals", table.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("funnel-review: BAD_DATE t.csv line 2, field sent"))
                .anyMatch(line -> line.startsWith("funnel-review: BAD_DATE t.csv line 3, field viewed"));
        assertThat(review("--maturity", "-1").err()).contains("days is outside [0, 365]: -1");
        assertThat(review("--stage", "SENT").code()).isEqualTo(2);
        assertThat(review("--date", "2019-01-01").err()).contains("reply-benchmarks");
        assertThat(Run.of(
                                FunnelReview.RECIPE,
                                "-o",
                                folder.resolve("no/where.html").toString())
                        .err())
                .contains("can't be written");
        assertThat(review("--help").out()).contains("loads nothing");
    }

    @Test
    void aBrowserDrawsEveryChart() throws IOException, InterruptedException {
        Optional<Browser> browser = Browser.find();
        assumeThat(browser).as("a browser on the search path").isPresent();
        review("--change", "2026-06-15");
        Document page = browser.orElseThrow().open(page(), folder);
        assertThat(page.body().attr("data-drawn")).isEqualTo("yes");
        for (String chart : new String[] {"funnel", "variants", "months", "niches"}) {
            assertThat(page.select("#" + chart + " svg path")).as(chart).hasSizeGreaterThan(5);
        }
        assertThat(page.select("#status").text()).isEqualTo("decided: personal");
        assertThat(page.select("#claims tr")).hasSize(11);
        assertThat(page.select("#changeStandings tr")).hasSize(3);
    }

    private Run review(String... args) {
        String[] words = new String[args.length + 2];
        System.arraycopy(args, 0, words, 0, args.length);
        words[args.length] = "--out";
        words[args.length + 1] = page().toString();
        return Run.of(FunnelReview.RECIPE, words);
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("t.csv"), text);
    }

    private Path page() {
        return folder.resolve("review.html");
    }

    private JsonNode json() {
        try {
            Document page = Jsoup.parse(Files.readString(page(), StandardCharsets.UTF_8));
            return JsonMapper.shared().readTree(page.select("#data").get(0).data());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

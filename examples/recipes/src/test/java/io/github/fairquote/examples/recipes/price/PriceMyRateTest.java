package io.github.fairquote.examples.recipes.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.fairquote.examples.recipes.console.Browser;
import io.github.fairquote.examples.recipes.console.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class PriceMyRateTest {
    private static final String HOSTILE = "</script><img src=x onerror=alert(1)>";

    @TempDir
    private Path folder;

    @Test
    void saysWhereOneStandsAndWritesThePage() throws IOException {
        Run run = price("--level", "expert", "--skills", "CRM", "--asks", "35");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("insurance/lead-generation, expert, Ukraine", "of 100 such people ask less.")
                .containsPattern("typical rate USD \\d+\\.\\d\\d/h, 80 % of such people USD ");
        JsonNode data = data();
        assertThat(data.get("synthetic").booleanValue()).isTrue();
        assertThat(data.get("asks").doubleValue()).isEqualTo(35);
        assertThat(data.get("elsewhere")).hasSize(7);
        assertThat(data.get("comparables")).hasSize(15);
    }

    @Test
    void theFactorsOfThePageLeadToItsRate() throws IOException {
        price("--level", "expert");
        JsonNode data = data();
        double product = 1;
        for (JsonNode factor : data.get("factors")) {
            product *= factor.get("value").doubleValue();
            assertThat(factor.get("running").doubleValue()).isCloseTo(product, within(1e-9));
        }
        assertThat(product).isCloseTo(data.get("typical").doubleValue(), within(1e-9));
    }

    @Test
    void everyComparableIsInTheDistribution() throws IOException {
        price();
        double counted = 0;
        for (JsonNode bin : data().get("bins")) {
            counted += bin.get("count").doubleValue();
        }
        assertThat(counted).isBetween(580.0, 600.0); // 600 less what is made up
    }

    @Test
    void standingIsToldBeyondTheRangeToo() {
        assertThat(price().out()).contains("No rate asked now is given.");
        assertThat(price("--asks", "1").out()).contains("fewer than 5 of 100");
        assertThat(price("--asks", "900").out()).contains("more than 95 of 100");
    }

    @Test
    void ownTablesAreNotCalledSynthetic() throws IOException {
        price("-c", hostileTable().toString(), "--niche", "seo", "--elsewhere", "US");

        assertThat(data().get("synthetic").booleanValue()).isFalse();
        assertThat(data().get("elsewhere")).hasSize(2);
    }

    @Test
    void namesInDataEndNoElement() throws IOException {
        price("-c", hostileTable().toString(), "--niche", "seo");

        Document page = Jsoup.parse(Files.readString(page()));
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("script")).hasSize(3);
        assertThat(data().get("comparables").toString()).contains("onerror");
    }

    @Test
    void badInputIsOneLine() {
        refused("can't be written", "-o", folder.resolve("no/such/folder.html").toString());
        refused("there is no such file", "-c", folder.resolve("none.csv").toString());
        refused("--asks", "--asks", "-5");
        refused("--country", "--country", "Ukraine");
    }

    @Test
    void aBrowserShowsIt() throws IOException, InterruptedException {
        Optional<Browser> browser = Browser.find();
        assumeThat(browser).as("Chromium on the search path").isPresent();
        Run run = price("-c", hostileTable().toString(), "--niche", "seo", "--level", "expert", "--asks", "31");
        Document shown = browser.orElseThrow().open(page(), folder);

        assertThat(run.out()).contains(shown.select("#typical").text());
        assertThat(shown.body().attr("data-drawn")).isEqualTo("yes");
        assertThat(shown.select("h1").text()).isEqualTo("seo, expert, Ukraine");
        assertThat(shown.select("#synthetic").text()).isEmpty();
        assertThat(shown.select("#distribution svg text").eachText())
                .contains("you ask USD 31.00")
                .anyMatch(text -> text.startsWith("typical USD "));
        assertThat(shown.select("#waterfall svg text").eachText()).contains("level: expert", "typical rate");
        assertThat(shown.select("#elsewhere svg text").eachText()).contains("United States", "Pakistan");
        assertThat(shown.select("#factors tr")).hasSizeGreaterThan(6);
        assertThat(shown.select("#comparables td").eachText()).contains(HOSTILE);
        assertThat(shown.select("img")).isEmpty();
    }

    private Path hostileTable() throws IOException {
        StringBuilder table = new StringBuilder("id,rate,currency,country,niche,level\n");
        List<String> countries = List.of("UA", "US", "PL");
        for (int i = 0; i < 12; i++) {
            table.append(i == 0 ? "\"" + HOSTILE + "\"" : "p" + i)
                    .append(',')
                    .append(20 + 3 * i)
                    .append(",USD,")
                    .append(countries.get(i % 3))
                    .append(",seo,expert\n");
        }
        return Files.writeString(folder.resolve("table.csv"), table.toString());
    }

    private void refused(String words, String... args) {
        Run run = Run.of(PriceMyRate.RECIPE, args);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains(words);
    }

    private Run price(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "-o";
        all[args.length + 1] = page().toString();
        return Run.of(PriceMyRate.RECIPE, all);
    }

    private Path page() {
        return folder.resolve("rate.html");
    }

    private JsonNode data() throws IOException {
        return JsonMapper.shared()
                .readTree(Jsoup.parse(Files.readString(page()))
                        .select("#data")
                        .first()
                        .data());
    }
}

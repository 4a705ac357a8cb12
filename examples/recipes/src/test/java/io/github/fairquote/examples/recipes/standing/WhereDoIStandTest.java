package io.github.fairquote.examples.recipes.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.examples.recipes.console.Run;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WhereDoIStandTest {
    @TempDir
    private Path folder;

    @Test
    void tellsEverythingOfTheSample() {
        Run run = stand();

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Where one stands on 2026-07-01", "SYNTHETIC");
        assertThat(run.line("THE NEXT CONTRACT", "with probability")).contains("91.6 %", "79.9 % to 98.7 %");
        assertThat(run.line("THE NEXT CONTRACT", "asked rates")).contains("an association, no promise");
        assertThat(run.line("THE NEXT CONTRACT", "trend"))
                .contains("steady (8 contracts of the last 180 days, 10 older");
        assertThat(run.line("JOB SUCCESS", "shown")).contains("82 %, on 15 contracts");
        assertThat(run.line("JOB SUCCESS", "estimated")).contains("between 43.6 and 82.1 %");
        assertThat(run.line("BADGES", "expert-vetted")).contains("unknown       unknown: judgement");
        assertThat(run.line("BADGES", "rising-talent")).contains("unmet: no score; unknown: profile");
    }

    @Test
    void whatTheSourcesAddIsWhatIsBelieved() {
        double sum = 0;
        List<String> rows = stand().section("WHAT EACH SOURCE ADDS");
        for (String row : rows.subList(0, rows.size() - 1)) {
            sum += last(row);
        }
        assertThat(sum).isCloseTo(last(rows.get(rows.size() - 1)), within(0.31));
    }

    @Test
    void theWayToNinetyIsADistributionWithDates() {
        Run run = stand();

        assertThat(run.line("WHAT IF", "the next contract fails")).contains("-4.2 points; 11 successes mend it");
        assertThat(run.line("WHAT IF", "+++-")).contains("91.6 % becomes");
        assertThat(run.line("THE WAY", "sure of")).contains("14 successes in a row");
        assertThat(run.line("THE WAY", "from the score shown"))
                .contains("82.0 %: 11 contracts if all succeed; half of the time 21, 9 of 10 times more than 500");
        assertThat(run.line("THE WAY", "landing-page")).contains("(negative) leaves on 2026-08-27: between");
        assertThat(run.line("THE WAY", "price-list")).contains("(perhaps negative)", "no score yet");
    }

    @Test
    void drawsAPicture() throws IOException {
        stand();
        BufferedImage picture = ImageIO.read(folder.resolve("s.png").toFile());
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                colours.add(picture.getRGB(x, y));
            }
        }

        assertThat(picture.getWidth()).isEqualTo(1_000);
        assertThat(picture.getHeight()).isEqualTo(840);
        assertThat(colours)
                .contains(
                        new Color(0xBFD7EA).getRGB(),
                        new Color(0x0B4F6C).getRGB(),
                        new Color(0x2E7D32).getRGB(),
                        new Color(0xEF6C00).getRGB());
    }

    @Test
    void aNewcomerIsBelievedByThePrior() throws IOException {
        Run run = own("{}", "--date", "2026-07-01");

        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("SYNTHETIC").contains("! what was seen weighs less than the prior");
        assertThat(run.line("THE NEXT CONTRACT", "with probability")).contains("90.0 %");
        assertThat(run.line("THE NEXT CONTRACT", "trend")).contains("insufficient");
        assertThat(run.section("JOB SUCCESS"))
                .containsExactly(
                        "  shown      nothing", "  estimated  no score yet: 2 contracts and 2 clients are missing");
        assertThat(run.section("THE WAY")).hasSize(1);
    }

    @Test
    void aScoreWithoutItsCountIsAnotherBelief() throws IOException {
        Run run = own("{\"jobSuccess\": 100}", "--date", "2026-07-01", "--profile", "100");

        assertThat(run.line("JOB SUCCESS", "shown")).isEqualTo("  shown      100 %");
        assertThat(run.line("BADGES", "top-rated")).doesNotContain("profile");
    }

    @Test
    void badInputIsOneLineWithItsPlace() throws IOException {
        refused("RATIO_NOT_PERCENT history.json line 1, column 16 at /jobSuccess", "{\"jobSuccess\": 0.95}");
        refused("/reviews/0/rating", "{\"reviews\": [{\"rating\": 50, \"date\": \"2026-01-01\"}]}");
        refused(
                "DUPLICATE_ELEMENT",
                "{\"contracts\": [" + contract("2026-01-01") + "," + contract("2026-01-01") + "]}");
        refused("UNKNOWN_FIELD", "{\"stars\": 5}");
        assertThat(own("{}").err())
                .isEqualTo("where-do-i-stand: --date: the day of the question is needed with a"
                        + " history of your own\n");
        assertThat(Run.of(WhereDoIStand.RECIPE, "--what-if", "++x").err()).contains("--what-if: '++x' is no row");
        assertThat(Run.of(WhereDoIStand.RECIPE, "--date", "2014-01-01").code()).isEqualTo(2);
        assertThat(Run.of(
                                WhereDoIStand.RECIPE,
                                "--out",
                                folder.resolve("no/such/s.png").toString())
                        .err())
                .contains("can't be written");
    }

    @Test
    void laterDaysAreRefusedAtTheirPlaces() throws IOException {
        refused(
                "DATE_OUT_OF_RANGE history.json at /contracts/0/endedOn: day of contract k is after 2026-07-01: 2026-07-02",
                "{\"contracts\": [" + contract("2026-07-02") + "]}");
        refused(
                "history.json at /reviews/1/date: day of the review is after 2026-07-01: 2026-07-03",
                "{\"reviews\": [{\"rating\": 5, \"date\": \"2026-01-01\"}, {\"rating\": 4, \"date\": \"2026-07-03\"}]}");
        refused(
                "at /externalReviews/0/date: day of the review",
                "{\"externalReviews\": [{\"rating\": 5, \"date\": \"2027-01-01\"}]}");
        refused(
                "at /jobSuccessOn: score is after 2026-07-01: 2026-07-02",
                "{\"jobSuccess\": 95, \"jobSuccessOn\": \"2026-07-02\"}");
        assertThat(own(
                                "{\"contracts\": [" + contract("2026-06-01")
                                        + "], \"reviews\": [{\"rating\": 4, \"date\": \"2026-07-03\", \"contract\": \"k\"}]}",
                                "--date",
                                "2026-07-01")
                        .code())
                .isZero();
    }

    @Test
    void silenceCountsAsOneSays() throws IOException {
        String silent = "{\"contracts\": [" + contract("2026-05-01") + "]}";
        Run excluded = own(silent, "--date", "2026-07-01");
        Run against = own(silent, "--date", "2026-07-01", "--silence", "0,0.5");
        Run later = own(silent, "--date", "2026-07-01", "--silence", "0,0.5,90");

        assertThat(excluded.line("THE NEXT CONTRACT", "with probability")).contains("90.0 %");
        assertThat(excluded.out()).doesNotContain("silence");
        assertThat(last(against.line("WHAT EACH SOURCE ADDS", "silence"))).isNegative();
        assertThat(later.out()).isEqualTo(excluded.out());
        refusedSilence("--silence: '1' is not two weights", "1");
        refusedSilence("--silence: success and failure are more than one contract: 0.7 and 0.6", "0.7,0.6");
        refusedSilence("--silence: failure is outside [0.0, 1.0]: 2.0", "0,2");
    }

    private static void refusedSilence(String words, String weights) {
        assertThat(Run.of(WhereDoIStand.RECIPE, "--silence", weights).err()).contains(words);
    }

    @Test
    void oneIsNoPlural() throws IOException {
        Run run = own("{\"jobSuccess\": 100, \"jobSuccessContracts\": 1}", "--date", "2026-07-01");

        assertThat(run.line("JOB SUCCESS", "shown")).isEqualTo("  shown      100 %, on 1 contract");
    }

    private void refused(String words, String history) throws IOException {
        Run run = own(history, "--date", "2026-07-01");

        assertThat(run.code()).as(history).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains(words);
    }

    private static String contract(String end) {
        return "{\"id\": \"k\", \"client\": {\"id\": \"c\"}, \"startedOn\": \"2026-01-01\", \"payments\": [], \"endedOn\": \""
                + end + "\"}";
    }

    private static double last(String row) {
        return Double.parseDouble(row.substring(row.lastIndexOf(' ') + 1));
    }

    private Run stand() {
        return Run.of(WhereDoIStand.RECIPE, "--out", folder.resolve("s.png").toString());
    }

    private Run own(String history, String... arguments) throws IOException {
        Path file = Files.writeString(folder.resolve("history.json"), history);
        List<String> words = new ArrayList<>(List.of(arguments));
        words.add(file.toString());
        words.addAll(List.of("--out", folder.resolve("s.png").toString()));
        return Run.of(WhereDoIStand.RECIPE, words.toArray(String[]::new));
    }
}

package io.github.fairquote.examples.recipes.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.examples.recipes.console.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RateStudyTest {
    private static final Run SAMPLE = Run.of(RateStudy.RECIPE);

    @TempDir
    private Path folder;

    @Test
    void pricesEveryRowOfTheSample() {
        assertThat(SAMPLE.code()).isZero();
        assertThat(SAMPLE.out().lines())
                .hasSize(6)
                .startsWith("row,id,q0.1,q0.25,q0.5,q0.75,q0.9,typical_low,typical_high,evidence,warnings");
        for (List<String> row : rows(SAMPLE)) {
            assertThat(row.subList(2, 7).stream().map(Double::valueOf)).isSorted();
            double middle = Double.parseDouble(row.get(4));
            assertThat(middle).isBetween(Double.valueOf(row.get(7)), Double.valueOf(row.get(8)));
        }
        assertThat(rows(SAMPLE).get(3)).contains("EXTRAPOLATED_COUNTRY");
        assertThat(rows(SAMPLE).get(4)).contains("LOW_EVIDENCE UNSEEN_NICHE");
        assertThat(SAMPLE.err()).contains("600 read").contains("SYNTHETIC");
    }

    @Test
    void ratesOfThePeopleAreNotLookedAt() throws IOException {
        Path without = write("a.csv", "id,country,niche\nx,UA,data-engineering\n");
        Path with = write("b.csv", "id,rate,currency,country,niche\nx,-7,nonsense,UA,data-engineering\n");

        assertThat(study("-t", with.toString()).out())
                .isEqualTo(study("-t", without.toString()).out());
    }

    @Test
    void rowsThatAreNoPersonHaveNoQuantiles() throws IOException {
        Path people = write("p.csv", "id,country,niche\na,UA,seo\n\"b\nc\",ZZ,seo\nd,PL,seo\n");
        Run run = study("-t", people.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().skip(2).map(line -> line.replaceFirst("\"b$", "")))
                .contains("c\",,,,,,,,,");
        assertThat(run.err()).contains("UNKNOWN_COUNTRY p.csv line 3, field country");
        assertThat(run.out()).contains("\n3,d,");
    }

    @Test
    void quantilesAreThoseAskedFor() {
        Run run = study("-q", "0.05,0.5,0.95");

        assertThat(run.out()).startsWith("row,id,q0.05,q0.5,q0.95,typical_low");
        assertThat(rows(run).get(0).get(3)).isEqualTo(rows(SAMPLE).get(0).get(4));
        assertThat(study("-q", "0.01").err()).contains("quantile is outside [0.05, 0.95]");
        assertThat(study("-q", "0.01").code()).isEqualTo(2);
        assertThat(study("-q", "lots").code()).isEqualTo(2);
    }

    @Test
    void mainFactsLeaveSkillsAndStandingOut() {
        Run main = study("--main-facts");

        assertThat(rows(main).get(0)).isNotEqualTo(rows(SAMPLE).get(0));
        assertThat(rows(main).get(2)).isEqualTo(rows(SAMPLE).get(2));
    }

    @Test
    void lenientTakesWhatOthersWrite() throws IOException {
        String table = "id,rate,currency,country,niche,level\n"
                + "a,41.8269,USD,US,Data / AI;other,Guru\nb,30,USD,UA,Data / AI,expert\n";
        Path training = write("t.csv", table);

        assertThat(study("-c", training.toString()).err()).contains("TOO_MANY_DECIMALS", "no word of the vocabulary");
        Run lenient = study("-c", training.toString(), "-t", training.toString(), "--lenient");
        assertThat(lenient.code()).isZero();
        assertThat(lenient.err()).contains("2 read from t.csv, 0 rows left out");
        assertThat(rows(lenient)).hasSize(2).allMatch(row -> row.size() == 11);
    }

    @Test
    void badTablesAreRefusedInOneLine() throws IOException {
        refused("there is no such file", "-t", folder.resolve("nothing.csv").toString());
        refused("there is no row", "-t", write("none.csv", "id,country\n").toString());
        refused("there is no row", "-t", write("empty.csv", "").toString());
        refused("(in c.csv)", "-t", write("c.csv", "id,niche\na,seo\n").toString());
        refused("q.csv", "-t", write("q.csv", "id,country\n\"a,UA\n").toString());
        refused("none of", "--column", "colour=x");
    }

    @Test
    void helpNamesTheColumns() {
        assertThat(study("--help").out()).contains("typical_low and typical_high", "--lenient", "80 % confidence");
    }

    private void refused(String words, String... args) {
        Run run = study(args);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains(words);
    }

    private static Run study(String... args) {
        return Run.of(RateStudy.RECIPE, args);
    }

    private static List<List<String>> rows(Run run) {
        return run.out()
                .lines()
                .skip(1)
                .map(line -> Stream.of(line.split(",", -1)).toList())
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}

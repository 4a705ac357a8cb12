package io.github.fairquote.examples.recipes.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.examples.recipes.console.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ReputationFromJsonTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    @Test
    void answersTheSample() {
        Run run = Run.of(ReputationFromJson.RECIPE);

        assertThat(run.code()).isZero();
        assertThat(JSON.readTree(run.out())).hasSize(3);
        assertThat(JSON.readTree(run.out()).get(0).get("expected").get("mean").doubleValue())
                .isCloseTo(0.9, within(1e-5));
        assertThat(JSON.readTree(run.out())
                        .get(1)
                        .get("expected")
                        .get("shapley")
                        .has("jss"))
                .isTrue();
    }

    /** The vectors of an independent implementation, all fields that both have. */
    @Test
    void answersLikeAnIndependentImplementation() throws IOException {
        Path file = Path.of(
                "../../pricing/src/test/resources/io/github/fairquote/pricing/reputation/reference-vectors.json");
        JsonNode expected = JSON.readTree(Files.readString(file));
        JsonNode answers =
                JSON.readTree(Run.of(ReputationFromJson.RECIPE, file.toString()).out());

        assertThat(answers).hasSize(expected.size());
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).get("name")).isEqualTo(expected.get(i).get("name"));
            JsonNode ours = answers.get(i).get("expected");
            JsonNode theirs = expected.get(i).get("expected");
            for (String field : new String[] {
                "mean", "q05", "q50", "q95", "p90", "price_multiplier", "price_lo", "price_hi", "price_banded"
            }) {
                assertThat(ours.get(field).doubleValue())
                        .as(field)
                        .isCloseTo(
                                theirs.get(field).doubleValue(),
                                within(field.matches("q.*|price_lo|price_hi") ? 1e-4 : 1e-6));
            }
            assertThat(ours.get("shapley").propertyNames())
                    .containsExactlyInAnyOrderElementsOf(theirs.get("shapley").propertyNames());
        }
    }

    /** What an unseen file may hold beyond the vectors: nulls, zeros behind the point, long fractions, categories, further fields. */
    @Test
    void answersEveryFormThatIsLegal() throws IOException {
        Path file = Files.writeString(
                folder.resolve("h.json"),
                "[{\"name\": \"a\", \"rule\": null, \"comment\": \"x\", \"contracts\": [{\"client\": \"c\", \"age\": 10.0, \"star\":"
                        + " 4.83333333, \"nps\": null, \"outcome\": null}, {\"age\": 5, \"categories\": [5, 4.5]}, {\"age\": 5,"
                        + " \"categories\": {\"skills\": 5}}, {\"age\": 5}, {\"id\": \"k\", \"age\": 5, \"star\": 1, \"nps\": 9},"
                        + " {\"id\": \"k\", \"age\": 5, \"star\": 1, \"nps\": 9}], \"jss\": {\"percent\": 92.3, \"n\": null}}]");
        Run run = Run.of(ReputationFromJson.RECIPE, file.toString());
        JsonNode answer = JSON.readTree(run.out()).get(0).get("expected");

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo(
                        "reputation-from-json: /0/comment is no field that is known here; it was left out\n"
                                + "reputation-from-json: /0/contracts/5 is the contract 'k' of /0/contracts/4 again; it counts once\n");
        assertThat(answer.get("shapley").propertyNames()).containsExactly("private", "public", "jss");
        assertThat(answer.get("mean").doubleValue()).isBetween(0.9, 1.0);
    }

    @Test
    void badInputIsOneLineWithItsPlace() throws IOException {
        refused("the document is no array", "{}");
        refused("/0 is no object", "[7]");
        refused("/0/contracts is no array", "[{}]");
        refused("/0/contracts/0/age is no whole number", "[{\"contracts\": [{\"star\": 5}]}]");
        refused("/0/contracts/0/age is outside", contract("\"age\": -1"));
        refused("/0/contracts/0/star is no number", contract("\"age\": 1, \"star\": \"five\""));
        refused("/0/contracts/0/star: stars is outside [1, 5]: 50", contract("\"age\": 1, \"star\": 50"));
        refused("/0/contracts/0/nps is no number", contract("\"age\": 1, \"nps\": \"fan\""));
        refused("/0/contracts/0/categories is no", contract("\"age\": 1, \"categories\": []"));
        refused("/0/contracts/0/categories is no", contract("\"age\": 1, \"categories\": 5"));
        refused("/0/contracts/0: recommendation is outside [0, 10]: 11", contract("\"age\": 1, \"nps\": 11"));
        refused("/0/contracts/0/external is neither", contract("\"age\": 1, \"external\": \"yes\""));
        refused("/0/contracts/0/silent is neither", contract("\"age\": 1, \"silent\": 1"));
        refused("/0/contracts/0: silent is a contract of which", contract("\"age\": 1, \"star\": 5, \"silent\": true"));
        refused("/0/contracts/0/outcome is neither", contract("\"age\": 1, \"outcome\": \"maybe\""));
        refused("/0/jss/percent: ", "[{\"contracts\": [], \"jss\": {\"percent\": 0.95}}]");
        refused("/0/contracts is no array", "[{\"contracts\": {\"a\": 1}}]");
        refused("/0/jss/percent is no number", "[{\"contracts\": [], \"jss\": {}}]");
        refused("/0/jss/n is no whole number", "[{\"contracts\": [], \"jss\": {\"percent\": 95, \"n\": 1.5}}]");
        refused("/0/rule: 'x' is none of 24m, best", "[{\"contracts\": [], \"rule\": \"x\"}]");
        refused("line 1", "[{]");
        assertThat(Run.of(
                                ReputationFromJson.RECIPE,
                                Files.writeString(folder.resolve("nan.json"), contract("\"age\": 1, \"star\": NaN"))
                                        .toString())
                        .err())
                .endsWith("Non-standard token 'NaN'\n");
        assertThat(Run.of(ReputationFromJson.RECIPE, "nothing.json").code()).isEqualTo(2);
    }

    @Test
    void aContractThatSaysTwoThingsIsRefusedAtItsSecondPlace() throws IOException {
        refused(
                "/0/contracts/3 is the contract 'k' of /0/contracts/1 again and says something else",
                "[{\"contracts\": [{\"age\": 1}, {\"id\": \"k\", \"age\": 5, \"star\": 5}, {\"age\": 1}, {\"id\": \"k\", \"age\": 5,"
                        + " \"star\": 1}]}]");
    }

    @Test
    void silenceCountsAsTheHistorySays() throws IOException {
        String silent = "[{\"contracts\": [{\"client\": \"a\", \"age\": 14}, {\"client\": \"b\", \"age\": 0}";
        double usual = mean(silent + "]}]");

        assertThat(mean("[{\"contracts\": []}]")).isEqualTo(usual);
        assertThat(mean(silent + "], \"silence\": null}]")).isEqualTo(usual);
        assertThat(mean(silent + "], \"silence\": {\"failure\": 0.2}}]")).isLessThan(usual - .01);
        assertThat(mean(silent + "], \"silence\": {\"success\": 0.2}}]")).isGreaterThan(usual + .001);
        assertThat(mean(silent + "], \"silence\": {\"failure\": 0.2, \"afterDays\": 15}}]"))
                .isEqualTo(usual);
        assertThat(mean("[{\"contracts\": [{\"age\": 14, \"silent\": false}], \"silence\": {\"failure\": 1}}]"))
                .isEqualTo(usual);
        refused("/0/silence is no object", silent + "], \"silence\": 0.2}]");
        refused("/0/silence/failure is no number", silent + "], \"silence\": {\"failure\": \"x\"}}]");
        refused("/0/silence/afterDays is no whole number", silent + "], \"silence\": {\"afterDays\": 1.5}}]");
        refused(
                "/0/silence: success and failure are more than one contract",
                silent + "], \"silence\": {\"success\": 0.6, \"failure\": 0.6}}]");
    }

    private double mean(String document) throws IOException {
        Path file = Files.writeString(folder.resolve("h.json"), document);
        Run run = Run.of(ReputationFromJson.RECIPE, file.toString());

        assertThat(run.code()).as(run.err()).isZero();
        return JSON.readTree(run.out()).get(0).get("expected").get("mean").doubleValue();
    }

    private static String contract(String fields) {
        return "[{\"contracts\": [{" + fields + "}]}]";
    }

    private void refused(String words, String document) throws IOException {
        Path file = Files.writeString(folder.resolve("h.json"), document);
        Run run = Run.of(ReputationFromJson.RECIPE, file.toString());

        assertThat(run.code()).as(document).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains(words);
    }
}

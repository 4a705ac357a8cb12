package io.github.fairquote.core.json;

import static io.github.fairquote.core.json.Found.PROFILE;
import static io.github.fairquote.core.json.Found.profile;
import static io.github.fairquote.core.json.Found.profileWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.fairquote.core.contract.Feedback;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.proposal.Proposal;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.terms.ContractTerms;
import io.github.fairquote.core.terms.HourlyTerms;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FairquoteJsonTest {
    private final FairquoteJson json = FairquoteJson.strict();

    @Test
    void readsAProfileFromTextBytesAndCharSequences() {
        FreelancerProfile profile = json.read(FreelancerProfile.class, PROFILE);
        assertThat(profile.name()).isEqualTo("Nikita");
        assertThat(profile.caseStudies()).isEmpty();
        assertThat(json.read(FreelancerProfile.class, PROFILE.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(profile);
        assertThat(json.read(FreelancerProfile.class, new StringBuilder(PROFILE)))
                .isEqualTo(profile);
        assertThat(json.tryRead(FreelancerProfile.class, PROFILE).isComplete()).isTrue();
    }

    @Test
    void aRefusalCarriesEveryProblemInTheOrderOfPlaces() {
        String document = "{\n"
                + "  \"name\": 5,\n"
                + "  \"jobz\": 3,\n"
                + "  \"rate\": {\"amount\": -1, \"currency\": \"usd\", \"per\": \"hour\"},\n"
                + "  \"country\": \"UK\",\n"
                + "  \"skills\": [\"SQL\", null, 7],\n"
                + "  \"jobs\": 1.5,\n"
                + "  \"jobs\": 2\n"
                + "}\n";
        assertThat(Found.in(document))
                .containsExactly(
                        "EXPECTED_TEXT /name 2:11",
                        "UNKNOWN_FIELD /jobz 3:3",
                        "UNKNOWN_CURRENCY /rate/currency 4:38",
                        "UNKNOWN_FIELD /rate/per 4:45",
                        "UNKNOWN_COUNTRY /country 5:14",
                        "NULL_FIELD /skills/1 6:21",
                        "EXPECTED_TEXT /skills/2 6:27",
                        "EXPECTED_INTEGER /jobs 7:11",
                        "DUPLICATE_FIELD /jobs 8:3",
                        "MISSING_FIELD /headline 9:1");
        assertThatThrownBy(() -> json.read(FreelancerProfile.class, document))
                .asInstanceOf(type(InvalidDocumentException.class))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.EXPECTED_TEXT))
                .satisfies(e -> assertThat(e.problems()).hasSize(10))
                .satisfies(e -> assertThat(e)
                        .hasMessage("EXPECTED_TEXT line 2, column 11 at /name: expected text, found a number"
                                + " (and 9 more)")
                        .hasNoCause());
    }

    @Test
    void columnsCountCodePointsAndOffsetsUnits() {
        String document = "{\"name\":\"\uD83D\uDE00\uD83D\uDE00é\",\"x\":1}";
        Problem unknown =
                json.tryRead(FreelancerProfile.class, document).problems().get(0);
        assertThat(unknown.code()).isEqualTo(ProblemCode.UNKNOWN_FIELD);
        assertThat(unknown.location().column()).contains(15);
        assertThat(unknown.location().offset()).contains(16);
    }

    @ParameterizedTest
    @CsvSource({"'\n', 2:1", "'\r\n', 2:1", "'\r', 2:1", "'\r\n\r\n', 3:1", "'\n\r', 3:1", "'\t', 1:3", "' ', 1:3"})
    void linesEndAtLineFeedReturnOrBoth(String blank, String place) {
        assertThat(Found.in("{" + blank + "\"x\":1}")).first().asString().endsWith(" " + place);
    }

    @Test
    void placesAreTheSameInBytesAndText() {
        String document = profileWith("\"overview\":\"Київ\uD83D\uDE00\",\"zz\":1");
        assertThat(json.tryRead(FreelancerProfile.class, document.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(json.tryRead(FreelancerProfile.class, document));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jobz|jobs",
                "Jobs|jobs",
                "job_success|jobSuccess",
                "jobSucess|jobSuccess",
                "haedline|headline",
                "contry|country",
                "specialisedProfiles|specializedProfiles"
            })
    void unknownFieldsComeWithASuggestion(String name, String suggestion) {
        Problem problem = json.tryRead(FreelancerProfile.class, profileWith("\"" + name + "\":1"))
                .problems()
                .get(0);
        assertThat(problem.suggestion()).contains(suggestion);
        assertThat(problem.message())
                .isEqualTo("\"" + name + "\" is no field of profile; did you mean " + suggestion + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzz", "x", "salary", "__proto__", "@class"})
    void nothingIsSuggestedForWhatIsLikeNoField(String name) {
        Problem problem = json.tryRead(FreelancerProfile.class, profileWith("\"" + name + "\":1"))
                .problems()
                .get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FIELD);
        assertThat(problem.suggestion()).isEmpty();
        assertThat(problem.facts()).containsEntry("name", name);
    }

    @Test
    void wordsAndCodesComeWithASuggestion() {
        assertThat(suggestion("\"level\":\"exprt\"")).isEqualTo("expert");
        assertThat(suggestion("\"level\":\"Expert\"")).isEqualTo("expert");
        assertThat(suggestion("\"badge\":\"top_rated\"")).isEqualTo("top-rated");
        assertThat(json.tryRead(CountryCode.class, "\" ua\"").problems().get(0).suggestion())
                .contains("UA");
        assertThat(json.tryRead(CountryCode.class, "\"UKR\"").problems().get(0).suggestion())
                .isEmpty();
        assertThat(Found.in(profileWith("\"level\":\"guru\""))).containsExactly("UNKNOWN_CONSTANT /level 1:10");
    }

    @Test
    void listsBeforeTheFirstOptionalFieldMustBeThere() {
        assertThat(Found.in(profile(",\"skills\":[\"Google Ads\"]", ""))).containsExactly("MISSING_FIELD /skills 1:95");
        assertThat(Found.in(profile("[\"Google Ads\"]", "[]"))).isEmpty();
        assertThat(Found.in(profile("[\"Google Ads\"]", "\"SQL\""))).containsExactly("EXPECTED_ARRAY /skills 1:105");
    }

    @Test
    void nullIsNowhereAValue() {
        assertThat(Found.in("null")).containsExactly("NULL_FIELD  1:1");
        assertThat(Found.in(profileWith("\"niche\":null,\"availability\":null,\"jobs\":null")))
                .containsExactly("NULL_FIELD /niche 1:10", "NULL_FIELD /availability 1:30", "NULL_FIELD /jobs 1:42");
        assertThat(Found.in(JobPost.class, "{\"client\":{\"paymentVerified\":null}}"))
                .startsWith("NULL_FIELD /client/paymentVerified 1:30");
    }

    @Test
    void otherTypesAreNeverCoerced() {
        assertThat(Found.in("[]")).containsExactly("EXPECTED_OBJECT  1:1");
        assertThat(Found.in("\"x\"")).containsExactly("EXPECTED_OBJECT  1:1");
        assertThat(Found.in(profile("{\"amount\":45.00,\"currency\":\"USD\"}", "45")))
                .containsExactly("EXPECTED_OBJECT /rate 1:47");
        assertThat(Found.in(profileWith("\"overview\":{},\"level\":1,\"jobs\":\"1\",\"jobSuccess\":\"95\"")))
                .containsExactly(
                        "EXPECTED_TEXT /overview 1:13",
                        "EXPECTED_TEXT /level 1:24",
                        "EXPECTED_INTEGER /jobs 1:33",
                        "EXPECTED_NUMBER /jobSuccess 1:50");
        assertThat(Found.in(JobPost.class, "{\"client\":{\"paymentVerified\":\"true\"}}"))
                .startsWith("EXPECTED_BOOLEAN /client/paymentVerified 1:30");
    }

    @ParameterizedTest
    @CsvSource({
        "5, ''",
        "-0, ''",
        "2147483647, ''",
        "2147483648, NUMBER_OUT_OF_RANGE",
        "-2147483649, NUMBER_OUT_OF_RANGE",
        "99999999999999999999, NUMBER_OUT_OF_RANGE",
        "5.0, EXPECTED_INTEGER",
        "5e0, EXPECTED_INTEGER",
        "5E1, EXPECTED_INTEGER",
        "-1, NUMBER_OUT_OF_RANGE",
        "-2147483648, NUMBER_OUT_OF_RANGE"
    })
    void integersAreIntegers(String number, String code) {
        assertThat(Found.in(profileWith("\"jobs\":" + number)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code + " /jobs 1:9"));
    }

    @Test
    void numbersKeepTheirScaleAndMayHaveSmallExponents() {
        assertThat(json.write(json.read(Money.class, "{\"amount\":45.10,\"currency\":\"USD\"}")))
                .isEqualTo("{\"amount\":45.10,\"currency\":\"USD\"}");
        assertThat(json.read(Money.class, "{\"amount\":4.5e1,\"currency\":\"USD\"}"))
                .isEqualTo(Money.usd("45"));
        assertThat(json.read(Money.class, "{\"amount\":450E-1,\"currency\":\"USD\"}"))
                .isEqualTo(Money.usd("45"));
        assertThat(Found.in(Money.class, "{\"amount\":1e20,\"currency\":\"USD\"}"))
                .containsExactly("NUMBER_OUT_OF_RANGE /amount 1:11");
    }

    @Test
    void whatATypeRefusesIsToldAtItsField() {
        assertThat(Found.in(profile("\"Nikita\"", "\" \""))).containsExactly("BLANK_TEXT /name 1:9");
        assertThat(Found.in(profile("\"Google Ads\"", "\"SQL\",\"sql\"")))
                .containsExactly("DUPLICATE_ELEMENT /skills 1:105");
        assertThat(Found.in(profileWith("\"jobs\":-1,\"yearsOfExperience\":81,\"overview\":\" \"")))
                .containsExactly(
                        "NUMBER_OUT_OF_RANGE /jobs 1:9",
                        "NUMBER_OUT_OF_RANGE /yearsOfExperience 1:32",
                        "BLANK_TEXT /overview 1:46");
    }

    @Test
    void whatBreaksOnlyBecauseAnotherPartIsBadIsNotTold() {
        String milestones = "{\"kind\":\"fixed-price\",\"price\":{\"amount\":10,\"currency\":\"USD\"},"
                + "\"milestones\":[{\"description\":\" \",\"amount\":{\"amount\":10,\"currency\":\"USD\"}}]}";
        assertThat(Found.in(ContractTerms.class, milestones))
                .containsExactly("BLANK_TEXT /milestones/0/description 1:91");
        assertThat(Found.in(
                        HourlyTerms.class,
                        "{\"kind\":\"hourly\",\"rate\":{\"amount\":0,\"currency\":\"USD\"},"
                                + "\"rateUpTo\":{\"amount\":5,\"currency\":\"USD\"}}"))
                .containsExactly("ZERO /rate/amount 1:35");
    }

    @Test
    void contradictionsAreToldAtOneOfTheirFieldsOrAtTheObject() {
        assertThat(Found.in(
                        HourlyTerms.class, "{\"kind\":\"hourly\",\"rateUpTo\":{\"amount\":5,\"currency\":\"USD\"}}"))
                .containsExactly("INCONSISTENT /rateUpTo 1:29");
        assertThat(Found.in(Feedback.class, " {\"givenOn\":\"2026-11-23\"}"))
                .containsExactly("MISSING_VALUE /stars 1:2");
        assertThat(Found.in(
                        MoneyRange.class,
                        "{\"low\":{\"amount\":1,\"currency\":\"USD\"},"
                                + "\"high\":{\"amount\":2,\"currency\":\"EUR\"}}"))
                .containsExactly("CURRENCY_MISMATCH  1:1");
    }

    @Test
    void kindsAreToldApartByTheirWord() {
        assertThat(Found.in(ContractTerms.class, "{\"kind\":\"hourly\"}")).isEmpty();
        assertThat(Found.in(ContractTerms.class, "{}")).containsExactly("MISSING_FIELD /kind 1:2");
        assertThat(Found.in(ContractTerms.class, "{\"kind\":1}")).containsExactly("EXPECTED_TEXT /kind 1:9");
        assertThat(Found.in(ContractTerms.class, "{\"kind\":\"hourley\"}"))
                .containsExactly("UNKNOWN_CONSTANT /kind 1:9");
        assertThat(Found.in(ContractTerms.class, "[]")).containsExactly("EXPECTED_OBJECT  1:1");
        assertThat(Found.in(HourlyTerms.class, "{\"kind\":\"direct\"}")).containsExactly("UNKNOWN_CONSTANT /kind 1:9");
        assertThat(Found.in(ContractTerms.class, "{\"kind\":\"hourly\",\"price\":1}"))
                .containsExactly("UNKNOWN_FIELD /price 1:18");
        assertThat(Found.in(
                        ContractTerms.class,
                        "{\"kind\":\"direct\",\"work\":{\"kind\":\"direct\"," + "\"work\":{\"kind\":\"hourly\"}}}"))
                .containsExactly("WRONG_KIND /work 1:25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-30|BAD_DATE",
                "2026-2-3|BAD_DATE",
                "+2026-01-01|BAD_DATE",
                "20260101|BAD_DATE",
                "2026-01-01T|BAD_DATE",
                "today|BAD_DATE"
            })
    void datesAreCalendarDates(String date, String code) {
        assertThat(Found.in(Feedback.class, "{\"givenOn\":\"" + date + "\",\"recommendation\":1}"))
                .containsExactly(code + " /givenOn 1:12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Nowhere", "Nowhere", "+02:00", "GMT", "Etc/GMT+5", ""})
    void zonesAreRegions(String zone) {
        assertThat(Found.in(JobPost.class, "{\"client\":{\"zone\":\"" + zone + "\"}}"))
                .startsWith("BAD_ZONE /client/zone 1:19");
    }

    @Test
    void aVersionMayBeStated() {
        assertThat(json.read(FreelancerProfile.class, profileWith("\"schema\":1")))
                .isEqualTo(json.read(FreelancerProfile.class, PROFILE));
        assertThat(Found.in(ContractTerms.class, "{\"schema\":1,\"kind\":\"hourly\"}"))
                .isEmpty();
        assertThat(Found.in(profile("\"amount\"", "\"schema\":1,\"amount\"")))
                .containsExactly("UNKNOWN_FIELD /rate/schema 1:48");
    }

    @ParameterizedTest
    @CsvSource({
        "2, UNSUPPORTED_VERSION",
        "0, UNSUPPORTED_VERSION",
        "-1, UNSUPPORTED_VERSION",
        "1e0, EXPECTED_INTEGER",
        "1.0, EXPECTED_INTEGER",
        "null, NULL_FIELD",
        "'\"1\"', EXPECTED_INTEGER",
        "99999999999, UNSUPPORTED_VERSION"
    })
    void anotherVersionIsRefusedAsAWhole(String version, String code) {
        assertThat(Found.in(profileWith("\"schema\":" + version))).containsExactly(code + " /schema 1:11");
    }

    @Test
    void nothingElseIsToldAboutADocumentOfAnotherVersion() {
        Problem problem = json.tryRead(Proposal.class, "{\"schema\":2,\"new\":true}")
                .problems()
                .get(0);
        assertThat(Found.in(Proposal.class, "{\"schema\":2,\"new\":true}")).hasSize(1);
        assertThat(problem.facts())
                .containsExactly(java.util.Map.entry("expected", "1"), java.util.Map.entry("actual", "2"));
        assertThat(problem.message()).contains("schema 2").contains("reads 1");
    }

    @Test
    void nullArgumentsAreNamed() {
        assertThatThrownBy(() -> json.read(null, "1")).hasMessage("type");
        assertThatThrownBy(() -> json.read(Money.class, (CharSequence) null)).hasMessage("text");
        assertThatThrownBy(() -> json.read(Money.class, (byte[]) null)).hasMessage("bytes");
        assertThatThrownBy(() -> json.tryRead(Money.class, (java.io.InputStream) null))
                .hasMessage("stream");
        assertThatThrownBy(() -> json.read(Money.class, (java.io.InputStream) null))
                .hasMessage("stream");
        assertThatThrownBy(() -> json.with(null)).hasMessage("limits");
        assertThatThrownBy(() -> json.write(null)).hasMessage("value");
        assertThatThrownBy(() -> json.writePretty(null)).hasMessage("value");
    }

    @Test
    void theTypesCannotBeChanged() {
        assertThat(FairquoteJson.types()).contains(FreelancerProfile.class, Money.class);
        assertThatThrownBy(() -> FairquoteJson.types().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private String suggestion(String fields) {
        return json.tryRead(FreelancerProfile.class, profileWith(fields))
                .problems()
                .get(0)
                .suggestion()
                .orElseThrow();
    }
}

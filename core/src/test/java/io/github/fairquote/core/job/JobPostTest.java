package io.github.fairquote.core.job;

import static io.github.fairquote.core.Refusals.assertRefused;
import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.policy.Platform;
import io.github.fairquote.core.policy.letter.ContactExemption;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.terms.HourlyTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobPostTest {

    @Test
    void aPostNeedsFourParts() {
        assertJson(
                JobPost.class,
                post().build(),
                "{\"id\":\"j1\",\"title\":\"Ads\",\"description\":\"Run our ads.\\nSoon.\",\"client\":{},"
                        + "\"skills\":[],\"screeningQuestions\":[],\"mentions\":[],\"contactExemptions\":[]}");
    }

    @Test
    void aPostKeepsWhatIsKnown() {
        JobPost full = JobPost.builder()
                .id("~01ab")
                .title("Lead generation for an insurance agency")
                .description("We need more leads. {{secret}}")
                .client(client())
                .addSkill(SkillTag.of("Google Ads"))
                .platform(Platform.UPWORK)
                .niche(Niche.parse("insurance/lead-generation"))
                .level(ExperienceLevel.EXPERT)
                .need("more qualified leads")
                .deliverable("a tracked campaign")
                .terms(HourlyTerms.at(HourlyRate.usd("50")))
                .addScreeningQuestion(ScreeningQuestion.of("Which agencies did you work with?"))
                .addMention("blue harbor")
                .addContactExemption(ContactExemption.LEGAL_NEED)
                .postedOn(LocalDate.of(2026, 11, 20))
                .build();
        assertJson(
                JobPost.class,
                full,
                "{\"id\":\"~01ab\",\"title\":\"Lead generation for an insurance agency\","
                        + "\"description\":\"We need more leads. {{secret}}\",\"client\":" + CLIENT_JSON
                        + ",\"skills\":[\"Google Ads\"],\"platform\":\"upwork\","
                        + "\"niche\":\"insurance/lead-generation\",\"level\":\"expert\","
                        + "\"need\":\"more qualified leads\",\"deliverable\":\"a tracked campaign\","
                        + "\"terms\":{\"kind\":\"hourly\",\"rate\":{\"amount\":50.00,\"currency\":\"USD\"}},"
                        + "\"screeningQuestions\":[\"Which agencies did you work with?\"],"
                        + "\"mentions\":[\"blue harbor\"],\"contactExemptions\":[\"legal-need\"],"
                        + "\"postedOn\":\"2026-11-20\"}");
    }

    @Test
    void textsHaveLimits() {
        assertThat(JobPost.builder()
                        .id("i".repeat(100))
                        .title("t".repeat(300))
                        .description("d".repeat(16_384))
                        .client(ClientProfile.unknown())
                        .need("n".repeat(300))
                        .deliverable("d".repeat(300))
                        .addMention("m".repeat(200))
                        .build()
                        .description())
                .hasSize(16_384);
        assertRefused(() -> texts("i".repeat(101), "t", "d").build(), ProblemCode.TEXT_TOO_LONG, "id");
        assertRefused(() -> texts("i", "t".repeat(301), "d").build(), ProblemCode.TEXT_TOO_LONG, "title");
        assertRefused(() -> texts("i", "t", "d".repeat(16_385)).build(), ProblemCode.TEXT_TOO_LONG, "description");
        assertRefused(() -> post().need("n".repeat(301)).build(), ProblemCode.TEXT_TOO_LONG, "need");
        assertRefused(() -> post().deliverable("d".repeat(301)).build(), ProblemCode.TEXT_TOO_LONG, "deliverable");
        assertRefused(() -> post().addMention("m".repeat(201)).build(), ProblemCode.TEXT_TOO_LONG, "mentions");
        assertRefused(() -> texts("i", "t\n", "d").build(), ProblemCode.CONTROL_CHARACTER, "title");
    }

    @Test
    void listsHaveLimitsAndNoRepeats() {
        assertRefused(
                () -> post().addSkill(SkillTag.of("SEO"))
                        .addSkill(SkillTag.of("seo"))
                        .build(),
                ProblemCode.DUPLICATE_ELEMENT,
                "skills");
        JobPost.Builder skilled = post();
        for (int i = 0; i <= 100; i++) {
            skilled.addSkill(SkillTag.of("skill " + i));
        }
        assertRefused(skilled::build, ProblemCode.TOO_MANY_ELEMENTS, "skills");
        assertRefused(
                () -> post().addAllScreeningQuestions(Collections.nCopies(21, ScreeningQuestion.of("Why?")))
                        .build(),
                ProblemCode.TOO_MANY_ELEMENTS,
                "screeningQuestions");
        assertRefused(
                () -> post().addAllMentions(Collections.nCopies(21, "blue")).build(),
                ProblemCode.TOO_MANY_ELEMENTS,
                "mentions");
        assertRefused(
                () -> post().addContactExemptions(ContactExemption.ENTERPRISE, ContactExemption.ENTERPRISE)
                        .build(),
                ProblemCode.DUPLICATE_ELEMENT,
                "contactExemptions");
    }

    @Test
    void aClientMayBeUnknown() {
        assertJson(ClientProfile.class, ClientProfile.unknown(), "{}");
        assertThat(ClientProfile.unknown()).isEqualTo(ClientProfile.builder().build());
    }

    @Test
    void aClientKeepsWhatIsKnown() {
        assertJson(ClientProfile.class, client(), CLIENT_JSON);
    }

    @Test
    void aClientsPartsAreChecked() {
        assertRefused(() -> ClientProfile.builder().displayName("").build(), ProblemCode.BLANK_TEXT, "displayName");
        assertRefused(
                () -> ClientProfile.builder().company("c".repeat(201)).build(), ProblemCode.TEXT_TOO_LONG, "company");
        assertRefused(
                () -> ClientProfile.builder().industry("i".repeat(101)).build(), ProblemCode.TEXT_TOO_LONG, "industry");
        assertRefused(() -> ClientProfile.builder().hires(-1).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "hires");
        assertRefused(() -> ClientProfile.builder().reviews(-1).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "reviews");
        assertRefused(
                () -> ClientProfile.builder().totalSpent(Money.usd("-0.01")).build(),
                ProblemCode.NEGATIVE,
                "totalSpent");
        assertThat(ClientProfile.builder()
                        .totalSpent(Money.usd("0"))
                        .hires(0)
                        .build()
                        .totalSpent())
                .contains(Money.usd("0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+02:00", "UTC+2", "GMT+2", "Z", "Etc/GMT-2", "EST5EDT"})
    void aClientsZoneIsARegion(String id) {
        assertRefused(() -> ClientProfile.builder().zone(ZoneId.of(id)).build(), ProblemCode.BAD_ZONE, "zone");
    }

    @Test
    void aScreeningQuestionIsText() {
        assertJson(ScreeningQuestion.class, ScreeningQuestion.of("Why?\nWhen?"), "\"Why?\\nWhen?\"");
        assertThat(ScreeningQuestion.of("q".repeat(2_000))).hasToString("q".repeat(2_000));
        assertRefused(() -> ScreeningQuestion.of("q".repeat(2_001)), ProblemCode.TEXT_TOO_LONG, "");
        assertRefused(() -> ScreeningQuestion.of("\u200b"), ProblemCode.BLANK_TEXT, "");
        assertThatNullPointerException()
                .isThrownBy(() -> new ScreeningQuestion(null))
                .withMessage("text");
    }

    @Test
    void exemptionsAreWords() {
        assertJson(
                ContactExemption[].class,
                ContactExemption.values(),
                "[\"enterprise\",\"legal-need\",\"system-access\"]");
    }

    private static final String CLIENT_JSON =
            "{\"displayName\":\"Ann\",\"company\":\"Harbor Insurance\",\"industry\":\"Insurance\",\"country\":\"US\","
                    + "\"zone\":\"America/New_York\",\"hires\":12,"
                    + "\"totalSpent\":{\"amount\":25000.00,\"currency\":\"USD\"},\"rating\":4.9,\"reviews\":10,"
                    + "\"averageHourlyRate\":{\"amount\":42.10,\"currency\":\"USD\"},\"paymentVerified\":true}";

    private static ClientProfile client() {
        return ClientProfile.builder()
                .displayName("Ann")
                .company("Harbor Insurance")
                .industry("Insurance")
                .country(CountryCode.of("US"))
                .zone(ZoneId.of("America/New_York"))
                .hires(12)
                .totalSpent(Money.usd("25000"))
                .rating(StarRating.of(new BigDecimal("4.9")))
                .reviews(10)
                .averageHourlyRate(HourlyRate.usd("42.10"))
                .paymentVerified(true)
                .build();
    }

    private static JobPost.Builder post() {
        return texts("j1", "Ads", "Run our ads.\nSoon.");
    }

    private static JobPost.Builder texts(String id, String title, String description) {
        JobPost.Builder builder = JobPost.builder();
        builder.id(id).title(title).description(description).client(ClientProfile.unknown());
        return builder;
    }
}

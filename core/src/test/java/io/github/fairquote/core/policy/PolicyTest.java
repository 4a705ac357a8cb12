package io.github.fairquote.core.policy;

import static io.github.fairquote.core.Refusals.assertRefused;
import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.connects.ConnectsRules;
import io.github.fairquote.core.policy.fee.BuyerFees;
import io.github.fairquote.core.policy.fee.ContractInitiationFee;
import io.github.fairquote.core.policy.fee.FeeTerms;
import io.github.fairquote.core.policy.fee.PayoutRules;
import io.github.fairquote.core.policy.letter.LetterRules;
import io.github.fairquote.core.policy.profile.CompletenessRules;
import io.github.fairquote.core.policy.source.Confidence;
import io.github.fairquote.core.policy.source.Provenance;
import io.github.fairquote.core.policy.standing.BadgeRules;
import io.github.fairquote.core.policy.standing.JobSuccessRules;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 3);

    @Test
    void aPolicyHoldsFromItsFirstDayToTheDayBeforeItsEnd() {
        Policy<ProfileLimits> policy = policy().validUntil(DAY.plusDays(2)).build();
        assertThat(policy.governs(DAY.minusDays(1))).isFalse();
        assertThat(policy.governs(DAY)).isTrue();
        assertThat(policy.governs(DAY.plusDays(1))).isTrue();
        assertThat(policy.governs(DAY.plusDays(2))).isFalse();
        assertThat(policy.period()).isEqualTo(new ValidityPeriod(DAY, Optional.of(DAY.plusDays(2))));
    }

    @Test
    void aPolicyWithoutEndHoldsOn() {
        assertThat(policy().build().governs(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(policy().build().governs(DAY.minusDays(1))).isFalse();
    }

    @Test
    void aPolicyHoldsForAtLeastADay() {
        assertThat(policy().validUntil(DAY.plusDays(1)).build().governs(DAY)).isTrue();
        assertRefused(() -> policy().validUntil(DAY).build(), ProblemCode.INCONSISTENT, "validUntil");
    }

    @Test
    void figuresMayHaveTheirOwnOrigin() {
        Policy<ProfileLimits> policy =
                policy().putFigure("titleLength", origin(Confidence.VENDOR)).build();
        assertThat(policy.provenanceOf("titleLength")).isEqualTo(origin(Confidence.VENDOR));
        assertThat(policy.provenanceOf("maxSkills")).isEqualTo(origin(Confidence.OFFICIAL));
        assertThat(policy.source()).isEqualTo("https://example.org/official");
        assertThat(policy.asOf()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(policy.confidence()).isEqualTo(Confidence.OFFICIAL);
        assertRefused(
                () -> policy().putFigure(" ", origin(Confidence.VENDOR)).build(), ProblemCode.BLANK_TEXT, "figures");
    }

    @Test
    void whatIsNotOfficialIsWarnedOf() {
        assertThat(policy().build().warnings()).isEmpty();
        Policy<ProfileLimits> mixed = policy(origin(Confidence.COMMUNITY))
                .putFigure("maxSkills", origin(Confidence.STAFF))
                .putFigure("titleLength", origin(Confidence.ASSUMPTION))
                .build();
        assertThat(mixed.warnings())
                .extracting(Problem::message)
                .containsExactly(
                        "the rule is not official (community): https://example.org/community",
                        "titleLength is not official (assumption): https://example.org/assumption");
        Problem title = mixed.warnings().get(1);
        assertThat(title.code()).isEqualTo(ProblemCode.ASSUMED_POLICY);
        assertThat(title.isError()).isFalse();
        assertThat(title.location())
                .isEqualTo(Location.builder().field("titleLength").build());
        assertThat(title.facts())
                .isEqualTo(Map.of("source", "https://example.org/assumption", "confidence", "assumption"));
    }

    @ParameterizedTest
    @CsvSource({"OFFICIAL,true", "STAFF,true", "COMMUNITY,false", "VENDOR,false", "ASSUMPTION,false"})
    void onlyThePlatformItselfIsOfficial(Confidence confidence, boolean fromPlatform) {
        assertThat(confidence.isFromPlatform()).isEqualTo(fromPlatform);
    }

    @ParameterizedTest
    @EnumSource
    void confidencesAreWords(Confidence confidence) {
        assertJson(Confidence.class, confidence, '"' + confidence.word() + '"');
    }

    @Test
    void provenanceIsWrittenAsItIs() {
        assertJson(
                Provenance.class,
                Provenance.builder()
                        .source("https://example.org")
                        .asOf(DAY)
                        .confidence(Confidence.STAFF)
                        .note("Undated.")
                        .build(),
                "{\"source\":\"https://example.org\",\"asOf\":\"2023-05-03\",\"confidence\":\"staff\","
                        + "\"note\":\"Undated.\"}");
        assertRefused(
                () -> Provenance.builder()
                        .source(" ")
                        .asOf(DAY)
                        .confidence(Confidence.STAFF)
                        .build(),
                ProblemCode.BLANK_TEXT,
                "source");
        assertRefused(
                () -> Provenance.builder()
                        .source("s")
                        .asOf(DAY)
                        .confidence(Confidence.STAFF)
                        .note("n".repeat(1_001))
                        .build(),
                ProblemCode.TEXT_TOO_LONG,
                "note");
    }

    @Test
    void limitsAreWrittenAsTheyAre() {
        assertJson(
                ProfileLimits.class,
                limits(70, 5000, 250, 15, 2),
                "{\"titleLength\":70,\"overviewLength\":5000,\"overviewPreview\":250,\"maxSkills\":15,"
                        + "\"maxSpecializedProfiles\":2}");
        assertJson(
                ProposalLimits.class,
                letters(5000, 2, 200, 180),
                "{\"letterLength\":5000,\"previewLines\":2,\"previewCharacters\":200,\"longLetterWords\":180,"
                        + "\"markdownRendered\":false}");
    }

    @Test
    void limitsHaveBounds() {
        int most = 1_000_000;
        assertThat(limits(1, 1, 1, 1, 0).maxSpecializedProfiles()).isZero();
        assertThat(limits(most, most, most, most, most).titleLength()).isEqualTo(most);
        assertRefused(() -> limits(0, 1, 1, 1, 0), ProblemCode.NUMBER_OUT_OF_RANGE, "titleLength");
        assertRefused(() -> limits(most + 1, 1, 1, 1, 0), ProblemCode.NUMBER_OUT_OF_RANGE, "titleLength");
        assertRefused(() -> limits(1, 0, 1, 1, 0), ProblemCode.NUMBER_OUT_OF_RANGE, "overviewLength");
        assertRefused(() -> limits(1, 1, 0, 1, 0), ProblemCode.NUMBER_OUT_OF_RANGE, "overviewPreview");
        assertRefused(() -> limits(1, 1, 1, 0, 0), ProblemCode.NUMBER_OUT_OF_RANGE, "maxSkills");
        assertRefused(() -> limits(1, 1, 1, 1, -1), ProblemCode.NUMBER_OUT_OF_RANGE, "maxSpecializedProfiles");
        assertThat(letters(1, 1, 1, 1).letterLength()).isOne();
        assertRefused(() -> letters(0, 1, 1, 1), ProblemCode.NUMBER_OUT_OF_RANGE, "letterLength");
        assertRefused(() -> letters(1, 0, 1, 1), ProblemCode.NUMBER_OUT_OF_RANGE, "previewLines");
        assertRefused(() -> letters(1, 1, 0, 1), ProblemCode.NUMBER_OUT_OF_RANGE, "previewCharacters");
        assertRefused(() -> letters(1, 1, 1, 0), ProblemCode.NUMBER_OUT_OF_RANGE, "longLetterWords");
    }

    @Test
    void floorsAreOfOneCurrency() {
        HourlyRate three = HourlyRate.usd("3");
        assertJson(
                RateFloors.class,
                RateFloors.builder().hourly(three).fixedPrice(Money.usd("5")).build(),
                "{\"hourly\":{\"amount\":3.00,\"currency\":\"USD\"},"
                        + "\"fixedPrice\":{\"amount\":5.00,\"currency\":\"USD\"}}");
        assertThat(RateFloors.builder()
                        .hourly(three)
                        .fixedPrice(Money.usd("0"))
                        .build()
                        .fixedPrice())
                .isEqualTo(Money.usd("0"));
        assertRefused(
                () -> RateFloors.builder()
                        .hourly(three)
                        .fixedPrice(Money.of("5", CurrencyCode.EUR))
                        .build(),
                ProblemCode.CURRENCY_MISMATCH,
                "fixedPrice");
        assertRefused(
                () -> RateFloors.builder()
                        .hourly(three)
                        .fixedPrice(Money.usd("-0.01"))
                        .build(),
                ProblemCode.NEGATIVE,
                "fixedPrice");
    }

    @Test
    void aPeriodIsWrittenAsItIs() {
        assertJson(
                ValidityPeriod.class,
                new ValidityPeriod(DAY, Optional.of(DAY.plusYears(2))),
                "{\"from\":\"2023-05-03\",\"until\":\"2025-05-03\"}");
        assertJson(ValidityPeriod.class, new ValidityPeriod(DAY, Optional.empty()), "{\"from\":\"2023-05-03\"}");
        assertRefused(() -> new ValidityPeriod(DAY, Optional.of(DAY)), ProblemCode.INCONSISTENT, "until");
        assertThatNullPointerException()
                .isThrownBy(() -> new ValidityPeriod(null, Optional.empty()))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> new ValidityPeriod(DAY, null))
                .withMessage("until");
    }

    @Test
    void periodsOverlapIfTheyShareADay() {
        ValidityPeriod first = new ValidityPeriod(DAY, Optional.of(DAY.plusDays(10)));
        assertThat(first.overlaps(new ValidityPeriod(DAY.plusDays(9), Optional.empty())))
                .isTrue();
        assertThat(first.overlaps(new ValidityPeriod(DAY.plusDays(10), Optional.empty())))
                .isFalse();
        assertThat(first.overlaps(new ValidityPeriod(DAY.minusDays(5), Optional.of(DAY))))
                .isFalse();
        assertThat(first.overlaps(new ValidityPeriod(DAY.minusDays(5), Optional.of(DAY.plusDays(1)))))
                .isTrue();
    }

    @Test
    void sectionsSayWhatTheyHoldAndWhichDateGoverns() {
        assertThat(PolicySection.all())
                .extracting(PolicySection::name)
                .containsExactly(
                        "service-fee",
                        "hourly-service-fee",
                        "contest-fee",
                        "recruiter-fee",
                        "enterprise-fee",
                        "direct-contract-fee",
                        "direct-contract-fee-with-plan",
                        "buyer-fees",
                        "contract-initiation-fee",
                        "payouts",
                        "rate-floors",
                        "profile-limits",
                        "profile-completeness",
                        "proposal-limits",
                        "letter-rules",
                        "job-success",
                        "badges",
                        "connects",
                        "reply-benchmarks");
        assertThat(PolicySection.all())
                .extracting(PolicySection::valueType)
                .isEqualTo(List.of(
                        FeeTerms.class,
                        FeeTerms.class,
                        FeeTerms.class,
                        FeeTerms.class,
                        FeeTerms.class,
                        FeeTerms.class,
                        FeeTerms.class,
                        BuyerFees.class,
                        ContractInitiationFee.class,
                        PayoutRules.class,
                        RateFloors.class,
                        ProfileLimits.class,
                        CompletenessRules.class,
                        ProposalLimits.class,
                        LetterRules.class,
                        JobSuccessRules.class,
                        BadgeRules.class,
                        ConnectsRules.class,
                        ReplyBenchmarks.class));
        assertThat(PolicySection.SERVICE_FEE.governingDate()).isEqualTo(GoverningDate.CONTRACT_START);
        assertThat(PolicySection.PROPOSAL_LIMITS.governingDate()).isEqualTo(GoverningDate.MESSAGE);
        assertThat(PolicySection.PROFILE_LIMITS).hasToString("profile-limits");
    }

    private static Policy.Builder<ProfileLimits> policy() {
        return policy(origin(Confidence.OFFICIAL));
    }

    private static Policy.Builder<ProfileLimits> policy(Provenance provenance) {
        Policy.Builder<ProfileLimits> builder = Policy.builder();
        builder.value(limits(70, 5000, 250, 15, 2)).validFrom(DAY).provenance(provenance);
        return builder;
    }

    static Provenance origin(Confidence confidence) {
        return Provenance.builder()
                .source("https://example.org/" + confidence.word())
                .asOf(LocalDate.of(2026, 11, 1))
                .confidence(confidence)
                .build();
    }

    private static ProfileLimits limits(int title, int overview, int preview, int skills, int specialized) {
        return ProfileLimits.builder()
                .titleLength(title)
                .overviewLength(overview)
                .overviewPreview(preview)
                .maxSkills(skills)
                .maxSpecializedProfiles(specialized)
                .build();
    }

    private static ProposalLimits letters(int length, int lines, int characters, int words) {
        return ProposalLimits.builder()
                .letterLength(length)
                .previewLines(lines)
                .previewCharacters(characters)
                .longLetterWords(words)
                .markdownRendered(false)
                .build();
    }
}

package io.github.fairquote.core.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.policy.NoPolicyException;
import io.github.fairquote.core.policy.Platform;
import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.PolicySection;
import io.github.fairquote.core.policy.ValidityPeriod;
import io.github.fairquote.core.policy.fee.ChargeTime;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.fee.FeeTier;
import io.github.fairquote.core.policy.fee.FlatFeeTerms;
import io.github.fairquote.core.policy.fee.MinimumFeeTerms;
import io.github.fairquote.core.policy.fee.PayoutMethod;
import io.github.fairquote.core.policy.fee.PayoutRules;
import io.github.fairquote.core.policy.fee.QuotedFeeTerms;
import io.github.fairquote.core.policy.fee.TieredFeeTerms;
import io.github.fairquote.core.policy.source.Claim;
import io.github.fairquote.core.policy.source.Confidence;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.ProblemsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyPacksTest {
    private static final String PROVENANCE =
            "{\"source\":\"https://example.org\",\"asOf\":\"2026-11-23\",\"confidence\":\"official\"}";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final PlatformPolicies upwork = PolicyPacks.upwork();

    /** The eras of the service fee, each on its first day and the day before. */
    @ParameterizedTest
    @CsvSource({
        "2015-05-05, 2015-05-05", "2016-06-20, 2015-05-05", "2016-06-21, 2016-06-21", "2023-05-02, 2016-06-21",
        "2023-05-03, 2023-05-03", "2025-04-30, 2023-05-03", "2025-05-01, 2025-05-01", "2026-11-23, 2025-05-01"
    })
    void theFeeIsThatOfTheContractsStart(LocalDate start, LocalDate since) {
        assertThat(upwork.serviceFee(start).validFrom()).isEqualTo(since);
    }

    @Test
    void upworksServiceFeeHadFourEras() {
        assertThat(upwork.all(PolicySection.SERVICE_FEE))
                .extracting(policy -> (Object) policy.value())
                .containsExactly(
                        FlatFeeTerms.of(FeeRate.ofPercent("10")),
                        TieredFeeTerms.of(
                                FeeTier.upTo(FeeRate.ofPercent("20"), Money.usd("500")),
                                FeeTier.upTo(FeeRate.ofPercent("10"), Money.usd("10000")),
                                FeeTier.above(FeeRate.ofPercent("5"))),
                        FlatFeeTerms.of(FeeRate.ofPercent("10")),
                        QuotedFeeTerms.between(FeeRate.ofPercent("0"), FeeRate.ofPercent("15")));
        assertThat(upwork.all(PolicySection.SERVICE_FEE))
                .extracting(Policy::confidence)
                .containsExactly(Confidence.OFFICIAL, Confidence.OFFICIAL, Confidence.OFFICIAL, Confidence.VENDOR);
    }

    @Test
    void aContractBeforeTheFirstEraHasNoFee() {
        assertThatExceptionOfType(NoPolicyException.class)
                .isThrownBy(() -> upwork.serviceFee(LocalDate.of(2015, 5, 4)))
                .satisfies(e -> assertThat(e.nearest())
                        .containsExactly(
                                new ValidityPeriod(LocalDate.of(2015, 5, 5), Optional.of(LocalDate.of(2016, 6, 21)))));
    }

    @Test
    void upworksOtherSectionsHoldToday() {
        assertThat(upwork.directContractFee(TODAY).value()).isEqualTo(FlatFeeTerms.of(FeeRate.ofPercent("5")));
        assertThat(upwork.rateFloors(TODAY).value().hourly()).isEqualTo(HourlyRate.usd("3"));
        assertThat(upwork.rateFloors(TODAY).value().fixedPrice()).isEqualTo(Money.usd("5"));
        assertThat(upwork.profileLimits(TODAY).value())
                .hasToString("ProfileLimits{titleLength=70, overviewLength=5000, overviewPreview=250, maxSkills=15, "
                        + "maxSpecializedProfiles=2}");
        assertThat(upwork.proposalLimits(TODAY).value())
                .hasToString("ProposalLimits{letterLength=5000, previewLines=2, previewCharacters=200, "
                        + "longLetterWords=180, markdownRendered=false}");
    }

    @Test
    void whatIsNotOfficialIsSaidToBeSo() {
        assertThat(upwork.profileLimits(TODAY).warnings())
                .extracting(problem -> problem.location().field().orElse(""))
                .containsExactly("titleLength", "overviewLength", "maxSpecializedProfiles", "");
        assertThat(upwork.serviceFee(TODAY).warnings())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.ASSUMED_POLICY);
        assertThat(upwork.rateFloors(TODAY).warnings()).isEmpty();
    }

    @Test
    void everyPolicyThatBeganWithoutADayOrIsContradictedSaysSo() {
        for (PolicySection<?> section : List.of(
                PolicySection.DIRECT_CONTRACT_FEE,
                PolicySection.RATE_FLOORS,
                PolicySection.PROFILE_LIMITS,
                PolicySection.PROPOSAL_LIMITS)) {
            assertThat(upwork.all(section))
                    .allSatisfy(policy ->
                            assertThat(policy.provenance().note().orElse("")).contains("the start is assumed"));
        }
        assertThat(upwork.profileLimits(LocalDate.of(2026, 1, 1))
                        .provenanceOf("titleLength")
                        .note()
                        .orElse(""))
                .startsWith("Contradicted");
    }

    @Test
    void whatSourcesContradictIsToldByBoth() {
        PayoutMethod wire = upwork.payouts(TODAY).value().named("usd-wire").orElseThrow();
        assertThat(wire.fixed()).contains(MoneyRange.exactly(Money.usd("50")));
        assertThat(wire.contradictions()).extracting(Claim::value).containsExactly(MoneyRange.exactly(Money.usd("30")));
        assertThat(upwork.profileLimits(TODAY).contradictions())
                .extracting(claim -> claim.value().titleLength())
                .containsExactly(160);
        assertThat(upwork.contractInitiationFee(TODAY).contradictions())
                .extracting(claim -> claim.value().knownFreelancersToo())
                .containsExactly(false);
        assertThat(upwork.buyerFees(TODAY).warnings())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.ASSUMED_POLICY, ProblemCode.CONTRADICTED_POLICY);
        assertThat(upwork.buyerFees(TODAY).warnings().get(1).message())
                .isEqualTo(
                        "another source says otherwise (vendor): https://skilllinkup.com/en/resources/upwork-pricing");
    }

    @Test
    void upworksClientsPayInThreeEras() {
        assertThat(upwork.all(PolicySection.BUYER_FEES))
                .extracting(policy -> policy.value().fees().get(0).rate())
                .containsExactly(FeeRate.ofPercent("2.75"), FeeRate.ofPercent("3"), FeeRate.ofPercent("5"));
        assertThat(upwork.buyerFees(TODAY)
                        .value()
                        .named("business-plus-us-bank")
                        .orElseThrow()
                        .rate())
                .isEqualTo(FeeRate.ofPercent("8"));
        assertThatExceptionOfType(NoPolicyException.class)
                .isThrownBy(() -> upwork.buyerFees(LocalDate.of(2024, 6, 1)))
                .satisfies(e -> assertThat(e.nearest()).hasSize(2));
        assertThat(upwork.contractInitiationFee(LocalDate.of(2023, 4, 26))
                        .value()
                        .highest())
                .isEqualTo(Money.usd("4.95"));
        assertThat(upwork.contractInitiationFee(TODAY).value().highest()).isEqualTo(Money.usd("14.99"));
    }

    @Test
    void upworkPaysOutInSevenWays() {
        PayoutRules rules = upwork.payouts(TODAY).value();
        assertThat(rules.methods())
                .extracting(PayoutMethod::name)
                .containsExactly("us-bank", "us-instant", "local-bank", "usd-wire", "paypal", "payoneer", "m-pesa");
        assertThat(rules.named("local-bank").orElseThrow().least()).contains(Money.usd("5"));
        assertThat(rules.named("m-pesa").orElseThrow().fixed()).isEmpty();
        assertThat(rules.named("m-pesa").orElseThrow().most()).contains(Money.of("70000", CurrencyCode.of("KES")));
        assertThat(rules.hourlyHoldDays()).contains(10);
        assertThat(rules.fixedHoldDays()).contains(5);
    }

    @Test
    void aPlanFreesDirectContractsAndLargeCompaniesPayTen() {
        assertThat(upwork.at(PolicySection.DIRECT_CONTRACT_FEE_WITH_PLAN, TODAY).value())
                .isEqualTo(FlatFeeTerms.of(FeeRate.ofPercent("0")));
        assertThat(upwork.at(PolicySection.ENTERPRISE_FEE, TODAY).value())
                .isEqualTo(FlatFeeTerms.of(FeeRate.ofPercent("10")));
    }

    @Test
    void fiverrTakesAFifthAndOfSmallOrdersThreeDollarsMore() {
        PlatformPolicies fiverr = PolicyPacks.fiverr();
        assertThat(fiverr.serviceFee(TODAY).value()).isEqualTo(FlatFeeTerms.of(FeeRate.ofPercent("20")));
        assertThat(fiverr.buyerFees(TODAY).value().fees()).singleElement().satisfies(fee -> {
            assertThat(fee.rate()).isEqualTo(FeeRate.ofPercent("5.5"));
            assertThat(fee.smallOrderFee()).contains(Money.usd("3"));
            assertThat(fee.smallOrderBelow()).contains(Money.usd("100"));
        });
        assertThat(fiverr.buyerFees(LocalDate.of(2020, 1, 1))
                        .value()
                        .fees()
                        .get(0)
                        .minimum())
                .contains(Money.usd("2"));
    }

    @Test
    void freelancerComChargesProjectsWhenTheyAreAccepted() {
        PlatformPolicies freelancer = PolicyPacks.freelancerCom();
        assertThat(freelancer.serviceFee(TODAY).value())
                .isEqualTo(MinimumFeeTerms.builder()
                        .rate(FeeRate.ofPercent("10"))
                        .minimum(Money.usd("5"))
                        .chargedAt(ChargeTime.ACCEPTANCE)
                        .build());
        assertThat(freelancer.at(PolicySection.HOURLY_SERVICE_FEE, TODAY).value())
                .isEqualTo(FlatFeeTerms.of(FeeRate.ofPercent("10")));
        assertThat(freelancer.at(PolicySection.RECRUITER_FEE, TODAY).value())
                .isEqualTo(FlatFeeTerms.of(FeeRate.ofPercent("15")));
        assertThat(freelancer
                        .at(PolicySection.CONTEST_FEE, TODAY)
                        .provenanceOf("chargedAt")
                        .confidence())
                .isEqualTo(Confidence.ASSUMPTION);
        assertThat(freelancer
                        .buyerFees(TODAY)
                        .value()
                        .named("fixed-price")
                        .orElseThrow()
                        .minimum())
                .contains(Money.usd("3"));
    }

    @Test
    void peoplePerHourChangedFromMonthsToClients() {
        PlatformPolicies pph = PolicyPacks.peoplePerHour();
        TieredFeeTerms before =
                (TieredFeeTerms) pph.serviceFee(LocalDate.of(2018, 6, 30)).value();
        TieredFeeTerms after =
                (TieredFeeTerms) pph.serviceFee(LocalDate.of(2018, 7, 1)).value();
        assertThat(before.isMonthly()).isTrue();
        assertThat(before.tiers()).extracting(FeeTier::rate).containsExactly(rate("20"), rate("5"));
        assertThat(after.isMonthly()).isFalse();
        assertThat(after.tiers()).extracting(FeeTier::rate).containsExactly(rate("20"), rate("7.5"), rate("3.5"));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void everyBundledPolicyHasASourceAndIsReadBack(Platform platform) {
        PlatformPolicies policies = PolicyPacks.bundled(platform).orElseThrow();
        assertThat(policies.platform()).isEqualTo(platform);
        assertThat(PolicyPacks.parse(PolicyPacks.write(policies))).isEqualTo(policies);
        for (PolicySection<?> section : PolicySection.all()) {
            assertThat(policies.all(section)).allSatisfy(policy -> {
                assertThat(policy.source()).isNotBlank();
                assertThat(policy.asOf()).isBeforeOrEqualTo(TODAY);
            });
        }
    }

    static List<Platform> platforms() {
        return PolicyPacks.platforms();
    }

    @Test
    void onlySomePlatformsAreBundled() {
        assertThat(PolicyPacks.bundled(Platform.UPWORK)).containsSame(upwork);
        assertThat(PolicyPacks.platforms())
                .containsExactly(Platform.FIVERR, Platform.FREELANCER_COM, Platform.PEOPLE_PER_HOUR, Platform.UPWORK);
        assertThat(PolicyPacks.bundled(Platform.of("elsewhere"))).isEmpty();
        assertThat(upwork.platform()).isEqualTo(Platform.UPWORK);
    }

    @Test
    void aWrittenPackIsReadBack() {
        String json = PolicyPacks.write(upwork);
        assertThat(PolicyPacks.parse(json)).isEqualTo(upwork);
        assertThat(PolicyPacks.write(PolicyPacks.parse(json))).isEqualTo(json);
    }

    @Test
    void everyKindOfFeeIsReadAndWritten() {
        PlatformPolicies own = PlatformPolicies.builder(Platform.of("own"))
                .add(
                        PolicySection.SERVICE_FEE,
                        PolicyPacks.parse(pack("{\"kind\":\"flat-with-minimum\",\"rate\":10,"
                                        + "\"minimum\":{\"amount\":5,\"currency\":\"USD\"},"
                                        + "\"chargedAt\":\"acceptance\"}"))
                                .serviceFee(LocalDate.of(2020, 1, 1)))
                .build();
        assertThat(own.serviceFee(LocalDate.of(2020, 1, 1)).value())
                .isEqualTo(MinimumFeeTerms.builder()
                        .rate(FeeRate.ofPercent("10"))
                        .minimum(Money.usd("5"))
                        .chargedAt(ChargeTime.ACCEPTANCE)
                        .build());
        assertThat(PolicyPacks.parse(PolicyPacks.write(own))).isEqualTo(own);
    }

    @Test
    void aPackMayStateNothing() {
        PlatformPolicies empty = PolicyPacks.parse("{\"schema\":1,\"platform\":\"Own\",\"sections\":{}}");
        assertThat(empty).isEqualTo(PlatformPolicies.builder(Platform.of("own")).build());
        assertThat(PolicyPacks.write(empty)).doesNotContain("service-fee");
    }

    @Test
    void aPackIsReadFromAStream() throws IOException {
        byte[] bytes = pack("{\"kind\":\"flat\",\"rate\":7.5}").getBytes(StandardCharsets.UTF_8);
        try (InputStream stream = new ByteArrayInputStream(bytes)) {
            PlatformPolicies read = PolicyPacks.tryParse(stream).orElseThrow();
            assertThat(read.serviceFee(LocalDate.of(2021, 1, 1)).value())
                    .isEqualTo(FlatFeeTerms.of(FeeRate.ofPercent("7.5")));
        }
    }

    @Test
    void everyProblemIsReportedAtItsPlace() {
        Partial<PlatformPolicies> read = PolicyPacks.tryParse("{\"platform\":\"own\",\"sections\":{\n"
                + "\"service-fees\":[],\n"
                + "\"service-fee\":[{\"value\":{\"kind\":\"flat\",\"rate\":100},\n"
                + "  \"validFrom\":\"2020-02-30\",\"provenance\":" + PROVENANCE + "}],\n"
                + "\"rate-floors\":[{\"value\":{\"hourly\":{\"amount\":3,\"currency\":\"USD\"}},\n"
                + "  \"validFrom\":\"2020-01-01\"}]}}");
        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(
                        Problem::code,
                        problem -> problem.location().pointer().orElse(""),
                        problem -> problem.location().line().orElse(0))
                .containsExactlyInAnyOrder(
                        tuple(ProblemCode.UNKNOWN_FIELD, "/sections/service-fees", 2),
                        tuple(ProblemCode.FEE_OUT_OF_RANGE, "/sections/service-fee/0/value/rate", 3),
                        tuple(ProblemCode.BAD_DATE, "/sections/service-fee/0/validFrom", 4),
                        tuple(ProblemCode.MISSING_FIELD, "/sections/rate-floors/0/value/fixedPrice", 5),
                        tuple(ProblemCode.MISSING_FIELD, "/sections/rate-floors/0/provenance", 6));
        assertThat(read.problems().stream()
                        .filter(problem -> problem.code() == ProblemCode.UNKNOWN_FIELD)
                        .findFirst()
                        .orElseThrow()
                        .suggestion())
                .contains("service-fee");
    }

    @Test
    void policiesThatOverlapAreRefusedAtTheirSection() {
        String one = policy("{\"kind\":\"flat\",\"rate\":5}", "");
        assertProblem(
                "{\"platform\":\"own\",\"sections\":{\"service-fee\":[" + one + "," + one + "]}}",
                ProblemCode.INCONSISTENT,
                "/sections/service-fee");
    }

    @Test
    void aFigureThatThePolicyDoesNotHaveIsRefused() {
        assertProblem(
                "{\"platform\":\"own\",\"sections\":{\"service-fee\":["
                        + policy("{\"kind\":\"flat\",\"rate\":5}", ",\"figures\":{\"rates\":" + PROVENANCE + "}")
                        + "]}}",
                ProblemCode.UNKNOWN_FIELD,
                "/sections/service-fee/0/figures/rates");
    }

    @Test
    void aPackOfAnotherVersionIsRefused() {
        assertProblem("{\"schema\":2,\"platform\":\"own\"}", ProblemCode.UNSUPPORTED_VERSION, "/schema");
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> PolicyPacks.parse(""))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.EMPTY_DOCUMENT));
    }

    @Test
    void absenceIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> PolicyPacks.bundled(null))
                .withMessage("platform");
        assertThatNullPointerException()
                .isThrownBy(() -> PolicyPacks.parse(null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> PolicyPacks.tryParse((InputStream) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> PolicyPacks.write(null))
                .withMessage("policies");
    }

    private static void assertProblem(String json, ProblemCode code, String pointer) {
        List<Problem> problems = PolicyPacks.tryParse(json).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(code);
        assertThat(problems.get(0).location().pointer()).contains(pointer);
    }

    private static FeeRate rate(String percent) {
        return FeeRate.ofPercent(percent);
    }

    private static String pack(String fee) {
        return "{\"platform\":\"own\",\"sections\":{\"service-fee\":[" + policy(fee, "") + "]}}";
    }

    private static String policy(String fee, String more) {
        return "{\"value\":" + fee + ",\"validFrom\":\"2020-01-01\",\"provenance\":" + PROVENANCE + more + "}";
    }
}

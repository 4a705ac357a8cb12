package io.github.fairquote.pricing.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.data.Offset.offset;

import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.policy.BenchmarkStage;
import io.github.fairquote.core.policy.ReplyBenchmark;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.source.Confidence;
import io.github.fairquote.core.proposal.Proposal;
import io.github.fairquote.core.proposal.ProposalOutcome;
import io.github.fairquote.core.proposal.ProposalStage;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.terms.HourlyTerms;
import io.github.fairquote.pricing.JsonTrip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalFunnelTest {
    private static final LocalDate LATE = LocalDate.of(2026, 12, 31);
    private final ProposalFunnel funnel = ProposalFunnel.at(LATE);

    /** SciPy 1.17: {@code beta.ppf([0.025, 0.975], hits + 0.5, sent - hits + 0.5)}, the ends of none and all moved to 0 and 1. */
    @ParameterizedTest
    @CsvSource({
        "6, 20, 0.13611622658719, 0.517228248566972",
        "30, 100, 0.216841428618805, 0.394546506630773",
        "2, 100, 0.0041788124474718, 0.0626058487848114",
        "1, 30, 0.00362046437379166, 0.14541777735",
        "0, 30, 0, 0.0796781738",
        "30, 30, 0.9203218262, 1"
    })
    void sharesAreOfWhatWasSentWithIntervals(int replied, int sent, double low, double high) {
        StageShare share = funnel.of(Proposals.of("a", sent, replied, ProposalStage.REPLIED))
                .share(ProposalStage.REPLIED);
        assertThat(share.reached()).isEqualTo(replied);
        assertThat(share.sent()).isEqualTo(sent);
        assertThat(share.low()).isCloseTo(low, offset(1e-6));
        assertThat(share.high()).isCloseTo(high, offset(1e-6));
        assertThat(share.expected()).isCloseTo((replied + 0.5) / (sent + 1), offset(1e-15));
    }

    /**
     * The score intervals of the collected vectors (Wilson, 95 %), from another method: ours are within 1.6 points below and 4 above.
     */
    @ParameterizedTest
    @CsvSource({
        "6, 20, 14.5, 51.9",
        "30, 100, 21.9, 39.6",
        "2, 100, 0.6, 7.0",
        "1, 30, 0.6, 16.7",
        "0, 30, 0, 11.4",
        "3, 10, 10.8, 60.3"
    })
    void intervalsAreNearThoseOfWilson(int replied, int sent, double low, double high) {
        double p = replied / (double) sent;
        double z = 1.959963984540054;
        double centre = (p + z * z / 2 / sent) / (1 + z * z / sent);
        double half = z * StrictMath.sqrt(p * (1 - p) / sent + z * z / 4 / sent / sent) / (1 + z * z / sent);
        assertThat(100 * (centre - half)).isCloseTo(low, offset(0.051));
        assertThat(100 * (centre + half)).isCloseTo(high, offset(0.051));
        StageShare share = funnel.of(Proposals.of("a", sent, replied, ProposalStage.REPLIED))
                .share(ProposalStage.REPLIED);
        assertThat(100 * share.low()).isCloseTo(low, offset(1.6));
        assertThat(100 * share.high()).isCloseTo(high, offset(4.0));
    }

    /** The webinar's colleagues had 1 to 3 %, its speaker about 30 %: of a hundred sent, that is beyond chance. */
    @Test
    void oneToThreePercentAgainstThirty() {
        List<ReplyBenchmark> claims =
                PolicyPacks.upwork().replyBenchmarks(LATE).value().of(BenchmarkStage.REPLIED);
        FunnelReport own = funnel.of(Proposals.of("personal", 100, 30, ProposalStage.REPLIED));
        BenchmarkStanding againstColleagues = own.against(claims.get(0));
        assertThat(againstColleagues.claim().provenance().confidence()).isEqualTo(Confidence.COMMUNITY);
        assertThat(againstColleagues.above()).isGreaterThan(0.999999);
        BenchmarkStanding againstSpeaker = own.against(claims.get(1));
        assertThat(againstSpeaker.within()).isZero();
        assertThat(againstSpeaker.below()).isBetween(0.4, 0.6);
        FunnelReport colleague = funnel.of(Proposals.of("canned", 100, 2, ProposalStage.REPLIED));
        BenchmarkStanding standing = colleague.against(claims.get(0));
        assertThat(standing.below() + standing.within() + standing.above()).isCloseTo(1, offset(1e-12));
        assertThat(standing.within()).isGreaterThan(standing.below()).isGreaterThan(standing.above());
        assertThat(colleague.share(ProposalStage.REPLIED).high())
                .isLessThan(own.share(ProposalStage.REPLIED).low());
    }

    @Test
    void aHireImpliesAReplyAndThatIsTold() {
        ProposalOutcome hired = ProposalOutcome.builder()
                .stage(ProposalStage.HIRED)
                .viewedOn(Proposals.START)
                .build();
        FunnelReport report = funnel.of(List.of(ProposalRecord.builder()
                .id("a")
                .sentOn(Proposals.START)
                .outcome(hired)
                .addNoted(ProposalStage.INTERVIEWED)
                .build()));
        assertThat(report.stages()).extracting(StageShare::reached).containsExactly(1, 1, 1, 1);
        assertThat(report.stages()).extracting(StageShare::implied).containsExactly(0, 1, 0, 0);
        assertThat(report.assumptions()).anyMatch(text -> text.contains("a hire without a reply on record"));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> report.share(ProposalStage.SENT));
    }

    @Test
    void youngProposalsAreLeftOutWhetherAnsweredOrNot() {
        List<ProposalRecord> proposals = Proposals.of("a", 60, 60, ProposalStage.REPLIED);
        ProposalFunnel early = ProposalFunnel.at(Proposals.START.plusDays(40));
        FunnelReport report = early.of(proposals);
        assertThat(report.sent()).isEqualTo(11);
        assertThat(report.tooYoung()).isEqualTo(30);
        assertThat(report.later()).isEqualTo(19);
        assertThat(report.maturityDays()).isEqualTo(30);
        assertThat(early.withMaturity(0).of(proposals).sent()).isEqualTo(41);
        assertThat(report.assumptions().get(0)).contains("30 days", "answered or not");
    }

    @Test
    void whatIsDatedLaterIsNotCounted() {
        ProposalOutcome outcome = ProposalOutcome.builder()
                .stage(ProposalStage.HIRED)
                .repliedOn(LocalDate.of(2026, 1, 5))
                .interviewedOn(LocalDate.of(2026, 3, 1))
                .build();
        ProposalRecord proposal = ProposalRecord.builder()
                .id("a")
                .sentOn(Proposals.START)
                .outcome(outcome)
                .build();
        assertThat(proposal.stageAt(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(proposal.stageAt(LocalDate.of(2026, 1, 4))).contains(ProposalStage.VIEWED);
        assertThat(proposal.stageAt(LocalDate.of(2026, 2, 28))).contains(ProposalStage.REPLIED);
        assertThat(proposal.stageAt(LocalDate.of(2026, 3, 1))).contains(ProposalStage.HIRED);
        assertThat(ProposalFunnel.at(LocalDate.of(2026, 2, 28))
                        .of(List.of(proposal))
                        .share(ProposalStage.HIRED)
                        .reached())
                .isZero();
    }

    @Test
    void thinEvidenceIsMarked() {
        assertThat(funnel.of(List.of()).warnings()).extracting(Problem::code).containsExactly(ProblemCode.PRIOR_ONLY);
        StageShare nothing = funnel.of(List.of()).share(ProposalStage.HIRED);
        assertThat(nothing.low()).isZero();
        assertThat(nothing.high()).isEqualTo(1);
        List<ProposalRecord> few = Proposals.of("a", 29, 1, ProposalStage.REPLIED);
        assertThat(funnel.of(few).warnings()).extracting(Problem::code).containsExactly(ProblemCode.LOW_EVIDENCE);
        assertThat(funnel.withMinimum(29).of(few).warnings()).isEmpty();
    }

    @Test
    void groupsAreByNameAndTheUnknownLast() {
        List<ProposalRecord> proposals = new ArrayList<>(Proposals.of("short", 40, 8, ProposalStage.REPLIED));
        proposals.addAll(Proposals.of("long", 40, 2, ProposalStage.VIEWED));
        proposals.add(ProposalRecord.builder()
                .id("x")
                .sentOn(Proposals.START)
                .niche(Niche.parse("insurance/lead-generation"))
                .profile("Leads")
                .build());
        assertThat(funnel.by(FunnelDimension.VARIANT, proposals))
                .extracting(FunnelGroup::name)
                .containsExactly(Optional.of("long"), Optional.of("short"), Optional.empty());
        assertThat(funnel.by(FunnelDimension.MONTH, proposals))
                .extracting(group ->
                        group.name().orElseThrow() + " " + group.report().sent())
                .containsExactly("2026-01 63", "2026-02 18");
        assertThat(funnel.by(FunnelDimension.NICHE, proposals))
                .extracting(FunnelGroup::name)
                .containsExactly(Optional.of("insurance/lead-generation"), Optional.empty());
        assertThat(funnel.by(FunnelDimension.PROFILE, proposals).get(0).dimension())
                .isEqualTo(FunnelDimension.PROFILE);
        assertThat(FunnelDimension.PROFILE.word()).isEqualTo("profile");
        assertThat(funnel.by(FunnelDimension.MONTH, List.of())).isEmpty();
    }

    @Test
    void thePriorIsStatedAndCanBeSet() {
        FunnelPrior lastYear = FunnelPrior.of(0.1, 20, "last year");
        FunnelReport report =
                funnel.with(lastYear).withCoverage(0.8).of(Proposals.of("a", 30, 0, ProposalStage.VIEWED));
        StageShare share = report.share(ProposalStage.REPLIED);
        assertThat(share.hits()).isEqualTo(2);
        assertThat(share.misses()).isEqualTo(48);
        assertThat(share.coverage()).isEqualTo(0.8);
        assertThat(report.assumptions()).anyMatch(text -> text.contains("Beta(2.0, 18.0): last year"));
        assertThat(funnel.prior())
                .isEqualTo(FunnelPrior.jeffreys())
                .hasToString(FunnelPrior.jeffreys().toString());
    }

    @Test
    void aProposalOfTheDomainIsARecord() {
        Proposal proposal = Proposal.builder()
                .id("p")
                .job("j")
                .sentOn(Proposals.START)
                .letter("Hello")
                .bid(HourlyTerms.builder().rate(HourlyRate.usd("30")).build())
                .variant("short")
                .profile("Leads")
                .connects(6)
                .boost(10)
                .outcome(ProposalOutcome.of(ProposalStage.VIEWED))
                .build();
        ProposalRecord record = ProposalRecord.of(proposal, Optional.of(Niche.parse("leads")));
        assertThat(record.variant()).contains("short");
        assertThat(record.connects()).contains(6);
        assertThat(record.isOnRecord(ProposalStage.VIEWED)).isTrue();
        assertThat(record.isOnRecord(ProposalStage.REPLIED)).isFalse();
        assertThat(JsonTrip.bothWays(record, ProposalRecord.class))
                .startsWith("{\"id\":\"p\",\"sentOn\":\"2026-01-01\"");
        JsonTrip.bothWays(funnel.of(List.of(record)), FunnelReport.class);
        JsonTrip.bothWays(funnel.by(FunnelDimension.NICHE, List.of(record)).get(0), FunnelGroup.class);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertRefused(() -> funnel.withMaturity(-1), ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> funnel.withMaturity(366), ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> funnel.withCoverage(1), ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> funnel.withMinimum(0), ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> new FunnelPrior(0, 1, "x"), ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> new FunnelPrior(1, 1, " "), ProblemCode.BLANK_TEXT);
        List<ProposalRecord> twice = new ArrayList<>(Proposals.of("a", 1, 0, ProposalStage.VIEWED));
        twice.add(twice.get(0));
        assertRefused(() -> funnel.of(twice), ProblemCode.DUPLICATE_ELEMENT);
        ProposalRecord.Builder early = ProposalRecord.builder()
                .id("a")
                .sentOn(Proposals.START)
                .outcome(ProposalOutcome.builder()
                        .stage(ProposalStage.VIEWED)
                        .viewedOn(Proposals.START.minusDays(1))
                        .build());
        assertRefused(early::build, ProblemCode.INCONSISTENT);
        ProposalRecord.Builder beyond =
                ProposalRecord.builder().id("a").sentOn(Proposals.START).addNoted(ProposalStage.VIEWED);
        assertRefused(beyond::build, ProblemCode.INCONSISTENT);
    }

    private static void assertRefused(Runnable call, ProblemCode code) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(call::run)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}

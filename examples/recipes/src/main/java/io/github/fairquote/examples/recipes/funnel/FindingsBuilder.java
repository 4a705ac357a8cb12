package io.github.fairquote.examples.recipes.funnel;

import io.github.fairquote.core.policy.ReplyBenchmark;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.proposal.ProposalStage;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.pricing.funnel.BenchmarkStanding;
import io.github.fairquote.pricing.funnel.FunnelDimension;
import io.github.fairquote.pricing.funnel.FunnelReport;
import io.github.fairquote.pricing.funnel.ProposalFunnel;
import io.github.fairquote.pricing.funnel.ProposalRecord;
import io.github.fairquote.pricing.funnel.StageShare;
import io.github.fairquote.pricing.variant.VariantComparison;
import io.github.fairquote.pricing.variant.VariantReport;
import java.util.ArrayList;
import java.util.List;

/** Asks everything that the page shows. */
final class FindingsBuilder {
    private final ReviewArguments arguments;
    private final List<ProposalRecord> proposals;
    private final ProposalFunnel funnel;
    private final VariantComparison comparison;

    FindingsBuilder(ReviewArguments arguments, List<ProposalRecord> proposals) {
        this.arguments = arguments;
        this.proposals = proposals;
        funnel = ProposalFunnel.at(arguments.date).withMaturity(arguments.maturity);
        comparison = VariantComparison.by(arguments.stage, funnel).withMinimum(arguments.minimum);
    }

    ReviewFindings findings() {
        FunnelReport report = funnel.of(proposals);
        VariantReport variants = comparison.ofVariants(proposals);
        List<String> assumptions = new ArrayList<>(report.assumptions());
        variants.assumptions().stream()
                .filter(text -> !text.startsWith("Shares are believed"))
                .forEach(assumptions::add);
        return new ReviewFindings(
                arguments.proposals.isEmpty(),
                arguments.date.toString(),
                report.sent(),
                report.tooYoung() + " sent less than " + report.maturityDays() + " days before and " + report.later()
                        + " sent later are left out.",
                arguments.stage.word(),
                report.stages().stream()
                        .map(share -> share(share.stage().word(), share))
                        .toList(),
                shares(FunnelDimension.VARIANT),
                shares(FunnelDimension.NICHE),
                shares(FunnelDimension.MONTH),
                verdict(variants),
                arguments.change.map(day -> verdict(comparison.beforeAndAfter(day, proposals))),
                claims(report),
                report.warnings().stream().map(Problem::toString).toList(),
                assumptions);
    }

    private List<ReviewFindings.Share> shares(FunnelDimension dimension) {
        return funnel.by(dimension, proposals).stream()
                .filter(group -> group.report().sent() > 0)
                .map(group ->
                        share(group.name().orElse("not known"), group.report().share(arguments.stage)))
                .toList();
    }

    private static ReviewFindings.Share share(String name, StageShare share) {
        return new ReviewFindings.Share(
                name,
                share.reached(),
                share.sent(),
                share.implied(),
                share.sent() == 0 ? 0 : share.reached() / (double) share.sent(),
                share.low(),
                share.high());
    }

    private static ReviewFindings.Verdict verdict(VariantReport report) {
        return new ReviewFindings.Verdict(
                report.leader()
                        .map(name -> report.status().word() + ": " + name)
                        .orElse(report.status().word()),
                report.because(),
                report.standings().stream()
                        .map(one -> new ReviewFindings.Standing(
                                one.name(),
                                one.share().reached(),
                                one.share().sent(),
                                one.probabilityBest(),
                                one.expectedLoss()))
                        .toList(),
                report.pairs().stream()
                        .map(pair -> new ReviewFindings.Pair(
                                pair.first(), pair.second(), pair.firstBetter(), pair.evidence()))
                        .toList(),
                report.warnings().stream().map(Problem::message).toList());
    }

    private List<ReviewFindings.Claim> claims(FunnelReport report) {
        List<ReviewFindings.Claim> claims = new ArrayList<>();
        for (ReplyBenchmark claim :
                PolicyPacks.upwork().replyBenchmarks(arguments.date).value().benchmarks()) {
            BenchmarkStanding standing = report.against(claim);
            claims.add(new ReviewFindings.Claim(
                    ProposalStage.valueOf(claim.stage().name()).word(),
                    claim.whose(),
                    claim.lowPercent().movePointLeft(2).doubleValue(),
                    claim.highPercent().movePointLeft(2).doubleValue(),
                    claim.provenance().confidence().word(),
                    claim.provenance().source(),
                    standing.below(),
                    standing.within(),
                    standing.above()));
        }
        return claims;
    }
}

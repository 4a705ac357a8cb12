package io.github.fairquote.examples.recipes.fee;

import io.github.fairquote.core.policy.OverlayDecision;
import io.github.fairquote.core.policy.Platform;
import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.PolicyOverlay;
import io.github.fairquote.core.policy.PolicySection;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.fee.FeeTerms;
import io.github.fairquote.core.policy.fee.PayoutRules;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.examples.recipes.console.InputFiles;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.pricing.fee.FeeSchedule;
import io.github.fairquote.pricing.fee.Payout;
import io.github.fairquote.pricing.fee.QuotedPerContract;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The rules that hold: the bundled ones, and one's own over them. */
record FeePolicies(PlatformPolicies policies, List<OverlayDecision> decisions) {

    static FeePolicies of(FeeArguments arguments, InputFiles files) throws UsageProblem {
        Platform platform = Platform.of(arguments.platform);
        Optional<PlatformPolicies> bundled = PolicyPacks.bundled(platform);
        if (arguments.pack.isEmpty()) {
            return new FeePolicies(
                    bundled.orElseThrow(() -> new UsageProblem("--platform: no rules of " + platform
                            + " are bundled, only of " + PolicyPacks.platforms() + "; state them with --pack")),
                    List.of());
        }
        PlatformPolicies own = files.read(arguments.pack, "fee/own-pack-synthetic.json", FeePolicies::pack);
        PlatformPolicies below =
                bundled.orElseGet(() -> PlatformPolicies.builder(platform).build());
        PolicyOverlay overlay = below.overlaidBy(own);
        return new FeePolicies(overlay.policies(), overlay.decisions());
    }

    /** What the own pack changed. */
    List<OverlayDecision> changes() {
        return decisions.stream()
                .filter(decision -> decision.isOwn() || !decision.holds().equals(Optional.of(decision.stated())))
                .toList();
    }

    Policy<FeeTerms> fee(FeeArguments arguments) {
        return policies.at(arguments.work.section(), arguments.start);
    }

    FeeSchedule schedule(FeeArguments arguments) throws UsageProblem {
        FeeSchedule schedule = FeeSchedule.of(fee(arguments));
        if (arguments.fee.isEmpty()) {
            return schedule;
        }
        if (!(schedule instanceof QuotedPerContract open)) {
            throw new UsageProblem("--fee: on that date the platform quotes no fee, it takes " + schedule);
        }
        return open.quoted(FeeRate.ofPercent(arguments.fee.get()));
    }

    /** The payout that was asked for. */
    Optional<Payout> payout(FeeArguments arguments) throws UsageProblem {
        if (arguments.payout.isEmpty()) {
            return Optional.empty();
        }
        String name = arguments.payout.get();
        Policy<PayoutRules> rules = policies.payouts(arguments.paidOut);
        return Optional.of(Payout.of(rules, name)
                .orElseThrow(() -> new UsageProblem("--payout: '" + name + "' is none of "
                        + rules.value().methods().stream()
                                .map(method -> method.name())
                                .toList())));
    }

    /** Every way to be paid out in a country, as far as any is known. */
    List<Payout> payouts(FeeArguments arguments) {
        return policies.all(PolicySection.PAYOUTS).stream()
                .filter(policy -> policy.governs(arguments.paidOut))
                .flatMap(policy -> policy.value().methods().stream())
                .filter(method -> method.isOfferedIn(arguments.country))
                .map(Payout::of)
                .toList();
    }

    private static PlatformPolicies pack(InputStream stream, String name) throws UsageProblem, IOException {
        Partial<PlatformPolicies> read = PolicyPacks.tryParse(stream);
        if (read.hasErrors()) {
            throw new UsageProblem(InputFiles.located(read.errors(), name));
        }
        return read.orElseThrow();
    }
}

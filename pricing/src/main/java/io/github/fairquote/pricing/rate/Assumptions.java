package io.github.fairquote.pricing.rate;

import io.github.fairquote.pricing.design.SampleCounts;
import io.github.fairquote.pricing.rate.market.FittedMarket;
import java.util.ArrayList;
import java.util.List;

/** What an estimate takes for granted, in words. */
final class Assumptions {
    private Assumptions() {}

    static List<String> of(Target target) {
        FittedMarket market = target.market;
        List<String> words = new ArrayList<>();
        words.add("Samples are alike in all that they do not state.");
        words.add(basis(market.counts));
        if (market.counts.undated() > 0 && market.counts.undated() < market.counts.all()) {
            words.add("Samples without a date count as if they were new.");
        }
        words.add(
                market.coding().index().isUsed()
                        ? "Rates follow the country index with the damped elasticity that the samples and its prior agree on."
                        : "No country index is used; countries differ only as far as their samples do.");
        if (target.query.niche().isEmpty()) {
            words.add("No niche is stated; the estimate is for samples without one, or for the middle of all.");
        }
        if (target.query.level().isEmpty()) {
            words.add("No level is stated; the estimate is for samples without one, or for the middle of all.");
        }
        if (target.unstatedSkills.isPresent()) {
            words.add("No skills are stated; the mean skills of the niche's samples stand in.");
        }
        int unknown = target.query.skills().size() - target.features.skillCount();
        if (unknown > 0) {
            words.add("Skills without an effect of their own make no difference: " + unknown + ".");
        }
        if (!market.coding().standing().signals().isEmpty()) {
            words.add("A signal of standing that is not shown counts as the samples' mean.");
        }
        return List.copyOf(words);
    }

    private static String basis(SampleCounts counts) {
        if (counts.paid() == 0) {
            return "Rates are asked, not paid.";
        }
        return counts.paid() == counts.all()
                ? "Rates are paid, not asked."
                : "Asked and paid rates count alike; about " + Math.round(100 * counts.paid() / counts.all())
                        + " % of them are paid.";
    }
}

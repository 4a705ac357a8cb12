package io.github.fairquote.pricing.rate;

import io.github.fairquote.pricing.design.Coding;
import io.github.fairquote.pricing.design.FactorLevels;
import io.github.fairquote.pricing.rate.market.FittedMarket;
import java.util.ArrayList;
import java.util.List;

/** Tells a target's terms one by one. */
final class Explainer {
    private static final String UNSTATED = "not stated";
    private static final int COUNTRY = 0;
    private static final int NICHE = 1;
    private static final int LEVEL = 2;
    private static final int SKILL = 3;

    private final Target target;
    private final FittedMarket market;
    private final List<RateFactor> factors = new ArrayList<>();

    private Explainer(Target target) {
        this.target = target;
        this.market = target.market;
    }

    /**
     * Explains a target.
     *
     * @param calibration the logarithm of the calibration factor
     * @param lift the logarithm of the lift to the minimum; 0 if there is none
     */
    static RateExplanation explain(Target target, double calibration, double lift) {
        Explainer explainer = new Explainer(target);
        explainer.addMarket();
        explainer.addFreelancer();
        explainer.add(RateFactor.Kind.CALIBRATION, "leave-one-out errors", calibration, 0, true);
        if (lift > 0) {
            explainer.add(RateFactor.Kind.MINIMUM, "marketplace minimum", lift, 0, true);
        }
        return RateExplanation.of(explainer.market.currency, explainer.factors);
    }

    private void addMarket() {
        double[] effect = market.solution().effect;
        String country = target.query.country().code();
        add(RateFactor.Kind.BASE, "middle of the market", effect[Coding.BASE], sd(Coding.BASE), hasSamples());
        if (market.coding().index().isUsed()) {
            double distance = target.fromMedian;
            double logSd = Math.abs(distance) * sd(Coding.SLOPE);
            boolean known = !market.coding().index().lacks(target.query.country());
            add(RateFactor.Kind.GEOGRAPHY, country, distance * effect[Coding.SLOPE], logSd, known);
        }
        add(RateFactor.Kind.COUNTRY, COUNTRY, country);
    }

    private void addFreelancer() {
        add(
                RateFactor.Kind.NICHE,
                NICHE,
                target.query.niche().map(Object::toString).orElse(UNSTATED));
        add(
                RateFactor.Kind.LEVEL,
                LEVEL,
                target.query.level().map(level -> level.word()).orElse(UNSTATED));
        add(RateFactor.Kind.CELL, "combination", target.cellEffect(), target.cellSd(), target.isCellSeen());
        for (int i = 0; i < target.features.skillCount(); i++) {
            int skill = target.features.skill(i);
            add(RateFactor.Kind.SKILL, SKILL, skill, market.coding().skills().key(skill));
        }
        target.unstatedSkills.ifPresent(skills -> add(
                RateFactor.Kind.SKILL,
                UNSTATED,
                skills.effect(),
                StrictMath.sqrt(Math.max(skills.variance(), 0)),
                true));
        if (!market.coding().standing().signals().isEmpty()) {
            add(RateFactor.Kind.STANDING, "standing", target.standingEffect(), target.standingSd(), true);
        }
    }

    private void add(RateFactor.Kind kind, int factor, String subject) {
        add(kind, factor, target.values[factor], subject);
    }

    private void add(RateFactor.Kind kind, int block, int number, String subject) {
        add(kind, subject, market.effect(block, number), market.effectSd(block, number), number != FactorLevels.UNSEEN);
    }

    private void add(RateFactor.Kind kind, String subject, double effect, double logSd, boolean observed) {
        factors.add(RateFactor.of(kind, subject, effect, logSd, observed));
    }

    private double sd(int column) {
        return StrictMath.sqrt(market.variance(column));
    }

    private boolean hasSamples() {
        return market.fit.table.rows() > 0;
    }
}

package io.github.fairquote.core.policy.pack;

import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.Codecs;
import io.github.fairquote.core.internal.json.DomainCodecs;
import io.github.fairquote.core.internal.json.ObjectCodec;
import io.github.fairquote.core.policy.connects.BoostCharge;
import io.github.fairquote.core.policy.connects.BoostRules;
import io.github.fairquote.core.policy.connects.ConnectsRules;
import io.github.fairquote.core.policy.connects.ReturnReason;

/** The codecs of what proposals cost. */
final class ConnectsCodecs {
    private static final Codec<BoostRules> BOOST = ObjectCodec.of(
                    "boost rules", BoostRules::builder, BoostRules.Builder::build)
            .required("slots", Codecs.INTEGER, BoostRules::slots, BoostRules.Builder::slots)
            .required("openDays", Codecs.INTEGER, BoostRules::openDays, BoostRules.Builder::openDays)
            .required("charge", Codecs.words(BoostCharge.class), BoostRules::charge, BoostRules.Builder::charge)
            .build();

    static final Codec<ConnectsRules> RULES = keeping(
                    earning(ObjectCodec.of("connects rules", ConnectsRules::builder, ConnectsRules.Builder::build)
                            .optional("price", DomainCodecs.MONEY, ConnectsRules::price, ConnectsRules.Builder::price)))
            .build();

    private ConnectsCodecs() {}

    private static ObjectCodec.Fields<ConnectsRules, ConnectsRules.Builder> earning(
            ObjectCodec.Fields<ConnectsRules, ConnectsRules.Builder> fields) {
        return fields.required(
                        "joiningGrant",
                        Codecs.INTEGER,
                        ConnectsRules::joiningGrant,
                        ConnectsRules.Builder::joiningGrant)
                .required(
                        "monthlyGrants",
                        Codecs.map(name -> name, name -> name, Codecs.INTEGER),
                        ConnectsRules::monthlyGrants,
                        ConnectsRules.Builder::putAllMonthlyGrants)
                .required(
                        "leastPerProposal",
                        Codecs.INTEGER,
                        ConnectsRules::leastPerProposal,
                        ConnectsRules.Builder::leastPerProposal)
                .required(
                        "mostPerProposal",
                        Codecs.INTEGER,
                        ConnectsRules::mostPerProposal,
                        ConnectsRules.Builder::mostPerProposal)
                .required(
                        "rewardPerInterview",
                        Codecs.INTEGER,
                        ConnectsRules::rewardPerInterview,
                        ConnectsRules.Builder::rewardPerInterview)
                .required("rewardCap", Codecs.INTEGER, ConnectsRules::rewardCap, ConnectsRules.Builder::rewardCap)
                .required("rewardDays", Codecs.INTEGER, ConnectsRules::rewardDays, ConnectsRules.Builder::rewardDays);
    }

    private static ObjectCodec.Fields<ConnectsRules, ConnectsRules.Builder> keeping(
            ObjectCodec.Fields<ConnectsRules, ConnectsRules.Builder> fields) {
        return fields.required(
                        "lifeMonths", Codecs.INTEGER, ConnectsRules::lifeMonths, ConnectsRules.Builder::lifeMonths)
                .optional(
                        "holdingLimit",
                        Codecs.INTEGER,
                        ConnectsRules::holdingLimit,
                        ConnectsRules.Builder::holdingLimit)
                .required(
                        "returnedFor",
                        Codecs.words(ReturnReason.class).list(),
                        ConnectsRules::returnedFor,
                        ConnectsRules.Builder::addAllReturnedFor)
                .optional("boost", BOOST, ConnectsRules::boost, ConnectsRules.Builder::boost);
    }
}

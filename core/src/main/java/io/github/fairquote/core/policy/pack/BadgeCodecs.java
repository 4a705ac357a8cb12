package io.github.fairquote.core.policy.pack;

import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.Codecs;
import io.github.fairquote.core.internal.json.DomainCodecs;
import io.github.fairquote.core.internal.json.ObjectCodec;
import io.github.fairquote.core.policy.standing.BadgeCriteria;
import io.github.fairquote.core.policy.standing.BadgeRules;
import io.github.fairquote.core.policy.standing.BadgeSubject;
import io.github.fairquote.core.policy.standing.CriterionKind;
import io.github.fairquote.core.policy.standing.CriterionRule;
import io.github.fairquote.core.policy.standing.LargeContractRule;

/** The codecs of the rules of badges. */
final class BadgeCodecs {
    private static final Codec<CriterionRule> CRITERION = ObjectCodec.of(
                    "criterion", CriterionRule::builder, CriterionRule.Builder::build)
            .required("kind", Codecs.words(CriterionKind.class), CriterionRule::kind, CriterionRule.Builder::kind)
            .optional("least", Codecs.INTEGER, CriterionRule::least, CriterionRule.Builder::least)
            .optional("amount", DomainCodecs.MONEY, CriterionRule::amount, CriterionRule.Builder::amount)
            .optional("period", Codecs.INTEGER, CriterionRule::period, CriterionRule.Builder::period)
            .optional("newcomerDays", Codecs.INTEGER, CriterionRule::newcomerDays, CriterionRule.Builder::newcomerDays)
            .build();

    private static final Codec<BadgeCriteria> BADGE = ObjectCodec.of(
                    "badge", BadgeCriteria::builder, BadgeCriteria.Builder::build)
            .required("badge", DomainCodecs.BADGE, BadgeCriteria::badge, BadgeCriteria.Builder::badge)
            .required(
                    "subject", Codecs.words(BadgeSubject.class), BadgeCriteria::subject, BadgeCriteria.Builder::subject)
            .required("criteria", CRITERION.list(), BadgeCriteria::criteria, BadgeCriteria.Builder::addAllCriteria)
            .build();

    private static final Codec<LargeContractRule> LARGE_CONTRACT = ObjectCodec.of(
                    "large contract", LargeContractRule::builder, LargeContractRule.Builder::build)
            .required(
                    "byCategory",
                    Codecs.map(name -> name, name -> name, DomainCodecs.MONEY),
                    LargeContractRule::byCategory,
                    LargeContractRule.Builder::putAllByCategory)
            .required("least", DomainCodecs.MONEY, LargeContractRule::least, LargeContractRule.Builder::least)
            .required("most", DomainCodecs.MONEY, LargeContractRule::most, LargeContractRule.Builder::most)
            .required("months", Codecs.INTEGER, LargeContractRule::months, LargeContractRule.Builder::months)
            .build();

    static final Codec<BadgeRules> RULES = ObjectCodec.of("badge rules", BadgeRules::builder, BadgeRules.Builder::build)
            .required("badges", BADGE.list(), BadgeRules::badges, BadgeRules.Builder::addAllBadges)
            .optional("largeContract", LARGE_CONTRACT, BadgeRules::largeContract, BadgeRules.Builder::largeContract)
            .build();

    private BadgeCodecs() {}
}

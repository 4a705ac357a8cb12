package io.github.fairquote.core.policy.pack;

import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.Codecs;
import io.github.fairquote.core.internal.json.ObjectCodec;
import io.github.fairquote.core.policy.profile.CompletenessItem;
import io.github.fairquote.core.policy.profile.CompletenessRules;
import io.github.fairquote.core.policy.profile.ProfileFact;

/** The codecs of what makes a profile complete. */
final class ProfileCodecs {
    private static final Codec<ProfileFact> FACT = Codecs.words(ProfileFact.class);

    private static final Codec<CompletenessItem> ITEM = ObjectCodec.of(
                    "completeness item", CompletenessItem::builder, CompletenessItem.Builder::build)
            .required("fact", FACT, CompletenessItem::fact, CompletenessItem.Builder::fact)
            .required("each", Codecs.INTEGER, CompletenessItem::each, CompletenessItem.Builder::each)
            .required("most", Codecs.INTEGER, CompletenessItem::most, CompletenessItem.Builder::most)
            .build();

    static final Codec<CompletenessRules> COMPLETENESS = ObjectCodec.of(
                    "completeness rules", CompletenessRules::builder, CompletenessRules.Builder::build)
            .required("required", FACT.list(), CompletenessRules::required, CompletenessRules.Builder::addAllRequired)
            .required("base", Codecs.INTEGER, CompletenessRules::base, CompletenessRules.Builder::base)
            .required("items", ITEM.list(), CompletenessRules::items, CompletenessRules.Builder::addAllItems)
            .build();

    private ProfileCodecs() {}
}

package io.github.fairquote.pricing.niche;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How many of the samples are in a niche, and who they are.
 *
 * @param niche the niche
 * @param share its share of all samples that state a niche
 * @param evenShare what each niche would have if all had the same: 1 divided by the number of niches seen, in (0, 1]; 1 if none was
 * @param crowding how the two compare
 * @param byCountry the niche's samples by country, the most frequent first, by code among equals
 * @param byLevel the niche's samples by stated level, in the levels' order; those without a level are left out
 * @param thin whether the samples are too few to say more than their number
 * @param reasons what the judgement rests on, in words
 */
public record NicheCrowd(
        Niche niche,
        SampleShare share,
        double evenShare,
        Crowding crowding,
        Map<CountryCode, Integer> byCountry,
        Map<ExperienceLevel, Integer> byLevel,
        boolean thin,
        List<String> reasons) {

    /** Copies the maps in their order. */
    public NicheCrowd {
        Objects.requireNonNull(niche, "niche");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(crowding, "crowding");
        byCountry = Collections.unmodifiableMap(new LinkedHashMap<>(byCountry));
        byLevel = Collections.unmodifiableMap(new LinkedHashMap<>(byLevel));
        reasons = List.copyOf(reasons);
    }
}

package io.github.fairquote.pricing.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.rate.RateQuery;
import io.github.fairquote.pricing.sample.RateSample;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** On a market made by a known rule: experts ask x 1.6, paid ads x 1.4, cobol x 1.5, and the country makes no difference. */
class WhatIfTest {
    private static final CountryCode UA = CountryCode.of("UA");
    private static final CountryCode PL = CountryCode.of("PL");
    private static final List<ExperienceLevel> LEVELS =
            List.of(ExperienceLevel.ENTRY, ExperienceLevel.INTERMEDIATE, ExperienceLevel.EXPERT);
    private static final Niche ADS = Niche.ofService("paid-ads");
    private static final Niche SEO = Niche.ofService("seo");
    private static final RateModel MODEL =
            RateModelFitter.withDefaults().withoutGeography().fit(market());
    private static final RateQuery NOW = RateQuery.of(UA, SEO, ExperienceLevel.INTERMEDIATE)
            .plus(SkillTag.of("html"))
            .with(JobSuccessScore.ofPercent(90));
    private static final WhatIf WHAT_IF = WhatIf.of(MODEL, NOW);

    @Test
    void everyOtherLevelNicheAndSkillIsTried() {
        assertThat(WHAT_IF.levels())
                .extracting(RateChange::from, RateChange::to)
                .containsExactly(tuple("intermediate", "entry"), tuple("intermediate", "expert"));
        assertThat(WHAT_IF.niches()).extracting(RateChange::to).containsExactly("paid-ads");
        assertThat(WHAT_IF.skills()).extracting(RateChange::to).containsExactly("cobol");
        assertThat(WHAT_IF.countries(List.of(PL, UA)))
                .extracting(RateChange::from, RateChange::to)
                .containsExactly(tuple("UA", "PL"));
    }

    @Test
    void factorsAreThoseOfTheRule() {
        assertThat(WHAT_IF.levels().get(1).factor()).isBetween(1.5, 1.7);
        assertThat(WHAT_IF.niches().get(0).factor()).isBetween(1.3, 1.5);
        assertThat(WHAT_IF.skills().get(0).factor()).isBetween(1.4, 1.6);
        assertThat(WHAT_IF.countries(List.of(PL)).get(0).factor()).isBetween(0.95, 1.05);
    }

    @Test
    void standingMovesAlittle() {
        assertThat(WHAT_IF.jobSuccess(JobSuccessScore.ofPercent(100)).factor()).isBetween(1.0, 1.2);
        assertThat(WHAT_IF.jobSuccess(JobSuccessScore.ofPercent(100)).from()).isEqualTo("90 %");
        assertThat(WHAT_IF.reviews(50).from()).isEqualTo("not stated");
        assertThat(WHAT_IF.reviews(50).kind().words()).isEqualTo("reviews");
        assertThat(WHAT_IF.stars(StarRating.of(5)).to()).isEqualTo("5");
        assertThat(WHAT_IF.stars(StarRating.of(5)).factor()).isEqualTo(1); // no sample has stars
        assertThat(RateChange.Kind.JOB_SUCCESS.words()).isEqualTo("job success");
    }

    @Test
    void surestGainsComeFirstAndLossesNever() {
        List<RateChange> gains = WHAT_IF.surestGains(10);

        assertThat(gains).extracting(RateChange::to).containsExactly("expert", "cobol", "paid-ads");
        assertThat(gains)
                .extracting(change -> change.comparison().low(0.8))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(WHAT_IF.surestGains(2)).extracting(RateChange::to).containsExactly("expert", "cobol");
        assertThat(WHAT_IF.surestGains(0)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> WHAT_IF.surestGains(-1));
        RateQuery best = RateQuery.of(UA, ADS, ExperienceLevel.EXPERT).plus(SkillTag.of("cobol"));
        assertThat(WhatIf.of(MODEL, best).surestGains(10)).isEmpty();
    }

    @Test
    void whatIsNotStatedCanBecomeAnything() {
        WhatIf unknown = WhatIf.of(MODEL, RateQuery.builder().country(UA).build());

        assertThat(unknown.levels()).hasSize(3).allMatch(change -> change.from().equals("not stated"));
        assertThat(unknown.niches()).hasSize(2).allMatch(change -> change.from().equals("not stated"));
        assertThat(unknown.skills()).isEmpty();
        assertThat(unknown.jobSuccess(JobSuccessScore.ofPercent(90)).from()).isEqualTo("not stated");
        assertThat(unknown.stars(StarRating.of(4)).from()).isEqualTo("not stated");
        assertThat(unknown.surestGains(10)).noneMatch(change -> change.kind() == RateChange.Kind.LEVEL);
    }

    @Test
    void aSpecialisedProfileIsOneChange() {
        RateChange special = WHAT_IF.profile("Ads for shops", NOW.with(ADS));

        assertThat(special.kind()).isEqualTo(RateChange.Kind.PROFILE);
        assertThat(special.to()).isEqualTo("Ads for shops");
        assertThat(special.factor()).isEqualTo(WHAT_IF.niches().get(0).factor());
    }

    @Test
    void statedPartsAreNamed() {
        RateQuery rich = NOW.withReviews(10).with(StarRating.of(4));

        assertThat(WhatIf.of(MODEL, rich).reviews(50).from()).isEqualTo("10");
        assertThat(WhatIf.of(MODEL, rich).stars(StarRating.of(5)).from()).isEqualTo("4");
        assertThat(rich.plus(SkillTag.of("HTML"))).isSameAs(rich);
        assertThatNullPointerException()
                .isThrownBy(() -> WhatIf.of(MODEL, null))
                .withMessage("now");
    }

    private static List<RateSample> market() {
        Random random = new Random(3);
        List<RateSample> samples = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            ExperienceLevel level = LEVELS.get(i % 3);
            Niche niche = i % 2 == 0 ? ADS : SEO;
            boolean cobol = i % 5 == 0;
            double log = StrictMath.log(20)
                    + (level == ExperienceLevel.EXPERT ? StrictMath.log(1.6) : 0)
                    + (niche.equals(ADS) ? StrictMath.log(1.4) : 0)
                    + (cobol ? StrictMath.log(1.5) : 0)
                    + 0.1 * random.nextGaussian();
            Money rate = Money.rounded(StrictMath.exp(log), CurrencyCode.USD, RoundingMode.HALF_EVEN);
            samples.add(RateSample.builder()
                    .rate(HourlyRate.of(rate))
                    .country(i % 7 == 0 ? PL : UA)
                    .niche(niche)
                    .level(level)
                    .addAllSkills(
                            cobol ? List.of(SkillTag.of("html"), SkillTag.of("cobol")) : List.of(SkillTag.of("html")))
                    .jobSuccess(JobSuccessScore.ofPercent(80 + i % 21))
                    .build());
        }
        return samples;
    }
}

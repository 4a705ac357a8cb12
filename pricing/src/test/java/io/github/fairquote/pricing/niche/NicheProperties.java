package io.github.fairquote.pricing.niche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NicheProperties {
    private static final List<String> LABELS = List.of("CRM", "crm", "SEO", "Google Ads", "google ads", "C++");

    @Provide
    Arbitrary<List<RateSample>> samples() {
        Arbitrary<Niche> niches = Arbitraries.of("a", "b", "x/c").map(Niche::parse);
        Arbitrary<String> countries = Arbitraries.of("UA", "PL", "US");
        Arbitrary<List<String>> labels = Arbitraries.of(LABELS).list().ofMaxSize(4);
        return Combinators.combine(niches, countries, labels)
                .as((niche, country, skills) ->
                        NicheSurveyTest.sample(niche, country, "20", skills.toArray(String[]::new)))
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<SkillTag>> skills() {
        return Arbitraries.of("CRM", "SEO", "Google Ads", "C++", "dbt")
                .map(SkillTag::of)
                .list()
                .uniqueElements()
                .ofMaxSize(5);
    }

    @Property
    void nothingDependsOnTheOrderOfTheSamples(@ForAll("samples") List<RateSample> samples, @ForAll Random random) {
        List<RateSample> shuffled = new ArrayList<>(samples);
        Collections.shuffle(shuffled, random);
        NicheSurvey one = NicheSurvey.of(samples);
        NicheSurvey other = NicheSurvey.of(shuffled);
        assertThat(other.niches()).isEqualTo(one.niches());
        for (Niche niche : one.niches()) {
            assertThat(other.crowd(niche))
                    .isEqualTo(one.crowd(niche))
                    .hasToString(one.crowd(niche).toString());
            assertThat(other.typicalSkills(niche))
                    .hasToString(one.typicalSkills(niche).toString());
        }
    }

    @Property
    void nichesShareTheSamplesOut(@ForAll("samples") List<RateSample> samples) {
        NicheSurvey survey = NicheSurvey.of(samples);
        List<NicheCrowd> crowds = survey.niches().stream().map(survey::crowd).toList();
        assertThat(crowds.stream().mapToInt(crowd -> crowd.share().count()).sum())
                .isEqualTo(samples.size());
        assertThat(crowds)
                .allSatisfy(crowd -> assertThat(crowd.byCountry().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(crowd.share().count()));
    }

    @Property(tries = 200)
    void intervalsHoldTheirShareAndNarrow(@ForAll @IntRange(max = 60) int count, @ForAll @IntRange(max = 60) int rest) {
        SampleShare share = new SampleShare(count, count + rest);
        assertThat(share.low()).isBetween(0.0, share.high());
        assertThat(share.high()).isLessThanOrEqualTo(1);
        if (count > 0 && rest > 0) {
            assertThat(share.share()).isBetween(share.low(), share.high());
            SampleShare tenfold = new SampleShare(10 * count, 10 * (count + rest));
            assertThat(tenfold.high() - tenfold.low()).isLessThan(share.high() - share.low());
        }
    }

    @Property
    void addingTheNextTagGainsWhatItSays(
            @ForAll("skills") List<SkillTag> mine, @ForAll("samples") List<RateSample> samples) {
        NicheSurvey survey = NicheSurvey.of(samples);
        for (Niche niche : survey.niches()) {
            NicheFit before = NicheFit.with(mine, survey.typicalSkills(niche), 3);
            before.next().ifPresent(tag -> {
                List<SkillTag> more = new ArrayList<>(mine);
                more.add(tag.skill());
                NicheFit after = NicheFit.with(more, survey.typicalSkills(niche), 3);
                assertThat(after.fit().orElseThrow())
                        .isCloseTo(before.fit().orElseThrow() + tag.share(), within(1e-12));
                before.toAdd().forEach(other -> assertThat(other.share()).isLessThanOrEqualTo(tag.share()));
            });
        }
    }

    @Property
    void fitsAreSharesThatAddUp(@ForAll("skills") List<SkillTag> mine, @ForAll("skills") List<SkillTag> wanted) {
        NicheFit fit = NicheFit.with(
                mine, NicheFitTest.job(wanted.stream().map(SkillTag::label).toArray(String[]::new)));
        assertThat(fit.fit().isPresent()).isEqualTo(!wanted.isEmpty());
        fit.fit().ifPresent(share -> assertThat(share).isBetween(0.0, 1.0));
        assertThat(fit.tags().stream().mapToDouble(TagFit::share).sum())
                .isCloseTo(wanted.isEmpty() ? 0 : 1, within(1e-12));
    }
}

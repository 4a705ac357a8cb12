package io.github.fairquote.pricing.niche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NicheSurveyTest {
    static final Niche ADS = Niche.ofService("paid-ads");
    static final Niche DESIGN = Niche.ofService("ui-design");
    static final Niche LEADS = Niche.parse("insurance/lead-generation");
    private static final CountryCode UA = CountryCode.of("UA");

    static RateSample sample(Niche niche, String country, String rate, String... skills) {
        RateSample.Builder sample = RateSample.builder()
                .rate(HourlyRate.usd(rate))
                .country(CountryCode.of(country))
                .niche(niche);
        for (String skill : skills) {
            sample.addSkill(SkillTag.of(skill));
        }
        return sample.build();
    }

    private static List<RateSample> market() {
        List<RateSample> samples = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            samples.add(sample(ADS, i % 3 == 0 ? "PL" : "UA", "20", "Google Ads", i % 2 == 0 ? "SEO" : "google ads"));
            samples.add(sample(LEADS, "UA", "40", "CRM"));
        }
        samples.add(sample(DESIGN, "UA", "30"));
        samples.add(RateSample.builder()
                .rate(HourlyRate.usd("30"))
                .country(UA)
                .niche(DESIGN)
                .level(ExperienceLevel.EXPERT)
                .build());
        samples.add(RateSample.builder().rate(HourlyRate.usd("30")).country(UA).build());
        return samples;
    }

    @Test
    void tellsHowCrowdedNichesAreAndWithWhom() {
        NicheSurvey survey = NicheSurvey.of(market());
        assertThat(survey.niches()).containsExactly(LEADS, ADS, DESIGN);
        NicheCrowd ads = survey.crowd(ADS);
        assertThat(ads.share()).isEqualTo(new SampleShare(30, 62));
        assertThat(ads.evenShare()).isEqualTo(1 / 3.0);
        assertThat(ads.crowding()).isEqualTo(Crowding.CROWDED);
        assertThat(ads.byCountry().toString()).isEqualTo("{UA=20, PL=10}");
        assertThat(ads.byLevel()).isEmpty();
        assertThat(ads.thin()).isFalse();
        assertThat(ads.reasons())
                .containsExactly(
                        "30 of 62 samples, in 3 niches",
                        "a share of the samples given, which need not be that of the market");
        NicheCrowd design = survey.crowd(DESIGN);
        assertThat(design.crowding()).isEqualTo(Crowding.SPARSE);
        assertThat(design.thin()).isTrue();
        assertThat(design.reasons()).contains("thin: fewer than 10 samples are in the niche");
        assertThat(design.byLevel()).containsEntry(ExperienceLevel.EXPERT, 1);
    }

    @Test
    void oneNicheOrFewSamplesAreNotJudged() {
        NicheCrowd only = NicheSurvey.of(market().stream()
                        .filter(sample -> sample.niche().filter(ADS::equals).isPresent())
                        .toList())
                .crowd(ADS);
        assertThat(only.crowding()).isEqualTo(Crowding.UNKNOWN);
        assertThat(only.reasons()).contains("not judged: that takes 10 samples and two niches");
        List<RateSample> two = List.of(sample(ADS, "UA", "20"), sample(DESIGN, "UA", "20"));
        assertThat(NicheSurvey.of(two).crowd(ADS).crowding()).isEqualTo(Crowding.UNKNOWN);
        assertThat(NicheSurvey.of(two).withMinimum(1).crowd(ADS).crowding()).isEqualTo(Crowding.AVERAGE);
        NicheCrowd nothing = NicheSurvey.of(List.of()).crowd(ADS);
        assertThat(nothing.share()).isEqualTo(new SampleShare(0, 0));
        assertThat(nothing.evenShare()).isEqualTo(1);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> NicheSurvey.of(two).withMinimum(0))
                .withMessageContaining("samples is outside");
    }

    @Test
    void learnsWhatIsTypical() {
        TypicalSkills ads = NicheSurvey.of(market()).typicalSkills(ADS);
        assertThat(ads.samples()).isEqualTo(30);
        assertThat(ads.thin()).isFalse();
        assertThat(ads.skills())
                .containsExactly(
                        new TypicalSkill(SkillTag.of("Google Ads"), new SampleShare(30, 30)),
                        new TypicalSkill(SkillTag.of("SEO"), new SampleShare(15, 30)));
        assertThat(ads.skills().get(0).skill().label()).isEqualTo("Google Ads");
        TypicalSkills design = NicheSurvey.of(market()).typicalSkills(DESIGN);
        assertThat(design.samples()).isZero();
        assertThat(design.thin()).isTrue();
    }

    @Test
    void sharesHaveIntervals() {
        // scipy.stats.beta.ppf([.05, .95], 31, 33)
        SampleShare share = new SampleShare(30, 62);
        assertThat(share.share()).isEqualTo(30 / 62.0);
        assertThat(share.low()).isCloseTo(0.38259081, within(1e-8));
        assertThat(share.high()).isCloseTo(0.58671900, within(1e-8));
        // the uniform prior itself
        assertThat(new SampleShare(0, 0).share()).isZero();
        assertThat(new SampleShare(0, 0).low()).isCloseTo(0.05, within(1e-9));
        assertThat(new SampleShare(0, 0).high()).isCloseTo(0.95, within(1e-9));
        // one of one: the distribution function is x^2
        assertThat(new SampleShare(1, 1).low()).isCloseTo(StrictMath.sqrt(0.05), within(1e-9));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new SampleShare(2, 1));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new SampleShare(0, -1));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new TypicalSkills(ADS, -1, List.of(), true));
    }

    @Test
    void tellsWhatANichePays() {
        RateModel model = RateModelFitter.withDefaults().fit(market());
        NichePremium leads = NichePremium.of(model, UA, LEADS, 0.8);
        NichePremium ads = NichePremium.of(model, UA, ADS, 0.8);
        assertThat(leads.factor()).isGreaterThan(1).isBetween(leads.low(), leads.high());
        assertThat(ads.factor()).isLessThan(1).isBetween(ads.low(), ads.high());
        assertThat(leads.confidence()).isEqualTo(0.8);
        NichePremium unseen = NichePremium.of(model, UA, Niche.ofService("dentistry"), 0.8);
        assertThat(unseen.warnings()).extracting(Problem::code).contains(ProblemCode.UNSEEN_NICHE);
        assertThat(unseen.high() / unseen.low()).isGreaterThan(leads.high() / leads.low());
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> NichePremium.of(model, UA, ADS, 1));
    }
}

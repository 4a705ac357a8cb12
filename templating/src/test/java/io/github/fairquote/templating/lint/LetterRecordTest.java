package io.github.fairquote.templating.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.contract.TalentBadge;
import io.github.fairquote.core.contract.Testimonial;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.LanguageLevel;
import io.github.fairquote.core.profile.LanguageSkill;
import io.github.fairquote.core.profile.ProfileContents;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a letter says of its writer's record, held against a profile that says little. */
class LetterRecordTest {
    private static final ProposalLinter LINTER =
            ProposalLinter.of(PolicyPacks.upwork(), LocalDate.of(2026, 7, 1)).only(List.of(ProblemCode.UNPROVEN_CLAIM));

    private static List<String> found(String letter, FreelancerProfile.Builder profile) {
        return LINTER
                .lint(letter, LetterContext.builder().profile(profile.build()).build())
                .stream()
                .map(finding -> finding.of(letter))
                .toList();
    }

    private static FreelancerProfile.Builder profile() {
        FreelancerProfile.Builder profile = FreelancerProfile.builder();
        profile.name("Olena").headline("Ads").rate(HourlyRate.usd("40")).country(CountryCode.of("UA"));
        return profile;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I have worked 4,000+ hours on Upwork | 4,000+ hours",
                "With 2500 hours logged I know it | 2500 hours",
                "I earned $100k+ here | 100k",
                "My profile shows earnings of 50,000 USD | 50,000",
                "I hold a 4.9 rating from clients | 4.9 rating",
                "My 5-star reviews speak | 5-star",
                "I have 120 reviews | 120 reviews",
                "I built 40 websites | 40 websites",
                "I have helped over 200 happy clients | 200 happy",
                "I increased conversion by 40 % | 40",
                "My campaigns cut the cost per lead by 35 percent | 35",
                "I am AWS certified | AWS certified",
                "I am certified in ads | certified",
                "I am a native English speaker | native English",
                "Fluent in German, I write daily | Fluent in German",
                "I am a Rising Talent | Rising Talent",
                "I am Expert-Vetted | Expert-Vetted",
                "Ich habe 30 Webseiten gebaut | 30 Webseiten",
                "Ich habe den Umsatz um 25 % gesteigert | 25",
                "Ich bin zertifiziert | zertifiziert",
                "Я створив 50 сайтів | 50 сайтів",
                "Я збільшив продажі на 30 % | 30",
                "Я сертифікований фахівець | сертифікований"
            })
    void aClaimThatTheProfileIsSilentOnIsReported(String letter, String claim) {
        assertThat(found(letter, profile())).containsExactly(claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have worked 4,000+ hours, built 40 websites and earned $100k",
                "My 4.9 rating and 120 reviews are public",
                "I increased conversion by 40 %"
            })
    void aNumberThatTheProfileStatesIsBorneOut(String letter) {
        FreelancerProfile.Builder stated =
                profile().overview("4000 hours, 40 sites, 100,000 USD, rated 4.9 in 120 reviews; conversion up 40%.");

        assertThat(found(letter, stated)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your 4,000 hours of video need 40 projects",
                "I would cut the cost by 20 %, and we could gain 30 % more",
                "My plan is to have increased it by 15 % in May",
                "Your store increased sales by 40 %",
                "A 5-star hotel needs a page",
                "I built three bots last year",
                "It takes 12 hours",
                "The budget is $5,000",
                "Your certified partners are fluent in German",
                "I speak of 30 % VAT"
            })
    void plansAndTheClientsFiguresAreNoClaims(String letter) {
        assertThat(found(letter, profile())).isEmpty();
    }

    @Test
    void languagesAndCertificatesAreReadFromTheProfile() {
        FreelancerProfile.Builder stated = profile()
                .addLanguages(LanguageSkill.of("en-GB", LanguageLevel.NATIVE))
                .addLanguages(LanguageSkill.of("de", LanguageLevel.CONVERSATIONAL))
                .contents(ProfileContents.builder().certifications(1).build());

        assertThat(found("I am AWS certified and a native English speaker, fluent English", stated))
                .isEmpty();
        assertThat(found("I am fluent in German", stated)).containsExactly("fluent in German");
        assertThat(found("I am certified", profile().overview("Google Ads certification")))
                .isEmpty();
    }

    @Test
    void badgesAndTestimonialsAreReadFromTheProfile() {
        FreelancerProfile.Builder stated = profile()
                .badge(TalentBadge.TOP_RATED)
                .jobs(60)
                .addTestimonials(
                        Testimonial.builder().author("Ann").text("Good work").build());

        assertThat(found("I am a Rising Talent. I helped 50 clients. I have 1 review", stated))
                .isEmpty();
        assertThat(found("I am Expert-Vetted", stated)).containsExactly("Expert-Vetted");
        assertThat(found("I completed 70 projects", stated)).containsExactly("70 projects");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I have 15 years of experience | 1 | the profile states 1 year of experience",
                "I have 15 years of experience | 2 | the profile states 2 years of experience",
                "I finished 300 jobs | 1 | the profile states 1 job",
                "I finished 300 jobs | 21 | the profile states 21 jobs"
            })
    void aReasonCountsAsPeopleDo(String letter, int stated, String reason) {
        LetterContext context = LetterContext.builder()
                .profile(profile().yearsOfExperience(stated).jobs(stated).build())
                .build();

        assertThat(LINTER.lint(letter, context))
                .extracting(Finding::reason)
                .containsExactly("a claim that the profile does not bear out: " + reason);
    }
}

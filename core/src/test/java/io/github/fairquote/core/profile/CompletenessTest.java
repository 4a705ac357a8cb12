package io.github.fairquote.core.profile;

import static io.github.fairquote.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.RoundTrip;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.profile.CompletenessItem;
import io.github.fairquote.core.policy.profile.CompletenessRules;
import io.github.fairquote.core.policy.profile.ProfileFact;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    static final CompletenessRules TODAY =
            PolicyPacks.upwork().profileCompleteness(LocalDate.of(2026, 11, 23)).value();

    @Test
    void aProfileOfWhichLittleIsKnownIsARange() {
        Completeness found = Completeness.of(profile(ProfileContents.builder().build()), TODAY);
        // two skills: 10 for certain; photo and employment are unknown, so the base is not certain
        assertThat(found.low()).isEqualTo(10);
        assertThat(found.high()).isEqualTo(100);
        assertThat(found).hasToString("Completeness[10 to 100 %]");
        assertThat(found.unknown())
                .containsExactly(
                        ProfileFact.PHOTO,
                        ProfileFact.EMPLOYMENT,
                        ProfileFact.PORTFOLIO,
                        ProfileFact.FURTHER_EMPLOYMENT,
                        ProfileFact.EDUCATION,
                        ProfileFact.VIDEO,
                        ProfileFact.LINKED_ACCOUNT,
                        ProfileFact.CERTIFICATION,
                        ProfileFact.OTHER_EXPERIENCE);
        assertThat(found.steps()).isEmpty();
        assertThat(found.lines().get(0).reason()).isEqualTo("unknown: photo, employment");
    }

    @Test
    void linesAddUpAndTheNextStepIsTheOneThatBringsMost() {
        Completeness found =
                Completeness.of(profile(known().employments(2).portfolioItems(3).build()), TODAY);
        // 50 + portfolio 15 + further employment 10 + further skill 10
        assertThat(found.lines()).extracting(CompletenessLine::low).containsExactly(50, 15, 10, 10, 0, 0, 0, 0, 0);
        assertThat(found.low()).isEqualTo(85).isEqualTo(found.high());
        assertThat(found.nextStep())
                .contains(new CompletenessStep(
                        ProfileFact.FURTHER_EMPLOYMENT, 10, 10, "one more gives 10, up to 20 in all"));
        assertThat(found.steps())
                .extracting(CompletenessStep::fact)
                .containsExactly(
                        ProfileFact.FURTHER_EMPLOYMENT,
                        ProfileFact.EDUCATION,
                        ProfileFact.VIDEO,
                        ProfileFact.LINKED_ACCOUNT,
                        ProfileFact.PORTFOLIO,
                        ProfileFact.CERTIFICATION,
                        ProfileFact.OTHER_EXPERIENCE);
        assertThat(found.unknown()).isEmpty();
    }

    @Test
    void whatIsRequiredComesFirst() {
        Completeness found =
                Completeness.of(profile(known().photo(false).educations(2).build()), TODAY);
        assertThat(found.lines().get(0))
                .isEqualTo(new CompletenessLine(
                        TODAY.required(), 0, 49, 50, "missing: photo; how a part counts is not said"));
        assertThat(found.nextStep())
                .contains(new CompletenessStep(
                        ProfileFact.PHOTO, 0, 50, "required: without it the first 50 points are not given"));
        assertThat(found.low()).isEqualTo(30);
        assertThat(found.high()).isEqualTo(79);
    }

    @Test
    void nothingGivesMoreThanTheWhole() {
        Completeness whole = Completeness.of(
                profile(known().employments(9)
                        .educations(9)
                        .portfolioItems(9)
                        .certifications(9)
                        .build()),
                TODAY);
        assertThat(whole.lines().stream().mapToInt(CompletenessLine::low).sum()).isEqualTo(130);
        assertThat(whole.low()).isEqualTo(100);
        assertThat(whole.steps()).isEmpty();
        Completeness almost = Completeness.of(
                profile(known().employments(3).educations(1).certifications(1).build()), TODAY);
        // 50 + 20 + 10 + 10 + 5 = 95: education would give 10, but only 5 are left
        assertThat(almost.low()).isEqualTo(95);
        assertThat(almost.nextStep().orElseThrow().low()).isEqualTo(5);
        assertThat(almost.nextStep().orElseThrow().high()).isEqualTo(5);
    }

    @Test
    void otherTablesCountTitlesAndTests() {
        CompletenessRules old = PolicyPacks.upwork()
                .profileCompleteness(LocalDate.of(2017, 6, 1))
                .value();
        Completeness found = Completeness.of(profile(known().skillTests(2).build()), old);
        assertThat(found.low()).isEqualTo(60 + 10 + 20);
        FreelancerProfile empty = FreelancerProfile.builder()
                .name("N")
                .headline("H")
                .rate(HourlyRate.usd("20"))
                .country(CountryCode.of("UA"))
                .build();
        assertThat(Completeness.of(empty, old).lines().get(0).reason()).startsWith("missing: overview, skill; ");
        CompletenessRules bare = CompletenessRules.builder()
                .addRequired(ProfileFact.TITLE)
                .base(40)
                .addItems(CompletenessItem.builder()
                        .fact(ProfileFact.EMPLOYMENT)
                        .each(7)
                        .most(7)
                        .build())
                .build();
        assertThat(Completeness.of(empty, bare).low()).isEqualTo(40);
        assertThat(Completeness.of(empty, bare).high()).isEqualTo(47);
        assertThat(Completeness.of(profile(known().employments(5).build()), bare)
                        .low())
                .isEqualTo(47);
    }

    @Test
    void contentsAreCheckedAndTravelAsJson() {
        RoundTrip.assertJson(
                ProfileContents.class,
                known().skillTests(0).build(),
                "{\"photo\":true,\"video\":false,\"linkedAccount\":false,\"portfolioItems\":0,\"employments\":1,"
                        + "\"educations\":0,\"certifications\":0,\"otherExperiences\":0,\"skillTests\":0}");
        assertThat(ProfileContents.builder().employments(1_000).build().employments())
                .contains(1_000);
        assertRefused(
                () -> ProfileContents.builder().employments(1_001).build(),
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "employments");
        assertRefused(
                () -> ProfileContents.builder().portfolioItems(-1).build(),
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "portfolioItems");
        assertRefused(() -> new CompletenessStep(ProfileFact.PHOTO, 2, 1, "x"), ProblemCode.NUMBER_OUT_OF_RANGE, "low");
        assertRefused(() -> new CompletenessLine(List.of(), 0, 3, 2, "x"), ProblemCode.NUMBER_OUT_OF_RANGE, "high");
    }

    /** A photo and one employment; 0 of everything else, of which a builder may set what it likes. */
    private static Known known() {
        return new Known();
    }

    static FreelancerProfile profile(ProfileContents contents) {
        return FreelancerProfile.builder()
                .name("Olena")
                .headline("Paid ads")
                .rate(HourlyRate.usd("28"))
                .country(CountryCode.of("UA"))
                .overview("I run campaigns.")
                .addSkills(SkillTag.of("Google Ads"), SkillTag.of("CRM"))
                .contents(contents)
                .build();
    }

    /** Contents with nothing unknown. */
    private static final class Known {
        private boolean photo = true;
        private int portfolioItems;
        private int employments = 1;
        private int educations;
        private int certifications;
        private Integer skillTests;

        Known photo(boolean there) {
            photo = there;
            return this;
        }

        Known portfolioItems(int n) {
            portfolioItems = n;
            return this;
        }

        Known employments(int n) {
            employments = n;
            return this;
        }

        Known educations(int n) {
            educations = n;
            return this;
        }

        Known certifications(int n) {
            certifications = n;
            return this;
        }

        Known skillTests(int n) {
            skillTests = n;
            return this;
        }

        ProfileContents build() {
            return ProfileContents.builder()
                    .photo(photo)
                    .video(false)
                    .linkedAccount(false)
                    .portfolioItems(portfolioItems)
                    .employments(employments)
                    .educations(educations)
                    .certifications(certifications)
                    .otherExperiences(0)
                    .skillTests(java.util.Optional.ofNullable(skillTests))
                    .build();
        }
    }
}

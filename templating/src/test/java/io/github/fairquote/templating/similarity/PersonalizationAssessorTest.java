package io.github.fairquote.templating.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.JsonTrip;
import io.github.fairquote.templating.Rendering;
import io.github.fairquote.templating.Template;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.compose.Draft;
import io.github.fairquote.templating.compose.LetterRequest;
import io.github.fairquote.templating.compose.ProposalComposer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonalizationAssessorTest {
    static final JobPost JOB = JobPost.builder()
            .id("j")
            .title("Leads for an insurance agency")
            .description("We sell auto cover in Ohio and are tired of shared lists.")
            .client(ClientProfile.builder().displayName("Martha").build())
            .niche(Niche.parse("insurance/lead-generation"))
            .addSkill(SkillTag.of("CRM"))
            .need("exclusive leads")
            .build();
    private static final String PERSONAL = "Exclusive leads for an agency in Ohio: that is what I did last year. "
            + "The insurance leads went into the CRM within a minute. Which cover do you sell most?";
    private static final String CANNED = "Hi Martha, I am a marketer with ten years of practice. I can start today.";

    @Test
    void tellsTheTermsUsedAndWhere() {
        Personalization found = PersonalizationAssessor.withDefaults().assess(JOB, PERSONAL);
        assertThat(found.terms())
                .extracting(JobTerm::text)
                .containsExactly(
                        "CRM",
                        "exclusive",
                        "leads",
                        "insurance",
                        "generation",
                        "Martha",
                        "sell",
                        "auto",
                        "cover",
                        "Ohio",
                        "tired",
                        "shared",
                        "lists");
        assertThat(found.terms())
                .extracting(JobTerm::source)
                .startsWith(TermSource.SKILL, TermSource.NEED, TermSource.NEED, TermSource.TITLE, TermSource.NICHE);
        assertThat(found.used().get(2).passages())
                .extracting(passage -> passage.of(PERSONAL))
                .containsExactly("leads", "leads");
        assertThat(found.unused()).extracting(JobTerm::text).containsExactly("generation", "Martha");
    }

    @Test
    void partsAddUpToTheScore() {
        Personalization found = PersonalizationAssessor.withDefaults().assess(JOB, PERSONAL);
        // by hand: 4 of 6 key terms, 5 are enough: 24; opening 15; every sentence names a term: 25
        assertThat(found.parts())
                .extracting(ScorePart::kind, ScorePart::points)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(PartKind.JOB_TERMS, 24),
                        org.assertj.core.groups.Tuple.tuple(PartKind.OPENING, 15),
                        org.assertj.core.groups.Tuple.tuple(PartKind.SPECIFIC_TEXT, 25));
        assertThat(found.score()).isEqualTo(64);
        assertThat(found.outOf()).isEqualTo(70);
        assertThat(found.specificShare()).isEqualTo(1);
        assertThat(found.specific())
                .singleElement()
                .satisfies(all -> assertThat(all.start()).isZero());
        assertThat(found.level()).isEqualTo(WarningLevel.NONE);
        assertThat(found.warnings()).isEmpty();
        assertThat(found).hasToString("Personalization[64 of 70, NONE]");
        assertThat(found.parts().get(0).reason()).isEqualTo("uses 4 of 6 key terms, 5 are enough");
    }

    @Test
    void aNameAloneMakesNoLetterPersonal() {
        Personalization found = PersonalizationAssessor.withDefaults().assess(JOB, CANNED);
        assertThat(found.parts()).extracting(ScorePart::points).containsExactly(6, 0, 0);
        assertThat(found.level()).isEqualTo(WarningLevel.ALARM);
        Personalization nameless =
                PersonalizationAssessor.withDefaults().assess(JOB, CANNED.replace("Martha", "there"));
        assertThat(nameless.score()).isZero();
        assertThat(nameless.warnings())
                .containsExactly(
                        new PersonalizationWarning(WarningLevel.ALARM, "it uses no key term of the job"),
                        new PersonalizationWarning(WarningLevel.ALARM, "it has 0 of 70 points, less than 40 %"));
        assertThat(nameless.level()).isEqualTo(WarningLevel.ALARM);
    }

    @Test
    void anOpeningFromTheDescriptionIsWorthHalf() {
        Personalization found = PersonalizationAssessor.withDefaults().assess(JOB, "Tired of lists? So was I.");
        assertThat(found.parts().get(1))
                .isEqualTo(
                        new ScorePart(PartKind.OPENING, 8, "only words of the description stand in the first lines"));
    }

    @Test
    void termsBehindTheOpeningDoNotOpen() {
        PersonalizationThresholds narrow =
                PersonalizationThresholds.builder().openingCharacters(10).build();
        String late = "Hello, 😀 insurance leads";
        assertThat(PersonalizationAssessor.withDefaults()
                        .with(narrow)
                        .assess(JOB, late)
                        .parts()
                        .get(1)
                        .points())
                .isEqualTo(15);
        PersonalizationThresholds narrower =
                PersonalizationThresholds.builder().openingCharacters(9).build();
        assertThat(PersonalizationAssessor.withDefaults()
                        .with(narrower)
                        .assess(JOB, late)
                        .parts()
                        .get(1)
                        .points())
                .isZero();
    }

    @Test
    void theSameLetterUnderAnotherNameIsAnAlarm() {
        LetterIndex earlier =
                LetterIndex.of(List.of(LetterIndexTest.letter("ann", 0, PERSONAL.replace("Ohio", "Texas"))));
        Personalization found =
                PersonalizationAssessor.withDefaults().beside(earlier).assess(JOB, PERSONAL);
        // 30 words: 27 runs, four of them with Ohio
        assertThat(found.nearest().get(0).containment()).isEqualTo(23 / 27.0);
        assertThat(found.parts().get(3))
                .isEqualTo(new ScorePart(
                        PartKind.NEW_TEXT, 0, "85 % of it stands in letter \"ann\", up to 30 % costs nothing"));
        assertThat(found.repeatedShare()).isEqualTo(29 / 30.0);
        assertThat(found.specific()).extracting(passage -> passage.of(PERSONAL)).containsExactly("Ohio");
        assertThat(found.warnings().get(0))
                .isEqualTo(new PersonalizationWarning(WarningLevel.ALARM, "it is a copy of letter \"ann\": 85 %"));
        assertThat(found.outOf()).isEqualTo(100);
    }

    @Test
    void somewhatLikeAnEarlierLetterCostsSomeOfThePoints() {
        LetterIndex earlier =
                LetterIndex.of(List.of(LetterIndexTest.letter("e", 0, "one two three four five six nine")));
        PersonalizationAssessor assessor =
                PersonalizationAssessor.withDefaults().beside(earlier);
        Personalization found = assessor.assess("one two three four five six seven eight");
        // 3 of 5 runs: (0.8 - 0.6) / 0.5 of 30 points
        assertThat(found.score()).isEqualTo(12);
        assertThat(found.outOf()).isEqualTo(30);
        assertThat(found.warnings())
                .contains(new PersonalizationWarning(WarningLevel.CAUTION, "it is much like letter \"e\": 60 %"));
        assertThat(assessor.assess("quite other words").score()).isEqualTo(30);
        assertThat(assessor.assess("quite other words").level()).isEqualTo(WarningLevel.NONE);
    }

    @Test
    void thinInputIsJudgedByLess() {
        Personalization none = PersonalizationAssessor.withDefaults().assess("Hello");
        assertThat(none.outOf()).isZero();
        assertThat(none.level()).isEqualTo(WarningLevel.NONE);
        assertThat(none.origins()).isEmpty();
        JobPost wordless = JobPost.builder()
                .id("w")
                .title("Need help")
                .description("asap!")
                .client(ClientProfile.unknown())
                .build();
        assertThat(PersonalizationAssessor.withDefaults()
                        .assess(wordless, "Hello")
                        .parts())
                .isEmpty();
        Personalization empty = PersonalizationAssessor.withDefaults().assess(JOB, "");
        assertThat(empty.specificShare()).isZero();
        assertThat(empty.score()).isZero();
    }

    @Test
    void knowsStoredTextFromWhatWasFilledIn() {
        Template template = Template.parse(
                "You want {{job.need}}. We do insurance daily, {{profile.name}} says. {{bid}} {{note ?: \"ok\"}}");
        Rendering letter = template.render(Bindings.builder()
                .text("job.need", "exclusive leads")
                .text("profile.name", "Olena")
                .text("bid", "30 USD")
                .absent("note")
                .build());
        Personalization found = PersonalizationAssessor.withDefaults().assess(JOB, letter);
        OriginShares shares = found.origins().orElseThrow();
        int length = letter.text().length();
        assertThat(shares.job()).isEqualTo(15.0 / length);
        assertThat(shares.profile()).isEqualTo(5.0 / length);
        assertThat(shares.other()).isEqualTo(6.0 / length);
        assertThat(shares.stored() + shares.job() + shares.profile() + shares.other())
                .isCloseTo(1, within(1e-12));
        assertThat(found.used()).extracting(JobTerm::text).containsExactly("exclusive", "leads", "insurance");
        assertThat(found.used()).extracting(JobTerm::stored).containsExactly(false, false, true);
        assertThat(found.parts().get(0))
                .isEqualTo(new ScorePart(
                        PartKind.JOB_TERMS,
                        15,
                        "uses 3 of 6 key terms, 5 are enough; 1 not filled in from the job count half"));
    }

    @Test
    void whatWasFilledInStaysSpecificThoughSentBefore() {
        Rendering letter = Template.parse("You want {{job.need}}, I am sure of it")
                .render(Bindings.builder().text("job.need", "exclusive leads").build());
        PersonalizationAssessor assessor = PersonalizationAssessor.withDefaults()
                .beside(LetterIndex.of(List.of(LetterIndexTest.letter("same", 0, letter.text()))));
        assertThat(assessor.assess(JOB, letter).specific())
                .extracting(passage -> passage.of(letter.text()))
                .containsExactly("exclusive leads");
        assertThat(assessor.assess(JOB, letter.text()).specific()).isEmpty();
    }

    @Test
    void storedTextAloneCallsForCaution() {
        Rendering letter = Template.parse("Insurance leads into your CRM, exclusive, for your agency.")
                .render(Bindings.empty());
        Personalization found = PersonalizationAssessor.withDefaults().assess(JOB, letter);
        assertThat(found.warnings())
                .contains(new PersonalizationWarning(
                        WarningLevel.CAUTION, "nothing in it was filled in from the job: any client would get it"));
    }

    @Test
    void judgesAComposedDraft() {
        BlockLibrary blocks = BlockLibrary.parse(Map.of(
                        "opener.md", "---\nid: opener\nrole: opener\nneeds: job.need\n---\nYou need {{job.need}}.\n",
                        "special.md", "---\nid: special\nrole: specialization\n---\nIn short: {{profile.headline}}.\n",
                        "question.md", "---\nid: question\nrole: question\n---\nWhere do you sell?\n"))
                .orElseThrow();
        FreelancerProfile profile = FreelancerProfile.builder()
                .name("Olena")
                .headline("Paid ads")
                .rate(HourlyRate.usd("28"))
                .country(CountryCode.of("UA"))
                .build();
        Draft draft = ProposalComposer.of(blocks)
                .compose(LetterRequest.builder()
                        .profile(profile)
                        .job(JOB)
                        .date(LocalDate.of(2026, 7, 1))
                        .build());
        Personalization found = PersonalizationAssessor.withDefaults().assess(JOB, draft);
        assertThat(found.origins().orElseThrow().job()).isPositive();
        assertThat(found.specific().get(0).of(draft.text())).isEqualTo("You need exclusive leads");
    }

    @Test
    void thresholdsAreCheckedAndTravelAsJson() throws JsonProcessingException {
        PersonalizationThresholds set = PersonalizationThresholds.builder()
                .keyTerms(8)
                .specificShare(0.25)
                .toleratedLikeness(0)
                .copyLikeness(1)
                .cautionBelow(1)
                .alarmBelow(1)
                .nearest(1)
                .build();
        assertThat(JsonTrip.of(set, PersonalizationThresholds.class)).contains("\"keyTerms\":8");
        refused(PersonalizationThresholds.builder().keyTerms(0), ProblemCode.NUMBER_OUT_OF_RANGE);
        refused(PersonalizationThresholds.builder().openingCharacters(0), ProblemCode.NUMBER_OUT_OF_RANGE);
        refused(PersonalizationThresholds.builder().specificShare(0), ProblemCode.NUMBER_OUT_OF_RANGE);
        refused(PersonalizationThresholds.builder().specificShare(Math.nextUp(1.0)), ProblemCode.NUMBER_OUT_OF_RANGE);
        refused(PersonalizationThresholds.builder().copyLikeness(Double.NaN), ProblemCode.NUMBER_OUT_OF_RANGE);
        refused(PersonalizationThresholds.builder().nearest(101), ProblemCode.NUMBER_OUT_OF_RANGE);
        refused(PersonalizationThresholds.builder().toleratedLikeness(0.8), ProblemCode.INCONSISTENT);
        refused(PersonalizationThresholds.builder().alarmBelow(0.7), ProblemCode.INCONSISTENT);
    }

    private static void refused(PersonalizationThresholds.Builder builder, ProblemCode code) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .matches(refusal -> refusal.code() == code);
    }
}

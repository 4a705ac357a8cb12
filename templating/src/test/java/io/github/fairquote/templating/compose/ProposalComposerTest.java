package io.github.fairquote.templating.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.ProblemsException;
import io.github.fairquote.templating.Span;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.block.BlockRole;
import io.github.fairquote.templating.block.BlockScore;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProposalComposerTest {
    private final ProposalComposer composer = ProposalComposer.of(Samples.library());

    @Test
    void writesTheLetterOfTheFacts() {
        FreelancerProfile profile = Samples.profile()
                .addCaseStudy(Samples.study("ohio", "insurance/lead-generation", 2025, "CRM"))
                .availability(Samples.afternoons())
                .build();

        Draft draft = composer.compose(Samples.request(profile, Samples.job().build()));

        assertThat(draft.text()).isEqualTo("""
                        You need exclusive leads for home insurance.

                        CRM and Lead Generation are my daily work.

                        For the client of ohio: the result of ohio.

                        We share 09:00 to 13:00.

                        In which states are you licensed?""");
        assertThat(draft.warnings()).isEmpty();
        assertThat(draft.codePoints()).isEqualTo(draft.text().length()).isEqualTo(draft.utf16Units());
        assertThat(draft).hasToString("Draft[" + draft.codePoints() + " characters]");
    }

    @Test
    void speaksForTheSpecialisedProfileOfTheNiche() {
        Draft draft = composer.compose(
                Samples.request(Samples.profile().build(), Samples.job().build()));

        assertThat(draft.profile().headline()).isEqualTo("Exclusive leads for insurance agencies");
        assertThat(draft.proof()).isEmpty();
        assertThat(draft.text()).doesNotContain("For the client");
    }

    @Test
    void followsTheClockOfTheClientOnTheDay() {
        FreelancerProfile profile =
                Samples.profile().availability(Samples.afternoons()).build();
        LetterRequest whenClocksDisagree = LetterRequest.builder()
                .profile(profile)
                .job(Samples.job().build())
                .date(LocalDate.of(2026, 3, 20))
                .build();

        assertThat(composer.compose(whenClocksDisagree).text()).contains("We share 09:00 to 14:00.");
    }

    @Test
    void passesOverBlocksWhoseFactsAreMissing() {
        JobPost job = JobPost.builder()
                .id("job-2")
                .title("Help")
                .description("Help wanted.")
                .client(ClientProfile.unknown())
                .build();

        Draft draft = composer.compose(Samples.request(Samples.profile().build(), job));

        assertThat(draft.text()).isEqualTo("""
                        Your post "Help" names what matters.

                        In short: Paid ads for online shops.

                        What would success look like?""");
        assertThat(draft.warnings())
                .extracting(problem ->
                        problem.code() + " " + problem.location().field().orElse(""))
                .containsExactly(
                        "MISSING_VALUE job.need",
                        "MISSING_VALUE match.skills",
                        "NO_BLOCK proof",
                        "MISSING_VALUE case.result",
                        "MISSING_VALUE overlap.start");
        assertThat(draft.warnings()).noneMatch(Problem::isError);
    }

    @Test
    void showsReasonsAndAlternatives() {
        Draft draft = composer.compose(
                Samples.request(Samples.profile().build(), Samples.job().build()));
        BlockChoice question = draft.choices().get(draft.choices().size() - 1);

        assertThat(question.role()).isEqualTo(BlockRole.QUESTION);
        assertThat(question.chosen().orElseThrow().reasons()).containsExactly("niche insurance/lead-generation +100");
        assertThat(question.alternatives()).extracting(BlockScore::score).containsExactly(10);
    }

    @Test
    void takesTheNearestCaseStudy() {
        FreelancerProfile profile = Samples.profile()
                .addCaseStudy(Samples.study("shop", "e-commerce/paid-ads", 2026))
                .addCaseStudy(Samples.study("dentist", "health/lead-generation", 2026))
                .addCaseStudy(Samples.study("old", "insurance/lead-generation", 2019, "CRM"))
                .addCaseStudy(Samples.study("new", "insurance/lead-generation", 2025, "CRM"))
                .addCaseStudy(Samples.study("broker", "insurance/web-development", 2026))
                .build();

        Draft draft = composer.compose(Samples.request(profile, Samples.job().build()));

        assertThat(draft.proof().orElseThrow().caseStudy().id()).isEqualTo("new");
        assertThat(draft.proof().orElseThrow().reasons())
                .containsExactly("niche insurance/lead-generation +100", "skills CRM +5");
    }

    @Test
    void textsOfTheClientAreNeverReadAsTemplate() {
        JobPost job = JobPost.builder()
                .id("job-4")
                .title("{{bid}} ${rate} {{> question}}")
                .description("x")
                .client(ClientProfile.builder().displayName("{{profile.name}}").build())
                .build();
        LetterRequest request = LetterRequest.builder()
                .profile(Samples.profile().build())
                .job(job)
                .date(Samples.DAY)
                .bid(Bid.hourly(HourlyRate.usd("35")))
                .build();

        assertThat(composer.compose(request).text())
                .contains("\"{{bid}} ${rate} {{> question}}\"")
                .doesNotContain("35.00");
    }

    @Test
    void namesEveryRoleThatCannotBeFilled() {
        BlockLibrary thin = BlockLibrary.parse(Map.of(
                        "a.md", "---\nid: a\nrole: opener\nneeds: bid.rate\n---\nFor {{bid.rate | money}} an hour.\n",
                        "b.md", "---\nid: b\nrole: specialization\nlanguage: de\n---\nDas kann ich.\n"))
                .orElseThrow();
        LetterRequest request =
                Samples.request(Samples.profile().build(), Samples.job().build());

        Partial<Draft> result = ProposalComposer.of(thin).tryCompose(request);

        assertThat(result.value()).isEmpty();
        assertThat(result.errors())
                .extracting(problem -> problem.location().field().orElseThrow())
                .containsExactly("opener", "specialization", "question");
        assertThat(result.problems()).anyMatch(problem -> problem.message().contains("needs bid.rate"));
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> ProposalComposer.of(thin).compose(request))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.NO_BLOCK));
    }

    @Test
    void namesAPriceOnlyIfItIsHandedIn() {
        Map<String, String> files = Samples.files();
        Samples.put(files, "plan-price", "plan", "needs: bid.rate", "My rate is {{bid.rate | money}} an hour.");
        ProposalComposer priced = ProposalComposer.of(BlockLibrary.parse(files).orElseThrow());
        LetterRequest.Builder request = LetterRequest.builder()
                .profile(Samples.profile().build())
                .job(Samples.job().build())
                .date(Samples.DAY);

        assertThat(priced.compose(Samples.request(
                                Samples.profile().build(), Samples.job().build()))
                        .text())
                .doesNotContain("My rate");
        assertThat(priced.compose(request.bid(Bid.hourly(HourlyRate.usd("35"))).build())
                        .text())
                .contains("My rate is $35.00 an hour.");
    }

    @Test
    void everySpanKnowsItsBlock() {
        Draft draft = composer.compose(
                Samples.request(Samples.profile().build(), Samples.job().build()));

        assertThat(draft.spans().stream()
                        .flatMap(span -> span.block().stream())
                        .distinct()
                        .toList())
                .containsExactly("opener-need", "special", "question-insurance");
        Span need = draft.spans().stream()
                .filter(span -> span.path().filter("job.need"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(need.of(draft.text())).isEqualTo("exclusive leads for home insurance");
    }

    @Test
    void nichesAreWrittenWithBlanks() {
        BlockLibrary library = BlockLibrary.parse(Map.of(
                        "a.md", "---\nid: a\nrole: opener\n---\n{{job.niche}}, {{job.industry}}, {{job.service}}\n",
                        "b.md", "---\nid: b\nrole: specialization\n---\n{{profile.firstName}} {{profile.years}}\n",
                        "c.md", "---\nid: c\nrole: question\n---\nYes?\n"))
                .orElseThrow();
        JobPost job = Samples.job().build();

        assertThat(ProposalComposer.of(library)
                        .compose(Samples.request(Samples.profile().build(), job))
                        .text())
                .isEqualTo("insurance lead generation, insurance, lead generation\n\nOlena 7\n\nYes?");
        assertThat(Niche.of("insurance", "lead-generation"))
                .isEqualTo(job.niche().orElseThrow());
    }
}

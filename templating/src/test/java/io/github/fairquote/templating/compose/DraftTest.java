package io.github.fairquote.templating.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.fairquote.core.contract.Testimonial;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.job.ScreeningQuestion;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.policy.ProposalLimits;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.JsonTrip;
import io.github.fairquote.templating.Span;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.block.BlockRole;
import io.github.fairquote.templating.compose.experiment.Assignment;
import io.github.fairquote.templating.compose.experiment.Experiment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bids, tones, languages, experiments, budgets, answers and what is missing. */
class DraftTest {
    private static final FreelancerProfile PROFILE = Samples.profile()
            .addCaseStudy(Samples.study("ohio", "insurance/lead-generation", 2025, "CRM"))
            .availability(Samples.afternoons())
            .build();

    private static ProposalLimits limits(int letter, int lines, int characters) {
        return ProposalLimits.builder()
                .letterLength(letter)
                .previewLines(lines)
                .previewCharacters(characters)
                .longLetterWords(180)
                .markdownRendered(false)
                .build();
    }

    private static LetterRequest.Builder request() {
        return LetterRequest.builder()
                .profile(PROFILE)
                .job(Samples.job().build())
                .date(Samples.DAY);
    }

    private static Partial<Draft> tried(UnaryOperator<LetterRequest.Builder> change, String... blocks) {
        Map<String, String> files = Samples.files();
        for (int i = 0; i < blocks.length; i += 4) {
            Samples.put(files, blocks[i], blocks[i + 1], blocks[i + 2], blocks[i + 3]);
        }
        return ProposalComposer.of(BlockLibrary.parse(files).orElseThrow())
                .tryCompose(change.apply(request()).build());
    }

    private static Draft draft(UnaryOperator<LetterRequest.Builder> change, String... blocks) {
        return tried(change, blocks).orElseThrow();
    }

    private static List<String> warnings(Draft draft) {
        return draft.warnings().stream()
                .map(problem ->
                        problem.code() + " " + problem.location().field().orElse(""))
                .toList();
    }

    @Test
    void namesEveryKindOfBidByItsOwnNames() {
        String[] blocks = {
            "rate", "price", "needs: bid.rate", "{{bid.rate | money}} an hour.",
            "rates", "price", "needs: bid.rateLow, bid.rateHigh",
                    "{{bid.rateLow | money}} to {{bid.rateHigh | money}} an hour.",
            "price", "price", "needs: bid.price", "{{bid.price | money}} in all.",
            "prices", "price", "needs: bid.priceLow",
                    "{{bid.priceLow | money}} to {{bid.priceHigh ?: \"?\" | money}} in all."
        };
        MoneyRange range = MoneyRange.of(Money.usd("300"), Money.usd("450"));

        assertThat(draft(r -> r, blocks).text()).doesNotContain("$");
        assertThat(draft(r -> r.bid(Bid.hourly(HourlyRate.usd("35"))), blocks).text())
                .contains("$35.00 an hour.");
        assertThat(draft(r -> r.bid(Bid.hourly(range)), blocks).text()).contains("$300.00 to $450.00 an hour.");
        assertThat(draft(r -> r.bid(Bid.fixed(Money.usd("900"))), blocks).text())
                .contains("$900.00 in all.");
        assertThat(draft(r -> r.bid(Bid.fixed(range)), blocks).text()).contains("$300.00 to $450.00 in all.");
    }

    @Test
    void aBidIsAboveZeroAndInWords() {
        Money zero = Money.of("0", CurrencyCode.of("EUR"));

        assertThat(Bid.hourly(HourlyRate.usd("35"))).hasToString("USD 35.00 hourly");
        assertThat(Bid.fixed(MoneyRange.of(Money.usd("1"), Money.usd("2")))).hasToString("USD 1.00 to 2.00 fixed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bid.fixed(zero))
                .withMessage("amount is not above zero: EUR 0.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bid.hourly(MoneyRange.of(Money.usd("-1"), Money.usd("2"))))
                .withMessage("amount is not above zero: USD -1.00");
    }

    @Test
    void takesTheToneThatIsAskedFor() {
        String[] warm = {"question-warm", "question", "tone: warm\nniches: insurance/lead-generation", "Shall we talk?"
        };

        assertThat(draft(r -> r, warm).text()).endsWith("In which states are you licensed?");
        assertThat(draft(r -> r.tone("warm"), warm).text()).endsWith("Shall we talk?");
    }

    @Test
    void neverFallsBackToAnotherLanguage() {
        Partial<Draft> ukrainian = tried(r -> r.language("uk"));

        assertThat(ukrainian.value()).isEmpty();
        assertThat(ukrainian.errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NO_BLOCK, ProblemCode.NO_BLOCK, ProblemCode.NO_BLOCK);
        assertThat(draft(r -> r.language("en-GB")).text()).startsWith("You need");
    }

    @Test
    void writesByTheRulesOfTheBlocksLanguage() {
        String[] german = {
            "o", "opener", "language: de", "Sie suchen: {{job.need}}.",
            "s", "specialization", "language: de\nneeds: match.skills", "{{match.skills | list}}.",
            "q", "question", "language: de\nneeds: bid.price", "Passen {{bid.price | money}}?"
        };

        assertThat(draft(r -> r.language("de").bid(Bid.fixed(Money.of("1250", CurrencyCode.of("EUR")))), german)
                        .text())
                .contains("CRM und Lead Generation.")
                .endsWith("Passen 1.250,00\u00a0€?");
    }

    @Test
    void putsALetterIntoOneVariantByItsJob() {
        Experiment experiment = Experiment.of("opening", "a", "b");
        String[] variants = {
            "a", "opener", "variant: a", "First about {{job.title}}.",
            "b", "opener", "variant: b", "Second about {{job.title}}."
        };
        Draft draft = draft(r -> r.experiment(experiment), variants);
        Assignment assignment = draft.assignment().orElseThrow();

        assertThat(assignment).isEqualTo(experiment.assign("job-1"));
        assertThat(draft.choices().get(0).chosen().orElseThrow().block().id()).isEqualTo(assignment.variant());
        assertThat(draft.choices().get(0).alternatives())
                .noneMatch(score -> score.block().variant().isPresent());
        assertThat(draft(r -> r.experiment(experiment).unit("client-7"), variants)
                        .assignment()
                        .orElseThrow()
                        .unit())
                .isEqualTo("client-7");
        assertThat(draft(r -> r, variants).assignment()).isEmpty();
    }

    @Test
    void aLongLetterLosesWhatItCanDoWithoutInOrder() {
        String[] plan = {"plan", "plan", "priority: 0", "I would look at the calls first."};
        Draft whole = draft(r -> r, plan);
        int length = whole.text().length();

        assertThat(whole.dropped()).isEmpty();
        assertThat(draft(r -> r.limits(limits(length, 2, 200)), plan).text()).isEqualTo(whole.text());

        Draft shorter = draft(r -> r.limits(limits(length - 1, 2, 200)), plan);
        assertThat(shorter.dropped())
                .extracting(dropped -> dropped.block().block().id())
                .containsExactly("hours");
        assertThat(shorter.dropped().get(0).codePoints()).isEqualTo(whole.codePoints() - shorter.codePoints());
        assertThat(warnings(shorter)).containsExactly("LONG_LETTER availability");

        Draft shortest = draft(r -> r.maxCharacters(140).limits(limits(5000, 2, 200)), plan);
        assertThat(shortest.dropped())
                .extracting(dropped -> dropped.block().block().id())
                .containsExactly("hours", "plan", "proof");
        assertThat(shortest.text().length()).isLessThanOrEqualTo(140);
        assertThat(shortest.proof()).isEmpty();
        BlockChoice proof = shortest.choices().stream()
                .filter(choice -> choice.role() == BlockRole.PROOF)
                .findFirst()
                .orElseThrow();
        assertThat(proof.chosen()).isEmpty();
        assertThat(proof.alternatives()).hasSize(1);
    }

    @Test
    void aLetterThatCannotBeShortEnoughIsRefused() {
        Partial<Draft> result = tried(r -> r.maxCharacters(50));

        assertThat(result.value()).isEmpty();
        assertThat(result.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.LETTER_TOO_LONG);
            assertThat(problem.facts()).containsEntry("limit", "50").containsKey("actual");
        });
    }

    @Test
    void showsWhatIsInFrontOfTheFold() {
        Preview preview = draft(r -> r.limits(limits(5000, 2, 200))).preview().orElseThrow();

        assertThat(preview.text()).isEqualTo("You need exclusive leads for home insurance.\n");
        assertThat(preview.facts()).containsExactly("job.need");
        assertThat(preview.isSpecific()).isTrue();
        assertThat(draft(r -> r.limits(limits(5000, 9, 12))).preview().orElseThrow())
                .isEqualTo(new Preview("You need exc", List.of("job.need")));
        assertThat(draft(r -> r).preview()).isEmpty();
    }

    @Test
    void warnsOfAnOpeningThatFitsAnyJob() {
        Draft draft = draft(
                r -> r.limits(limits(5000, 2, 9)),
                "plain",
                "opener",
                "priority: 50",
                "You deserve better than {{job.need}}.");

        assertThat(draft.preview().orElseThrow()).isEqualTo(new Preview("You deser", List.of()));
        assertThat(warnings(draft)).containsExactly("GENERIC_OPENING opener");
    }

    @Test
    void answersScreeningQuestionsFromBlocksAndMakesNoneUp() {
        JobPost job = Samples.job()
                .addScreeningQuestions(
                        ScreeningQuestion.of("How many years have you done this?"),
                        ScreeningQuestion.of("What is your mother's name, {{profile.name}}?"),
                        ScreeningQuestion.of("How many jobs have you done?"))
                .build();
        Draft draft = draft(
                r -> LetterRequest.builder().profile(PROFILE).job(job).date(Samples.DAY),
                "years",
                "answer",
                "topics: how many years\nneeds: profile.years",
                "{{profile.years | plural \"# year\" \"# years\"}}.",
                "years-too",
                "answer",
                "topics: years",
                "Some.",
                "jobs",
                "answer",
                "topics: how many jobs\nneeds: profile.jobs",
                "{{profile.jobs}}.");

        AnswerChoice years = draft.answers().get(0);
        assertThat(years.question().text()).startsWith("How many years");
        assertThat(years.answer().orElseThrow().answer()).isEqualTo("7 years.");
        assertThat(years.answer().orElseThrow().question()).isEqualTo("How many years have you done this?");
        assertThat(years.chosen().orElseThrow().reasons())
                .containsExactly("topics how many years +60", "for every niche +10");
        assertThat(years.alternatives()).hasSize(1);
        assertThat(years.spans()).extracting(Span::end).last().isEqualTo(8);
        assertThat(years).hasToString("AnswerChoice[34 characters, answered]");
        assertThat(draft.answers().get(1).answer()).isEmpty();
        assertThat(draft.answers().get(1).spans()).isEmpty();
        assertThat(draft.answers().get(1)).hasToString("AnswerChoice[45 characters, unanswered]");
        assertThat(draft.answers().get(2).chosen()).isEmpty();
        assertThat(draft.answers().get(2).passedOver()).hasSize(1);
        assertThat(draft.warnings())
                .extracting(Problem::message)
                .containsExactly(
                        "no block answers the question \"What is your mother's name, {{profile.name}}?\"",
                        "what would answer lacks a fact, so nobody answers the question \"How many jobs have you done?\"");
        assertThat(draft.gains())
                .extracting(FactGain::facts, FactGain::inProfile, FactGain::role, FactGain::points)
                .containsExactly(tuple(List.of("profile.jobs"), true, BlockRole.ANSWER, 70));
    }

    @Test
    void namesTheMissingFactsByTheirGain() {
        JobPost job = JobPost.builder()
                .id("job-2")
                .title("Help")
                .description("Help wanted.")
                .client(ClientProfile.unknown())
                .build();
        FreelancerProfile bare = Samples.profile().build();
        Draft draft = draft(
                r -> LetterRequest.builder().profile(bare).job(job).date(Samples.DAY),
                "proof-2",
                "proof",
                "needs: case.result, case.quote\npriority: 7",
                "{{case.result}} {{case.quote}}",
                "proof-3",
                "proof",
                "needs: case.result\npriority: -3",
                "{{case.result}}",
                "price",
                "price",
                "needs: bid.rate",
                "{{bid.rate | money}}");

        assertThat(draft.gains())
                .extracting(gain -> gain.facts() + " " + gain.inProfile() + " "
                        + gain.role().word() + " " + gain.block().block().id() + " " + gain.points())
                .containsExactly(
                        "[case.result, case.quote] true proof proof-2 17",
                        "[case.result] true proof proof 10",
                        "[overlap.start] true availability hours 10",
                        "[bid.rate] false price price 10",
                        "[job.need] false opener opener-need 5",
                        "[match.skills] false specialization special 5");
    }

    @Test
    void sharedHoursAreTheJobsToSayOnceTheProfileSaysItsOwn() {
        JobPost job = JobPost.builder()
                .id("job-3")
                .title("Help")
                .description("Help wanted.")
                .client(ClientProfile.unknown())
                .build();

        assertThat(draft(r -> LetterRequest.builder().profile(PROFILE).job(job).date(Samples.DAY))
                        .gains())
                .filteredOn(gain -> gain.role() == BlockRole.AVAILABILITY)
                .allMatch(gain -> !gain.inProfile());
    }

    private static Testimonial review(String author, String niche, String day) {
        Testimonial.Builder review = Testimonial.builder().author(author).text("Good\n  work.");
        if (!niche.isEmpty()) {
            review.niche(Niche.parse(niche));
        }
        if (!day.isEmpty()) {
            review.givenOn(LocalDate.parse(day));
        }
        return review.build();
    }

    @Test
    void quotesTestimonials() {
        FreelancerProfile praised =
                Samples.profile().addTestimonial(review("Dale R.", "", "")).build();
        assertThat(draft(
                                r -> LetterRequest.builder()
                                        .profile(praised)
                                        .job(Samples.job().build())
                                        .date(Samples.DAY),
                                "praise",
                                "proof",
                                "needs: review.text",
                                "\"{{review.text}}\" ({{review.author}})")
                        .text())
                .contains("\"Good work.\" (Dale R.)");
    }

    @Test
    void aRequestHoldsItsLimits() {
        assertThat(request().maxCharacters(1_000_000).build().maxCharacters()).hasValue(1_000_000);
        assertThat(request().build().unit()).isEqualTo("job-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request().maxCharacters(0).build())
                .withMessageContaining("maxCharacters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request().language("German").build())
                .withMessageContaining("language");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request().unit(" ").build())
                .withMessageContaining("unit");
    }

    @Test
    void aLetterTooLargeToPutTogetherIsRefused() {
        JobPost.Builder job =
                JobPost.builder().id("many").title("Many").description("Many.").client(ClientProfile.unknown());
        IntStream.range(0, 40).forEach(i -> job.addSkill(SkillTag.of("skill " + i)));
        Map<String, String> files = new TreeMap<>();
        for (String role : List.of("opener", "specialization", "question", "plan")) {
            String text = "{{#each job.skills as s}}" + "x".repeat(10_000) + "{{/each}}";
            Samples.put(files, role, role, "priority: 0", text);
        }
        ProposalComposer composer =
                ProposalComposer.of(BlockLibrary.parse(files).orElseThrow());

        assertThat(composer.tryCompose(Samples.request(PROFILE, job.build())).errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.OUTPUT_TOO_LONG);
    }

    @Test
    void aBlockThatCannotBeFilledIsPassedOverWithoutAGain() {
        Draft draft = draft(r -> r, "careless", "proof", "priority: 50", "{{case.quote}}");

        assertThat(draft.text()).contains("For the client of ohio: the result of ohio.");
        assertThat(draft.gains()).isEmpty();
        assertThat(draft.warnings()).extracting(Problem::code).containsExactly(ProblemCode.MISSING_VALUE);
    }

    @Test
    void ofBlocksThatLackTheSameOnlyTheBestIsAGain() {
        Draft draft = draft(
                r -> r,
                "praise",
                "proof",
                "needs: case.result, review.text\npriority: 9",
                "{{review.text}}",
                "praise-too",
                "proof",
                "needs: review.text\npriority: 7",
                "{{review.text}}",
                "worse",
                "proof",
                "needs: review.author\npriority: -7",
                "{{review.author}}");

        assertThat(draft.gains())
                .extracting(gain -> gain.block().block().id() + " " + gain.facts() + " " + gain.inProfile())
                .containsExactly("praise [review.text] true");
    }

    @Test
    void aStudyOfNoIndustryIsNearByServiceOnly() {
        FreelancerProfile profile = FreelancerProfile.builder()
                .name("Olena")
                .headline("Texts")
                .rate(HourlyRate.usd("28"))
                .country(CountryCode.of("UA"))
                .addSkill(SkillTag.of("CRM"))
                .addCaseStudy(Samples.study("texts", "copywriting", 2025))
                .build();

        assertThat(draft(
                                r -> LetterRequest.builder()
                                        .profile(profile)
                                        .job(Samples.job().build())
                                        .date(Samples.DAY),
                                "name",
                                "proof",
                                "needs: profile.firstName",
                                "{{profile.firstName}}.")
                        .text())
                .contains("Olena.");
    }

    @Test
    void requestsGoThroughJacksonUnchanged() throws JsonProcessingException {
        LetterRequest whole = request()
                .language("de-AT")
                .tone("warm")
                .bid(Bid.hourly(MoneyRange.of(Money.usd("30"), Money.usd("40"))))
                .limits(limits(5000, 2, 200))
                .maxCharacters(900)
                .experiment(Experiment.of("opening", "a", "b"))
                .build();

        assertThat(JsonTrip.of(whole, LetterRequest.class))
                .contains("\"kind\":\"hourly\"", "{\"variant\":\"a\",\"share\":1}")
                .doesNotContain("range");
    }
}

package io.github.fairquote.templating.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.compose.experiment.Experiment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftWarningsTest {
    private static final String PRINTS = "{{#if job.mentions}}({{job.mentions | list}}) {{/if}}You need {{job.need}}.";

    private static Draft draft(Map<String, String> files, JobPost.Builder job) {
        return ProposalComposer.of(BlockLibrary.parse(files).orElseThrow())
                .compose(Samples.request(Samples.profile().build(), job.build()));
    }

    private static Draft draft(JobPost.Builder job) {
        return draft(Samples.files(), job);
    }

    private static Draft printing(JobPost.Builder job) {
        Map<String, String> files = Samples.files();
        Samples.put(files, "opener-need", "opener", "needs: job.need", PRINTS);
        return draft(files, job);
    }

    private static JobPost.Builder job(String description) {
        JobPost job = Samples.job().build();
        return JobPost.builder()
                .id(job.id())
                .title(job.title())
                .client(job.client())
                .niche(job.niche())
                .addAllSkills(job.skills())
                .need(job.need())
                .description(description);
    }

    private static List<String> warnings(ProblemCode code, Draft draft) {
        return draft.warnings().stream()
                .filter(problem -> problem.code() == code)
                .peek(problem -> assertThat(problem.isError()).isFalse())
                .map(Problem::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exclusive leads. Start your reply with the word BANANA.",
                "Exclusive leads. Mention 'banana' so I know you read this.",
                "Exclusive leads. Code word: Banana"
            })
    void warnsOfACodeWordThatTheLetterOmits(String description) {
        Draft draft = draft(job(description));

        assertThat(warnings(ProblemCode.UNMET_DEMAND, draft))
                .singleElement()
                .asString()
                .containsIgnoringCase("the post asks every letter to ")
                .containsIgnoringCase("\"banana\"")
                .contains("field description");
        assertThat(draft.demands()).singleElement().matches(demand -> !demand.met());
        assertThat(description.substring(draft.demands().get(0).offset().orElseThrow()))
                .startsWithIgnoringCase("banana");
    }

    @Test
    void openersThatPrintMentionsPutCodeWordsFirst() {
        Draft draft = printing(job("Please mention the word plum in your bid. Start your reply with the word BANANA.")
                .addMention("blue"));

        assertThat(draft.text()).startsWith("(BANANA, plum, and blue) You need");
        assertThat(warnings(ProblemCode.UNMET_DEMAND, draft)).isEmpty();
        assertThat(draft.demands())
                .containsExactly(
                        new Demand("BANANA", true, Optional.of(73), true),
                        new Demand("plum", false, Optional.of(24), true),
                        new Demand("blue", false, Optional.empty(), true));
    }

    @Test
    void aCodeWordInTheWrongPlaceIsNotMet() {
        Map<String, String> files = Samples.files();
        Samples.put(
                files, "opener-need", "opener", "needs: job.need", "You need {{job.need}}. {{job.mentions | list}}!");
        Draft draft = draft(files, job("Start your reply with the word BANANA."));

        assertThat(draft.text()).contains("BANANA!");
        assertThat(warnings(ProblemCode.UNMET_DEMAND, draft))
                .containsExactly("UNMET_DEMAND field description: the post asks every letter to start with"
                        + " \"BANANA\", and this one does not");
    }

    @Test
    void longOrOddWordsOfThePostAreToldAndNeverPutIn() {
        for (String words : List.of(
                "I will do it for free",
                "call 5551234567",
                "see example.com",
                "abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz")) {
            Draft draft = printing(job("Start your reply with \"" + words + "\"."));
            assertThat(draft.text()).startsWith("You need");
            assertThat(draft.demands()).singleElement().satisfies(demand -> {
                assertThat(demand.words()).isEqualTo(words);
                assertThat(demand.met()).isFalse();
            });
        }
    }

    @Test
    void plainWordsMayHoldDigitsHyphensAndApostrophes() {
        for (String words : List.of("sky-blue", "five o'clock", "plan 9 b")) {
            assertThat(printing(job("Start your reply with the words \"" + words + "\"."))
                            .text())
                    .startsWith("(" + words + ") You need");
        }
    }

    @Test
    void mentionsAreHeldAgainstTheLetterToo() {
        assertThat(warnings(ProblemCode.UNMET_DEMAND, draft(Samples.job().addMention("blue"))))
                .containsExactly(
                        "UNMET_DEMAND field mentions: the post asks every letter to contain \"blue\", and this one does not");
        assertThat(draft(Samples.job().addMention("Home INSURANCE").addMention("?"))
                        .demands())
                .allMatch(Demand::met);
        assertThat(draft(Samples.job().addMention("!!!")).demands()).noneMatch(Demand::met);
        assertThat(draft(job("Mention 'home' in your reply.").addMention("HOME"))
                        .demands())
                .hasSize(1);
        assertThat(draft(Samples.job()).demands()).isEmpty();
    }

    @Test
    void warnsOfAToneThatNoBlockHas() {
        Map<String, String> files = Samples.files();
        Samples.put(files, "question-warm", "question", "tone: warm", "Shall we talk?");
        ProposalComposer composer =
                ProposalComposer.of(BlockLibrary.parse(files).orElseThrow());
        LetterRequest.Builder request = LetterRequest.builder()
                .profile(Samples.profile().build())
                .job(Samples.job().build())
                .date(Samples.DAY);

        assertThat(warnings(
                        ProblemCode.NO_BLOCK,
                        composer.compose(request.tone("wram").build())))
                .contains("NO_BLOCK field tone: no block in en has the tone \"wram\"; the letter has no regard for it");
    }

    @Test
    void warnsOfVariantsThatNoBlockHas() {
        Map<String, String> files = Samples.files();
        Samples.put(files, "special-b", "specialization", "variant: b", "I bring {{profile.headline}}.");
        LetterRequest request = LetterRequest.builder()
                .profile(Samples.profile().build())
                .job(Samples.job().build())
                .date(Samples.DAY)
                .experiment(Experiment.of("opening", "b", "bb"))
                .build();
        Draft draft =
                ProposalComposer.of(BlockLibrary.parse(files).orElseThrow()).compose(request);

        assertThat(warnings(ProblemCode.NO_BLOCK, draft))
                .contains(
                        "NO_BLOCK field experiment: no block in en has the variant \"bb\" of \"opening\"; its letters are of"
                                + " blocks that belong to no variant")
                .noneMatch(text -> text.contains("variant \"b\""));
        BlockLibrary library = BlockLibrary.parse(files).orElseThrow();
        assertThat(library.variants("en-GB")).containsExactly("b");
        assertThat(library.variants("de")).isEmpty();
    }

    @Test
    void namesFactsInAnotherLanguageThanTheLetter() {
        Map<String, String> files = Samples.files();
        files.replaceAll((name, text) -> text.replace("role:", "language: de\nrole:"));
        Samples.put(
                files,
                "special-plain",
                "specialization",
                "language: de",
                "Kurz: {{profile.headline}}, {{profile.headline}}, aus {{profile.country}} für {{client.country}}.");
        LetterRequest request = LetterRequest.builder()
                .profile(Samples.profile()
                        .addCaseStudy(Samples.study("a", "insurance/lead-generation", 2025))
                        .build())
                .job(JobPost.builder()
                        .id("j")
                        .title("Titel")
                        .description("x")
                        .client(ClientProfile.builder()
                                .country(CountryCode.of("AT"))
                                .build())
                        .niche(Samples.INSURANCE)
                        .need("mehr Anfragen für Hausrat")
                        .build())
                .date(Samples.DAY)
                .language("de-AT")
                .build();
        Draft draft =
                ProposalComposer.of(BlockLibrary.parse(files).orElseThrow()).compose(request);

        assertThat(warnings(ProblemCode.MIXED_LANGUAGES, draft))
                .containsExactly(
                        "MIXED_LANGUAGES field profile.headline: profile.headline is in en, the letter in de-AT",
                        "MIXED_LANGUAGES field profile.country: profile.country is in en, the letter in de-AT",
                        "MIXED_LANGUAGES field client.country: client.country is in en, the letter in de-AT",
                        "MIXED_LANGUAGES field case.client: case.client is in en, the letter in de-AT",
                        "MIXED_LANGUAGES field case.result: case.result is in en, the letter in de-AT");
        Samples.put(files, "special-plain", "specialization", "priority: 50", "I live in {{profile.country}}.");
        files.replaceAll((name, text) -> text.replace("language: de\n", ""));
        Draft english = draft(files, Samples.job());
        assertThat(english.text()).contains("I live in Ukraine.");
        assertThat(warnings(ProblemCode.MIXED_LANGUAGES, english)).isEmpty();
    }

    @Test
    void clientsAreAddressedAsTheirLanguageAsks() {
        assertThat(greeting("uk", null)).isEqualTo("Добрий день!");
        assertThat(greeting("uk", "Марто")).isEqualTo("Добрий день, Марто!");
        assertThat(greeting("uk", " пані  Марто ")).isEqualTo("Добрий день, пані Марто!");
        assertThat(greeting("de", null)).isEqualTo("Добрий день, Martha!");
        assertThat(greeting("de", "Frau Berger")).isEqualTo("Добрий день, Frau Berger!");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> greeting("uk", "a\nb"));
    }

    private static String greeting(String language, String address) {
        Map<String, String> files = Samples.files();
        Samples.put(
                files,
                "opener-need",
                "opener",
                "needs: job.need",
                "Добрий день{{#if client.address}}, {{client.address}}{{/if}}!");
        files.replaceAll((name, text) -> text.replace("role:", "language: " + language + "\nrole:"));
        LetterRequest.Builder request = LetterRequest.builder()
                .profile(Samples.profile().build())
                .job(Samples.job().build())
                .date(Samples.DAY)
                .language(language);
        Optional.ofNullable(address).ifPresent(request::clientAddress);
        String text = ProposalComposer.of(BlockLibrary.parse(files).orElseThrow())
                .compose(request.build())
                .text();
        return text.substring(0, text.indexOf('!') + 1);
    }
}

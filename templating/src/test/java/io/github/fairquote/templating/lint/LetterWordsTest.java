package io.github.fairquote.templating.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.TalentBadge;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules about words: leftovers, phrases, promises, names, claims. */
class LetterWordsTest {
    private static final ProposalLinter LINTER = ProposalLinter.of(PolicyPacks.upwork(), LocalDate.of(2026, 7, 1))
            .only(List.of(
                    ProblemCode.UNFILLED,
                    ProblemCode.RAW_BLANK,
                    ProblemCode.GENERIC_PHRASE,
                    ProblemCode.OVER_PROMISE,
                    ProblemCode.WRONG_NAME,
                    ProblemCode.UNPROVEN_CLAIM));

    private static List<String> found(String letter, LetterContext context) {
        return LINTER.lint(letter, context).stream()
                .map(finding -> finding.code() + " " + finding.of(letter))
                .toList();
    }

    private static List<String> found(String letter) {
        return found(letter, LetterContext.nothing());
    }

    private static LetterContext client(String name, String... earlier) {
        ClientProfile.Builder client = ClientProfile.builder();
        client.displayName(name).company("Blue Harbor Insurance");
        return LetterContext.builder()
                .job(JobPost.builder()
                        .id("j")
                        .title("Leads for Maria's desk")
                        .description("Ask Petro.")
                        .client(client.build())
                        .build())
                .addEarlierClients(earlier)
                .build();
    }

    private static LetterContext writer(FreelancerProfile.Builder profile) {
        return LetterContext.builder().profile(profile.build()).build();
    }

    private static FreelancerProfile.Builder profile() {
        FreelancerProfile.Builder profile = FreelancerProfile.builder();
        profile.name("Olena").headline("Ads").rate(HourlyRate.usd("40")).country(CountryCode.of("UA"));
        return profile;
    }

    @Test
    void placeholdersOfMoreNotationsAreErrors() {
        assertThat(found("Hi {name}, for %company% and <<site>>"))
                .containsExactly("UNFILLED {name}", "UNFILLED %company%", "UNFILLED <<site>>");
        assertThat(found("It costs XXX, see TODO and TBD: lorem ipsum dolor"))
                .containsExactly("UNFILLED XXX", "UNFILLED TODO", "UNFILLED TBD", "UNFILLED lorem ipsum");
        assertThat(found("Hi , I saw")).containsExactly("UNFILLED Hi ,");
        assertThat(found("Dear !")).containsExactly("UNFILLED Dear !");
    }

    @Test
    void whatOnlyLooksLikeAPlaceholderIsNone() {
        assertThat(found("Built a TODO app, size XXL and xxx, 50% to 60% of it, { a }, {}, a{b}c, path/{id}, {1}"))
                .isEmpty();
        assertThat(found("snake___case, a << b, <<, {name, %name, to do, todo: lorem, 100%organic%"))
                .isEmpty();
        assertThat(found("The size is XXX")).containsExactly("UNFILLED XXX");
        assertThat(found("___case")).containsExactly("RAW_BLANK ___");
        assertThat(found("case___")).containsExactly("RAW_BLANK ___");
        assertThat(found("case___.")).containsExactly("RAW_BLANK ___");
        assertThat(found("Hi, there! Hello")).isEmpty();
    }

    @Test
    void phrasesOfAnyLetterAreTold() {
        assertThat(found("I have carefully read your post. LOOK NO FURTHER!"))
                .containsExactly("GENERIC_PHRASE I have carefully read your", "GENERIC_PHRASE LOOK NO FURTHER");
        assertThat(found("Sehr geehrte Damen und Herren, langjährige Erfahrung"))
                .containsExactly(
                        "GENERIC_PHRASE Sehr geehrte Damen und Herren", "GENERIC_PHRASE langjährige Erfahrung");
        assertThat(found("Мене зацікавив ваш проєкт. Чекаю на вашу відповідь."))
                .containsExactly("GENERIC_PHRASE Мене зацікавив ваш проєкт", "GENERIC_PHRASE Чекаю на вашу відповідь");
        assertThat(found("Look no")).isEmpty();
    }

    @Test
    void promisesThatNobodyKeepsAreTold() {
        assertThat(found("I guarantee 100% satisfaction and unlimited revisions."))
                .containsExactly(
                        "OVER_PROMISE I guarantee",
                        "OVER_PROMISE 100% satisfaction",
                        "OVER_PROMISE unlimited revisions");
        assertThat(found("Platz 1 bei Google. Я гарантую результат."))
                .containsExactly("OVER_PROMISE Platz 1 bei Google", "OVER_PROMISE Я гарантую");
    }

    @Test
    void theGreetingNamesTheClient() {
        assertThat(found("Hi Anna, leads?", client("Anna K."))).isEmpty();
        assertThat(found("Hi Anna Karenina, leads?", client("Anna K."))).isEmpty();
        assertThat(found("Hi Peter, leads?", client("Anna K."))).containsExactly("WRONG_NAME Peter");
        assertThat(found("Dear Mr. John Smith, leads?", client("Anna K."))).containsExactly("WRONG_NAME John Smith");
        assertThat(found("Good morning Peter!\nLeads?", client("Anna K."))).containsExactly("WRONG_NAME Peter");
        assertThat(found("Guten Tag Frau Müller,\nAnzeigen?", client("Anna K.")))
                .containsExactly("WRONG_NAME Müller");
        assertThat(found("Hello Blue Harbor team, leads?", client("Anna K."))).isEmpty();
        assertThat(found("Вітаю, Олено!", client("Олена"))).isEmpty();
        assertThat(found("Вітаю, Ірино!", client("Олена"))).containsExactly("WRONG_NAME Ірино");
        assertThat(found("Hi Annabel, leads?", client("Anna"))).containsExactly("WRONG_NAME Annabel");
    }

    @Test
    void greetingsOfNobodyInParticularAreFine() {
        for (String letter : List.of(
                "Hi there, leads?",
                "Hello team!",
                "Hi\nPeter wrote the page.",
                "Hi, Your page is slow.",
                "Dear all",
                "Good day",
                "Hello",
                "Hi Your Page Is Slow And Long, ok",
                "Leads, Peter?",
                "")) {
            assertThat(found(letter, client("Anna K."))).as(letter).isEmpty();
        }
        assertThat(found("Hi Peter, leads?")).isEmpty();
        assertThat(found("Hi Peter", client("Anna"))).containsExactly("WRONG_NAME Peter");
        assertThat(found("Hi Jean-Luc, ok", client("Anna"))).containsExactly("WRONG_NAME Jean-Luc");
    }

    @Test
    void namesOfEarlierClientsAreLeftovers() {
        LetterContext context = client("Anna K.", "Green Field Ltd", "Maria", "Petro", "Rob", "...");

        assertThat(found("Leads like those of Green Field Ltd?", context))
                .containsExactly("WRONG_NAME Green Field Ltd");
        assertThat(found("Leads like Rob’s, as Rob said?", context))
                .containsExactly("WRONG_NAME Rob", "WRONG_NAME Rob");
        assertThat(found("A green field ltd, to rob, Green Field, Green", context))
                .isEmpty();
        assertThat(found("Maria and Petro have a slow page.", context)).isEmpty();
        assertThat(found(
                        "Hi Rob, ok?",
                        LetterContext.builder().addEarlierClients("Rob").build()))
                .containsExactly("WRONG_NAME Rob");
        assertThat(found("Hi Rob, leads?", context)).containsExactly("WRONG_NAME Rob");
    }

    @Test
    void yearsAreHeldAgainstTheProfile() {
        LetterContext eight = writer(profile().yearsOfExperience(8));

        assertThat(found("I have 8 years of experience.", eight)).isEmpty();
        assertThat(found("I have 7+ years of solid experience.", eight)).isEmpty();
        assertThat(found("I have 10+ years of experience.", eight)).containsExactly("UNPROVEN_CLAIM 10+ years");
        assertThat(found("With ten years of experience", eight)).containsExactly("UNPROVEN_CLAIM ten years");
        assertThat(found("10 Jahre Erfahrung, 12 років досвіду", eight))
                .containsExactly("UNPROVEN_CLAIM 10 Jahre", "UNPROVEN_CLAIM 12 років");
        assertThat(found("8 years of experience", writer(profile()))).containsExactly("UNPROVEN_CLAIM 8 years");
        assertThat(found("Your 20 years of experience show. It took 12 years. 2019 was good, 9 years", eight))
                .isEmpty();
        assertThat(found("12345678 years of experience", eight)).isEmpty();
        assertThat(found("10 years of experience")).isEmpty();
    }

    @Test
    void scoresAndJobsAreHeldAgainstTheProfile() {
        LetterContext known =
                writer(profile().jobSuccess(JobSuccessScore.ofPercent(96)).jobs(40));

        assertThat(found("96% job success, JSS 96, Job Success Score 96%", known))
                .isEmpty();
        assertThat(found("100 % job success", known)).containsExactly("UNPROVEN_CLAIM 100");
        assertThat(found("100% JSS", known)).containsExactly("UNPROVEN_CLAIM 100");
        assertThat(found("my job success score: 99", known)).containsExactly("UNPROVEN_CLAIM 99");
        assertThat(found("JSS 99", known)).containsExactly("UNPROVEN_CLAIM 99");
        assertThat(found("96% job success", writer(profile()))).containsExactly("UNPROVEN_CLAIM 96");
        assertThat(found("I completed 50 jobs and 40 Upwork jobs", known)).containsExactly("UNPROVEN_CLAIM 50 jobs");
        assertThat(found("60 jobs in your feed, 100% of it", known)).isEmpty();
        assertThat(found("120 jobs were delivered", writer(profile()))).containsExactly("UNPROVEN_CLAIM 120 jobs");
    }

    @Test
    void badgesAreHeldAgainstTheProfile() {
        assertThat(found("I am Top Rated Plus", writer(profile().badge(TalentBadge.TOP_RATED))))
                .containsExactly("UNPROVEN_CLAIM Top Rated Plus");
        assertThat(found("I am Top Rated", writer(profile().badge(TalentBadge.TOP_RATED_PLUS))))
                .isEmpty();
        assertThat(found("I am Top Rated", writer(profile()))).containsExactly("UNPROVEN_CLAIM Top Rated");
        assertThat(found("Your top rated shop", writer(profile()))).isEmpty();
    }
}

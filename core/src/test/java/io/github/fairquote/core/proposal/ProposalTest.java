package io.github.fairquote.core.proposal;

import static io.github.fairquote.core.Refusals.assertRefused;
import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.policy.Platform;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.terms.HourlyTerms;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalTest {
    private static final LocalDate SENT = LocalDate.of(2026, 11, 2);
    private static final String SHORT_JSON = "{\"id\":\"p1\",\"job\":\"j1\",\"sentOn\":\"2026-11-02\","
            + "\"letter\":\"Hello.\\nShall we talk?\","
            + "\"bid\":{\"kind\":\"hourly\",\"rate\":{\"amount\":50.00,\"currency\":\"USD\"}},";

    @Test
    void aProposalNeedsFiveParts() {
        assertJson(Proposal.class, proposal().build(), SHORT_JSON + "\"answers\":[]}");
        assertThat(proposal().build().stage()).isEqualTo(ProposalStage.SENT);
    }

    @Test
    void aProposalKeepsWhatIsKnown() {
        assertJson(
                Proposal.class,
                full().build(),
                SHORT_JSON + "\"platform\":\"upwork\",\"profile\":\"leads\",\"variant\":\"short\","
                        + "\"answers\":[{\"question\":\"Why you?\",\"answer\":\"Ask them.\"}],"
                        + "\"connects\":16,\"boost\":20,\"outcome\":{\"stage\":\"viewed\","
                        + "\"viewedOn\":\"2026-11-03\",\"end\":\"other-hired\",\"endedOn\":\"2026-11-09\"}}");
        assertThat(full().build().stage()).isEqualTo(ProposalStage.VIEWED);
    }

    @Test
    void anOutcomeReplacesAnother() {
        ProposalOutcome hired = ProposalOutcome.of(ProposalStage.HIRED);
        Proposal changed = full().build().with(hired);
        assertThat(changed.outcome()).contains(hired);
        assertThat(changed.stage()).isEqualTo(ProposalStage.HIRED);
        assertThat(changed.with(full().build().outcome().orElseThrow())).isEqualTo(full().build());
        assertThat(proposal().build().with(hired))
                .isEqualTo(proposal().outcome(hired).build());
        assertThatNullPointerException()
                .isThrownBy(() -> proposal().build().with(null))
                .withMessage("known");
    }

    @Test
    void textsAndNumbersHaveLimits() {
        Proposal longest = texts("i".repeat(100), "j".repeat(100), "l".repeat(16_384))
                .connects(1_000)
                .boost(100_000)
                .build();
        assertThat(longest.letter()).hasSize(16_384);
        assertThat(proposal().connects(0).boost(1).build().connects()).contains(0);
        assertRefused(() -> texts("i".repeat(101), "j", "l").build(), ProblemCode.TEXT_TOO_LONG, "id");
        assertRefused(() -> texts("i", "j".repeat(101), "l").build(), ProblemCode.TEXT_TOO_LONG, "job");
        assertRefused(() -> texts("i", "j", "l".repeat(16_385)).build(), ProblemCode.TEXT_TOO_LONG, "letter");
        assertRefused(() -> proposal().profile("p".repeat(101)).build(), ProblemCode.TEXT_TOO_LONG, "profile");
        assertRefused(() -> proposal().variant(" ").build(), ProblemCode.BLANK_TEXT, "variant");
        assertRefused(() -> proposal().connects(-1).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "connects");
        assertRefused(() -> proposal().connects(1_001).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "connects");
        assertRefused(() -> proposal().boost(0).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "boost");
        assertRefused(() -> proposal().boost(100_001).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "boost");
        assertRefused(
                () -> proposal()
                        .addAllAnswers(Collections.nCopies(21, ScreeningAnswer.of("Why?", "So.")))
                        .build(),
                ProblemCode.TOO_MANY_ELEMENTS,
                "answers");
    }

    @Test
    void nothingHappensBeforeSending() {
        ProposalOutcome sameDay = ProposalOutcome.builder()
                .stage(ProposalStage.VIEWED)
                .viewedOn(SENT)
                .build();
        ProposalOutcome dayBefore = ProposalOutcome.builder()
                .stage(ProposalStage.HIRED)
                .repliedOn(SENT.minusDays(1))
                .hiredOn(SENT)
                .build();
        ProposalOutcome endedBefore = ProposalOutcome.builder()
                .stage(ProposalStage.SENT)
                .end(ProposalEnd.EXPIRED)
                .endedOn(SENT.minusDays(1))
                .build();
        assertThat(proposal().outcome(sameDay).build().outcome()).contains(sameDay);
        assertRefused(() -> proposal().outcome(dayBefore).build(), ProblemCode.INCONSISTENT, "outcome");
        assertRefused(() -> proposal().outcome(endedBefore).build(), ProblemCode.INCONSISTENT, "outcome");
    }

    @Test
    void anAnswerIsAnAnsweredQuestion() {
        assertJson(
                ScreeningAnswer.class, ScreeningAnswer.of("Why?", "So."), "{\"question\":\"Why?\",\"answer\":\"So.\"}");
        assertRefused(() -> ScreeningAnswer.of("q".repeat(2_001), "a"), ProblemCode.TEXT_TOO_LONG, "question");
        assertRefused(() -> ScreeningAnswer.of("q", "a".repeat(16_385)), ProblemCode.TEXT_TOO_LONG, "answer");
        assertRefused(() -> ScreeningAnswer.of("q", "\t"), ProblemCode.BLANK_TEXT, "answer");
        assertThatNullPointerException()
                .isThrownBy(() -> ScreeningAnswer.of(null, "a"))
                .withMessage("question");
        assertThatNullPointerException()
                .isThrownBy(() -> ScreeningAnswer.of("q", null))
                .withMessage("answer");
    }

    @Test
    void stagesAreOrdered() {
        assertJson(
                ProposalStage[].class,
                ProposalStage.values(),
                "[\"sent\",\"viewed\",\"replied\",\"interviewed\",\"hired\"]");
        assertThat(ProposalStage.HIRED.hasReached(ProposalStage.SENT)).isTrue();
        assertThat(ProposalStage.REPLIED.hasReached(ProposalStage.REPLIED)).isTrue();
        assertThat(ProposalStage.REPLIED.hasReached(ProposalStage.INTERVIEWED)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void endsAreWords(ProposalEnd end) {
        assertJson(ProposalEnd.class, end, "\"" + end.word() + "\"");
        assertThat(end.word()).matches("[a-z]+(-[a-z]+)?");
    }

    @ParameterizedTest
    @EnumSource
    void stagesAreWords(ProposalStage stage) {
        assertJson(ProposalStage.class, stage, "\"" + stage.word() + "\"");
        assertJson(ProposalOutcome.class, ProposalOutcome.of(stage), "{\"stage\":\"" + stage.word() + "\"}");
    }

    private static Proposal.Builder proposal() {
        return texts("p1", "j1", "Hello.\nShall we talk?");
    }

    private static Proposal.Builder full() {
        Proposal.Builder builder = proposal();
        builder.platform(Platform.UPWORK)
                .profile("leads")
                .variant("short")
                .addAnswer(ScreeningAnswer.of("Why you?", "Ask them."))
                .connects(16)
                .boost(20)
                .outcome(ProposalOutcome.builder()
                        .stage(ProposalStage.VIEWED)
                        .viewedOn(SENT.plusDays(1))
                        .end(ProposalEnd.OTHER_HIRED)
                        .endedOn(SENT.plusDays(7))
                        .build());
        return builder;
    }

    private static Proposal.Builder texts(String id, String job, String letter) {
        Proposal.Builder builder = Proposal.builder();
        builder.id(id).job(job).sentOn(SENT).letter(letter).bid(HourlyTerms.at(HourlyRate.usd("50")));
        return builder;
    }
}

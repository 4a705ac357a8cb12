package io.github.fairquote.core.proposal;

import static io.github.fairquote.core.Refusals.assertRefused;
import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProposalOutcomeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @Test
    void theWholeStoryHasDates() {
        ProposalOutcome hired = ProposalOutcome.builder()
                .stage(ProposalStage.HIRED)
                .viewedOn(DAY)
                .repliedOn(DAY)
                .interviewedOn(DAY.plusDays(2))
                .hiredOn(DAY.plusDays(3))
                .build();
        assertJson(
                ProposalOutcome.class,
                hired,
                "{\"stage\":\"hired\",\"viewedOn\":\"2026-11-03\",\"repliedOn\":\"2026-11-03\","
                        + "\"interviewedOn\":\"2026-11-05\",\"hiredOn\":\"2026-11-06\"}");
        assertThat(hired.reachedOn(ProposalStage.SENT)).isEmpty();
        assertThat(hired.reachedOn(ProposalStage.VIEWED)).contains(DAY);
        assertThat(hired.reachedOn(ProposalStage.REPLIED)).contains(DAY);
        assertThat(hired.reachedOn(ProposalStage.INTERVIEWED)).contains(DAY.plusDays(2));
        assertThat(hired.reachedOn(ProposalStage.HIRED)).contains(DAY.plusDays(3));
        assertThat(hired.isOpen()).isFalse();
    }

    @Test
    void datesNeverGoBackwards() {
        assertRefused(
                () -> at(ProposalStage.REPLIED)
                        .viewedOn(DAY)
                        .repliedOn(DAY.minusDays(1))
                        .build(),
                ProblemCode.INCONSISTENT,
                "repliedOn");
        assertRefused(
                () -> at(ProposalStage.HIRED)
                        .viewedOn(DAY)
                        .hiredOn(DAY.minusDays(1))
                        .build(),
                ProblemCode.INCONSISTENT,
                "hiredOn");
        assertRefused(
                () -> at(ProposalStage.INTERVIEWED)
                        .interviewedOn(DAY)
                        .end(ProposalEnd.DECLINED)
                        .endedOn(DAY.minusDays(1))
                        .build(),
                ProblemCode.INCONSISTENT,
                "endedOn");
    }

    @Test
    void noDateStandsBeyondTheStage() {
        assertThat(at(ProposalStage.REPLIED).repliedOn(DAY).build().repliedOn()).contains(DAY);
        assertRefused(() -> at(ProposalStage.VIEWED).repliedOn(DAY).build(), ProblemCode.INCONSISTENT, "repliedOn");
        assertRefused(() -> at(ProposalStage.SENT).viewedOn(DAY).build(), ProblemCode.INCONSISTENT, "viewedOn");
        assertRefused(() -> at(ProposalStage.INTERVIEWED).hiredOn(DAY).build(), ProblemCode.INCONSISTENT, "hiredOn");
    }

    @Test
    void aHireIsNoEndAndAnEndHasAReason() {
        assertRefused(
                () -> at(ProposalStage.HIRED).end(ProposalEnd.WITHDRAWN).build(), ProblemCode.INCONSISTENT, "end");
        assertRefused(() -> at(ProposalStage.SENT).endedOn(DAY).build(), ProblemCode.INCONSISTENT, "endedOn");
        assertThat(at(ProposalStage.SENT).end(ProposalEnd.JOB_CLOSED).build().isOpen())
                .isFalse();
        assertThat(ProposalOutcome.of(ProposalStage.INTERVIEWED).isOpen()).isTrue();
    }

    private static ProposalOutcome.Builder at(ProposalStage stage) {
        ProposalOutcome.Builder builder = ProposalOutcome.builder();
        builder.stage(stage);
        return builder;
    }
}

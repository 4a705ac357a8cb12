package io.github.fairquote.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.fairquote.core.json.FairquoteJson;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkHistoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Review NAMED = review().client("c").build();

    @Test
    void aNewcomerHasNothing() {
        WorkHistory nothing = WorkHistory.builder().build();

        assertThat(nothing.jobSuccess()).isEmpty();
        assertThat(nothing.contracts()).isEmpty();
        assertThat(FairquoteJson.strict().read(WorkHistory.class, "{}")).isEqualTo(nothing);
    }

    @Test
    void whatIsDoubledIsRefused() {
        refused(WorkHistory.builder().addContracts(contract("k"), contract("k")), ProblemCode.DUPLICATE_ELEMENT);
        refused(WorkHistory.builder().addReviews(NAMED, NAMED), ProblemCode.DUPLICATE_ELEMENT);
        refused(WorkHistory.builder().addExternalReviews(NAMED, NAMED), ProblemCode.DUPLICATE_ELEMENT);
        Review unnamed = review().build();
        assertThat(WorkHistory.builder().addReviews(unnamed, unnamed).build().reviews())
                .hasSize(2);
    }

    /** Of three equal ones the second place is told, and the message names the first. */
    @Test
    void whatIsDoubledIsToldAtItsPlace() {
        String json = FairquoteJson.strict()
                .write(WorkHistory.builder()
                        .addContracts(contract("k"), contract("l"), contract("m"))
                        .addReviews(
                                review().build(),
                                review().build(),
                                NAMED,
                                review().client("d").build())
                        .build());

        assertThat(problems(json.replace("\"m\"", "\"k\"")))
                .containsExactly("/contracts/2 contracts holds an element twice, at 0 and at 2: \"k\"");
        assertThat(problems(json.replace("\"d\"", "\"c\"")))
                .singleElement()
                .asString()
                .startsWith("/reviews/3 reviews holds an element twice, at 2 and at 3: ");
        assertThat(problems(json.replace("\"l\"", "\"k\"").replace("\"m\"", "\"k\"")))
                .containsExactly("/contracts/1 contracts holds an element twice, at 0 and at 1: \"k\"");
    }

    private static List<String> problems(String json) {
        return FairquoteJson.strict().tryRead(WorkHistory.class, json).errors().stream()
                .map(problem -> problem.location().pointer().orElseThrow() + " " + problem.message())
                .toList();
    }

    @Test
    void whatSaysMoreOfAScoreNeedsOne() {
        refused(WorkHistory.builder().jobSuccessContracts(3), ProblemCode.INCONSISTENT);
        refused(WorkHistory.builder().jobSuccessOn(DAY), ProblemCode.INCONSISTENT);
        refused(scored().jobSuccessContracts(-1), ProblemCode.NUMBER_OUT_OF_RANGE);
        refused(scored().jobSuccessContracts(100_001), ProblemCode.NUMBER_OUT_OF_RANGE);
        assertThat(scored().jobSuccessContracts(100_000).build().jobSuccessContracts())
                .contains(100_000);
    }

    @Test
    void reviewsFromOutsideNameNoContract() {
        refused(WorkHistory.builder().addExternalReviews(review().contract("k").build()), ProblemCode.INCONSISTENT);
    }

    @Test
    void tooManyElementsAreRefused() {
        Review unnamed = review().build();
        refused(
                WorkHistory.builder().addAllReviews(Collections.nCopies(100_001, unnamed)),
                ProblemCode.TOO_MANY_ELEMENTS);
        assertThat(WorkHistory.builder()
                        .addAllExternalReviews(Collections.nCopies(100_000, unnamed))
                        .build()
                        .externalReviews())
                .hasSize(100_000);
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        String text = "{\"jobSuccess\":0.95,\"reviews\":[{\"rating\":50,\"date\":\"2026-01-01\"}]}";
        List<Problem> problems =
                FairquoteJson.strict().tryRead(WorkHistory.class, text).problems();

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(ProblemCode.RATIO_NOT_PERCENT, ProblemCode.NUMBER_OUT_OF_RANGE);
        assertThat(problems)
                .extracting(problem -> problem.location().pointer().orElse(""))
                .containsExactly("/jobSuccess", "/reviews/0/rating");
    }

    private static WorkHistory.Builder scored() {
        return WorkHistory.builder().jobSuccess(JobSuccessScore.ofPercent(95));
    }

    private static Review.Builder review() {
        return Review.builder().rating(StarRating.of(5)).date(DAY);
    }

    private static ContractRecord contract(String id) {
        return ContractRecord.builder()
                .id(id)
                .client(ClientRef.of("c"))
                .startedOn(DAY)
                .build();
    }

    private static void refused(WorkHistory.Builder history, ProblemCode code) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, history::build);
        assertThat(refusal.code()).isEqualTo(code);
    }
}

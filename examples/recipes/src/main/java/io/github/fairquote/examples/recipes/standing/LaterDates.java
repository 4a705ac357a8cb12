package io.github.fairquote.examples.recipes.standing;

import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.contract.Review;
import io.github.fairquote.core.contract.WorkHistory;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.examples.recipes.console.InputFiles;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what a history tells of days after the day of the question, with its place in the document. */
final class LaterDates {
    private final LocalDate day;
    private final List<Problem> problems = new ArrayList<>();

    private LaterDates(LocalDate day) {
        this.day = day;
    }

    static void refuse(WorkHistory history, LocalDate day, String name) throws UsageProblem {
        LaterDates later = new LaterDates(day);
        history.jobSuccessOn().ifPresent(on -> later.check("score", on, "/jobSuccessOn"));
        later.contracts(history.contracts());
        Set<String> recorded =
                history.contracts().stream().map(ContractRecord::id).collect(Collectors.toSet());
        later.reviews(history.reviews(), recorded, "/reviews/");
        later.reviews(history.externalReviews(), Set.of(), "/externalReviews/");
        if (!later.problems.isEmpty()) {
            throw new UsageProblem(InputFiles.located(later.problems, name));
        }
    }

    private void contracts(List<ContractRecord> contracts) {
        for (int i = 0; i < contracts.size(); i++) {
            ContractRecord contract = contracts.get(i);
            String pointer = "/contracts/" + i + "/endedOn";
            contract.endedOn().ifPresent(end -> check("day of contract " + contract.id(), end, pointer));
        }
    }

    /** A review of a recorded contract does not count beside what is recorded. */
    private void reviews(List<Review> reviews, Set<String> recorded, String list) {
        for (int i = 0; i < reviews.size(); i++) {
            Review review = reviews.get(i);
            if (review.contract().filter(recorded::contains).isEmpty()) {
                check("day of the review", review.date(), list + i + "/date");
            }
        }
    }

    private void check(String what, LocalDate date, String pointer) {
        if (date.isAfter(day)) {
            problems.add(Problem.error(
                    ProblemCode.DATE_OUT_OF_RANGE,
                    what + " is after " + day + ": " + date,
                    Location.builder().pointer(pointer).build()));
        }
    }
}

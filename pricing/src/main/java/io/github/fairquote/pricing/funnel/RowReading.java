package io.github.fairquote.pricing.funnel;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.proposal.ProposalEnd;
import io.github.fairquote.core.proposal.ProposalOutcome;
import io.github.fairquote.core.proposal.ProposalStage;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.internal.table.CsvRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads one row whose form is right. */
final class RowReading {
    private static final int DATE_LENGTH = "2026-11-23".length();
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    private final CsvRow row;
    private final Map<ProposalColumn, Integer> columns;
    private final Problems problems;
    private final ProposalRecord.Builder record = ProposalRecord.builder();
    private final ProposalOutcome.Builder outcome = ProposalOutcome.builder();
    private ProposalStage stage = ProposalStage.SENT;
    private ProposalStage denied = ProposalStage.SENT;
    private boolean ended;
    private boolean failed;

    RowReading(CsvRow row, Map<ProposalColumn, Integer> columns, Problems problems) {
        this.row = row;
        this.columns = columns;
        this.problems = problems;
    }

    /** Where problems go. */
    interface Problems {
        void add(long line, String field, ProblemCode code, String message);
    }

    Optional<ProposalRecord> read() {
        required(ProposalColumn.ID, text -> text).ifPresent(record::id);
        required(ProposalColumn.SENT, RowReading::date).ifPresent(record::sentOn);
        value(ProposalColumn.NICHE, Niche::parse).ifPresent(record::niche);
        value(ProposalColumn.VARIANT, text -> text).ifPresent(record::variant);
        value(ProposalColumn.PROFILE, text -> text).ifPresent(record::profile);
        value(ProposalColumn.CONNECTS, RowReading::integer).ifPresent(record::connects);
        value(ProposalColumn.BOOST, RowReading::integer).ifPresent(record::boost);
        readOutcome();
        checkDenied();
        return failed ? Optional.empty() : built();
    }

    private void readOutcome() {
        stage(ProposalColumn.VIEWED, ProposalStage.VIEWED).ifPresent(outcome::viewedOn);
        stage(ProposalColumn.REPLIED, ProposalStage.REPLIED).ifPresent(outcome::repliedOn);
        stage(ProposalColumn.INTERVIEWED, ProposalStage.INTERVIEWED).ifPresent(outcome::interviewedOn);
        stage(ProposalColumn.HIRED, ProposalStage.HIRED).ifPresent(outcome::hiredOn);
        value(ProposalColumn.END, RowReading::end).ifPresent(end -> {
            outcome.end(end);
            ended = true;
        });
        value(ProposalColumn.ENDED, RowReading::date).ifPresent(day -> {
            outcome.endedOn(day);
            ended = true;
        });
    }

    /** Clients hire without an interview, but not without a look and an answer. */
    private void checkDenied() {
        if (denied != ProposalStage.SENT && stage.compareTo(denied) > 0) {
            failed = true;
            problems.add(
                    row.line(),
                    denied.word(),
                    ProblemCode.INCONSISTENT,
                    "says no, but a later stage is on record: " + stage.word());
        }
    }

    private Optional<ProposalRecord> built() {
        try {
            if (stage != ProposalStage.SENT || ended) {
                record.outcome(outcome.stage(stage).build());
            }
            return Optional.of(record.build());
        } catch (InvalidValueException e) {
            problems.add(row.line(), column(e.attribute()), e.code(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** The furthest stage wins, and every one that is there is noted. */
    private Optional<LocalDate> stage(ProposalColumn column, ProposalStage reached) {
        String text = text(column);
        if (text.equals("no") && reached != ProposalStage.INTERVIEWED) {
            denied = denied == ProposalStage.SENT ? reached : denied;
        }
        if (text.isEmpty() || text.equals("no")) {
            return Optional.empty();
        }
        stage = reached;
        if (text.equals("yes")) {
            record.addNoted(reached);
            return Optional.empty();
        }
        return value(column, RowReading::date);
    }

    private <T> Optional<T> required(ProposalColumn column, Function<String, T> parse) {
        if (text(column).isEmpty()) {
            failed = true;
            problems.add(row.line(), column.header(), ProblemCode.MISSING_VALUE, "the field is empty");
        }
        return value(column, parse);
    }

    private <T> Optional<T> value(ProposalColumn column, Function<String, T> parse) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (InvalidValueException e) {
            failed = true;
            problems.add(row.line(), column.header(), e.code(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private String text(ProposalColumn column) {
        Integer index = columns.get(column);
        return index == null ? "" : row.field(index);
    }

    private static String column(String attribute) {
        return attribute.endsWith("On") ? attribute.substring(0, attribute.length() - 2) : attribute;
    }

    private static LocalDate date(String text) {
        LocalDate date = parsed(text);
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw refused(
                    ProblemCode.DATE_OUT_OF_RANGE,
                    "the day is outside the years " + FIRST_YEAR + " to " + LAST_YEAR + ": " + Quoted.of(text));
        }
        return date;
    }

    private static LocalDate parsed(String text) {
        try {
            if (text.length() == DATE_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw refused(ProblemCode.BAD_DATE, "no day like 2026-11-23: " + Quoted.of(text));
        }
        throw refused(ProblemCode.BAD_DATE, "no day like 2026-11-23: " + Quoted.of(text));
    }

    private static int integer(String text) {
        boolean plain = text.length() <= 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!plain) {
            throw refused(ProblemCode.EXPECTED_INTEGER, "no whole number of at most 7 digits: " + Quoted.of(text));
        }
        return Integer.parseInt(text);
    }

    private static ProposalEnd end(String text) {
        for (ProposalEnd end : ProposalEnd.values()) {
            if (end.word().equals(text)) {
                return end;
            }
        }
        throw refused(
                ProblemCode.UNKNOWN_CONSTANT,
                "not one of declined, other-hired, withdrawn, job-closed, job-removed, expired: " + Quoted.of(text));
    }

    private static InvalidValueException refused(ProblemCode code, String message) {
        return new InvalidValueException(code, "", message);
    }
}

package io.github.fairquote.pricing.economics;

import io.github.fairquote.core.policy.NoPolicyException;
import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.ProblemsException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What became of every Connect, by the rules of the day on which something happened.
 *
 * <p>Connects are lots of one day of issue; those that expire first are used first. Within a day, grants and purchases come first,
 * then what is spent, then interviews and ends, each by proposal; the order in which events are given does not matter. What comes
 * back goes to the lots from which it was taken and keeps their expiry, a boost included: no source says so, and it is the careful
 * reading. A reward is cut where more than the cap would fall into the days up to the interview. Limits of holding, which ended
 * years ago, are not applied. Immutable and thread-safe.
 */
public final class ConnectsLedger {
    private final PlatformPolicies policies;
    private final List<ConnectsEvent> events;
    private final List<LedgerEntry> entries;

    private ConnectsLedger(PlatformPolicies policies, List<ConnectsEvent> events, List<LedgerEntry> entries) {
        this.policies = policies;
        this.events = events;
        this.entries = entries;
    }

    /**
     * Works out a ledger.
     *
     * @param policies the platform's policies; the section {@code connects} of each event's day governs it
     * @param events what happened, in any order
     * @return the ledger
     * @throws ProblemsException if any event cannot be, with all problems as {@link #tryOf} reports them
     */
    public static ConnectsLedger of(PlatformPolicies policies, List<? extends ConnectsEvent> events) {
        Partial<ConnectsLedger> ledger = tryOf(policies, events);
        if (ledger.hasErrors()) {
            throw new ProblemsException(ledger.problems());
        }
        return ledger.orElseThrow();
    }

    /**
     * Works out a ledger of the events that can be.
     *
     * @param policies the platform's policies; the section {@code connects} of each event's day governs it
     * @param events what happened, in any order
     * @return the ledger without the events that cannot be, and a problem at the index of each of those: INSUFFICIENT_BALANCE if
     *     more was spent than there was, INCONSISTENT for an interview or end of a proposal on which nothing was spent before,
     *     DUPLICATE_ELEMENT for a second one, NO_POLICY if no rules are known for the day
     */
    public static Partial<ConnectsLedger> tryOf(PlatformPolicies policies, List<? extends ConnectsEvent> events) {
        Replay replay = new Replay(policies);
        List<ConnectsEvent> good = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Integer> order = IntStream.range(0, events.size())
                .boxed()
                .sorted(Comparator.comparing(events::get, ConnectsLedger::compare))
                .toList();
        for (int index : order) {
            try {
                replay.take(events.get(index));
                good.add(events.get(index));
            } catch (InvalidValueException e) {
                problems.add(problem(e.code(), e, index));
            } catch (NoPolicyException e) {
                problems.add(problem(e.code(), e, index));
            }
        }
        return Partial.of(new ConnectsLedger(policies, List.copyOf(good), List.copyOf(replay.entries())), problems);
    }

    /**
     * Every line up to the last event, expiry of later days left out.
     *
     * @return the lines in their order
     */
    public List<LedgerEntry> entries() {
        return entries;
    }

    /**
     * What there is at the end of a day.
     *
     * @param day the day, before, between or after all events
     * @return the balance with how it came about
     */
    public ConnectsBalance on(LocalDate day) {
        Replay replay = new Replay(policies);
        for (ConnectsEvent event : events) {
            if (!event.date().isAfter(day)) {
                replay.take(event);
            }
        }
        replay.expireUntil(day);
        return ConnectsBalance.builder()
                .asOf(day)
                .granted(replay.sum(LedgerEntryKind.GRANTED))
                .bought(replay.sum(LedgerEntryKind.BOUGHT))
                .rewarded(replay.sum(LedgerEntryKind.REWARDED))
                .returned(replay.sum(LedgerEntryKind.RETURNED))
                .spent(replay.sum(LedgerEntryKind.SPENT))
                .expired(replay.sum(LedgerEntryKind.EXPIRED))
                .balance(replay.balance())
                .addAllLots(replay.lots())
                .build();
    }

    private static Problem problem(ProblemCode code, Exception refusal, int index) {
        return Problem.error(code, String.valueOf(refusal.getMessage()), Location.ofIndex(index));
    }

    private static int compare(ConnectsEvent one, ConnectsEvent other) {
        return Comparator.comparing(ConnectsEvent::date)
                .thenComparingInt(ConnectsLedger::rank)
                .thenComparing(ConnectsEvent::toString)
                .compare(one, other);
    }

    private static int rank(ConnectsEvent event) {
        if (event instanceof ConnectsEvent.Granted || event instanceof ConnectsEvent.Bought) {
            return 0;
        }
        if (event instanceof ConnectsEvent.Spent || event instanceof ConnectsEvent.Charged) {
            return 1;
        }
        return event instanceof ConnectsEvent.Interviewed ? 2 : 3;
    }
}

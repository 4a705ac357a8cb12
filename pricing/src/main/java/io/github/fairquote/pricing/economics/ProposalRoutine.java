package io.github.fairquote.pricing.economics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.policy.NoPolicyException;
import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * A habit of sending proposals, worked out day by day: what it does to one's Connects.
 *
 * <p>Proposals are spread evenly over the weeks, and every so-manyth is answered and interviewed on its own day, so that the
 * number of interviews is the rate times the proposals, rounded down. Where Connects run out, those that are missing are
 * bought. Monthly grants come on the monthly return of the first day, the last day included. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"start", "days", "perWeek", "connects", "replyRate", "opening", "plan"})
public abstract class ProposalRoutine {

    ProposalRoutine() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @SuppressWarnings("deprecation") // the generated JSON carrier is deliberately marked so
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ProposalRoutine fromJson(ImmutableProposalRoutine.Json json) {
        return ImmutableProposalRoutine.fromJson(json);
    }

    /**
     * The first day.
     *
     * @return the day
     */
    @JsonProperty
    public abstract LocalDate start();

    /**
     * How many days proposals are sent.
     *
     * @return the days, in [1, 3,660]
     */
    @JsonProperty
    public abstract int days();

    /**
     * How many are sent a week.
     *
     * @return the proposals, in [1, 1,000]
     */
    @JsonProperty
    public abstract int perWeek();

    /**
     * What each costs.
     *
     * @return the Connects, in [0, 1,000]
     */
    @JsonProperty
    public abstract int connects();

    /**
     * How many of those sent are answered and interviewed.
     *
     * @return a share, in [0, 1]
     */
    @JsonProperty
    public abstract BigDecimal replyRate();

    /**
     * What there is on the first day.
     *
     * @return the Connects, in [0, 100,000]
     */
    @JsonProperty
    public abstract int opening();

    /**
     * Whose monthly grants come.
     *
     * @return the name of a plan, as the policy has it, such as {@code basic}
     */
    @JsonProperty
    public abstract String plan();

    /**
     * Works the routine out.
     *
     * @param policies the platform's policies; each day is governed by its own
     * @return what comes of it
     * @throws NoPolicyException if a day is not covered
     */
    public final RoutineOutcome run(PlatformPolicies policies) {
        Replay replay = new Replay(policies);
        List<ConnectsEvent> events = new ArrayList<>();
        if (opening() > 0) {
            take(new ConnectsEvent.Granted(start(), opening(), "opening balance"), replay, events);
        }
        int sent = 0;
        int months = 0;
        for (int day = 0; day <= days(); day++) {
            LocalDate date = start().plusDays(day);
            if (!start().plusMonths(months + 1L).isAfter(date)) {
                months++;
                grant(date, policies, replay, events);
            }
            int before = sent;
            while (day < days() && sent < dueBy(day + 1)) {
                send(date, ++sent, replay, events);
            }
            answer(date, before, sent, replay, events);
        }
        return RoutineOutcome.of(this, policies, ConnectsLedger.of(policies, events), sent, interviewsBy(sent));
    }

    private void grant(LocalDate date, PlatformPolicies policies, Replay replay, List<ConnectsEvent> events) {
        int amount = policies.connects(date).value().monthlyGrant(plan());
        if (amount > 0) {
            take(new ConnectsEvent.Granted(date, amount, "monthly grant, " + plan()), replay, events);
        }
    }

    private void send(LocalDate date, int number, Replay replay, List<ConnectsEvent> events) {
        replay.expireUntil(date);
        int missing = connects() - replay.balance();
        if (missing > 0) {
            take(new ConnectsEvent.Bought(date, missing), replay, events);
        }
        take(new ConnectsEvent.Spent(date, connects(), Integer.toString(number)), replay, events);
    }

    private void answer(LocalDate date, int before, int sent, Replay replay, List<ConnectsEvent> events) {
        for (int number = before + 1; number <= sent; number++) {
            if (interviewsBy(number) > interviewsBy(number - 1)) {
                take(new ConnectsEvent.Interviewed(date, Integer.toString(number)), replay, events);
            }
        }
    }

    private static void take(ConnectsEvent event, Replay replay, List<ConnectsEvent> events) {
        replay.take(event);
        events.add(event);
    }

    private int dueBy(int day) {
        return (int) ((long) day * perWeek() / 7);
    }

    private int interviewsBy(int sent) {
        return replyRate()
                .multiply(new BigDecimal(sent))
                .setScale(0, RoundingMode.DOWN)
                .intValueExact();
    }

    @Value.Check
    final void check() {
        Check.inRange("days", days(), 1, 3_660);
        Check.inRange("perWeek", perWeek(), 1, 1_000);
        Check.inRange("connects", connects(), 0, 1_000);
        Check.inRange("opening", opening(), 0, Limits.MOST);
        Check.line("plan", plan(), Limits.TEXT);
        Check.that(
                replyRate().signum() >= 0 && replyRate().compareTo(BigDecimal.ONE) <= 0,
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "replyRate",
                "is outside [0, 1]: " + replyRate().toPlainString());
    }

    /** Builds routines; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableProposalRoutine.Builder {
        Builder() {}
    }
}

package io.github.fairquote.pricing.economics;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.policy.connects.ConnectsRules;
import io.github.fairquote.core.policy.connects.ReturnReason;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes events in their order and works out what there is. Not thread-safe. */
final class Replay {
    private static final Comparator<Lot> FIRST_OUT =
            Comparator.comparing((Lot lot) -> lot.expiresOn).thenComparing(lot -> lot.issuedOn);

    private final PlatformPolicies policies;
    private final List<Lot> lots = new ArrayList<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final Map<String, List<Draw>> draws = new HashMap<>();
    private final Set<String> rewarded = new HashSet<>();
    private final Set<String> ended = new HashSet<>();
    private final List<Reward> rewards = new ArrayList<>();
    private final Map<LedgerEntryKind, Integer> sums = new EnumMap<>(LedgerEntryKind.class);
    private int balance;

    Replay(PlatformPolicies policies) {
        this.policies = policies;
    }

    /** Some Connects of a lot. */
    private record Draw(Lot lot, int amount) {}

    /** Connects that an interview brought. */
    private record Reward(LocalDate date, int amount) {}

    List<LedgerEntry> entries() {
        return entries;
    }

    int balance() {
        return balance;
    }

    int sum(LedgerEntryKind kind) {
        return sums.getOrDefault(kind, 0);
    }

    List<ConnectsLot> lots() {
        return lots.stream().map(Lot::value).toList();
    }

    /**
     * Takes the next event.
     *
     * @throws InvalidValueException if it cannot be; nothing but expiry has changed then
     * @throws io.github.fairquote.core.policy.NoPolicyException if no rules are known for its day
     */
    void take(ConnectsEvent event) {
        expireUntil(event.date());
        ConnectsRules rules = policies.connects(event.date()).value();
        if (event instanceof ConnectsEvent.Granted granted) {
            issue(granted.date(), granted.amount(), LedgerEntryKind.GRANTED, granted.what(), rules);
        } else if (event instanceof ConnectsEvent.Bought bought) {
            issue(bought.date(), bought.amount(), LedgerEntryKind.BOUGHT, "bought", rules);
        } else if (event instanceof ConnectsEvent.Spent spent) {
            List<Draw> drawn = draw(spent.date(), spent.amount(), "proposal " + spent.proposal());
            draws.computeIfAbsent(spent.proposal(), id -> new ArrayList<>()).addAll(drawn);
        } else if (event instanceof ConnectsEvent.Charged charged) {
            draw(charged.date(), charged.amount(), charged.what());
        } else if (event instanceof ConnectsEvent.Interviewed interview) {
            reward(interview, rules);
        } else if (event instanceof ConnectsEvent.Ended end) {
            end(end, rules);
        }
    }

    /** Lets everything expire that is not good any more on a day. */
    void expireUntil(LocalDate day) {
        while (!lots.isEmpty() && lots.get(0).isOver(day)) {
            Lot lot = lots.remove(0);
            enter(lot.expiresOn, LedgerEntryKind.EXPIRED, -lot.left, "of " + lot.issuedOn + ", not used in time");
        }
    }

    private void issue(LocalDate day, int amount, LedgerEntryKind kind, String because, ConnectsRules rules) {
        insert(new Lot(day, day.plusMonths(rules.lifeMonths()), amount));
        enter(day, kind, amount, because);
    }

    private void insert(Lot lot) {
        lots.add(lot);
        lots.sort(FIRST_OUT);
    }

    private List<Draw> draw(LocalDate day, int amount, String because) {
        if (amount > balance) {
            throw new InvalidValueException(
                    ProblemCode.INSUFFICIENT_BALANCE,
                    "amount",
                    because + " costs " + amount + ", and there are " + balance);
        }
        List<Draw> drawn = new ArrayList<>();
        int missing = amount;
        while (missing > 0) {
            Lot first = lots.get(0);
            int taken = Math.min(first.left, missing);
            first.left -= taken;
            missing -= taken;
            drawn.add(new Draw(first, taken));
            if (first.left == 0) {
                lots.remove(0);
            }
        }
        enter(day, LedgerEntryKind.SPENT, -amount, because);
        return drawn;
    }

    private void reward(ConnectsEvent.Interviewed interview, ConnectsRules rules) {
        requireSent(interview.proposal());
        if (!rewarded.add(interview.proposal())) {
            throw twice("interview", interview.proposal());
        }
        LocalDate since = interview.date().minusDays(rules.rewardDays());
        int recent = rewards.stream()
                .filter(reward -> reward.date().isAfter(since))
                .mapToInt(Reward::amount)
                .sum();
        int amount = Math.min(rules.rewardPerInterview(), Math.max(rules.rewardCap() - recent, 0));
        if (amount == 0) {
            enter(
                    interview.date(),
                    LedgerEntryKind.REWARDED,
                    0,
                    "interview from proposal " + interview.proposal()
                            + ": nothing, " + recent + " of at most " + rules.rewardCap() + " within "
                            + rules.rewardDays() + " days are reached");
            return;
        }
        issue(
                interview.date(),
                amount,
                LedgerEntryKind.REWARDED,
                "interview from proposal " + interview.proposal(),
                rules);
        rewards.add(new Reward(interview.date(), amount));
    }

    private void end(ConnectsEvent.Ended end, ConnectsRules rules) {
        requireSent(end.proposal());
        if (!ended.add(end.proposal())) {
            throw twice("end", end.proposal());
        }
        String what = "proposal " + end.proposal() + ": " + end.end().word();
        if (!rules.returnedFor().contains(ReturnReason.valueOf(end.end().name()))) {
            enter(end.date(), LedgerEntryKind.RETURNED, 0, what + ", not returned");
            return;
        }
        List<Draw> back = draws.getOrDefault(end.proposal(), List.of());
        enter(
                end.date(),
                LedgerEntryKind.RETURNED,
                back.stream().mapToInt(Draw::amount).sum(),
                what + ", returned");
        for (Draw draw : back) {
            insert(new Lot(draw.lot().issuedOn, draw.lot().expiresOn, draw.amount()));
        }
        expireReturned(end.date());
    }

    private void expireReturned(LocalDate day) {
        while (!lots.isEmpty() && lots.get(0).isOver(day)) {
            Lot lot = lots.remove(0);
            enter(day, LedgerEntryKind.EXPIRED, -lot.left, "of " + lot.issuedOn + ", returned too late");
        }
    }

    private void requireSent(String proposal) {
        if (!draws.containsKey(proposal)) {
            throw new InvalidValueException(
                    ProblemCode.INCONSISTENT,
                    "proposal",
                    "nothing was spent on this proposal before: " + Quoted.of(proposal));
        }
    }

    private static InvalidValueException twice(String what, String proposal) {
        return new InvalidValueException(
                ProblemCode.DUPLICATE_ELEMENT, "proposal", "a second " + what + " of " + Quoted.of(proposal));
    }

    private void enter(LocalDate day, LedgerEntryKind kind, int change, String because) {
        balance += change;
        sums.merge(kind, Math.abs(change), Integer::sum);
        entries.add(LedgerEntry.builder()
                .date(day)
                .kind(kind)
                .change(change)
                .balance(balance)
                .because(because)
                .build());
    }
}

package io.github.fairquote.templating.lint.rule;

import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.RateFloors;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.lint.Finding;
import io.github.fairquote.templating.lint.LetterContext;
import io.github.fairquote.templating.lint.LintedLetter;
import io.github.fairquote.templating.lint.read.ReadLetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bid is not below the platform's floor or the freelancer's own; bids in another currency are not compared. */
final class RateRule {
    private RateRule() {}

    static boolean knowsBid(LintedLetter letter) {
        LetterContext known = letter.context();
        boolean bid = known.hourlyBid().isPresent() || known.fixedBid().isPresent();
        return bid && (letter.floors().isPresent() || known.ownFloors().isPresent());
    }

    static List<Finding> check(ReadLetter letter) {
        List<Finding> findings = new ArrayList<>();
        letter.linted().floors().ifPresent(floors -> below(letter, floors, false, findings));
        letter.linted().context().ownFloors().ifPresent(floors -> below(letter, floors, true, findings));
        return findings;
    }

    private static void below(ReadLetter letter, RateFloors floors, boolean own, List<Finding> findings) {
        Optional<Money> hourly = letter.linted().context().hourlyBid().map(HourlyRate::perHour);
        compare(letter, hourly, floors.hourly().perHour(), own, "floor per hour", findings);
        compare(
                letter,
                letter.linted().context().fixedBid(),
                floors.fixedPrice(),
                own,
                "floor for a project",
                findings);
    }

    /**
     * The bid stands beside the letter, so that the span is empty and lies at its beginning. One's own floor is a secret, and
     * findings end up in logs: it is not told.
     */
    private static void compare(
            ReadLetter letter, Optional<Money> bid, Money floor, boolean own, String what, List<Finding> findings) {
        if (bid.isPresent()
                && bid.get().currency().equals(floor.currency())
                && bid.get().compareTo(floor) < 0) {
            String whole = own ? "your own " + what : "the platform's " + what + " of " + floor;
            findings.add(letter.finding(
                    ProblemCode.RATE_BELOW_FLOOR,
                    0,
                    0,
                    "the bid of " + bid.get() + " is below " + whole,
                    "bid at least " + (own ? "your own floor" : floor.toString())));
        }
    }
}

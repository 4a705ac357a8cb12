package io.github.fairquote.templating.compose.experiment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A comparison of wordings: which letters get which variant, settled by a hash and not by a draw, so that the same job gets the
 * same variant on every machine and on every day.
 *
 * <p>A unit draws a ticket, {@code floor(h * T / 2^32)}, where T is the sum of the shares and h the upper half of a 64-bit hash
 * (FNV-1a with the finalizer of MurmurHash3) of the UTF-8 bytes of name, line feed and unit; the first share of tickets goes to
 * the first arm, and so on. Another name draws anew, so that two experiments do not pair their arms; changing shares or arms
 * moves units. A ticket's chance differs from the even one by less than 2^-32. Immutable and thread-safe.
 *
 * @param name what the experiment is called, one line of at most 100 UTF-16 units
 * @param arms 2 to 20 arms of different variants
 */
@JsonPropertyOrder({"name", "arms"})
public record Experiment(String name, List<Arm> arms) {
    private static final int LIMIT = 20;

    /**
     * Checks name and arms.
     *
     * @throws InvalidValueException BLANK_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTER or LONE_SURROGATE for the name;
     *     NUMBER_OUT_OF_RANGE for their number and DUPLICATE_ELEMENT for the arms
     */
    public Experiment {
        Check.line("name", Objects.requireNonNull(name, "name"), 100);
        arms = List.copyOf(arms);
        Check.that(
                arms.size() >= 2 && arms.size() <= LIMIT,
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "arms",
                "are not 2 to " + LIMIT + ": " + arms.size());
        Check.distinct("arms", arms.stream().map(Arm::variant).toList());
    }

    /**
     * An experiment with equal shares.
     *
     * @param name the name
     * @param variants 2 to 20 different variants
     * @return the experiment
     * @throws InvalidValueException as the constructor does
     */
    public static Experiment of(String name, String... variants) {
        return new Experiment(
                name, Stream.of(variants).map(variant -> new Arm(variant, 1)).toList());
    }

    /**
     * The variant of a unit.
     *
     * @param unit what is compared, usually the id of a job post
     * @return the assignment; the same for the same experiment and unit, always
     */
    public Assignment assign(String unit) {
        int tickets = arms.stream().mapToInt(Arm::share).sum();
        long high = StableHash.of(name + "\n" + Objects.requireNonNull(unit, "unit")) >>> 32;
        int ticket = (int) (high * tickets >>> 32);
        int arm = 0;
        int end = arms.get(0).share();
        while (ticket >= end) {
            end += arms.get(++arm).share();
        }
        return new Assignment(name, unit, arms.get(arm).variant(), ticket, tickets);
    }
}

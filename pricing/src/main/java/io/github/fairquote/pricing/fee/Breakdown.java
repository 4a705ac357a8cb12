package io.github.fairquote.pricing.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * The way from what the client pays to what is left, in lines that add up exactly. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"lines", "net"})
public abstract class Breakdown {

    Breakdown() {}

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
    static Breakdown fromJson(ImmutableBreakdown.Json json) {
        return ImmutableBreakdown.fromJson(json);
    }

    /**
     * The amounts.
     *
     * @return the gross first, then what is taken from it or added to it, in order; all in one currency
     */
    @JsonProperty
    public abstract List<BreakdownLine> lines();

    /**
     * What is left.
     *
     * @return the exact sum of the lines; may be negative
     */
    @JsonProperty
    public abstract Money net();

    /**
     * A breakdown of which nothing is taken yet.
     *
     * @param gross what the client pays
     * @return a breakdown of one line
     */
    public static Breakdown of(Money gross) {
        BreakdownLine line =
                BreakdownLine.builder().label("gross").amount(gross).build();
        return builder().addLine(line).net(gross).build();
    }

    /**
     * The same breakdown with one more line.
     *
     * @param line the line, in the currency of {@link #net()}
     * @return a breakdown whose net is this net plus the line's amount
     * @throws io.github.fairquote.core.money.CurrencyMismatchException if the line is in another currency
     */
    public final Breakdown with(BreakdownLine line) {
        return builder()
                .addAllLines(lines())
                .addLine(line)
                .net(net().plus(line.amount()))
                .build();
    }

    /**
     * What the client pays.
     *
     * @return the amount of the first line
     */
    public final Money gross() {
        return lines().get(0).amount();
    }

    @Value.Check
    final void check() {
        Check.that(!lines().isEmpty(), ProblemCode.MISSING_VALUE, "lines", "hold no line");
        BigDecimal sum = BigDecimal.ZERO;
        for (BreakdownLine line : lines()) {
            Check.that(
                    line.amount().currency().equals(net().currency()),
                    ProblemCode.CURRENCY_MISMATCH,
                    "lines",
                    "hold an amount that is not in " + net().currency() + ": " + line.amount());
            sum = sum.add(line.amount().amount());
        }
        Check.that(
                sum.compareTo(net().amount()) == 0,
                ProblemCode.INCONSISTENT,
                "net",
                "is not the sum of the lines, " + sum.toPlainString() + ": " + net());
    }

    /** Builds breakdowns; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableBreakdown.Builder {
        Builder() {}
    }
}

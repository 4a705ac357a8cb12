package io.github.fairquote.core.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Money that changed hands on one day of a contract. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"date", "amount", "kind"})
public abstract class Payment {

    Payment() {}

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
    static Payment fromJson(ImmutablePayment.Json json) {
        return ImmutablePayment.fromJson(json);
    }

    /**
     * When it was paid.
     *
     * @return the day
     */
    @JsonProperty
    public abstract LocalDate date();

    /**
     * How much it was, before the platform's fee.
     *
     * @return the amount, above zero for refunds too
     */
    @JsonProperty
    public abstract Money amount();

    /**
     * What it was for.
     *
     * @return the kind; {@link PaymentKind#WORK} unless set
     */
    @Value.Default
    @JsonProperty
    public PaymentKind kind() {
        return PaymentKind.WORK;
    }

    /**
     * A payment for work.
     *
     * @param date the day
     * @param amount the amount, above zero
     * @return the payment
     * @throws InvalidValueException ZERO or NEGATIVE if the amount is not above zero
     */
    public static Payment of(LocalDate date, Money amount) {
        return builder().date(date).amount(amount).build();
    }

    /**
     * What the payment adds to the earnings.
     *
     * @return the amount, negative for a refund
     */
    public final Money earned() {
        return kind() == PaymentKind.REFUND ? amount().negated() : amount();
    }

    @Value.Check
    final void check() {
        Check.that(!amount().isNegative(), ProblemCode.NEGATIVE, "amount", "is below zero: " + amount());
        Check.that(!amount().isZero(), ProblemCode.ZERO, "amount", "is zero: " + amount());
    }

    /** Builds payments; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutablePayment.Builder {
        Builder() {}
    }
}

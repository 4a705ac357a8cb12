package io.github.fairquote.core.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Objects;

/**
 * An ISO 4217 currency with a minor unit, from the library's own table.
 *
 * <p>The table is ours because the JDK's differs between releases. Codes are upper case and matched exactly, with a
 * suggestion if only case or blanks differ; metals and test codes (XXX, XAU) have no minor unit and are refused. Written to JSON as the code.
 *
 * @param code the three-letter code, such as {@code USD}
 */
public record CurrencyCode(@JsonValue String code) implements Comparable<CurrencyCode> {
    /** The US dollar, in which the platforms of the bundled policies work. */
    public static final CurrencyCode USD = new CurrencyCode("USD");
    /** The euro. */
    public static final CurrencyCode EUR = new CurrencyCode("EUR");
    /** The pound sterling. */
    public static final CurrencyCode GBP = new CurrencyCode("GBP");

    /**
     * Checks the code.
     *
     * @throws InvalidValueException UNKNOWN_CURRENCY if the table does not have it, NO_MINOR_UNIT if it has no minor unit
     */
    public CurrencyCode {
        Objects.requireNonNull(code, "code");
        if (CurrencyTable.isWithoutMinorUnit(code)) {
            throw new InvalidValueException(
                    ProblemCode.NO_MINOR_UNIT, "", "currency has no minor unit: " + Quoted.of(code));
        }
        if (!CurrencyTable.contains(code)) {
            throw new InvalidValueException(
                    ProblemCode.UNKNOWN_CURRENCY,
                    "",
                    "currency is not an ISO 4217 code: " + Quoted.of(code),
                    CurrencyTable.suggest(code));
        }
    }

    /**
     * The currency of a code.
     *
     * @param code the three-letter code in upper case
     * @return the currency
     * @throws InvalidValueException UNKNOWN_CURRENCY if the table does not have it, NO_MINOR_UNIT if it has no minor unit
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CurrencyCode of(String code) {
        return new CurrencyCode(code);
    }

    /**
     * The number of decimals of the minor unit.
     *
     * @return the decimals in [0, 4]: 2 for USD, 0 for JPY, 3 for KWD, 4 for CLF
     */
    public int minorUnits() {
        return CurrencyTable.minorUnits(code);
    }

    @Override
    public int compareTo(CurrencyCode other) {
        return code.compareTo(other.code);
    }

    /** The code itself. */
    @Override
    public String toString() {
        return code;
    }
}

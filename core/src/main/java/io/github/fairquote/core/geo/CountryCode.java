package io.github.fairquote.core.geo;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Objects;

/**
 * A country by its officially assigned ISO 3166-1 alpha-2 code, from the library's own table (as of 2026-11-23).
 *
 * <p>Codes are upper case and matched exactly: {@code us}, {@code USA}, {@code UK}, {@code XK} and withdrawn codes are
 * refused, with a suggestion where the meaning is plain (a code in other case, a name, {@code UK}, {@code EL}). Written to JSON as the code.
 *
 * @param code the two-letter code, such as {@code UA}
 */
public record CountryCode(@JsonValue String code) implements Comparable<CountryCode> {

    /**
     * Checks the code.
     *
     * @throws InvalidValueException UNKNOWN_COUNTRY if the table does not have it
     */
    public CountryCode {
        Objects.requireNonNull(code, "code");
        if (!CountryTable.contains(code)) {
            throw new InvalidValueException(
                    ProblemCode.UNKNOWN_COUNTRY,
                    "",
                    "country is not an ISO 3166-1 alpha-2 code: " + Quoted.of(code),
                    CountryTable.suggest(code));
        }
    }

    /**
     * The country of a code.
     *
     * @param code the two-letter code in upper case
     * @return the country
     * @throws InvalidValueException UNKNOWN_COUNTRY if the table does not have it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CountryCode of(String code) {
        return new CountryCode(code);
    }

    /**
     * The English short name, such as {@code Ukraine}.
     *
     * @return the name
     */
    public String englishName() {
        return CountryTable.name(code);
    }

    @Override
    public int compareTo(CountryCode other) {
        return code.compareTo(other.code);
    }

    /** The code itself. */
    @Override
    public String toString() {
        return code;
    }
}

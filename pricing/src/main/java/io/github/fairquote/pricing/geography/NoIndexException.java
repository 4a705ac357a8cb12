package io.github.fairquote.pricing.geography;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.result.FairquoteException;
import io.github.fairquote.core.result.ProblemCode;

/** A table has no figure for a country; a silent factor of 1 would be a made-up number. */
public final class NoIndexException extends FairquoteException {
    /** The country without a figure. */
    private final transient CountryCode country;
    /** What the table measures. */
    private final GeographyIndex index;

    /**
     * Creates the refusal.
     *
     * @param country the country without a figure
     * @param index what the table measures
     */
    public NoIndexException(CountryCode country, GeographyIndex index) {
        super(
                ProblemCode.NO_INDEX_FOR_COUNTRY,
                "the " + index.word() + " table has no figure for " + country + " (" + country.englishName() + ")");
        this.country = country;
        this.index = index;
    }

    /**
     * The country without a figure.
     *
     * @return the country
     */
    public CountryCode country() {
        return country;
    }

    /**
     * What the table measures.
     *
     * @return the kind of index
     */
    public GeographyIndex index() {
        return index;
    }
}

package io.github.fairquote.pricing.funnel;

import io.github.fairquote.core.niche.Niche;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** By what proposals can be put together. */
public enum FunnelDimension {
    /** The niche. */
    NICHE,
    /** The wording of the letter. */
    VARIANT,
    /** The specialised profile that was shown. */
    PROFILE,
    /** The month in which it was sent. */
    MONTH;

    /**
     * The word used in tables.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What a proposal has in common with others of its kind.
     *
     * @param proposal the proposal
     * @return the niche, variant, profile or month such as {@code 2026-03}, if known
     */
    public Optional<String> of(ProposalRecord proposal) {
        return switch (this) {
            case NICHE -> proposal.niche().map(Niche::toString);
            case VARIANT -> proposal.variant();
            case PROFILE -> proposal.profile();
            case MONTH -> Optional.of(YearMonth.from(proposal.sentOn()).toString());
        };
    }
}

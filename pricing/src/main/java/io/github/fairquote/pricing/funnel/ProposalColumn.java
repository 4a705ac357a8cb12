package io.github.fairquote.pricing.funnel;

import java.util.Locale;

/** The columns of a table of proposals. */
enum ProposalColumn {
    ID,
    SENT,
    NICHE,
    VARIANT,
    PROFILE,
    CONNECTS,
    BOOST,
    VIEWED,
    REPLIED,
    INTERVIEWED,
    HIRED,
    END,
    ENDED;

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isRequired() {
        return compareTo(SENT) <= 0;
    }
}

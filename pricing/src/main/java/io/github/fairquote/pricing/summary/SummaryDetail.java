package io.github.fairquote.pricing.summary;

/** What a summary keeps of samples beside country, niche, level and rate; more detail means more cells. */
public enum SummaryDetail {
    /** The month of observation, which age weights need. */
    MONTH,
    /** The job success score in bands of five points, 100 on its own; a score therefore moves by at most 2.5 points. */
    JOB_SUCCESS;

    /** The flag in the byte form; flags never change. */
    int flag() {
        return this == MONTH ? 1 : 4;
    }
}

package io.github.fairquote.core.policy.fee;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Over what billings add up to the steps of a tiered fee. */
public enum BillingSpan {
    /** Over the whole relation with one client, all contracts together. */
    @JsonProperty("client-lifetime")
    CLIENT_LIFETIME,
    /** Over one calendar month, all clients together; the next month starts from nothing. */
    @JsonProperty("calendar-month")
    CALENDAR_MONTH
}

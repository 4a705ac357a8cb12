package io.github.fairquote.core.policy.standing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a badge asks for. The figures of a criterion are in its {@link CriterionRule}. */
public enum CriterionKind {
    /** There is no job success score yet. */
    @JsonProperty("no-score")
    NO_SCORE,
    /** The job success score is at least {@code least} percent. */
    @JsonProperty("job-success")
    JOB_SUCCESS,
    /** At least {@code least} of the last {@code period} weeks had the score that {@link #JOB_SUCCESS} asks for, or the badge for newcomers. */
    @JsonProperty("good-weeks")
    GOOD_WEEKS,
    /** The first hire is more than {@code period} days ago. */
    @JsonProperty("first-hire")
    FIRST_HIRE,
    /** At least {@code amount} was earned within {@code period} months, before fees. */
    @JsonProperty("earnings")
    EARNINGS,
    /** One contract of the size that the category asks for, paid within the time and without a negative outcome. */
    @JsonProperty("large-contract")
    LARGE_CONTRACT,
    /** The profile is complete to at least {@code least} percent. */
    @JsonProperty("profile")
    PROFILE,
    /** The profile of the agency's owner is complete to at least {@code least} percent. */
    @JsonProperty("owner-profile")
    OWNER_PROFILE,
    /** The profiles of the members are complete to at least {@code least} percent in the mean. */
    @JsonProperty("member-profiles")
    MEMBER_PROFILES,
    /** There are at least {@code least} members. */
    @JsonProperty("members")
    MEMBERS,
    /** Active within {@code period} days, or joined within {@code newcomerDays}. */
    @JsonProperty("activity")
    ACTIVITY,
    /** No violation of the terms of service within {@code period} months. */
    @JsonProperty("no-violation")
    NO_VIOLATION,
    /** No hold on the account within {@code period} days. */
    @JsonProperty("no-hold")
    NO_HOLD,
    /** The availability is up to date. */
    @JsonProperty("availability")
    AVAILABILITY,
    /** Proposals are sent where they fit. */
    @JsonProperty("relevant-proposals")
    RELEVANT_PROPOSALS,
    /** Work is delivered on time. */
    @JsonProperty("on-time")
    ON_TIME,
    /** Not an exclusive member of an agency. */
    @JsonProperty("independent")
    INDEPENDENT,
    /** The platform's people judge by what is not published, or invite. */
    @JsonProperty("judgement")
    JUDGEMENT
}

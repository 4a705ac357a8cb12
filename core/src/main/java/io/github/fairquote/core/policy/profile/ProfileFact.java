package io.github.fairquote.core.policy.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** A fact of a profile that a platform may count. */
public enum ProfileFact {
    /** The headline. */
    @JsonProperty("title")
    TITLE,
    /** A photo. */
    @JsonProperty("photo")
    PHOTO,
    /** The overview. */
    @JsonProperty("overview")
    OVERVIEW,
    /** A first employment. */
    @JsonProperty("employment")
    EMPLOYMENT,
    /** Employments beyond the first. */
    @JsonProperty("further-employment")
    FURTHER_EMPLOYMENT,
    /** A first skill. */
    @JsonProperty("skill")
    SKILL,
    /** Skills beyond the first. */
    @JsonProperty("further-skill")
    FURTHER_SKILL,
    /** Items of the portfolio. */
    @JsonProperty("portfolio")
    PORTFOLIO,
    /** Schools and degrees. */
    @JsonProperty("education")
    EDUCATION,
    /** An introduction on video. */
    @JsonProperty("video")
    VIDEO,
    /** An account elsewhere that is linked. */
    @JsonProperty("linked-account")
    LINKED_ACCOUNT,
    /** Certificates. */
    @JsonProperty("certification")
    CERTIFICATION,
    /** Other experience. */
    @JsonProperty("other-experience")
    OTHER_EXPERIENCE,
    /** Tests of skills, which the platform held once. */
    @JsonProperty("skill-test")
    SKILL_TEST;

    /**
     * The fact as packs write it.
     *
     * @return the word, such as {@code linked-account}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

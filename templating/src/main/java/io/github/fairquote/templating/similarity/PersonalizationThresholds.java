package io.github.fairquote.templating.similarity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.ProblemCode;
import org.immutables.value.Value;

/**
 * From where on a letter is called personal, or canned.
 *
 * <p>Every default is an assumption. All that is public is a user's report of 2015 that the platform compares a letter with the
 * writer's own earlier ones and tells clients of copies; whether it still does, and from what likeness on, is not known. The
 * defaults were set so that letters of one kit for different jobs pass and the same letter under another name does not. Immutable
 * and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
    "keyTerms",
    "openingCharacters",
    "specificShare",
    "toleratedLikeness",
    "copyLikeness",
    "cautionBelow",
    "alarmBelow",
    "nearest"
})
public abstract class PersonalizationThresholds {
    private static final PersonalizationThresholds DEFAULTS = builder().build();

    PersonalizationThresholds() {}

    /**
     * Starts a builder that holds the defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The thresholds unless others are set.
     *
     * @return the defaults
     */
    public static PersonalizationThresholds defaults() {
        return DEFAULTS;
    }

    @SuppressWarnings("deprecation") // the generated JSON carrier is deliberately marked so
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PersonalizationThresholds fromJson(ImmutablePersonalizationThresholds.Json json) {
        return ImmutablePersonalizationThresholds.fromJson(json);
    }

    /**
     * How many of the job's key terms earn all points; all of them if the job has fewer.
     *
     * @return the number in [1, 100]; 5 unless set
     */
    @Value.Default
    @JsonProperty
    public int keyTerms() {
        return 5;
    }

    /**
     * How much of the letter counts as its opening.
     *
     * @return the code points in [1, 16,384]; 200 unless set, the upper end of what vendors report of previews
     */
    @Value.Default
    @JsonProperty
    public int openingCharacters() {
        return 200;
    }

    /**
     * What share of specific text earns all points.
     *
     * @return the share in (0, 1]; 0.5 unless set
     */
    @Value.Default
    @JsonProperty
    public double specificShare() {
        return 0.5;
    }

    /**
     * Up to what containment in one earlier letter a letter costs no points.
     *
     * @return the share in [0, 1), below {@link #copyLikeness()}; 0.3 unless set
     */
    @Value.Default
    @JsonProperty
    public double toleratedLikeness() {
        return 0.3;
    }

    /**
     * From what containment in one earlier letter on a letter is called a copy.
     *
     * @return the share in (0, 1]; 0.8 unless set
     */
    @Value.Default
    @JsonProperty
    public double copyLikeness() {
        return 0.8;
    }

    /**
     * Below what share of the points caution is due.
     *
     * @return the share in [0, 1], not below {@link #alarmBelow()}; 0.65 unless set
     */
    @Value.Default
    @JsonProperty
    public double cautionBelow() {
        return 0.65;
    }

    /**
     * Below what share of the points a letter is called canned.
     *
     * @return the share in [0, 1]; 0.4 unless set
     */
    @Value.Default
    @JsonProperty
    public double alarmBelow() {
        return 0.4;
    }

    /**
     * How many of the nearest earlier letters are told.
     *
     * @return the number in [1, 100]; 3 unless set
     */
    @Value.Default
    @JsonProperty
    public int nearest() {
        return 3;
    }

    @Value.Check
    final void check() {
        Check.inRange("keyTerms", keyTerms(), 1, 100);
        Check.inRange("openingCharacters", openingCharacters(), 1, Check.TEXT_LIMIT);
        Check.inRange("specificShare", Check.positive("specificShare", specificShare()), 0.0, 1.0);
        Check.inRange("copyLikeness", Check.positive("copyLikeness", copyLikeness()), 0.0, 1.0);
        Check.inRange("toleratedLikeness", toleratedLikeness(), 0.0, 1.0);
        Check.inRange("cautionBelow", cautionBelow(), 0.0, 1.0);
        Check.inRange("alarmBelow", alarmBelow(), 0.0, 1.0);
        Check.inRange("nearest", nearest(), 1, 100);
        below("toleratedLikeness", toleratedLikeness() < copyLikeness(), "is not below copyLikeness");
        below("alarmBelow", alarmBelow() <= cautionBelow(), "is above cautionBelow");
    }

    private static void below(String name, boolean holds, String rule) {
        Check.that(holds, ProblemCode.INCONSISTENT, name, rule);
    }

    /** Builds thresholds; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutablePersonalizationThresholds.Builder {
        Builder() {}
    }
}

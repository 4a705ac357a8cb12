package io.github.fairquote.templating.compose;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.profile.DailyWindow;
import io.github.fairquote.core.profile.FreelancerProfile;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;

/** What a letter is to be written from. Immutable and thread-safe. */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"profile", "job", "date", "language", "bid", "clientHours"})
public abstract class LetterRequest {
    private static final DailyWindow OFFICE_HOURS = DailyWindow.of(LocalTime.of(9, 0), LocalTime.of(17, 0));

    LetterRequest() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @SuppressWarnings("deprecation") // the generated JSON carrier is deliberately marked so
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LetterRequest fromJson(ImmutableLetterRequest.Json json) {
        return ImmutableLetterRequest.fromJson(json);
    }

    /**
     * Who writes.
     *
     * @return the profile
     */
    @JsonProperty
    public abstract FreelancerProfile profile();

    /**
     * What is answered.
     *
     * @return the job
     */
    @JsonProperty
    public abstract JobPost job();

    /**
     * The day of sending, on the client's calendar; the overlap of working hours is that of this day.
     *
     * @return the date
     */
    @JsonProperty
    public abstract LocalDate date();

    /**
     * The letter's language.
     *
     * @return a BCP 47 tag; {@code en} unless set
     */
    @Value.Default
    @JsonProperty
    public String language() {
        return "en";
    }

    /**
     * What is asked for an hour; letters without it name no price.
     *
     * @return the bid, if the letter may name it
     */
    @JsonProperty
    public abstract Optional<HourlyRate> bid();

    /**
     * When the client is at work, on the client's clock.
     *
     * @return the hours; 09:00 to 17:00, an assumption, unless set
     */
    @Value.Default
    @JsonProperty
    public DailyWindow clientHours() {
        return OFFICE_HOURS;
    }

    @Value.Check
    final void check() {
        Check.line("language", language(), 64);
    }

    /** Builds requests; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableLetterRequest.Builder {
        Builder() {}
    }
}

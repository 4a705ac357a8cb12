package io.github.fairquote.templating.compose;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.policy.ProposalLimits;
import io.github.fairquote.core.profile.DailyWindow;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.templating.compose.experiment.Experiment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;

/** What a letter is to be written from. Immutable and thread-safe. */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "profile",
    "job",
    "date",
    "language",
    "tone",
    "bid",
    "clientAddress",
    "clientHours",
    "limits",
    "maxCharacters",
    "experiment",
    "unit"
})
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
     * The letter's language. Blocks of this tag are taken, or of what is left of it when subtags go off its end; never blocks
     * of another language.
     *
     * @return a BCP 47 tag; {@code en} unless set
     */
    @Value.Default
    @JsonProperty
    public String language() {
        return "en";
    }

    /**
     * How the letter should sound.
     *
     * @return the tone that blocks are preferred by, such as {@code warm}; if any
     */
    @JsonProperty
    public abstract Optional<String> tone();

    /**
     * What is asked for; letters without it name no price.
     *
     * @return the bid, if the letter may name it
     */
    @JsonProperty
    public abstract Optional<Bid> bid();

    /**
     * How the client is addressed behind a greeting, in the letter's language, where the name alone would not do: the vocative
     * ({@code Олено}, {@code пане Андрію}), or a title ({@code Frau Berger}).
     *
     * @return one line of at most 200 UTF-16 units, if handed in; without it {@code client.address} is the client's name, and
     *     absent in languages that decline an address
     */
    @JsonProperty
    public abstract Optional<String> clientAddress();

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

    /**
     * What the platform allows and shows on the day of sending. With limits a letter that is too long loses
     * {@linkplain io.github.fairquote.templating.block.BlockRole#droppedFirst() blocks it can do without}, and the draft tells
     * what is seen of it first.
     *
     * @return the limits; without them only {@link #maxCharacters()} bounds the letter
     */
    @JsonProperty
    public abstract Optional<ProposalLimits> limits();

    /**
     * How long the letter may be where that is shorter than what the platform allows.
     *
     * @return the number of UTF-16 units, never below that of code points, in [1, 1,000,000]; if set
     */
    @JsonProperty
    public abstract Optional<Integer> maxCharacters();

    /**
     * Which wordings are compared. One at a time: a difference then has one cause.
     *
     * @return the experiment, if any
     */
    @JsonProperty
    public abstract Optional<Experiment> experiment();

    /**
     * What the experiment assigns.
     *
     * @return one line of at most 100 UTF-16 units; the id of the job unless set
     */
    @Value.Default
    @JsonProperty
    public String unit() {
        return job().id();
    }

    @Value.Check
    final void check() {
        Check.languageTag("language", language());
        tone().ifPresent(text -> Check.line("tone", text, 64));
        clientAddress().ifPresent(text -> Check.line("clientAddress", text, 200));
        maxCharacters().ifPresent(n -> Check.inRange("maxCharacters", n, 1, 1_000_000));
        Check.line("unit", unit(), 100);
    }

    /** Builds requests; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableLetterRequest.Builder {
        Builder() {}
    }
}

package io.github.fairquote.templating.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.proposal.Proposal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A letter as it went out. Immutable and thread-safe. */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "sentOn", "job", "text", "client", "template", "variant", "language"})
public abstract class SentLetter {

    SentLetter() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The letter of a proposal.
     *
     * @param proposal the proposal as it was sent
     * @return its id, day, job, letter and variant; client, template and language are not known to proposals
     */
    public static SentLetter of(Proposal proposal) {
        Builder letter = builder();
        letter.id(proposal.id()).sentOn(proposal.sentOn()).job(proposal.job()).text(proposal.letter());
        return letter.variant(proposal.variant()).build();
    }

    @SuppressWarnings("deprecation") // the generated JSON carrier is deliberately marked so
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static SentLetter fromJson(ImmutableSentLetter.Json json) {
        return ImmutableSentLetter.fromJson(json);
    }

    /**
     * By what the caller knows the letter.
     *
     * @return one line of at most 100 UTF-16 units, different from that of every other letter of a history
     */
    @JsonProperty
    public abstract String id();

    /**
     * When it was sent.
     *
     * @return the date
     */
    @JsonProperty
    public abstract LocalDate sentOn();

    /**
     * For which job.
     *
     * @return the id of the job post, one line of at most 100 UTF-16 units
     */
    @JsonProperty
    public abstract String job();

    /**
     * What was written.
     *
     * @return the letter, at most 16,384 UTF-16 units; lines are allowed
     */
    @JsonProperty
    public abstract String text();

    /**
     * To whom.
     *
     * @return the client's name or company, one line of at most 200 UTF-16 units; if known
     */
    @JsonProperty
    public abstract Optional<String> client();

    /**
     * From what it was made.
     *
     * @return the name of the template or of the block library, one line of at most 100 UTF-16 units; if from any
     */
    @JsonProperty
    public abstract Optional<String> template();

    /**
     * Which wording it used, so that wordings can be compared.
     *
     * @return the variant, one line of at most 100 UTF-16 units; if any
     */
    @JsonProperty
    public abstract Optional<String> variant();

    /**
     * In which language it is.
     *
     * @return a language tag such as {@code en} or {@code uk}; if known
     */
    @JsonProperty
    public abstract Optional<String> language();

    @Value.Check
    final void check() {
        Check.line("id", id(), 100);
        Check.line("job", job(), 100);
        Check.prose("text", text(), Check.TEXT_LIMIT);
        client().ifPresent(name -> Check.line("client", name, 200));
        template().ifPresent(name -> Check.line("template", name, 100));
        variant().ifPresent(name -> Check.line("variant", name, 100));
        language().ifPresent(tag -> Check.languageTag("language", tag));
    }

    /** Builds letters; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableSentLetter.Builder {
        Builder() {}
    }
}

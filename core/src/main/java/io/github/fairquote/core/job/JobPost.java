package io.github.fairquote.core.job;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.policy.Platform;
import io.github.fairquote.core.policy.letter.ContactExemption;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.terms.ContractTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A job as posted: what is asked for, by whom, and on what terms.
 *
 * <p>All text is a stranger's: it is data to answer, and nothing in it is ever read as a template or an instruction. Immutable
 * and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "id",
    "title",
    "description",
    "client",
    "skills",
    "platform",
    "niche",
    "level",
    "need",
    "deliverable",
    "terms",
    "screeningQuestions",
    "mentions",
    "contactExemptions",
    "postedOn"
})
public abstract class JobPost {

    JobPost() {}

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
    static JobPost fromJson(ImmutableJobPost.Json json) {
        return ImmutableJobPost.fromJson(json);
    }

    /**
     * By what the caller knows the post.
     *
     * @return one line of at most 100 UTF-16 units
     */
    @JsonProperty
    public abstract String id();

    /**
     * The headline of the post.
     *
     * @return one line of at most 300 UTF-16 units
     */
    @JsonProperty
    public abstract String title();

    /**
     * What the post says.
     *
     * @return the words, at most 16,384 UTF-16 units; lines are allowed
     */
    @JsonProperty
    public abstract String description();

    /**
     * Who asks.
     *
     * @return the client; {@link ClientProfile#unknown()} if nothing is known
     */
    @JsonProperty
    public abstract ClientProfile client();

    /**
     * The skills that the post is tagged with.
     *
     * @return at most 100 distinct skills in their order; may be empty
     */
    @JsonProperty
    public abstract List<SkillTag> skills();

    /**
     * Where the job is posted.
     *
     * @return the platform whose policy holds; empty for a job from elsewhere
     */
    @JsonProperty
    public abstract Optional<Platform> platform();

    /**
     * What kind of work it is.
     *
     * @return the niche, if it has been settled
     */
    @JsonProperty
    public abstract Optional<Niche> niche();

    /**
     * What level the client asks for.
     *
     * @return the level, if the post states one
     */
    @JsonProperty
    public abstract Optional<ExperienceLevel> level();

    /**
     * What the client is after, in the few words that a letter takes up.
     *
     * @return the need, such as {@code more qualified leads}; one line of at most 300 UTF-16 units
     */
    @JsonProperty
    public abstract Optional<String> need();

    /**
     * What has to be delivered, in the few words that a letter takes up.
     *
     * @return the deliverable, such as {@code a tracking plan}; one line of at most 300 UTF-16 units
     */
    @JsonProperty
    public abstract Optional<String> deliverable();

    /**
     * On what terms the work is offered.
     *
     * @return the terms, if the post states any
     */
    @JsonProperty
    public abstract Optional<ContractTerms> terms();

    /**
     * What every applicant has to answer.
     *
     * @return at most 20 questions in their order; may be empty
     */
    @JsonProperty
    public abstract List<ScreeningQuestion> screeningQuestions();

    /**
     * What the post asks every letter to contain, such as a code word that shows it was read.
     *
     * @return at most 20 phrases, each one line of at most 200 UTF-16 units; may be empty
     */
    @JsonProperty
    public abstract List<String> mentions();

    /**
     * Why contact details may be named before the contract.
     *
     * @return the distinct reasons that the post or its client gives; usually empty
     */
    @JsonProperty
    public abstract List<ContactExemption> contactExemptions();

    /**
     * When it was posted.
     *
     * @return the date, if known
     */
    @JsonProperty
    public abstract Optional<LocalDate> postedOn();

    @Value.Check
    final void check() {
        Check.line("id", id(), 100);
        Check.line("title", title(), 300);
        Check.prose("description", description(), Check.TEXT_LIMIT);
        need().ifPresent(text -> Check.line("need", text, 300));
        deliverable().ifPresent(text -> Check.line("deliverable", text, 300));
        Check.atMost("skills", skills().size(), 100);
        Check.distinct("skills", skills());
        Check.atMost("screeningQuestions", screeningQuestions().size(), 20);
        Check.atMost("mentions", mentions().size(), 20);
        mentions().forEach(phrase -> Check.line("mentions", phrase, 200));
        Check.distinct("contactExemptions", contactExemptions());
    }

    /** Builds job posts; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableJobPost.Builder {
        Builder() {}
    }
}

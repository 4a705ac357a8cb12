package io.github.fairquote.core.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.niche.Niche;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Proof of earlier work: for what kind of client, in which niche, with what result.
 *
 * <p>A letter states results of the profile's case studies only; it invents none. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "title", "niche", "clientKind", "result", "skills", "summary", "year", "quote"})
public abstract class CaseStudy {

    CaseStudy() {}

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
    static CaseStudy fromJson(ImmutableCaseStudy.Json json) {
        return ImmutableCaseStudy.fromJson(json);
    }

    /**
     * By what the profile knows the case study.
     *
     * @return one line of at most 100 UTF-16 units, different from that of every other case study of the profile
     */
    @JsonProperty
    public abstract String id();

    /**
     * What the case study is called.
     *
     * @return one line of at most 200 UTF-16 units
     */
    @JsonProperty
    public abstract String title();

    /**
     * In which niche the work was.
     *
     * @return the niche
     */
    @JsonProperty
    public abstract Niche niche();

    /**
     * For whom it was, without a name that the client may not want to see.
     *
     * @return the kind of client, such as {@code a dental chain in Texas}; one line of at most 200 UTF-16 units
     */
    @JsonProperty
    public abstract String clientKind();

    /**
     * What came of it.
     *
     * @return the result, such as {@code 41 % cheaper leads in ten weeks}; one line of at most 300 UTF-16 units
     */
    @JsonProperty
    public abstract String result();

    /**
     * The skills that it took.
     *
     * @return at most 100 distinct skills in their order; may be empty
     */
    @JsonProperty
    public abstract List<SkillTag> skills();

    /**
     * What was done.
     *
     * @return the words, at most 5,000 UTF-16 units; lines are allowed
     */
    @JsonProperty
    public abstract Optional<String> summary();

    /**
     * When it was finished.
     *
     * @return the calendar year in [1950, 2100], if stated
     */
    @JsonProperty
    public abstract Optional<Integer> year();

    /**
     * What the client said about it.
     *
     * @return the words without quotation marks around them, at most 1,000 UTF-16 units; lines are allowed
     */
    @JsonProperty
    public abstract Optional<String> quote();

    @Value.Check
    final void check() {
        Check.line("id", id(), 100);
        Check.line("title", title(), 200);
        Check.line("clientKind", clientKind(), 200);
        Check.line("result", result(), 300);
        Skills.check(skills());
        summary().ifPresent(text -> Check.prose("summary", text, 5_000));
        year().ifPresent(n -> Check.inRange("year", n, 1950, 2100));
        quote().ifPresent(text -> Check.prose("quote", text, 1_000));
    }

    /** Builds case studies; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableCaseStudy.Builder {
        Builder() {}
    }
}

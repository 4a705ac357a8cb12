package io.github.fairquote.core.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.niche.Niche;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a former client says in words outside the platform, such as a recommendation on LinkedIn.
 *
 * <p>It is proof for a letter and weak evidence for a reputation; it never enters the platform's own ratings. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"author", "role", "company", "text", "niche", "givenOn", "source"})
public abstract class Testimonial {
    private static final int LINE_LIMIT = 200;
    private static final int TEXT_LIMIT = 5_000;

    Testimonial() {}

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
    static Testimonial fromJson(ImmutableTestimonial.Json json) {
        return ImmutableTestimonial.fromJson(json);
    }

    /**
     * Who says it.
     *
     * @return the name, one line of at most 200 UTF-16 units
     */
    @JsonProperty
    public abstract String author();

    /**
     * What the author does.
     *
     * @return the role, such as {@code Head of Marketing}; one line of at most 200 UTF-16 units
     */
    @JsonProperty
    public abstract Optional<String> role();

    /**
     * For whom the author does it.
     *
     * @return the company; one line of at most 200 UTF-16 units
     */
    @JsonProperty
    public abstract Optional<String> company();

    /**
     * What is said.
     *
     * @return the words, at most 5,000 UTF-16 units; lines are allowed
     */
    @JsonProperty
    public abstract String text();

    /**
     * What the work was about.
     *
     * @return the niche, if known
     */
    @JsonProperty
    public abstract Optional<Niche> niche();

    /**
     * When it was given.
     *
     * @return the date, if known
     */
    @JsonProperty
    public abstract Optional<LocalDate> givenOn();

    /**
     * Where it can be read.
     *
     * @return the place, such as {@code LinkedIn}; one line of at most 200 UTF-16 units
     */
    @JsonProperty
    public abstract Optional<String> source();

    @Value.Check
    final void check() {
        Check.line("author", author(), LINE_LIMIT);
        role().ifPresent(r -> Check.line("role", r, LINE_LIMIT));
        company().ifPresent(c -> Check.line("company", c, LINE_LIMIT));
        Check.prose("text", text(), TEXT_LIMIT);
        source().ifPresent(s -> Check.line("source", s, LINE_LIMIT));
    }

    /** Builds testimonials; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableTestimonial.Builder {
        Builder() {}
    }
}

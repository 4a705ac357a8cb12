package io.github.fairquote.templating;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.Location;
import java.util.List;
import org.immutables.value.Value;

/** A name that a template asks for, in one role, with every place that does. Immutable and thread-safe. */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"name", "path", "role", "required", "filters", "places"})
public abstract class Placeholder {
    Placeholder() {}

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
    static Placeholder fromJson(ImmutablePlaceholder.Json json) {
        return ImmutablePlaceholder.fromJson(json);
    }

    /**
     * The name as the template writes it, such as {@code case.title} inside {@code {{#each cases as case}}}.
     *
     * @return the name at the first place
     */
    @JsonProperty
    public abstract String name();

    /**
     * The path of the value from the root of the bindings.
     *
     * @return the dotted path, {@code []} standing for the elements of a list, such as {@code cases[].title}
     */
    @JsonProperty
    public abstract String path();

    /**
     * What the template does with it.
     *
     * @return the role
     */
    @JsonProperty
    public abstract PlaceholderRole role();

    /**
     * Whether bindings must give it a value: some place has neither a default nor a condition on it around.
     *
     * @return true if it can't be left out
     */
    @JsonProperty
    public abstract boolean required();

    /**
     * The filters it goes through at any place.
     *
     * @return their names, each once, in the order of places
     */
    @JsonProperty
    public abstract List<String> filters();

    /**
     * The places of its tags.
     *
     * @return the places of the opening braces, in order, at least one
     */
    @JsonProperty
    public abstract List<Location> places();

    @Value.Check
    final void check() {
        Check.notBlank("name", name());
        Check.notBlank("path", path());
        Check.that(
                !places().isEmpty(),
                io.github.fairquote.core.result.ProblemCode.MISSING_FIELD,
                "places",
                "holds no place");
    }

    /** Builds placeholders; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutablePlaceholder.Builder {
        Builder() {}
    }
}

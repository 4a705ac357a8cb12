package io.github.fairquote.core.policy.letter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which kinds of contact details a reason makes lawful before a contract. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"exemption", "kinds"})
public abstract class ContactAllowance {

    ContactAllowance() {}

    /**
     * What a reason allows.
     *
     * @param exemption the reason
     * @param kinds what it allows, each kind once
     * @return the allowance
     */
    public static ContactAllowance of(ContactExemption exemption, Collection<ContactKind> kinds) {
        return ImmutableContactAllowance.builder()
                .exemption(exemption)
                .addAllKinds(kinds)
                .build();
    }

    @SuppressWarnings("deprecation") // the generated JSON carrier is deliberately marked so
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ContactAllowance fromJson(ImmutableContactAllowance.Json json) {
        return ImmutableContactAllowance.fromJson(json);
    }

    /**
     * The reason.
     *
     * @return the exemption that a post may state
     */
    @JsonProperty
    public abstract ContactExemption exemption();

    /**
     * What it allows.
     *
     * @return the kinds, each once
     */
    @JsonProperty
    public abstract List<ContactKind> kinds();

    @Value.Check
    final void check() {
        Check.distinct("kinds", kinds());
    }
}

/**
 * The domain of freelance work as plain values: money, countries, profiles, job posts, contracts, proposals, dated platform
 * policy, and strict JSON for all of them.
 *
 * <p>Start at {@link io.github.fairquote.core.json.FairquoteJson} to read and write documents, and at {@link
 * io.github.fairquote.core.result.Partial} for how bulk input reports its problems.
 * Nothing here computes a price or writes a letter.
 */
module io.github.fairquote.core {
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static org.jspecify;
    requires static com.fasterxml.jackson.databind;
    requires transitive com.fasterxml.jackson.annotation;
    requires tools.jackson.core;

    exports io.github.fairquote.core.contract;
    exports io.github.fairquote.core.geo;
    exports io.github.fairquote.core.job;
    exports io.github.fairquote.core.json;
    exports io.github.fairquote.core.money;
    exports io.github.fairquote.core.niche;
    exports io.github.fairquote.core.policy;
    exports io.github.fairquote.core.policy.connects;
    exports io.github.fairquote.core.policy.fee;
    exports io.github.fairquote.core.policy.letter;
    exports io.github.fairquote.core.policy.pack;
    exports io.github.fairquote.core.policy.profile;
    exports io.github.fairquote.core.policy.source;
    exports io.github.fairquote.core.policy.standing;
    exports io.github.fairquote.core.profile;
    exports io.github.fairquote.core.proposal;
    exports io.github.fairquote.core.result;
    exports io.github.fairquote.core.terms;
    exports io.github.fairquote.core.internal to
            io.github.fairquote.pricing,
            io.github.fairquote.templating;
    exports io.github.fairquote.core.internal.json to
            io.github.fairquote.pricing,
            io.github.fairquote.templating;

    opens io.github.fairquote.core.contract to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.core.geo to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.core.job to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.core.json to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.core.money to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.core.niche to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.core.policy to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.core.policy.connects to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.core.policy.fee to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.core.policy.letter to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.core.policy.profile to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.core.policy.source to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.core.policy.standing to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.core.profile to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.core.proposal to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.core.result to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.core.terms to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}

package io.github.fairquote.templating;

import java.util.List;
import java.util.Optional;

/** Finds the blocks that {@code {{> block-id}}} names. Asked once per place, in the order of places. */
@FunctionalInterface
public interface BlockResolver {
    /**
     * The block of an identifier.
     *
     * @param id the identifier as written in the template
     * @return the block's template, if there is such a block
     */
    Optional<Template> find(String id);

    /**
     * The identifiers that can be found, for "did you mean".
     *
     * @return the identifiers; empty unless overridden
     */
    default List<String> ids() {
        return List.of();
    }
}

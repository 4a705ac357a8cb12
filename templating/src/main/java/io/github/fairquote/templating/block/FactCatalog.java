package io.github.fairquote.templating.block;

import io.github.fairquote.templating.Schema;
import java.util.Collection;
import java.util.List;

/** The facts that letters are filled from: what blocks are checked against before there is any letter. */
public interface FactCatalog {
    /**
     * Every name that a block may use.
     *
     * @return the dotted names
     */
    List<String> names();

    /**
     * The facts that never stand in one letter.
     *
     * @return groups of names, of each of which a letter has one at most; none unless overridden
     */
    default List<List<String>> excluding() {
        return List.of();
    }

    /**
     * Whether a fact claims something of the freelancer, so that only the profile can supply it.
     *
     * @param name a name
     * @return true if nothing else may stand for it; false unless overridden
     */
    default boolean isClaim(String name) {
        return false;
    }

    /**
     * What is known of a letter in which some facts are there for sure.
     *
     * @param present the names of facts that a block needs; unknown ones are left out
     * @return the schema in which these always have a value
     */
    Schema given(Collection<String> present);
}

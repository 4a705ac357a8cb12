package io.github.fairquote.templating.syntax;

/** What the grammar knows of a filter whose arguments are read. */
public interface Filter {
    /**
     * The name by which templates call it.
     *
     * @return the name
     */
    String name();

    /**
     * Whether it takes text, and so may follow another filter.
     *
     * @return false if it must be the first
     */
    boolean takesText();
}

package io.github.fairquote.pricing.internal.table;

import java.io.IOException;

/** Characters from somewhere, with the number of units taken from there so far. Not thread-safe. */
interface TextInput {
    /**
     * Reads at least one character.
     *
     * @param into where to put them
     * @param offset where the first goes
     * @param length room for them, at least 2 (one surrogate pair)
     * @return how many were read; -1 at the end
     * @throws TextFaultException if the input breaks a rule, after everything in front of that place was handed out
     * @throws IOException if the source fails
     */
    int read(char[] into, int offset, int length) throws IOException;

    /** How much was taken from the source: bytes of a stream, UTF-16 units of a reader. */
    long position();
}

/**
 * Text tables read row by row in constant memory; not API.
 *
 * <p>Why no CSV library: those measured take broken files for whole ones. Apache Commons CSV 1.14 swallows the rest of a file
 * behind an unclosed quote by default (four rows in, two out), passes short rows, drops surplus fields on access by name,
 * takes the last of two columns of one name, and needed 2.2 s for a header of a million commas. Rows in must be rows out plus
 * rows reported, with physical line numbers, so the state machine is ours.
 */
@NullMarked
package io.github.fairquote.pricing.internal.table;

import org.jspecify.annotations.NullMarked;

package io.github.fairquote.pricing.internal.table;

import io.github.fairquote.core.result.ProblemCode;

/**
 * What is wrong with the form of a row.
 *
 * @param code one of TEXT_AFTER_QUOTE, STRAY_QUOTE, UNCLOSED_QUOTE, FIELD_TOO_LONG, TOO_MANY_COLUMNS
 * @param line the physical line of the fault, from 1; of a quoted field the line on which it opens
 * @param field the index of the field, from 0
 * @param found the character that should not be there; -1 if it is not about one
 */
public record CsvFault(ProblemCode code, long line, int field, int found) {}

package io.github.fairquote.pricing.sample.read;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.pricing.sample.SampleColumn;
import java.util.List;

/** One row's texts by column, whatever it was written in. */
interface RowFields {
    /** The text of a column; empty if the row has none. */
    String text(SampleColumn column);

    /** The skills, as written. */
    List<String> skills();

    /** Where a column's text stands. */
    Location place(SampleColumn column);
}

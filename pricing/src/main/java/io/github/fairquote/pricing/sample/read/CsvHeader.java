package io.github.fairquote.pricing.sample.read;

import io.github.fairquote.pricing.sample.SampleColumn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which field of a row holds what.
 *
 * @param names the names of all columns, in the file's order
 * @param indexes the index of each column that is read and there
 */
record CsvHeader(List<String> names, Map<SampleColumn, Integer> indexes) {

    int size() {
        return names.size();
    }

    @Nullable
    Integer index(SampleColumn column) {
        return indexes.get(column);
    }
}

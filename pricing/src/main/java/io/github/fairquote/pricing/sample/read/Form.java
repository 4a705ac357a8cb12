package io.github.fairquote.pricing.sample.read;

import io.github.fairquote.pricing.internal.table.TextFeed;

/** How rows are written. */
public enum Form {
    /** A header, and a row each. */
    CSV("csv.") {
        @Override
        RowReader rows(FormatRules format, TextFeed feed, long sizeLimit) {
            return new CsvRows(format, feed, sizeLimit);
        }
    },
    /** An object each. */
    JSON_LINES("jsonl.") {
        @Override
        RowReader rows(FormatRules format, TextFeed feed, long sizeLimit) {
            return new JsonRows(format, feed, sizeLimit);
        }
    };

    private final String prefix;

    Form(String prefix) {
        this.prefix = prefix;
    }

    /** What a limit is called in the facts of problems. */
    String limit(String name) {
        return prefix + name;
    }

    abstract RowReader rows(FormatRules format, TextFeed feed, long sizeLimit);
}

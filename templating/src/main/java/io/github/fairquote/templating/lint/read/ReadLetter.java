package io.github.fairquote.templating.lint.read;

import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.lint.Finding;
import io.github.fairquote.templating.lint.LintedLetter;
import java.util.List;

/** A letter read once for all standard rules: its words, and findings of the severity that their rule has by itself. */
public final class ReadLetter {
    private final LintedLetter letter;
    private final List<Words.Word> words;

    public ReadLetter(LintedLetter letter) {
        this.letter = letter;
        this.words = Words.of(letter.text());
    }

    /** The letter with what it is checked against. */
    public LintedLetter linted() {
        return letter;
    }

    public String text() {
        return letter.text();
    }

    public List<Words.Word> words() {
        return words;
    }

    /** A finding about the units from start to end, end excluded. */
    public Finding finding(ProblemCode code, int start, int end, String reason, String change) {
        return Finding.builder()
                .code(code)
                .severity(Severities.of(code))
                .start(start)
                .end(end)
                .reason(reason)
                .change(change)
                .build();
    }
}

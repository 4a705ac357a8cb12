package io.github.fairquote.templating;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.format.Language;
import io.github.fairquote.templating.syntax.Argument;
import io.github.fairquote.templating.syntax.FilterException;
import io.github.fairquote.templating.syntax.TagReader;
import java.util.ArrayList;
import java.util.List;

/** The arguments of one filter, taken off one by one; what is left at the end is refused. */
final class Arguments {
    private final List<Argument> left;
    private final Language language;

    Arguments(List<Argument> arguments, Language language) {
        this.left = new ArrayList<>(arguments);
        this.language = language;
    }

    /** Takes a bare word if it stands anywhere. */
    boolean takeWord(String word) {
        return left.remove(new Argument(word, false));
    }

    /** Takes the language if a bare word names one, else gives the parser's. */
    Language takeLanguage() {
        for (Argument argument : left) {
            if (!argument.quoted()) {
                left.remove(argument);
                return Language.find(argument.text())
                        .orElseThrow(() -> bad("neither a style nor a language: " + Quoted.of(argument.text())));
            }
        }
        return language;
    }

    /** Takes all quoted texts. */
    List<String> takeTexts() {
        List<String> texts = new ArrayList<>();
        for (Argument argument : List.copyOf(left)) {
            if (argument.quoted()) {
                texts.add(argument.text());
                left.remove(argument);
            }
        }
        return texts;
    }

    /** Takes a whole number in [1, 999,999,999]. */
    int takeNumber() {
        if (left.isEmpty() || left.get(0).quoted()) {
            throw bad("takes a whole number such as 80");
        }
        int number = TagReader.digits(left.get(0).text());
        if (number < 0) {
            throw bad("not a whole number from 1: " + Quoted.of(left.get(0).text()));
        }
        left.remove(0);
        return number;
    }

    /** Refuses what was not taken. */
    void end() {
        if (!left.isEmpty()) {
            throw bad("does not take " + Quoted.of(left.get(0).text()));
        }
    }

    static FilterException bad(String message) {
        return new FilterException(ProblemCode.BAD_ARGUMENT, message);
    }
}

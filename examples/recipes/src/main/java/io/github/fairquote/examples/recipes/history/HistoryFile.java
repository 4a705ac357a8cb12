package io.github.fairquote.examples.recipes.history;

import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.examples.recipes.console.InputFiles;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.templating.history.LetterHistory;
import io.github.fairquote.templating.history.SentLetter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The letters sent before and the file they are in.
 *
 * @param file the file; empty for the bundled sample
 * @param letters what is in it
 */
record HistoryFile(Optional<Path> file, LetterHistory letters) {

    /** Reads it whole; a file that is to be appended to may be missing yet. */
    static HistoryFile read(InputFiles files, HistoryArguments arguments) throws UsageProblem {
        Optional<Path> file = arguments.history;
        if (arguments.append && file.filter(Files::notExists).isPresent()) {
            return new HistoryFile(file, LetterHistory.empty());
        }
        return new HistoryFile(file, files.read(file, "letters/history-synthetic.jsonl", (stream, name) -> {
            Partial<LetterHistory> read = LetterHistory.read(stream);
            if (read.hasErrors()) {
                throw new UsageProblem(InputFiles.located(read.errors(), name));
            }
            return read.orElseThrow();
        }));
    }

    /** Adds one line; refused if the letter is there already. */
    void append(SentLetter letter) throws UsageProblem {
        Path path = file.orElseThrow();
        if (letters.letters().stream().anyMatch(other -> other.id().equals(letter.id()))) {
            throw new UsageProblem("--id: " + ProblemCode.DUPLICATE_ELEMENT + " " + path + ": a letter of the id '"
                    + letter.id() + "' is in it already");
        }
        try {
            String line = LetterHistory.line(letter);
            Files.writeString(
                    path,
                    endsOpen(path) ? "\n" + line : line,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UsageProblem(path + ": the letter could not be written: " + e.getMessage());
        }
    }

    /** Whether the last line lacks its end. */
    private static boolean endsOpen(Path path) throws IOException {
        if (Files.notExists(path)) {
            return false;
        }
        byte[] bytes = Files.readAllBytes(path);
        return bytes.length > 0 && bytes[bytes.length - 1] != '\n';
    }
}

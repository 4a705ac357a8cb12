package io.github.fairquote.examples.recipes.letter;

import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.proposal.ScreeningAnswer;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.examples.recipes.console.LetterBlocks;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.compose.AnswerChoice;
import io.github.fairquote.templating.compose.Draft;
import io.github.fairquote.templating.compose.LetterRequest;
import io.github.fairquote.templating.compose.ProposalComposer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** One of the ten letters: what it is written from, the draft, and what is stored of it. */
record Letter(String name, LetterRequest request, Draft draft) {
    private static final Path FOLDER = Path.of("src/test/resources/letters");

    static BlockLibrary library() throws UsageProblem {
        Partial<BlockLibrary> read = LetterBlocks.read(Optional.empty());
        return read.orElseThrow();
    }

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }

    static Letter of(String name, BlockLibrary library) throws IOException {
        LetterRequest read =
                JsonMapper.shared().readValue(Files.readString(FOLDER.resolve(name + ".json")), LetterRequest.class);
        LetterRequest request = limited(read);
        return new Letter(name, request, ProposalComposer.of(library).compose(request));
    }

    /** The letter and the answers. */
    String text() {
        StringBuilder text = new StringBuilder(draft.text()).append('\n');
        for (AnswerChoice answer : draft.answers()) {
            text.append("\n? ").append(answer.question().text()).append('\n');
            text.append(answer.answer().map(ScreeningAnswer::answer).orElse("(unanswered)"))
                    .append('\n');
        }
        return text.toString();
    }

    String stored() throws IOException {
        return Files.readString(FOLDER.resolve(name + ".txt"));
    }

    private static LetterRequest limited(LetterRequest read) {
        LetterRequest.Builder request = LetterRequest.builder()
                .profile(read.profile())
                .job(read.job())
                .date(read.date())
                .language(read.language())
                .limits(PolicyPacks.upwork().proposalLimits(read.date()).value());
        read.tone().ifPresent(request::tone);
        read.bid().ifPresent(request::bid);
        read.clientAddress().ifPresent(request::clientAddress);
        return request.build();
    }
}

package io.github.fairquote.templating.compose.write;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.Rendering;
import io.github.fairquote.templating.Template;
import io.github.fairquote.templating.TemplateParser;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.block.BlockRole;
import io.github.fairquote.templating.block.BlockScore;
import io.github.fairquote.templating.compose.BlockChoice;
import io.github.fairquote.templating.compose.DroppedBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Renders the chosen blocks as one letter, and takes out what it can do without until it is short enough. */
final class LetterBuilder {
    private final BlockLibrary library;
    private final LetterPlan plan;
    private final List<BlockChoice> choices;
    private final List<DroppedBlock> dropped = new ArrayList<>();

    LetterBuilder(BlockLibrary library, LetterPlan plan) {
        this.library = library;
        this.plan = plan;
        this.choices = new ArrayList<>(plan.choices());
    }

    Partial<LetterPlan.Fitted> fit() {
        int longest = plan.longest();
        Partial<Rendering> letter = render();
        for (BlockRole role : BlockRole.droppedFirst()) {
            if (letter.hasErrors() || letter.orElseThrow().text().length() <= longest) {
                break;
            }
            letter = drop(role, letter);
        }
        if (letter.hasErrors()) {
            return Partial.failed(letter.problems());
        }
        Rendering text = letter.orElseThrow();
        return text.text().length() > longest
                ? Partial.failed(List.of(tooLong(text.text().length(), longest)))
                : Partial.complete(
                        new LetterPlan.Fitted(text, List.copyOf(choices), List.copyOf(dropped), letter.problems()));
    }

    private Partial<Rendering> drop(BlockRole role, Partial<Rendering> before) {
        int at = BlockRole.ofLetter().indexOf(role);
        BlockChoice choice = choices.get(at);
        Optional<BlockScore> block = choice.chosen();
        if (block.isEmpty()) {
            return before;
        }
        List<BlockScore> others = new ArrayList<>(block.stream().toList());
        others.addAll(choice.alternatives());
        choices.set(at, new BlockChoice(role, Optional.empty(), others, choice.passedOver()));
        Partial<Rendering> after = render();
        after.value()
                .ifPresent(shorter -> dropped.add(
                        new DroppedBlock(block.get(), before.orElseThrow().characters() - shorter.characters())));
        return after;
    }

    /** One template of all chosen blocks, so that the rendering knows the origin of every character. */
    private Partial<Rendering> render() {
        String includes = choices.stream()
                .flatMap(choice -> choice.chosen().stream())
                .map(score -> "{{> " + score.block().id() + "}}")
                .collect(Collectors.joining("\n\n"));
        Template letter = TemplateParser.withDefaults().parse(includes).link(library.resolver());
        return letter.tryRender(plan.facts());
    }

    private static Problem tooLong(int actual, int longest) {
        return Problem.builder()
                .code(ProblemCode.LETTER_TOO_LONG)
                .message("letter has more than " + longest + " characters without any block that it can do without: "
                        + actual)
                .location(Location.unknown())
                .putFact("limit", Integer.toString(longest))
                .putFact("actual", Integer.toString(actual))
                .build();
    }
}

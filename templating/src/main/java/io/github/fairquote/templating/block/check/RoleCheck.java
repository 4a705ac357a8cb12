package io.github.fairquote.templating.block.check;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.block.Block;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.block.BlockRole;
import io.github.fairquote.templating.block.fit.LanguageFallback;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Looks, language by language, for roles that no block has, or none that fits every job. */
final class RoleCheck {
    private final BlockLibrary library;
    private final List<Problem> problems = new ArrayList<>();

    private RoleCheck(BlockLibrary library) {
        this.library = library;
    }

    static List<Problem> of(BlockLibrary library) {
        RoleCheck check = new RoleCheck(library);
        SortedSet<String> languages = languages(library);
        if (languages.isEmpty()) {
            languages.add("en");
        }
        languages.forEach(check::language);
        return check.problems;
    }

    /** The languages of all blocks that stand by themselves. */
    static SortedSet<String> languages(BlockLibrary library) {
        SortedSet<String> languages = new TreeSet<>();
        library.blocks().stream()
                .filter(block -> block.role() != BlockRole.FRAGMENT)
                .forEach(block -> languages.add(block.language()));
        return languages;
    }

    /** The blocks of a role that a letter in a language may take. */
    static List<Block> inLanguage(BlockLibrary library, BlockRole role, String language) {
        return library.withRole(role).stream()
                .filter(block -> LanguageFallback.takes(language, block.language()))
                .toList();
    }

    private void language(String language) {
        for (BlockRole role : BlockRole.values()) {
            List<Block> blocks = inLanguage(library, role, language);
            if (role.isRequired()) {
                required(role, language, blocks);
            } else if (role != BlockRole.FRAGMENT
                    && blocks.isEmpty()
                    && !library.withRole(role).isEmpty()) {
                report(role, language, "no block in " + language + " has the role " + role.word() + ", as others have");
            }
        }
    }

    private void required(BlockRole role, String language, List<Block> blocks) {
        if (blocks.isEmpty()) {
            report(role, language, "no block in " + language + " has the role " + role.word());
        } else if (blocks.stream().noneMatch(RoleCheck::fitsEveryJob)) {
            report(
                    role,
                    language,
                    "no block in " + language + " with the role " + role.word()
                            + " fits every job: each is for some niches or needs a fact");
        }
    }

    private static boolean fitsEveryJob(Block block) {
        return block.niches().isEmpty()
                && block.needs().isEmpty()
                && block.variant().isEmpty();
    }

    private void report(BlockRole role, String language, String message) {
        problems.add(Problem.builder()
                .code(ProblemCode.NO_BLOCK)
                .severity(Severity.WARNING)
                .message(message)
                .location(Location.builder().field(role.word()).build())
                .putFact("language", language)
                .putFact("name", role.word())
                .build());
    }
}

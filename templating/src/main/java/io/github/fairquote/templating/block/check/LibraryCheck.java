package io.github.fairquote.templating.block.check;

import io.github.fairquote.core.result.Problem;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.block.FactCatalog;
import java.util.List;

/** Every check of a library as a whole; {@link BlockLibrary#check(FactCatalog)} says what they find. */
public final class LibraryCheck {
    private LibraryCheck() {}

    public static List<Problem> of(BlockLibrary library, FactCatalog facts) {
        List<Problem> problems = new NameCheck(facts).of(library);
        problems.addAll(ClaimCheck.of(library, facts));
        problems.addAll(ReachCheck.of(library, facts));
        problems.addAll(SameTextCheck.of(library));
        problems.addAll(RoleCheck.of(library));
        return List.copyOf(problems);
    }
}

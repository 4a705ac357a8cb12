package io.github.fairquote.examples.recipes.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PageTest {
    private final Page page = new Page();

    @Test
    void linesEndWithLineFeedAndWithoutBlanks() {
        page.line("a  ");
        page.section("B");
        assertThat(page.text()).isEqualTo("a\n\nB\n");
    }

    @Test
    void columnsAreAsWideAsTheirWidestCellInCodePoints() {
        page.table(" ", List.of(List.of("ab", "1", "x"), List.of("\uD83D\uDE00", "23", "y")), 1);
        assertThat(page.text()).isEqualTo(" ab   1  x\n \uD83D\uDE00   23  y\n");
    }

    @Test
    void longTextIsWrappedAtBlanksAndNoWordIsCut() {
        String word = "x".repeat(60);
        page.wrapped("- ", "  ", word + " " + word + " y");
        assertThat(page.text()).isEqualTo("- " + word + "\n  " + word + " y\n");
    }

    @Test
    void numbersAreRoundedHalfUpFromTheirExactValue() {
        assertThat(Page.number(0.125, 2)).isEqualTo("0.13");
        assertThat(Page.number(1e6, 0)).isEqualTo("1000000");
        // 1.005 is a little less in binary.
        assertThat(Page.number(1.005, 2)).isEqualTo("1.00");
    }

    @Test
    void warningsAreMarkedAndCounted() {
        page.warning("one");
        page.warning("two");
        assertThat(page.warnings()).isEqualTo(2);
        assertThat(page.text()).isEqualTo("  ! one\n  ! two\n");
    }
}

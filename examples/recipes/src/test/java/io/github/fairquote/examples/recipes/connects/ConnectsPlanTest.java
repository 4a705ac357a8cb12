package io.github.fairquote.examples.recipes.connects;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.examples.recipes.console.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConnectsPlanTest {
    @Test
    void ninetyBecameOneHundredAndTwentyAndNoLongerDoes() {
        Run run = Run.of(ConnectsPlan.RECIPE);
        assertThat(run.code()).isZero();
        assertThat(run.section("HOW 90 BECAME 120").stream()
                        .map(line -> line.strip().replaceAll(" +", " "))
                        .toList())
                .contains(
                        "3 90 +30 +270 -270 120 27 %",
                        "6 90 +30 +270 -540 -150 57 %", "16 90 +30 +270 -1440 -1050 157 %");
    }

    @Test
    void theDefaultIsTodaysPrice() {
        Run run = Run.of(ConnectsPlan.RECIPE);
        assertThat(run.out()).startsWith("THE PLAN: 90 proposals from 2026-08-01, 7 a week at 16 Connects, 30 %");
        assertThat(run.out()).contains("answered: never").contains("at 7 a week it bites above 71 % answered");
        assertThat(run.line("A HIRE", "costs")).endsWith("USD 48.00");
        assertThat(run.line("A HIRE", "least contract")).contains("USD 48.00", "56.47");
        assertThat(run.section("A BETTER PLACE"))
                .startsWith("  A place is worth up to 66 and is had for 11.", "  bid 11, charged 11, gains USD 8.35");
        assertThat(run.out()).contains("! ASSUMED_POLICY");
    }

    @Test
    void everythingCanBeChanged() {
        Run run = Run.of(
                ConnectsPlan.RECIPE,
                "--start=2022-03-01",
                "--days=30",
                "--per-week=14",
                "--connects=2",
                "--replies=50",
                "--hires=10",
                "--opening=0",
                "--plan=plus",
                "--effort=7.5",
                "--others=100,100,100,100",
                "--charge=HIGHEST_LOSING_BID");
        assertThat(run.out()).startsWith("THE PLAN: 60 proposals from 2022-03-01, 14 a week at 2 Connects, 50 %");
        assertThat(run.line("A HIRE", "costs")).endsWith("USD 78.00");
        assertThat(run.section("A BETTER PLACE")).contains("  bid 133, charged 101, gains USD 4.85");
        assertThat(Run.of(ConnectsPlan.RECIPE, "--others=900,900,900,900").section("A BETTER PLACE"))
                .contains("  do not bid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--start=2019-01-01",
                "--start=2010-01-01",
                "--start=tomorrow",
                "--hires=0",
                "--replies=101",
                "--per-week=0",
                "--connects=-1",
                "--effort=-1",
                "--effort=0.001",
                "--others=0",
                "--charge=SECOND"
            })
    void badInputIsOneClearLine(String argument) {
        Run run = Run.of(ConnectsPlan.RECIPE, argument);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1).allMatch(line -> line.startsWith("connects-plan: "));
        assertThat(Run.of(ConnectsPlan.RECIPE, "--help").out()).contains("--per-week");
    }
}

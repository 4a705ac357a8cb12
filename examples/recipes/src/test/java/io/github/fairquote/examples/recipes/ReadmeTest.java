package io.github.fairquote.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.examples.recipes.badge.AgencyBadges;
import io.github.fairquote.examples.recipes.connects.ConnectsPlan;
import io.github.fairquote.examples.recipes.console.Run;
import io.github.fairquote.examples.recipes.fee.WhatIsLeft;
import io.github.fairquote.examples.recipes.offer.ThreeTierOffer;
import io.github.fairquote.examples.recipes.standing.WhereDoIStand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the README's first page to the program that it shows, and to what that program prints. */
final class ReadmeTest {
    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path SOURCE = Path.of("src/main/java/io/github/fairquote/examples/recipes/FirstSteps.java");

    @Test
    void programIsTheOneInTheSources() throws IOException {
        String source = Files.readString(SOURCE);
        String program = between(source, "// README: start\n", "        // README: end")
                        .stripTrailing()
                        .stripIndent()
                + "\n";
        assertThat(block("java")).isEqualTo(program);
        assertThat(program.lines().filter(line -> !line.isBlank())).hasSize(15);
    }

    @Test
    void outputIsWhatTheProgramPrints() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            FirstSteps.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        String printed = said.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        assertThat(block("text")).isEqualTo(printed);
    }

    @Test
    void excerptIsOfWhatTheRecipePrints() throws IOException {
        String readme = Files.readString(README);
        String excerpt = between(readme.substring(readme.indexOf("## What it does")), "```text\n", "```");
        assertThat(excerpt.lines().filter(line -> !line.equals("  ..."))).hasSizeGreaterThan(10);
        assertThat(Run.of(PriceAndPropose.RECIPE).out().lines().toList())
                .containsSubsequence(
                        excerpt.lines().filter(line -> !line.equals("  ...")).toList());
    }

    @Test
    void excerptOfTheAgencyIsWhatItsRecipePrints() throws IOException {
        String readme = Files.readString(README);
        String excerpt = between(readme.substring(readme.indexOf("The platform's own score is")), "```text\n", "```");
        assertThat(excerpt.lines()).hasSize(10);
        assertThat(Run.of(AgencyBadges.RECIPE, "--date", "2026-07-01")
                        .out()
                        .lines()
                        .toList())
                .containsSubsequence(
                        excerpt.lines().filter(line -> !line.equals("  ...")).toList());
    }

    @Test
    void excerptOfTheStandingIsWhatItsRecipePrints(@TempDir Path folder) throws IOException {
        String readme = Files.readString(README);
        String excerpt = between(readme.substring(readme.indexOf("**A standing that")), "```text\n", "```");
        assertThat(excerpt.lines()).hasSize(10);
        assertThat(Run.of(
                                WhereDoIStand.RECIPE,
                                "--out",
                                folder.resolve("standing.png").toString())
                        .out()
                        .lines()
                        .toList())
                .containsSubsequence(
                        excerpt.lines().filter(line -> !line.equals("  ...")).toList());
    }

    @Test
    void excerptOfWhatIsLeftIsWhatItsRecipePrints() throws IOException {
        String readme = Files.readString(README);
        String excerpt = between(readme.substring(readme.indexOf("**What is left of it")), "```text\n", "```");
        assertThat(excerpt.lines()).hasSize(10);
        assertThat(Run.of(WhatIsLeft.RECIPE, "--fee", "10", "--payout", "local-bank")
                        .out()
                        .lines()
                        .toList())
                .containsSubsequence(
                        excerpt.lines().filter(line -> !line.equals("  ...")).toList());
    }

    @Test
    void excerptOfThePlanIsWhatItsRecipePrints() throws IOException {
        String readme = Files.readString(README);
        String excerpt = between(readme.substring(readme.indexOf("**What proposals are worth")), "```text\n", "```");
        assertThat(excerpt.lines()).hasSize(4);
        assertThat(Run.of(ConnectsPlan.RECIPE).out().lines().toList())
                .containsSubsequence(excerpt.lines().toList());
    }

    @Test
    void excerptOfTheOfferIsWhatItsRecipePrints() throws IOException {
        String readme = Files.readString(README);
        String excerpt = between(readme.substring(readme.indexOf("**From the rate to the offer")), "```text\n", "```");
        assertThat(excerpt.lines()).hasSize(9);
        assertThat(Run.of(ThreeTierOffer.RECIPE).out().lines().toList())
                .containsSubsequence(
                        excerpt.lines().filter(line -> !line.equals("  ...")).toList());
    }

    @Test
    void namesExactlyOneTestCommand() throws IOException {
        assertThat(Files.readString(README).lines().filter(line -> line.matches("mvn .*# every test")))
                .hasSize(1)
                .allMatch(line -> line.startsWith("mvn verify "));
    }

    @Test
    void everyFileThatIsLinkedIsThere() throws IOException {
        Matcher links = Pattern.compile("]\\((?!https?:)([^)]+)\\)").matcher(Files.readString(README));
        assertThat(links.results().map(link -> README.resolveSibling(link.group(1))))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    private static String block(String language) throws IOException {
        return between(Files.readString(README), "```" + language + "\n", "```");
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        assertThat(from).isGreaterThanOrEqualTo(start.length());
        return text.substring(from, text.indexOf(end, from));
    }
}

package io.github.fairquote.examples.recipes.fee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.examples.recipes.console.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WhatIsLeftTest {
    private static final Path OWN = Path.of("src/main/resources/sample/fee/own-pack-synthetic.json");

    @TempDir
    private Path folder;

    @Test
    void aFeeThatIsNotQuotedYetGivesTwoColumns() {
        Run run = run();
        assertThat(run.code()).isZero();
        assertThat(run.line("THE WAY", "service fee")).contains("-150.00", "0.00", "15 % of USD 1000.00", "[1]");
        assertThat(run.line("THE WAY", "left")).contains("850.00", "1000.00");
        assertThat(run.section("UNDER EVERY ERA OF THE FEE"))
                .hasSize(4)
                .anyMatch(line -> line.contains("left USD 850.00 to 1000.00"))
                .filteredOn(line -> line.contains("20 % up to USD 500.00"))
                .singleElement()
                .asString()
                .contains("left USD 850.00 ");
        assertThat(run.line("THE WAY", "!")).contains("ASSUMED_POLICY");
    }

    /** 1000 - 80 - 0.99 - 18.38 - 6: what a person adds up by hand. */
    @Test
    void theWholeWayAddsUp() {
        Run run = run(
                "--fee", "8", "--payout", "local-bank", "--convert-to", "EUR", "--rate", "0.92", "--connects", "40");
        assertThat(run.line("THE WAY", "service fee")).contains("-80.00");
        assertThat(run.line("THE WAY", "payout")).contains("-0.99");
        assertThat(run.line("THE WAY", "conversion")).contains("-18.38");
        assertThat(run.line("THE WAY", "Connects")).contains("-6.00", "40 Connects at USD 0.15");
        assertThat(run.line("THE WAY", "left")).contains("894.63");
        assertThat(run.line("THE WAY", "arrives")).contains("EUR 828.57");
        assertThat(run.section("TO BE LEFT WITH USD 1000.00, CHARGE")).hasSize(2);
    }

    @Test
    void waysToBePaidOutAreThoseOfTheCountry() {
        assertThat(run().section("PAID OUT USD 4000.00 A MONTH IN 4 PAYOUTS, in UA"))
                .extracting(line -> line.strip().split(" ", -1)[0])
                .containsExactly("a", "local-bank", "usd-wire", "paypal", "payoneer");
        assertThat(run("--country", "KE").line("PAID OUT", "m-pesa")).contains("no source says what m-pesa costs");
        assertThat(run().line("PAID OUT", "usd-wire")).contains("contradicted: USD 30.00 (official)");
    }

    /** 4 x 15 against 4 x 0.50 and 1.8 %: 58 / 0.018 is 3222.22 and a bit; at 4000, 72 / 14.50 is 4.97 payouts. */
    @Test
    void onesOwnPackWinsAndAVolumeIsToldFromWhichAnotherWayIsCheaper() {
        Run run = run("--pack", OWN.toString());
        assertThat(run.line("WHAT IS LEFT", "own policy")).contains("service-fee, own policy stated from 2026-06-01");
        assertThat(run.line("THE WAY", "service fee")).contains("-80.00");
        assertThat(run.section("FROM WHERE ON ANOTHER WAY IS CHEAPER"))
                .containsExactly("  own-bank  beats own-card  from USD 3222.23 a month in 4 payouts"
                        + "  at USD 4000.00 in fewer than 5 payouts");
        assertThat(run("--pack", OWN.toString(), "--start", "2026-12-01").line("THE WAY", "service fee"))
                .contains("-150.00");
    }

    @ParameterizedTest
    @CsvSource({
        "fiverr, service, 800.00",
        "freelancer-com, service, 900.00",
        "freelancer-com, recruiter, 850.00",
        "peopleperhour, service, 893.75",
        "upwork, direct, 950.00",
        "upwork, direct-with-plan, 1000.00",
        "upwork, enterprise, 900.00"
    })
    void everyPlatformLeavesItsOwn(String platform, String work, String left) {
        assertThat(run("--platform", platform, "--work", work).line("THE WAY", "left"))
                .contains(left);
    }

    @Test
    void aFeeDueAtAcceptanceAndAPaymentThatLeavesLessThanNothingAreTold() {
        Run run = run("--platform", "freelancer-com", "--amount", "3");
        assertThat(run.line("THE WAY", "left")).contains("-2.00", "you pay for the work");
        assertThat(run.line("THE WAY", "due when")).contains("USD 5.00");
        assertThat(run("--amount", "55", "--payout", "usd-wire").line("THE WAY", "left"))
                .contains("you may pay for the work");
        assertThat(run("--platform", "fiverr", "--amount", "20").line("THE CLIENT PAYS", "standard"))
                .contains("in all USD 24.10");
    }

    @Test
    void whatIsPrintedIsTheSameOnEveryJdk() throws IOException {
        try (InputStream golden = Objects.requireNonNull(
                WhatIsLeftTest.class.getResourceAsStream("what-is-left.txt"), "what-is-left.txt")) {
            assertThat(run("--payout", "local-bank", "--fee", "10").out())
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theSchemaOfPacksIsPrinted() {
        assertThat(run("--schema").out()).startsWith("{").contains("\"title\": \"policy pack\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--platform elsewhere",
                "--work hourly",
                "--start 2014-01-01",
                "--fee 16",
                "--fee 10 --start 2024-01-01",
                "--payout pigeon",
                "--payout local-bank --amount 5",
                "--payout m-pesa",
                "--convert-to EUR",
                "--convert-to EUR --rate 0",
                "--amount x",
                "--amount 0.001",
                "--currency EUR --payout usd-wire",
                "--payouts 0",
                "--connects 10 --start 2015-06-01",
                "--pack no-such-file.json"
            })
    void badInputIsOneClearLine(String line) {
        Run run = run(line.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("what-is-left: ").doesNotContain("\tat ");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void everyProblemOfAPackIsALine() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("pack.json"),
                Files.readString(OWN).replace("\"rate\": 8", "\"rate\": 100").replace("own-card", " "));
        Run run = run("--pack", broken.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.contains("pack.json"));
        assertThat(run("--pack", OWN.toString(), "--platform", "fiverr").err()).contains("platform");
    }

    private static Run run(String... args) {
        return Run.of(WhatIsLeft.RECIPE, args);
    }
}

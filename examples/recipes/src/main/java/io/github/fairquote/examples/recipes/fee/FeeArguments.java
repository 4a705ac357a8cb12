package io.github.fairquote.examples.recipes.fee;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.Platform;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What {@link WhatIsLeft} can be told on its command line. */
@Command(
        name = "what-is-left",
        mixinStandardHelpOptions = true,
        version = "Fairquote 0.1.0-SNAPSHOT",
        sortOptions = false,
        usageHelpWidth = 100,
        usageHelpAutoWidth = false,
        abbreviateSynopsis = true,
        optionListHeading = "%nOptions:%n",
        descriptionHeading = "%n",
        description = {
            "Tells what is left of a price: the platform's fee, the payout, the conversion and the Connects, line by line and with"
                    + " sources; under every era of the fee; by every way to be paid out; and from what volume another is cheaper.",
            "",
            "Rules are dated estimates from public pages; your contract decides. Unaffiliated with any platform."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:an argument or an input is wrong; lines on standard error say which and where"})
final class FeeArguments {
    @Option(
            names = {"-p", "--platform"},
            paramLabel = "NAME",
            description = "upwork, fiverr, freelancer-com or peopleperhour, or that of --pack. Default: upwork.")
    String platform = "upwork";

    @Option(
            names = {"-a", "--amount"},
            paramLabel = "AMOUNT",
            description = "What the client pays. Default: 1000.")
    BigDecimal amount = new BigDecimal("1000");

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "Of what currency all amounts are. Default: GBP on peopleperhour, else USD.")
    Optional<CurrencyCode> currency = Optional.empty();

    @Option(
            names = {"-s", "--start"},
            paramLabel = "DAY",
            description = "When the contract starts: it decides the fee. Default: 2026-11-01.")
    LocalDate start = LocalDate.of(2026, 11, 1);

    @Option(names = "--paid-out", paramLabel = "DAY", description = "When the money is paid out. Default: 2026-11-23.")
    LocalDate paidOut = LocalDate.of(2026, 11, 23);

    @Option(
            names = "--prior",
            paramLabel = "AMOUNT",
            description =
                    "What the same client was billed before; under tiers of a month, what was billed in it. Default: 0.")
    BigDecimal prior = BigDecimal.ZERO;

    @Option(
            names = {"-w", "--work"},
            paramLabel = "KIND",
            description = "What kind of work: ${COMPLETION-CANDIDATES}. Default: service.")
    Work work = Work.SERVICE;

    @Option(
            names = "--fee",
            paramLabel = "PERCENT",
            description = "The fee quoted for this contract, where the platform quotes one.")
    Optional<BigDecimal> fee = Optional.empty();

    @Option(
            names = "--payout",
            paramLabel = "NAME",
            description = "How you are paid out, such as local-bank. Without it the way ends at the platform.")
    Optional<String> payout = Optional.empty();

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "Where you live: it decides which payouts are listed. Default: UA.")
    CountryCode country = CountryCode.of("UA");

    @Option(
            names = "--volume",
            paramLabel = "AMOUNT",
            description = "What is paid out to you in a month. Default: 4000.")
    BigDecimal volume = new BigDecimal("4000");

    @Option(names = "--payouts", paramLabel = "COUNT", description = "In how many payouts. Default: 4.")
    int payouts = 4;

    @Option(names = "--convert-to", paramLabel = "CODE", description = "The currency that arrives, with --rate.")
    Optional<CurrencyCode> target = Optional.empty();

    @Option(
            names = "--rate",
            paramLabel = "NUMBER",
            description = "Units of that currency for one of the contract's, in the middle of the market.")
    Optional<BigDecimal> rate = Optional.empty();

    @Option(names = "--rate-day", paramLabel = "DAY", description = "Of when the rate is. Default: that of --paid-out.")
    Optional<LocalDate> rateDay = Optional.empty();

    @Option(names = "--spread", paramLabel = "PERCENT", description = "What the partner keeps of it. Default: 2.")
    BigDecimal spread = new BigDecimal("2");

    @Option(
            names = "--connects",
            paramLabel = "COUNT",
            description = "Connects that winning the contract has cost, at the price on the day it starts.")
    Optional<BigDecimal> connects = Optional.empty();

    @Option(
            names = "--pack",
            paramLabel = "FILE",
            description = "Your own pack of policies as JSON: it wins on the days that it covers.")
    Optional<Path> pack = Optional.empty();

    @Option(names = "--schema", description = "Print the JSON Schema of packs, and nothing else.")
    boolean schema;

    Money money(BigDecimal amount) {
        return Money.of(amount, currency.orElseGet(this::usual));
    }

    private CurrencyCode usual() {
        return Platform.of(platform).equals(Platform.PEOPLE_PER_HOUR) ? CurrencyCode.GBP : CurrencyCode.USD;
    }
}

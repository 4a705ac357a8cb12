package io.github.fairquote.examples.recipes.console;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Turns words of a command line into arguments, or into help, or into one line about what is wrong with them. */
final class CommandLineReader {
    private CommandLineReader() {}

    /**
     * The arguments, or nothing if help or the version was asked for and has been printed.
     *
     * @throws UsageProblem if a word can't be understood
     */
    static <A> Optional<A> read(A arguments, String[] words, PrintStream out) throws UsageProblem {
        CommandLine parser = parser(arguments);
        try {
            ParseResult result = parser.parseArgs(words);
            return answered(parser, result, out) ? Optional.empty() : Optional.of(arguments);
        } catch (ParameterException e) {
            throw new UsageProblem(e.getMessage());
        }
    }

    private static CommandLine parser(Object arguments) {
        CommandLine parser = new CommandLine(arguments)
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        parser.registerConverter(CountryCode.class, rule(CountryCode::of));
        parser.registerConverter(CurrencyCode.class, rule(CurrencyCode::of));
        parser.registerConverter(Niche.class, rule(Niche::parse));
        parser.registerConverter(SkillTag.class, rule(SkillTag::of));
        parser.registerConverter(ExperienceLevel.class, rule(CommandLineReader::level));
        parser.registerConverter(BigDecimal.class, CommandLineReader::decimal);
        parser.registerConverter(LocalDate.class, CommandLineReader::date);
        return parser;
    }

    private static boolean answered(CommandLine parser, ParseResult result, PrintStream out) {
        if (!result.isUsageHelpRequested() && !result.isVersionHelpRequested()) {
            return false;
        }
        PrintWriter to = new PrintWriter(out, false, StandardCharsets.UTF_8);
        if (result.isUsageHelpRequested()) {
            parser.usage(to);
        } else {
            parser.printVersionHelp(to);
        }
        to.flush();
        return true;
    }

    private static <T> CommandLine.ITypeConverter<T> rule(Function<String, T> parse) {
        return word -> {
            try {
                return parse.apply(word);
            } catch (InvalidValueException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }

    private static ExperienceLevel level(String word) {
        return Arrays.stream(ExperienceLevel.values())
                .filter(level -> level.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of "
                        + Arrays.stream(ExperienceLevel.values())
                                .map(ExperienceLevel::word)
                                .collect(Collectors.joining(", "))));
    }

    /** A plain decimal: BigDecimal's own reader would also take 1e999999999. */
    private static BigDecimal decimal(String word) {
        if (!word.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            throw new TypeConversionException("'" + word + "' is not a plain number such as 10 or 12.5");
        }
        return new BigDecimal(word);
    }

    private static LocalDate date(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + word + "' is not a date such as 2026-07-01");
        }
    }
}

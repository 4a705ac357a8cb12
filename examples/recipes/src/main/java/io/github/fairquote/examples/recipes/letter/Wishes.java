package io.github.fairquote.examples.recipes.letter;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.templating.compose.Bid;
import io.github.fairquote.templating.compose.experiment.Arm;
import io.github.fairquote.templating.compose.experiment.Experiment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads bids and experiments as people write them on a command line. */
final class Wishes {
    private static final Pattern BID =
            Pattern.compile("([A-Z]{3}) (\\d{1,9}(?:\\.\\d{1,3})?)(?:-(\\d{1,9}(?:\\.\\d{1,3})?))?(/h)?");
    private static final Pattern EXPERIMENT = Pattern.compile("([^:]+):(.+)");
    private static final Pattern ARM = Pattern.compile("([^=]+)(?:=(\\d{1,7}))?");

    private Wishes() {}

    static Bid bid(String text) throws UsageProblem {
        Matcher parts = BID.matcher(text);
        if (!parts.matches()) {
            throw new UsageProblem(
                    "--bid: '" + text + "' is not of the form USD 35/h, USD 30-40/h, EUR 1250 or EUR 1000-1500");
        }
        try {
            CurrencyCode currency = CurrencyCode.of(parts.group(1));
            Money low = Money.of(parts.group(2), currency);
            Money high = parts.group(3) == null ? low : Money.of(parts.group(3), currency);
            MoneyRange range = MoneyRange.of(low, high);
            return parts.group(4) == null ? Bid.fixed(range) : Bid.hourly(range);
        } catch (InvalidValueException e) {
            throw new UsageProblem("--bid: " + e.getMessage());
        }
    }

    static Experiment experiment(String text) throws UsageProblem {
        Matcher parts = EXPERIMENT.matcher(text);
        if (!parts.matches()) {
            throw new UsageProblem("--variant-experiment: '" + text + "' is not of the form name:a=1,b=2");
        }
        List<Arm> arms = new ArrayList<>();
        try {
            for (String word : parts.group(2).split(",", -1)) {
                arms.add(arm(word));
            }
            return new Experiment(parts.group(1), arms);
        } catch (InvalidValueException e) {
            throw new UsageProblem("--variant-experiment: " + e.getMessage());
        }
    }

    private static Arm arm(String word) throws UsageProblem {
        Matcher parts = ARM.matcher(word.strip());
        if (!parts.matches()) {
            throw new UsageProblem("--variant-experiment: '" + word + "' is no variant with its share, such as a=1");
        }
        return new Arm(parts.group(1), parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2)));
    }
}

package io.github.fairquote.examples.benchmarks.study;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What every predictor reached on the average of the data sets, each set counting alike. */
final class Means {
    private final Map<String, Map<String, List<Score>>> scores = new LinkedHashMap<>();

    Means(Results results) {
        for (String set : results.sets()) {
            results.of(set)
                    .forEach((table, predictors) -> predictors.forEach(
                            (predictor, score) -> scores.computeIfAbsent(table, t -> new LinkedHashMap<>())
                                    .computeIfAbsent(predictor, p -> new ArrayList<>())
                                    .add(score)));
        }
    }

    void print(PrintStream out) {
        out.println();
        out.println("## Means over the data sets");
        out.println("| training rows | method | MAE ln | pinball | coverage of 80 % | width ln | data sets |");
        out.println("|---|---|---|---|---|---|---|");
        scores.forEach((table, predictors) -> predictors.forEach((predictor, all) -> out.println("| " + table
                + " | " + predictor
                + " | " + mean(all, Score::meanAbsoluteLogError, 3)
                + " | " + mean(all, Score::pinballLoss, 4)
                + " | " + mean(all, score -> 100 * score.coverage(), 1)
                + " | " + mean(all, Score::meanWidth, 2)
                + " | " + all.size() + " |")));
    }

    private static String mean(List<Score> scores, ToDoubleFunction<Score> figure, int decimals) {
        double mean = scores.stream().mapToDouble(figure).average().orElse(Double.NaN);
        return String.format(Locale.ROOT, "%." + decimals + "f", mean);
    }
}

package io.github.fairquote.benchmarks.study;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.pricing.sample.RateSample;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Repeated held-out splits of real data: the library beside its peers, by size of the training set, in countries unseen in
 * training, and with made-up rates mixed in.
 *
 * <p>Usage: {@code AccuracyStudy FOLDER [REPEATS]}; the folder holds the {@code rates_*.csv} files.
 */
public final class AccuracyStudy {
    private static final int[] SIZES = {30, 100, 300, 1_000, 10_000};
    private static final int TEST_ROWS = 500;
    private static final int DEFAULT_REPEATS = 10;

    private final PrintStream out;
    private final int repeats;
    private final List<Predictor> predictors = new ArrayList<>();

    private AccuracyStudy(PrintStream out, int repeats) {
        this.out = out;
        this.repeats = repeats;
        predictors.addAll(List.of(Ours.values()));
        predictors.add(LinearPeer.ols());
        predictors.add(LinearPeer.huber());
        predictors.addAll(List.of(SimplePeers.values()));
    }

    /**
     * Runs the study.
     *
     * @param args the folder with the data sets and, optionally, the number of repeated splits
     * @throws IOException if a data set cannot be read
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "../shared/data/rates");
        if (!Files.isDirectory(folder)) {
            System.out.println("No data sets here: " + folder + "; nothing was measured.");
            return;
        }
        int repeats = args.length > 1 ? Integer.parseInt(args[1]) : DEFAULT_REPEATS;
        AccuracyStudy study = new AccuracyStudy(System.out, repeats);
        for (DataSet set : DataSet.in(folder)) {
            study.run(set);
        }
    }

    private void run(DataSet set) {
        out.println("## " + set.name() + ": " + set.samples().size() + " rates, " + set.rejected() + " rows not taken");
        for (int size : SIZES) {
            if (size + TEST_ROWS <= set.samples().size()) {
                print("n = " + size, bySize(set, size));
            }
        }
        print("countries unseen in training", unseenCountries(set));
        print("n = 300, 30 % of the rates replaced by 999", contaminated(set));
    }

    private Map<Predictor, Score> bySize(DataSet set, int size) {
        Map<Predictor, Score> scores = new LinkedHashMap<>();
        for (int repeat = 0; repeat < repeats; repeat++) {
            List<RateSample> rows = shuffled(set, repeat);
            score(rows.subList(TEST_ROWS, TEST_ROWS + size), rows.subList(0, TEST_ROWS), scores);
        }
        return scores;
    }

    /** Each round leaves out the countries of one residue class, so that every country is unseen once. */
    private Map<Predictor, Score> unseenCountries(DataSet set) {
        Map<CountryCode, Integer> numbers = new TreeMap<>();
        set.samples().forEach(s -> numbers.putIfAbsent(s.country(), numbers.size()));
        Map<Predictor, Score> scores = new LinkedHashMap<>();
        int folds = numbers.size() < 2 ? 0 : 5;
        for (int fold = 0; fold < folds; fold++) {
            int left = fold;
            List<RateSample> rows = shuffled(set, fold);
            List<RateSample> test = rows.stream()
                    .filter(s -> numbers.getOrDefault(s.country(), 0) % folds == left)
                    .limit(TEST_ROWS)
                    .toList();
            List<RateSample> training = rows.stream()
                    .filter(s -> numbers.getOrDefault(s.country(), 0) % folds != left)
                    .limit(1_000)
                    .toList();
            score(training, test, scores);
        }
        return scores;
    }

    private Map<Predictor, Score> contaminated(DataSet set) {
        Map<Predictor, Score> scores = new LinkedHashMap<>();
        for (int repeat = 0; repeat < repeats; repeat++) {
            List<RateSample> rows = shuffled(set, repeat);
            List<RateSample> training = new ArrayList<>(rows.subList(TEST_ROWS, TEST_ROWS + 300));
            for (int i = 0; i < 90; i++) {
                RateSample real = training.get(i);
                RateSample.Builder fake =
                        RateSample.builder().rate(HourlyRate.usd("999")).country(real.country());
                real.niche().ifPresent(fake::niche);
                real.level().ifPresent(fake::level);
                training.set(i, fake.build());
            }
            score(training, rows.subList(0, TEST_ROWS), scores);
        }
        return scores;
    }

    private void score(List<RateSample> training, List<RateSample> test, Map<Predictor, Score> scores) {
        for (Predictor predictor : predictors) {
            Predictor.Fitted fitted = predictor.fit(training);
            Score score = scores.computeIfAbsent(predictor, p -> new Score());
            test.forEach(target -> score.add(target, fitted.logQuantiles(target)));
        }
    }

    private static List<RateSample> shuffled(DataSet set, int seed) {
        List<RateSample> rows = new ArrayList<>(set.samples());
        Collections.shuffle(rows, new Random(seed));
        return rows;
    }

    private void print(String title, Map<Predictor, Score> scores) {
        if (scores.isEmpty()) {
            return;
        }
        out.println();
        out.println("### " + title);
        out.println("| method | MAE ln | median error | pinball | coverage of 80 % | width ln |");
        out.println("|---|---|---|---|---|---|");
        scores.forEach((predictor, score) -> out.println("| " + predictor.title()
                + " | " + fixed(score.meanAbsoluteLogError(), 3)
                + " | " + fixed(100 * score.medianRelativeError(), 1) + " %"
                + " | " + fixed(score.pinballLoss(), 4)
                + " | " + fixed(100 * score.coverage(), 1)
                + " | " + fixed(score.meanWidth(), 2) + " |"));
    }

    private static String fixed(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}

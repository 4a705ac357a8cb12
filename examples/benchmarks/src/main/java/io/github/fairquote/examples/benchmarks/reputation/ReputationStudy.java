package io.github.fairquote.examples.benchmarks.reputation;

import io.github.fairquote.pricing.reputation.policy.PopulationPrior;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Foretells every rating of the last 60 % of a stream from those before; the first 40 % fit the prior.
 *
 * <p>Usage: {@code ReputationStudy FOLDER}; the folder holds the {@code reviews_*.csv} files.
 */
public final class ReputationStudy {
    private static final double FITTED = 0.4;
    private static final int NEXT = 10;

    private final RatingStream stream;
    private final int start;
    private final Map<String, List<RatingStream.Event>> histories = new LinkedHashMap<>();

    private ReputationStudy(RatingStream stream) {
        this.stream = stream;
        start = (int) (FITTED * stream.events().size());
    }

    /**
     * Runs the study.
     *
     * @param args the folder with the streams
     * @throws IOException if a stream cannot be read
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "../../../shared/data/reputation");
        if (!Files.isDirectory(folder)) {
            System.out.println("No streams here: " + folder + "; nothing was measured.");
            return;
        }
        for (RatingStream stream : RatingStream.in(folder)) {
            new ReputationStudy(stream).run(System.out);
        }
    }

    private void run(PrintStream out) {
        stream.events().subList(0, start).forEach(this::remember);
        PopulationPrior prior = PopulationPrior.fit(
                histories.values().stream().map(ReputationStudy::subject).toList());
        out.println(
                "## " + stream.name() + ": " + stream.events().size() + " ratings, prior fitted to " + histories.size()
                        + " subjects: beta(" + fixed(prior.successes()) + ", " + fixed(prior.failures()) + ")");
        out.println("| forecast | log loss | Brier | calibration error | 90 % intervals held |");
        out.println("|---|---|---|---|---|");
        Map<Forecaster, ForecastScore> scores = new LinkedHashMap<>();
        Forecaster.all(prior).forEach(forecaster -> scores.put(forecaster, new ForecastScore()));
        intervals(scores);
        for (RatingStream.Event event :
                stream.events().subList(start, stream.events().size())) {
            List<RatingStream.Event> before = histories.getOrDefault(event.subject(), List.of());
            scores.forEach(
                    (forecaster, score) -> score.add(forecaster.probability(before, event.day()), event.success()));
            remember(event);
        }
        scores.forEach((forecaster, score) -> out.println("| " + forecaster.title() + " | " + fixed(score.logLoss())
                + " | " + fixed(score.brier()) + " | " + fixed(score.calibrationError()) + " | "
                + (Double.isNaN(score.coverage()) ? "-" : fixed(score.coverage())) + " |"));
        out.println();
    }

    /** How many of each subject's next ratings are good, foretold once. */
    private void intervals(Map<Forecaster, ForecastScore> scores) {
        Map<String, List<RatingStream.Event>> next = new LinkedHashMap<>();
        for (RatingStream.Event event :
                stream.events().subList(start, stream.events().size())) {
            List<RatingStream.Event> events = next.computeIfAbsent(event.subject(), s -> new ArrayList<>());
            if (events.size() < NEXT) {
                events.add(event);
            }
        }
        next.forEach((subject, events) -> {
            List<RatingStream.Event> before = histories.getOrDefault(subject, List.of());
            int successes =
                    (int) events.stream().filter(RatingStream.Event::success).count();
            scores.forEach((forecaster, score) -> forecaster
                    .belief(before, events.get(0).day())
                    .ifPresent(belief -> score.addInterval(belief, events.size(), successes)));
        });
    }

    private void remember(RatingStream.Event event) {
        histories.computeIfAbsent(event.subject(), s -> new ArrayList<>()).add(event);
    }

    private static PopulationPrior.Subject subject(List<RatingStream.Event> events) {
        int successes =
                (int) events.stream().filter(RatingStream.Event::success).count();
        return new PopulationPrior.Subject(successes, events.size());
    }

    private static String fixed(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}

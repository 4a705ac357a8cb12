package io.github.fairquote.examples.benchmarks.study;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** All splits of a data set, from fixed seeds. */
final class Splits {
    /** The sizes at which a handful of comparables is looked at. */
    static final List<Integer> TINY = List.of(1, 2, 5, 10, 20, 50);

    private static final List<Integer> SIZES = List.of(30, 100, 300, 1_000, 5_000, 10_000);
    private static final int JUNK_SIZE = 300;
    private static final int MOST_TEST_ROWS = 500;
    private static final int FOLDS = 5;
    private static final int UNSEEN_SIZE = 1_000;

    private final DataSet set;
    private final int repeats;
    private final int testRows;
    private final List<Split> splits = new ArrayList<>();

    private Splits(DataSet set, int repeats) {
        this.set = set;
        this.repeats = repeats;
        testRows = Math.min(MOST_TEST_ROWS, set.samples().size() / 3);
    }

    static List<Split> of(DataSet set, int repeats) {
        Splits splits = new Splits(set, repeats);
        TINY.forEach(splits::addPlain);
        SIZES.forEach(splits::addPlain);
        splits.addUnseen();
        splits.addJunk(Split.Kind.TENTH_JUNK, JUNK_SIZE / 10);
        splits.addJunk(Split.Kind.JUNK, 3 * JUNK_SIZE / 10);
        return splits.splits;
    }

    private void addPlain(int size) {
        for (int repeat = 0; repeat < repeats && fits(size); repeat++) {
            List<RateSample> rows = shuffled(repeat);
            add(Split.Kind.PLAIN, size, repeat, rows.subList(testRows, testRows + size), rows.subList(0, testRows));
        }
    }

    /** Each round leaves out the countries of one residue class, so that every country is unseen once. */
    private void addUnseen() {
        Map<CountryCode, Integer> numbers = new TreeMap<>();
        set.samples().forEach(s -> numbers.putIfAbsent(s.country(), numbers.size()));
        for (int fold = 0; fold < FOLDS && numbers.size() > FOLDS; fold++) {
            List<RateSample> training = new ArrayList<>();
            List<RateSample> test = new ArrayList<>();
            for (RateSample row : shuffled(fold)) {
                boolean unseen = numbers.getOrDefault(row.country(), 0) % FOLDS == fold;
                List<RateSample> part = unseen ? test : training;
                if (part.size() < (unseen ? MOST_TEST_ROWS : UNSEEN_SIZE)) {
                    part.add(row);
                }
            }
            add(Split.Kind.UNSEEN, UNSEEN_SIZE, fold, training, test);
        }
    }

    private void addJunk(Split.Kind kind, int count) {
        for (int repeat = 0; repeat < repeats && fits(JUNK_SIZE); repeat++) {
            List<RateSample> rows = shuffled(repeat);
            List<RateSample> training = new ArrayList<>(rows.subList(testRows, testRows + JUNK_SIZE));
            for (int i = 0; i < count; i++) {
                training.set(i, junk(training.get(i)));
            }
            add(kind, JUNK_SIZE, repeat, training, rows.subList(0, testRows));
        }
    }

    private static RateSample junk(RateSample real) {
        RateSample.Builder fake =
                RateSample.builder().rate(HourlyRate.usd("999")).country(real.country());
        fake.addAllSkills(real.skills());
        real.niche().ifPresent(fake::niche);
        real.level().ifPresent(fake::level);
        real.jobSuccess().ifPresent(fake::jobSuccess);
        real.reviews().ifPresent(fake::reviews);
        real.stars().ifPresent(fake::stars);
        return fake.build();
    }

    private boolean fits(int size) {
        return size + testRows <= set.samples().size();
    }

    private void add(Split.Kind kind, int size, int repeat, List<RateSample> training, List<RateSample> test) {
        splits.add(new Split(set.name(), kind, size, repeat, List.copyOf(training), List.copyOf(test)));
    }

    private List<RateSample> shuffled(int seed) {
        List<RateSample> rows = new ArrayList<>(set.samples());
        Collections.shuffle(rows, new Random(seed));
        return rows;
    }
}

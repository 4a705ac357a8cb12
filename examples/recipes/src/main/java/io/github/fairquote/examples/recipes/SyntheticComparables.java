package io.github.fairquote.examples.recipes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Makes the bundled comparables: {@code sample/comparables-synthetic.csv}, 600 invented freelancers in 8 niches and 25
 * countries. No row comes from a real person or platform.
 *
 * <p>The market it draws from: {@code ln rate = niche + 0.16 ln(GDP per head relative to the US) + country + level + 0.008
 * (job success - 92) + noise}, with country effects of standard deviation 0.08, noise of 0.45, people's liking for round figures, and six rates of 999
 * that nobody means. The seed is fixed and only exactly specified arithmetic is used, so every JDK makes the same bytes.
 *
 * <pre>mvn -q -pl examples/recipes -am compile exec:java \
 *   -Dexec.mainClass=io.github.fairquote.examples.recipes.SyntheticComparables -Dexec.args=FILE</pre>
 */
public final class SyntheticComparables {
    private static final long SEED = 20_260_701L;
    private static final int ROWS = 600;
    private static final int FAKE_EVERY = 100;
    private static final double ELASTICITY = 0.16;
    private static final double NOISE = 0.45;
    private static final double COUNTRY = 0.08;
    private static final LocalDate NEWEST = LocalDate.of(2026, 6, 30);
    private static final String HEADER =
            "id,rate,currency,country,niche,level,skills,basis,date,weight,jss,reviews,stars";

    /** A niche, what an intermediate freelancer in the US typically asks there, and the skills met in it. */
    private record Market(String niche, double typical, List<String> skills) {}

    /** A country, its GDP per head relative to the US in 2023 (World Bank, rounded), and its share of the freelancers. */
    private record Place(String code, double gdp, int share) {}

    private record Level(String word, double effect, int share) {}

    private static final List<Market> MARKETS = List.of(
            new Market(
                    "insurance/lead-generation",
                    56,
                    List.of("Lead Generation", "Facebook Ads", "Google Ads", "Landing Page", "CRM", "Email Marketing")),
            new Market(
                    "e-commerce/paid-ads",
                    44,
                    List.of("Google Ads", "Facebook Ads", "Google Shopping", "TikTok Ads", "Google Analytics", "PPC")),
            new Market(
                    "data-engineering",
                    66,
                    List.of("Python", "SQL", "Apache Airflow", "Apache Spark", "dbt", "BigQuery", "Snowflake")),
            new Market(
                    "web-development",
                    48,
                    List.of("JavaScript", "React", "Node.js", "WordPress", "PHP", "HTML", "CSS")),
            new Market(
                    "copywriting",
                    42,
                    List.of("Copywriting", "SEO Writing", "Email Copywriting", "Blog Writing", "Editing")),
            new Market("bookkeeping", 33, List.of("Bookkeeping", "QuickBooks Online", "Xero", "Payroll", "Excel")),
            new Market("ui-design", 49, List.of("Figma", "UI Design", "UX Design", "Prototyping", "Design Systems")),
            new Market(
                    "video-editing",
                    37,
                    List.of(
                            "Video Editing",
                            "Adobe Premiere Pro",
                            "After Effects",
                            "Motion Graphics",
                            "Color Grading")));

    private static final List<Place> PLACES = List.of(
            new Place("US", 1, 13),
            new Place("IN", 0.030, 12),
            new Place("PK", 0.017, 9),
            new Place("PH", 0.047, 8),
            new Place("UA", 0.058, 7),
            new Place("GB", 0.600, 6),
            new Place("BD", 0.031, 5),
            new Place("CA", 0.657, 4),
            new Place("NG", 0.020, 4),
            new Place("EG", 0.043, 3),
            new Place("KE", 0.024, 3),
            new Place("BR", 0.127, 3),
            new Place("DE", 0.659, 3),
            new Place("PL", 0.272, 3),
            new Place("RS", 0.140, 3),
            new Place("ES", 0.402, 2),
            new Place("FR", 0.546, 2),
            new Place("IT", 0.471, 2),
            new Place("RO", 0.227, 2),
            new Place("TR", 0.160, 2),
            new Place("VN", 0.053, 2),
            new Place("ID", 0.060, 2),
            new Place("ZA", 0.074, 2),
            new Place("AR", 0.173, 2),
            new Place("MX", 0.170, 2));

    private static final List<Level> LEVELS = List.of(
            new Level("entry", -0.30, 20),
            new Level("intermediate", 0, 42),
            new Level("expert", 0.28, 28),
            new Level("", 0, 10));

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final double[] countryEffects =
            PLACES.stream().mapToDouble(place -> COUNTRY * normal()).toArray();

    private SyntheticComparables() {}

    /**
     * Writes the table.
     *
     * @param args the file to write
     * @throws IOException if it can't be written
     */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), table(), StandardCharsets.UTF_8);
    }

    /** The whole table, header included, lines ended by LF. */
    static String table() {
        SyntheticComparables maker = new SyntheticComparables();
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (int row = 1; row <= ROWS; row++) {
            text.append(maker.row(row)).append('\n');
        }
        return text.toString();
    }

    private String row(int number) {
        // The first rows walk through all niches and countries, so that none is left out by chance.
        Market market = MARKETS.get(number <= 200 ? number % MARKETS.size() : below(MARKETS.size()));
        int place = number <= 100
                ? number % PLACES.size()
                : pick(PLACES.stream().mapToInt(Place::share).toArray());
        Level level = LEVELS.get(pick(LEVELS.stream().mapToInt(Level::share).toArray()));
        boolean paid = chance(15);
        boolean scored = chance(65);
        int jobSuccess = 100 - Math.min(30, (int) (6 * StrictMath.abs(normal()) * (chance(20) ? 2.5 : 1)));
        int reviews = scored ? 3 + (int) StrictMath.exp(2.2 + 1.1 * normal()) : below(5);
        double effect = ELASTICITY * StrictMath.log(PLACES.get(place).gdp())
                + countryEffects[place]
                + level.effect()
                + (scored ? 0.008 * (jobSuccess - 92) : -0.08)
                + (paid ? -0.06 : 0)
                + NOISE * normal();
        double rate = market.typical() * StrictMath.exp(effect);
        return String.join(
                ",",
                "syn-" + (1000 + number),
                number % FAKE_EVERY == 77 ? "999" : rounded(rate),
                "USD",
                PLACES.get(place).code(),
                market.niche(),
                level.word(),
                skills(market),
                paid ? "paid" : "asked",
                NEWEST.minusDays(below(720)).toString(),
                "1",
                scored ? Integer.toString(jobSuccess) : "",
                Integer.toString(reviews),
                reviews == 0 ? "" : stars(jobSuccess));
    }

    /** Two rates of three are multiples of five above 15, the others whole dollars; never below the platforms' minimum of 3. */
    private String rounded(double rate) {
        boolean roundFigure = chance(66) && rate > 15;
        long whole = roundFigure ? 5 * StrictMath.round(rate / 5) : StrictMath.round(rate);
        return Long.toString(Math.max(3, whole));
    }

    private String stars(int jobSuccess) {
        long tenths = Math.max(35, Math.min(50, StrictMath.round(50 - (100 - jobSuccess) * 0.25 + normal())));
        return tenths / 10 + "." + tenths % 10;
    }

    private String skills(Market market) {
        int first = below(market.skills().size());
        return market.skills().stream().skip(first).limit(1L + below(4)).collect(Collectors.joining(";"));
    }

    private int pick(int[] shares) {
        int total = 0;
        for (int share : shares) {
            total += share;
        }
        int left = below(total);
        int index = 0;
        while (left >= shares[index]) {
            left -= shares[index++];
        }
        return index;
    }

    private boolean chance(int percent) {
        return below(100) < percent;
    }

    /** An integer in [0, bound) from the top bits of one draw; the slight bias does not matter here. */
    private int below(int bound) {
        return (int) (uniform() * bound);
    }

    /** Nearly normal, as a sum of twelve uniform draws: nextGaussian() may change between JDKs, this may not. */
    private double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += uniform();
        }
        return sum;
    }

    private double uniform() {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }
}

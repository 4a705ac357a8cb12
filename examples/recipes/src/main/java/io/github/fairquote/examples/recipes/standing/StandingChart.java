package io.github.fairquote.examples.recipes.standing;

import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.pricing.reputation.LeavingNegative;
import io.github.fairquote.pricing.reputation.ReputationPosterior;
import io.github.fairquote.pricing.reputation.evidence.ContractEvidence;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Two panels: what is believed now, and how it came about. */
final class StandingChart {
    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 420;
    private static final int CLASSES = 200;
    private static final int STEPS = 120;
    private static final int LEAST_DAYS = 90;
    private static final Color BAND = new Color(0xBFD7EA);
    private static final Color TAIL = new Color(0xE6EDF3);
    private static final Color MEAN = new Color(0x0B4F6C);
    private static final Color GOOD = new Color(0x2E7D32);
    private static final Color BAD = new Color(0xC62828);
    private static final Color SCORE = new Color(0xEF6C00);
    private static final Color GRID = new Color(0xE0E0E0);
    private static final Color INK = new Color(0x333333);

    private StandingChart() {}

    static byte[] png(Standing standing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            BitmapEncoder.saveBitmap(
                    List.of(belief(standing), trajectory(standing)), 2, 1, bytes, BitmapEncoder.BitmapFormat.PNG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static XYChart belief(Standing standing) {
        ReputationPosterior posterior = standing.posterior();
        double low = posterior.quantile(.05);
        double high = posterior.quantile(.95);
        XYChart chart = chart(
                "Belief on " + standing.day() + ": " + percent(posterior.mean()) + ", 90 % interval from "
                        + percent(low) + " to " + percent(high),
                "Probability that the next contract ends well, in percent",
                "Belief per percentage point, in percent");
        List<Double> classes = posterior.distribution(CLASSES);
        double start = Math.floor(20 * posterior.quantile(.001)) * 5;
        int first = (int) (start * CLASSES / 100);
        List<Double> at = new ArrayList<>();
        List<Double> density = new ArrayList<>();
        for (int i = first; i < CLASSES; i++) {
            at.add(100 * (i + 0.5) / CLASSES);
            density.add(classes.get(i) * CLASSES);
        }
        area(chart, "outside of it", at, density, TAIL);
        List<Double> within = new ArrayList<>();
        List<Double> height = new ArrayList<>();
        for (int i = 0; i < at.size(); i++) {
            if (at.get(i) >= 100 * low && at.get(i) <= 100 * high) {
                within.add(at.get(i));
                height.add(density.get(i));
            }
        }
        area(chart, "90 % interval", within, height, BAND);
        double most = density.stream().max(Comparator.naturalOrder()).orElse(1.0);
        line(chart, "mean", List.of(100 * posterior.mean(), 100 * posterior.mean()), List.of(0.0, most), MEAN);
        chart.getStyler().setXAxisMin(start).setXAxisMax(100.0).setYAxisMin(0.0);
        return chart;
    }

    private static XYChart trajectory(Standing standing) {
        XYChart chart =
                chart("How it came about, contract by contract", "Day", "Probability of a good end, in percent");
        LocalDate first = standing.ledger().contracts().stream()
                .map(ContractEvidence::day)
                .min(Comparator.naturalOrder())
                .filter(standing.day().minusDays(LEAST_DAYS)::isAfter)
                .orElse(standing.day().minusDays(LEAST_DAYS));
        Path path = new Path(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        long length = standing.day().toEpochDay() - first.toEpochDay();
        for (int i = 0; i <= STEPS; i++) {
            path.add(standing, first.plusDays(length * i / STEPS));
        }
        List<Double> around = new ArrayList<>(path.day);
        List<Double> edge = new ArrayList<>(path.high);
        for (int i = path.day.size() - 1; i >= 0; i--) {
            around.add(path.day.get(i));
            edge.add(path.low.get(i));
        }
        XYSeries band = chart.addSeries("90 % interval", around, edge);
        filled(band, XYSeries.XYSeriesRenderStyle.PolygonArea, BAND);
        line(chart, "mean", path.day, path.mean, MEAN);
        double floor = path.low.stream().min(Comparator.naturalOrder()).orElse(0.0);
        double bottom = Math.max(Math.floor(floor / 10) * 10 - 10, 0);
        points(chart, standing, first, bottom);
        scores(chart, standing, bottom);
        chart.getStyler().setYAxisMin(bottom).setYAxisMax(100.0);
        chart.getStyler()
                .setXAxisTickLabelsFormattingFunction(
                        epoch -> LocalDate.ofEpochDay(Math.round(epoch)).toString());
        return chart;
    }

    /** Each contract as a mark near the bottom, by whether it speaks for or against success. */
    private static void points(XYChart chart, Standing standing, LocalDate first, double bottom) {
        List<String> bad = standing.model().leavingNegatives(standing.ledger(), standing.day()).stream()
                .map(LeavingNegative::contract)
                .toList();
        for (boolean negative : new boolean[] {false, true}) {
            List<Double> days = new ArrayList<>();
            List<Double> heights = new ArrayList<>();
            for (ContractEvidence each : standing.ledger().contracts()) {
                if (each.source().isPresent()
                        && bad.contains(each.contract()) == negative
                        && !each.day().isBefore(first)) {
                    days.add((double) each.day().toEpochDay());
                    heights.add(bottom + 3);
                }
            }
            if (!days.isEmpty()) {
                String name = negative ? "ended badly, in the window" : "other contracts, reviews";
                XYSeries series = chart.addSeries(name, days, heights);
                series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
                series.setMarker(negative ? SeriesMarkers.CROSS : SeriesMarkers.CIRCLE);
                series.setMarkerColor(negative ? BAD : GOOD);
            }
        }
    }

    /** The day of the score that the platform shows, from which on the belief knows of it. */
    private static void scores(XYChart chart, Standing standing, double bottom) {
        standing.ledger().scores().forEach(score -> {
            XYSeries series = chart.addSeries(
                    "score shown: " + score.score(),
                    List.of((double) score.day().toEpochDay()),
                    List.of(bottom + 3));
            series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
            series.setMarker(SeriesMarkers.DIAMOND);
            series.setMarkerColor(SCORE);
        });
    }

    /** The belief over time, in percent, days as days since 1970. */
    private record Path(List<Double> day, List<Double> low, List<Double> mean, List<Double> high) {
        void add(Standing standing, LocalDate then) {
            ReputationPosterior posterior =
                    standing.model().posterior(standing.ledger().until(then), then);
            day.add((double) then.toEpochDay());
            low.add(100 * posterior.quantile(.05));
            mean.add(100 * posterior.mean());
            high.add(100 * posterior.quantile(.95));
        }
    }

    private static XYChart chart(String title, String x, String y) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle(x)
                .yAxisTitle(y)
                .build();
        XYStyler styler = chart.getStyler();
        styler.setLocale(Locale.ROOT);
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(GRID);
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setChartFontColor(INK);
        styler.setChartTitleBoxVisible(false);
        styler.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 15));
        styler.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        styler.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        styler.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        styler.setLegendPosition(Styler.LegendPosition.OutsideS);
        styler.setLegendLayout(Styler.LegendLayout.Horizontal);
        styler.setLegendBorderColor(Color.WHITE);
        styler.setChartPadding(14);
        return chart;
    }

    private static void area(XYChart chart, String name, List<Double> x, List<Double> y, Color colour) {
        filled(chart.addSeries(name, x, y), XYSeries.XYSeriesRenderStyle.Area, colour);
    }

    private static void filled(XYSeries series, XYSeries.XYSeriesRenderStyle style, Color colour) {
        series.setXYSeriesRenderStyle(style);
        series.setFillColor(colour);
        series.setLineColor(colour);
        series.setMarker(SeriesMarkers.NONE);
    }

    private static void line(XYChart chart, String name, List<Double> x, List<Double> y, Color colour) {
        XYSeries series = chart.addSeries(name, x, y);
        series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Line);
        series.setLineColor(colour);
        series.setLineStyle(new BasicStroke(2.5f));
        series.setMarker(SeriesMarkers.NONE);
    }

    private static String percent(double share) {
        return Page.number(100 * share, 1) + " %";
    }
}

package io.github.fairquote.examples.recipes.price;

import java.util.List;
import java.util.Optional;

/**
 * All that the page shows, as plain data.
 *
 * @param title whom it is about
 * @param synthetic whether the comparables are invented
 * @param currency the currency of every rate
 * @param typical the typical rate
 * @param typicalText the same in words
 * @param low the lower end of the 80 % market range
 * @param high its upper end
 * @param rangeText the range in words
 * @param typicalLow the lower end of where the typical rate lies with 80 % confidence
 * @param typicalHigh its upper end
 * @param asks the rate asked now
 * @param standing where that stands, in words
 * @param evidence how good the evidence is, in words
 * @param bins the comparables brought here, by rate
 * @param factors how the rate comes about
 * @param elsewhere the same work in other countries, this one first
 * @param comparables what weighs most
 * @param shares what the comparables and the prior weigh, in words
 * @param gains what would raise the rate most surely
 * @param warnings what to be careful about
 * @param assumptions what is taken for granted
 */
record RateFindings(
        String title,
        boolean synthetic,
        String currency,
        double typical,
        String typicalText,
        double low,
        double high,
        String rangeText,
        double typicalLow,
        double typicalHigh,
        Optional<Double> asks,
        String standing,
        String evidence,
        List<Bin> bins,
        List<Factor> factors,
        List<Elsewhere> elsewhere,
        List<Peer> comparables,
        String shares,
        List<Gain> gains,
        List<String> warnings,
        List<String> assumptions) {

    /** So many comparables, each counted by its probability of being genuine, between two rates. */
    record Bin(double from, double to, double count) {}

    /** One factor and the rate after it. */
    record Factor(String label, double value, double running, double spread, boolean observed) {}

    /** One country. */
    record Elsewhere(String country, double typical, double low, double high, double factor, boolean seen) {}

    /** One comparable. */
    record Peer(String id, String about, String rate, double translated, double weight, double genuine) {}

    /** One change. */
    record Gain(String what, String from, String to, double factor, double low, double high) {}
}

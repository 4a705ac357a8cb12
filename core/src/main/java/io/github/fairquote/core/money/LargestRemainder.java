package io.github.fairquote.core.money;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits an amount into parts that add up to it (Hamilton's method of largest remainders). */
final class LargestRemainder {
    private static final int GUARD_DIGITS = 40;

    private LargestRemainder() {}

    static List<BigDecimal> split(BigDecimal amount, int decimals, List<BigDecimal> shares) {
        BigDecimal total = total(shares);
        List<BigDecimal> exact = shares.stream()
                .map(s -> amount.multiply(s).divide(total, GUARD_DIGITS, RoundingMode.DOWN))
                .toList();
        List<BigDecimal> parts = new ArrayList<>(
                exact.stream().map(e -> e.setScale(decimals, RoundingMode.DOWN)).toList());
        BigDecimal left = amount.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals).multiply(BigDecimal.valueOf(amount.signum()));
        List<Integer> order = mostCutFirst(exact, parts);
        for (int i = 0; left.signum() != 0; i++, left = left.subtract(unit)) {
            int index = order.get(i);
            parts.set(index, parts.get(index).add(unit));
        }
        return parts;
    }

    private static List<Integer> mostCutFirst(List<BigDecimal> exact, List<BigDecimal> parts) {
        Comparator<Integer> byCut =
                Comparator.comparing(i -> exact.get(i).subtract(parts.get(i)).abs());
        return IntStream.range(0, parts.size()).boxed().sorted(byCut.reversed()).toList();
    }

    private static BigDecimal total(List<BigDecimal> shares) {
        for (BigDecimal share : shares) {
            Magnitude.require("shares", share);
            Check.that(share.signum() >= 0, ProblemCode.NEGATIVE, "shares", "hold a negative: " + share);
        }
        BigDecimal total = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Check.that(total.signum() > 0, ProblemCode.ZERO, "shares", "add up to zero");
        return total;
    }
}

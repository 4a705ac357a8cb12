package io.github.fairquote.templating.format;

import java.math.BigDecimal;

/**
 * The signs of written numbers.
 *
 * @param decimal between whole and fraction
 * @param group between groups of digits
 * @param above the size of the groups above the first, which has three digits
 */
record NumberSigns(char decimal, char group, int above) {
    private static final int FIRST = 3;

    static NumberSigns of(String decimal, String group) {
        return new NumberSigns(decimal.charAt(0), group.charAt(0), group.length() > 1 ? group.charAt(1) - '0' : FIRST);
    }

    /** The number with all the decimals it has, its whole part in groups and of at least so many digits. */
    String format(BigDecimal number, boolean grouped, int minDigits) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        whole = "0".repeat(Math.max(0, minDigits - whole.length())) + whole;
        StringBuilder out = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            int left = whole.length() - i;
            if (grouped && i > 0 && left >= FIRST && (left - FIRST) % above == 0) {
                out.append(group);
            }
            out.append(whole.charAt(i));
        }
        return point < 0
                ? out.toString()
                : out.append(decimal).append(plain, point + 1, plain.length()).toString();
    }
}

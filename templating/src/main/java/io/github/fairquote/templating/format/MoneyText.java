package io.github.fairquote.templating.format;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import java.math.BigDecimal;
import java.util.Map;

/** Amounts of money as letters write them. */
public final class MoneyText {
    /** Signs that name their currency without doubt; all others show the ISO code. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("USD", "$"),
            Map.entry("EUR", "\u20AC"),
            Map.entry("GBP", "\u00A3"),
            Map.entry("JPY", "\u00A5"),
            Map.entry("INR", "\u20B9"),
            Map.entry("UAH", "\u20B4"),
            Map.entry("ILS", "\u20AA"),
            Map.entry("KRW", "\u20A9"),
            Map.entry("VND", "\u20AB"),
            Map.entry("NGN", "\u20A6"),
            Map.entry("PHP", "\u20B1"),
            Map.entry("TRY", "\u20BA"),
            Map.entry("KZT", "\u20B8"),
            Map.entry("GEL", "\u20BE"),
            Map.entry("BRL", "R$"),
            Map.entry("CAD", "CA$"),
            Map.entry("AUD", "A$"),
            Map.entry("NZD", "NZ$"),
            Map.entry("HKD", "HK$"),
            Map.entry("MXN", "MX$"),
            Map.entry("CNY", "CN\u00A5"),
            Map.entry("TWD", "NT$"));

    private static final char NO_BREAK_SPACE = '\u00A0';

    private MoneyText() {}

    /**
     * Writes an amount.
     *
     * @param money the amount
     * @param language whose order and signs to use
     * @param code whether to show the ISO code in any case
     * @param brief whether to leave out decimals that are all zero
     * @return the text, such as {@code $1,234.50} or {@code 1.234,50 €}; a no-break space keeps its parts on one line
     */
    public static String format(Money money, Language language, boolean code, boolean brief) {
        BigDecimal amount = money.amount();
        if (brief && amount.stripTrailingZeros().scale() <= 0) {
            amount = amount.setScale(0);
        }
        String number = language.money().format(amount.abs(), true, 1);
        String sign = code ? money.currency().code() : sign(money.currency());
        String shape = language.moneyShape();
        boolean close = shape.equals("\u00A4#") && Character.isLetter(sign.charAt(sign.length() - 1));
        String text = shape.replace("#", (close ? NO_BREAK_SPACE : "") + number).replace("\u00A4", sign);
        return money.isNegative() ? "-" + text : text;
    }

    private static String sign(CurrencyCode currency) {
        return SIGNS.getOrDefault(currency.code(), currency.code());
    }
}

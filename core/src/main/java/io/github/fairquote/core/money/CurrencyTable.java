package io.github.fairquote.core.money;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The codes of ISO 4217 list one as of 2026-11-23 with their minor units: 2026 edition, so the lev (BGN, withdrawn
 * 2026-01-01) and the Antillean guilder (ANG, 2025-07-01) are out, the Caribbean guilder (XCG) is in.
 */
final class CurrencyTable {
    private static final String TWO = """
            AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD
            CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP
            GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK
            LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO
            NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS
            SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST
            XAD XCD XCG YER ZAR ZMW ZWG
            """;
    private static final String ZERO = """
            BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF
            """;
    private static final String THREE = "BHD IQD JOD KWD LYD OMR TND";
    private static final String FOUR = "CLF UYW";
    private static final String NONE = "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX";

    private static final Map<String, Integer> MINOR_UNITS = minorUnits();
    private static final Set<String> WITHOUT_MINOR_UNIT =
            Collections.unmodifiableSet(new TreeSet<>(Set.of(NONE.split(" ", -1))));

    private CurrencyTable() {}

    static boolean contains(String code) {
        return MINOR_UNITS.containsKey(code);
    }

    static boolean isWithoutMinorUnit(String code) {
        return WITHOUT_MINOR_UNIT.contains(code);
    }

    static int minorUnits(String code) {
        return MINOR_UNITS.getOrDefault(code, 2);
    }

    /** The code that differs in case and blanks only. */
    static Optional<String> suggest(String text) {
        String code = text.length() > 16 ? text : text.strip().toUpperCase(Locale.ROOT);
        return Optional.of(code).filter(CurrencyTable::contains);
    }

    static Set<String> codes() {
        return MINOR_UNITS.keySet();
    }

    private static Map<String, Integer> minorUnits() {
        Map<String, Integer> units = new TreeMap<>();
        put(units, ZERO, 0);
        put(units, TWO, 2);
        put(units, THREE, 3);
        put(units, FOUR, 4);
        return Collections.unmodifiableMap(units);
    }

    private static void put(Map<String, Integer> units, String codes, int decimals) {
        for (String code : codes.strip().split("\\s+", -1)) {
            units.put(code, decimals);
        }
    }
}

package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same bytes on every JDK, in every default locale and zone. */
class DeterminismTest {
    private static final List<String> LANGUAGES = List.of(
            "en-US", "en-GB", "en-IN", "de-DE", "de-AT", "de-CH", "fr-FR", "es-ES", "it-IT", "pt-BR", "nl-NL", "pl-PL",
            "uk-UA", "cs-CZ", "sl-SI", "tr-TR", "sv-SE", "nb-NO", "fi-FI", "ja-JP", "zh-CN", "ko-KR", "id-ID");

    /** SHA-256 of {@link #golden()} as JDK 17 gave it on 2026-11-23; the build on JDK 25 checks the same. */
    private static final String GOLDEN = "c5d9d23a1e1b86ee29489d83221854ead070f5fccda7c25d7f626167dba26e7d";

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private static String golden() {
        Bindings bindings = Bindings.builder()
                .text("name", "ISTANBUL Iğdır")
                .number("n", new BigDecimal("1234567.891"))
                .number("jobs", 22)
                .money("fee", Money.of("-98765.4", CurrencyCode.EUR))
                .money("pay", Money.of("1500", CurrencyCode.of("JPY")))
                .date("day", LocalDate.of(2026, 3, 9))
                .list("skills", List.of("Kotlin", "SQL", "Spark"))
                .absent("nothing")
                .build();
        StringBuilder all = new StringBuilder();
        for (String language : LANGUAGES) {
            Template template =
                    Template.parse(("{{name | lower}} {{name | upper}} {{name | lowerFirst}} {{n}} {{fee}} {{day}} "
                                    + "{{n | number LANG}} {{n | number \"#,##0.00\" LANG}} {{fee | money LANG}} "
                                    + "{{pay | money code LANG}} {{day | date \"EEEE EEE d MMMM LLLL MMM yyyy\" LANG}} "
                                    + "{{skills | list LANG}} {{skills | list or LANG}}\n")
                            .replace("LANG", language));
            all.append(template.render(bindings).text());
            all.append(Template.parse("{{nmae}}{{nothing}}{{name | date \"d\"}}")
                    .tryRender(bindings)
                    .problems());
        }
        return all.toString();
    }

    @Test
    void givesTheGoldenBytes() throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(golden().getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(GOLDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en-US",
                "tr-TR",
                "de-DE",
                "ar-EG",
                "fa-IR",
                "hi-IN-u-nu-deva",
                "th-TH-u-ca-buddhist",
                "zh-Hant-TW",
                "az",
                "lt",
            })
    void doesNotFollowTheDefaultLocale(String tag) {
        String expected = golden();
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(golden()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "America/St_Johns",
                "Pacific/Apia",
                "Pacific/Kiritimati",
                "America/New_York",
                "Asia/Kathmandu",
            })
    void doesNotFollowTheDefaultZone(String id) {
        String expected = golden();
        TimeZone.setDefault(TimeZone.getTimeZone(id));

        assertThat(golden()).isEqualTo(expected);
    }
}

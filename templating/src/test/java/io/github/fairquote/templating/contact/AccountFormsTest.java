package io.github.fairquote.templating.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of accounts and wallets, and numbers that fail their checks. */
class AccountFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "IBAN DE89 3704 0044 0532 0130 00 | PAYMENT DE89 3704 0044 0532 0130 00",
                "IBAN DE89370400440532013000 | PAYMENT DE89370400440532013000",
                "GB82 WEST 1234 5698 7654 32 | PAYMENT GB82 WEST 1234 5698 7654 32",
                "DE89 3704 0044 0532 0130 00 BANK | PAYMENT DE89 3704 0044 0532 0130 00",
                "Pay me at 0x52908400098527886E0F7EE838C5F7E1F8D8A0B1 | PAYMENT 0x52908400098527886E0F7EE838C5F7E1F8D8A0B1",
                "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq | PAYMENT bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
                "Pay BTC to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa | PAYMENT 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
                "TRC20: TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE | PAYMENT TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE",
                "USDT TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE | PAYMENT TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE"
            })
    void isFound(String text, String found) {
        assertThat(Found.in(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IBAN DE88370400440532013000",
                "GB82 west 1234 5698 7654 32",
                "Pay to 4111111111111112",
                "Pay me at 0x52908400098527886E0F7EE838C5F7E1F8D8A0BZ",
                "bc1qarsrrrxfkvylydnwregtzzwfmdqabcdefghijk",
                "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
                "TQnYkhEsLJWChVWFMSMeRDowKcbLSEabcd"
            })
    void isLeftAlone(String text) {
        assertThat(Found.in(text)).isEmpty();
    }
}

package io.github.fairquote.templating.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proposals to be paid around the platform that name no platform, and talk of payment that proposes none. */
class SettlementFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Wire it to my bank account. | PAYMENT account",
                "Wire it to my PayPal bank account. | PAYMENT Wire it to my PayPal",
                "PayPal friends and family is fine. | PAYMENT PayPal",
                "A bank transfer to me works. | PAYMENT transfer",
                "PayPal works directly for me. | PAYMENT PayPal",
                "Pay by PayPal, no fee for you. | PAYMENT PayPal",
                "Venmo me. | PAYMENT Venmo",
                "Use my PayPal. | PAYMENT PayPal",
                "I take CashApp. | PAYMENT CashApp",
                "We settle via Zelle. | PAYMENT Zelle",
                "Settle via Zelle. | PAYMENT Zelle",
                "10 % off if we work directly. | PAYMENT directly",
                "Cheaper with direct payment. | PAYMENT direct",
                "Cheaper with payment directly. | PAYMENT directly",
                "Pay directly and save the fee. | PAYMENT directly"
            })
    void isFound(String text, String found) {
        assertThat(Found.in(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Half to my card reader.",
                "Put it on the card first.",
                "Pay to your bank account.",
                "Wire it to my bank account, customers.",
                "Never wire it to my bank account.",
                "Wire it to my account.",
                "PayPal friends first.",
                "A transfer to me works.",
                "The bank-transfer to me works.",
                "Customers pay by PayPal directly to me.",
                "Do not pay me by PayPal directly.",
                "PayPal works.",
                "PayPal directly saves the fee.",
                "Venmo you.",
                "Plugin me.",
                "Give my PayPal.",
                "They take CashApp.",
                "Take CashApp.",
                "They settle via Zelle.",
                "Please do handle it by wise.",
                "Pay in person, via Zelle instead.",
                "pay via Zelle tomorrow",
                "10 % off if they work directly.",
                "10 % off if we work directly with customers.",
                "Never 10 % off if we work directly.",
                "Ohne Plattform zahlen Kunden und users direkt an mich.",
                "Direct mail saves no time."
            })
    void isLeftAlone(String text) {
        assertThat(Found.in(text)).isEmpty();
    }
}

package io.github.fairquote.templating.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names on apps and dressed-up characters, told in every order, and names that reach nobody. */
class HandleFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ⓣ🅔🅛🅔🅖🅡🅐🅜 @ivan_ads | MESSENGER Ⓣ🅔🅛🅔🅖🅡🅐🅜 @ivan_ads",
                "🅃🄴🄻🄴🄶🅁🄰🄼: ivan_ads42 | MESSENGER 🅃🄴🄻🄴🄶🅁🄰🄼: ivan_ads42",
                "🆃🅴🅻🅴🅶🆁🅰🅼: ivan_ads42 | MESSENGER 🆃🅴🅻🅴🅶🆁🅰🅼: ivan_ads42",
                "ⓘⓥⓐⓝⓐgmail.com | LINK ⓘⓥⓐⓝⓐgmail.com",
                "ivan ⓐ gmail.com | EMAIL ivan ⓐ gmail.com",
                "ivanⓐgmail.com | EMAIL ivanⓐgmail.com",
                "🔴 ivan@gmail.com | EMAIL ivan@gmail.com",
                "ivan•gmail•com | LINK ivan•gmail•com",
                "ivan@gmail。com | EMAIL ivan@gmail。com",
                "ivan﹫gmail﹒com | EMAIL ivan﹫gmail﹒com",
                "ivan@gmail․com | EMAIL ivan@gmail․com",
                "Телеграм: @ivan_ads | MESSENGER Телеграм: @ivan_ads",
                "Tel. ⁺³⁸⁰ ⁵⁰ ¹²³ ⁴⁵ ⁶⁷ | PHONE ⁺³⁸⁰ ⁵⁰ ¹²³ ⁴⁵ ⁶⁷",
                "Tel. ²³⁴ ⁵⁰ ¹²³ ⁴⁵ ⁶⁷ | PHONE ²³⁴ ⁵⁰ ¹²³ ⁴⁵ ⁶⁷",
                "Tel. ❷❸❹ ❺⓿❶ ❷❸❹❺ | PHONE ❷❸❹ ❺⓿❶ ❷❸❹❺",
                "Tel. ➁➂➃ ➄➅➀ ➁➂➃➄ | PHONE ➁➂➃ ➄➅➀ ➁➂➃➄",
                "Tel. ₂₃₄ ₅₀₁ ₂₃₄₅ | PHONE ₂₃₄ ₅₀₁ ₂₃₄₅",
                "Tel. 🯲🯳🯴 🯵🯰🯱 🯲🯳🯴🯵 | PHONE 🯲🯳🯴 🯵🯰🯱 🯲🯳🯴🯵",
                "Skype: live:ivan.petrenko_1 | MESSENGER Skype: live:ivan.petrenko_1",
                "Skype: live colon ivan_ads | MESSENGER Skype: live colon ivan_ads",
                "Skype: live colon @ivan_ads | MESSENGER Skype: live colon @ivan_ads",
                "Discord: ivan#1234 | MESSENGER Discord: ivan#1234",
                "Discord: _ivan__ads_ | MESSENGER Discord: _ivan__ads_",
                "Telegram: ivan-petrenko | MESSENGER Telegram: ivan-petrenko",
                "Telegram: aaa-bbb-ccc | MESSENGER Telegram: aaa-bbb-ccc",
                "Telegram handle: smith2016 | MESSENGER Telegram handle: smith2016",
                "follow me on Instagram as ivan.ads | MESSENGER Instagram as ivan.ads",
                "@ivan_ads on Telegram | MESSENGER @ivan_ads on Telegram",
                "Telegram @ivan_ads) | MESSENGER Telegram @ivan_ads",
                "(Telegram @ivan_ads) | MESSENGER Telegram @ivan_ads",
                "find ivan_ads on Telegram | MESSENGER ivan_ads on Telegram",
                "search for petrokovalenko on Telegram | MESSENGER petrokovalenko on Telegram",
                "Meet code: abc-defg-hij | MEETING Meet code: abc-defg-hij",
                "Google Meet: abc-defg-hij | MEETING Meet: abc-defg-hij",
                "Zoom ID 123 4567 8901 | MEETING Zoom ID 123 4567 8901",
                "Zoom ID 713 4567 8901 | MEETING Zoom ID 713 4567 8901",
                "My Signal number: 7134 5528 12 | PHONE 7134 5528 12",
                "Viber 7134552812 | PHONE 7134552812",
                "WeChat: ivan_ads | MESSENGER WeChat: ivan_ads",
                "WeChat ID: petrokov | MESSENGER WeChat ID: petrokov",
                "wechat - petrokov | MESSENGER wechat - petrokov",
                "QQ 12345 | MESSENGER QQ 12345",
                "my Telegram is petrokovalenko, thanks | MESSENGER Telegram is petrokovalenko",
                "my Telegram is petro | MESSENGER Telegram is petro",
                "my Telegram petro / ivan | MESSENGER Telegram petro",
                "Telegram: Petro Kovalenko | MESSENGER Telegram: Petro Kovalenko",
                "Telegram: PETRO | MESSENGER Telegram: PETRO",
                "Instagram - zxcvbn | MESSENGER Instagram - zxcvbn",
                "Insta: petro | MESSENGER Insta: petro",
                "Facebook: Petro Kovalenko | MESSENGER Facebook: Petro Kovalenko",
                "I am Petro Kovalenko on Facebook | MESSENGER Petro Kovalenko on Facebook",
                "I am Petro Kovalenko on LinkedIn | MESSENGER Petro Kovalenko on LinkedIn",
                "Look for Petro Kovalenko on LinkedIn | MESSENGER Petro Kovalenko on LinkedIn",
                "my nick is ivan_ads everywhere | MESSENGER nick is ivan_ads",
                "replace the star with an at: ivan*gmail.com | LINK gmail.com",
                "read it backwards: moc.liamg@navi | EMAIL moc.liamg@navi",
                "moc.liamg@navi | EMAIL moc.liamg@navi",
                "moc tod liamg ta navi | EMAIL moc tod liamg ta navi",
                "ten.oidutselah backwards | LINK ten.oidutselah",
                "moc.oidutselah | LINK moc.oidutselah",
                "my Discord, from right to left: 77tnirp | MESSENGER Discord, from right to left: 77tnirp",
                "the area code is 312, then comes 555, and the last four are 0186: my number | PHONE 312, then comes 555, and the last four are 0186",
                "my number starts with 0501 then 234 and finally 567 | PHONE 0501 then 234 and finally 567",
                "dial 312 then 555 then 0186 | PHONE 312 then 555 then 0186"
            })
    void isFound(String text, String found) {
        assertThat(Found.in(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skype: live colon !",
                "Skype: live colonivan",
                "Telegram: @phone_number_id",
                "Telegram: good-morning",
                "Google Meet abcd-efg-hij",
                "Zoom 713 456",
                "zoom in to 713 456 78901",
                "Facebook: Petro Kovalenko Ads works",
                "They are Petro Kovalenko on LinkedIn",
                "We talked of Petro Kovalenko on LinkedIn",
                "same name on Telegram",
                "the name is ivan_ads",
                "my site is the first hit for petrokovalenko",
                "the at sign, then gmail",
                "first 312 then 555 then 0186",
                "my number starts with 312, then 555 clients"
            })
    void isLeftAlone(String text) {
        assertThat(Found.in(text)).isEmpty();
    }
}

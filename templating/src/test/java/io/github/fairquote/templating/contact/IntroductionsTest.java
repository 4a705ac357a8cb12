package io.github.fairquote.templating.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.policy.letter.ContactKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names on apps and with mail providers, in every way in which people introduce themselves there. */
class IntroductionsTest {
    private static final List<String> APPS = List.of("Telegram", "KakaoTalk", "Signal", "gmail", "скайп", "X");
    private static final List<String> NAMES =
            List.of("danareed", "olenkawriter", "danbi", "oleg-pro", "nadia.writes", "olena_99", "@danareed");

    static Stream<String> forms() {
        return Stream.of(
                "My %a is %h",
                "On %a I'm %h",
                "I am on %a as %h",
                "Find me on %a: %h",
                "You can find me on %a under %h",
                "I'm %h on %a",
                "Ping %h on %a",
                "Search for %h on %a",
                "talk to %h on %a",
                "I go by %h on %a",
                "me on %a is %h",
                "username on %a is %h",
                "%a username %h",
                "Reach me on %a (%h)",
                "Hit me up on %a, %h",
                "I use %a, my name there is %h",
                "We can talk on %a, I'm %h there",
                "Auf %a bin ich %h",
                "Auf %a heiße ich %h",
                "Ich bin auf %a unter %h zu finden",
                "мій %a: %h",
                "у %a я %h",
                "знайдете мене в %a як %h",
                "мой ник в %a %h",
                "пишите в %a: %h",
                "mi %a es %h",
                "Búscame en %a como %h",
                "En %a soy %h",
                "Sur %a je suis %h");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void findsTheNameHoweverItIsIntroduced(String form) {
        for (String app : APPS) {
            for (String name : NAMES) {
                String text = form.replace("%a", app).replace("%h", name);
                List<ContactFinding> findings = ContactDetector.withDefaults().detect(text);

                assertThat(findings).as(text).isNotEmpty();
                assertThat(findings.get(0).of(text)).as(text).contains(name.startsWith("@") ? name.substring(1) : name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I built three %a bots last year",
                "My %a experience covers five years",
                "I am certified on %a",
                "%a: channels, bots and ads",
                "%a - weekly",
                "%a (messaging)",
                "%a username validation",
                "%a: socket.io",
                "%a - vue.js",
                "I use %a, my favourite is the desktop",
                "Ping results on %a differ",
                "Look up orders on %a",
                "I'm experienced on %a",
                "Auf %a laufen gute Kampagnen",
                "у %a я налаштую бота",
                "En %a hago campañas"
            })
    void leavesTheAppAsASubjectAlone(String form) {
        for (String app : APPS) {
            String text = form.replace("%a", app);

            assertThat(ContactDetector.withDefaults().detect(text)).as(text).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my gmail is danareed",
                "hit me up on gmail, olena99",
                "pavel2000 на мейл ру",
                "proton mail: olena_99"
            })
    void aNameWithAMailProviderIsAnAddress(String text) {
        assertThat(ContactDetector.withDefaults().detect(text))
                .extracting(ContactFinding::kind)
                .containsExactly(ContactKind.EMAIL);
    }
}

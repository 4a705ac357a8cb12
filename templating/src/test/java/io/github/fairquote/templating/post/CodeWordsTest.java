package io.github.fairquote.templating.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Start your reply with the word BANANA.|BANANA",
                "Please start your proposal with the word \"pineapple\" so I know you read this.|pineapple",
                "To apply, begin your cover letter with 'blue horse'.|blue horse",
                "To show you are not a bot, start with the word MANGO|MANGO",
                "Start your application by writing “I read it all”.|I read it all",
                "The first word of your proposal must be Tuesday.|Tuesday",
                "Write AVOCADO at the top of your message so we see that you read the post.|AVOCADO",
                "Put the code word 'lemon' in the first line of your bid.|lemon",
                "Proposals that don't start with the word ORANGE will be ignored.|ORANGE",
                "Beginnen Sie Ihre Bewerbung bitte mit dem Wort „Apfelkuchen“.|Apfelkuchen",
                "Starte deine Nachricht mit dem Codewort LILA, damit ich sehe, dass du das gelesen hast.|LILA",
                "Почніть відповідь зі слова «Банан».|Банан",
                "At the top of your reply write 'plum'.|plum",
                "Start your reply with the word „яблуко”|яблуко",
                "Start your reply with the word ‘pear’|pear",
                "Start your reply with the word ‚Birne‘|Birne",
                "Start your reply with the word `fig`|fig",
                "PLEASE START YOUR REPLY WITH THE WORD KIWI|KIWI"
            })
    void findsWhatALetterHasToStartWith(String post, String words) {
        assertThat(CodeWords.in("We sell shoes. " + post)).singleElement().satisfies(found -> {
            assertThat(found.words()).isEqualTo(words);
            assertThat(found.atStart()).isTrue();
            assertThat("We sell shoes. " + post).startsWith("We sell shoes.").contains(words);
            assertThat(("We sell shoes. " + post).substring(found.start())).startsWith(words);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mention 'purple' so I know you read this|purple",
                "Please mention the word banana somewhere in your proposal.|banana",
                "Include the phrase \"green tea\" in your application to prove you have read the description.|green tea",
                "Mention BANANA. That way I know you have read this.|BANANA",
                "The code word is banana.|banana",
                "Code word: Zebra|Zebra",
                "Secret word - \"walrus\"|walrus",
                "Proposals without the word \"tulip\" will be rejected.|tulip",
                "Add the word 'sky-blue' to your reply; bots never do.|sky-blue",
                "Erwähnen Sie in Ihrer Antwort bitte das Wort \"Zimt\", damit ich weiß, dass Sie alles gelesen haben.|Zimt",
                "Das Codewort lautet Zebra.|Zebra",
                "Кодове слово: «калина».|калина",
                "Згадайте слово «верба» у вашій відповіді.|верба"
            })
    void findsWhatALetterHasToContain(String post, String words) {
        assertThat(CodeWords.in(post)).singleElement().satisfies(found -> {
            assertThat(found.words()).isEqualTo(words);
            assertThat(found.atStart()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Start your reply with a short summary of your experience.",
                "Please start your proposal with how you would approach this.",
                "Don't start with \"Dear Sir or Madam\".",
                "Do not use the word \"cheap\" in your message.",
                "Include a \"Buy now\" button on every page.",
                "The site needs pages called 'About us' and 'Contact'.",
                "In your application, include the URL of one SEO project.",
                "Please mention AWS experience in your proposal.",
                "Mention your rate and availability in the proposal.",
                "We use the word 'lead' for people who asked for a quote.",
                "Open the Word document and replace the phrase \"old name\" with \"new name\".",
                "Your first task is to write 5 headlines with the keyword \"insurance\".",
                "Keywords: \"running shoes\", \"trail shoes\"",
                "The password is in the shared document.",
                "We are an agency in the USA. Start date: ASAP.",
                "I'd like it done by Friday, and it's the client's call.",
                "Beginnen Sie mit einer kurzen Vorstellung.",
                "Schreiben Sie Texte für die Seite „Über uns“.",
                "Почніть з короткої розповіді про досвід.",
                "Напишіть тексти для сторінки «Про нас».",
                "Start your day with \"coffee\".",
                "Write 10 articles using words people read, such as 'cozy'.",
                "Start your reply with 'one two three four five six seven'.",
                "SALE starts soon",
                "The code is \"x1\".",
                "Guess the code word banana.",
                "Write me in your reply about \"SEO\".",
                "Mention \"Kindle\" please.",
                "Mention MANGO in your bid.",
                "Your reply is: WELCOME",
                "Is it good? BANANA",
                "The first thing is \"trust\" in your reply.",
                "Mention \"plum\ntree\" in your bid.",
                "",
                "\"\"''**",
                "Answer \"yes"
            })
    void asksForNothing(String post) {
        assertThat(CodeWords.in(post)).isEmpty();
    }

    @Test
    void findsSeveral() {
        assertThat(CodeWords.in("Start your bid with the word RED. Also mention the word 'blue' in your bid."))
                .containsExactly(new CodeWords.Found("RED", 29, true), new CodeWords.Found("blue", 57, false));
    }

    @Test
    void isLinearInMarksThatNeverClose() {
        assertThat(CodeWords.in("\"a ".repeat(5_000))).isEmpty();
        assertThat(CodeWords.in("start your reply with the word that ".repeat(500)))
                .isEmpty();
    }
}

package io.github.fairquote.templating.post;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a word says in a request for a code word; English, German and Ukrainian in one list, because posts mix them. */
enum Cue {
    BEGIN("start starts starting begin begins beginning open opening beginne beginnen beginnt starte starten startet"
            + " почніть починайте розпочніть розпочинайте почати починати починається"),
    WITH("with mit з зі із"),
    WRITE(
            "mention mentioning include including write writing add adding say saying type typing put putting quote quoting insert"
                    + " use using state stating contain contains erwähne erwähnen erwähnt nenne nennen nennt schreibe schreiben schreib"
                    + " schreibt verwende verwenden enthalten згадайте вкажіть напишіть додайте вставте використайте містити"),
    NOUN(
            "word words phrase sentence line codeword codewords keyword passphrase wort worte worten satz codewort kennwort"
                    + " losungswort stichwort слово слова слів словом фраза фрази фразу фразою речення"),
    SECRET(
            "code codeword codewords secret magic hidden passphrase codewort kennwort losungswort geheime geheimes кодове кодового"
                    + " кодовим секретне таємне"),
    FILLER(
            "the this these exact exactly following only just simply single special code secret magic hidden das dem den die"
                    + " diesem dieses diesen folgende folgenden folgendem genau це цього ці кодове кодового кодовим секретне таємне точно"),
    IS("is be are ist sei sein lautet є"),
    FIRST("first erste erstes ersten перше перша першим"),
    TOP("top beginning start first anfang beginn oben erste ersten erster початку початок спочатку першим перше"),
    LETTER(
            "reply proposal proposals application applications cover letter letters message messages bid bids response responses"
                    + " answer answers submission submissions pitch applying apply antwort antworten nachricht nachrichten bewerbung"
                    + " bewerbungen angebot angebote anschreiben відповідь відповіді відгук відгуку відгуки лист листа листі повідомлення"
                    + " повідомленні заявку заявки заявці пропозицію пропозиції"),
    READ(
            "read reading attention bot bots human robot robots automated gelesen lesen liest aufmerksam прочитали прочитав дочитали"
                    + " читали читаєте уважно бот боти"),
    NOT("not dont never avoid avoiding no without doesnt didnt nicht kein keine ohne nie niemals не без ніколи"),
    WITHOUT("without ohne без"),
    REFUSED(
            "ignored ignore rejected reject deleted delete discarded skipped considered declined archived ignoriert gelöscht"
                    + " aussortiert berücksichtigt abgelehnt відхилено відхиляю ігноруємо ігнорую розглядаємо розглядаю розглядаються"),
    /** What may follow the words that are asked for; anything else makes them part of a thing's name. */
    FOLLOWING(
            "in at so to somewhere on when before and or as within if for anywhere inside that because otherwise please will wont are get im"
                    + " am an damit sodass und oder wird werden у в на щоб і й та або десь тоді будуть буде");

    private static final Map<String, Set<Cue>> BY_WORD = byWord();

    private final String words;

    Cue(String blankSeparated) {
        this.words = blankSeparated;
    }

    private static Map<String, Set<Cue>> byWord() {
        Map<String, Set<Cue>> cues = new HashMap<>();
        for (Cue cue : values()) {
            for (String word : cue.words.split(" ", -1)) {
                cues.computeIfAbsent(word, same -> EnumSet.noneOf(Cue.class)).add(cue);
            }
        }
        return cues;
    }

    /** What a word's key says. */
    static Set<Cue> of(String key) {
        return BY_WORD.getOrDefault(key, Set.of());
    }
}

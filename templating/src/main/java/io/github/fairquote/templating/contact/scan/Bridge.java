package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.Tokens;

/**
 * The words and signs by which somebody comes from the name of an app to his own there: {@code I'm}, {@code , as},
 * {@code : my name there is}, {@code bin ich unter}.
 *
 * @param end the token behind it all, gaps included
 * @param self whether a word speaks of the writer
 * @param naming whether a word says that a name comes
 * @param label whether that word means nothing else: {@code username}
 * @param sign whether a colon, an equals sign, an arrow, a dash or an opening bracket stands in it
 * @param comma whether a comma does
 * @param words how many words it has
 */
record Bridge(int end, boolean self, boolean naming, boolean label, boolean sign, boolean comma, int words) {
    private static final int MOST_STEPS = 10;
    private static final Lexicon SELF = Lexicon.of(
            "i i'm im am m me my we us ich mich mir bin mein я мене меня мені мне мій мой soy mi yo je suis mon",
            "moi sono io jestem mnie sou eu meu ik ben");
    private static final Lexicon NAMING = Lexicon.of(
            "as under by is s called named known name user username handle nick nickname nik id tag login account profile",
            "at это це является als unter heiße namens nutzername benutzername profil konto як как під под ником",
            "ніком ім'я имя ник нік логін логин como llamo llamado usuario nombre alias es comme sous pseudo come",
            "nome 아이디 号 jako pod nazwą użytkownik com è est é jest ist");
    static final Lexicon LABELS = Lexicon.of(
            "username handle nick nickname nik id login ник нік логін логин usuario nutzername benutzername pseudo alias 아이디 号");
    private static final Lexicon FILLER = Lexicon.of(
            "bio there can you find reach found look up search for also findest finden sie du zu erreichst erreichbar",
            "dort da dann allí de tu sign там можна можно знайти найти знайдете найдете");
    private static final String SIGNS = ":=>-(\"'~*";

    /** Reads on from a token. */
    static Bridge read(Tokens tokens, int from) {
        int at = from;
        int words = 0;
        boolean self = false;
        boolean naming = false;
        boolean label = false;
        boolean sign = false;
        boolean comma = false;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            int next = tokens.isLine(at) ? at : tokens.skipGap(at);
            String word = whole(tokens, next);
            boolean mark = isOne(tokens.mark(next), SIGNS) || tokens.isMark(next, '@') && tokens.isGap(next + 1);
            boolean list = tokens.isMark(next, ',');
            if (!mark && !list && !isBridge(word)) {
                break;
            }
            self |= SELF.has(word);
            naming |= NAMING.has(word);
            label |= LABELS.has(word);
            sign |= mark && !isWithin(tokens, next);
            comma |= list;
            words += mark || list ? 0 : 1;
            at = next + 1;
        }
        return new Bridge(tokens.isLine(at) ? at : tokens.skipGap(at), self, naming, label, sign, comma, words);
    }

    /** Whether nothing leads on at all. */
    boolean isEmpty() {
        return words == 0 && !sign && !comma;
    }

    private static boolean isBridge(String word) {
        return SELF.has(word) || NAMING.has(word) || FILLER.has(word);
    }

    /** A word that is not the beginning of a longer name such as {@code id_7}. */
    private static String whole(Tokens tokens, int i) {
        char mark = tokens.mark(i + 1);
        boolean longer = mark != 0 && "_.-".indexOf(mark) >= 0 && tokens.isWord(i + 2);
        return longer ? "" : tokens.word(i);
    }

    /** The apostrophe of {@code I'm} and {@code name's}. */
    private static boolean isWithin(Tokens tokens, int i) {
        return tokens.isMark(i, '\'') && tokens.isWord(i - 1) && tokens.isWord(i + 1);
    }

    private static boolean isOne(char mark, String marks) {
        return mark != 0 && marks.indexOf(mark) >= 0;
    }
}

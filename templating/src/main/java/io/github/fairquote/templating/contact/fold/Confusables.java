package io.github.fairquote.templating.contact.fold;

/** Letters that look like lower-case Latin ones: Cyrillic, Greek, Armenian, phonetic, small capitals. */
public final class Confusables {
    /** Pairs that hold only in words that are Latin otherwise: alone these are letters of their own script. */
    private static final String SCRIPTS = "аaвbгrеeзeиuкkмmнhоoпnрpсcтtуyхxьbѕsіiјjһhѵvԁdԍgԛqԝw"
            + "αaβbγyεeηnιiκkνvοoρpςsσoτtυuχxωw"
            + "օoոnսuցgհhյj";
    /** The other way round, only where the likeness is close. */
    private static final String CYRILLIC = "аaвbеeкkмmнhоoрpсcтtуyхxіiѕsјj";
    /** Pairs that hold always: no language writes ordinary words with the former. */
    private static final String DRESSED =
            "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz" + "ɑaɡgɩiıiłløođdħhŧtƅbǝeɐaɯmʇtʌvʍwʎy";

    private Confusables() {}

    /** The Latin letter that a phonetic, barred or small capital one stands for, or the letter itself. */
    public static char plain(char c) {
        return c < 0x80 ? c : partner(DRESSED, c);
    }

    /** Whether a word has Latin letters and look-alikes of another script. */
    public static boolean isMixed(char[] units, int from, int to) {
        boolean latin = false;
        boolean other = false;
        for (int i = from; i < to; i++) {
            latin |= units[i] >= 'a' && units[i] <= 'z';
            other |= latin(units[i]) != units[i];
        }
        return latin && other;
    }

    /** Writes a mixed word in the script of most of its letters; a tie is Latin. */
    static void unmix(char[] units, int from, int to) {
        int balance = 0;
        for (int i = from; i < to; i++) {
            balance += isCyrillic(units[i]) ? -1 : units[i] >= 'a' && units[i] <= 'z' ? 1 : 0;
        }
        for (int i = from; i < to; i++) {
            units[i] = balance < 0 ? cyrillic(units[i]) : latin(units[i]);
        }
    }

    /** A word as Latin if every letter of it looks Latin, otherwise the word itself. */
    public static String skeleton(String word) {
        StringBuilder latin = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = latin(word.charAt(i));
            if (c >= 0x80) {
                return word;
            }
            latin.append(c);
        }
        return latin.toString();
    }

    private static char latin(char c) {
        return c < 0x80 ? c : partner(SCRIPTS, c);
    }

    private static boolean isCyrillic(char c) {
        return c >= 0x0400 && c <= 0x052F;
    }

    private static char cyrillic(char c) {
        int index = c >= 'a' && c <= 'z' ? CYRILLIC.indexOf(c) : -1;
        return index > 0 ? CYRILLIC.charAt(index - 1) : c;
    }

    private static char partner(String pairs, char c) {
        for (int i = 0; i < pairs.length(); i += 2) {
            if (pairs.charAt(i) == c) {
                return pairs.charAt(i + 1);
            }
        }
        return c;
    }
}

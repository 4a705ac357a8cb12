package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.Handle;
import io.github.fairquote.templating.contact.read.HostNames;
import io.github.fairquote.templating.contact.read.Joints;
import io.github.fairquote.templating.contact.read.Tokens;
import io.github.fairquote.templating.contact.read.Words;

/**
 * Finds sites whose name is not written but described: {@code my surname followed by dot studio}, {@code add .com to my
 * company's name}. Found by the ending, with somebody's own name in the same sentence.
 */
final class NamedHostScanner {
    private static final int NEAR = 12;
    private static final Lexicon NAMES = Lexicon.of(
            "name names firstname lastname surname nickname username initials nachname* vorname* namen nombre apellido*",
            "nom prénom имя фамили* имен* ім'я прізвищ* імен* nazwisk* imi* brand");
    /** What has a name other than a person or a firm. */
    private static final Lexicon OTHERS = Lexicon.of("domain host file class table variable project product");

    private static final Lexicon PARTS = Lexicon.of("firstname first");
    private static final Lexicon LAST = Lexicon.of("last lastname surname");
    private static final Lexicon BE = Lexicon.of("is was are це это ist es est");
    private static final Lexicon SITES = Lexicon.of("site website homepage domain browser url address portfolio");
    private static final Lexicon ENDS = Lexicon.of("end* tld suffix extension");
    private static final Lexicon IN = Lexicon.of("in with on is auf mit en por на z");
    private static final Lexicon TYPE = Lexicon.of("type add put append enter stick attach open");
    private static final Lexicon SMALL = Lexicon.of("me io co ai app");

    private final Tokens tokens;
    private final Finds finds;

    NamedHostScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    void scan() {
        for (int i = 0; i < tokens.size(); i++) {
            int dot = isEnding(i) ? dot(i) : -1;
            if (dot >= 0 && isMeant(dot, i)) {
                finds.add(tokens, dot, i + 1, ContactKind.LINK, Severity.ERROR, "with its name described");
            } else if (dot < 0 && isEnding(i)) {
                split(i);
            }
        }
    }

    private boolean isEnding(int i) {
        String word = tokens.word(i);
        return HostNames.isClearEnding(word) || SMALL.has(word) || word.length() > 2 && HostNames.isEnding(word);
    }

    /** Where the dot before an ending begins, a sign or a word, behind no name of a host; -1 if there is none. */
    private int dot(int i) {
        if (tokens.isMark(i - 1, '.')) {
            return !tokens.isWord(i - 2) || isName(i - 2) ? i - 1 : -1;
        }
        return tokens.isGap(i - 1) && Joints.isDot(tokens.word(i - 2)) ? i - 2 : -1;
    }

    private boolean isMeant(int dot, int ending) {
        return isNamed(dot) || isCompleted(dot, ending) || isTyped(dot, ending);
    }

    /** {@code my full name plus .com}, {@code firstname lastname dot com}. */
    private boolean isNamed(int dot) {
        int name = Words.before(tokens, dot, NEAR, NAMES);
        if (name < 0 || BE.has(tokens.word(tokens.skipGap(name + 1)))) {
            return false;
        }
        return isOwn(name) || Words.before(tokens, name + 1, 6, PARTS) >= 0 && LAST.has(lastOf(name));
    }

    /** The word by which a name is a last one: itself or the one before it. */
    private String lastOf(int name) {
        int before = Words.previous(tokens, name);
        return LAST.has(tokens.word(name)) || before < 0 ? tokens.word(name) : tokens.word(before);
    }

    /** {@code add dot com to my company name}. */
    private boolean isCompleted(int dot, int ending) {
        int name = Words.after(tokens, ending + 1, 6, NAMES);
        return name >= 0 && isOwn(name) && Words.before(tokens, dot, 4, TYPE) >= 0;
    }

    /** {@code type hale studio with dot com at the end into your browser}. */
    private boolean isTyped(int dot, int ending) {
        return Words.before(tokens, dot, NEAR, TYPE) >= 0
                && Words.after(tokens, ending + 1, 4, ENDS) >= 0
                && Words.after(tokens, ending + 1, NEAR, SITES) >= 0;
    }

    private boolean isOwn(int name) {
        int before = Words.previous(tokens, name);
        return Words.before(tokens, name, 4, Words.OWNERS) >= 0 && !(before >= 0 && OTHERS.has(tokens.word(before)));
    }

    private boolean isName(int i) {
        return NAMES.has(tokens.word(i)) && isOwn(i);
    }

    /** {@code the domain quietpixel, ending in design}, {@code My domain: halestudio. Ending: com.} */
    private void split(int i) {
        int word = Words.previous(tokens, i);
        int in = word >= 0 && IN.has(tokens.word(word)) ? Words.previous(tokens, word) : word;
        int site = in >= 0 && ENDS.has(tokens.word(in)) ? Words.before(tokens, in, 5, SITES) : -1;
        for (int at = site + 1; site >= 0 && at < in; at++) {
            Handle name = tokens.isWord(at) ? Handle.read(tokens, at) : null;
            if (name != null && name.isNameLike()) {
                finds.add(tokens, at, i + 1, ContactKind.LINK, Severity.ERROR, "in parts");
                return;
            }
        }
        labelled(i);
    }

    /** {@code Ending: com.} */
    private void labelled(int i) {
        int sign = Words.previous(tokens, tokens.isGap(i - 1) && tokens.isMark(i - 2, ':') ? i - 2 : i);
        int end = sign >= 0 && BE.has(tokens.word(sign)) ? Words.previous(tokens, sign) : sign;
        boolean ending = end >= 0 && ENDS.has(tokens.word(end)) && (tokens.isMark(end + 1, ':') || end < sign);
        for (int at = i - 1; ending && at > i - 3 * NEAR && at >= 0; at--) {
            if (SITES.has(tokens.word(at)) && Words.owner(tokens, at) >= 0) {
                finds.add(tokens, at, i + 1, ContactKind.LINK, Severity.ERROR, "in parts");
                return;
            }
        }
    }
}

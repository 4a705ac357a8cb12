package io.github.fairquote.templating.contact.read;

import io.github.fairquote.templating.contact.fold.Lexicon;

/** Tells a spoken address from the time of the "dot com" companies, which prose speaks of in the same words. */
public final class DotCom {
    private static final Lexicon FEW = Lexicon.of(
            "a an the one two three four five several many some early late former first my your our their his",
            "her its this that these those big small any every each various past old new another most all",
            "el los las un una le les der die das ein eine il del failed та і й и або или und oder et ou and or of in on via use with for to by domain domains zone zones tld tlds ending endings зона зони",
            "зоны зоне зоні домен домени домены");
    private static final Lexicon ERA = Lexicon.of(
            "era startup startups start company companies boom bubble crash business businesses days world",
            "times bust millionaire millionaires giant giants success failure years sites domains age craze");

    private DotCom() {}

    /** Whether a spoken name is none: a counting or pointing word comes before the dot, or a company behind it. */
    public static boolean isEra(Tokens tokens, Domain domain) {
        return isPointing(domain) || ERA.has(tokens.word(tokens.skipGap(domain.end())));
    }

    /** Whether the first label is a word that no host is named by: {@code the .com shops}. */
    public static boolean isPointing(Domain domain) {
        return FEW.has(domain.labels().get(0));
    }
}

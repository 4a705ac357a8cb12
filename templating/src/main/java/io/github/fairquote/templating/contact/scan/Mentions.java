package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.templating.contact.fold.Folder;
import io.github.fairquote.templating.contact.read.Domain;
import io.github.fairquote.templating.contact.read.HostNames;
import io.github.fairquote.templating.contact.read.Tokens;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the client's own post names, so that a letter may name it too. */
public final class Mentions {
    public static final Mentions NONE = new Mentions(Set.of());

    private final Set<String> keys;

    private Mentions(Set<String> keys) {
        this.keys = keys;
    }

    public static Mentions of(Collection<String> texts) {
        Set<String> keys = new HashSet<>();
        for (String text : texts) {
            Tokens tokens = new Tokens(Folder.fold(text));
            addHosts(tokens, keys);
            for (Finds.Find find : Scanners.scan(tokens)) {
                keys.add(key(find));
            }
        }
        return new Mentions(keys);
    }

    public Mentions and(Mentions other) {
        Set<String> both = new HashSet<>(keys);
        both.addAll(other.keys);
        return new Mentions(both);
    }

    /** Whether a find is the very detail that the post names, or lies on a site of the client's own that it names. */
    public boolean allow(Finds.Find find) {
        String key = key(find);
        if (keys.contains(key)) {
            return true;
        }
        String host = find.kind() == ContactKind.EMAIL || find.kind() == ContactKind.LINK ? host(key) : "";
        return !host.isEmpty()
                && !HostNames.isShared(host)
                && !HostNames.isProvider(firstLabel(host))
                && keys.contains(host);
    }

    private static void addHosts(Tokens tokens, Set<String> keys) {
        for (int i = 0; i < tokens.size(); i++) {
            Domain domain = tokens.isWord(i) && !tokens.isMark(i - 1, '.') ? Domain.read(tokens, i) : null;
            if (domain != null && domain.isWhole()) {
                keys.add(host(domain.name()));
            }
        }
    }

    /** The detail without what may be written either way. */
    private static String key(Finds.Find find) {
        return find.kind() == ContactKind.PHONE ? digits(find.key()) : plain(find.key());
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    private static String plain(String text) {
        StringBuilder key = new StringBuilder();
        for (String part : List.of(text.split("[ \n\r]", -1))) {
            key.append(part);
        }
        String plain = key.toString();
        int scheme = plain.indexOf("://");
        return withoutSlash(scheme < 0 ? plain : plain.substring(scheme + 3));
    }

    private static String withoutSlash(String key) {
        return key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
    }

    private static String host(String key) {
        String host = key.substring(key.lastIndexOf('@') + 1);
        host = host.startsWith("www.") ? host.substring(4) : host;
        int end = 0;
        while (end < host.length() && "/?#:".indexOf(host.charAt(end)) < 0) {
            end++;
        }
        return host.substring(0, end);
    }

    private static String firstLabel(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? host : host.substring(0, dot);
    }
}

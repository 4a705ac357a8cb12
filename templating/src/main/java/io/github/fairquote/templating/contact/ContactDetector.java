package io.github.fairquote.templating.contact;

import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.job.ScreeningQuestion;
import io.github.fairquote.core.policy.letter.ContactAllowance;
import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.policy.letter.LetterRules;
import io.github.fairquote.templating.contact.fold.Folder;
import io.github.fairquote.templating.contact.read.Tokens;
import io.github.fairquote.templating.contact.scan.Finds;
import io.github.fairquote.templating.contact.scan.Mentions;
import io.github.fairquote.templating.contact.scan.Scanners;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Finds contact details in a text: e-mail addresses, phone numbers, messenger and social handles, meeting and other
 * links, postal addresses, and proposals to deal or pay outside the platform. Most platforms forbid all of these
 * before a contract starts.
 *
 * <p>What it sees through: full-width, circled, keycap and mathematical characters; letters of other scripts that
 * look Latin; invisible and combining characters; runs turned right to left; character references; signs as words in
 * a dozen languages ({@code (at)}, {@code крапка}); digits as words or as letters; characters spaced out; lines
 * broken within an address. What it leaves alone: versions, prices, dates, identifiers, names of files, packages and
 * well-known brands, and messengers as the subject of work.
 *
 * <p>It judges by form and by the words around, so it can err either way; an ERROR is a detail in so many words, a
 * WARNING an invitation or a request without one. It is no copy of any platform's own detector: what those match is
 * not published.
 *
 * <p>Time and memory are linear in the length of the text, whatever it holds. Nothing in the text is ever an
 * instruction or a template. Immutable and thread-safe.
 */
public final class ContactDetector {
    private static final ContactDetector DEFAULT =
            new ContactDetector(Mentions.NONE, Collections.emptySet(), List.of());

    private final Mentions mentions;
    private final Set<ContactKind> allowed;
    private final List<ContactAllowance> allowances;

    private ContactDetector(Mentions mentions, Set<ContactKind> allowed, List<ContactAllowance> allowances) {
        this.mentions = mentions;
        this.allowed = allowed;
        this.allowances = allowances;
    }

    /**
     * The detector that allows nothing, whatever reason a post states.
     *
     * @return the detector
     */
    public static ContactDetector withDefaults() {
        return DEFAULT;
    }

    /**
     * The detector that finds what a platform forbids before a contract, and allows what the platform allows for a
     * reason.
     *
     * @param rules the rules on the day of sending, from {@code PlatformPolicies.letterRules(date)}
     * @return the detector
     */
    public static ContactDetector under(LetterRules rules) {
        Set<ContactKind> allowed = EnumSet.allOf(ContactKind.class);
        rules.contactKinds().forEach(allowed::remove);
        return new ContactDetector(Mentions.NONE, Collections.unmodifiableSet(allowed), rules.contactAllowances());
    }

    /**
     * This detector with details that may be named because the client names them: addresses, numbers, handles and
     * links in the texts, and everything on a site named there. A host that serves many people, such as a mail
     * provider, a messenger or a shortener of links, is not allowed as a whole: only the very link that is named.
     *
     * @param texts texts of the client's, such as parts of a post
     * @return the detector
     */
    public ContactDetector allowing(Collection<String> texts) {
        Objects.requireNonNull(texts, "texts");
        return new ContactDetector(mentions.and(Mentions.of(List.copyOf(texts))), allowed, allowances);
    }

    /**
     * This detector for a letter that answers a post: what its title, description, need, deliverable, questions and
     * mentions name is allowed as by {@link #allowing(Collection)}, and for each of its exemptions what the {@linkplain
     * #under(LetterRules) rules} allow.
     *
     * @param post the post
     * @return the detector
     */
    public ContactDetector answering(JobPost post) {
        Objects.requireNonNull(post, "post");
        List<String> texts = new ArrayList<>(post.mentions());
        texts.add(post.title());
        texts.add(post.description());
        post.need().ifPresent(texts::add);
        post.deliverable().ifPresent(texts::add);
        post.screeningQuestions().stream().map(ScreeningQuestion::text).forEach(texts::add);
        Set<ContactKind> kinds = EnumSet.noneOf(ContactKind.class);
        kinds.addAll(allowed);
        allowances.stream()
                .filter(allowance -> post.contactExemptions().contains(allowance.exemption()))
                .forEach(allowance -> kinds.addAll(allowance.kinds()));
        return new ContactDetector(mentions, Collections.unmodifiableSet(kinds), allowances).allowing(texts);
    }

    /**
     * Finds contact details.
     *
     * @param text any text; lone surrogates and control characters do no harm
     * @return the findings in the order of their places, none overlapping another; empty if there are none
     */
    public List<ContactFinding> detect(CharSequence text) {
        Objects.requireNonNull(text, "text");
        List<ContactFinding> findings = new ArrayList<>();
        for (Finds.Find find : Scanners.scan(new Tokens(Folder.fold(text.toString())))) {
            if (!allowed.contains(find.kind()) && !mentions.allow(find)) {
                findings.add(finding(find));
            }
        }
        return List.copyOf(findings);
    }

    private static ContactFinding finding(Finds.Find find) {
        return ContactFinding.builder()
                .start(find.start())
                .end(find.end())
                .kind(find.kind())
                .severity(find.severity())
                .reason(words(find.kind()) + ", " + find.how())
                .change(change(find.kind()))
                .build();
    }

    private static String change(ContactKind kind) {
        return switch (kind) {
            case EMAIL, PHONE, MESSENGER, ADDRESS -> "leave it out: the reader answers through the platform's messages";
            case MEETING ->
                "leave it out: offer a call through the platform, and the link once the contract has started";
            case LINK -> "leave it out: name the work, and attach it or add it to the profile's portfolio";
            case PAYMENT -> "leave it out: agree on terms and payment through the platform";
        };
    }

    private static String words(ContactKind kind) {
        return switch (kind) {
            case EMAIL -> "an e-mail address";
            case PHONE -> "a phone number";
            case MESSENGER -> "a messenger or social handle";
            case MEETING -> "a meeting or booking link";
            case LINK -> "a link";
            case ADDRESS -> "a postal address";
            case PAYMENT -> "a deal outside the platform";
        };
    }
}

package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.templating.contact.read.Spacing;
import io.github.fairquote.templating.contact.read.Tokens;
import java.util.List;

/** Runs every scanner over a text and over the same text closed up. */
public final class Scanners {
    private Scanners() {}

    public static List<Finds.Find> scan(Tokens tokens) {
        Finds finds = new Finds();
        all(tokens, finds);
        Tokens closed = Spacing.close(tokens);
        if (closed != null) {
            all(closed, finds);
        }
        return finds.settled();
    }

    private static void all(Tokens tokens, Finds finds) {
        new EmailScanner(tokens, finds).scan();
        new MailRiddleScanner(tokens, finds).scan();
        new ReversedScanner(tokens, finds).scan();
        new LinkScanner(tokens, finds).scan();
        new NamedHostScanner(tokens, finds).scan();
        new PhoneScanner(tokens, finds).scan();
        new PartsScanner(tokens, finds).scan();
        new HandleScanner(tokens, finds).scan();
        new IntroductionScanner(tokens, finds).scan();
        new DisguiseScanner(tokens, finds).scan();
        new HintScanner(tokens, finds).scan();
        new PictureScanner(tokens, finds).scan();
        new InviteScanner(tokens, finds).scan();
        new DealScanner(tokens, finds).scan();
        new SettlementScanner(tokens, finds).scan();
        new DetourScanner(tokens, finds).scan();
        new AddressScanner(tokens, finds).scan();
        new PostalScanner(tokens, finds).scan();
        new EncodedScanner(tokens, finds).scan();
    }
}

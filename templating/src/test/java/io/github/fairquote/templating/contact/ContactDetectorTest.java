package io.github.fairquote.templating.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.job.ScreeningQuestion;
import io.github.fairquote.core.policy.letter.ContactExemption;
import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.policy.letter.LetterRules;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.result.Severity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetectorTest {
    private static final ContactDetector DETECTOR = ContactDetector.withDefaults();
    private static final LetterRules RULES =
            PolicyPacks.upwork().letterRules(LocalDate.of(2020, 6, 26)).value();

    @Test
    void saysWhereWhatAndWhy() {
        String text = "Write me at ivan.petrenko@gmail.com today.";

        assertThat(DETECTOR.detect(text)).singleElement().satisfies(finding -> {
            assertThat(finding.start()).isEqualTo(12);
            assertThat(finding.end()).isEqualTo(35);
            assertThat(finding.of(text)).isEqualTo("ivan.petrenko@gmail.com");
            assertThat(finding.kind()).isEqualTo(ContactKind.EMAIL);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.reason()).isEqualTo("an e-mail address, as it is");
            assertThat(finding.change()).isEqualTo("leave it out: the reader answers through the platform's messages");
        });
    }

    @Test
    void anInvitationIsAWarning() {
        assertThat(DETECTOR.detect("Message me on Telegram and I will show you the audit."))
                .extracting(ContactFinding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void saysThatADetailWasDisguised() {
        assertThat(DETECTOR.detect("ivan\u200b@gmail.com"))
                .extracting(ContactFinding::reason)
                .containsExactly("an e-mail address, as it is, in disguised characters");
    }

    @Test
    void aBracketMayStayOpenAtTheEnd() {
        assertThat(Found.in(DETECTOR, "My site is oksana-design (dot com"))
                .containsExactly("LINK oksana-design (dot com");
    }

    @Test
    void theTextMayEndWhereANumberWouldGoOn() {
        assertThat(Found.in(DETECTOR, "As agreed in ticket GB82 ")).isEmpty();
    }

    @Test
    void aWordTooLongForAnyTableIsNoPartOfAName() {
        assertThat(Found.in(DETECTOR, "a".repeat(65) + " WhatsApp: ivan_ads42"))
                .containsExactly("MESSENGER WhatsApp: ivan_ads42");
    }

    @Test
    void aNameToldInWordsIsReadOnce() {
        assertThat(Found.in(DETECTOR, "Skype: live colon ivan_ads42"))
                .containsExactly("MESSENGER Skype: live colon ivan_ads42");
        assertThat(Found.in(DETECTOR, "live colon ".repeat(20_000))).isEmpty();
    }

    @Test
    void pathsEndWhereTheirRunOfCharactersEnds() {
        assertThat(Found.in(DETECTOR, "See wa.me/1/(t.me/ivan_ads/). And t.me/ivan_b/)/, please"))
                .containsExactly("MESSENGER wa.me/1/(t.me/ivan_ads", "MESSENGER t.me/ivan_b");
        assertThat(Found.in(DETECTOR, "Look: ivanads dot com slash a slash b"))
                .containsExactly("LINK ivanads dot com slash a slash b");
    }

    @Test
    void findsSeveralInTheOrderOfTheText() {
        assertThat(Found.in(DETECTOR, "Skype: ivan_ads, or +380 50 123 45 67, or ivan@gmail.com."))
                .containsExactly("MESSENGER Skype: ivan_ads", "PHONE +380 50 123 45 67", "EMAIL ivan@gmail.com");
    }

    @Test
    void anEmptyTextHoldsNothing() {
        assertThat(DETECTOR.detect("")).isEmpty();
        assertThat(DETECTOR.detect(" \n\t")).isEmpty();
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> DETECTOR.detect(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> DETECTOR.allowing(null))
                .withMessage("texts");
        assertThatNullPointerException()
                .isThrownBy(() -> DETECTOR.answering(null))
                .withMessage("post");
        assertThatNullPointerException().isThrownBy(() -> DETECTOR.allowing(Arrays.asList("a", null)));
    }

    @Test
    void aSharedHostIsNotAllowedAsAWhole() {
        ContactDetector detector = DETECTOR.allowing(List.of("We book by calendly.com/acme and mail from gmail.com"));

        assertThat(Found.in(detector, "See calendly.com/acme")).isEmpty();
        assertThat(Found.in(detector, "See calendly.com/ivan")).containsExactly("MEETING calendly.com/ivan");
        assertThat(Found.in(detector, "Write to ivan@gmail.com")).containsExactly("EMAIL ivan@gmail.com");
    }

    @Test
    void aSiteOfTheClientsIsAllowedWithItsPagesAndBoxes() {
        ContactDetector detector = DETECTOR.allowing(List.of("Our site is https://www.acme-insurance.com/home"));

        assertThat(Found.in(detector, "www.acme-insurance.com/quote, acme-insurance.com and info@acme-insurance.com"))
                .isEmpty();
        assertThat(Found.in(detector, "acme-insurance.com.ua/quote")).hasSize(1);
    }

    @Test
    void whatIsAllowedAddsUp() {
        ContactDetector detector = DETECTOR.allowing(List.of("t.me/acme")).allowing(List.of("+1 415 555 2671"));

        assertThat(Found.in(detector, "t.me/acme or (1) 415-555-2671")).isEmpty();
    }

    @Test
    void aPostAllowsWhatItNamesAnywhere() {
        JobPost post = post("acme-one.com")
                .addMention("acme-two.com")
                .need("a page on acme-three.com")
                .deliverable("texts for acme-four.com")
                .addScreeningQuestion(ScreeningQuestion.of("What is wrong on acme-five.com?"))
                .build();

        assertThat(Found.in(
                        DETECTOR.answering(post),
                        "acme-one.com acme-two.com acme-three.com acme-four.com acme-five.com ivan-six.com"))
                .containsExactly("LINK ivan-six.com");
    }

    @Test
    void anAgreementAllowsEverythingButPaymentOutside() {
        String text = "ivan@gmail.com, +380 50 123 45 67, t.me/ivan_ads; or pay me directly via PayPal.";

        assertThat(Found.in(ContactDetector.under(RULES).answering(exempt(ContactExemption.ENTERPRISE)), text))
                .containsExactly("PAYMENT pay me directly via PayPal");
        assertThat(Found.in(ContactDetector.under(RULES).answering(exempt(ContactExemption.LEGAL_NEED)), text))
                .hasSize(1);
    }

    @Test
    void accessToASystemAllowsAnAddressOnly() {
        assertThat(Found.in(
                        ContactDetector.under(RULES).answering(exempt(ContactExemption.SYSTEM_ACCESS)),
                        "Invite ivan@gmail.com to the account; t.me/ivan_ads"))
                .containsExactly("MESSENGER t.me/ivan_ads");
    }

    /** Rows LI01 to LI08 of the catalogue of bad inputs, and more of their kind. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@",
                "a",
                "+1-(",
                "\u0315\u0300",
                "a.",
                "dot ",
                "at dot ",
                "0 ",
                "0",
                "t e l e ",
                "my telegram is ",
                "&#64;",
                "&amp;",
                "\u202e",
                "\u202eab\n",
                "(at)",
                "one ",
                "double ",
                "@",
                "http://",
                "https : // ",
                "a-",
                "a_",
                "live:",
                "me on telegram ",
                "your email ",
                "de89 ",
                "street 1 ",
                "outside upwork ",
                "\ufdfa",
                "\ud800",
                "x/",
                "1.2.3.",
                "微信",
                "т",
                "!a"
            })
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void hostileInputEndsOnASmallStack(String part) throws InterruptedException {
        String text = part.repeat(100_000 / part.length());
        List<ContactFinding>[] findings = newArray();
        Thread thread = new Thread(null, () -> findings[0] = DETECTOR.detect(text), "small", 256 * 1024);
        thread.start();
        thread.join();

        assertThat(findings[0]).isNotNull();
        if (part.equals("a")) {
            assertThat(findings[0]).isEmpty();
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<ContactFinding>[] newArray() {
        return new List[1];
    }

    private static JobPost.Builder post(String description) {
        JobPost.Builder post = JobPost.builder();
        post.id("1").title("An advert").description(description).client(ClientProfile.unknown());
        return post;
    }

    private static JobPost exempt(ContactExemption exemption) {
        return post("Words").addContactExemption(exemption).build();
    }
}

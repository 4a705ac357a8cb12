package io.github.fairquote.templating.lint.rule;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.contact.ContactDetector;
import io.github.fairquote.templating.contact.ContactFinding;
import io.github.fairquote.templating.lint.Finding;
import io.github.fairquote.templating.lint.read.ReadLetter;
import io.github.fairquote.templating.lint.read.Severities;
import java.util.List;

/** Contact details, and deals or payments outside the platform, before a contract. */
final class ContactRule {
    private ContactRule() {}

    static List<Finding> check(ReadLetter letter) {
        ContactDetector plain =
                letter.linted().rules().map(ContactDetector::under).orElseGet(ContactDetector::withDefaults);
        ContactDetector detector = letter.linted().job().map(plain::answering).orElse(plain);
        return detector.allowing(letter.linted().context().clientTexts()).detect(letter.text()).stream()
                .map(ContactRule::finding)
                .toList();
    }

    /** An invitation without a detail keeps its lower severity; a deal outside is forbidden in any words. */
    private static Finding finding(ContactFinding found) {
        boolean deal = found.kind() == ContactKind.PAYMENT;
        ProblemCode code = deal ? ProblemCode.OFF_PLATFORM_PAYMENT : ProblemCode.CONTACT_DETAIL;
        return Finding.builder()
                .code(code)
                .severity(deal ? Severities.of(code) : found.severity())
                .contact(found.kind())
                .start(found.start())
                .end(found.end())
                .reason(found.reason())
                .change(found.change())
                .build();
    }
}

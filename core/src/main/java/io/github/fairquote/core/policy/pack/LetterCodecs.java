package io.github.fairquote.core.policy.pack;

import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.Codecs;
import io.github.fairquote.core.internal.json.ObjectCodec;
import io.github.fairquote.core.policy.letter.ContactAllowance;
import io.github.fairquote.core.policy.letter.ContactExemption;
import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.policy.letter.LetterRules;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import java.util.Optional;

/** The codec of how letters are judged. */
final class LetterCodecs {
    private static final Codec<ContactAllowance> ALLOWANCE = ObjectCodec.of(
                    "allowance", Allowance::new, Allowance::build)
            .required(
                    "exemption",
                    Codecs.words(ContactExemption.class),
                    ContactAllowance::exemption,
                    Allowance::exemption)
            .required("kinds", Codecs.words(ContactKind.class).list(), ContactAllowance::kinds, Allowance::kinds)
            .build();

    static final Codec<LetterRules> RULES = ObjectCodec.of(
                    "letter rules", LetterRules::builder, LetterRules.Builder::build)
            .required(
                    "errors",
                    Codecs.words(ProblemCode.class).list(),
                    LetterRules::errors,
                    LetterRules.Builder::addAllErrors)
            .required(
                    "warnings",
                    Codecs.words(ProblemCode.class).list(),
                    LetterRules::warnings,
                    LetterRules.Builder::addAllWarnings)
            .required(
                    "veryLongLetterWords",
                    Codecs.INTEGER,
                    LetterRules::veryLongLetterWords,
                    LetterRules.Builder::veryLongLetterWords)
            .required(
                    "contactKinds",
                    Codecs.words(ContactKind.class).list(),
                    LetterRules::contactKinds,
                    LetterRules.Builder::addAllContactKinds)
            .required(
                    "contactAllowances",
                    ALLOWANCE.list(),
                    LetterRules::contactAllowances,
                    LetterRules.Builder::addAllContactAllowances)
            .build();

    private LetterCodecs() {}

    /** An allowance while it is read. */
    private static final class Allowance {
        private Optional<ContactExemption> exemption = Optional.empty();
        private List<ContactKind> kinds = List.of();

        void exemption(ContactExemption read) {
            exemption = Optional.of(read);
        }

        void kinds(List<ContactKind> read) {
            kinds = read;
        }

        ContactAllowance build() {
            return ContactAllowance.of(exemption.orElseThrow(), kinds);
        }
    }
}

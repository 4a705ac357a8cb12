package io.github.fairquote.core.policy.pack;

import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.Codecs;
import io.github.fairquote.core.internal.json.ObjectCodec;
import io.github.fairquote.core.policy.source.Claim;
import io.github.fairquote.core.policy.source.Confidence;
import io.github.fairquote.core.policy.source.Provenance;
import java.util.Optional;

/** The codecs of where figures come from, and of what other sources say. */
final class ProvenanceCodecs {
    static final Codec<Provenance> PROVENANCE = ObjectCodec.of(
                    "provenance", Provenance::builder, Provenance.Builder::build)
            .required("source", Codecs.TEXT, Provenance::source, Provenance.Builder::source)
            .required("asOf", Codecs.DATE, Provenance::asOf, Provenance.Builder::asOf)
            .required(
                    "confidence",
                    Codecs.words(Confidence.class),
                    Provenance::confidence,
                    Provenance.Builder::confidence)
            .optional("note", Codecs.TEXT, Provenance::note, Provenance.Builder::note)
            .build();

    private ProvenanceCodecs() {}

    static <T> Codec<Claim<T>> claim(Codec<T> value) {
        return ObjectCodec.<Claim<T>, ClaimDraft<T>>of("claim", ClaimDraft::new, ClaimDraft::build)
                .required("value", value, Claim::value, ClaimDraft::value)
                .required("provenance", PROVENANCE, Claim::provenance, ClaimDraft::provenance)
                .build();
    }

    /** A claim while it is read. */
    private static final class ClaimDraft<T> {
        private Optional<T> value = Optional.empty();
        private Optional<Provenance> provenance = Optional.empty();

        void value(T read) {
            value = Optional.of(read);
        }

        void provenance(Provenance read) {
            provenance = Optional.of(read);
        }

        Claim<T> build() {
            return new Claim<>(value.orElseThrow(), provenance.orElseThrow());
        }
    }
}

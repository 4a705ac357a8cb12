package io.github.fairquote.core.json;

import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.Codecs;
import io.github.fairquote.core.internal.json.ObjectCodec;
import io.github.fairquote.core.internal.json.Values;
import io.github.fairquote.core.proposal.Proposal;
import io.github.fairquote.core.proposal.ProposalEnd;
import io.github.fairquote.core.proposal.ProposalOutcome;
import io.github.fairquote.core.proposal.ProposalStage;
import io.github.fairquote.core.proposal.ScreeningAnswer;

/** The codecs of proposals and what became of them. */
final class ProposalCodecs {
    static final Codec<ProposalStage> STAGE = Codecs.words(ProposalStage.class);
    static final Codec<ProposalEnd> END = Codecs.words(ProposalEnd.class);
    static final Codec<ScreeningAnswer> ANSWER = ObjectCodec.of("answer", Values::new, ProposalCodecs::answer)
            .required("question", Codecs.TEXT, ScreeningAnswer::question, Values.set("question"))
            .required("answer", Codecs.TEXT, ScreeningAnswer::answer, Values.set("answer"))
            .build();
    static final Codec<ProposalOutcome> OUTCOME = ObjectCodec.of(
                    "outcome", ProposalOutcome::builder, ProposalOutcome.Builder::build)
            .required("stage", STAGE, ProposalOutcome::stage, ProposalOutcome.Builder::stage)
            .optional("viewedOn", Codecs.DATE, ProposalOutcome::viewedOn, ProposalOutcome.Builder::viewedOn)
            .optional("repliedOn", Codecs.DATE, ProposalOutcome::repliedOn, ProposalOutcome.Builder::repliedOn)
            .optional(
                    "interviewedOn",
                    Codecs.DATE,
                    ProposalOutcome::interviewedOn,
                    ProposalOutcome.Builder::interviewedOn)
            .optional("hiredOn", Codecs.DATE, ProposalOutcome::hiredOn, ProposalOutcome.Builder::hiredOn)
            .optional("end", END, ProposalOutcome::end, ProposalOutcome.Builder::end)
            .optional("endedOn", Codecs.DATE, ProposalOutcome::endedOn, ProposalOutcome.Builder::endedOn)
            .build();
    static final Codec<Proposal> PROPOSAL = ObjectCodec.of("proposal", Proposal::builder, Proposal.Builder::build)
            .required("id", Codecs.TEXT, Proposal::id, Proposal.Builder::id)
            .required("job", Codecs.TEXT, Proposal::job, Proposal.Builder::job)
            .required("sentOn", Codecs.DATE, Proposal::sentOn, Proposal.Builder::sentOn)
            .required("letter", Codecs.TEXT, Proposal::letter, Proposal.Builder::letter)
            .required("bid", TermsCodecs.TERMS, Proposal::bid, Proposal.Builder::bid)
            .optional("platform", JobCodecs.PLATFORM, Proposal::platform, Proposal.Builder::platform)
            .optional("profile", Codecs.TEXT, Proposal::profile, Proposal.Builder::profile)
            .optional("variant", Codecs.TEXT, Proposal::variant, Proposal.Builder::variant)
            .defaulted("answers", ANSWER.list(), Proposal::answers, Proposal.Builder::addAllAnswers)
            .optional("connects", Codecs.INTEGER, Proposal::connects, Proposal.Builder::connects)
            .optional("boost", Codecs.INTEGER, Proposal::boost, Proposal.Builder::boost)
            .optional("outcome", OUTCOME, Proposal::outcome, Proposal.Builder::outcome)
            .build();

    private ProposalCodecs() {}

    private static ScreeningAnswer answer(Values parts) {
        return ScreeningAnswer.of(parts.get("question", String.class), parts.get("answer", String.class));
    }
}

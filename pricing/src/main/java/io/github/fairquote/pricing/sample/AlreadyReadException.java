package io.github.fairquote.pricing.sample;

import io.github.fairquote.core.result.FairquoteException;
import io.github.fairquote.core.result.ProblemCode;

/** A source was read a second time; what is left of it is nothing, which must not pass for a table without rows. */
public final class AlreadyReadException extends FairquoteException {
    AlreadyReadException() {
        super(ProblemCode.ALREADY_READ, "the source was read before; open it again");
    }
}

/** What platforms take: of freelancers, of clients, for a contract, and for paying out. */
@NullMarked
package io.github.fairquote.core.policy.fee;

import org.jspecify.annotations.NullMarked;

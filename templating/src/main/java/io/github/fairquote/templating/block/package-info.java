/**
 * The stored blocks of the construction kit: a library read from files or JSON, checked as a whole, and the choice of a block
 * for a job with its reasons.
 *
 * <p>A block is a short template with a role. Its file says what it is for and which facts it needs:
 *
 * <pre>
 * ---
 * id: proof-insurance
 * role: proof
 * niches: insurance/lead-generation, insurance/paid-ads
 * needs: case.result
 * ---
 * For {{case.client}} I {{case.result | lowerFirst}}.
 * </pre>
 */
@NullMarked
package io.github.fairquote.templating.block;

import org.jspecify.annotations.NullMarked;

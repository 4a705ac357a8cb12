/**
 * How a letter is judged: the job's terms found in it, what of it is specific, and what follows. Not exported: {@link
 * io.github.fairquote.templating.similarity.judge.Verdict} is what comes of it.
 */
@NullMarked
package io.github.fairquote.templating.similarity.judge;

import org.jspecify.annotations.NullMarked;

/**
 * Putting a letter together: a job, a profile and a block library in, a draft with the origin of every word out.
 *
 * <p>Every fact comes from the profile or the job. A block whose facts are not there is not used, and the draft says which
 * facts were missing.
 */
@NullMarked
package io.github.fairquote.templating.compose;

import org.jspecify.annotations.NullMarked;

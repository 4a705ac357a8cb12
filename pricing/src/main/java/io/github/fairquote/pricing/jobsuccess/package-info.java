/**
 * The platform's own job success score, estimated by the rule of the day: which contracts count and why, between which bounds the score
 * lies, what one contract does and what time will do.
 *
 * <p>Start at {@link io.github.fairquote.pricing.jobsuccess.JobSuccessEstimator}. An estimate is never the platform's figure: the
 * rules are published in part only, and every assumption is named in the result.
 */
@NullMarked
package io.github.fairquote.pricing.jobsuccess;

import org.jspecify.annotations.NullMarked;

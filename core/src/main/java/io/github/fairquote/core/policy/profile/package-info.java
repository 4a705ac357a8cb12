/**
 * What platforms count of a profile, as dated data: which facts make it complete and how many points each gives.
 *
 * <p>What a given profile has of them is told by {@link io.github.fairquote.core.profile.Completeness}.
 */
@NullMarked
package io.github.fairquote.core.policy.profile;

import org.jspecify.annotations.NullMarked;

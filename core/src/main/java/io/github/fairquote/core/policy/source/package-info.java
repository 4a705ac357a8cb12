/** Where figures come from, how far they can be trusted, and what other sources say. */
@NullMarked
package io.github.fairquote.core.policy.source;

import org.jspecify.annotations.NullMarked;

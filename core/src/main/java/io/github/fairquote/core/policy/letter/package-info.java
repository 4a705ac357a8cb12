/** How platforms judge letters: what must not be sent, what should be looked at, and which contact details wait for a contract. */
@NullMarked
package io.github.fairquote.core.policy.letter;

import org.jspecify.annotations.NullMarked;

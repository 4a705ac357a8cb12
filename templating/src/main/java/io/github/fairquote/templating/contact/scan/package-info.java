/**
 * The scanners for each kind of contact detail, and what settles their finds. Not exported.
 */
@NullMarked
package io.github.fairquote.templating.contact.scan;

import org.jspecify.annotations.NullMarked;

/**
 * What stands in a folded text: words, gaps and marks, spelled-out signs, names of hosts, apps and people. Not
 * exported.
 */
@NullMarked
package io.github.fairquote.templating.contact.read;

import org.jspecify.annotations.NullMarked;

/**
 * Strict JSON for every type of the domain: nothing unknown, missing, doubled, null, coerced or cut is ever let through, and
 * every problem is told with its code, JSON pointer, line and column.
 */
@NullMarked
package io.github.fairquote.core.json;

import org.jspecify.annotations.NullMarked;

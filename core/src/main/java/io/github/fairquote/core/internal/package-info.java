/**
 * Shared inside the libraries; not API and never exported to users.
 */
@NullMarked
package io.github.fairquote.core.internal;

import org.jspecify.annotations.NullMarked;

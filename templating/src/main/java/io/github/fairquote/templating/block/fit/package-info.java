/** How well a block fits a letter, by language and by niche. Not exported. */
@NullMarked
package io.github.fairquote.templating.block.fit;

import org.jspecify.annotations.NullMarked;

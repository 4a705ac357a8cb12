package io.github.fairquote.templating.compose.write;

import io.github.fairquote.core.job.ScreeningQuestion;
import io.github.fairquote.templating.Rendering;
import io.github.fairquote.templating.compose.BlockChoice;
import java.util.Optional;

/** A screening question with the choice of a block for it, and what that block says. */
public record Answer(ScreeningQuestion question, BlockChoice choice, Optional<Rendering> rendering) {}

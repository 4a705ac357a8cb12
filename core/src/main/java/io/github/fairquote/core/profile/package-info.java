/** The freelancer's side: profiles, skills, proof, languages, availability. */
@NullMarked
package io.github.fairquote.core.profile;

import org.jspecify.annotations.NullMarked;

/** Programs that bring pricing and templating together; each is run by a test. */
package io.github.fairquote.examples.recipes;
